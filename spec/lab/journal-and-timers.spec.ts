// Journals and timers as specs see them, of a systemd that runs.
import { expect, network } from 'aircheck/spec';

/** What the unit says each time that it runs. */
const says = 'echo looked at, by the clock, at $(date +%s%N)';
const line = /^looked at, by the clock, at \d+$/;

network((net) => {
  const relay = net.relays.at(-1);
  if (relay === undefined) return;
  const timer = relay.timer('looked-at');
  const journal = relay.journal('looked-at');

  after(() => relay.run('systemctl stop looked-at.timer looked-at.service || true'));

  it('a timer that nobody made has not run', async () => {
    await expect(timer).not.to.be.installed;
  });

  it('a timer has run, and when it runs again', async () => {
    const every = '--on-active=1s --on-unit-inactive=1h --timer-property=AccuracySec=100ms';
    await relay.run(`systemd-run --quiet --unit=looked-at ${every} sh -c '${says}'`);
    await expect(timer).to.be.installed.and.running.and.ranWithin('50s').within('20s');
    await expect(timer).to.be.runsWithin('61m').and.not.runsWithin('50m').within('10s');
  });

  it('a journal has what a unit said, all of it or since a moment', async () => {
    await expect(journal).to.exist.and.have.lines(line, 1).within('10s');
    const moment = await relay.now();
    await expect(journal.since(moment)).to.be.empty.and.not.contain(line);
    await relay.run('systemctl start looked-at');
    await expect(journal.since(moment)).to.contain(line).and.have.lines(line, 1).within('10s');
    await expect(journal).to.have.lines(line, 2);
    await expect(relay.journal('nobody-has-this-unit')).to.be.empty;
  });
});
