import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A user of this machine, for as long as a spec needs one whom sudo knows. Only root can make it. */
export class SudoUser {
  readonly name: string;
  readonly #sudoers: string;

  constructor(name: string, password: string) {
    this.name = name;
    this.#sudoers = path.join('/etc/sudoers.d', name);
    execFileSync('useradd', ['--create-home', '--shell', '/bin/bash', name]);
    execFileSync('chpasswd', { input: `${name}:${password}\n` });
  }

  /** What sudo allows, as lines of sudoers; it asks for the password each time. */
  allow(...lines: string[]): void {
    const text = `Defaults:${this.name} timestamp_timeout=0\n${lines.join('\n')}\n`;
    writeFileSync(this.#sudoers, text, { mode: 0o440 });
  }

  remove(): void {
    rmSync(this.#sudoers, { force: true });
    execFileSync('userdel', ['--remove', this.name], { stdio: 'ignore' });
    rmSync(`/run/sudo/ts/${this.name}`, { force: true });
    rmSync(`/var/lib/sudo/lectured/${this.name}`, { force: true });
  }
}
