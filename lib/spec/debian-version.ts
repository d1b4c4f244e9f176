/** Which of two versions comes first, in Debian's order: see deb-version(7). Below 0: the first one. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [split(a), split(b)];
  return x.epoch - y.epoch || compareParts(x.upstream, y.upstream) || compareParts(x.revision, y.revision);
}

function split(version: string): { epoch: number; upstream: string; revision: string } {
  const [, epoch = '0', rest = version] = /^(\d+):(.*)$/.exec(version) ?? [];
  const dash = rest.lastIndexOf('-');
  return {
    epoch: Number(epoch),
    upstream: dash === -1 ? rest : rest.slice(0, dash),
    revision: dash === -1 ? '' : rest.slice(dash + 1),
  };
}

/** Text and numbers by turns. */
function compareParts(a: string, b: string): number {
  let [x, y] = [a, b];
  while (x !== '' || y !== '') {
    const [textX = '', textY = ''] = [/^\D*/.exec(x)?.[0], /^\D*/.exec(y)?.[0]];
    const text = compareText(textX, textY);
    if (text !== 0) return text;
    [x, y] = [x.slice(textX.length), y.slice(textY.length)];
    const [numberX = '', numberY = ''] = [/^\d*/.exec(x)?.[0], /^\d*/.exec(y)?.[0]];
    const number = BigInt(numberX || 0) - BigInt(numberY || 0);
    if (number !== 0n) return number < 0n ? -1 : 1;
    [x, y] = [x.slice(numberX.length), y.slice(numberY.length)];
  }
  return 0;
}

function compareText(a: string, b: string): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = weight(a[index]) - weight(b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde comes before the end, the end before letters, letters before all else. */
function weight(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  const code = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code : code + 256;
}
