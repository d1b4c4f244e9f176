import type { Drift } from '../../../../lib/spec/drift.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { resourcesKind } from '../../../../lib/spec/subjects/resources.ts';
import { fails } from './case.ts';

const mode: Drift = { what: 'mode of file /etc/nginx/nginx.conf', expected: '0644', actual: '0666', texts: null };
const text: Drift = {
  what: 'content of file /etc/nginx/stream.conf',
  expected: 'as rendered',
  actual: 'other from line 2 on: proxy_buffering on;',
  texts: { expected: 'a;\nproxy_buffering off;\n', actual: 'a;\nproxy_buffering on;\n' },
};
const gone: Drift = { what: 'exists of user ann', expected: null, actual: 'yes', texts: null };

const role = (...drift: Drift[]) => new Subject(resourcesKind, 'nginx', 'relay-eu1', () => Promise.resolve({ drift }));

export const cases = [
  fails(
    role(mode),
    (role) => expect(role).to.be.converged,
    'role nginx on relay-eu1: expected mode of file /etc/nginx/nginx.conf 0644, is 0666',
  ),
  // With a diff.
  fails(
    role(text),
    (role) => expect(role).to.be.converged,
    'role nginx on relay-eu1: content of file /etc/nginx/stream.conf is not as expected',
  ),
  fails(
    role(mode, text, gone),
    (role) => expect(role).to.be.converged,
    'role nginx on relay-eu1: expected resources as rendered, is mode of file /etc/nginx/nginx.conf 0666 and not 0644, ' +
      '"content of file /etc/nginx/stream.conf other from line 2 on: proxy_buffering on;", exists of user ann yes and not gone',
  ),
  fails(
    role(),
    (role) => expect(role).not.to.be.converged,
    'role nginx on relay-eu1: expected resources not as rendered',
  ),
];
