#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Sends one made packet a second, with headers that no socket would make.
# Usage: send.pl STATE KIND from=ADDRESS to=ADDRESS [KEY=VALUE...]
#   tcp   port= [sport=] [flags=S] [size=]     sport 0: another one each time
#   udp   port= [sport=] [size=]
#   ping  [size=]
#   arp   ask=ADDRESS tell=ADDRESS [dev=eth0]
# Of all: badsum=1 (a wrong checksum), df=1 (IPv4), count=N (N packets at once), every=SECONDS.
use strict;
use warnings;
use Socket qw(:all);
use Time::HiRes qw(sleep time);

use constant {ETH_P_ARP => 0x0806, AF_PACKET => 17, IPV6_HDRINCL => 36};

my $state = shift // die "usage: send.pl STATE KIND KEY=VALUE...\n";
my $kind = '';
my %o = (count => 1, every => 1, flags => 'S', size => 0, sport => 0, dev => 'eth0');
for (@ARGV) {
    if (/^(\w+)=(.*)/) { $o{$1} = $2 }
    else { $kind = $_ }
}
if (!-e "$state/traffic.pid") {
    open(my $pid, '>', "$state/traffic.pid") or die "traffic.pid: $!\n";
    print $pid "$$\n";
}

my $make = {tcp => \&tcp, udp => \&udp, ping => \&ping, arp => \&arp}->{$kind}
    or die "send.pl: no kind '$kind'\n";
my $v6 = ($o{to} // '') =~ /:/;
my ($from, $to) = map { inet_pton($v6 ? AF_INET6 : AF_INET, $_ // '') } @o{qw(from to)};
my ($socket, $where) = $kind eq 'arp' ? packet_socket() : raw_socket();
my $number = 0;

for (my $next = time; ; $next += $o{every}) {
    for (1 .. $o{count}) {
        $number = $number % 60000 + 1;
        send($socket, $make->(), 0, $where) or warn "send: $!\n";
        recv($socket, my $reply, 2048, MSG_DONTWAIT); # they only must not fill the socket
    }
    my $wait = $next + $o{every} - time;
    sleep $wait if $wait > 0;
}

sub raw_socket {
    my $family = $v6 ? AF_INET6 : AF_INET;
    socket(my $raw, $family, SOCK_RAW, IPPROTO_RAW) or die "socket: $!\n";
    setsockopt($raw, IPPROTO_IPV6, IPV6_HDRINCL, 1) if $v6;
    return ($raw, $v6 ? pack_sockaddr_in6(0, $to) : pack_sockaddr_in(0, $to));
}

sub packet_socket {
    socket(my $raw, AF_PACKET, SOCK_RAW, 0) or die "socket: $!\n";
    my $index = read_line("/sys/class/net/$o{dev}/ifindex");
    return ($raw, pack('S n l S C C a8', AF_PACKET, ETH_P_ARP, $index, 1, 0, 6, "\xff" x 6));
}

sub read_line {
    open(my $in, '<', $_[0]) or die "$_[0]: $!\n";
    chomp(my $line = <$in>);
    return $line;
}

# IP header, and the checksum at OFFSET of the part behind it.
sub ip {
    my ($protocol, $offset, $part) = @_;
    my $pseudo = $from . $to . pack('N2', length $part, $protocol);
    $pseudo = '' if $protocol == IPPROTO_ICMP;
    my $sum = checksum($pseudo . $part);
    $sum ^= 0x5a5a if $o{badsum};
    substr($part, $offset, 2) = pack('n', $sum || 0xffff);
    return pack('N n C C', 6 << 28, length $part, $protocol, 64) . $from . $to . $part if $v6;
    return pack('C C n n n C C n', 0x45, 0, 20 + length $part, $number, $o{df} ? 0x4000 : 0, 64,
        $protocol, 0) . $from . $to . $part;
}

sub checksum {
    my ($data) = @_;
    my $sum = unpack('%32n*', length($data) & 1 ? "$data\0" : $data);
    $sum = ($sum >> 16) + ($sum & 0xffff) while $sum >> 16;
    return ~$sum & 0xffff;
}

sub port { return $o{sport} || 20000 + $number % 20000 }

sub tcp {
    my %bit = (F => 1, S => 2, R => 4, P => 8, A => 16);
    my $flags = 0;
    $flags |= $bit{$_} for split //, $o{flags};
    my $sequence = 1_000_000 + $number * 1000;
    return ip(IPPROTO_TCP, 16, pack('n n N N C C n n n', port(), $o{port}, $sequence,
        $flags & 16 ? 500_000 + $number : 0, 5 << 4, $flags, 64240, 0, 0) . 'x' x $o{size});
}

sub udp {
    return ip(IPPROTO_UDP, 6,
        pack('n n n n', port(), $o{port}, 8 + $o{size}, 0) . substr("vethscope $number" . 'x' x 2000, 0, $o{size}));
}

sub ping {
    my $body = pack('n2 a*', $$ & 0xffff, $number, 'vethscope lab' . 'x' x ($o{size} || 43));
    return $v6 ? ip(IPPROTO_ICMPV6, 2, pack('C2 n', 128, 0, 0) . $body)
               : ip(IPPROTO_ICMP, 2, pack('C2 n', 8, 0, 0) . $body);
}

sub arp {
    my $mac = pack('H12', read_line("/sys/class/net/$o{dev}/address") =~ tr/://dr);
    return "\xff" x 6 . $mac . pack('n n n C C n', ETH_P_ARP, 1, 0x0800, 6, 4, 1)
        . $mac . inet_aton($o{tell}) . "\0" x 6 . inet_aton($o{ask});
}
