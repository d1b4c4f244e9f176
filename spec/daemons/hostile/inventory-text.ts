import { type Filling, type Slot, usual } from './slots.ts';

/** YAML that is written as it stands. */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Tree = string | number | boolean | Raw | readonly string[] | { readonly [key: string]: Tree };

/** Changes of numbers and the like: paths such as `mounts./live.mp3.bitrate` are too long to need slots of their own. */
export interface RawValue {
  readonly path: readonly string[];
  readonly yaml: string;
}

/** The text of an inventory of one master, one relay and one studio, with hostile values in some of its slots. */
export function inventoryText(filling: Filling, raw?: RawValue): string {
  const tree = treeOf((slot) => filling.get(slot) ?? usual.get(slot) ?? '');
  return `${yaml(raw === undefined ? tree : withRaw(tree, raw.path, raw.yaml), '')}\n`.trimStart();
}

function treeOf(at: (slot: Slot) => string): { readonly [key: string]: Tree } {
  return {
    lab: { network: '10.9.0.0/24' },
    station: {
      name: at('station name'),
      location: at('location'),
      contact: at('contact'),
      domain: at('domain'),
      passwords: { source: at('source password'), relay: at('relay password'), admin: at('admin password') },
    },
    regions: { eu: { failover: [] } },
    masters: { master1: { address: at('address'), public_name: at('public name'), role: 'primary' } },
    relays: { [at('relay')]: { address: '10.9.0.2', region: 'eu' } },
    studios: { studio1: { address: '10.9.0.3', source: 'studio', plays: { device: at('device') } } },
    mounts: {
      [at('mount')]: {
        format: 'mp3',
        bitrate: 32,
        samplerate: 22050,
        title: at('title'),
        description: at('description'),
        genre: at('genre'),
        url: at('url'),
        charset: at('charset'),
        public_path: at('public path'),
        public: true,
      },
    },
    sources: {
      studio: { kind: 'live', priority: 1, user: at('presenter'), password: at('presenter password') },
      music: { kind: 'playlist', priority: 2, directory: at('directory') },
    },
    users: { [at('user')]: { shell: at('shell'), sudo: true, authorized_keys: [at('key')] } },
    ssh: { user: at('ssh user'), jump: at('jump') },
    vars: {
      icecast: { directory_url: at('directory url') },
      nginx: { cors_origin: at('origin'), names: [at('further name')] },
      base: { time_servers: [at('time server')], journal_size: at('journal size') },
      hostile: at('variable'),
    },
  };
}

function withRaw(
  tree: { readonly [key: string]: Tree },
  [step = '', ...rest]: readonly string[],
  text: string,
): { readonly [key: string]: Tree } {
  const below = tree[step];
  const inner = typeof below === 'object' && !(below instanceof Raw) && !isList(below) ? below : {};
  return { ...tree, [step]: rest.length === 0 ? new Raw(text) : withRaw(inner, rest, text) };
}

function isList(tree: Tree): tree is readonly string[] {
  return Array.isArray(tree);
}

function yaml(tree: Tree, indent: string): string {
  if (tree instanceof Raw) return ` ${tree.text}`;
  if (typeof tree === 'string') return ` ${quoted(tree)}`;
  if (typeof tree !== 'object') return ` ${tree}`;
  if (isList(tree)) return ` [${tree.map(quoted).join(', ')}]`;
  const lines = Object.entries(tree).map(([name, value]) => `${indent}${quoted(name)}:${yaml(value, `${indent}  `)}`);
  return `\n${lines.join('\n')}`;
}

/** In double quotes, with everything escaped that YAML does not want raw in a file. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
