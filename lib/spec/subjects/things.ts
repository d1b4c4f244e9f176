import { listen } from '../radio/kept-listener.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import { command } from './command.ts';
import { directory } from './directory.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import { liquidsoap } from './liquidsoap.ts';
import { metadata } from './metadata.ts';
import { mount } from './mount.ts';
import { packageOf } from './package.ts';
import { relay } from './relay.ts';
import { service } from './service.ts';
import { source } from './source.ts';
import { stream } from './stream.ts';
import { symlink } from './symlink.ts';
import { upstream } from './upstream.ts';
import { user } from './user.ts';

/** What can be looked at on a host: `host.service('icecast2')`. */
export function thingsOf<H extends RadioHost>(host: H) {
  const of =
    <A extends readonly unknown[], R>(make: (host: H, ...args: A) => R) =>
    (...args: A): R =>
      make(host, ...args);
  return {
    command: of(command),
    directory: of(directory),
    file: of(file),
    group: of(group),
    liquidsoap: of(liquidsoap),
    listen: of(listen),
    metadata: of(metadata),
    mount: of(mount),
    package: of(packageOf),
    relay: of(relay),
    service: of(service),
    source: of(source),
    stream: of(stream),
    symlink: of(symlink),
    upstream: of(upstream),
    user: of(user),
  };
}
