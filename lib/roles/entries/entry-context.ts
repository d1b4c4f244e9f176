import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { escapers } from '../escapers/formats.ts';
import { diagnosticOf } from '../findings.ts';
import type { Models } from '../readback.ts';
import type { Role } from '../role.ts';
import type { TemplateFault } from '../template/fault.ts';
import type { Rendering, Surroundings } from '../template/template-set.ts';
import type { LocalFiles } from './local-files.ts';

/** What one entry of a role.yml is worked out with, on one host. */
export class EntryContext {
  readonly role: Role;
  readonly files: LocalFiles;
  readonly surroundings: Surroundings;
  readonly models: Models;
  /** What is wrong, so far; shared by all entries of the role. */
  readonly findings: Diagnostic[];

  constructor(role: Role, files: LocalFiles, surroundings: Surroundings, models: Models, findings: Diagnostic[]) {
    this.role = role;
    this.files = files;
    this.surroundings = surroundings;
    this.models = models;
    this.findings = findings;
  }

  /** The same with one more variable, as `each` makes. */
  with(name: string, value: unknown): EntryContext {
    const variables = new Map(this.surroundings.variables).set(name, value);
    return new EntryContext(this.role, this.files, { ...this.surroundings, variables }, this.models, this.findings);
  }

  report(pointer: string, code: string, message: string, hint?: string): void {
    const finding = { code, severity: 'error' as const, message, ...(hint === undefined ? {} : { hint }) };
    this.findings.push(this.role.file.at(pointer, finding));
  }

  /** Keeps the faults; whether there were none. */
  clean(faults: readonly TemplateFault[]): boolean {
    this.findings.push(...faults.map(diagnosticOf));
    return faults.length === 0;
  }

  /** The value of an expression; undefined if it has none, which is reported. */
  evaluate(pointer: string, expression: string): unknown {
    const template = this.role.text(pointer, expression, true);
    const { value, faults } = this.role.templates.evaluate(template, this.surroundings);
    return this.clean(faults) ? value : undefined;
  }

  /** Text with expressions in it, which are plain text, or words of a shell script. Undefined if it cannot be had. */
  render(pointer: string, text: string, format: 'text' | 'shell'): Rendering | undefined {
    const template = this.role.text(pointer, text);
    const rendering = this.role.templates.render(template, this.surroundings, escapers[format]);
    return this.clean(rendering.faults) ? rendering : undefined;
  }
}
