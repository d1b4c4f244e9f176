import { expect } from 'chai';
import { marked } from '../../../lib/icecast/dialect-of.ts';
import { errorLogOf } from '../../../lib/icecast/error-log.ts';

const xml = (more: string) => `<icecast>${more}</icecast>`;
const paths = '<paths><logdir>/var/log/icecast2</logdir></paths>';
const file = '/var/log/icecast2/error.log';

describe('the log in which Icecast says that it reads its configuration again', () => {
  const cases: readonly (readonly [string, string, object | null])[] = [
    ['2.4', xml(paths), { path: file, says: 'Caught config reload request, re-reading config' }],
    ['2.5', marked(xml(paths), '2.5'), { path: file, says: 'Reloading config for reload was queued' }],
    ['KH', marked(xml(paths), 'kh'), { path: file, says: 'Re-reading XML' }],
    [
      'of another name',
      xml(`${paths}<logging><errorlog>e.log</errorlog></logging>`),
      { path: '/var/log/icecast2/e.log', says: 'Caught config reload request, re-reading config' },
    ],
    ['that has errors alone', xml(`${paths}<logging><loglevel>1</loglevel></logging>`), null],
    ['on its own output', xml(`${paths}<logging><errorlog>-</errorlog></logging>`), null],
    ['nobody knows where', xml(''), null],
    ['of a file that is not XML', '<icecast>', null],
  ];
  for (const [what, text, log] of cases) {
    it(`is known: ${what}`, () => expect(errorLogOf(text)).to.deep.equal(log));
  }
});
