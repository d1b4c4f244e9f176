// Debian's own Ansible, from its package ansible-core, in a directory of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Debian {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'aircheck-ansible-'));

  /** A file in its directory. */
  file(name: string, content: string | Buffer = '', mode = 0o600): string {
    const file = this.path(name);
    writeFileSync(file, content, { mode });
    return file;
  }

  path(name: string): string {
    return path.join(this.directory, name);
  }

  /** Runs `ansible`, `ansible-vault`, `ansible-inventory`; or Python with Ansible's own modules. */
  run(program: string, args: readonly string[], input = ''): Ended {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: this.directory,
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        PATH: `${this.path('bin')}:${process.env.PATH}`,
        HOME: this.directory,
        LC_ALL: 'C.UTF-8',
        ANSIBLE_LOCAL_TEMP: this.path('tmp'),
        ANSIBLE_NOCOLOR: '1',
        ANSIBLE_DEPRECATION_WARNINGS: '0',
      },
    });
    if (error !== undefined) throw error;
    return { code: status, stdout, stderr };
  }

  /** What a script says in JSON about what it was given in JSON. */
  python(script: string, input: unknown): unknown {
    // Debian's Python: Ansible is no package of another.
    const { code, stdout, stderr } = this.run('/usr/bin/python3', [script], JSON.stringify(input));
    if (code !== 0) throw new Error(`${script} ended with ${code}\n${stderr}`);
    return JSON.parse(stdout);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
