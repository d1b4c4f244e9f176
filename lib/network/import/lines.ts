import path from 'node:path';
import type { Element } from '../../icecast/element.ts';
import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Draft, Server } from './draft.ts';
import type { Note } from './effect.ts';
import type { XmlPlace } from './places.ts';
import type { ReportLine } from './report.ts';
import type { YamlFile } from './yaml.ts';

/** The report as it comes about. */
export class Lines {
  readonly report: ReportLine[] = [];
  readonly places = new Map<Server, ReadonlyMap<Element, XmlPlace>>();

  notes(server: Server, notes: readonly Note[]): void {
    for (const { element, path, fate, message } of notes) {
      const place = this.places.get(server)?.get(element) ?? { line: 1, column: 1 };
      this.report.push({ file: server.file, ...place, fate, path, message });
    }
  }

  /** What is wrong with the inventory, at the elements that it came from. */
  diagnostics(
    findings: readonly Diagnostic[],
    draft: Draft,
    files: ReadonlyMap<string, YamlFile>,
    servers: readonly Server[],
  ): void {
    for (const { origin, message, hint, severity } of findings) {
      if (severity !== 'error') continue;
      const at = files.get(path.basename(origin?.file ?? ''))?.pointers[(origin?.line ?? 0) - 1] ?? '';
      const from = draft.originOf(at);
      const server = from?.server ?? servers[0];
      if (server === undefined) continue;
      // A rendered file has no place in the inventory, and says the element itself.
      const said = from?.path ?? /wrong at \/icecast\/([^:]+):/.exec(message)?.[1] ?? '';
      const element = server.effect.elementAt(said);
      const text = hint === undefined ? message : `${message}: ${hint}`;
      this.notes(server, [
        { element, path: said, fate: 'impossible', message: at === '' ? text : `as \`${at}\`: ${text}` },
      ]);
    }
  }

  /** By file and line, each once. */
  sorted(): ReportLine[] {
    const lines = new Map(this.report.map((line) => [JSON.stringify(line), line]));
    return [...lines.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  }
}
