import { expect } from 'chai';
import { after, describe, it } from 'mocha';
import { example, mount, relay } from '../../../lib/icecast/lint/example.ts';
import { aircheck } from './aircheck.ts';
import { inventory } from './inventories.ts';

describe('aircheck lint, of several files', function () {
  this.timeout(60_000);
  const made: { remove(): void }[] = [];
  after(() => {
    for (const at of made) at.remove();
  });

  it('finds fallbacks that only the server has which a relay pulls from', async () => {
    const interval = '<master-update-interval>5</master-update-interval>';
    const of = (name: string, ...body: string[]) =>
      example(body.join('\n')).replace('radio.example.org</hostname>', `${name}.example.org</hostname>`);
    const to = (name: string) => `<fallback-mount>${name}</fallback-mount>\n<fallback-override>1</fallback-override>`;
    const pull = (name: string) => relay(name).replace('10.0.0.1', 'main.example.org');
    const master = [
      interval,
      '<master-server>main.example.org</master-server>',
      '<master-server-port>8000</master-server-port>',
      '<master-password>pale-kiln</master-password>',
    ].join('\n');
    const at = inventory({
      'main.xml': of('main', mount('/a.mp3'), mount('/b.mp3', '<hidden>1</hidden>'), mount('/c.mp3')),
      'pulled.xml': of('pulled', interval, pull('/a.mp3'), pull('/b.mp3'), mount('/a.mp3', to('/b.mp3'))),
      'unfed.xml': of('unfed', interval, pull('/a.mp3'), mount('/a.mp3', to('/c.mp3'))),
      'fed.xml': of(
        'fed',
        interval,
        pull('/a.mp3'),
        mount('/a.mp3', to('/c.mp3')),
        mount('/c.mp3', '<password>oak</password>\n<hidden>1</hidden>'),
      ),
      'file.xml': of('file', interval, pull('/a.mp3'), mount('/a.mp3', to('/hold.mp3'))),
      'other.xml': of('other', interval, pull('/a.mp3').replace('8000', '8010'), mount('/a.mp3', to('/c.mp3'))),
      'listed.xml': of('listed', master, mount('/a.mp3', to('/c.mp3'))),
      'hidden.xml': of('hidden', master, mount('/a.mp3', to('/b.mp3'))),
      'brought.xml': of('brought', master, pull('/b.mp3'), mount('/a.mp3', to('/b.mp3'))),
    });
    made.push(at);
    const lint = (...args: string[]) => aircheck(['lint', ...args], { cwd: at.directory });
    const found = async (name: string, ...others: string[]) => {
      const { stdout } = await lint('--ignore', 'empty-stream-list=a trial', name, ...others);
      return [...stdout.matchAll(/^(.*?):\d+:\d+: \w+\[([\w-]+)\]: (.*)$/gm)].map(
        ([, file, rule, text]) => `${file} ${rule} ${text}`,
      );
    };
    expect(await found('unfed.xml', 'main.xml')).to.deep.equal([
      'unfed.xml lost-fallback /c.mp3 is a mount of main.example.org, and no <relay> brings it here: nothing plays there for /a.mp3',
    ]);
    expect(await found('hidden.xml', 'main.xml')).to.deep.equal([
      'hidden.xml lost-fallback /b.mp3 is hidden on main.example.org, so that its list does not name it: nothing plays there for /a.mp3',
    ]);
    for (const name of ['pulled', 'fed', 'file', 'other', 'listed', 'brought'])
      expect(await found(`${name}.xml`, 'main.xml'), name).to.deep.equal([]);
    expect(await found('unfed.xml')).to.deep.equal([]);
    expect((await lint('--ignore', 'lost-fallback=a trial', 'unfed.xml', 'main.xml')).code).to.equal(0);
  });
});
