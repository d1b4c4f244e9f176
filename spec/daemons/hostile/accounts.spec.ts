import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { fillingsOf } from './fillings.ts';
import { inventoryText } from './inventory-text.ts';
import { needDaemons } from './need-daemons.ts';
import { rendered } from './whole-way.ts';

async function masterOf(...args: Parameters<typeof inventoryText>): Promise<HostConfig> {
  const config = (await rendered(inventoryText(...args))).configs.get('master1');
  if (config === undefined) throw new Error('no master was rendered');
  return config;
}

describe('hostile values in accounts and units, read back by who reads them', function () {
  this.timeout(60_000);
  let host: PrivateHost;

  before(async () => {
    needDaemons('visudo', 'cvtsudoers', 'ssh-keygen', 'systemd-analyze');
    host = await PrivateHost.open(await masterOf(new Map()), '10.9.0.1');
  });

  after(() => host?.close());

  for (const [name, filling] of fillingsOf(['user'])) {
    it(`${name} is who may become root, and nobody else`, async () => {
      const sudoers = textOf(await masterOf(filling), '/etc/sudoers.d/aircheck');
      const { code, stdout } = await host.run(
        `cat >/run/sudoers <<'END'\n${sudoers}END\nvisudo -cqf /run/sudoers && cvtsudoers -f json /run/sudoers`,
      );
      expect(code).to.equal(0);
      const { User_Specs: specs, ...more } = JSON.parse(stdout);
      expect(more).to.deep.equal({});
      expect(specs).to.have.length(1);
      expect(specs[0].User_List).to.deep.equal([{ username: filling.get('user') }]);
    });
  }

  for (const [name, filling] of fillingsOf(['key'])) {
    it(`${name} is the comment of a key`, async () => {
      const { resources } = await masterOf(filling);
      const keys = resources.flatMap((one) => (one.kind === 'authorized_key' ? one.keys : []));
      expect(keys).to.deep.equal([filling.get('key')]);
      const { stdout } = await host.run(`LC_ALL=C.UTF-8 ssh-keygen -lf - <<'END'\n${keys.join('\n')}\nEND`);
      // ssh-keygen leaves out spaces before a comment, and shows none that begins with a number sign.
      const comment = filling.get('key')?.replace(/^\S+ \S+ */, '') ?? '';
      const said = comment === '' || comment.startsWith('#') ? 'no comment' : comment;
      expect(stdout).to.match(/^256 SHA256:\S+ .* \(ED25519\)\n$/);
      expect(stdout.replace(/^256 \S+ /, '').replace(/ \(ED25519\)\n$/, '')).to.equal(said);
    });
  }

  it('no shipped unit gives systemd a reason to complain', async () => {
    const { stdout } = await host.run('systemd-analyze verify icecast2.service liquidsoap.service nginx.service 2>&1');
    const ours = stdout.split('\n').filter((line) => /icecast2|liquidsoap|nginx/.test(line));
    expect(ours).to.deep.equal([]);
  });
});

function textOf({ resources }: HostConfig, path: string): string {
  const file = resources.find((one) => one.kind === 'file' && one.path === path);
  if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) throw new Error(`no ${path}`);
  return file.content.text;
}
