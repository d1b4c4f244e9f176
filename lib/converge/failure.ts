/** What stopped a host, in the words of its transaction, as a message and what to do about it. */
export interface Failure {
  /** One line. */
  readonly message: string;
  readonly hint: string | null;
}

const hints = new Map([
  ['changed', 'look at the new plan, then converge again'],
  ['parent', 'declare the directory as a resource too'],
  ['owner', 'declare the user and group as resources, or the package that brings them'],
  ['disk', 'look at free space and at the permissions of the directory'],
  ['packages', 'see what apt-get says above; packages that were installed stay'],
  ['accounts', 'see what the host says above'],
  ['command', 'see what the command says above'],
  ['sysctl', 'correct the value, or mark the resource as optional'],
  ['check', 'correct what the checker complains about; nothing of it has been installed'],
  ['action', 'see what the daemon says above'],
  ['verify', 'see what the daemon says above'],
  ['taken', 'nothing is left of the change; a restart would bring it about, and drop whom it drops: see its log'],
  ['silent', 'find out with aircheck status why it does not play; if that is meant: --no-gate'],
  ['stopped', 'converge again when the host is back'],
  ['killed', 'see in the journal of the host what ended it, then converge again'],
  ['undo', 'set it right by hand; what was there before is kept in the generation on the host'],
  ['late', 'everything else is in place; converge again'],
]);

/** A line `fail WHAT MESSAGE` of a transaction. */
export function failureOf(what: string, message: string): Failure {
  if (what === 'locked') return locked(message);
  return { message, hint: hints.get(what) ?? null };
}

/** `1795223025 ann@desk` */
function locked(message: string): Failure {
  const [since = '', ...operator] = message.split(' ');
  return {
    message: `${operator.join(' ')} is converging this host since ${new Date(Number(since) * 1000).toISOString()}`,
    hint: 'wait until that is over, then converge again',
  };
}
