import { spawn } from 'node:child_process';
import { constants, rmSync } from 'node:fs';
import { access, mkdtemp, open, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CliError } from '../../cli-error.ts';
import { exitCode } from '../../exit-code.ts';
import type { Shell } from '../../shell.ts';

const endings = { SIGTERM: 143, SIGHUP: 129, SIGINT: exitCode.interrupted } as const;

/**
 * Lets somebody edit a text in $VISUAL or $EDITOR. It stands in a directory that only its owner may enter, in memory where
 * this machine has such a place, and is gone when this returns, whatever happens: no editor's copy stays behind either.
 *
 * @param name The name of the file that it is about: editors go by its ending.
 */
export async function editText(shell: Shell, name: string, text: string): Promise<string> {
  const directory = await mkdtemp(path.join(await secretPlace(shell), 'aircheck-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.on('exit', remove);
  try {
    const file = path.join(directory, path.basename(name));
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text).finally(() => handle.close());
    await runEditor(shell, file);
    const { textOf } = await import('../../../inventory/vault/read-text.ts');
    const edited = textOf(await readFile(file));
    if (edited === undefined) throw new CliError('what the editor wrote is no text in UTF-8', 'nothing was changed');
    return edited;
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** As git does it: Ctrl-C is the editor's, and the command may have arguments. */
async function runEditor({ env, cwd }: Shell, file: string): Promise<void> {
  const editor = env.VISUAL || env.EDITOR || 'vi';
  // Passwords stand in no environment but the one that they came in.
  const { AIRCHECK_VAULT_PASSWORD, ...inherited } = env;
  // Without a shell in between, where it can be, signals reach the editor itself.
  const exec = /^[\w./-]+( [\w./=-]+)*$/.test(editor) ? 'exec ' : '';
  const child = spawn('/bin/sh', ['-c', `${exec}${editor} "$@"`, editor, file], {
    cwd,
    env: inherited,
    stdio: 'inherit',
  });
  let received: keyof typeof endings | null = null;
  const stop = (signal: 'SIGTERM' | 'SIGHUP') => {
    received = signal;
    child.kill(signal);
    // An editor may hold on to what was not saved.
    setTimeout(() => child.kill('SIGKILL'), 2000).unref();
  };
  const ignore = () => undefined;
  process.on('SIGINT', ignore).on('SIGTERM', stop).on('SIGHUP', stop);
  try {
    const { code, signal } = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>(
      (resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code, signal) => resolve({ code, signal }));
      },
    );
    if (received !== null) throw new CliError('ended: nothing was changed', null, endings[received]);
    if (code === 0) return;
    if (signal === 'SIGINT' || code === exitCode.interrupted) {
      throw new CliError('interrupted: nothing was changed', null, exitCode.interrupted);
    }
    const hint = code === 127 ? 'set VISUAL or EDITOR to an editor that is installed' : 'nothing was changed';
    throw new CliError(`the editor \`${editor}\` ended with ${code ?? signal}`, hint, exitCode.failed);
  } finally {
    process.off('SIGINT', ignore).off('SIGTERM', stop).off('SIGHUP', stop);
  }
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
