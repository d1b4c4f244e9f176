import path from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import { inventoriesOf } from '../../property/dialects.ts';
import { Workshop } from '../../property/rendered.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { start } from './start.ts';

const cases = 100;
const sideBySide = 4;
const seed = Number(process.env.SEED ?? 2_004_004);
/** Where the pages of the Icecast lie on a host here. */
const share = '/usr/share/icecast-tried';

/** Debian has neither: whoever has built one names it. */
const tried = [
  { dialect: '2.5', variable: 'AIRCHECK_ICECAST_2_5' },
  { dialect: 'kh', variable: 'AIRCHECK_ICECAST_KH' },
] as const;

/** What is said of a world in which there is no upstream. */
const harmless: Readonly<Record<(typeof tried)[number]['dialect'], readonly RegExp[]>> = {
  '2.5': [
    // As 2.4 says of every stream that is not Ogg.
    /format_get_type Unsupported or legacy stream type: "audio\/(mpeg|aac)"/,
    /update_from_master Relay slave failed to contact master server/,
    /open_relay_connection/,
    // The copy of a fallback is not pulled yet in the first second.
    /source_fallback_file unable to open file "[^"]*\/standby-[^"]*"/,
    // Its old options of a web server that is asked still work.
    /auth_get_url_auth You (use old style auth option|do not have enabled old or new style auth option)/,
  ],
  kh: [
    /slave_startup process has \d+ max file descriptor limit/,
    /streamlist_thread Failed URL access/,
    // Where a web server decides who may listen, the copy of a fallback has to wait for it, too.
    /url_add_listener auth \S+ .*failed with/,
    /open_relay_connection/,
    // It looks at each login twice, the second time without its options, and keeps the first (auth_finish_setup).
    /auth_get_htpasswd_auth No filename given in options/,
    // It looks for frames, of which Ogg has none.
    /open_fh different type detected for \/hold-\d\.(opus|ogg|oga)/,
  ],
};

for (const { dialect, variable } of tried) {
  const program = process.env[variable];
  describe(`a real Icecast ${dialect}`, function () {
    this.timeout(300_000);
    const title = `starts on ${cases} inventories at random without a warning or an error`;
    if (program === undefined) {
      it.skip(`${title} (${variable} names no program)`);
      return;
    }
    let workshop: Workshop;
    const hosts: PrivateHost[] = [];
    before(async () => {
      needDaemons('openssl');
      workshop = new Workshop();
      const empty = { host: 'm1', resources: [], checks: [], verify: [] };
      const pages = path.resolve(path.dirname(program), '../share/icecast');
      for (let i = 0; i < sideBySide; i++) {
        const host = await PrivateHost.open(empty, '10.9.0.200');
        hosts.push(host);
        const { code, stderr } = await host.run(`cp -R ${pages} ${share}`);
        if (code !== 0) throw new Error(stderr);
      }
    });
    after(async () => {
      await Promise.all(hosts.map((host) => host.close()));
      workshop?.close();
    });

    it(title, async () => {
      const inventory = inventoriesOf(dialect, workshop.files, { program, share });
      const waiting = fc.sample(fc.tuple(inventory, fc.nat()), { numRuns: cases, seed }).entries();
      const failed: string[] = [];
      let done = 0;
      await Promise.all(
        hosts.map(async (host) => {
          for (const [number, [one, which]] of waiting) {
            const { configs } = await workshop.render(one);
            const config = configs[which % configs.length];
            if (config === undefined) throw new Error('there is a master');
            const { xml, trouble } = await start(host, config, program, harmless[dialect]);
            done++;
            if (trouble.length > 0) failed.push(`case ${number} on ${config.host}:\n${trouble.join('\n')}\n${xml}`);
          }
        }),
      );
      expect(failed.slice(0, 3).join('\n\n'), `${failed.length} of ${done}`).to.equal('');
      expect(done).to.equal(cases);
    });
  });
}
