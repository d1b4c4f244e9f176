import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { drift } from '../../../lib/converge/drift/drift.ts';
import type { HostDrift } from '../../../lib/converge/drift/types.generated.ts';
import { Redactor } from '../../../lib/events/redactor.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import type { Session } from '../../../lib/ssh/session.ts';
import { Unreachable } from '../../../lib/ssh/unreachable.ts';
import { hostsNamed, network } from '../../unit/converge/hosts.ts';
import { LocalSession } from './local-session.ts';

describe('looking for drift', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-drift-'));
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  function look(
    connect: (name: string) => Promise<Session>,
    { resources = [], signal = new AbortController().signal }: { resources?: Resource[]; signal?: AbortSignal } = {},
  ): Promise<HostDrift[]> {
    const hosts = hostsNamed('eu1', 'eu2').map((host) => {
      const config = { host: host.name, resources, checks: [], verify: [] };
      const target = { ...host.ssh, name: host.name, identityFile: null, sudoPassword: null };
      return { host, config, target };
    });
    const stateDirectory = path.join(directory, 'state');
    const redactor = new Redactor(['hunter22']);
    return drift({ hosts, network, connect: ({ name }) => connect(name), forks: 2, stateDirectory, redactor, signal });
  }

  it('asks a host once, and tells when a file was written to that a converge had put there', async () => {
    const [edited, waiting] = [path.join(directory, 'edited'), path.join(directory, 'waiting')];
    mkdirSync(path.join(directory, 'state/generations/g1'), { recursive: true });
    writeFileSync(path.join(directory, 'state/history'), 'g1 1700000000 done ann@desk\n');
    writeFileSync(edited, 'password hunter23\nby hand\n');
    utimesSync(edited, 1_700_000_060, 1_700_000_060);
    writeFileSync(waiting, 'as it was\n');
    utimesSync(waiting, 1_699_999_999, 1_699_999_999);
    const resources = [edited, waiting].map((file): Resource => {
      return { kind: 'file', path: file, content: { text: 'password hunter22\n' } };
    });
    const sessions: LocalSession[] = [];
    const found = await look(
      async () => {
        const session = new LocalSession();
        sessions.push(session);
        return session;
      },
      { resources },
    );
    expect(sessions.map(({ runs }) => runs)).to.deep.equal([1, 1]);
    for (const host of found) {
      const about = host.findings.filter(({ what }) => what.includes(directory));
      expect(about.map(({ kind, what, at }) => [kind, what, at])).to.deep.equal([
        ['edited', `file ${edited}`, '2023-11-14T22:14:20Z'],
      ]);
      expect(about[0]?.diff)
        .to.match(/^\+by hand$/m)
        .and.not.match(/hunter2/);
      expect(host.waiting).to.deep.equal([`file ${waiting}`]);
      expect(host.findings.filter(({ kind }) => ['clock', 'record', 'transaction'].includes(kind))).to.deep.equal([]);
    }
  });

  it('tells a host that cannot be reached from one that answers as no host does', async () => {
    const found = await look(async (name) => {
      if (name === 'eu1') throw new Unreachable('timeout', 'no answer from 192.0.2.1', 'is it on?');
      return new LocalSession({ command: ['echo', 'This account is closed.'] });
    });
    expect(found.map(({ host, outcome, findings }) => [host, outcome, findings])).to.deep.equal([
      ['eu1', 'unreachable', []],
      ['eu2', 'failed', []],
    ]);
    expect(found[0]?.message).to.equal('no answer from 192.0.2.1');
    expect(found[1]?.message).to.include('This account is closed.');
  });

  it('begins no host once it is interrupted', async () => {
    const found = await look(() => Promise.reject(new Error('nobody logs in')), { signal: AbortSignal.abort() });
    expect(found.map(({ outcome }) => outcome)).to.deep.equal(['skipped', 'skipped']);
  });
});
