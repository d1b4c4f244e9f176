/** Why a host could not be used; the table of hints and exit codes hangs on these. */
export type UnreachableKind =
  | 'resolve'
  | 'refused'
  | 'no-route'
  | 'timeout'
  | 'host-key'
  | 'host-key-changed'
  | 'authentication'
  | 'lost'
  | 'jump'
  | 'sudo'
  | 'protocol'
  | 'config';

/**
 * A host could not be reached, or was lost. `message` is one sentence that names the address and port, `hint`
 * the next thing to do. With kind `jump`, `cause` is the jump host's own `Unreachable`, if it has one.
 */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly kind: UnreachableKind;
  readonly hint: string;

  constructor(kind: UnreachableKind, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}
