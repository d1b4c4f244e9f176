import { expect } from 'chai';
import { configuration } from '../../../../lib/lab/apt/cache.ts';

describe('the package cache', () => {
  it('passes nothing on unread where all sources can be cached', () => {
    const text = configuration({ name: 'debian.sources', text: 'URIs: http://mirror.test/debian' });
    expect(text).not.to.include('PassThrough');
  });

  it('passes on to the https sources of this machine, and to no other host', () => {
    const text = 'URIs: https://mirror.test/debian\n\nURIs: https://security.test/debian';
    const pattern = /^PassThroughPattern: (.*)$/m.exec(configuration({ name: 'debian.sources', text }))?.[1] ?? '';
    expect('mirror.test:443').to.match(new RegExp(pattern));
    expect('security.test:443').to.match(new RegExp(pattern));
    for (const other of ['other.test:443', 'mirror.test:22', 'mirrorxtest:443', 'mirror.test.evil:443']) {
      expect(other).not.to.match(new RegExp(pattern));
    }
  });
});
