import type { SshConfig } from './config.ts';
import type { HostSettings } from './host-settings.ts';
import { nearestHop } from './jump-list.ts';
import type { Route } from './route.ts';
import type { SshOptions, Target } from './target.ts';
import { expandTokens, type Tokens } from './tokens.ts';
import { Unreachable } from './unreachable.ts';

/** Default key files, in the order they are tried. */
const DEFAULT_IDENTITIES = ['id_ed25519', 'id_ecdsa', 'id_rsa'];
const DEFAULT_TIMEOUT = 10;
// A cut network is noticed within 20 seconds.
const DEFAULT_KEEPALIVE = { interval: 5, count: 3 };

export type RouteOptions = Omit<SshOptions, 'user'> & { readonly user: string };

/** What a jump host needs to know of the hosts behind it. */
interface Behind {
  readonly addresses: readonly string[];
  readonly identityFile: string | null;
}

/**
 * How a target is reached. The settings of a Host section that means the inventory's name come first, then
 * those of its address; what the inventory says wins over both. `HostName` is followed for the address alone, so
 * that a section for another machine of the same name can never send a change there.
 *
 * @throws Unreachable of kind `config` for what is not supported, `jump` for hops that go in a circle.
 */
export function resolveRoute(target: Target, config: SshConfig, options: RouteOptions): Route {
  return resolve(target, config, options, { addresses: [], identityFile: null });
}

function resolve(target: Target, config: SshConfig, options: RouteOptions, behind: Behind): Route {
  const settings = settingsOf(target, config);
  const port = target.port ?? portOf(settings, target) ?? 22;
  const user = target.user ?? settings.first('user') ?? options.user;
  const tokens: Tokens = {
    home: options.home,
    host: target.address,
    alias: target.address,
    port,
    remoteUser: user,
    localUser: options.user,
  };
  const address = expandTokens(
    config.settings(target.address, target.user).first('hostname') ?? target.address,
    tokens,
  );
  const expand = (value: string): string => expandTokens(value, { ...tokens, host: address });
  return {
    address,
    port,
    user,
    hostKeys: hostKeysOf(settings, options),
    hostKeyAlias: settings.first('hostkeyalias'),
    knownHostsFiles: knownHostsOf(settings, options, expand),
    ...identitiesOf(target, settings, options, expand, behind.identityFile),
    agent: agentOf(settings, options, expand),
    connectTimeout: target.connectTimeout ?? seconds(settings.first('connecttimeout')) ?? DEFAULT_TIMEOUT,
    keepalive: {
      interval: seconds(settings.first('serveraliveinterval')) ?? DEFAULT_KEEPALIVE.interval,
      count: seconds(settings.first('serveralivecountmax')) ?? DEFAULT_KEEPALIVE.count,
    },
    via: viaOf(target, settings, config, options, {
      addresses: [...behind.addresses, target.address],
      identityFile: target.identityFile ?? behind.identityFile,
    }),
  };
}

function settingsOf(target: Target, config: SshConfig): HostSettings {
  const ofAddress = config.settings(target.address, target.user);
  if (target.name === target.address || !config.names(target.name)) return ofAddress;
  return config.settings(target.name, target.user).over(ofAddress);
}

function portOf(settings: HostSettings, target: Target): number | null {
  const port = settings.first('port');
  if (port === null) return null;
  if (/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65536) return Number(port);
  throw new Unreachable(
    'config',
    `the SSH configuration has no valid port for ${target.address}: ${port}`,
    'mend its Port line',
  );
}

/** A whole number of seconds above zero; anything else counts as not said. */
function seconds(value: string | null): number | null {
  return value !== null && /^[1-9]\d*$/.test(value) ? Number(value) : null;
}

function hostKeysOf(settings: HostSettings, options: RouteOptions): Route['hostKeys'] {
  switch (settings.first('stricthostkeychecking')?.toLowerCase()) {
    case 'yes':
      return 'strict';
    // Even `no` does not accept a changed key here.
    case 'no':
    case 'off':
    case 'accept-new':
      return 'accept-new';
    default:
      return options.hostKeys;
  }
}

function knownHostsOf(
  settings: HostSettings,
  options: RouteOptions,
  expand: (value: string) => string,
): readonly string[] {
  const said = settings.all('userknownhostsfile');
  if (said.length === 0) return options.knownHostsFiles;
  return said.filter((file) => file.toLowerCase() !== 'none').map(expand);
}

/** The inventory's key file stands alone on the target; on jump hosts it is the first of several. */
function identitiesOf(
  target: Target,
  settings: HostSettings,
  options: RouteOptions,
  expand: (value: string) => string,
  targetsOwn: string | null,
): Pick<Route, 'identityFiles' | 'identitiesOnly'> {
  if (target.identityFile !== null) {
    return { identityFiles: [{ file: expand(target.identityFile), from: 'named' }], identitiesOnly: true };
  }
  const said = settings.all('identityfile');
  const configured = [...(targetsOwn === null ? [] : [targetsOwn]), ...said]
    .filter((file) => file.toLowerCase() !== 'none')
    .map((file) => ({ file: expand(file), from: 'configured' as const }));
  const usual = DEFAULT_IDENTITIES.map((name) => ({ file: `${options.home}/.ssh/${name}`, from: 'default' as const }));
  return {
    identityFiles: said.length > 0 ? configured : [...configured, ...usual],
    identitiesOnly: settings.first('identitiesonly')?.toLowerCase() === 'yes',
  };
}

function agentOf(settings: HostSettings, options: RouteOptions, expand: (value: string) => string): string | null {
  const socket = settings.first('identityagent');
  if (socket === null || /^\$?\{?SSH_AUTH_SOCK\}?$/.test(socket)) return options.agent;
  return socket.toLowerCase() === 'none' ? null : expand(socket);
}

/** The hop nearest to the target. The inventory's jump comes first, then whichever of the two Proxy keywords does. */
function viaOf(
  target: Target,
  settings: HostSettings,
  config: SshConfig,
  options: RouteOptions,
  behind: Behind,
): Route | null {
  if (target.jump === null) refuseProxyCommand(target, settings, config);
  const jump = target.jump ?? settings.first('proxyjump');
  if (jump === null || jump.toLowerCase() === 'none') return null;
  const hop = nearestHop(jump, target);
  if (behind.addresses.includes(hop.address)) {
    const circle = [...behind.addresses, hop.address].join(' through ');
    throw new Unreachable(
      'jump',
      `jump hosts go in a circle: ${circle}`,
      `leave the jump host out where ProxyJump is said, as in Host * !${hop.address}, or mend ssh.jump`,
    );
  }
  return resolve(hop, config, options, behind);
}

function refuseProxyCommand(target: Target, settings: HostSettings, config: SshConfig): void {
  const command = settings.first('proxycommand');
  if (command === null || command.toLowerCase() === 'none') return;
  const keywords = settings.keywords();
  if (keywords.includes('proxyjump') && keywords.indexOf('proxyjump') < keywords.indexOf('proxycommand')) return;
  const where = config.where('proxycommand', target.name) ?? config.where('proxycommand', target.address);
  throw new Unreachable(
    'config',
    `${where ?? 'the SSH configuration'} sets ProxyCommand for ${target.address}, which is not supported`,
    'use ProxyJump there, or set ssh.jump in the inventory (none for a direct connection)',
  );
}
