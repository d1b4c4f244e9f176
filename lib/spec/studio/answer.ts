import { StudioError } from './error.ts';

/** What ran on the host: as `Session.run` gives it. */
export interface StudioResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** What a studio does. One that was frozen before cannot say more of itself. */
export interface StudioReport {
  readonly frozen: boolean;
  /** Hz; null for one that plays a sound card, or does not say. */
  readonly tone: number | null;
  /** By master, whether it is connected just now. Connecting takes a moment. */
  readonly masters: ReadonlyMap<string, boolean>;
}

const hints = new Map([
  ['studio-missing', 'converge the host, or name a studio'],
  ['studio-not-controlled', 'set `vars: {studio: {control: true}}` for this studio and converge it'],
  ['studio-not-running', 'see `systemctl status studio` and `journalctl -u studio` on the host'],
  ['studio-frozen', "say studio.go('back') first"],
  ['studio-answer', 'see `journalctl -u studio` on the host; `systemctl restart studio` makes it anew'],
] as const);

const messages = {
  'studio-missing': 'there is no studio on this host',
  'studio-not-controlled': 'this studio takes no orders',
  'studio-not-running': 'the studio does not run',
  'studio-frozen': 'the studio is frozen and can say nothing',
  'studio-answer': 'the studio gave no answer that makes sense',
} as const;

/**
 * Reads what the script of `studioScript` wrote.
 * @throws {StudioError}
 */
export function readStudioAnswer({ code, stdout, stderr }: StudioResult): StudioReport {
  const text = stdout.toString();
  const [, kind, word, rest = ''] = /^(ok|error) (\S+)(?: (.*))?\n$/s.exec(text) ?? [];
  if (kind === 'ok' && (word === 'running' || word === 'frozen')) return reportOf(word === 'frozen', rest);
  if (kind === 'error' && word === 'studio-refused') {
    throw new StudioError('studio-refused', `the studio refused: ${reasonOf(rest)}`, { hint: hintOf(rest) });
  }
  if (kind === 'error' && word !== undefined && isCode(word)) throw errorOf(word, rest);
  throw errorOf('studio-answer', `exit code ${code}: ${stderr.toString().trim() || text.trim()}`);
}

function errorOf(code: keyof typeof messages, detail: string): StudioError {
  const hint = hints.get(code);
  return new StudioError(code, messages[code], { detail, ...(hint !== undefined && { hint }) });
}

function isCode(word: string): word is keyof typeof messages {
  return Object.hasOwn(messages, word);
}

/** What Liquidsoap says of a command that it does not have differs from what ours refuse. */
function reasonOf(said: string): string {
  if (/^ERROR: unknown command/.test(said)) return 'it does not know the command';
  return said.replace(/^ERROR: /, '');
}

function hintOf(said: string): string {
  return /unknown command/.test(said)
    ? 'studios with a sound card play no tones; otherwise converge the host, and its files are those of this version'
    : 'see `journalctl -u studio` on the host';
}

function reportOf(frozen: boolean, said: string): StudioReport {
  if (said === '') return { frozen, tone: null, masters: new Map() };
  const state = parsed(said);
  const tone = isRecord(state) && typeof state.tone === 'number' ? state.tone : null;
  if (!isRecord(state) || !Array.isArray(state.masters)) throw errorOf('studio-answer', said);
  const masters = new Map<string, boolean>();
  for (const master of state.masters) {
    if (!isRecord(master) || typeof master.name !== 'string') throw errorOf('studio-answer', said);
    masters.set(master.name, master.connected === true);
  }
  return { frozen, tone, masters };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
