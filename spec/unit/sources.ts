import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface Import {
  /** As in `lib/network/derive.ts`, or the name of a package or of a module of Node. */
  readonly to: string;
  /** Erased by the compiler. */
  readonly typeOnly: boolean;
  /** `import(…)`: loaded when it is reached. */
  readonly dynamic: boolean;
}

export interface Source {
  /** As in `lib/network/derive.ts`. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file of lib, generated ones excepted. */
export function librarySources(): Source[] {
  const files = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => sourceOf(`lib/${file}`));
}

export function sourceOf(file: string, text = readFileSync(path.join(root, file), 'utf8')): Source {
  const imports: Import[] = [];
  const resolve = (name: string) => (name.startsWith('.') ? path.join(path.dirname(file), name) : name);
  const statement = /^(?:import|export)\s+(type\s)?(?:[\w*{][^;'"]*?from\s+)?'([^']+)'/gm;
  for (const [, type, name = ''] of text.matchAll(statement)) {
    imports.push({ to: resolve(name), typeOnly: type !== undefined, dynamic: false });
  }
  for (const [, name = ''] of text.matchAll(/\bimport\(\s*'([^']+)'/g)) {
    imports.push({ to: resolve(name), typeOnly: false, dynamic: true });
  }
  return { file, text, imports };
}
