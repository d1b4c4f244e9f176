import { childrenOf, type Element, textOf } from './element.ts';
import { governing } from './mount-block.ts';
import { write } from './write.ts';

/** What a change needs in between, so that a second reload makes it whole. */
export interface Between {
  /** Mounts on the air without a block of their own, which are given one for a moment. */
  readonly blocks: ReadonlySet<string>;
  /** Relays, by their mount here, which are taken away for a moment. */
  readonly relays: ReadonlySet<string>;
}

export const nothingBetween: Between = { blocks: new Set(), relays: new Set() };

/**
 * The configurations to be reloaded one after the other; the last is the new one itself.
 *
 * Icecast goes through its <mount> blocks on a reload, so a mount without one keeps whatever it had until its source
 * connects again (source_recheck_mounts). And it compares relays by where they pull from, so one with another password
 * keeps the old one for ever (relay_has_changed). Both follow if the first reload says what the second takes back.
 *
 * @param xml The new configuration.
 */
export function stepsTo(xml: string, fresh: Element, { blocks, relays }: Between): string[] {
  if (blocks.size + relays.size === 0) return [xml];
  const end = xml.lastIndexOf('</icecast>');
  const added = [...blocks].map((mount) => standIn(mount, fresh)).join('');
  const text = `${xml.slice(0, end)}${added}${xml.slice(end)}`;
  return [withoutRelays(text, fresh, relays), xml];
}

/**
 * A block that says what holds for the mount anyway. A block does not take the login from the default one, and without
 * it anybody could listen until the second reload.
 */
function standIn(mount: string, fresh: Element): string {
  const block = governing(fresh, mount);
  const isDefault = block?.attributes.get('type') === 'default';
  const children = (block?.children ?? []).filter(({ name }) =>
    isDefault ? name === 'authentication' : name !== 'mount-name',
  );
  const name: Element = { name: 'mount-name', attributes: new Map(), children: [], text: mount };
  const attributes = new Map([['type', 'normal']]);
  return `${write({ name: 'mount', attributes, children: [name, ...children], text: null })}\n`;
}

/** Relays are found by their position: the parser says which one is meant, and the text is cut there. */
function withoutRelays(xml: string, fresh: Element, mounts: ReadonlySet<string>): string {
  if (mounts.size === 0) return xml;
  const relays = childrenOf(fresh, 'relay');
  let position = -1;
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<relay(?:\s[^>]*)?>[\s\S]*?<\/relay\s*>/g, (piece) => {
    if (!piece.startsWith('<relay')) return piece;
    position += 1;
    const relay = relays[position];
    const mount = relay === undefined ? null : (textOf(relay, 'local-mount') ?? textOf(relay, 'mount') ?? '/');
    return mount !== null && mounts.has(mount) ? '' : piece;
  });
}
