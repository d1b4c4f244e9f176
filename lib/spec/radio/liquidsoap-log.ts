import type { Answer, Observation } from '../read/observation.ts';

/** What Liquidsoap has written since its unit was last started, as far as the journal goes back. */
export interface LiquidsoapLog {
  /** As in `active`. */
  readonly unit: string;
  /** By programme: the source that it switched to last; `hold` is the file that is left when nothing plays. */
  readonly onAir: ReadonlyMap<string, string>;
  /** By live source: whether somebody is connected to it. */
  readonly connected: ReadonlyMap<string, boolean>;
  /** Lines of the most severe level, and what kept it from starting. With when they were written, seconds since 1970. */
  readonly errors: readonly { readonly at: number; readonly line: string }[];
}

/** Its lines begin with a date; what stands in a title does not. */
const date = '[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9:]{8}';

/** What is read of its log: where it switches, who comes and goes, and what is severe. */
const lines = [
  `^${date} \\[[^\\]]+:[0-9]\\] (Switch to |Decoding\\.\\.\\.|Feeding stopped)`,
  `^${date} \\[[^\\]]+:1\\] `,
  '^(At .*: )?Error [0-9]+|^Fatal error|^[Uu]ncaught exception',
].join('|');

/** Newest first and not all of it, so that a log of weeks costs no more than one of a day. */
const most = 500;

export const liquidsoapLogObservation: Observation<LiquidsoapLog> = {
  key: 'liquidsoap log',
  script: [
    'systemctl show -P ActiveState liquidsoap.service',
    'id=$(systemctl show -P InvocationID liquidsoap.service)',
    `[ -z "$id" ] || journalctl -q --no-pager -o short-unix -r -n ${most} -g '${lines}' _SYSTEMD_INVOCATION_ID="$id"`,
    'true',
  ].join('\n'),
  timeout: 20,
  parse: parseLiquidsoapLog,
};

/** Reads the unit's state, and lines of `journalctl -o short-unix`, newest first. */
export function parseLiquidsoapLog({ output }: Pick<Answer, 'output'>): LiquidsoapLog {
  const [unit = '', ...newestFirst] = output.split('\n');
  const onAir = new Map<string, string>();
  const connected = new Map<string, boolean>();
  const errors: { at: number; line: string }[] = [];
  for (const written of newestFirst.reverse()) {
    const [, at = '', line = ''] = /^(\d+\.\d+) \S+ [^:]+: (.*)$/.exec(written) ?? [];
    const [, id = '', level = '', text = ''] = /^[\d/]{10} [\d:]{8} \[([^\]:]+):(\d)\] (.*)$/.exec(line) ?? [];
    const [, to] = /^Switch to (\S+?)(?:\.air)?(?: with .*|\.)$/.exec(text) ?? [];
    if (to !== undefined) onAir.set(id, to);
    else if (text.startsWith('Decoding...')) connected.set(id, true);
    else if (text.startsWith('Feeding stopped')) connected.set(id, false);
    else if (level === '1' || (level === '' && line !== '')) errors.push({ at: Number(at), line });
  }
  return { unit, onAir, connected, errors };
}
