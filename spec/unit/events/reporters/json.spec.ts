import { expect } from 'chai';
import { describe, it } from 'mocha';
import { jsonReporter } from '../../../../lib/events/reporters/json.ts';
import { diff, run } from '../run.ts';
import { written } from './screen.ts';

describe('jsonReporter', () => {
  it('writes nothing before the run is over', () => {
    expect(written(jsonReporter, run().slice(0, -1))).to.equal('');
  });

  it('writes one document with each host’s plan and outcome', () => {
    const document = JSON.parse(written(jsonReporter, run()));
    expect(document).to.include({ command: 'converge', inventory: '/srv/radio', interrupted: false, seconds: 3.42 });
    expect(document.counts).to.include({ ok: 1, changed: 1, undone: 1, unreachable: 1 });
    const eu1 = document.hosts.find((host: { host: string }) => host.host === 'eu1');
    expect(eu1).to.include({ outcome: 'changed', message: null, seconds: 1.25 });
    expect(eu1.changes[0]).to.include({ resource: 'file /etc/icecast2/icecast.xml', verb: 'update', diff });
    expect(eu1.actions[0]).to.deep.include({
      service: 'icecast2',
      listeners: { effect: 'none', count: null, relays: null },
    });
    expect(document.notes.map((note: { message: string }) => note.message)).to.deep.equal(['us has one relay only']);
  });
});
