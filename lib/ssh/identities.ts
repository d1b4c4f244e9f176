import type { AgentAuthMethod, ParsedKey, PublicKeyAuthMethod } from 'ssh2';
import { addressAndPort } from './address.ts';
import { type HeldKey, OneKey } from './agent.ts';
import type { Deadline } from './deadline.ts';
import type { KeyFile } from './key-files.ts';
import { fingerprint } from './public-key.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';
import { Unreachable } from './unreachable.ts';

/** A key to offer, and how messages name it. */
export interface Identity {
  readonly label: string;
  readonly method: PublicKeyAuthMethod | AgentAuthMethod;
}

/**
 * The keys to offer to a host, one at a time, so that nothing is read or asked before it is needed: first the key
 * files in their order (through the agent if that holds the key), then what else the agent holds, and the
 * usual files that need a passphrase last. What could not be used is added to `notes`.
 *
 * @throws Unreachable of kind `authentication` if the inventory names a key file that cannot be used.
 */
export async function* identities(
  route: Route,
  run: Run,
  deadline: Deadline,
  notes: string[],
): AsyncGenerator<Identity> {
  const offered = new Set<string>();
  const late: Identity[] = [];
  for (const { file, from } of route.identityFiles) {
    const loaded = await run.keyFiles.load(file);
    if (from === 'named') refuseUnusable(loaded, route, file);
    if (loaded.state === 'unusable') notes.push(`${file}: ${loaded.reason}`);
    const held = await heldHalf(loaded, route, run, notes);
    const identity = held === null ? await ofFile(file, loaded, route, deadline, notes) : ofAgent(held, route, file);
    if (identity === null) continue;
    offered.add(publicHalf(loaded) ?? file);
    if (from === 'default' && loaded.state === 'locked' && held === null) late.push(identity);
    else yield identity;
  }
  yield* othersHeld(offered, route, run, notes);
  yield* late;
}

async function* othersHeld(offered: Set<string>, route: Route, run: Run, notes: string[]): AsyncGenerator<Identity> {
  if (route.identitiesOnly) return;
  for (const held of await heldKeys(route, run, notes)) {
    if (!offered.has(base64(held.key))) yield ofAgent(held, route, null);
  }
}

function refuseUnusable(loaded: KeyFile, route: Route, file: string): void {
  if (loaded.state !== 'missing' && loaded.state !== 'unusable') return;
  const problem = loaded.state === 'missing' ? 'there is no such file' : loaded.reason;
  throw new Unreachable(
    'authentication',
    `the key file ${file} for ${addressAndPort(route.address, route.port)} cannot be used: ${problem}`,
    'name another with ssh.identity_file, or leave that out to try the agent and the usual files',
  );
}

/** The agent is only asked about files that cannot sign by themselves. */
async function heldHalf(loaded: KeyFile, route: Route, run: Run, notes: string[]): Promise<HeldKey | null> {
  if (loaded.state !== 'locked' && loaded.state !== 'public') return null;
  const half = publicHalf(loaded);
  const held = await heldKeys(route, run, notes);
  return held.find(({ key }) => base64(key) === half) ?? null;
}

function publicHalf(loaded: KeyFile): string | null {
  if (loaded.state === 'missing' || loaded.state === 'unusable') return null;
  const key = loaded.state === 'locked' ? loaded.public : loaded.key;
  return key === null ? null : base64(key);
}

function base64(key: ParsedKey): string {
  return key.getPublicSSH().toString('base64');
}

async function heldKeys(route: Route, run: Run, notes: string[]): Promise<HeldKey[]> {
  if (route.agent === null) return [];
  try {
    return await run.agents.keys(route.agent);
  } catch {
    const note = `no ssh-agent answers at ${route.agent}`;
    if (!notes.includes(note)) notes.push(note);
    return [];
  }
}

async function ofFile(
  file: string,
  loaded: KeyFile,
  route: Route,
  deadline: Deadline,
  notes: string[],
): Promise<Identity | null> {
  switch (loaded.state) {
    case 'ready':
      return { label: file, method: { type: 'publickey', username: route.user, key: loaded.key } };
    case 'public':
      notes.push(`${file} is a public key and the agent does not hold the private one`);
      return null;
    case 'locked':
      return ofLockedFile(file, loaded, route, deadline, notes);
    default:
      return null;
  }
}

/** Nobody is asked for a passphrase before the host has said that it would take the key, if that can be helped. */
async function ofLockedFile(
  file: string,
  loaded: Extract<KeyFile, { state: 'locked' }>,
  route: Route,
  deadline: Deadline,
  notes: string[],
): Promise<Identity | null> {
  const unlock = async () => {
    try {
      return await deadline.hold(loaded.unlock());
    } catch (error) {
      notes.push(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  if (loaded.public !== null) {
    const agent = new OneKey(loaded.public, async (data, hash) => (await unlock()).sign(data, hash));
    return { label: file, method: { type: 'agent', username: route.user, agent } };
  }
  const key = await unlock().catch(() => null);
  return key === null ? null : { label: file, method: { type: 'publickey', username: route.user, key } };
}

function ofAgent({ key, comment, sign }: HeldKey, route: Route, file: string | null): Identity {
  const what = file ?? [comment, fingerprint(key.getPublicSSH())].filter((part) => part !== '').join(' ');
  return {
    label: `${what} (agent)`,
    method: { type: 'agent', username: route.user, agent: new OneKey(key, sign) },
  };
}
