import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { Mount, Network } from '../../../../lib/network/network.ts';
import { readStreamFormat } from '../../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../../lib/spec/audio/tone.ts';
import type { StudioAct } from '../../../../lib/spec/studio/act.ts';
import { readStudioAnswer, type StudioReport } from '../../../../lib/spec/studio/answer.ts';
import { StudioError } from '../../../../lib/spec/studio/error.ts';
import { studioScript } from '../../../../lib/spec/studio/script.ts';
import { decode } from '../../../audio/decode.ts';
import { hostileTitles } from '../../../unit/spec/studio/titles.ts';
import { eventually } from '../../roles/eventually.ts';
import { renderEveryFormat } from '../../roles/network.ts';
import { PrivateHost } from '../../roles/private-host.ts';

/** What plays while no studio does. */
const playlist = path.resolve(import.meta.dirname, '../../../../inventory/lab/audio/tone-660.mp3');

/** A title comes in one piece between the sound. */
function lastTitleIs(bytes: Buffer, title: string): boolean {
  const word = "StreamTitle='";
  const at = bytes.lastIndexOf(word);
  return at >= 0 && bytes.subarray(at + word.length).indexOf(`${title}';`) === 0;
}

describe('a studio that is told what to do', function () {
  this.timeout(120_000);
  let network: Network;
  let host: PrivateHost;
  let listener = '';
  let studioPid = 0;

  before(async function () {
    if (!PrivateHost.possible) this.skip();
    const rendered = await renderEveryFormat();
    network = rendered.network;
    const [master, studio] = ['master', 'studio'].map((name) => rendered.configs.get(name));
    if (!master || !studio) throw new Error('a host was not rendered');
    host = await PrivateHost.open({ ...master, resources: [...master.resources, ...studio.resources] }, '10.77.0.11');
    await host.icecast();
    await host.run(`install -d /var/lib/radio/night && install -m 0644 ${playlist} /var/lib/radio/night/`);
    await host.liquidsoap();
    await host.until('curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl | grep -qF /talk', 30);
    listener = path.join(host.directory, 'heard.mp3');
    writeFileSync(listener, '');
    await host.run(`curl -sN -o ${listener} http://127.0.0.1:8000/live.mp3 </dev/null >/dev/null 2>&1 &`);
    await hears(660);
  });

  after(() => host?.close());

  /** As `Session.run` gives it. */
  async function told(act: StudioAct): Promise<StudioReport> {
    const { code, stdout, stderr } = await host.run(studioScript(act));
    return readStudioAnswer({ code, stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) });
  }

  async function refusal(act: StudioAct): Promise<StudioError> {
    try {
      await told(act);
    } catch (error) {
      if (error instanceof StudioError) return error;
      throw error;
    }
    throw new Error('it was not refused');
  }

  /** The last second or so that the listener got. Two lossy encoders in a row take away some tenths of a dB. */
  async function hears(frequency: number, level?: number): Promise<void> {
    await eventually(`${frequency} Hz on /live.mp3`, 60, async () => {
      const audio = readFileSync(listener).subarray(-12000);
      const start = audio.findIndex((byte, i) => byte === 0xff && ((audio[i + 1] ?? 0) & 0xfe) === 0xfa);
      const sound = audio.subarray(Math.max(0, start));
      const format = readStreamFormat(sound);
      const tone = format === null ? null : findTone(await decode(sound, format));
      if (tone === null || Math.abs(tone.frequency - frequency) > 3 || tone.purity < 0.9) return undefined;
      return level === undefined || Math.abs(tone.level - level) < 1 ? true : undefined;
    });
  }

  async function startStudio(): Promise<void> {
    await host.run('install -d -o liquidsoap -g liquidsoap -m 0750 /run/studio');
    studioPid = await host.daemon(
      'liquidsoap',
      'sh -c "cd /etc/studio && exec liquidsoap studio.liq"',
      '/run/studio.out',
    );
  }

  it('says that it does not run, before it does', async () => {
    expect(await refusal({ go: 'back' })).to.include({ code: 'studio-not-running' });
  });

  it('plays the tone of the inventory, and lets root alone near its socket', async () => {
    await startStudio();
    await hears(1000, -13.5);
    const { stdout } = await host.run(`stat -c '%U %a' /run/studio/control; ss -Hltnp | grep -c studio.liq || true
ss -Hltn | awk '{ print $4 }' | sed 's/.*://' | sort -u | tr '\\n' ' '`);
    expect(stdout.split('\n').map((line) => line.trim())).to.deep.equal(['liquidsoap 600', '0', '8000 8005']);
  });

  it('plays another tone at once, and as loud as it is told', async () => {
    expect(await told({ play: { tone: 440, level: -20 } })).to.deep.include({ frozen: false, tone: 440 });
    await hears(440, -20);
    await told({ play: { tone: 523.25 } });
    await hears(523.25, -13.5);
  });

  for (const state of ['silent', 'away', 'frozen'] as const) {
    it(`goes ${state}: the next source is heard, and the studio again when it is back`, async () => {
      await told({ go: state });
      await hears(660);
      await told({ go: 'back' });
      await hears(1000, -13.5);
    });
  }

  it('plays what it is told from any state', async () => {
    for (const [state, tone] of [
      ['silent', 440],
      ['away', 550],
      ['frozen', 880],
    ] as const) {
      await told({ go: state });
      await told({ play: { tone } });
      await hears(tone);
    }
    await told({ go: 'back' });
    await hears(1000);
  });

  const acts: readonly (readonly [string, StudioAct])[] = [
    ['play', { play: { tone: 440 } }],
    ['silent', { go: 'silent' }],
    ['away', { go: 'away' }],
    ['frozen', { go: 'frozen' }],
    ['back', { go: 'back' }],
  ];
  for (const [from, first] of acts) {
    for (const [to, second] of acts) {
      it(`goes from ${from} to ${to}`, async () => {
        await told(first);
        const report = await told(second);
        expect(report.frozen).to.equal(to === 'frozen');
        if (to === 'away') expect([...report.masters.values()]).to.deep.equal([false]);
        if (to === 'play') expect(report.tone).to.equal(440);
        if (to === 'back') expect(report.tone).to.equal(1000);
        const connected = to === 'away' ? 0 : 1;
        await eventually(`${connected} connections`, 10, async () => {
          const { stdout } = await host.run(
            'ss -Htn state established dport = :8005 | wc -l; grep -l "^State:.T" /proc/[0-9]*/status | wc -l',
          );
          return stdout === `${connected}\n${to === 'frozen' ? 1 : 0}\n` ? true : undefined;
        });
      });
    }
  }

  it('refuses a title while it is frozen', async () => {
    await told({ go: 'frozen' });
    expect(await refusal({ say: 'nobody' })).to.include({ code: 'studio-frozen' });
    await told({ go: 'back' });
    await hears(1000);
  });

  it('says a title to the listeners of every mount', async () => {
    const title = 'Śpiewa "Ωμέγα"';
    await told({ say: title });
    for (const mount of network.mounts.filter(({ sources, metadata }) => sources.includes('studio') && metadata)) {
      await eventually(`the title on ${mount.name}`, 15, async () => ((await shows(mount, title)) ? true : undefined));
    }
  });

  /** In Ogg titles are comments, which every new listener gets first. */
  async function shows(mount: Mount, title: string): Promise<boolean> {
    const file = path.join(host.directory, 'title');
    await host.run(`curl -s -m 3 -H 'Icy-MetaData: 1' -o ${file} http://127.0.0.1:8000${mount.name}`);
    const bytes = readFileSync(file);
    return ['mp3', 'aac'].includes(mount.format) ? lastTitleIs(bytes, title) : bytes.includes(`=${title}`);
  }

  /** The second act follows before the first is heard. */
  const interrupted: readonly (readonly [string, readonly StudioAct[]])[] = [
    ['while it comes back', [{ go: 'away' }, { go: 'back' }, { say: 'coming back' }]],
    ['while it is away', [{ go: 'away' }, { say: 'away' }, { go: 'back' }]],
    ['as soon as it thaws', [{ go: 'frozen' }, { go: 'back' }, { say: 'thawed' }]],
    ['while it is silent', [{ go: 'silent' }, { say: 'silent' }, { go: 'back' }]],
  ];
  for (const [when, turns] of interrupted) {
    it(`says a title ${when}`, async () => {
      const file = path.join(host.directory, 'interrupted');
      writeFileSync(file, '');
      await host.run(
        `curl -sN -m 40 -H 'Icy-MetaData: 1' -o ${file} http://127.0.0.1:8000/live.mp3 </dev/null >/dev/null 2>&1 &`,
      );
      for (const act of turns) {
        if ('go' in act && act.go === 'back') await hears(660);
        await told(act);
      }
      const title = turns.flatMap((act) => ('say' in act ? [act.say] : []))[0] ?? '';
      await eventually(`the title ${title}`, 15, async () =>
        lastTitleIs(readFileSync(file), title) ? true : undefined,
      );
    });
  }

  it('says every title as it is', async () => {
    // A master that does not play the studio yet takes no title from it.
    await hears(1000);
    const file = path.join(host.directory, 'titles');
    writeFileSync(file, '');
    await host.run(
      `curl -sN -H 'Icy-MetaData: 1' -o ${file} http://127.0.0.1:8000/live.mp3 </dev/null >/dev/null 2>&1 &`,
    );
    for (const title of hostileTitles) {
      await told({ say: title });
      await eventually(`the title ${title}`, 15, async () => {
        return lastTitleIs(readFileSync(file), title) ? true : undefined;
      });
    }
    const { stdout } = await host.run('ls /tmp/pwned /etc/studio/pwned /etc/liquidsoap/pwned 2>/dev/null');
    expect(stdout).to.equal('');
  });

  it('says that it takes no orders where the setting is off, and that there is none where there is none', async () => {
    const { configs } = await renderEveryFormat([
      '{ tone: 1000 }',
      '{ tone: 1000 }, vars: { studio: { control: false } }',
    ]);
    const config = configs.get('studio');
    if (config === undefined) throw new Error('the studio was not rendered');
    const uncontrolled = await PrivateHost.open(config, '10.77.0.51');
    try {
      const { stdout } = await uncontrolled.run(studioScript({ go: 'back' }));
      expect(stdout).to.match(/^error studio-not-controlled /);
      const gone = await uncontrolled.run(`rm /etc/studio/studio.liq\n${studioScript({ go: 'back' })}`);
      expect(gone.stdout).to.match(/^error studio-missing /);
    } finally {
      await uncontrolled.close();
    }
  });

  it('has commands for a sound card, too, if they are wanted', async () => {
    const { configs } = await renderEveryFormat([
      '{ tone: 1000 }',
      "{ device: 'hw:1' }, vars: { studio: { control: true } }",
    ]);
    const config = configs.get('studio');
    if (config === undefined) throw new Error('the studio was not rendered');
    const carded = await PrivateHost.open(config, '10.77.0.51');
    try {
      // What there is no card for here is only checked.
      const { code, stdout, stderr } = await carded.run(
        'cd /etc/studio && setpriv --reuid liquidsoap --regid liquidsoap --init-groups liquidsoap --check studio.liq',
      );
      expect(code, stdout + stderr).to.equal(0);
      const script = await carded.run('cat /etc/studio/studio.liq');
      expect(script.stdout).to.include('amplify(').and.include('"back"').and.not.include('"play"');
    } finally {
      await carded.close();
    }
  });

  it('says that it does not run, after it was killed', async () => {
    await host.run(`kill -KILL ${studioPid}`);
    expect(await refusal({ say: 'nobody' })).to.include({ code: 'studio-not-running' });
  });

  it('says that it does not run, where it hangs up: one that is killed listens for another moment', async () => {
    await host.run(`rm -f /run/studio/control; cat >/run/hang-up.pl <<'END'
use IO::Socket::UNIX;
my $socket = IO::Socket::UNIX->new(Local => '/run/studio/control', Listen => 1);
while (my $client = $socket->accept) { close $client }
END`);
    await host.daemon('root', 'perl /run/hang-up.pl', '/run/hang-up.out');
    await host.until('[ -S /run/studio/control ]', 10);
    expect(await refusal({ say: 'nobody' })).to.include({ code: 'studio-not-running' });
  });
});
