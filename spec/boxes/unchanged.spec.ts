// Idempotence: a converge after everything that other specs did would change nothing. The plan, with its diff, is the message.
import { spawn } from 'node:child_process';
import { expect, network } from 'aircheck/spec';

network(() => {
  it('there is nothing to converge', async () => {
    const plan = await aircheck('plan');
    if (plan.code !== 0) expect.fail(`a converge would change something:\n${plan.said.trimEnd()}`);
    expect(plan.code).to.equal(0);
  });
});

/** Runs this very program once more, on the same inventory and the same hosts. */
function aircheck(...args: string[]): Promise<{ code: number | null; said: string }> {
  const { AIRCHECK_LIMIT = 'all', AIRCHECK_SET = '[]', AIRCHECK_VAULT_PASSWORD_FILES = '[]' } = process.env;
  const sets: string[] = JSON.parse(AIRCHECK_SET);
  const vaults: string[] = JSON.parse(AIRCHECK_VAULT_PASSWORD_FILES);
  const given = [
    `--limit=${AIRCHECK_LIMIT}`,
    ...sets.map((set) => `--set=${set}`),
    ...vaults.map((vault) => `--vault-password-file=${vault}`),
  ];
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...args, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}
