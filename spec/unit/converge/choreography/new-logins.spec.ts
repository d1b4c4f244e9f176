import { expect } from 'chai';
import { describe, it } from 'mocha';
import { newLogins } from '../../../../lib/converge/choreography/new-logins.ts';
import { planHost } from '../../../../lib/converge/plan.ts';
import type { Resource } from '../../../../lib/resources/types.generated.ts';
import { edited, sample } from '../../icecast/sample.ts';
import { hostState } from '../../resources/host-state.ts';

const xml = '/etc/icecast2/icecast.xml';

/** The logins that are new when a file that held one text shall hold another. */
function renewed(path: string, before: string | null, after: string): string[] {
  const resources: Resource[] = [
    { kind: 'file', path, content: { text: after } },
    { kind: 'service', name: 'icecast2', running: true, reads: [{ path: xml, change: 'icecast' }] },
  ];
  const state = hostState({
    ...(before === null ? {} : { paths: { [path]: {} }, contents: { [path]: before } }),
    units: { 'icecast2.service': { active: 'active' } },
  });
  const record = { lock: null, interrupted: [], installed: new Map(), placed: new Map() };
  return [...newLogins(planHost({ host: 'h', resources, checks: [], verify: [] }, state, record))];
}

describe('the logins between hosts that a plan renews', () => {
  const cases: readonly (readonly [string, readonly [string, string | null, string], readonly string[]])[] = [
    [
      'the password that relays log in with',
      [xml, sample, edited(sample, '<relay-password>r3lay', '<relay-password>x')],
      ['relay'],
    ],
    ['the one that a relay logs in with', [xml, sample, edited(sample, '<password>r3lay', '<password>x')], ['relay']],
    ['what the admin pages ask for', [xml, sample, edited(sample, 'adm1n', 'x')], []],
    ['what the source on the same host logs in with', ['/etc/liquidsoap/passwords/icecast', 'a\n', 'b\n'], []],
    ['what a studio logs in with, on a master', ['/etc/liquidsoap/passwords/studio-dj', 'a\n', 'b\n'], ['source dj']],
    ['the same in the studio', ['/etc/studio/passwords/dj', 'a\n', 'b\n'], ['source dj']],
    ['a source that was not there before', ['/etc/liquidsoap/passwords/studio-dj', null, 'b\n'], []],
    ['what has not changed', ['/etc/studio/passwords/dj', 'a\n', 'a\n'], []],
  ];
  for (const [title, change, logins] of cases) {
    it(`${logins.length === 0 ? 'are none for' : 'are told for'} ${title}`, () => {
      expect(renewed(...change)).to.deep.equal(logins);
    });
  }
});
