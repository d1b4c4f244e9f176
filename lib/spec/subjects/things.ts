import { crowd } from '../radio/crowd.ts';
import { listen } from '../radio/kept-listener.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import { address } from './address.ts';
import { certificate } from './certificate.ts';
import { certificates } from './certificates.ts';
import { command } from './command.ts';
import { cron } from './cron.ts';
import { directory } from './directory.ts';
import { dnsOn } from './dns.ts';
import { ini, json, xml, yaml } from './document.ts';
import { file } from './file.ts';
import { filesystems } from './filesystems.ts';
import { firewall } from './firewall.ts';
import { group } from './group.ts';
import { httpOn } from './http.ts';
import { interfaceOf } from './interface.ts';
import { kernelModule } from './kernel-module.ts';
import { liquidsoap } from './liquidsoap.ts';
import { journal, log } from './log.ts';
import { metadata } from './metadata.ts';
import { mount } from './mount.ts';
import { mountPoint } from './mount-point.ts';
import { packageOf } from './package.ts';
import { port } from './port.ts';
import { ports } from './ports.ts';
import { process } from './process.ts';
import { relay } from './relay.ts';
import { type RenderedHost, resources } from './resources.ts';
import { route } from './route.ts';
import { service } from './service.ts';
import { socket } from './socket.ts';
import { source } from './source.ts';
import { stream } from './stream.ts';
import { symlink } from './symlink.ts';
import { sysctl } from './sysctl.ts';
import { system } from './system.ts';
import { timer } from './timer.ts';
import { upstream } from './upstream.ts';
import { user } from './user.ts';

/** What can be looked at on a host: `host.service('icecast2')`. */
export function thingsOf<H extends RadioHost & RenderedHost>(host: H) {
  const of =
    <A extends readonly unknown[], R>(make: (host: H, ...args: A) => R) =>
    (...args: A): R =>
      make(host, ...args);
  return {
    // `host.address` is what the inventory says.
    certificate: of(certificate),
    certificates: of(certificates),
    command: of(command),
    cron: of(cron),
    crowd: of(crowd),
    directory: of(directory),
    dns: of(dnsOn),
    file: of(file),
    filesystems: of(filesystems),
    firewall: of(firewall),
    group: of(group),
    http: of(httpOn),
    ini: of(ini),
    interface: of(interfaceOf),
    ipAddress: of(address),
    journal: of(journal),
    json: of(json),
    kernelModule: of(kernelModule),
    liquidsoap: of(liquidsoap),
    listen: of(listen),
    log: of(log),
    metadata: of(metadata),
    mount: of(mount),
    mountPoint: of(mountPoint),
    package: of(packageOf),
    port: of(port),
    ports: of(ports),
    process: of(process),
    relay: of(relay),
    resources: of(resources),
    route: of(route),
    service: of(service),
    socket: of(socket),
    source: of(source),
    stream: of(stream),
    symlink: of(symlink),
    sysctl: of(sysctl),
    system: of(system),
    timer: of(timer),
    upstream: of(upstream),
    user: of(user),
    xml: of(xml),
    yaml: of(yaml),
  };
}
