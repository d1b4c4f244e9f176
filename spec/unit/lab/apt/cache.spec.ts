import { expect } from 'chai';
import { configuration } from '../../../../lib/lab/apt/cache.ts';
import { parseProxy } from '../../../../lib/lab/apt/machine-proxy.ts';

describe('the package cache', () => {
  it('passes nothing on unread where all sources can be cached', () => {
    const text = configuration({ name: 'debian.sources', text: 'URIs: http://mirror.test/debian' }, null);
    expect(text).not.to.include('PassThrough');
  });

  it('passes on to the https sources of this machine, and to no other host', () => {
    const text = 'URIs: https://mirror.test/debian\n\nURIs: https://security.test/debian';
    const pattern =
      /^PassThroughPattern: (.*)$/m.exec(configuration({ name: 'debian.sources', text }, null))?.[1] ?? '';
    expect('mirror.test:443').to.match(new RegExp(pattern));
    expect('security.test:443').to.match(new RegExp(pattern));
    for (const other of ['other.test:443', 'mirror.test:22', 'mirrorxtest:443', 'mirror.test.evil:443']) {
      expect(other).not.to.match(new RegExp(pattern));
    }
  });

  it("goes through this machine's own proxy, if apt has one", () => {
    const source = { name: 'debian.sources', text: 'URIs: http://mirror.test/debian' } as const;
    expect(configuration(source, 'http://proxy.test:3128')).to.match(/^Proxy: http:\/\/proxy\.test:3128$/m);
    expect(configuration(source, null)).not.to.include('Proxy:');
  });
});

describe("this machine's proxy", () => {
  for (const [text, proxy] of [
    ['', null],
    ['Acquire::http::Proxy http://proxy.test:3128\n', 'http://proxy.test:3128'],
    ['Acquire::http::Proxy DIRECT\n', null],
    ['Acquire::http::Proxy::near.test DIRECT\nAcquire::http::Proxy http://p:1/\n', 'http://p:1/'],
    ['Acquire::http::Proxy::near.test http://p:1/\n', null],
  ] as const) {
    it(`finds ${proxy ?? 'none'} in ${JSON.stringify(text)}`, () => expect(parseProxy(text)).to.equal(proxy));
  }
});
