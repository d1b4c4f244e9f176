// A restart of Icecast on all relays of both regions, while players listen that behave, half of them by name and half by
// URL; and a canary that goes wrong.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { figure } from 'aircheck/spec';
import { expect } from 'chai';
import { LabInventory, on } from './lab.ts';
import { homes, LedListeners } from './led-listeners.ts';

const relays = ['relay-eu1', 'relay-eu2', 'relay-us1', 'relay-us2'];
const running = 'systemctl show -p MainPID --value icecast2; sha256sum /etc/icecast2/icecast.xml';
/** A change by hand that a converge takes back, with a restart. */
const byHand = 'sed -i "s/^LimitNOFILE=.*/LimitNOFILE=60000/" /etc/systemd/system/icecast2.service';
const converge = ['converge', '--yes', '--max-dropped', '100%', '--no-diff'];

describe('A rollout under 120 players, who are led by name and by URL', function () {
  this.timeout('4m');
  // Each goes on from where the one before it ended.
  this.retries(0);
  let inventory: LabInventory;
  let players: LedListeners;
  let state: string;

  const processes = () => Promise.all(relays.map((relay) => on(relay, running)));
  let leftIn: string;
  const left = (stderr: string) => /To go on: --limit @(\S+)$/m.exec(stderr)?.[1] ?? '';

  before(async () => {
    state = await mkdtemp(path.join(tmpdir(), 'aircheck-state-'));
    inventory = await LabInventory.copy({ XDG_STATE_HOME: state });
    // These players ask name servers themselves: that a relay is drained is known at once.
    await inventory.edit('lab.yml', 'lab:', 'rollout: { drain_seconds: 1 }\nlab:');
    await Promise.all(relays.map((relay) => on(relay, byHand)));
    const listed: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    const nameservers = listed.filter(({ host }) => host.startsWith('master')).map(({ address }) => address);
    players = new LedListeners(nameservers, new Map(listed.map((one) => [one.address, one.host])));
    await players.gather(homes, 30);
  });

  after(async () => {
    players.leave();
    await inventory.remove();
    const shipped = await LabInventory.copy();
    await shipped.run(...converge, '--limit', 'relays', '--no-drain', '--quiet');
    await shipped.remove();
    await rm(state, { recursive: true });
  });

  it('undoes a canary that falls silent, touches nobody else, and keeps in a file what it left', async () => {
    const before = await processes();
    // There are three mounts.
    await inventory.edit('network.yml', 'regions:', 'icecast: { limits: { sources: 1 } }\n\nregions:');
    players.mark();
    const bad = await inventory.run(...converge, '--limit', 'relays');
    expect(bad.code, bad.stdout + bad.stderr).to.equal(1);
    expect(bad.stdout).to.match(/^relay-eu2 {2}undone: silent after this change, and heard before it: \/.*$/m);
    expect(bad.stdout).to.contain('relay-us1  skipped: the run stopped after relay-eu2 failed');
    expect(await on('master1', 'gdnsdctl -l states')).not.to.include('DOWN!');
    const [eu1, , us1, us2] = before;
    const after = await processes();
    expect([after[0], after[2], after[3]]).to.deep.equal([eu1, us1, us2]);
    expect(after[1]?.split('\n')[1], 'the configuration of the canary').to.equal(before[1]?.split('\n')[1]);
    leftIn = left(bad.stderr);
    expect((await readFile(leftIn, 'utf8')).split('\n').slice(1, -1)).to.deep.equal(relays);
    figure('longest silence', players.silence, 's');
    expect(players.silence, players.worst).to.be.below(3);
  });

  it('goes on with those in the file, restarts all of them, two at a time, and nobody is silent for three seconds or refused', async () => {
    await inventory.edit('network.yml', 'icecast: { limits: { sources: 1 } }\n\n', '');
    const before = await processes();
    players.mark();
    const canary = ['--canary', 'relay-eu1:relay-us1'];
    const { code, stdout, stderr } = await inventory.run(...converge, '--limit', `@${leftIn}`, ...canary);
    const { refusals, returned, silence, size, unanswered, worst } = players;
    figure('players who came again', returned);
    figure('refused', refusals.length + unanswered.length);
    figure('longest silence', silence, 's');
    for (const [relay, count] of players.spread()) figure(`at ${relay}`, count);
    expect(code, stdout + stderr).to.equal(0);
    expect(stdout).to.match(/^ +1\. relay-eu1, relay-us1 \(drained first\)$/m);
    expect(stdout).to.match(/^relay-eu1 {2}drained: \d+ listeners before, \d+ left$/m);
    expect(stdout).to.match(/^relay-us2 {2}listeners are sent there again$/m);
    for (const [index, now] of (await processes()).entries()) expect(now, relays[index]).not.to.equal(before[index]);
    expect([...refusals, ...unanswered]).to.deep.equal([]);
    expect(silence, worst).to.be.below(3);
    expect(returned).to.equal(size);
  });

  it('leaves nothing to go on with', async () => {
    expect(await readdir(path.join(state, 'aircheck'))).not.to.include(path.basename(leftIn));
    expect((await readdir(path.join(state, 'aircheck'))).filter((name) => name.startsWith('left-'))).to.deep.equal([]);
  });
});
