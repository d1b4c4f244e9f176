import type { Finding } from '../inventory/diagnostic.ts';
import { pointer } from '../inventory/pointer.ts';
import type { Icecast } from '../inventory/types.generated.ts';
import { checkAccounts } from './icecast/accounts-file.ts';
import { checkCertificate } from './icecast/certificate-file.ts';
import type { Written } from './written.ts';

/** A file on this machine that the inventory names. */
export interface NamedFile {
  /** JSON pointer of its name. */
  readonly at: string;
  readonly file: string;
  /** What is wrong with its text, if anything. Absent: it is not text. */
  readonly check?: (text: string) => Finding | undefined;
}

/** Every file that goes to a host. */
export function namedFiles(written: Written): NamedFile[] {
  const files: NamedFile[] = [];
  const add = (file: string | undefined, steps: readonly (string | number)[], check?: NamedFile['check']): void => {
    if (file !== undefined) files.push({ at: pointer(...steps), file, ...(check && { check }) });
  };
  const relay = written.station?.passwords.relay;
  const accounts = relay === undefined ? undefined : (text: string) => checkAccounts(text, relay);
  for (const [name, mount] of written.mounts) {
    add(mount.fallback_file, ['mounts', name, 'fallback_file']);
    add(mount.intro, ['mounts', name, 'intro']);
    // Without relays, and without a copy for another mount, nobody but listeners logs in.
    const pulled = written.relays.length > 0 || [...written.mounts.values()].some(({ fallback }) => fallback === name);
    add(mount.authentication?.file, ['mounts', name, 'authentication', 'file'], pulled ? accounts : undefined);
  }
  add(written.inventory.data.dns?.database, ['dns', 'database']);
  for (const [name, source] of written.sources) {
    for (const [i, file] of (source.files ?? []).entries()) add(file, ['sources', name, 'files', i]);
  }
  for (const { steps, icecast } of icecastsOf(written)) {
    add(icecast.certificate?.file, [...steps, 'certificate', 'file'], checkCertificate);
  }
  return files;
}

/** Every place where something is said of Icecast. */
function icecastsOf(written: Written): { steps: readonly string[]; icecast: Icecast }[] {
  const { icecast } = written.inventory.data;
  const places = [
    { steps: [], data: { icecast } },
    ...[...written.regions].map(([name, data]) => ({ steps: ['regions', name], data })),
    ...[...written.groups].map(([name, data]) => ({ steps: ['groups', name], data })),
    ...written.masters.map(({ name, data }) => ({ steps: ['masters', name], data })),
    ...written.relays.map(({ name, data }) => ({ steps: ['relays', name], data })),
  ];
  return places.flatMap(({ steps, data }) =>
    data.icecast === undefined ? [] : [{ steps: [...steps, 'icecast'], icecast: data.icecast }],
  );
}
