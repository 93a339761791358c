#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Short connections, each with a line there and a line back, spread evenly over 2.5 s: traffic that
# nothing must happen to. After a stall it makes up for it at twice that pace and no faster, or a limit
# of new connections would strike. Usage: healthy.pl ADDRESS PORT COUNT
use strict;
use warnings;
use Socket qw(:all);
use Time::HiRes qw(sleep time);

my ($address, $port, $count) = @ARGV;
die "usage: healthy.pl ADDRESS PORT COUNT\n" unless defined $count;
my $family = $address =~ /:/ ? AF_INET6 : AF_INET;
my $to = inet_pton($family, $address) // die "no address: $address\n";
$to = $family == AF_INET6 ? pack_sockaddr_in6($port, $to) : pack_sockaddr_in($port, $to);

my $began = time;
my $answered = 0;
my $step = 2.5 / $count;
my $last = 0;
$SIG{ALRM} = sub { die "slow\n" };
for my $n (0 .. $count - 1) {
    my $next = $began + $step * $n;
    $next = $last + $step / 2 if $next < $last + $step / 2;
    my $wait = $next - time; # once: a sleep of less than nothing dies
    sleep $wait if $wait > 0;
    $last = time;
    eval {
        alarm 2;
        socket(my $socket, $family, SOCK_STREAM, 0) or die;
        connect($socket, $to) or die;
        syswrite($socket, "hello $n\n");
        sysread($socket, my $line, 100) and $answered++;
        sysread($socket, $line, 100); # the other side closes
        close $socket;
    };
    alarm 0;
}
printf "%d of %d answered in %.1f s\n", $answered, $count, time - $began;
exit($answered == $count ? 0 : 1);
