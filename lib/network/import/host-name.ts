import type { Server } from './draft.ts';
import type { Effect } from './effect.ts';

export interface HostNaming {
  /** The names of the hosts, in the order of the files. */
  readonly name?: readonly string[];
}

/** What a server is called: as the user says, by its host name, or by its file. A second one gets a number. */
export function hostName(file: string, effect: Effect, others: readonly Server[], { name = [] }: HostNaming): string {
  const hostname = effect.text('hostname') ?? 'localhost';
  const own =
    /^[a-z][a-z0-9-]*(\.|$)/i.test(hostname) && hostname !== 'localhost' ? hostname.split('.')[0] : fileName(file);
  const wanted = name[others.length] ?? slug(own ?? 'icecast');
  let free = wanted;
  for (let n = 2; others.some(({ host }) => host === free); n++) free = `${wanted}-${n}`;
  return free;
}

function fileName(file: string): string | undefined {
  return file
    .split('/')
    .at(-1)
    ?.replace(/\.(xml|dist|conf)/g, '');
}

function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'icecast'
  );
}
