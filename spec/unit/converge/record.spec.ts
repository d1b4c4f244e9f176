import { expect } from 'chai';
import { installedLines, parseRecord } from '../../../lib/converge/record.ts';

const sum = 'a'.repeat(64);

describe('the record of a host', () => {
  it('is empty where nothing was ever converged', () => {
    expect(parseRecord(['', ''])).to.deep.equal({
      lock: null,
      interrupted: [],
      installed: new Map(),
      placed: new Map(),
    });
  });

  it('has the lock, what was interrupted, and what was installed', () => {
    const record = parseRecord([
      'lock 1795223025 ann@desk',
      'interrupted 20261120T000000Z-aa install bob@desk',
      `${sum} /etc/a 17 /etc/a`,
      `${sum} /etc/b 17 /etc/c`,
      'placed master1 recordings /etc/with a space',
      'nonsense',
    ]);
    expect(record.lock).to.deep.equal({ operator: 'ann@desk', since: 1795223025 });
    expect(record.interrupted).to.deep.equal([{ id: '20261120T000000Z-aa', phase: 'install', operator: 'bob@desk' }]);
    expect([...record.placed]).to.deep.equal([['/etc/with a space', { host: 'master1', role: 'recordings' }]]);
    expect([...record.installed]).to.deep.equal([['/etc/a', { sha256: sum, mtime: 17 }]]);
  });

  it('keeps what a converge did not look at', () => {
    const { installed } = parseRecord([`${sum} /etc/a 17 /etc/a`, `${sum} /etc/b 18 /etc/b`]);
    expect(installedLines(installed, new Set(['/etc/a']))).to.deep.equal([`${sum} /etc/b 18 /etc/b`]);
  });
});
