import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { Deadline } from '../../../lib/ssh/deadline.ts';
import { identities } from '../../../lib/ssh/identities.ts';
import type { Route } from '../../../lib/ssh/route.ts';
import { runOf } from '../../../lib/ssh/run.ts';
import { keyPair } from './keys.ts';

describe('identities', () => {
  let dir: string;
  const deadline = new Deadline(60);

  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'aircheck-identities-'));
  });

  afterEach(() => rmSync(dir, { recursive: true }));
  after(() => deadline.clear());

  function write(name: string, text: string): string {
    const file = path.join(dir, name);
    writeFileSync(file, text);
    return file;
  }

  async function offered(
    identityFiles: Route['identityFiles'],
    changes: Partial<Route> = {},
  ): Promise<{ labels: string[]; notes: string[] }> {
    const run = runOf({
      hostKeys: 'strict',
      knownHostsFiles: [],
      configFile: null,
      agent: null,
      home: dir,
      user: 'dj',
      commandTimeout: 1,
    });
    const route: Route = {
      address: 'relay1',
      port: 22,
      user: 'root',
      hostKeys: 'strict',
      hostKeyAlias: null,
      knownHostsFiles: [],
      identityFiles,
      identitiesOnly: false,
      agent: null,
      connectTimeout: 10,
      keepalive: { interval: 5, count: 3 },
      via: null,
      ...changes,
    };
    const notes: string[] = [];
    const labels: string[] = [];
    for await (const { label } of identities(route, run, deadline, notes)) labels.push(label);
    return { labels, notes };
  }

  it('offers key files in their order, and passes over those that do not exist', async () => {
    const [one, two] = [write('one', keyPair().private), write('two', keyPair().private)];
    const { labels, notes } = await offered([
      { file: two, from: 'configured' },
      { file: path.join(dir, 'none'), from: 'configured' },
      { file: one, from: 'configured' },
    ]);
    expect({ labels, notes }).to.deep.equal({ labels: [two, one], notes: [] });
  });

  it('offers usual files that need a passphrase last', async () => {
    const [locked, plain] = [write('locked', keyPair('x').private), write('plain', keyPair().private)];
    const { labels } = await offered([
      { file: locked, from: 'default' },
      { file: plain, from: 'default' },
    ]);
    expect(labels).to.deep.equal([plain, locked]);
  });

  it('offers configured files that need a passphrase in their turn', async () => {
    const [locked, plain] = [write('locked', keyPair('x').private), write('plain', keyPair().private)];
    const { labels } = await offered([
      { file: locked, from: 'configured' },
      { file: plain, from: 'configured' },
    ]);
    expect(labels).to.deep.equal([locked, plain]);
  });

  it('notes what it cannot use', async () => {
    const odd = write('odd', 'no key');
    const half = write('half.pub', keyPair().public);
    const { labels, notes } = await offered([
      { file: odd, from: 'configured' },
      { file: half, from: 'configured' },
    ]);
    expect(labels).to.deep.equal([]);
    expect(notes[0]).to.include(odd).and.include('not a key file');
    expect(notes[1]).to.include(half).and.include('the agent does not hold the private one');
  });

  for (const [what, text] of [
    ['is missing', null],
    ['holds no key', 'hello'],
  ] as const) {
    it(`stops at a file that the inventory names and that ${what}`, async () => {
      const file = text === null ? path.join(dir, 'none') : write('odd', text);
      const error = await offered([{ file, from: 'named' }]).catch((reason: unknown) => reason);
      expect(error).to.have.property('kind', 'authentication');
      expect(error).to.have.property('message').that.includes(`${file} for relay1:22 cannot be used`);
    });
  }
});
