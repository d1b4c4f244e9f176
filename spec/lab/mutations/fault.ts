/** A deliberate fault on a box. */
export interface Fault {
  /** What somebody did, as in `buffers what listeners get`: goes on with the host's name before it. */
  readonly name: string;
  readonly host: string;
  /** How it is done: sh, as root. */
  readonly put: string;
  /** What must fail: the title of a spec that comes with a role. */
  readonly caughtBy: string;
  /** What it must say then; the message, or the diff with it, names the fault. */
  readonly says: RegExp;
  /** How it is undone: sh, as root; left out: a converge does it. */
  readonly heal?: string;
  /** Titles of further specs that fail with it. */
  readonly also?: readonly string[];
}

/** The spec that every role has of its resources: what somebody changed fails it, whatever else finds it. */
export function drifted(role: string): string {
  return `has everything of the role ${role} as the inventory has it`;
}
