import type { Element } from '../../icecast/element.ts';
import { parse, UnreadableXml } from '../../icecast/parse.ts';
import { quote } from '../../resources/quote.ts';
import type { Resource } from '../../resources/types.generated.ts';
import { hostProgram, withoutComments } from '../host-program.ts';
import { icecastPath } from '../icecast-path.ts';

const prefix = 'stats ';

/** sh that asks the Icecast of a host what it says of itself; nothing for a host that shall have none. */
export function statsScript(resources: readonly Resource[]): string {
  const path = icecastPath(resources);
  if (path === null) return '';
  return `if [ -r ${quote(path)} ] && command -v bash >/dev/null; then
timeout 3 bash -s ${quote(path)} <<'STATS'
${withoutComments(hostProgram('ask-icecast.bash'))}get /admin/stats || exit 0
IFS= read -r -d '' answer <&3
while IFS= read -r line; do printf '${prefix}%s\\n' "$line"; done <<<"$answer"
STATS
fi`;
}

/** What it printed; null if Icecast was not asked, or did not answer. */
export function parseStats(lines: readonly string[]): Element | null {
  const answer = lines.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
  if (!/^HTTP\/1\.[01] 200 /.test(answer[0] ?? '')) return null;
  try {
    return parse(answer.slice(answer.findIndex((line) => line.trim() === '') + 1).join('\n'));
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}
