import { pointer } from '../../inventory/pointer.ts';
import type { EntryContext } from './entry-context.ts';
import { failed, holds, worked, workedScript } from './values.ts';

/** A check on the host, on a copy of a directory with the new files in it, before anything is installed. */
export interface Check {
  readonly role: string;
  readonly name: string;
  /** The directory. The check is run if a file below it changes. */
  readonly tree: string;
  /** A piece of sh; `{tree}` stands for the copy, which is also the current directory. */
  readonly command: string;
  /** Null: root. */
  readonly user: string | null;
}

/** A check of the running host, after everything was done. */
export interface Verification {
  readonly role: string;
  readonly name: string;
  readonly command: string;
  /** Seconds that it may fail before everything is undone. */
  readonly within: number;
}

export function checksOf(context: EntryContext): Check[] {
  return (context.role.data.checks ?? []).flatMap((entry, i) => {
    const at = pointer('checks', i);
    if (!holds(context, `${at}/when`, entry.when)) return [];
    const command = workedScript(context, `${at}/command`, entry.command);
    const [name, tree, user] = [
      text(context, `${at}/name`, entry.name),
      text(context, `${at}/tree`, entry.tree),
      entry.user === undefined ? null : text(context, `${at}/user`, entry.user),
    ];
    if (command === failed || name === undefined || tree === undefined || user === undefined) return [];
    return [{ role: context.role.name, name, tree, command, user }];
  });
}

export function verificationsOf(context: EntryContext): Verification[] {
  return (context.role.data.verify ?? []).flatMap((entry, i) => {
    const at = pointer('verify', i);
    if (!holds(context, `${at}/when`, entry.when)) return [];
    const command = workedScript(context, `${at}/command`, entry.command);
    const name = text(context, `${at}/name`, entry.name);
    if (command === failed || name === undefined) return [];
    return [{ role: context.role.name, name, command, within: entry.within }];
  });
}

function text(context: EntryContext, at: string, written: string): string | undefined {
  const value = worked(context, at, written);
  if (value === failed) return undefined;
  if (typeof value === 'string') return value;
  context.report(at, 'wrong-type', 'this must be text');
  return undefined;
}
