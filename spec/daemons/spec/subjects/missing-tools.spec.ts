// A host on which tools are really missing: this machine in a mount namespace that hides them. What nobody can tell there
// is neither so nor not so, and the message names the package.
import { execFileSync } from 'node:child_process';
import { expect as chaiExpect } from 'chai';
import { batchScript, parseBatch } from '../../../../lib/spec/read/batch-script.ts';
import type { HostReads, Observation } from '../../../../lib/spec/read/observation.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { address } from '../../../../lib/spec/subjects/address.ts';
import { certificate } from '../../../../lib/spec/subjects/certificate.ts';
import { firewall } from '../../../../lib/spec/subjects/firewall.ts';
import { interfaceOf } from '../../../../lib/spec/subjects/interface.ts';
import { packageOf } from '../../../../lib/spec/subjects/package.ts';
import { port } from '../../../../lib/spec/subjects/port.ts';
import { process as processOf } from '../../../../lib/spec/subjects/process.ts';
import { route } from '../../../../lib/spec/subjects/route.ts';
import { socket } from '../../../../lib/spec/subjects/socket.ts';

const tools = ['ss', 'ip', 'nft', 'openssl', 'ps', 'getent', 'dpkg-query'];

/** A file of a layer above that says: this one is not there. See overlayfs.rst of the kernel. */
const hide = `set -e
mount -t tmpfs tmpfs /mnt
for d in bin sbin; do
  mkdir -p /mnt/$d/upper /mnt/$d/work
  for t in ${tools.join(' ')}; do mknod /mnt/$d/upper/$t c 0 0; done
  mount -t overlay overlay -o lowerdir=/usr/$d,upperdir=/mnt/$d/upper,workdir=/mnt/$d/work /usr/$d
done
exec sh -s`;

const host: HostReads = {
  name: 'relay1',
  async read<S>(observation: Observation<S>): Promise<S> {
    const nonce = 'missing-tools';
    const batch = new Map([[observation.key, observation]]);
    const output = execFileSync('unshare', ['--mount', 'sh', '-c', hide], { input: batchScript(batch, nonce) });
    const answer = parseBatch(output, batch, nonce).get(observation.key);
    if (answer === undefined) throw new Error('the host did not answer');
    return observation.parse(answer);
  },
};

describe('On a host without the tool, neither a sentence nor its negation holds', function () {
  this.timeout('1m');
  const cert = '/etc/ssl/certs/Amazon_Root_CA_1.pem';
  const cases = [
    ['a port', 'iproute2', () => [expect(port(host, 1)).to.be.listening, expect(port(host, 1)).not.to.be.listening]],
    [
      'a socket',
      'iproute2',
      () => [expect(socket(host, '/x')).to.be.listening, expect(socket(host, '/x')).not.to.be.listening],
    ],
    [
      'an interface',
      'iproute2',
      () => [expect(interfaceOf(host, 'x0')).to.exist, expect(interfaceOf(host, 'x0')).not.to.exist],
    ],
    ['a route', 'iproute2', () => [expect(route(host)).to.exist, expect(route(host)).not.to.exist]],
    ['a firewall', 'nftables', () => [expect(firewall(host)).to.accept(80), expect(firewall(host)).not.to.accept(80)]],
    [
      'trust',
      'openssl',
      () => [expect(certificate(host, cert)).to.be.trusted, expect(certificate(host, cert)).not.to.be.trusted],
    ],
    [
      'a process',
      'procps',
      () => [expect(processOf(host, 'x')).to.be.running, expect(processOf(host, 'x')).not.to.be.running],
    ],
    [
      'a name',
      'libc-bin',
      () => [expect(address(host, 'x')).to.be.resolvable, expect(address(host, 'x')).not.to.be.resolvable],
    ],
    [
      'a package',
      'dpkg',
      () => [expect(packageOf(host, 'x')).to.be.installed, expect(packageOf(host, 'x')).not.to.be.installed],
    ],
  ] as const;

  for (const [what, debianPackage, sentences] of cases) {
    it(`about ${what}`, async () => {
      for (const sentence of sentences()) {
        const error: unknown = await Promise.resolve(sentence).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        const message = error instanceof Error ? error.message : 'it did not fail';
        const [, named] = /nobody can tell: .* is not on the host; the package (\S+) has it$/.exec(message) ?? [
          message,
        ];
        chaiExpect(named, message).to.equal(debianPackage);
      }
    });
  }
});
