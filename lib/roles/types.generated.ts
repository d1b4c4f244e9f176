// Generated from schemas/role.schema.json by `npm run types`. Do not edit.

/**
 * An expression: it is left out where this does not hold.
 */
export type When = string | boolean;

/**
 * A role: what hosts of a sort have. It stands in roles/NAME/role.yml, with its templates beside it.
 */
export interface RoleData {
  /**
   * The role's name, which is that of its directory.
   */
  name: string;
  /**
   * What the role is for.
   */
  description: string;
  /**
   * Which hosts have the role: a pattern, as in --limit.
   */
  hosts: string;
  /**
   * Roles whose resources come before those of this one. base always does.
   *
   * Items: A role's name.
   */
  after?: string[];
  /**
   * The role's knobs, by name. vars.ROLE.SETTING of the inventory overrides each.
   */
  settings?: {
    [k: string]: SettingData;
  };
  /**
   * What hosts have, in this order.
   */
  resources?: ResourceEntry[];
  /**
   * What must succeed on the host, on a copy with the new files, before anything is installed.
   */
  checks?: CheckEntry[];
  /**
   * What must succeed on the host afterwards; if it does not, everything is undone.
   */
  verify?: VerificationEntry[];
}
/**
 * A knob: a JSON Schema, with a default.
 */
export interface SettingData {
  /**
   * What it is, with its unit.
   */
  description: string;
  /**
   * The value if nothing else is said.
   */
  default: unknown;
  /**
   * string, number, integer, boolean, array, object or null, or several of them.
   */
  type?: unknown;
  /**
   * The values that there are.
   *
   * @minItems 1
   */
  enum?: [unknown, ...unknown[]];
  /**
   * The least value.
   */
  minimum?: number;
  /**
   * The greatest value.
   */
  maximum?: number;
  /**
   * It is more than this.
   */
  exclusiveMinimum?: number;
  /**
   * It is less than this.
   */
  exclusiveMaximum?: number;
  /**
   * It is a multiple of this.
   */
  multipleOf?: number;
  /**
   * A regular expression that text must match.
   */
  pattern?: string;
  /**
   * The least number of characters.
   */
  minLength?: number;
  /**
   * The greatest number of characters.
   */
  maxLength?: number;
  /**
   * The schema of a list's items.
   */
  items?: {};
  /**
   * The least number of items.
   */
  minItems?: number;
  /**
   * The greatest number of items.
   */
  maxItems?: number;
  /**
   * Whether no item may stand twice.
   */
  uniqueItems?: boolean;
  /**
   * The schemas of a mapping's members.
   */
  properties?: {};
  /**
   * The members that must be there.
   */
  required?: string[];
  /**
   * Whether there may be others, or their schema.
   */
  additionalProperties?: unknown;
}
/**
 * A resource. Text in it may hold {{ expressions }}; the rest is described in resource.schema.json.
 */
export interface ResourceEntry {
  /**
   * A kind of resource.
   */
  kind:
    | 'package'
    | 'group'
    | 'user'
    | 'authorized_key'
    | 'directory'
    | 'file'
    | 'symlink'
    | 'sysctl'
    | 'command'
    | 'service';
  /**
   * An expression for a list: the resource is made for each item, which is called item.
   */
  each?: string;
  when?: When;
  /**
   * Tags to select it by.
   *
   * Items: A tag: lower-case letters, digits, hyphens and underscores.
   */
  tags?: string[];
  /**
   * A file's content: a template below templates/.
   */
  template?: string;
  /**
   * A file's content: a file on this machine, absolute or relative to the role's directory.
   */
  local?: string;
  /**
   * A file's content: the text itself, which is a template too.
   */
  text?: string;
  /**
   * How a template escapes values, if the template's name does not tell: xml, nginx, haproxy, liquidsoap, gdnsd, zone, systemd, shell, ini, json, yaml or text.
   */
  format?:
    | 'xml'
    | 'nginx'
    | 'haproxy'
    | 'liquidsoap'
    | 'gdnsd'
    | 'zone'
    | 'systemd'
    | 'shell'
    | 'ini'
    | 'json'
    | 'yaml'
    | 'text';
  /**
   * What the rendered file is checked against when it is read back.
   */
  model?: 'icecast';
  [k: string]: unknown;
}
/**
 * A check of staged files. Text in it may hold {{ expressions }}.
 */
export interface CheckEntry {
  /**
   * What it checks, for people.
   */
  name: string;
  /**
   * A directory on the host. The check runs if a file below it changes, in a copy of it with the new files.
   */
  tree: string;
  /**
   * A piece of sh. {tree} stands for the copy, which is also the current directory.
   */
  command: string;
  /**
   * Who runs it (root).
   */
  user?: string;
  when?: When;
}
/**
 * A check of the running host. Text in it may hold {{ expressions }}.
 */
export interface VerificationEntry {
  /**
   * What it checks, for people.
   */
  name: string;
  /**
   * A piece of sh, tried again until it succeeds.
   */
  command: string;
  /**
   * Seconds that it has to succeed.
   */
  within: number;
  when?: When;
}
