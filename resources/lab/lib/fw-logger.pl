#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# The node's pvefw-logger: the kernel's logger for IPv4 and reader of NFLOG group 0. It writes what
# PVE's writes: lines of NFLOG rules, whose prefix is ":VMID:LEVEL:CHAIN: text", and with
# VMID 0 whatever else the kernel logs for IPv4: TRACE lines of the legacy tables, INVALID packets.
# Usage: fw-logger.pl LOGFILE
use strict;
use warnings;
use Errno qw(EINTR ENOBUFS);
use POSIX qw(strftime);
use Socket qw(AF_INET AF_INET6 inet_ntop SOCK_RAW SOL_SOCKET);

use constant {
    AF_BRIDGE => 7, AF_NETLINK => 16, NETLINK_NETFILTER => 12, SO_RCVBUFFORCE => 33,
    NLMSG_ERROR => 2, NLM_F_REQUEST_ACK => 5,
    LOG_PACKET => 0x400, LOG_CONFIG => 0x401,                    # NFNL_SUBSYS_ULOG
    CFG_CMD => 1, CFG_MODE => 2, CFG_QTHRESH => 5,               # NFULA_CFG_*
    CMD_BIND => 1, CMD_PF_BIND => 3, CMD_PF_UNBIND => 4,         # NFULNL_CFG_CMD_*
    COPY_PACKET => 2, COPY_BYTES => 256,
    A_HEADER => 1, A_MARK => 2, A_TIME => 3, A_IN => 4, A_OUT => 5, A_PHYSIN => 6, A_PHYSOUT => 7,
    A_PAYLOAD => 9, A_PREFIX => 10, A_HWHEADER => 16, A_HWLEN => 17, # NFULA_*
};

my $file = shift // die "usage: fw-logger.pl LOGFILE\n";
open(my $log, '>>', $file) or die "$file: $!\n";
$log->autoflush(1);

socket(my $netlink, AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER) or die "netlink: $!\n";
setsockopt($netlink, SOL_SOCKET, SO_RCVBUFFORCE, pack('i', 8 << 20)); # a rule walk comes in bursts
bind($netlink, pack('S S L L', AF_NETLINK, 0, 0, 0)) or die "bind: $!\n";

for my $family (AF_INET, AF_BRIDGE) { # as PVE: not IPv6
    configure($family, 0, CFG_CMD, pack('C', CMD_PF_UNBIND));
    configure($family, 0, CFG_CMD, pack('C', CMD_PF_BIND));
}
configure(0, 0, CFG_CMD, pack('C', CMD_BIND));
configure(0, 0, CFG_MODE, pack('N C x', COPY_BYTES, COPY_PACKET));
configure(0, 0, CFG_QTHRESH, pack('N', 1)); # each line at once; PVE's may come a second late

line(0, 5, '-', time, 'starting pvefw logger');
while (1) {
    my $got = sysread($netlink, my $data, 1 << 17);
    if (!defined $got) {
        next if $! == EINTR;
        next if $! == ENOBUFS; # lines are lost, the next ones are not
        die "netlink: $!\n";
    }
    eval { packet($_->[1], $_->[2]) if $_->[0] == LOG_PACKET } for messages($data);
}

sub configure {
    my ($family, $group, $type, $value) = @_;
    my $attribute = pack('S S a*', 4 + length $value, $type, $value);
    $attribute .= "\0" x (-length($attribute) & 3);
    my $body = pack('C C n', $family, 0, $group) . $attribute;
    syswrite($netlink, pack('L S S L L', 16 + length $body, LOG_CONFIG, NLM_F_REQUEST_ACK, 1, 0) . $body);
    while (1) {
        defined sysread($netlink, my $answer, 1 << 17) or $! == ENOBUFS or die "netlink: $!\n";
        for my $message (messages($answer)) {
            next if $message->[0] != NLMSG_ERROR;
            my $error = -unpack('l', $message->[3]);
            return if $error == 0 || $type == CFG_CMD && unpack('C', $value) == CMD_PF_UNBIND;
            $! = $error;
            die "nfnetlink_log: $!\n";
        }
    }
}

# [type, family, attributes, whole body] of each message in a datagram.
sub messages {
    my ($data) = @_;
    my @list;
    while (length $data >= 16) {
        my ($length, $type) = unpack('L S', $data);
        last if $length < 16 || $length > length $data;
        my $body = substr($data, 16, $length - 16);
        push @list, [$type, unpack('C', $body), substr($body, 4), $body] if length $body >= 4;
        my $step = ($length + 3) & ~3;
        last if $step >= length $data;
        $data = substr($data, $step);
    }
    return @list;
}

sub attributes {
    my ($data) = @_;
    my %found;
    while (length $data >= 4) {
        my ($length, $type) = unpack('S S', $data);
        last if $length < 4 || $length > length $data;
        $found{$type & 0x3fff} = substr($data, 4, $length - 4);
        my $step = ($length + 3) & ~3;
        last if $step >= length $data;
        $data = substr($data, $step);
    }
    return %found;
}

sub line {
    my ($vmid, $level, $chain, $time, $text) = @_;
    print $log "$vmid $level $chain ", strftime('%d/%b/%Y:%H:%M:%S %z ', localtime $time), "$text\n";
}

