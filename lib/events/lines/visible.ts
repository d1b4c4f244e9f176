/** Text of a host for a terminal: its control characters are shown, so that they cannot move the cursor; tabs are kept. */
export function visible(line: string): string {
  return line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}
