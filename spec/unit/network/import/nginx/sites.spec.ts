import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { silentShell } from '../../../cli/silent-shell.ts';

const shell = silentShell(path.join(import.meta.dirname, '..'));

describe('NGINX site files that are imported', function () {
  this.timeout(60_000);

  it('become names, settings and old paths of mounts; the rest is told with its line', async () => {
    const { importConfigs } = await import('../../../../../lib/cli/import-config.ts');
    const options = { set: [], vaultPasswordFile: [], format: 'text' as const, color: false };
    const { report, texts } = await importConfigs(shell, options, ['cases/equal-plain.xml', 'nginx/site']);
    const told = report
      .filter(({ file }) => file.startsWith('nginx/'))
      .map(({ line, fate, path: at }) => `${line} ${fate} ${at}`);
    expect(report.filter(({ fate }) => fate === 'refused')).to.deep.equal([]);
    expect(told).to.have.members([
      '3 not-carried limit_conn_zone',
      '5 kept server_name',
      '5 not-carried server_name',
      '6 kept listen',
      '7 kept listen',
      '8 not-carried listen',
      '10 not-carried ssl_certificate',
      '12 kept location /radio',
      '12 replaced proxy_buffering',
      '13 kept location /listen',
      '13 wrong location /listen',
      '15 kept proxy_read_timeout',
      '16 kept add_header',
      '17 kept limit_conn',
      '19 not-carried location /streams/',
      '19 replaced proxy_buffering',
      '20 kept location /',
      '20 wrong location /',
      '20 wrong location /',
      '21 not-carried location ~ \\.php$',
      '22 not-carried if',
      '24 not-carried server',
    ]);
    const text = [...texts.values()].map((file) => file.text).join('');
    expect(text).to.contain('names: [radio.example, www.radio.example, old.radio.example]');
    expect(text).to.contain('was: [/radio, /listen]');
    expect(text).to.match(/read_timeout: 120\n/);
    expect(text).to.match(/cors_origin: "https:\/\/player\.example"\n/);
    expect(text).to.match(/max_per_address: 5\n/);
  });

  it('have admin pages that are closed where a location of their own closes them', async () => {
    const { importConfigs } = await import('../../../../../lib/cli/import-config.ts');
    const options = { set: [], vaultPasswordFile: [], format: 'text' as const, color: false };
    const { report } = await importConfigs(shell, options, ['cases/equal-plain.xml', 'nginx/closed.conf']);
    const told = report.flatMap(({ file, line, fate, path: at, message }) => {
      return file.endsWith('.conf') ? [`${line} ${fate} ${at}: ${message}`] : [];
    });
    const open = told.filter((one) => /open to everybody/.test(one)).map((one) => one.split(' ')[0]);
    // That of the first site is closed by its neighbour, and the second's lets one address in no more, and all others.
    expect(open).to.deep.equal(['9']);
    expect(told.filter((one) => one.startsWith('4 replaced location /admin: '))).to.have.length(1);
  });
});
