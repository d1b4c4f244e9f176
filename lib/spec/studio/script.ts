import { quote } from '../../resources/quote.ts';
import { orderOf, type StudioAct } from './act.ts';
import { talk } from './talk.ts';

/**
 * A POSIX sh script that makes the studio on a host do this, for `Session.run` as root. Its result is for
 * `readStudioAnswer`. It needs `perl-base`, which every Debian has, and takes at most 20 seconds.
 * @throws {StudioError} `studio-act` for what no studio can do
 */
export function studioScript(act: StudioAct): string {
  const { line, process } = orderOf(act);
  return `exec perl - ${quote(line)} ${process} <<'PERL'\n${talk}PERL\n`;
}
