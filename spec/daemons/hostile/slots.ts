/** What a value is to the inventory: what may be written in one place may be written in all of its kind. */
export type Kind =
  | 'text'
  | 'url'
  | 'secret'
  | 'live secret'
  | 'contact'
  | 'domain'
  | 'address'
  | 'name'
  | 'user'
  | 'mount'
  | 'public path'
  | 'charset'
  | 'path'
  | 'device'
  | 'key comment'
  | 'jump'
  | 'origin'
  | 'server name'
  | 'time server'
  | 'size'
  | 'variable';

interface PlaceInInventory {
  readonly slot: string;
  readonly kind: Kind;
  /** What stands there if nothing hostile does. */
  readonly usual: string;
  /** How a hostile value is put there, if not by itself. */
  readonly wrap?: (value: string) => string;
}

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBjWXLjylVrOltXTamfOA5xcb/2SkHgiA1lp42VWrBvx';

/** The places of the inventory that hostile values are put into. */
export const places = [
  { slot: 'station name', kind: 'text', usual: 'Radio Usual' },
  { slot: 'location', kind: 'text', usual: 'Somewhere' },
  { slot: 'contact', kind: 'contact', usual: 'studio@radio.example', wrap: (value) => `${value}@radio.example` },
  { slot: 'domain', kind: 'domain', usual: 'radio.example' },
  { slot: 'source password', kind: 'secret', usual: 'usual-source' },
  { slot: 'relay password', kind: 'secret', usual: 'usual-relay' },
  { slot: 'admin password', kind: 'secret', usual: 'usual-admin' },
  { slot: 'relay', kind: 'name', usual: 'relay1' },
  { slot: 'address', kind: 'address', usual: '10.9.0.1' },
  { slot: 'public name', kind: 'domain', usual: 'listen.radio.example', wrap: (value) => `listen.${value}` },
  { slot: 'mount', kind: 'mount', usual: '/live.mp3', wrap: (value) => `/${value}` },
  { slot: 'title', kind: 'text', usual: 'Usual title' },
  { slot: 'description', kind: 'text', usual: 'Usual description' },
  { slot: 'genre', kind: 'text', usual: 'usual' },
  { slot: 'url', kind: 'url', usual: 'http://radio.example/', wrap: (value) => `http://radio.example/${value}` },
  { slot: 'charset', kind: 'charset', usual: 'UTF-8' },
  { slot: 'public path', kind: 'public path', usual: '/listen', wrap: (value) => `/${value}` },
  { slot: 'presenter', kind: 'user', usual: 'presenter' },
  { slot: 'presenter password', kind: 'live secret', usual: 'usual-presenter' },
  { slot: 'directory', kind: 'path', usual: '/var/lib/radio/music', wrap: (value) => `/var/lib/radio/${value}` },
  { slot: 'device', kind: 'device', usual: 'hw:0' },
  { slot: 'user', kind: 'user', usual: 'kim' },
  { slot: 'shell', kind: 'path', usual: '/bin/bash', wrap: (value) => `/bin/${value}` },
  { slot: 'key', kind: 'key comment', usual: `${key} kim@radio.example`, wrap: (value) => `${key} ${value}` },
  { slot: 'ssh user', kind: 'user', usual: 'root' },
  { slot: 'jump', kind: 'jump', usual: 'jump.radio.example' },
  { slot: 'directory url', kind: 'url', usual: 'http://127.0.0.1:9/', wrap: (value) => `http://127.0.0.1:9/${value}` },
  { slot: 'origin', kind: 'origin', usual: '*', wrap: (value) => `https://${value}` },
  { slot: 'further name', kind: 'server name', usual: 'also.radio.example' },
  { slot: 'time server', kind: 'time server', usual: 'time.radio.example' },
  { slot: 'journal size', kind: 'size', usual: '200M' },
  { slot: 'variable', kind: 'variable', usual: 'usual' },
] as const satisfies readonly PlaceInInventory[];

export type Slot = (typeof places)[number]['slot'];

/** What stands in slots instead of the usual. */
export type Filling = ReadonlyMap<Slot, string>;

/** What stands in the slots that nothing is put into. */
export const usual: Filling = new Map(places.map(({ slot, usual }) => [slot, usual]));

/** A hostile value in each of these slots. */
export function filled(slots: readonly Slot[], value: string): Filling {
  return new Map(
    places
      .filter(({ slot }) => slots.includes(slot))
      .map((place) => [place.slot, 'wrap' in place ? place.wrap(value) : value]),
  );
}
