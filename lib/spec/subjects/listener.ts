import type { Mount } from '../../network/network.ts';
import { type Duration, milliseconds } from '../dsl/duration.ts';
import type { Heard } from '../listening/heard.ts';
import { allHeard, heardInstead, isHeard, type Sound, soundName, wasHeard } from '../radio/sounds.ts';
import type { SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';
import { gap, streamMatchers } from './stream.ts';

/** What a listener that stays heard so far. */
export interface ListenerState extends Heard {
  /** The last two seconds of it. */
  readonly recent: Heard;
}

const matchers = {
  /** In the last two seconds: `tone(1000)`, `silence()`, `sound()` or `title('…')`. */
  hear: ({ recent, ...heard }: ListenerState, sound: Sound): Verdict => {
    // A title stays until the next one.
    const what = sound.kind === 'title' ? heard : recent;
    return verdict(isHeard(sound, what), 'what it hears', soundName(sound), heardInstead(sound, what));
  },
  /** At any time since it came. */
  heard: (heard: ListenerState, sound: Sound): Verdict =>
    verdict(wasHeard(sound, heard), 'what it heard', soundName(sound), allHeard(sound, heard)),
  /** Its connection is open still. */
  listening: (heard: ListenerState): Verdict =>
    equals('connection', 'open', heard.ended ? closed(heard) : 'open', { command: `GET ${heard.url}` }),
  /** The server closed its connection, be it that it came back or not. */
  dropped: ({ disconnects }: ListenerState): Verdict =>
    verdict(disconnects.length > 0, 'connection', 'closed by the server', disconnects.length > 0 ? 'closed' : 'open'),
  /** The server turned it away. */
  refused: (heard: ListenerState): Verdict => streamMatchers.refused(heard),
  status: (heard: ListenerState, code: number): Verdict => streamMatchers.status(heard, code),
  /** Nothing longer without a byte. Pages of Ogg may be a second long. */
  noGapLonger: (heard: ListenerState, duration: Duration): Verdict => gap(heard, duration),
  /** Nothing longer in which nothing is heard, be it that no sound came or that it was silent. */
  noOutageLonger: ({ outages, sound }: ListenerState, duration: Duration): Verdict => {
    const most = milliseconds(duration);
    const longest = outages.reduce((all, { seconds }) => Math.max(all, seconds), 0) * 1000;
    const actual = sound === 0 ? 'nothing was heard' : `${Math.round(longest)} ms`;
    return verdict(sound > 0 && longest <= most, 'longest outage', `at most ${most} ms`, actual);
  },
  /** As much sound came as time went by. */
  missedNothing: (heard: ListenerState): Verdict => missed(heard, 0),
  /** No more sound than that is missing: what came late is not. */
  missedAtMost: (heard: ListenerState, duration: Duration): Verdict => missed(heard, milliseconds(duration)),
  /** All that the inventory says of the mount's sound. */
  fit: (heard: ListenerState, mount: Mount): Verdict => streamMatchers.fit(heard, mount),
};

function missed({ missed, sound }: Heard, most: number): Verdict {
  const expected = most === 0 ? 'nothing' : `at most ${most} ms`;
  const actual = sound === 0 ? 'all' : missed === 0 ? 'nothing' : `${Math.round(missed * 1000)} ms`;
  return verdict(sound > 0 && missed * 1000 <= most, 'sound missed', expected, actual);
}

function closed({ status, problem }: Heard): string {
  return problem ?? (status === 200 ? 'closed by the server' : `HTTP ${status}`);
}

export type ListenerMatchers = typeof matchers;

export const listenerKind: SubjectKind<ListenerState, ListenerMatchers> = { name: 'listener', matchers };
