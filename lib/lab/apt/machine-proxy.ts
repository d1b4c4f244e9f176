import { run } from '../run.ts';

/** The proxy that this machine's own apt goes through, or null if it goes straight. */
export async function machineProxy(): Promise<string | null> {
  const key = 'Acquire::http::Proxy';
  const { stdout } = await run('apt-config', ['dump', '--no-empty', '--format', '%f %v%n', key]);
  return parseProxy(stdout);
}

/** Reads lines of key and value; exceptions for single hosts have longer keys. */
export function parseProxy(text: string): string | null {
  const value = /^Acquire::http::Proxy (\S+)$/im.exec(text)?.[1] ?? null;
  return value === null || value.toUpperCase() === 'DIRECT' ? null : value;
}
