import path from 'node:path';
import { expect } from 'chai';
import { LabError } from '../../../../lib/lab/error.ts';
import { type AptFiles, aptSource, httpsHosts } from '../../../../lib/lab/image/apt-source.ts';

const deb822 = 'Types: deb\nURIs: http://mirror.test/debian\nSuites: bookworm bookworm-updates\nComponents: main\n';

/** A machine with these files and no others. */
function machine(files: Record<string, string>): AptFiles {
  return {
    async read(file) {
      const text = files[file];
      if (text === undefined) throw new Error(`no ${file}`);
      return text;
    },
    async list(directory) {
      return Object.keys(files).flatMap((file) => (path.dirname(file) === directory ? path.basename(file) : []));
    },
  };
}

describe('aptSource', () => {
  it('prefers the new file to the old one', async () => {
    const files = machine({
      '/etc/apt/sources.list.d/debian.sources': deb822,
      '/etc/apt/sources.list': 'deb http://old.test/debian bookworm main\n',
    });
    expect(await aptSource(files)).to.deep.equal({ name: 'debian.sources', text: deb822 });
  });

  it('takes the old file where there is no new one, without its comments', async () => {
    const files = machine({
      '/etc/apt/sources.list': '# deb cdrom:[x]/ bookworm main\ndeb http://old.test/debian bookworm main\n',
    });
    expect(await aptSource(files)).to.deep.equal({
      name: 'debian.list',
      text: 'deb http://old.test/debian bookworm main\n',
    });
  });

  it('writes the first mirror out where a file lists mirrors, which a box does not have', async () => {
    const files = machine({
      '/etc/apt/sources.list.d/debian.sources': deb822.replace(
        'http://mirror.test/debian',
        'mirror+file:///etc/apt/mirrors/debian.list',
      ),
      '/etc/apt/mirrors/debian.list': '# the nearest\nhttps://near.test/debian\thigh\nhttps://far.test/debian\n',
    });
    const source = await aptSource(files);
    expect(source.text).to.match(/^URIs: https:\/\/near\.test\/debian$/m);
    expect(httpsHosts(source)).to.deep.equal(['near.test']);
  });

  it("takes Debian's source wherever it is, and nobody else's", async () => {
    const docker = 'deb [arch=amd64 signed-by=/etc/apt/keyrings/docker.asc] https://docker.test/debian bookworm main\n';
    const files = machine({
      '/etc/apt/sources.list.d/a.list': docker,
      '/etc/apt/sources.list.d/b.sources': `${deb822.replace('mirror.test', 'sury.test')}Signed-By: /etc/apt/keyrings/sury.gpg\n`,
      '/etc/apt/sources.list.d/c.sources': `${deb822}Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n`,
      '/etc/apt/sources.list.d/c.sources.save': deb822,
    });
    expect((await aptSource(files)).text).to.include('mirror.test');
  });

  for (const [what, files] of [
    ['has none', {}],
    ['is another release', { '/etc/apt/sources.list.d/debian.sources': deb822.replaceAll('bookworm', 'trixie') }],
    ['has it in a comment alone', { '/etc/apt/sources.list': '# deb http://old.test/debian bookworm main\n' }],
    ['has its updates alone', { '/etc/apt/sources.list': 'deb http://old.test/debian bookworm-updates main\n' }],
  ] as const) {
    it(`finds nothing on a machine that ${what}`, async () => {
      const error = await aptSource(machine(files)).catch((error: unknown) => error);
      expect(error).to.be.instanceOf(LabError).with.property('code', 'no-apt-source');
    });
  }
});
