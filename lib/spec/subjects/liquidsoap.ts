import { icecastObservation, type MountFacts } from '../radio/icecast.ts';
import { type LiquidsoapLog, liquidsoapLogObservation } from '../radio/liquidsoap-log.ts';
import { mountName, type NamedMount, type RadioHost } from '../radio/radio-host.ts';
import type { Observation } from '../read/observation.ts';
import { noSystemd } from '../read/unit-properties.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** Liquidsoap on a master. */
export interface LiquidsoapState {
  readonly log: LiquidsoapLog;
  /** What `liquidsoap --check` said of the script; null: nobody asked. */
  readonly check: { readonly status: number; readonly output: string } | null;
  /** Mounts of the Icecast beside it. */
  readonly mounts: ReadonlyMap<string, MountFacts>;
  /** Why Icecast leaves open what it gets; null: it does not. */
  readonly untold?: string | null;
}

const command = 'journalctl -u liquidsoap';

const matchers = {
  running: ({ log }: LiquidsoapState): Verdict =>
    log.unit === ''
      ? unknown('unit', 'active', noSystemd)
      : equals('unit', 'active', log.unit, { hint: `${command} says why` }),
  /** Its script passes `liquidsoap --check`; that takes some seconds. */
  valid: ({ check }: LiquidsoapState): Verdict => {
    const evidence = { command: checkCommand, stderr: check?.output ?? '' };
    // 127: there is no liquidsoap, or no setpriv; 124: it was stopped.
    if (check === null || check.status === 127 || check.status === 124) {
      return unknown(
        'liquidsoap --check',
        'passes',
        complaint(check?.output ?? '') || 'it did not end in time',
        evidence,
      );
    }
    const said = check.status === 0 ? 'passes' : `fails: ${complaint(check.output)}`;
    return equals('liquidsoap --check', 'passes', said, evidence);
  },
  /** The source that is on the air: its name, or `hold` for the file that is left when nothing plays. */
  play: ({ log }: LiquidsoapState, source: string): Verdict => onAir(log, source),
  /** Icecast gets this mount from it. */
  send: ({ mounts, untold = null }: LiquidsoapState, mount: NamedMount): Verdict => {
    if (untold !== null) return unknown(mountName(mount), 'sent', untold);
    const known = mounts.get(mountName(mount));
    const sends = known !== undefined && known.source !== null && (known.userAgent ?? '').startsWith('Liquidsoap');
    return equals(mountName(mount), 'sent', sends ? 'sent' : 'not sent', { command });
  },
  /** It wrote something severe since it was started. */
  errors: ({ log }: LiquidsoapState): Verdict => errors(log, 0, 'errors'),
  /** It wrote something severe since a moment, as `host.now()` gives it. */
  errorsSince: ({ log }: LiquidsoapState, moment: number): Verdict => errors(log, moment, 'errors since then'),
};

function errors(log: LiquidsoapLog, since: number, what: string): Verdict {
  const found = log.errors.filter(({ at }) => at >= since).map(({ line }) => line);
  return verdict(found.length > 0, what, 'some', found.length > 0 ? found.at(-1) : 'none', { command });
}

/** Whether a source is what the programme plays. */
export function onAir(log: LiquidsoapLog, source: string): Verdict {
  const plays = log.onAir.get('programme') ?? null;
  if (plays === null && log.unit === 'active') {
    const why = 'its log does not tell: it is too old, or liquidsoap.log_level is below 3';
    return unknown('on the air', source, why, { command });
  }
  return equals('on the air', source, plays, { command });
}

/** What is wrong stands in the last line, and where in one before it: `At radio.liq, line 66, char 0-0:`. */
function complaint(output: string): string {
  const lines = output.trimEnd().split('\n');
  const place = lines.filter((line) => /^At .*line \d/.test(line)).at(-1);
  return [...(place === undefined ? [] : [place]), lines.at(-1)].join(' ');
}

export const liquidsoapKind: SubjectKind<LiquidsoapState, typeof matchers> = {
  name: 'Liquidsoap',
  matchers,
  command: () => 'journalctl -u liquidsoap',
};

const checkCommand = 'liquidsoap --check radio.liq';

/** As the role does before it installs a script: it is run by `--check`, so never as root. */
const checkObservation: Observation<{ status: number; output: string }> = {
  key: 'liquidsoap check',
  script: `cd /etc/liquidsoap && setpriv --reuid=liquidsoap --regid=liquidsoap --init-groups ${checkCommand}`,
  timeout: 45,
  parse: ({ status, output }) => ({ status, output }),
};

/** Liquidsoap on a master: what its log says, and its script. */
export function liquidsoap(host: RadioHost) {
  return new Subject(liquidsoapKind, 'radio.liq', host.name, async ({ word }) => {
    const [log, check, icecast] = await Promise.all([
      host.read(liquidsoapLogObservation),
      word === 'valid' ? host.read(checkObservation) : null,
      host.read(icecastObservation(host)),
    ]);
    const untold = icecast.unknown === true ? `Icecast does not tell: ${icecast.problem}` : null;
    return { log, check, mounts: icecast.mounts, untold };
  });
}
