import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect } from 'chai';
import type { PresentFile, Resource } from '../../../lib/resources/types.generated.ts';
import { Sandbox } from './sandbox.ts';

/** Kilobytes of the file system that is converged, and those that what is there at first takes. */
const SIZE = 96;
const TAKEN = 12;

describe('a transaction on a disk that is full', () => {
  let box: Sandbox;

  before(function () {
    // Mounting is root's.
    if (process.getuid?.() !== 0) this.skip();
  });
  beforeEach(() => {
    box = new Sandbox();
    execFileSync('mount', [
      '-t',
      'tmpfs',
      '-o',
      `size=${SIZE}k,uid=65534,gid=65534,mode=0755`,
      'tmpfs',
      box.at('root'),
    ]);
  });
  afterEach(() => {
    execFileSync('umount', ['--lazy', box.at('root')]);
    box.remove();
  });

  const file = (name: string, content: string): PresentFile => {
    return { kind: 'file', path: box.in(name), content: { text: content } };
  };
  const old = (): Resource[] => [
    file('icecast.xml', 'old\n'.repeat(2000)),
    file('nginx.conf', 'old'),
    { kind: 'symlink', path: box.in('current'), target: 'nginx.conf' },
  ];
  const wanted = (): Resource[] => [
    file('icecast.xml', 'new\n'.repeat(5000)),
    file('nginx.conf', 'new'),
    { kind: 'symlink', path: box.in('current'), target: 'icecast.xml' },
    { kind: 'directory', path: box.in('conf.d') },
    file('conf.d/relay', 'new'),
  ];

  it('changes nothing, wherever the room ends, and all of it once there is some', async () => {
    await box.converge({ resources: old() });
    const before = box.snapshot();
    for (const left of [0, 4, 16, 20, 24]) {
      execFileSync('mount', ['-o', `remount,size=${TAKEN + left}k`, box.at('root')]);
      const { finished } = await box.converge({ resources: wanted() });
      expect(finished.outcome, `${left} kB are left: ${finished.message}`).to.equal('undone');
      expect(finished.message, `${left} kB are left`).to.match(/^cannot .*\n.*No space left on device/);
      expect(box.snapshot(), `${left} kB are left`).to.deep.equal(before);
    }
    execFileSync('mount', ['-o', `remount,size=${SIZE}k`, box.at('root')]);
    expect((await box.converge({ resources: wanted() })).finished.outcome).to.equal('changed');
  });

  it('takes everything back where others take the room before it is over', async () => {
    await box.converge({ resources: old() });
    const before = box.snapshot();
    const { finished } = await box.converge({
      resources: wanted(),
      verify: [{ name: 'never', command: `cat /dev/zero >${box.in('filling')} 2>/dev/null; false`, within: 0 }],
    });
    expect([finished.outcome, finished.message]).to.deep.equal([
      'undone',
      'the verification did not pass within 0 s: never',
    ]);
    rmSync(box.in('filling'));
    expect(box.snapshot()).to.deep.equal(before);
  });
});
