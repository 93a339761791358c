#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Sends an ICMP echo request once a second (ping is not everywhere). Usage: ping.pl ADDRESS
use strict;
use warnings;
use Socket;

my $to = inet_aton(shift // '') or die "usage: ping.pl ADDRESS\n";
socket(my $icmp, PF_INET, SOCK_RAW, getprotobyname('icmp') // 1) or die "socket: $!\n";
my $id = $$ & 0xffff;
for (my $sequence = 1; ; $sequence = ($sequence + 1) & 0xffff) {
    my $body = pack('n2 a*', $id, $sequence, 'vethscope lab' . ' ' x 43);
    my $sum = unpack('%32n*', pack('C2 n', 8, 0, 0) . $body);
    $sum = ($sum >> 16) + ($sum & 0xffff) while $sum >> 16;
    send($icmp, pack('C2 n', 8, 0, ~$sum & 0xffff) . $body, 0, sockaddr_in(0, $to));
    # Replies are for whoever watches; here they only must not fill the socket.
    recv($icmp, my $reply, 2048, MSG_DONTWAIT);
    sleep 1;
}
