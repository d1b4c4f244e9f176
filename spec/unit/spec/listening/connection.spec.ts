import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { expect } from 'chai';
import { attach } from '../../../../lib/spec/listening/listener.ts';

const mp3 = readFileSync(path.resolve(import.meta.dirname, '../../../../roles/icecast/files/hold/mp3-44100-2.mp3'));

describe('a listener', () => {
  let server: http.Server;
  let url = '';
  const asked: http.IncomingHttpHeaders[] = [];

  before(async () => {
    server = http.createServer((request, response) => {
      asked.push(request.headers);
      if (request.url === '/moved') response.writeHead(302, { Location: '/live' }).end();
      else if (request.url === '/never') response.writeHead(200).flushHeaders();
      else if (request.url === '/round') response.writeHead(302, { Location: '/round' }).end();
      else response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'icy-br': '48' }).end(mp3);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    url = `http://127.0.0.1:${address.port}`;
  });

  after(() => server.close());

  async function heardOf(...asked: Parameters<typeof attach>) {
    const listener = attach(...asked);
    await listener.begun();
    return listener.leave();
  }

  it('asks for titles, under the name and as the player it is told to be', async () => {
    await heardOf(`${url}/live`, { host: 'radio.example', userAgent: 'a player' });
    expect(asked.at(-1)).to.include({ host: 'radio.example', 'user-agent': 'a player', 'icy-metadata': '1' });
  });

  it('follows where it is sent, and tells where', async () => {
    const heard = await heardOf(`${url}/moved`);
    expect(heard).to.deep.include({ status: 200, redirects: [`${url}/live`], nominalBitrate: 48, problem: null });
    expect(heard.codec).to.equal('mp3');
  });

  it('does not follow where it is told not to, nor in a circle', async () => {
    expect((await heardOf(`${url}/moved`, { redirects: 0 })).problem).to.equal('HTTP 302');
    const round = await heardOf(`${url}/round`);
    expect(round.problem).to.equal('HTTP 302');
    expect(round.redirects).to.have.length(5);
  });

  it('waits for sound so long, and counts nothing for which this process slept', async () => {
    const listening = heardOf(`${url}/live`, { patience: 1 });
    const end = performance.now() + 1500;
    while (performance.now() < end);
    expect((await listening).problem).to.equal(null);
    expect((await heardOf(`${url}/never`, { patience: 0.5 })).problem).to.equal('no sound within 0.5 s');
  });

  it('keeps the sound as it came', async () => {
    const listener = attach(`${url}/live`);
    while (!(await listener.heard()).ended) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(listener.audio().equals(mp3)).to.equal(true);
    await listener.leave();
  });

  it('says what is wrong with an address, and does not throw', async () => {
    expect((await heardOf('nonsense')).problem).to.match(/Invalid URL/);
    expect((await heardOf('http://127.0.0.1:1/')).problem).to.equal('connection refused');
  });
});
