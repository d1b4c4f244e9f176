import { randomBytes } from 'node:crypto';
import { quote } from '../../resources/quote.ts';
import type { Command } from './commands.ts';

/** Bytes that are kept of each stream of a command. */
const limit = 64 * 1024;

/** Seconds that commands may take together to be run in the quick way. */
export const quickSeconds = 3;

/**
 * One command after the other, their streams kept apart without a file on the host.
 *
 * They are run in the quick way first: by one shell, within one limit. If they take longer than that, print more than is
 * kept, or keep the shell from ending, nothing of it counts, and each is run by a shell of its own and with a limit of
 * its own. They only look, so that it does no harm that they are run again.
 */
export function commandsScript(commands: readonly Command[]): string {
  const mark = randomBytes(16).toString('hex');
  const careful = commands.map((command) => careful1(command, mark)).join('\n');
  const begin = `m=${mark}; echo "$m"`;
  if (commands.length === 1) return `${begin}; echo; echo "$m one by one"; exec 3>&1\n${careful}`;
  const seconds = Math.min(quickSeconds, ...commands.map(({ timeout }) => timeout));
  return `${begin}
timeout -k 1 ${seconds} sh -s <<'${mark}-quick'
{
${quick(commands, mark)}
} </dev/null
exit
${mark}-quick
if [ $? != 0 ]; then
printf '\\n%s one by one\\n' "$m"
exec 3>&1
${careful}
fi`;
}

/** What they print goes out at once, what they complain of is kept in a variable until all have ended. */
function quick(commands: readonly Command[], mark: string): string {
  const all = commands.map(({ text, user }) => {
    const own =
      user === null ? text : `runuser -u ${quote(user)} -- sh -s <<'${mark}'\n{\n${text}\n} </dev/null\nexit\n${mark}`;
    return `read -r b x </proc/uptime
(
${own}
) </dev/null
s=$?; read -r n x </proc/uptime
printf '\\n%s\\n%s %s %s\\n%s\\n' "$m" "$b" "$n" "$s" "$m"; printf '\\n%s\\n' "$m" >&2`;
  });
  return `m=${mark}; exec 3>&1
e=$({ {
${all.join('\n')}
} 3>&- | { head -c ${limit}; read -r x && echo "$m over" >&2; } >&3; } 2>&1 | head -c ${limit})
case $e in *"$m over"*) exit 1;; *"$m") printf '%s\\n%s ended\\n' "$e" "$m";; *) exit 1;; esac`;
}

function careful1({ text, user, timeout }: Command, mark: string): string {
  return `read -r b x </proc/uptime
e=$({ {
timeout -k 1 ${timeout} ${user === null ? '' : `runuser -u ${quote(user)} -- `}sh -s 3>&- <<'${mark}'
{
${text}
} </dev/null
exit
${mark}
printf '\\n%s' "$?" >&2
} | { head -c ${limit}; exec cat >/dev/null; } >&3; } 2>&1 | tail -c ${limit})
read -r n x </proc/uptime
printf '\\n%s\\n%s %s\\n%s\\n%s\\n' "$m" "$b" "$n" "$e" "$m"`;
}
