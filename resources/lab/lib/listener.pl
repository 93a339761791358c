#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Answers every line with a line, on both address families. Usage: listener.pl PORT
use strict;
use warnings;
use Socket qw(:all);

my $port = shift or die "usage: listener.pl PORT\n";
socket(my $server, AF_INET6, SOCK_STREAM, 0) or die "socket: $!\n";
setsockopt($server, SOL_SOCKET, SO_REUSEADDR, 1);
setsockopt($server, IPPROTO_IPV6, IPV6_V6ONLY, 0);
bind($server, pack_sockaddr_in6($port, IN6ADDR_ANY)) or die "bind: $!\n";
listen($server, 64) or die "listen: $!\n";

$SIG{ALRM} = sub { die "slow\n" };
while (accept(my $client, $server)) {
    # A client that says nothing must not keep the others waiting.
    eval {
        alarm 2;
        sysread($client, my $line, 4096) and syswrite($client, "here I am\n");
    };
    alarm 0;
    close $client;
}
