// The clocks of hosts are set back while they play.
import { network } from 'aircheck/spec';
import { expect } from 'chai';
import { asItWas, canBeSet, isOff, setTo } from './chaos/clock.ts';
import { on, until } from './lab.ts';

const back = -90 * 60;

network((net) => {
  const [, standby] = net.masters;
  const relay = net.relays.at(-1);
  if (standby === undefined || relay === undefined) return;

  for (const { name, kind } of [standby, relay]) {
    describe(`a ${kind} whose clock is set back while it plays`, function () {
      this.timeout('3m');

      const works = (script: string) =>
        on(name, script)
          .then(() => true as const)
          .catch(() => undefined);
      const plays = () => until('it plays', 60, () => works('curl -fsS -m 2 http://127.0.0.1/health/live.mp3'));
      const process = () => on(name, 'systemctl show -p MainPID --value liquidsoap');
      const set = async (seconds: number) => {
        await on(name, setTo(seconds));
        await until('daemons that run see it', 20, () => works(isOff(seconds)));
      };

      before(async () => {
        await on(name, await canBeSet());
        await plays();
      });

      after(async () => {
        await on(name, asItWas);
        await plays();
      });

      if (kind === 'master') {
        it('has a Liquidsoap that does not wait until the old time has come again', async () => {
          const stuck = await process();
          await set(back);
          const other = await until('another Liquidsoap', 20, async () => {
            const now = await process();
            return now === stuck || now === '0' ? undefined : now;
          });
          await plays();
          expect(await process()).to.equal(other);
          await set(0);
          await plays();
          expect(await process()).to.equal(other);
        });
      } else {
        it('has an NGINX whose /health is that of now', async () => {
          await set(back);
          await on(name, 'systemctl stop icecast2');
          const silent = await until('/health says so', 20, () =>
            works('! curl -fsS -m 2 http://127.0.0.1/health/live.mp3'),
          );
          await on(name, 'systemctl start icecast2');
          await plays();
          await set(0);
          expect(silent).to.equal(true);
        });

        it('has an Icecast that tries its upstream again', async () => {
          const log = '/var/log/icecast2/error.log';
          // Bash sees what faketime is told up to ten seconds late: the watch begins anew, and knows no other time than this.
          await on(name, 'systemctl restart radio-clock; systemctl stop haproxy; sleep 4');
          await set(back);
          const mark = await on(name, `stat -c %s ${log}; systemctl start haproxy`);
          const started = (mount: string) =>
            works(`tail -c +${mark} ${log} | grep -q 'Starting relayed source at mountpoint "${mount}"'`);
          expect(await until('it tries again', 20, () => started('/live.mp3'))).to.equal(true);
          await plays();
        });
      }
    });
  }
});
