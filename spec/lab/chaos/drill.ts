import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { type Ended, ended, type LabInventory, on, until } from '../lab.ts';
import { wrongBy } from './clock.ts';
import type { Fault, LabCommand } from './faults.ts';
import { holdTransaction, letGo, toldOf } from './lock.ts';
import { noRoomBut, refusedBy, roomAgain, unchanged } from './room.ts';
import { noRoom, type Step } from './scenario.ts';

type A<Does> = Omit<Extract<Step, { readonly does: Does }>, 'does'>;

export const everything = ['converge', '--yes', '--max-dropped', '100%', '--no-diff'];
const border = '-----';
const set = (value: number) => ['--set', `icecast.header_timeout=${value}`, '--set', `nginx.drain_hours=${value}`];

/** Brings boxes what a scenario says, and keeps what converges said. */
export class Drill {
  readonly #inventory: LabInventory;
  readonly #boxes: readonly string[];
  /** Where converges of everything begin. */
  readonly #first: string;
  readonly #running = new Set<Promise<void>>();
  readonly said: Ended[] = [];
  /** Whether nothing that was begun can still go on. */
  #quiet = true;
  /** How many faults of each family there were. */
  readonly happened = new Map<string, number>();

  constructor(inventory: LabInventory, boxes: readonly string[], first: string) {
    this.#inventory = inventory;
    this.#boxes = boxes;
    this.#first = first;
  }

  async does(step: Step): Promise<void> {
    if (step.does === 'converge') void this.#converge(step);
    else if (step.does === 'two at once') await this.#twoAtOnce(step);
    else if (step.does === 'no room') await this.#withoutRoom(step);
    else await this.#fault(step);
  }

  /** Runs `aircheck` to its end. */
  async run(...args: string[]): Promise<Ended> {
    const result = await this.#inventory.run(...args);
    this.said.push(result);
    return result;
  }

  /** Runs a script on all boxes. */
  all(script: string): Promise<string[]> {
    return Promise.all(this.#boxes.map((name) => on(name, script)));
  }

  /** Waits until a script works on a box. */
  async works(what: string, host: string, script: string): Promise<true> {
    return until(`${host} ${what}`, 60, () =>
      on(host, script)
        .then(() => true as const)
        .catch(() => undefined),
    );
  }

  async over(): Promise<void> {
    await until('all converges have ended', 300, async () => (this.#running.size === 0 ? true : undefined));
  }

  /** Waits until nothing is staged, pending or half done; gives what is, of each box. */
  settled(): Promise<string[]> {
    const idle = async (name: string) => {
      const left = await on(name, 'ls /var/lib/aircheck/transactions');
      return left === '' ? left : undefined;
    };
    return Promise.all(this.#boxes.map((name) => until(`no transaction runs on ${name}`, 120, () => idle(name))));
  }

  /** Nobody converges anything any more, and no host is at it. */
  async #calm(): Promise<void> {
    if (this.#quiet) return;
    await this.over();
    await this.settled();
    this.#quiet = true;
  }

  #count(family: string): void {
    this.happened.set(family, (this.happened.get(family) ?? 0) + 1);
  }

  async #fault({ fault, host, seconds }: A<'fault'>): Promise<void> {
    await this.#bring(host, fault.begin);
    if (fault.happened !== undefined) await this.works(fault.name, host, fault.happened);
    await sleep(seconds * 1000);
    if (fault.end !== null) await this.#bring(host, fault.end);
    this.#count(fault.family);
  }

  async #bring(host: string, what: Fault['begin']): Promise<void> {
    if (typeof what === 'string') await on(host, what);
    else await this.#command(what, host);
  }

  async #command({ lab }: LabCommand, host: string): Promise<void> {
    const { code, stderr } = await this.#inventory.run('lab', lab, host);
    expect(code, stderr).to.equal(0);
    if (lab === 'start') await this.works('answers', host, 'true');
  }

  /** Starts one; gives what resolves once it is over. */
  #converge({ value, killedAfter, clock }: A<'converge'>): Promise<void> {
    const child = this.#inventory.with(wrongBy(clock)).start(...everything, ...set(value));
    const timer = killedAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killedAfter * 1000);
    const done = ended(child).then((result) => {
      if (timer !== null) clearTimeout(timer);
      this.said.push(result);
      this.#running.delete(done);
    });
    this.#running.add(done);
    this.#quiet = false;
    return done;
  }

  async #withoutRoom({ host, left, value }: A<'no room'>): Promise<void> {
    await this.#calm();
    const before = await on(host, `${unchanged}\n${noRoomBut(left)}`);
    let after: string[] = [];
    try {
      const { code, stdout, stderr } = await this.run(...everything, '--limit', host, '--no-drain', ...set(value));
      expect(stdout + stderr).to.match(refusedBy(host));
      expect(code).to.equal(1);
    } finally {
      after = (await on(host, `${unchanged}\necho ${border}\n${roomAgain}\n${unchanged}`)).split(`${border}\n`);
    }
    expect(after.map((one) => one.trim())).to.deep.equal([before, before]);
    this.#count(noRoom);
  }

  /** The first is held where it begins until the second has been told of it; then it goes on, beside what follows. */
  async #twoAtOnce({ value }: A<'two at once'>): Promise<void> {
    await this.#calm();
    const first = this.#converge({ value, killedAfter: null, clock: 0 });
    const held = await on(this.#first, holdTransaction);
    try {
      const { code, stdout, stderr } = await this.run(...everything, '--limit', this.#first, ...set(value + 1));
      expect(stdout + stderr).to.match(toldOf(this.#first));
      expect(code).to.equal(1);
      expect(this.#running.has(first), 'the first still runs').to.equal(true);
    } finally {
      await on(this.#first, letGo(held));
    }
  }
}
