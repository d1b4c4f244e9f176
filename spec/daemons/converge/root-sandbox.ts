import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LocalSession } from './local-session.ts';
import { Sandbox } from './sandbox.ts';

/** Sets up what the shell then lives in: this machine's files, with changes kept aside, and no way to its daemons. */
const enter = `
PATH=/usr/sbin:/usr/bin:/sbin:/bin
dir=$1
mount -t overlay overlay -o "lowerdir=/,upperdir=$dir/upper,workdir=$dir/work" "$dir/root" &&
mount -t proc proc "$dir/root/proc" &&
mount --bind /dev "$dir/root/dev" &&
mount -t tmpfs tmpfs "$dir/root/run" && mount -t tmpfs tmpfs "$dir/root/tmp" || exit 9
exec chroot "$dir/root" sh -s
`;

/** A copy of this machine in which a real transaction is root, and can make real users. */
export class RootSandbox extends Sandbox {
  // A file system of its own: changes must not lie in what they are changes of.
  readonly #changes = mkdtempSync('/dev/shm/aircheck-root-');

  constructor() {
    super();
    for (const name of ['upper', 'work', 'root']) mkdirSync(path.join(this.#changes, name));
  }

  /** Whether this machine lets us make one. */
  static isPossible(): boolean {
    if (process.getuid?.() !== 0 || !existsSync('/dev/shm')) return false;
    const box = new RootSandbox();
    const { status } = spawnSync('unshare', box.#command(), { input: 'true' });
    box.remove();
    return status === 0;
  }

  #command(): string[] {
    return ['--mount', '--propagation', 'private', 'sh', '-c', enter, 'enter', this.#changes];
  }

  override session(): LocalSession {
    return new LocalSession({ command: ['unshare', ...this.#command()] });
  }

  /** Runs a script in it. */
  async sh(script: string): Promise<string> {
    const { stdout } = await this.session().run(script);
    return stdout.toString().trim();
  }

  /** A file of it that has been changed; else this machine's. */
  read(file: string): string {
    const changed = path.join(this.#changes, 'upper', file);
    return readFileSync(existsSync(changed) ? changed : file, 'utf8');
  }

  override remove(): void {
    super.remove();
    rmSync(this.#changes, { recursive: true, force: true });
  }
}
