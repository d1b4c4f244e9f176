import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { reasonOf } from '../../inventory/reason.ts';
import type { Shell } from '../shell.ts';

/**
 * The hosts of an inventory that still want a converge, for `--limit @FILE`: those that a run did not reach, or that
 * failed. It is kept for the person, not in the inventory, which is under version control.
 */
export class ResumeFile {
  readonly path: string;

  constructor({ env }: Pick<Shell, 'env'>, inventory: string) {
    const state = env.XDG_STATE_HOME || path.join(env.HOME ?? homedir(), '.local/state');
    const digest = createHash('sha256').update(inventory).digest('hex').slice(0, 8);
    this.path = path.join(state, 'aircheck', `left-${path.basename(inventory)}-${digest}`);
  }

  /** The names in it; none if there is no file that can be read. */
  read(): string[] {
    try {
      const lines = readFileSync(this.path, 'utf8').split('\n');
      return lines.filter((line) => line !== '' && !line.startsWith('#'));
    } catch {
      return [];
    }
  }

  /** Writes names, or removes the file if there are none. Gives why that did not work, or null. */
  write(names: readonly string[]): string | null {
    try {
      if (names.length === 0) rmSync(this.path, { force: true });
      else {
        mkdirSync(path.dirname(this.path), { recursive: true });
        const head = `# Left by aircheck converge at ${new Date().toISOString()}: aircheck converge --limit @${this.path}`;
        writeFileSync(this.path, `${[head, ...names].join('\n')}\n`);
      }
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }
}
