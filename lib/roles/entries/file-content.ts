import path from 'node:path';
import { didYouMean } from '../../inventory/nearest.ts';
import { reasonOf } from '../../inventory/reason.ts';
import type { FileResource } from '../../resources/types.generated.ts';
import type { Format } from '../escapers/escaper.ts';
import { escapers, formatOf } from '../escapers/formats.ts';
import { readBack } from '../readback.ts';
import type { Template } from '../template/template.ts';
import type { ResourceEntry } from '../types.generated.ts';
import type { EntryContext } from './entry-context.ts';
import { failed, hasTags, worked } from './values.ts';

/** What a file's entry becomes in the resource. */
export interface FileContent {
  readonly content: Extract<FileResource, { content: unknown }>['content'];
  readonly format?: Format;
  readonly sensitive?: true;
}

/** Where the content of a file comes from. Exactly one of them. */
const ways = ['template', 'local', 'text'] as const;

/** The content of a file; undefined if it has none, or it cannot be had, which is reported. */
export function fileContent(context: EntryContext, at: string, entry: ResourceEntry): FileContent | undefined {
  const given = ways.filter((way) => entry[way] !== undefined);
  const [way, other] = given;
  if (way === undefined || other !== undefined) {
    const message = way === undefined ? 'a file needs content' : `a file cannot have both \`${way}\` and \`${other}\``;
    context.report(at, 'bad-content', message, 'write one of `template`, `local` and `text`');
    return undefined;
  }
  if (entry.local !== undefined) return localContent(context, `${at}/local`, entry.local);
  if (entry.text !== undefined && !hasTags(entry.text)) return literalContent(context, at, entry.text, entry);
  return renderedContent(context, at, entry);
}

function localContent(context: EntryContext, at: string, written: string): FileContent | undefined {
  const value = worked(context, at, written);
  if (value === failed) return undefined;
  if (typeof value !== 'string') {
    context.report(at, 'wrong-type', '`local` must be the path of a file');
    return undefined;
  }
  const { directory } = context.role;
  const local = path.resolve(directory, value);
  // Other roles' files may be used, but nothing else by a relative path.
  if (!path.isAbsolute(value) && path.relative(path.dirname(directory), local).startsWith('..')) {
    context.report(at, 'bad-content', `\`${value}\` leads out of the directory of the roles`);
    return undefined;
  }
  const file = context.files.get(local);
  if (file instanceof Error) {
    context.report(at, 'missing-local-file', `the file ${local} cannot be read: ${reasonOf(file)}`);
    return undefined;
  }
  return { content: { local, ...file } };
}

function literalContent(context: EntryContext, at: string, text: string, entry: ResourceEntry): FileContent {
  const format = entry.format ?? formatOf(String(entry.path));
  check(context, `${at}/text`, text, format, entry);
  return { content: { text }, ...(format === undefined ? {} : { format }) };
}

function renderedContent(context: EntryContext, at: string, entry: ResourceEntry): FileContent | undefined {
  const way = entry.template === undefined ? 'text' : 'template';
  const name = entry.template === undefined ? undefined : worked(context, `${at}/template`, entry.template);
  if (name === failed) return undefined;
  const template = name === undefined ? context.role.text(`${at}/text`, entry.text ?? '') : find(context, at, name);
  if (template === undefined) return undefined;
  const format = entry.format ?? formatOf(String(name ?? entry.path));
  if (format === undefined) {
    const message = `the format of ${name ?? 'this text'} is not known, so nothing in it can be quoted`;
    context.report(
      `${at}/${way}`,
      'unknown-format',
      message,
      `add \`format:\`, one of ${Object.keys(escapers).join(', ')}`,
    );
    return undefined;
  }
  const rendering = context.role.templates.render(template, context.surroundings, escapers[format]);
  if (!context.clean(rendering.faults)) return undefined;
  check(context, `${at}/${way}`, rendering.text, format, entry);
  return { content: { text: rendering.text }, format, ...(rendering.sensitive ? { sensitive: true } : {}) };
}

function find(context: EntryContext, at: string, name: unknown): Template | undefined {
  const { templates } = context.role;
  const template = typeof name === 'string' ? templates.find(name) : undefined;
  if (template === undefined) {
    const hint = didYouMean(String(name), templates.names);
    context.report(`${at}/template`, 'unknown-template', `the role has no template \`${String(name)}\``, hint);
  }
  return template;
}

function check(
  context: EntryContext,
  at: string,
  text: string,
  format: Format | undefined,
  entry: ResourceEntry,
): void {
  const settings = context.surroundings.variables.get('settings');
  const known = typeof settings === 'object' && settings !== null ? settings : {};
  for (const { message, hint } of readBack(text, format, entry.model, context.models, known)) {
    context.report(at, 'bad-rendering', `what was rendered for ${String(entry.path)} ${message}`, hint);
  }
}
