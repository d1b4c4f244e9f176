// Certificates, web servers and ports as specs see them, with a real NGINX and openssl, through a real sshd.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect as chaiExpect } from 'chai';
import { HostLine } from '../../../../lib/spec/read/host-line.ts';
import { HostReader } from '../../../../lib/spec/read/host-reader.ts';
import type { HostReads, Observation } from '../../../../lib/spec/read/observation.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { address } from '../../../../lib/spec/subjects/address.ts';
import { certificate, tls } from '../../../../lib/spec/subjects/certificate.ts';
import { http, httpOn } from '../../../../lib/spec/subjects/http.ts';
import { interfaceOf } from '../../../../lib/spec/subjects/interface.ts';
import { port } from '../../../../lib/spec/subjects/port.ts';
import { route } from '../../../../lib/spec/subjects/route.ts';
import { socket } from '../../../../lib/spec/subjects/socket.ts';
import { connect } from '../../../../lib/ssh/connect.ts';
import { Sshd, Workshop } from '../../ssh/sshd.ts';

describe('Web servers, certificates and ports in sentences', () => {
  const workshop = new Workshop();
  const dir = path.join(workshop.dir, 'web');
  let sshd: Sshd;
  let nginx: ChildProcess;
  let host: HostReads;
  let line: HostLine;

  before(async function () {
    this.timeout('1m');
    const key = workshop.key('operator');
    workshop.authorize(key);
    sshd = await Sshd.start(workshop);
    workshop.write('known_hosts', sshd.knownHostsLine());
    line = new HostLine(() => connect(sshd.target({ identityFile: key.file }), workshop.options()));
    const reader = new HostReader(line);
    host = { name: 'relay1', read: <S>(observation: Observation<S>) => reader.read(observation) };
    workshop.write('web/index.html', 'a page\n');
    for (const [name, from, to] of [
      ['good', '20200101000000Z', '20400101000000Z'],
      ['past', '20200101000000Z', '20210101000000Z'],
      ['later', '20380101000000Z', '20400101000000Z'],
    ] as const) {
      sign(name, from, to);
    }
    workshop.write(
      'web/nginx.conf',
      `daemon off; pid ${dir}/pid; error_log ${dir}/error.log;
events {}
http {
  access_log off; client_body_temp_path ${dir}/t1; proxy_temp_path ${dir}/t2; fastcgi_temp_path ${dir}/t3; uwsgi_temp_path ${dir}/t4; scgi_temp_path ${dir}/t5;
  server { listen 127.0.0.9:8780; root ${dir}; location = /old { return 301 /index.html; } location = /name { return 200 $host; } }
  ssl_protocols TLSv1.2 TLSv1.3;
  ${['good', 'past', 'later'].map((name, n) => `server { listen 127.0.0.9:${8781 + n} ssl; ssl_certificate ${dir}/${name}.pem; ssl_certificate_key ${dir}/${name}.key; return 200 tls; }`).join('\n')}
  server { listen 127.0.0.9:8784 ssl; ssl_protocols TLSv1.1; ssl_ciphers DEFAULT:@SECLEVEL=0; ssl_certificate ${dir}/good.pem; ssl_certificate_key ${dir}/good.key; }
}
`,
    );
    nginx = spawn('/usr/sbin/nginx', ['-c', `${dir}/nginx.conf`, '-e', `${dir}/error.log`], { stdio: 'ignore' });
    await expect(http('http://127.0.0.9:8780/')).to.answer.within('10s');
  });

  after(async () => {
    const gone = once(nginx, 'exit');
    nginx.kill();
    await gone;
    line.close();
    await sshd.stop();
    workshop.remove();
  });

  /** A certificate by openssl, between two dates. */
  function sign(name: string, from: string, to: string): void {
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: 'ignore' });
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-subj',
      '/CN=stream.example',
      '-out',
      'r',
    );
    workshop.write(
      'web/ca.conf',
      `[ca]\ndefault_ca=a\n[a]\nnew_certs_dir=${dir}\ndatabase=${dir}/db\nserial=${dir}/serial\ndefault_md=sha256\npolicy=p\nx509_extensions=x\nunique_subject=no\n[p]\ncommonName=supplied\n[x]\nsubjectAltName=DNS:stream.example,IP:127.0.0.9\n`,
    );
    workshop.write('web/db', '');
    workshop.write('web/serial', '01\n');
    const dates = ['-startdate', from, '-enddate', to];
    openssl(
      'ca',
      '-batch',
      '-config',
      'ca.conf',
      '-selfsign',
      '-keyfile',
      `${name}.key`,
      '-in',
      'r',
      '-notext',
      '-out',
      `${name}.pem`,
      ...dates,
    );
  }

  it('sees statuses, redirects and the name that was asked for', async () => {
    await expect(http('http://127.0.0.9:8780/')).to.have.status(200).and.body('a page\n').and.end;
    await expect(http('http://127.0.0.9:8780/old'))
      .to.have.status(301)
      .and.redirectTo(/\/index\.html$/);
    await expect(http('http://127.0.0.9:8780/old', { followRedirects: true })).to.have.status(200);
    const relay = { name: 'relay1', address: '127.0.0.9', publicNames: ['radio.example'] };
    await expect(httpOn(relay, 'http://radio.example:8780/name')).to.have.body('radio.example');
    await expect(http('http://127.0.0.9:8799/')).not.to.answer;
  });

  it('tells good certificates from those of the past and of the future', async () => {
    const ca = readFileSync(`${dir}/good.pem`, 'utf8');
    await expect(tls('127.0.0.9:8781', { servername: 'stream.example', ca })).to.be.valid.and.trusted.and.cover(
      '127.0.0.9',
    );
    await expect(tls('127.0.0.9:8782')).not.to.be.valid;
    await expect(tls('127.0.0.9:8783')).not.to.be.valid;
    await expect(http('https://127.0.0.9:8782/')).not.to.answer;
    await expect(http('https://127.0.0.9:8782/', { insecure: true })).to.have.status(200);
  });

  it('speaks the protocol that it is told to, and sees whether the server does', async () => {
    await expect(tls('127.0.0.9:8781')).to.have.protocol('TLSv1.3');
    await expect(tls('127.0.0.9:8781', { protocol: 'TLSv1.2' })).to.exist.and.have.protocol('TLSv1.2');
    await expect(tls('127.0.0.9:8784', { protocol: 'TLSv1.1' })).to.have.protocol('TLSv1.1');
    await expect(tls('127.0.0.9:8781', { protocol: 'TLSv1.1' })).not.to.exist;
  });

  it('reads certificates on the host, and compares keys there', async () => {
    const good = certificate(host, `${dir}/good.pem`);
    await expect(good).to.be.valid.and.cover('stream.example').and.keyLength(2048).and.matchKey(`${dir}/good.key`);
    await expect(good).not.to.matchKey(`${dir}/past.key`);
    await expect(certificate(host, `${dir}/past.pem`)).to.have.daysLeft({ below: 0 });
    await expect(certificate(host, `${dir}/later.pem`)).not.to.be.valid;
    await expect(certificate(host, `${dir}/good.key`)).not.to.exist;
  });

  it('has openssl on the host judge whether a certificate in a file is trusted', async () => {
    const good = readFileSync(`${dir}/good.pem`, 'utf8');
    const past = readFileSync(`${dir}/past.pem`, 'utf8');
    // Its key may stand in the same file, as Icecast wants it.
    const both = workshop.write('web/it is both.pem', `${readFileSync(`${dir}/good.key`, 'utf8')}${good}`);
    await expect(certificate(host, both, { ca: good })).to.be.trusted;
    await expect(certificate(host, `${dir}/past.pem`, { ca: past })).not.to.be.trusted;
    const judged = async (path: string, ca?: string) =>
      (await certificate(host, path, ca === undefined ? {} : { ca }).observe({ word: 'trusted', args: [] })).trust;
    chaiExpect(await judged(`${dir}/good.pem`)).to.match(/^self[- ]signed certificate$/);
    chaiExpect(await judged(`${dir}/past.pem`, past)).to.equal('certificate has expired');
    chaiExpect(await judged(`${dir}/later.pem`, readFileSync(`${dir}/later.pem`, 'utf8'))).to.equal(
      'certificate is not yet valid',
    );
    // One of the authorities that every Debian machine trusts.
    const authority = '/etc/ssl/certs/Amazon_Root_CA_1.pem';
    await expect(certificate(host, authority)).to.exist.and.be.valid.and.trusted;
  });

  it('sees Unix sockets, and that a file alone is none', async () => {
    const place = workshop.write('web/a socket', '').replace(/$/, '.sock');
    const server = createServer().listen(place);
    await once(server, 'listening');
    await expect(socket(host, place)).to.be.listening.by('node').and.not.by('nginx');
    await expect(socket(host, `${place}2`)).not.to.be.listening;
    // Whose maker was killed: the file stays, and nobody answers.
    const killed = `${place}3`;
    const dies = `require('net').createServer().listen(${JSON.stringify(killed)}, () => process.kill(process.pid, 9))`;
    await once(spawn(process.execPath, ['-e', dies], { stdio: 'ignore' }), 'exit');
    chaiExpect(existsSync(killed)).to.equal(true);
    await expect(socket(host, killed)).not.to.be.listening;
    server.close();
  });

  it('sees ports, addresses, interfaces and routes', async () => {
    await expect(port(host, 8780)).to.be.listening.on('127.0.0.9').by('nginx').and.connections(0);
    await expect(port(host, 8799)).not.to.be.listening;
    await expect(interfaceOf(host, 'lo')).to.be.up.and.address('127.0.0.1/8').and.mtu(65_536);
    await expect(interfaceOf(host, 'none0')).not.to.exist;
    await expect(route(host, '127.0.0.9')).to.be.through('lo');
    await expect(address(host, 'localhost')).to.be.resolvable;
    await expect(address(host, '127.0.0.9')).to.be.reachableAt(8780).and.not.reachableAt(8799);
    await expect(address(host, 'nobody.invalid')).not.to.be.resolvable;
  });
});
