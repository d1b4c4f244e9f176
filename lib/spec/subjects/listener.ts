import { type Duration, milliseconds } from '../dsl/duration.ts';
import type { Heard } from '../listening/heard.ts';
import { ifDecoded } from '../listening/if-decoded.ts';
import { allHeard, heardInstead, isHeard, type Sound, soundName, wasHeard } from '../radio/sounds.ts';
import type { SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';
import { streamMatchers } from './stream.ts';

/** What a listener that stays heard so far. */
export interface ListenerState extends Heard {
  /** The last two seconds of it. */
  readonly recent: Heard;
}

const { exist, play, ...ofStream } = streamMatchers;

const matchers = {
  ...ofStream,
  /** In the last two seconds: `tone(1000)`, `silence()`, `sound()` or `title('…')`. */
  hear: ({ recent, ...heard }: ListenerState, sound: Sound): Verdict => {
    // A title stays until the next one.
    const what = sound.kind === 'title' ? heard : recent;
    const said = verdict(isHeard(sound, what), 'what it hears', soundName(sound), heardInstead(sound, what));
    return sound.kind === 'title' ? said : ifDecoded(heard, said);
  },
  /** At any time since it came. */
  heard: (heard: ListenerState, sound: Sound): Verdict => {
    const said = verdict(wasHeard(sound, heard), 'what it heard', soundName(sound), allHeard(sound, heard));
    return sound.kind === 'title' ? said : ifDecoded(heard, said);
  },
  /** Its connection is open still. */
  listening: (heard: ListenerState): Verdict =>
    equals('connection', 'open', heard.ended ? closed(heard) : 'open', { command: `GET ${heard.url}` }),
  /** The server closed its connection, be it that it came back or not. */
  dropped: ({ disconnects }: ListenerState): Verdict =>
    verdict(disconnects.length > 0, 'connection', 'closed by the server', disconnects.length > 0 ? 'closed' : 'open'),
  /** Nothing longer in which nothing is heard, be it that no sound came or that it was silent. */
  noOutageLonger: ({ outages, sound, undecoded }: ListenerState, duration: Duration): Verdict => {
    const most = milliseconds(duration);
    const longest = outages.reduce((all, { seconds }) => Math.max(all, seconds), 0) * 1000;
    const actual = sound === 0 ? 'nothing was heard' : `${Math.round(longest)} ms`;
    const said = verdict(sound > 0 && longest <= most, 'longest outage', `at most ${most} ms`, actual);
    return ifDecoded({ undecoded }, said);
  },
  /** As much sound came as time went by. */
  missedNothing: (heard: ListenerState): Verdict => missed(heard, 0),
  /** No more sound than that is missing: what came late is not. */
  missedAtMost: (heard: ListenerState, duration: Duration): Verdict => missed(heard, milliseconds(duration)),
};

function missed({ missed, sound, undecoded }: Heard, most: number): Verdict {
  const expected = most === 0 ? 'nothing' : `at most ${most} ms`;
  const actual = sound === 0 ? 'all' : missed === 0 ? 'nothing' : `${Math.round(missed * 1000)} ms`;
  return ifDecoded({ undecoded }, verdict(sound > 0 && missed * 1000 <= most, 'sound missed', expected, actual));
}

function closed({ status, problem }: Heard): string {
  return problem ?? (status === 200 ? 'closed by the server' : `HTTP ${status}`);
}

export type ListenerMatchers = typeof matchers;

export const listenerKind: SubjectKind<ListenerState, ListenerMatchers> = {
  name: 'listener',
  matchers,
  command: (path) => `GET ${path}`,
};
