import { type ChildProcess, spawn } from 'node:child_process';
import { constants, rmSync } from 'node:fs';
import { access, mkdtemp, open, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { textOf } from '../../../inventory/vault/read-text.ts';
import { CliError } from '../../cli-error.ts';
import { exitCode } from '../../exit-code.ts';
import type { Shell } from '../../shell.ts';

const endings = { SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Lets somebody edit a text in $VISUAL or $EDITOR. It stands in a directory that only its owner may enter, in memory where
 * this machine has such a place, and is gone when this returns, whatever happens: no editor's copy stays behind either.
 *
 * @param name The name of the file that it is about: editors go by its ending.
 */
export async function editText(shell: Shell, name: string, text: string): Promise<string> {
  // From before there is anything to remove.
  const signals = new Signals();
  const directory = await mkdtemp(path.join(await secretPlace(shell), 'aircheck-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.on('exit', remove);
  try {
    const file = path.join(directory, path.basename(name));
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text).finally(() => handle.close());
    await runEditor(shell, file, signals);
    const edited = textOf(await readFile(file));
    if (edited === undefined) throw new CliError('what the editor wrote is no text in UTF-8', 'nothing was changed');
    return edited;
  } finally {
    remove();
    process.off('exit', remove);
    signals.end();
  }
}

/** Signals on their way: Ctrl-C is the editor's, what ends the program ends the editor first. */
class Signals {
  received: keyof typeof endings | null = null;
  private child: ChildProcess | null = null;
  private readonly ignore = () => undefined;
  private readonly stop = (signal: 'SIGTERM' | 'SIGHUP') => {
    this.received = signal;
    this.child?.kill(signal);
    // An editor may hold on to what was not saved.
    setTimeout(() => this.child?.kill('SIGKILL'), 2000).unref();
  };

  constructor() {
    process.on('SIGINT', this.ignore).on('SIGTERM', this.stop).on('SIGHUP', this.stop);
  }

  /** What came before the editor was there stops it, too. */
  passTo(child: ChildProcess): void {
    this.child = child;
    if (this.received !== null) child.kill(this.received);
  }

  end(): void {
    process.off('SIGINT', this.ignore).off('SIGTERM', this.stop).off('SIGHUP', this.stop);
  }
}

async function runEditor({ env, cwd }: Shell, file: string, signals: Signals): Promise<void> {
  const editor = env.VISUAL || env.EDITOR || 'vi';
  // Passwords stand in no environment but the one that they came in.
  const { AIRCHECK_VAULT_PASSWORD, ...inherited } = env;
  // As git does it: the command may have arguments. Without a shell in between, where it can be, signals reach the editor.
  const exec = /^[\w./-]+( [\w./=-]+)*$/.test(editor) ? 'exec ' : '';
  const child = spawn('/bin/sh', ['-c', `${exec}${editor} "$@"`, editor, file], {
    cwd,
    env: inherited,
    stdio: 'inherit',
  });
  signals.passTo(child);
  const { code, signal } = await ended(child);
  if (signals.received !== null) throw new CliError('ended: nothing was changed', null, endings[signals.received]);
  if (code === 0) return;
  if (signal === 'SIGINT' || code === exitCode.interrupted) {
    throw new CliError('interrupted: nothing was changed', null, exitCode.interrupted);
  }
  const hint = code === 127 ? 'set VISUAL or EDITOR to an editor that is installed' : 'nothing was changed';
  throw new CliError(`the editor \`${editor}\` ended with ${code ?? signal}`, hint, exitCode.failed);
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** A directory in memory if there is one that we may write to, else the one for temporary files. */
async function secretPlace({ env }: Shell): Promise<string> {
  for (const directory of [env.XDG_RUNTIME_DIR, '/dev/shm']) {
    if (directory === undefined || !path.isAbsolute(directory)) continue;
    const usable = await access(directory, constants.W_OK | constants.X_OK).then(
      async () => (await stat(directory)).isDirectory(),
      () => false,
    );
    if (usable) return directory;
  }
  return tmpdir();
}
