import type {
  Event,
  Figure,
  Hearing,
  SpecBegun,
  SpecFailure,
  SpecHost,
  SpecResult,
} from '../../../../lib/events/types.generated.ts';

const at = '2026-01-31T12:00:00.000Z';

export function failure({ message, ...given }: Partial<SpecFailure> & Pick<SpecFailure, 'message'>): SpecFailure {
  return {
    message,
    hint: null,
    property: null,
    expected: null,
    actual: null,
    diff: null,
    host: null,
    command: null,
    stderr: null,
    file: null,
    line: null,
    column: null,
    stack: null,
    ...given,
  };
}

export function result({ title, ...given }: Partial<SpecResult> & Pick<SpecResult, 'title'>): SpecResult {
  return {
    type: 'spec-result',
    at,
    file: 'spec/relay.spec.ts',
    line: 7,
    path: given.host === undefined || given.host === null ? ['the network'] : ['relays', given.host],
    title,
    host: null,
    tags: [],
    outcome: 'passed',
    seconds: 0.012,
    attempts: 1,
    earlier: [],
    reason: null,
    failures: [],
    heard: [],
    figures: [],
    ...given,
  };
}

export function begun({ host, path, title }: Pick<SpecResult, 'host' | 'path' | 'title'>): SpecBegun {
  return { type: 'spec-begun', at, host, path, title };
}

/** A run's events around its specs that begin and end. */
export function stream(hosts: SpecHost[], told: (SpecBegun | SpecResult)[]): Event[] {
  const results = told.filter((event) => event.type === 'spec-result');
  const count = (outcome: SpecResult['outcome']) => results.filter((one) => one.outcome === outcome).length;
  return [
    { type: 'spec-started', at, inventory: '/srv/radio', hosts, total: results.length },
    ...told,
    {
      type: 'specs-finished',
      at,
      seconds: 4.25,
      counts: {
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        unreachable: count('unreachable'),
      },
    },
  ];
}

const figures: Figure[] = [
  { name: 'listeners who stayed', value: 200, unit: '' },
  { name: 'longest <gap>', value: 0.4449, unit: 's' },
];

/** Ten seconds: a tone, one second of nothing at 4 s, one of silence at 7 s. */
export const hearing: Hearing = {
  label: 'relay-eu1 /live.mp3',
  at,
  interval: 0.1,
  levels: Array.from({ length: 100 }, (_, index) =>
    index >= 40 && index < 50 ? null : index >= 70 && index < 80 ? -90 : -18 + (index % 5),
  ),
  gaps: [{ at: 4, seconds: 1 }],
  titles: [
    { at: 1, title: 'Ärger & Söhne – “Морзе”' },
    { at: 6, title: '</title></script><script>document.title="owned"</script><img src=x onerror="document.title=1">' },
  ],
  tone: 1000,
};

export const smallNetwork: SpecHost[] = [
  { name: 'studio', kind: 'studio', region: null, from: null },
  { name: 'master1', kind: 'master', region: null, from: null },
  { name: 'relay-eu1', kind: 'relay', region: 'eu', from: 'master1' },
  { name: 'relay-eu2', kind: 'relay', region: 'eu', from: 'master1' },
  { name: 'relay-us1', kind: 'relay', region: 'us', from: 'relay-eu1' },
];

const serves = result({ title: 'serves the stream', host: 'master1', seconds: 2.5 });
const configured = result({
  title: 'has its configuration # 1: 100%, really',
  host: 'relay-eu1',
  outcome: 'failed',
  attempts: 2,
  earlier: ['file /etc/icecast2/icecast.xml on relay-eu1: expected to exist\nno such file'],
  failures: [
    failure({
      message: 'file /etc/icecast2/icecast.xml on relay-eu1: expected other content',
      property: 'content',
      diff: '--- expected\n+++ actual\n@@ -1,2 +1,2 @@\n <limits>\n-  <clients>100</clients>\n+  <clients>]]> & "10"</clients>\n',
      host: 'relay-eu1',
      command: 'sha256sum /etc/icecast2/icecast.xml',
      stderr: 'sha256sum: warning\nbell \u0007 and \u001b[31mred\u001b[0m\n',
      file: 'spec/relay.spec.ts',
      line: 12,
      column: 5,
      hint: 'converge it',
    }),
    failure({ message: 'mode 0640, is 0644\r\n::error::none', property: 'mode', expected: '0640', actual: '0644' }),
  ],
});
const hears = result({
  title: 'hears “Ünïcödé” 音 🎧 and \u0000 \ufffe <b>',
  host: 'relay-eu1',
  heard: [hearing],
  figures,
});
const limits = result({
  title: 'limits listeners',
  host: 'relay-eu2',
  outcome: 'skipped',
  reason: 'changes hosts: --read-only # and %',
});
const carries = result({
  title: 'carries /live.mp3',
  host: 'relay-us1',
  outcome: 'unreachable',
  failures: [failure({ message: 'relay-us1: connection refused', host: 'relay-us1', hint: 'is sshd running?' })],
});
const whole = result({ title: '::error::of the whole ##[error]' });

/** Every outcome, and text that formats trip over. Hosts begin side by side; what they end with is told in order. */
export const everyOutcome: Event[] = stream(smallNetwork, [
  ...[serves, configured, carries].map(begun),
  ...[serves, configured, begun(hears), hears, limits, carries, begun(whole), whole],
]);

/** As large as networks are. */
export function largeNetwork(relays: number): Event[] {
  const hosts: SpecHost[] = [
    { name: 'studio', kind: 'studio', region: null, from: null },
    ...[1, 2].map((number): SpecHost => ({ name: `master${number}`, kind: 'master', region: null, from: null })),
    ...Array.from({ length: relays }, (_, index): SpecHost => {
      const region = ['eu', 'us', 'asia', 'oceania'][index % 4] ?? 'eu';
      const name = `relay-with-a-long-name-${region}${index + 1}`;
      return { name, kind: 'relay', region, from: `master${(index % 2) + 1}` };
    }),
  ];
  const outcomes = ['passed', 'passed', 'failed', 'passed', 'unreachable', 'skipped', 'passed'] as const;
  return stream(
    hosts,
    hosts.map(({ name }, index) => {
      const outcome = outcomes[index % outcomes.length] ?? 'passed';
      const failures = outcome === 'failed' ? [failure({ message: `${name}: expected 128 kbit/s, is 64` })] : [];
      return result({ title: 'sounds as it should', host: name, outcome, failures });
    }),
  );
}
