import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** A project that has installed the package: what npm packs of it, and what npm installs with it; nothing else. */
export class PackageAlone {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'aircheck-package-'));

  /** `wanted`: which of all these files the spec is about, by their paths from the directory of this repository. */
  constructor(wanted: (file: string) => boolean) {
    const copy = (from: string, to: string) =>
      cpSync(path.join(root, from), path.join(this.dir, to), {
        recursive: true,
        filter: (file) => statSync(file).isDirectory() || wanted(path.relative(root, file)),
      });
    for (const part of ['package.json', ...packed()]) copy(part, path.join('node_modules/aircheck', part));
    for (const directory of installed()) copy(directory, directory);
    this.write('package.json', '{"type": "module", "private": true}');
  }

  path(...parts: string[]): string {
    return path.join(this.dir, ...parts);
  }

  write(name: string, text: string): void {
    const file = this.path(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true });
  }
}

/** What package.json says is packed. */
function packed(): string[] {
  const { files }: { files: string[] } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return files;
}

/** What package-lock.json says is installed where nobody develops; those within another come with it. */
function installed(): string[] {
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([directory, { dev }]) => directory.lastIndexOf('node_modules') === 0 && dev !== true)
    .map(([directory]) => directory)
    .filter((directory) => existsSync(path.join(root, directory)));
}
