import path from 'node:path';
import type { Element } from '../../icecast/element.ts';
import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Draft, Server } from './draft.ts';
import type { Effect, Note } from './effect.ts';
import type { XmlPlace } from './places.ts';
import type { ReportLine } from './report.ts';
import type { YamlFile } from './yaml.ts';

/** A diagnostic of the inventory, and what of which server it came from. */
export interface Problem extends Note {
  readonly server: Server;
  /** The code of the inventory's own rules; null: the rendered file means something else. */
  readonly code: string | null;
  /** The pointer in the inventory; empty if the rendered file is what is wrong. */
  readonly at: string;
}

/** The report as it comes about. */
export class Lines {
  readonly report: ReportLine[] = [];
  readonly places = new Map<Effect, ReadonlyMap<Element, XmlPlace>>();

  notes(server: Server, notes: readonly Note[]): void {
    for (const { element, path, fate, message } of notes) {
      const place = this.places.get(server.whole)?.get(element) ?? { line: 1, column: 1 };
      this.report.push({ file: server.file, ...place, fate, path, message });
    }
  }

  /** By file and line, each once. */
  sorted(): ReportLine[] {
    const lines = new Map(this.report.map((line) => [JSON.stringify(line), line]));
    return [...lines.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  }
}

/** What to do about it here, where nobody writes an inventory. */
const fixes: ReadonlyMap<string, string> = new Map([
  ['duplicate-address', 'say the address of each server with --address, in the order of the files'],
]);

/** What is wrong with the inventory, at the elements that it came from. */
export function problemsOf(
  findings: readonly Diagnostic[],
  draft: Draft,
  files: ReadonlyMap<string, YamlFile>,
  servers: readonly Server[],
): Problem[] {
  return findings.flatMap(({ code, origin, message, hint, severity }) => {
    const at = files.get(path.basename(origin?.file ?? ''))?.pointers[(origin?.line ?? 0) - 1] ?? '';
    const from = draft.originOf(at);
    const server = from?.server ?? servers.find(({ host }) => message.includes(host)) ?? servers[0];
    if (severity !== 'error' || server === undefined) return [];
    // A rendered file has no place in the inventory, and says the element itself.
    const said = from?.path ?? /wrong at \/icecast\/([^:]+):/.exec(message)?.[1] ?? '';
    const element = server.effect.elementAt(said);
    const fix = fixes.get(code) ?? hint;
    const text = fix === undefined ? message : `${message}: ${fix}`;
    const told = at === '' ? text : `an inventory cannot say it: ${text}`;
    return [{ server, code, at, element, path: said, fate: 'refused', message: told }];
  });
}