sub packet {
    my ($family, $data) = @_;
    my %a = attributes($data);
    my $text = $a{+A_PREFIX} // '';
    $text =~ s/\0.*//s;
    my ($vmid, $level, $chain) = (0, 6, '-');
    ($vmid, $level, $chain) = ($1, $2, $3) if $text =~ s/^:(\d+):([0-7]):([^: ]+): //;
    for ([IN => A_IN], [OUT => A_OUT], [PHYSIN => A_PHYSIN], [PHYSOUT => A_PHYSOUT]) {
        my ($name, $type) = @$_;
        $text .= "$name=" . interface(unpack('N', $a{$type})) . ' ' if defined $a{$type};
    }
    if (defined $a{+A_HWHEADER}) {
        my $length = defined $a{+A_HWLEN} ? unpack('n', $a{+A_HWLEN}) : 14;
        $text .= 'MAC=' . join(':', map { sprintf '%02x', $_ } unpack("C$length", $a{+A_HWHEADER})) . ' ';
    }
    my $ethertype = defined $a{+A_HEADER} ? unpack('n', $a{+A_HEADER}) : 0;
    my $payload = $a{+A_PAYLOAD} // '';
    if ($family == AF_INET || $family == AF_BRIDGE && $ethertype == 0x0800) {
        $text .= ipv4($payload);
    } elsif ($family == AF_INET6 || $family == AF_BRIDGE && $ethertype == 0x86dd) {
        $text .= ipv6($payload);
    }
    $text .= 'mark=' . unpack('N', $a{+A_MARK}) . ' ' if defined $a{+A_MARK} && unpack('N', $a{+A_MARK});
    my $time = defined $a{+A_TIME} ? unpack('Q>', $a{+A_TIME}) : time;
    line($vmid, $level, $chain, $time, $text);
}

my %names;

sub interface {
    my ($index) = @_;
    read_names() unless exists $names{$index};
    return $names{$index} // $index;
}

sub read_names { # number to name, as getifaddrs would, without a module
    for my $path (glob '/sys/class/net/*') {
        open(my $in, '<', "$path/ifindex") or next;
        chomp(my $index = <$in>);
        $names{$index} = $path =~ s{.*/}{}r;
    }
}

sub ipv4 {
    my ($p) = @_;
    return 'LEN=' . length($p) . ' INVALID=LEN ' if length $p < 20;
    my ($first, $tos, $length, $id, $fragment, $ttl, $protocol) = unpack('C C n n n C C', $p);
    my $header = ($first & 15) * 4;
    my $text = sprintf 'SRC=%s DST=%s LEN=%u TOS=0x%02X PREC=0x%02X TTL=%u ID=%u ',
        inet_ntop(AF_INET, substr $p, 12, 4), inet_ntop(AF_INET, substr $p, 16, 4),
        $length, $tos & 0x1e, $tos & 0xe0, $ttl, $id;
    $text .= 'FRAG=' . ($fragment & 0x1fff) . ' ' if $fragment & 0x1fff;
    $text .= 'DF ' if $fragment & 0x4000;
    $text .= 'MF ' if $fragment & 0x2000;
    return $text . transport($protocol, length $p > $header ? substr $p, $header : '');
}

sub ipv6 {
    my ($p) = @_;
    return 'LEN=' . length($p) . ' INVALID=LEN ' if length $p < 40;
    my ($first, $length, $protocol, $ttl) = unpack('N n C C', $p);
    my $text = sprintf 'SRC=%s DST=%s LEN=%u TC=%u HOPLIMIT=%u FLOWLBL=%u ',
        inet_ntop(AF_INET6, substr $p, 8, 16), inet_ntop(AF_INET6, substr $p, 24, 16),
        $length + 40, $first >> 20 & 0xff, $ttl, $first & 0xfffff;
    return $text . transport($protocol, substr $p, 40);
}

sub transport {
    my ($protocol, $p) = @_;
    if ($protocol == 6) {
        return 'PROTO=TCP LEN=' . length($p) . ' INVALID=LEN ' if length $p < 20;
        my ($from, $to, $seq, $ack, $offset, $flags, $window) = unpack('n n N N C C n', $p);
        my @set = grep { $flags & $_->[0] }
            [32, 'URG'], [16, 'ACK'], [8, 'PSH'], [4, 'RST'], [2, 'SYN'], [1, 'FIN'];
        return "PROTO=TCP SPT=$from DPT=$to SEQ=$seq ACK=$ack WINDOW=$window "
            . join('', map { "$_->[1] " } @set);
    }
    if ($protocol == 17) {
        return 'PROTO=UDP LEN=' . length($p) . ' INVALID=LEN ' if length $p < 8;
        return sprintf 'PROTO=UDP SPT=%u DPT=%u LEN=%u', unpack('n3', $p); # no space, as PVE
    }
    if ($protocol == 1 || $protocol == 58) {
        my $name = $protocol == 1 ? 'ICMP' : 'ICMPv6';
        return "PROTO=$name LEN=" . length($p) . ' INVALID=LEN ' if length $p < 8;
        my ($type, $code, $id, $sequence) = unpack('C C x2 n n', $p);
        my $text = "PROTO=$name TYPE=$type CODE=$code ";
        $text .= "ID=$id SEQ=$sequence " if $protocol == 1 && ($type == 8 || $type == 0);
        return $text;
    }
    my %name = (2 => 'IGMP', 50 => 'ESP', 51 => 'AH', 132 => 'SCTP');
    return 'PROTO=' . ($name{$protocol} // $protocol) . ' ';
}
