import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const password = 'a "quoted" & undisclosed $word';

/** A small network, as YAML. */
export const network = `
station:
  name: Radio Spec
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: source-password, relay: ${JSON.stringify(password)}, admin: admin-password}
regions: {eu: {title: Europe, failover: [us]}, us: {title: America, failover: [eu]}}
masters: {master1: {address: 192.0.2.1, role: primary}}
relays:
  relay-eu1: {address: 192.0.2.11, region: eu}
  relay-us1: {address: 192.0.2.21, region: us, max_listeners: 500}
mounts: {/live.mp3: {format: mp3, bitrate: 128}}
sources: {studio: {kind: live, priority: 1, password: studio-password}}
groups: {canary: {hosts: [relay-eu1]}}
`;

/** A directory with these files in it; removed by `remove`. */
export function inventory(files: Readonly<Record<string, string>> = { 'network.yml': network }) {
  const directory = mkdtempSync(path.join(tmpdir(), 'aircheck-spec-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text, { mode: 0o600 });
  }
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}
