import { setTimeout as sleep } from 'node:timers/promises';
import { adapted } from './adapted.ts';
import { configuration } from './configuration.ts';
import type { Daemon } from './daemon.ts';
import type { Arrivals } from './recording.ts';
import { World } from './world.ts';

/** How many come in vain while it reloads, and how long the others wait. */
export async function measureArrivals(daemon: Daemon): Promise<Arrivals> {
  const world = await World.open({ a: 0, b: 0 }, daemon);
  const xml = adapted(configuration({}, world.place), daemon.dialect);
  const answers: Promise<number | null>[] = [];
  try {
    await world.server.start(xml);
    await sleep(3000);
    const come = () => answers.push(ask(world.place.port));
    const timer = setInterval(come, 100);
    await sleep(1000);
    const reloaded = world.server.reload(xml);
    await sleep(8000);
    clearInterval(timer);
    await reloaded;
    const times = await Promise.all(answers);
    const waited = times.filter((time) => time !== null);
    return { refused: times.length - waited.length, slowest: Math.round(Math.max(...waited) / 100) * 100 };
  } finally {
    await world.close();
  }
}

/** Milliseconds until it answers; null: it does not. */
async function ask(port: number): Promise<number | null> {
  const begun = performance.now();
  const answered = await fetch(`http://127.0.0.1:${port}/page.txt`, { signal: AbortSignal.timeout(9000) }).then(
    (response) => response.text().then(() => true),
    () => false,
  );
  return answered ? performance.now() - begun : null;
}
