import { readFile } from 'node:fs/promises';
import type { ReloadStep } from '../../icecast/reload-step.ts';
import { sha256 } from '../../resources/file-content.ts';
import { quote } from '../../resources/quote.ts';
import { hostProgram, withoutComments } from '../host-program.ts';
import type { Payload } from './items.ts';
import type { PlanScript } from './plan-script.ts';

/** What a host needs to carry out its plan by itself. */
export interface Bundle {
  /** Names the transaction on the host. */
  readonly id: string;
  /** Scripts that bring large files, to be run first, in order. Usually none. */
  readonly uploads: readonly string[];
  /** Brings the rest, starts the transaction, and follows it. */
  readonly script: string;
}

export interface BundleOptions {
  /** Sorts by time, `[A-Za-z0-9-]+`. */
  readonly id: string;
  /** Unguessable, `[a-z0-9]+`: frames what is sent and what is answered. */
  readonly nonce: string;
  /** As in `ann@desk`: who somebody else is told holds the lock. */
  readonly operator: string;
  /** null: /var/lib/aircheck, or ~/.local/state/aircheck for a user other than root. */
  readonly stateDirectory: string | null;
}

/** A file that changed on this machine after it was looked at. */
export class LocalFileChanged extends Error {
  override readonly name = 'LocalFileChanged';
  readonly hint = 'run again';
}

/** What is sent with one script at most, in bytes before Base64: a host reads a script whole before it runs it. */
const most = 2 * 1024 * 1024;

const programs = [
  'prelude.sh',
  'lock.sh',
  'journal.sh',
  'uptime.sh',
  'expect.sh',
  'packages.sh',
  'accounts.sh',
  'files.sh',
  'commands.sh',
  'check.sh',
  'services.sh',
  'reload.sh',
  'gate.sh',
  'undo.sh',
  'run.sh',
];

/** Puts a plan and the programs that carry it out into scripts for the host. Reads files of this machine. */
export async function bundle(plan: PlanScript, options: BundleOptions): Promise<Bundle> {
  const { id, nonce, operator, stateDirectory } = options;
  const run = `${programs.map((name) => withoutComments(hostProgram(name))).join('')}main "$@"; exit\n`;
  const files: Part[] = [
    { name: 'run.sh', bytes: Buffer.from(run) },
    { name: 'plan.sh', bytes: Buffer.from(plan.text) },
  ];
  for (const payload of plan.payloads) files.push({ name: `files/${payload.number}`, bytes: await bytesOf(payload) });
  files.push(...stepParts(plan.steps));
  if (plan.questions !== '') {
    files.push({ name: 'asked.bash', bytes: Buffer.from(withoutComments(hostProgram('asked.bash'))) });
    files.push({ name: 'questions', bytes: Buffer.from(plan.questions) });
  }
  const sums = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}`);
  const receiver = ['prelude.sh', 'lock.sh', 'receive.sh'].map((name) => withoutComments(hostProgram(name))).join('');
  const receive = `receive ${quote(id)} ${quote(stateDirectory ?? '')} ${quote(operator)}`;
  const around = (inner: readonly string[]): string =>
    [receiver, `printf '\\naircheck %s begin\\n' ${nonce}`, ...inner, `echo 'aircheck ${nonce} end'`, ''].join('\n');
  const pieces = cut(files);
  const last = pieces.pop() ?? [];
  const take = (parts: readonly Part[]): string[] =>
    parts.map(({ name, bytes }) => `take ${name} <<${nonce}\n${wrapped(bytes)}${nonce}`);
  return {
    id,
    uploads: pieces.map((parts) => around([`${receive} || exit`, ...take(parts)])),
    script: around([
      `if ${receive}; then`,
      ...take(last),
      `begin <<${nonce}\n${sums.join('\n')}\n${nonce}`,
      `else refuse disk "cannot write to $state"; fi`,
    ]),
  };
}

/** Configurations for a moment, what must be so before the next, and the program that asks whether it is. */
function stepParts(steps: readonly ReloadStep[]): Part[] {
  if (steps.length === 0) return [];
  const reached = withoutComments(hostProgram('ask-icecast.bash') + hostProgram('step-reached.bash'));
  const parts = steps.flatMap(({ xml, onAir, gone, spaces }, index) => {
    const until = [
      ...onAir.map((mount) => `+${mount}\n`),
      ...gone.map((mount) => `-${mount}\n`),
      ...(spaces === null ? [] : [`=${spaces}\n`]),
    ].join('');
    return [
      { name: `steps/${index + 1}`, bytes: Buffer.from(xml) },
      { name: `steps/${index + 1}.until`, bytes: Buffer.from(until) },
    ];
  });
  return [{ name: 'steps/reached.bash', bytes: Buffer.from(reached) }, ...parts];
}

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Distributes files over scripts, none of which becomes too large. */
function cut(files: readonly Part[]): Part[][] {
  const scripts: Part[][] = [[]];
  let room = most;
  for (const { name, bytes } of files) {
    for (let at = 0; at === 0 || at < bytes.length; ) {
      if (room <= 0) {
        scripts.push([]);
        room = most;
      }
      const part = bytes.subarray(at, at + room);
      scripts.at(-1)?.push({ name, bytes: part });
      room -= Math.max(part.length, 1);
      at += Math.max(part.length, 1);
    }
  }
  return scripts;
}

function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,1000}/g, '$&\n');
}

async function bytesOf({ content }: Payload): Promise<Buffer> {
  if ('text' in content) return Buffer.from(content.text);
  const bytes = await readFile(content.local);
  if (sha256(bytes) !== content.sha256)
    throw new LocalFileChanged(`${content.local} has changed since the plan was made`);
  return bytes;
}
