import { directionOf } from '../../director/direction.ts';
import type { Network } from '../../network.ts';
import { HEALTH_PATH, steeringOf } from '../steering.ts';
import { digestOf } from './digest.ts';

/** What `aws route53 create-health-check` reads, and the host that it is of; of a director, with `/director`. */
export interface HealthCheck {
  readonly Host: string;
  /** The same as long as the check is. */
  readonly CallerReference: string;
  readonly HealthCheckConfig: {
    readonly Type: 'HTTP';
    readonly IPAddress: string;
    readonly Port: number;
    readonly ResourcePath: string;
    readonly FullyQualifiedDomainName: string;
    readonly RequestInterval: 10;
    readonly FailureThreshold: number;
  };
}

/**
 * The checks that Route 53 has to make before records can name them: one for each relay, master and director.
 */
export function route53HealthChecks(network: Network): HealthCheck[] {
  const { domain, regions, masters, directors } = steeringOf(network);
  const servers = [...masters, ...regions.flatMap(({ relays }) => relays)];
  const direction = directionOf(network);
  return [
    ...servers.map(({ name, address }) => checkOf(name, address, domain, 80)),
    ...directors.map(({ name, address }) => checkOf(asDirector(name), address, direction.domain, direction.port)),
  ];
}

/** What the check of a director is called: its host may be a master or a relay, which has a check of its own. */
export function asDirector(host: string): string {
  return `${host}/director`;
}

function checkOf(Host: string, IPAddress: string, FullyQualifiedDomainName: string, Port: number): HealthCheck {
  const HealthCheckConfig = {
    Type: 'HTTP',
    IPAddress,
    Port,
    ResourcePath: HEALTH_PATH,
    FullyQualifiedDomainName,
    RequestInterval: 10,
    FailureThreshold: 2,
  } as const;
  const digest = digestOf(JSON.stringify([Host, HealthCheckConfig]));
  const called = Host.replace('/', '-').slice(0, 38);
  return { Host, CallerReference: `aircheck-${called}-${digest}`, HealthCheckConfig };
}
