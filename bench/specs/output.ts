import { spawn } from 'node:child_process';

/** What a command prints. Rejects with all that it said if it ends in another way than expected. */
export function output(
  command: string,
  args: readonly string[],
  codes: readonly number[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: directory,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== null && codes.includes(code)) resolve(Buffer.concat(printed).toString());
      else reject(new Error(`${command} ${args.join(' ')}: exit ${code}\n${Buffer.concat([...errors, ...printed])}`));
    });
  });
}
