import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Nobody reads what it prints. */
  readonly closeOutput?: boolean;
}

let built = false;

/** Builds dist, once, from what lib holds now. */
function build(): void {
  if (built) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed\n${stderr}`);
  built = true;
}

/** Runs the real binary, without a terminal, and resolves when it has ended. */
export function aircheck(
  args: readonly string[],
  { cwd = root, env = {}, input = '', closeOutput = false }: Surroundings = {},
): Promise<Ran> {
  build();
  const { NO_COLOR, FORCE_COLOR, AIRCHECK_INVENTORY, AIRCHECK_VAULT_PASSWORD_FILE, NODE_OPTIONS, ...inherited } =
    process.env;
  const child = spawn(process.execPath, [path.join(root, 'bin/aircheck.js'), ...args], {
    cwd,
    env: { ...inherited, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  if (closeOutput) child.stdout.destroy();
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
