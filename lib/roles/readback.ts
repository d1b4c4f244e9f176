import { checkRendered } from '../icecast/check.ts';
import type { IcecastModel } from '../icecast/model.ts';
import { parse } from '../icecast/parse.ts';
import type { Format } from './escapers/escaper.ts';
import type { ResourceEntry } from './types.generated.ts';

/** What is wrong with rendered text. `message` goes on from "what was rendered for FILE". */
export interface ReadbackProblem {
  readonly message: string;
  readonly hint?: string;
}

type ModelName = NonNullable<ResourceEntry['model']>;

/** What files of one host are meant to say, by the name that role.yml has for it. */
export interface Models {
  /** Null: the host has no Icecast. */
  readonly icecast: Omit<IcecastModel, 'settings'> | null;
}

/** Those who know what a file must say, beyond its syntax. */
const readers: Readonly<Record<ModelName, (text: string, models: Models, settings: object) => ReadbackProblem[]>> = {
  icecast: (text, { icecast }, settings) =>
    checkRendered(text, icecast === null ? undefined : { ...icecast, settings: { ...settings } }).map(
      ({ path, message, hint }) => ({
        message: `is wrong at ${path}: it ${message}`,
        ...(hint === undefined ? {} : { hint }),
      }),
    ),
};

/** Parsers at hand. They throw. */
const parsers: Partial<Readonly<Record<Format, (text: string) => unknown>>> = {
  xml: parse,
  json: JSON.parse,
};

/**
 * Reads a rendered file as the one who gets it will, and compares it with what it was meant to say: nothing leaves for
 * a host that cannot be read there. Text that a role writes literally is not escaped, so it is looked at here.
 *
 * @param settings The role's.
 */
export function readBack(
  text: string,
  format: Format | undefined,
  model: ModelName | undefined,
  models: Models,
  settings: object = {},
): ReadbackProblem[] {
  const control = /[\u0000-\u0008\u000b-\u001f\u007f]/.exec(text);
  if (control !== null) {
    const line = text.slice(0, control.index).split('\n').length;
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [{ message: `has the control character U+${code} in line ${line}` }];
  }
  // A model reads the text itself.
  if (model !== undefined) return readers[model](text, models, settings);
  try {
    if (format !== undefined) parsers[format]?.(text);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ', ');
    return [{ message: `is not ${format}: ${reason}` }];
  }
  return [];
}
