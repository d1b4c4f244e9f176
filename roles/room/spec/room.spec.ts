// What must be so where directors ask how much room for listeners is left: it only asks, and so it can be run on the air.
import { expect, hosts } from 'aircheck/spec';

hosts('relays', (relay) => {
  const { room } = relay;
  if (room === null) return;
  const percent = "grep -Eqx '100%|[0-9]{1,2}%'";

  it('looks at the room that is left, also after a reboot, with the unit that is on disk', () => {
    expect(relay.service('radio-room')).to.be.enabled.and.running.and.upToDate;
  });

  it('has everything of the role room as the inventory has it', () => {
    expect(relay.resources('room')).to.be.converged;
  });

  it('tells directors how many percent are left', () => {
    expect(relay.command(`curl -fsS -m 2 http://127.0.0.1/-/room | ${percent}`)).to.succeed;
  });

  it('answers as directors ask: a line without a head', () => {
    const asked = "printf 'GET /-/room\\r\\n' | timeout 4 bash -c 'exec 3<>/dev/tcp/127.0.0.1/80; cat >&3; cat <&3'";
    expect(relay.command(`${asked} | ${percent}`)).to.succeed;
  });

  it('may do nothing else', () => {
    expect(relay.command('stat -c %U /proc/$(systemctl show -p MainPID --value radio-room)')).not.to.have.output(
      'root',
    );
  });
});
