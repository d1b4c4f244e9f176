import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mp3 } from './encoder.ts';

/** What lies beside every server: sound to fall back to, pages, lists. */
export function lay(directory: string, share: string): void {
  const at = (...names: string[]) => path.join(directory, ...names);
  mkdirSync(at('web', 'deep'), { recursive: true });
  mkdirSync(at('logs'));
  chmodSync(at('logs'), 0o777);
  for (const page of ['status-json.xsl', 'xml2json.xslt', 'status.xsl']) {
    if (existsSync(`${share}/web/${page}`)) copyFileSync(`${share}/web/${page}`, at('web', page));
  }
  writeFileSync(at('web/hold.mp3'), mp3());
  writeFileSync(at('web/other.mp3'), mp3().subarray(20_000));
  writeFileSync(at('web/intro.mp3'), Buffer.from(mp3().subarray(0, 8192)).reverse());
  writeFileSync(at('web/hold.ogg'), vorbis());
  writeFileSync(at('web/page.txt'), 'a page\n');
  writeFileSync(at('web/deep/deep.txt'), 'a page below\n');
  writeFileSync(at('mime.types'), 'text/x-spec txt\n');
  writeFileSync(at('nobody'), '127.0.0.9\n');
  writeFileSync(at('local'), '127.0.0.1\n');
  writeFileSync(at('empty'), '');
  writeFileSync(at('hook.sh'), `#!/bin/sh\necho "$1" >${at('hooked')}\n`, { mode: 0o755 });
  for (const name of ['one', 'two'] as const) writeFileSync(at(`${name}.pem`), certificate(name));
  writeUsers(directory, ['ann']);
}

/** The names that may log in, all with the password `word`. */
export function writeUsers(directory: string, names: readonly string[]): void {
  const hash = createHash('md5').update('word').digest('hex');
  writeFileSync(path.join(directory, 'users'), names.map((name) => `${name}:${hash}\n`).join(''));
}

const made = new Map<string, Buffer>();

function vorbis(): Buffer {
  return once('ogg', () => {
    const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100:duration=5'];
    return output('ffmpeg', ['-v', 'error', ...tone, '-c:a', 'libvorbis', '-f', 'ogg', '-']);
  });
}

/** A certificate and its key in one file, as Icecast wants it. */
function certificate(name: 'one' | 'two'): Buffer {
  return once(name, () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'aircheck-certificate-'));
    const [key, pem] = [path.join(directory, 'key'), path.join(directory, 'pem')];
    const options = [
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      key,
      '-out',
      pem,
    ];
    output('openssl', ['req', '-x509', ...options]);
    const both = Buffer.concat([readFileSync(pem), readFileSync(key)]);
    rmSync(directory, { recursive: true });
    return both;
  });
}

function once(name: string, make: () => Buffer): Buffer {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

function output(program: string, options: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(program, options, { maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program} did not work: ${stderr}`);
  return stdout;
}
