import { icecastCommand, icecastObservation } from '../radio/icecast.ts';
import { listenFor } from '../radio/look.ts';
import { mountName, type NamedMount, type RadioHost } from '../radio/radio-host.ts';
import { streamAddress } from '../radio/stream-url.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, holds, unknown, type Verdict, verdict } from '../verdict.ts';

/** What is said of what plays on a mount; null: nothing. */
export interface MetadataState {
  /** As players show it. */
  readonly heard: string | null;
  /** As Icecast's own pages say. */
  readonly status: string | null;
  /** Why listeners get no sound; null: they do. */
  readonly problem: string | null;
  /** Why Icecast leaves open what its pages say; null: it does not. */
  readonly untold?: string | null;
}

const matchers = {
  /** Both what players show and what Icecast's pages say. */
  title: ({ heard, status, problem, untold = null }: MetadataState, title: string | RegExp): Verdict => {
    const fits = (found: string | null) =>
      found !== null && (typeof title === 'string' ? found === title : holds(found, title));
    if (!fits(heard))
      return verdict(false, 'title that players show', title, heard, problem === null ? {} : { hint: problem });
    if (untold !== null) return unknown("title on Icecast's pages", title, untold);
    return verdict(fits(status), fits(status) ? 'title' : "title on Icecast's pages", title, status);
  },
  /** Players show the same as Icecast's pages say. */
  consistent: ({ heard, status, untold = null }: MetadataState): Verdict =>
    untold === null
      ? equals('title that players show', status, heard)
      : unknown('title that players show', "as on Icecast's pages", untold),
};

export const metadataKind: SubjectKind<MetadataState, typeof matchers> = {
  name: 'metadata',
  matchers,
  command: () => icecastCommand,
};

/** What players show while a mount plays, and what status pages say of it. */
export function metadata(host: RadioHost, mount: NamedMount) {
  const { url, options, label } = streamAddress(host, mount, false);
  const name = host.network.mounts.find(({ publicPath }) => publicPath === label)?.name ?? mountName(mount);
  return new Subject(metadataKind, label, host.name, async () => {
    const [heard, icecast] = await Promise.all([
      listenFor(url, 1.5, options, `${host.name} ${label}`),
      host.read(icecastObservation(host)),
    ]);
    const untold = icecast.unknown === true ? `Icecast does not tell: ${icecast.problem}` : null;
    const status = icecast.mounts.get(name)?.title ?? null;
    return { heard: heard.titles.at(-1)?.title ?? null, status, problem: heard.problem, untold };
  });
}
