import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { SshConfig } from '../../../lib/ssh/config.ts';
import { readConfigFile } from '../../../lib/ssh/config-file.ts';

describe('SshConfig', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'aircheck-config-'));
    mkdirSync(path.join(home, '.ssh/config.d'), { recursive: true });
  });

  afterEach(() => rmSync(home, { recursive: true }));

  function write(name: string, text: string): string {
    const file = path.join(home, '.ssh', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  async function read(text: string): Promise<SshConfig> {
    return new SshConfig(await readConfigFile(write('config', text), home));
  }

  describe('settings', () => {
    for (const [what, text, alias, expected] of [
      ['an alias', 'Host r1\n  Port 2222\n', 'r1', { port: ['2222'] }],
      ['another alias', 'Host r1\n  Port 2222\n', 'r2', { port: [] }],
      ['keywords in any case, with =', 'HOST r1\n  pOrT=2222\n', 'r1', { port: ['2222'] }],
      ['lines before the first Host', 'Port 2222\nHost r1\n  Port 1\n', 'r1', { port: ['2222'] }],
      ['the first value', 'Host r*\n  User a\nHost r1\n  User b\n', 'r1', { user: ['a'] }],
      ['a negated pattern', 'Host * !r1\n  User a\nHost *\n  User b\n', 'r1', { user: ['b'] }],
      [
        'identity files, added up',
        'Host r1\n  IdentityFile a\nHost *\n  IdentityFile b\n',
        'r1',
        { identityfile: ['a', 'b'] },
      ],
      ['quoted values', 'Host r1\n  IdentityFile "a b"\n', 'r1', { identityfile: ['a b'] }],
      ['several known_hosts files', 'UserKnownHostsFile a "b c"\n', 'r1', { userknownhostsfile: ['a', 'b c'] }],
      ['comments', '# c\nHost r1 # c\n  # c\n  Port 22 # c\n', 'r1', { port: ['22'] }],
      ['carriage returns', 'Host r1\r\n  Port 2222\r\n', 'r1', { port: ['2222'] }],
      ['Match host', 'Match host r1\n  User a\n', 'r1', { user: ['a'] }],
      [
        'Match host by its HostName',
        'Host r1\n  hostname 10.0.0.1\nMatch host 10.0.0.*\n  User a\n',
        'r1',
        { user: ['a'] },
      ],
      ['Match originalhost', 'Host r1\n  HostName x\nMatch originalhost r1\n  User a\n', 'r1', { user: ['a'] }],
      ['Match all', 'Match all\n  User a\n', 'r1', { user: ['a'] }],
      ['Match user', 'Host r1\n  user a\nMatch user a\n  Port 7\n', 'r1', { port: ['7'] }],
      ['Match with a criterion that is not known', 'Match tagged x\n  User a\n', 'r1', { user: [] }],
      ['nothing', '', 'r1', { user: [] }],
    ] as const) {
      it(`reads ${what}`, async () => {
        const settings = (await read(text)).settings(alias, null);
        for (const [keyword, values] of Object.entries(expected)) {
          expect(settings.all(keyword), keyword).to.deep.equal(values);
        }
      });
    }

    it('lets the user of the inventory choose between Match sections', async () => {
      const config = await read('Match user radio\n  Port 7\n');
      expect(config.settings('r1', 'radio').first('port')).to.equal('7');
      expect(config.settings('r1', 'root').first('port')).to.equal(null);
    });

    it('executes neither Match exec nor a look-up of canonical names', async () => {
      const trace = path.join(home, 'trace');
      const tool = write('bin/nslookup', `#!/bin/sh\ntouch ${trace}\n`);
      const before = process.env.PATH;
      process.env.PATH = path.dirname(tool);
      try {
        const config = await read(
          `Match exec "touch ${trace}"\n  User a\nMatch host r1 exec "touch ${trace}"\n  User b\nMatch !exec "touch ${trace}"\n  User c\nHost *\n  CanonicalizeHostname yes\n  CanonicalDomains example.org example.net\n`,
        );
        expect(config.settings('r1', null).first('user')).to.equal(null);
      } finally {
        process.env.PATH = before;
      }
      expect(existsSync(trace)).to.equal(false);
    });
  });

  describe('Include', () => {
    it('reads files relative to ~/.ssh, by patterns, in the order of their names', async () => {
      write('config.d/20', 'Host r1\n  User late\n');
      write('config.d/10', 'Host r1\n  User early\n');
      write('config.d/.hidden', 'User hidden\n');
      const config = await read('Include config.d/*\nHost *\n  User last\n');
      expect(config.settings('r1', null).first('user')).to.equal('early');
      expect(config.settings('r2', null).first('user')).to.equal('last');
    });

    it('reads ~ and absolute paths, several on a line, and passes over those that do not exist', async () => {
      write('a', 'Port 7\n');
      const b = write('b', 'User b\n');
      const settings = (await read(`Include ~/.ssh/a ${b} none none/*\n`)).settings('r1', null);
      expect([settings.first('port'), settings.first('user')]).to.deep.equal(['7', 'b']);
    });

    it('does not let a Host section of an included file swallow what follows the Include', async () => {
      write('a', 'Host other\n  Port 7\n');
      expect((await read('Include a\nUser everyone\n')).settings('r1', null).first('user')).to.equal('everyone');
    });

    it('inside a Host section holds for that section alone, Host sections in it as well', async () => {
      write('a', 'Port 7\nHost r*\n  User a\n');
      const config = await read('Host r1\n  Include a\n  LogLevel QUIET\nHost *\n  User b\n');
      const [r1, r2] = ['r1', 'r2'].map((alias) => config.settings(alias, null));
      expect([r1?.first('port'), r1?.first('user'), r1?.first('loglevel')]).to.deep.equal(['7', 'a', 'QUIET']);
      expect([r2?.first('port'), r2?.first('user')]).to.deep.equal([null, 'b']);
    });

    it('inside a Match section holds for that section', async () => {
      write('a', 'Port 7\n');
      const config = await read('Match host r1\n  Include a\n');
      expect(config.settings('r1', null).first('port')).to.equal('7');
      expect(config.settings('r2', null).first('port')).to.equal(null);
    });

    it('of itself is an error, not a hang', async () => {
      const error = await read('Include config\n').catch((reason: unknown) => reason);
      expect(error).to.have.property('kind', 'config');
      expect(error).to.have.property('message').that.includes('deeper than 16');
    });
  });

  describe('names', () => {
    for (const [text, alias, expected] of [
      ['Host r1', 'r1', true],
      ['Host r*', 'r1', true],
      ['Host *', 'r1', false],
      ['Host * !r1', 'r1', false],
      ['Host * !r2', 'r1', false],
      ['Host r* !r1', 'r1', false],
      ['Host r2', 'r1', false],
      ['', 'r1', false],
    ] as const) {
      it(`${expected ? 'finds' : 'does not find'} ${alias} in "${text}"`, async () => {
        expect((await read(`${text}\n  Port 1\n`)).names(alias)).to.equal(expected);
      });
    }

    it('looks into included files', async () => {
      write('a', 'Host r1\n  Port 1\n');
      expect((await read('Include a\n')).names('r1')).to.equal(true);
    });
  });

  describe('where', () => {
    it('gives the file and line of a directive, through comments and empty lines', async () => {
      const config = await read('# top\n\nHost r2\n  ProxyCommand a\n\nHost r1\n\n\n  # c\n\tProxyCommand b\nUser x\n');
      expect(config.where('proxycommand', 'r1')).to.equal(path.join(home, '.ssh/config:10'));
      expect(config.where('proxycommand', 'r2')).to.equal(path.join(home, '.ssh/config:4'));
      expect(config.where('proxycommand', 'r3')).to.equal(null);
    });

    it('gives lines of included files', async () => {
      const file = write('a', 'Port 1\nProxyCommand a\n');
      expect((await read('Include a\n')).where('proxycommand', 'r1')).to.equal(`${file}:2`);
    });
  });

  describe('a file', () => {
    it('that does not exist is empty', async () => {
      expect(await readConfigFile(path.join(home, 'none'), home)).to.deep.equal([]);
    });

    for (const [what, text] of [
      ['an open quote', 'Host r1\n  IdentityFile "a\n'],
      ['a keyword without a value', 'Host\n'],
      ['a keyword without a value before another', 'Compression\nHost r1\n'],
      ['a criterion without a value', 'Match host\n'],
    ] as const) {
      it(`with ${what} is an error that names it`, async () => {
        const error = await read(text).catch((reason: unknown) => reason);
        expect(error).to.have.property('kind', 'config');
        expect(error).to.have.property('message').that.includes(path.join(home, '.ssh/config'));
      });
    }

    it('that cannot be read is an error that names it', async () => {
      const error = await readConfigFile(home, home).catch((reason: unknown) => reason);
      expect(error).to.have.property('kind', 'config');
      expect(error).to.have.property('message').that.includes(home);
    });
  });
});
