/**
 * Talks to the studio's Liquidsoap through its socket: the arguments are a line of its server and what becomes of the
 * process. Answers with one line: `ok`, `running` or `frozen`, and what Liquidsoap said; or `error`, a code, and why.
 *
 * In Perl: perl-base is on every Debian, and has sockets, but neither Time::HiRes nor JSON; nc and socat are not
 * everywhere. The process is who listens at the socket, which the kernel tells of a frozen one, too.
 */
export const talk = String.raw`use strict;
use IO::Socket::UNIX;
use Socket;
$| = 1;
$SIG{PIPE} = 'IGNORE';
my ($line, $process) = @ARGV;
my $path = '/run/studio/control';
my $script = '/etc/studio/studio.liq';

sub answer { print join(' ', @_), "\n"; exit }
sub controlled {
  open my $file, '<', $script or return answer('error', 'studio-missing', "$script: $!");
  return grep { index($_, $path) >= 0 } <$file>;
}
$SIG{ALRM} = sub { answer('error', 'studio-answer', 'no answer within 20 s') };
alarm 20;

my $socket;
# It is not there yet in the first seconds of a studio.
for my $attempt (1 .. 25) {
  last if $socket = IO::Socket::UNIX->new(Type => SOCK_STREAM, Peer => $path);
  my $why = "$path: $!";
  answer('error', 'studio-not-controlled', "$script does not name $path") unless controlled();
  answer('error', 'studio-not-running', $why) if $attempt == 25;
  select undef, undef, undef, 0.2;
}
my ($pid) = unpack 'i', getsockopt($socket, SOL_SOCKET, SO_PEERCRED);

sub stopped {
  open my $stat, '<', "/proc/$pid/stat" or return 0;
  return <$stat> =~ /.*\) [Tt] /s;
}
sub say_line {
  my ($words) = @_;
  print $socket "$words\n";
  my @said;
  while (my $said = <$socket>) {
    $said =~ s/[\r\n]+$//;
    return join(' ', @said) if $said eq 'END';
    push @said, $said;
  }
  # One that is killed listens for another moment, and hangs up.
  answer('error', 'studio-not-running', "$path: it hung up");
}

if (stopped()) {
  answer('ok', 'frozen') if $process eq 'frozen';
  answer('error', 'studio-frozen', "process $pid is stopped") if $process eq 'must-run';
  kill 'CONT', $pid;
}
my $said = say_line($line);
answer('error', 'studio-refused', $said) unless $said =~ /^\{/;
# Only an open connection can be left open; a master that is away is waited for a while. Hanging up takes a moment.
my $not_yet = $process eq 'frozen' ? '"connected":false' : $line eq 'studio.away' ? '"connected":true' : undef;
for (1 .. 40) {
  last unless defined $not_yet && index($said, $not_yet) >= 0;
  select undef, undef, undef, 0.2;
  $said = say_line('studio.state');
}
if ($process eq 'frozen') {
  kill 'STOP', $pid;
  answer('ok', 'frozen', $said);
}
print $socket "quit\n";
answer('ok', 'running', $said);
`;
