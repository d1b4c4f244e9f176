const BEFORE = Buffer.from('{ :; ');
const AFTER = Buffer.from('\n\n} </dev/null\n');

/**
 * A script as it is fed to `sh -s`. The braces make the shell read all of it before it runs any: if the
 * connection breaks on the way, nothing is run, least of all half a line. Commands in it find their own input
 * empty instead of eating the script. Line numbers in the shell's messages stay right.
 */
export function framed(script: string | Buffer): Buffer {
  return Buffer.concat([BEFORE, Buffer.from(script), AFTER]);
}
