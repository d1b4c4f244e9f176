/// <reference types="chai" preserve="true" />
/// <reference types="mocha" preserve="true" />
/// <reference types="node" preserve="true" />
// The types that sentences and suites have come with them, whatever the tsconfig of who writes a spec lists.
// What a spec imports: `import { expect, hosts, network } from 'aircheck/spec'`.
export type { Duration } from './dsl/duration.ts';
export { eventually, type Patience } from './dsl/eventually.ts';
export { hosts } from './dsl/hosts.ts';
export { network, type SpecNetwork } from './dsl/network.ts';
export type { SpecHost } from './dsl/spec-host.ts';
export type { Heard } from './listening/heard.ts';
export type { Crowd } from './radio/crowd.ts';
export type { KeptListener } from './radio/kept-listener.ts';
export { type Sound, silence, sound, title, tone } from './radio/sounds.ts';
export type { HostReads, Observation } from './read/observation.ts';
export { figure } from './run/figure.ts';
export { expect } from './sentence/expect.ts';
// For things of your own.
export { Subject, type SubjectKind } from './subject.ts';
export { tls } from './subjects/certificate.ts';
export { dns } from './subjects/dns.ts';
export { http } from './subjects/http.ts';
export { equals, unknown, type Verdict, verdict } from './verdict.ts';
