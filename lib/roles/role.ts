import type { RoleFile } from './role-file.ts';
import type { Setting } from './settings/setting.ts';
import type { Template } from './template/template.ts';
import type { TemplateSet } from './template/template-set.ts';
import type { RoleData } from './types.generated.ts';

/** A role as it was read: valid by its schema, its templates compiled. */
export interface Role {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
  readonly file: RoleFile;
  readonly data: RoleData;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly templates: TemplateSet;
  /** The text at a JSON pointer of role.yml as a template; an `expression` has no `{{ }}` around it. */
  text(pointer: string, text: string, expression?: boolean): Template;
}
