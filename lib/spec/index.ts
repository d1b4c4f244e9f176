// What a spec imports: `import { expect, hosts, network } from 'aircheck/spec'`.
export type { Duration } from './dsl/duration.ts';
export { eventually, type Patience } from './dsl/eventually.ts';
export { hosts } from './dsl/hosts.ts';
export { network, type SpecNetwork } from './dsl/network.ts';
export type { SpecHost } from './dsl/spec-host.ts';
export { expect } from './sentence/expect.ts';
