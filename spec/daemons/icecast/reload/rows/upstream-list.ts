import type { World } from '../world.ts';

/** A relay of /live.mp3 with several servers, first choice first, as `<upstream>` of 2.5 or `<host>` of KH. */
export function upstreams(element: 'upstream' | 'host', ports: readonly number[], more = ''): string {
  const servers = ports.map(
    (port, i) =>
      `<${element}><server>127.0.0.1</server><port>${port}</port><mount>/live.mp3</mount>${element === 'host' ? `<priority>${i + 1}</priority>` : more}</${element}>`,
  );
  return `<relay><local-mount>/live.mp3</local-mount>${servers.join('')}${element === 'host' ? more : ''}</relay>`;
}

/** Once the first choice has gone, it plays another. */
export function listensTo(name: string): (world: World) => Promise<boolean> {
  return (world) => {
    world.origin.close();
    return world.plays('/live.mp3', name, 12);
  };
}
