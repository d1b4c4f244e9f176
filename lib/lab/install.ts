import { existsSync } from 'node:fs';
import type { DriverName } from './driver.ts';
import { LabError } from './error.ts';
import { requireRoot } from './open.ts';
import type { Report } from './progress.ts';
import { run } from './run.ts';
import { aptLine, missingOf, missingTools, packagesOf } from './tools.ts';

/** Services that come with the packages and would open ports or bridges on this machine; the lab has its own. */
const unwanted: ReadonlyMap<string, readonly string[]> = new Map([
  ['apt-cacher-ng', ['apt-cacher-ng.service']],
  ['lxc', ['lxc-net.service', 'lxc.service']],
]);

/**
 * Installs what the lab needs and does not have, from this machine's package sources.
 * @returns the packages that were installed.
 * @throws {LabError} `needs-root`, `install-failed`; `missing-tool` for what Debian does not have.
 */
export async function installTools(driver: DriverName, provider: string | null, report: Report): Promise<string[]> {
  const missing = missingOf(driver, provider);
  if (missing.length === 0) return [];
  requireRoot();
  const packages = packagesOf(missing);
  report({ type: 'installing', packages });
  const services = existsSync('/run/systemd/system') ? packages.flatMap((name) => unwanted.get(name) ?? []) : [];
  if (services.length > 0) await run('systemctl', ['mask', '--quiet', ...services]);
  try {
    await apt(['update', '--quiet']);
    await apt(['install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
  } catch (error) {
    throw new LabError('install-failed', 'apt-get could not install what the lab needs', {
      hint: `apt-get update && ${aptLine(packages)}`,
      ...(error instanceof LabError && { detail: error.detail ?? error.message }),
    });
  } finally {
    if (services.length > 0) {
      await run('systemctl', ['unmask', '--quiet', ...services]);
      await run('systemctl', ['disable', '--quiet', ...services], { ok: [0, 1] });
    }
  }
  const still = missingOf(driver, provider);
  if (still.length > 0) throw missingTools(still);
  return packages;
}

async function apt(args: readonly string[]): Promise<void> {
  await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}
