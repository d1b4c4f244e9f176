import type { Diagnostic, Finding } from '../diagnostic.ts';
import { SourceFile } from '../source-file.ts';
import type { Span } from '../span.ts';
import type { Vaulted } from '../yaml/compose.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Opened, VaultOpener } from './decrypt.ts';
import { encrypt } from './encrypt.ts';
import { readEnvelope, vaultHeader } from './envelope.ts';
import type { VaultPassword } from './passwords.ts';

/** An encrypted value in the text of a YAML file, opened. */
export interface OpenedValue extends Opened {
  /** From its tag to its last digit. */
  readonly span: Span;
  /** The value as it is written there. */
  readonly written: string;
}

export interface OpenedValues {
  readonly values: readonly OpenedValue[];
  readonly findings: readonly Diagnostic[];
}

/** A piece of text in the place of another. */
export interface Splice extends Span {
  readonly text: string;
}

/** The `!vault` values of a text, in its order. What is no YAML has none, and findings. */
export async function openValues(path: string, text: string, opener: VaultOpener): Promise<OpenedValues> {
  const { vaulted, findings, file } = vaultedIn(path, text);
  if (findings.length > 0) return { values: [], findings };
  const opened = await Promise.all(vaulted.map((value) => opener.openWith(value.text)));
  const values: OpenedValue[] = [];
  const failed: Diagnostic[] = [];
  for (const [i, value] of vaulted.entries()) {
    const one = opened[i];
    if (one === undefined) continue;
    if ('code' in one) failed.push(file.diagnostic(value.place, one));
    else values.push({ ...one, span: value.span, written: text.slice(value.span.start, value.span.end) });
  }
  return { values, findings: failed };
}

/** The text as people edit it: each `!vault` stands before what it means, in quotes. */
export function withPlainValues(text: string, values: readonly OpenedValue[]): string {
  return splice(
    text,
    values.map(({ span, text: plain, written }) => ({
      ...span,
      text: `!vault ${JSON.stringify(plain)}${/^[^\n]*\|[^\n#]*?([ \t]+#[^\r\n]*)/.exec(written)?.[1] ?? ''}`,
    })),
  );
}

/**
 * The text as it is kept: what stands behind each `!vault` is encrypted. A value that did not change is kept as it was
 * written, so that only what changed shows in a diff.
 */
export async function withEncryptedValues(
  path: string,
  text: string,
  before: readonly OpenedValue[],
  password: VaultPassword,
): Promise<{ text: string; findings: readonly Diagnostic[] }> {
  const { vaulted, findings, file } = vaultedIn(path, text);
  if (findings.length > 0) return { text, findings };
  const nothing = vaulted.filter((value) => value.text === '');
  if (nothing.length > 0) return { text, findings: nothing.map(({ place }) => file.diagnostic(place, nothingThere)) };
  const splices: Splice[] = [];
  const left = [...before];
  for (const { text: plain, span } of vaulted) {
    if (plain.trimStart().startsWith(vaultHeader)) continue;
    // Of equal ones each keeps its own; a copy gets that of the first.
    const at = left.findIndex((value) => value.text === plain);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    const same = own ?? before.find((value) => value.text === plain);
    const vault = same === undefined ? await encrypt(plain, password) : vaultOf(same.written);
    // Behind the last line of a block a comment would belong to it.
    const comment = /^[ \t]+#[^\r\n]*/.exec(text.slice(span.end))?.[0] ?? '';
    const head = `!vault |${comment}`;
    splices.push({
      ...span,
      end: span.end + comment.length,
      text: block(head, vault, lineIndent(text, span.start) + 2),
    });
  }
  const closed = splice(text, splices);
  return { text: closed, findings: unreadableIn(path, closed) };
}

/** What would be wrong with a text once it is written: YAML, or a value that cannot be opened any more. */
function unreadableIn(path: string, text: string): readonly Diagnostic[] {
  const { vaulted, findings, file } = vaultedIn(path, text);
  const torn = vaulted.filter((value) => typeof readEnvelope(value.text) === 'string');
  return [...findings, ...torn.map(({ place }) => file.diagnostic(place, notABlock))];
}

/** A value encrypted anew: its lines in the place of the old ones, and around them what was there. */
export async function reencrypted(
  { span, written }: OpenedValue,
  text: string,
  password: VaultPassword,
): Promise<Splice> {
  const vault = await encrypt(text, password);
  const at = written.indexOf(vaultHeader);
  const indent = at - (written.lastIndexOf('\n', at) + 1);
  const lines = vault
    .trimEnd()
    .split('\n')
    .join(`\n${' '.repeat(indent)}`);
  return { ...span, text: written.slice(0, at) + lines };
}

/** Several pieces at once; they do not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  const fromTheEnd = [...splices].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (result, { start, end, text: piece }) => result.slice(0, start) + piece + result.slice(end),
    text,
  );
}

interface VaultedText {
  readonly file: SourceFile;
  readonly vaulted: readonly Vaulted[];
  readonly findings: readonly Diagnostic[];
}

/** Values with spans that end at their last character: a block's own ends with its line break. */
function vaultedIn(path: string, text: string): VaultedText {
  // What is wrong in it is told without its lines: they may hold passwords.
  const file = new SourceFile(path, text, { encrypted: true });
  const parsed = parseYaml(file);
  const vaulted = parsed.vaulted.map((value) => ({ ...value, span: trimmed(text, value.span) }));
  const located = parsed.findings.filter(({ finding }) => finding.severity === 'error');
  const folded = vaulted
    .filter(({ text: value, span }) => value.trimStart().startsWith(vaultHeader) && !inLines(text, span))
    .map(({ place }) => file.diagnostic(place, notABlock));
  return { file, vaulted, findings: [...located.map((one) => file.diagnostic(one, one.finding)), ...folded] };
}

const nothingThere: Finding = {
  code: 'damaged-vault',
  severity: 'error',
  message: 'there is nothing to encrypt behind this `!vault`',
  hint: 'write the value behind it, in quotes',
};

const notABlock: Finding = {
  code: 'damaged-vault',
  severity: 'error',
  message: 'this encrypted text does not stand on lines of its own',
  hint: 'write it as a block: `!vault |`, and below it the lines that begin with `$ANSIBLE_VAULT`',
};

function inLines(text: string, { start, end }: Span): boolean {
  return /^![\w-]+ \|[^\n]*\n\s*\$ANSIBLE_VAULT;/.test(text.slice(start, end));
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function vaultOf(written: string): string {
  return written.slice(written.indexOf(vaultHeader)).replace(/^[ \t]+/gm, '');
}

function block(head: string, vault: string, indent: number): string {
  const lines = vault.trimEnd().split('\n');
  return [head, ...lines.map((line) => ' '.repeat(indent) + line)].join('\n');
}

function lineIndent(text: string, at: number): number {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  // In a list the value's own column begins behind the dash.
  return /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0;
}
