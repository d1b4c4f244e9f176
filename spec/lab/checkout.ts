// A directory that looks like a fresh checkout to whoever types commands in it: the inventories are copies to edit, and all else
// is this checkout's.
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, ended } from './lab.ts';
import { root } from './pages.ts';

/** `converge` asks whoever sits at the terminal; here nobody does. */
const aircheck = `#!/bin/sh
[ "$1" != converge ] || set -- "$@" --yes
exec '${process.execPath}' '${root}/bin/aircheck.js' "$@"
`;

/** As package.json says, but without compiling: these specs run what is compiled. */
const npm = `#!/bin/sh
[ "$1" = run ] || exit 64
shift
command=$1
shift
[ "$1" != -- ] || shift
exec aircheck "$command" "$@"
`;

export class Checkout {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async make(): Promise<Checkout> {
    const checkout = new Checkout(await mkdtemp(path.join(tmpdir(), 'aircheck-checkout-')));
    for (const entry of await readdir(root)) {
      if (entry !== 'inventory') await symlink(path.join(root, entry), path.join(checkout.directory, entry));
    }
    const programs = path.join(checkout.directory, '.programs');
    await mkdir(programs);
    for (const [name, text] of Object.entries({ aircheck, npm })) {
      await writeFile(path.join(programs, name), text);
      await chmod(path.join(programs, name), 0o755);
    }
    await checkout.restore();
    return checkout;
  }

  /** The inventories as they were. */
  async restore(): Promise<void> {
    const inventory = path.join(this.directory, 'inventory');
    await rm(inventory, { recursive: true, force: true });
    await cp(path.join(root, 'inventory'), inventory, { recursive: true });
    const other = process.env.AIRCHECK_INVENTORY;
    if (other !== undefined) await cp(other, path.join(inventory, 'lab'), { recursive: true });
  }

  /** Puts a spec in a file; gives its name. What it does not import itself, it gets. */
  async writeSpec(name: string, text: string): Promise<string> {
    const file = `from-docs/${name}.spec.ts`;
    await mkdir(path.join(this.directory, 'from-docs'), { recursive: true });
    const names = 'eventually, expect, figure, hosts, network, silence, sound, tone';
    const imports = text.includes("from 'aircheck/spec'") ? '' : `import { ${names} } from 'aircheck/spec';\n`;
    await writeFile(path.join(this.directory, file), imports + text);
    return file;
  }

  /** Runs a line as a shell does. */
  run(line: string): Promise<Ended> {
    const { AIRCHECK_LAB_HOME, PATH, HOME } = process.env;
    return ended(
      spawn('bash', ['-o', 'pipefail', '-c', line], {
        cwd: this.directory,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: `${this.directory}/.programs:${PATH}`, HOME, AIRCHECK_LAB_HOME, NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
      }),
    );
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}
