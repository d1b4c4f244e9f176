import { configuration } from './configuration.ts';
import { World } from './world.ts';

/** Another Icecast, for relays to pull from. Its stream has its name. */
export class Upstream {
  readonly port: number;
  readonly world: World;

  private constructor(world: World) {
    this.world = world;
    this.port = world.place.port;
  }

  static async start(name: string): Promise<Upstream> {
    const world = await World.open({ a: 0, b: 0 });
    await world.server.start(configuration({ live: null }, world.place));
    for (const mount of ['/live.mp3', '/second.mp3']) {
      await world.connect(mount, { headers: { 'ice-name': `${name} ${mount}` } });
    }
    return new Upstream(world);
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
