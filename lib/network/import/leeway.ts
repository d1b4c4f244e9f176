import type { Leeway } from './draft-of.ts';
import type { Problem } from './lines.ts';

/** What an inventory refuses of its own, and Icecast lives with. */
const unwise: ReadonlySet<string> = new Set([
  'no-mount',
  'queue-size',
  'clients-below-sources',
  'default-identity',
  'logins-everywhere',
  'unknown-mount',
  'not-an-encoder',
]);

/** What to say in another way, so that these problems are none; null if nothing is left to try. */
export function widened(leeway: Leeway, problems: readonly Problem[]): Leeway | null {
  const asFound = new Set(leeway.asFound);
  const blocks = new Set(leeway.blocks);
  for (const { server, code, path } of problems) {
    const mount = /^(?:mount|relay)\[(.*?)\]/.exec(path)?.[1];
    const rule = code === null ? false : unwise.has(code) || /^mount\[.*queue-size|^limits/.test(path);
    if (rule && !asFound.has(server.host)) asFound.add(server.host);
    else if (mount !== undefined) blocks.add(mount);
  }
  const wider = asFound.size > leeway.asFound.size || blocks.size > leeway.blocks.size;
  return wider ? { asFound, blocks } : null;
}
