import { expect } from 'chai';
import { escapers, formatOf } from '../../../../lib/roles/escapers/formats.ts';

describe('the format of a file', () => {
  const names: [string, string | undefined][] = [
    ['icecast.xml.njk', 'xml'],
    ['icecast.xml', 'xml'],
    ['radio.liq.njk', 'liquidsoap'],
    ['icecast2.service.njk', 'systemd'],
    ['backup.timer', 'systemd'],
    ['run.sh.njk', 'shell'],
    ['a.json.njk', 'json'],
    ['a.yml', 'yaml'],
    ['/etc/x/notes.txt', 'text'],
    ['nginx.conf.njk', undefined],
    ['sudoers.njk', undefined],
    ['xml', undefined],
  ];
  for (const [name, format] of names) {
    it(`is ${format ?? 'not told'} by ${name}`, () => expect(formatOf(name)).to.equal(format));
  }

  it('has an escaper of its own name', () => {
    for (const [format, escaper] of Object.entries(escapers)) expect(escaper.format).to.equal(format);
  });
});
