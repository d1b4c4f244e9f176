import { expect } from 'chai';
import { describe, it } from 'mocha';
import { goneOf } from '../../../../lib/converge/gone/gone-of.ts';
import { stillThere } from '../../../../lib/converge/gone/read-gone.ts';
import { planHost } from '../../../../lib/converge/plan.ts';
import { resourceName } from '../../../../lib/resources/resource.ts';
import type { Resource } from '../../../../lib/resources/types.generated.ts';
import { hostState } from '../../resources/host-state.ts';

const units = '/etc/systemd/system';
const record = (...paths: string[]) => ({
  placed: new Map(paths.map((path) => [path, { host: 'h', role: 'recordings' }])),
});
const gone = (paths: string[], resources: Resource[] = [], roles = ['recordings']) =>
  goneOf({ host: 'h', resources, roles }, record(...paths)).map(resourceName);

describe('what roles placed on a host and have no more', () => {
  it('is each file that is not rendered any more, and the unit that it defines', () => {
    const kept: Resource = { kind: 'file', path: '/etc/kept', content: { text: '' }, role: 'recordings' };
    const paths = [`${units}/recording-a.service`, `${units}/recording-a-keep.timer`, '/etc/kept', '/etc/keys.conf'];
    expect(gone(paths, [kept])).to.deep.equal([
      `file ${units}/recording-a.service`,
      'service recording-a.service',
      `file ${units}/recording-a-keep.timer`,
      'service recording-a-keep.timer',
      'file /etc/keys.conf',
    ]);
  });

  it('is no unit where a drop-in goes, or the template of many', () => {
    const paths = [`${units}/haproxy.service.d/aircheck.conf`, `${units}/radio@.service`, `${units}/notes.txt`];
    expect(gone(paths)).to.deep.equal(paths.map((path) => `file ${path}`));
  });

  it('is nothing that another role has now, whatever it is there', () => {
    const path = `${units}/a.service`;
    expect(gone([path], [{ kind: 'file', path, content: { text: '' }, role: 'other' }])).to.deep.equal([]);
    expect(gone([path], [{ kind: 'symlink', path, target: '/dev/null', role: 'other' }])).to.deep.equal([]);
    expect(gone([path], [{ kind: 'service', name: 'a', running: true }])).to.deep.equal([`file ${path}`]);
  });

  it('is nothing of a role that is here in part, or not at all', () => {
    expect(gone(['/etc/a'], [], ['icecast'])).to.deep.equal([]);
    expect(goneOf({ host: 'h', resources: [] }, record('/etc/a'))).to.deep.equal([]);
  });

  it('is nothing of another host that the same machine is', () => {
    expect(goneOf({ host: 'other', resources: [], roles: ['recordings'] }, record('/etc/a'))).to.deep.equal([]);
  });

  it('is nothing that is gone already, belongs to a package, or is something else by now', () => {
    const paths = ['/etc/there', '/etc/away', '/etc/daemon.conf', '/etc/directory', `${units}/a.service`];
    const found = hostState({
      paths: {
        '/etc/away': { type: 'absent' },
        '/etc/directory': { type: 'directory' },
        '/etc/there': {},
        '/etc/daemon.conf': {},
        [`${units}/a.service`]: {},
      },
      units: { 'a.service': { active: 'active', file: 'enabled' } },
    });
    const all = goneOf({ host: 'h', resources: [], roles: ['recordings'] }, record(...paths));
    const left = (...owned: string[]) => stillThere(all, found, owned).map(resourceName);
    expect(left('/etc/daemon.conf')).to.deep.equal(['file /etc/there', `file ${units}/a.service`, 'service a.service']);
    expect(left('/etc/daemon.conf', `${units}/a.service`)).to.deep.equal(['file /etc/there']);
  });

  it('makes a plan that stops the unit, keeps it from the next boot, and tells systemd', () => {
    const path = `${units}/a.timer`;
    const resources = goneOf({ host: 'h', resources: [], roles: ['recordings'] }, record(path));
    const state = hostState({ paths: { [path]: {} }, units: { 'a.timer': { active: 'active', file: 'enabled' } } });
    const all = { lock: null, interrupted: [], installed: new Map(), ...record(path) };
    const plan = planHost({ host: 'h', resources, checks: [], verify: [] }, state, all);
    expect(plan.changes.map(({ steps }) => steps)).to.deep.equal([[{ do: 'remove-file', path }], []]);
    expect(plan.actions.map(({ verb, unit, listeners }) => [verb, unit, listeners.effect])).to.deep.equal([
      ['daemon-reload', 'systemd', 'none'],
      ['stop', 'a.timer', 'none'],
      ['disable', 'a.timer', 'none'],
    ]);
  });
});
