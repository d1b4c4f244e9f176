import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { judgeChange } from '../../../../lib/icecast/judge.ts';
import { configuration, type Pieces, type Place } from './configuration.ts';
import { type Upstreams, World } from './world.ts';

/** A change of what only root can do. */
export interface Owner {
  readonly change: string;
  readonly from: (place: Place) => Pieces;
  readonly to: (place: Place) => Pieces;
  /** Whether a process is as the new configuration says. */
  readonly took: (pid: number, place: Place) => boolean;
}

const security = (user: string, group: string, chroot: 0 | 1) =>
  `<security><chroot>${chroot}</chroot><changeowner><user>${user}</user><group>${group}</group></changeowner></security>`;
const based = ({ directory }: Place) => `<basedir>${directory}</basedir>`;

export const owners: readonly Owner[] = [
  {
    change: 'changeowner',
    from: () => ({ extra: security('icecast2', 'icecast', 0) }),
    to: () => ({ extra: security('nobody', 'nogroup', 0) }),
    took: (pid) => /^Uid:\t65534\t/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')),
  },
  {
    change: 'chroot',
    from: (place) => ({ extra: security('icecast2', 'icecast', 0), paths: based(place) }),
    to: (place) => ({ extra: security('icecast2', 'icecast', 1), paths: based(place) }),
    took: (pid, { directory }) => readlinkSync(`/proc/${pid}/root`) === directory,
  },
];

/** What is told of it; who is lost on a reload; and whether it is taken before, after a reload, and after a start. */
export async function measureOwner({ from, to, took }: Owner, upstreams: Upstreams) {
  const world = await World.open(upstreams);
  const { place, server } = world;
  // Locked in, it finds its logs where it found them before.
  const inside = path.join(place.directory, place.directory);
  mkdirSync(inside, { recursive: true });
  chmodSync(inside, 0o777);
  const [old, fresh] = [configuration(from(place), place), configuration(to(place), place)];
  let child: ChildProcess | null = null;
  const start = async (xml: string): Promise<number> => {
    writeFileSync(server.at('icecast.xml'), xml);
    child = spawn('icecast2', ['-c', server.at('icecast.xml')], { stdio: 'ignore' });
    const answers = () => world.ask('/page.txt').then(({ status }) => status > 0);
    if (!(await world.eventually(answers, 10))) throw new Error('Icecast did not start');
    return child.pid ?? 0;
  };
  const stop = async (): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  };
  try {
    const pid = await start(old);
    await world.populate(['/live.mp3'], ['/live.mp3']);
    const { verdict } = judgeChange(old, fresh, await world.running());
    const before = took(pid, place);
    writeFileSync(server.at('icecast.xml'), fresh);
    process.kill(pid, 'SIGHUP');
    const read = () => Promise.resolve(server.log().includes('re-reading config'));
    if (!(await world.eventually(read, 5))) throw new Error('Icecast did not reload');
    await sleep(1600);
    const lost = [...(await world.lost()).keys()];
    const reloaded = took(pid, place);
    await world.clear();
    await stop();
    // They belong to whom it was before.
    for (const log of ['error.log', 'access.log']) rmSync(server.at(log));
    return { verdict, lost, took: [before, reloaded, took(await start(fresh), place)] };
  } finally {
    await stop();
    await world.close();
  }
}
