import type { Resource } from '../../../../lib/resources/types.generated.ts';
import type { Written } from './observe.ts';

export interface Case extends Written {
  readonly name: string;
  /** Kind, what, what is said, and whether a converge heals it. */
  readonly finds: readonly (readonly [kind: string, what: string, says: string, healed: boolean])[];
  readonly waiting?: readonly string[];
}

export const file = (path: string, text: string, more = {}): Resource => ({
  kind: 'file',
  path,
  content: { text },
  ...more,
});

/** A daemon that reads a file, and that last read it at 1000. */
export const daemon: Resource = {
  kind: 'service',
  name: 'd',
  enabled: true,
  running: true,
  reads: [{ path: '/etc/d.conf', change: 'reload' }],
};
export const runs = { active: 'active', sub: 'running', file: 'enabled', changedAt: 1000 };

/** One that is Icecast. */
export const icecast: Resource = {
  kind: 'service',
  name: 'icecast2',
  enabled: true,
  running: true,
  listeners: true,
  reads: [{ path: '/etc/icecast2/icecast.xml', change: 'icecast' }],
};
export const xml = `<icecast><location>Here</location><admin>a@b</admin>
<relay><server>m</server><port>8000</port><mount>/far.mp3</mount><local-mount>/near.mp3</local-mount></relay>
<mount><mount-name>/live.mp3</mount-name><max-listeners>500</max-listeners><fallback-mount>/low.mp3</fallback-mount></mount>
<mount><mount-name>/low.mp3</mount-name></mount></icecast>`;
export const onAir = (more: Written = {}): Written => ({
  resources: [file('/etc/icecast2/icecast.xml', xml), icecast],
  state: {
    paths: { '/etc/icecast2/icecast.xml': { mtime: 900 } },
    contents: { '/etc/icecast2/icecast.xml': xml },
    units: { 'icecast2.service': runs },
  },
  ...more,
});
