import { spawnSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { errorLogOf } from '../../../lib/icecast/error-log.ts';
import { configuration } from './reload/configuration.ts';
import { World } from './reload/world.ts';

const program = path.resolve(import.meta.dirname, '../../../lib/converge/host/reload.sh');

describe('a reload of a running Icecast', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open({ a: 0, b: 0 });
    await world.server.start(configuration({}, world.place));
  });
  afterEach(() => world.close());

  /** As a transaction does it, but for systemd: the exit code, and what it says. */
  function reload(): { code: number | null; said: string } {
    const { server, place } = world;
    const log = errorLogOf(configuration({}, place));
    const script = `. ${program}
tx=${server.directory} undoing= step_path= reload_unit=icecast2
log_of() { log=${log?.path} log_says='${log?.says}'; }
unit_property() { echo ${server.pid}; }
systemd() { kill -HUP ${server.pid}; }
reload_one; code=$?
cat ${server.at('out')}; exit $code`;
    const { status, stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    return { code: status, said: stdout.trim() };
  }
  const write = (text: string) => writeFileSync(world.server.at('icecast.xml'), text);

  it('is done once its log says that it was read', () => {
    write(configuration({ live: '<max-listeners>7</max-listeners>' }, world.place));
    expect(reload()).to.deep.equal({ code: 0, said: '' });
  });

  it('has failed if the file cannot be read', () => {
    write('<icecast>');
    const { code, said } = reload();
    expect(code).to.equal(1);
    expect(said).to.include('Error parsing config, not replacing existing config');
  });

  const losses: readonly (readonly [string, (log: string) => void])[] = [
    ['deleted the log', (log) => rmSync(log)],
    [
      'put another log in its place',
      (log) => {
        renameSync(log, `${log}.old`);
        writeFileSync(log, 'of another time\n');
        chmodSync(log, 0o666);
      },
    ],
  ];
  for (const [what, lose] of losses) {
    it(`is done, too, where somebody has ${what}: the one that Icecast has open says so`, () => {
      lose(world.server.at('error.log'));
      expect(reload()).to.deep.equal({ code: 0, said: '' });
      // It has opened a new one by now.
      expect(reload()).to.deep.equal({ code: 0, said: '' });
    });
  }
});
