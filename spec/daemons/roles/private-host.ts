import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HostConfig } from '../../../lib/roles/render.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A host of its own on this machine: its mounts, network and processes are in namespaces that end with it. The files
 * of a rendered host lie at their real paths there, on layers of memory above this machine's own.
 */
export class PrivateHost {
  readonly directory: string;
  readonly #unshare: ChildProcess;
  readonly #pid: number;

  private constructor(directory: string, unshare: ChildProcess, pid: number) {
    this.directory = directory;
    this.#unshare = unshare;
    this.#pid = pid;
  }

  /** Whether this machine lets us make one. */
  static get possible(): boolean {
    return process.getuid?.() === 0;
  }

  static async open(config: HostConfig, address: string): Promise<PrivateHost> {
    const directory = mkdtempSync(path.join(tmpdir(), 'private-host-'));
    const installs = lay(config, directory);
    writeFileSync(
      path.join(directory, 'setup.sh'),
      `set -eu
mount --make-rprivate /
mkdir ${directory}/layers
mount -t tmpfs tmpfs ${directory}/layers
for at in etc usr/share usr/local var/lib var/log; do
  name=$(echo $at | tr / -)
  mkdir ${directory}/layers/$name.upper ${directory}/layers/$name.work
  mount -t overlay overlay -o lowerdir=/$at,upperdir=${directory}/layers/$name.upper,workdir=${directory}/layers/$name.work /$at
done
mount -t tmpfs tmpfs /run
ip link set lo up
# Whoever connects takes no port on which a daemon may want to listen.
echo '60001 65535' >/proc/sys/net/ipv4/ip_local_port_range
ip address add ${address}/32 dev lo
rm -rf /var/log/icecast2 /var/log/nginx
install -d -o icecast2 -g icecast /var/log/icecast2
install -d /var/log/nginx
${installs.join('\n')}
echo ready
# The first process inherits the orphans of all others, and must not keep them as zombies.
while :; do sleep 3600 & wait $!; done
`,
    );
    const options = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
    const unshare = spawn('unshare', [...options, 'sh', path.join(directory, 'setup.sh')]);
    let said = '';
    unshare.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ready = new Promise<boolean>((resolve) => {
      unshare.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().includes('ready')));
      unshare.on('exit', () => resolve(false));
    });
    if (!(await ready)) {
      rmSync(directory, { recursive: true, force: true });
      throw new Error(`no host of its own could be made: ${said}`);
    }
    const children = readFileSync(`/proc/${unshare.pid}/task/${unshare.pid}/children`, 'utf8').trim();
    return new PrivateHost(directory, unshare, Number(children));
  }

  /** A wire between two hosts. */
  async connect(other: PrivateHost, own: string, others: string): Promise<void> {
    const name = `to${other.#pid}`;
    const back = `to${this.#pid}`;
    const made = await start('nsenter', [`--net=/proc/${this.#pid}/ns/net`, 'sh', '-s'], {
      input: `set -e
ip link add ${name} type veth peer name ${back} netns ${other.#pid}
ip link set ${name} up
ip route add ${others}/32 dev ${name} src ${own}`,
    });
    const answered = await other.run(`ip link set ${back} up && ip route add ${own}/32 dev ${back} src ${others}`);
    if (made.code !== 0 || answered.code !== 0) throw new Error(`${made.stderr}${answered.stderr}`);
  }

  /** Runs a piece of sh on the host, as root. */
  run(script: string): Promise<Ran> {
    return start('nsenter', [`--target=${this.#pid}`, '--mount', '--net', '--pid', 'sh', '-s'], { input: script });
  }

  /** Starts a daemon as a user, with its output in a file; it ends with the host. Gives its process id there. */
  async daemon(user: string, command: string, output: string): Promise<number> {
    const as = user === 'root' ? '' : `setpriv --reuid ${user} --regid $(id -g ${user}) --init-groups --no-new-privs `;
    const { stdout, stderr } = await this.run(`${as}${command} >${output} 2>&1 </dev/null & echo $!`);
    const pid = Number(stdout);
    if (!(pid > 0)) throw new Error(`${command} did not start: ${stderr}`);
    return pid;
  }

  /**
   * Starts Icecast, and again where it crashes, as its unit does: 2.4.4 does at some of its starts, in the first
   * moments, if a fallback file is up before its own statistics are. Gives its process id once it answers and stays.
   */
  async icecast(): Promise<number> {
    const { stdout } = await this.run(`alive() { grep -qs '^State:.[^Z]' /proc/$1/status; }
for attempt in 1 2 3 4 5 6 7 8; do
  rm -f /var/log/icecast2/error.log
  setpriv --reuid icecast2 --regid icecast --init-groups --no-new-privs \\
    icecast2 -c /etc/icecast2/icecast.xml >/run/icecast.out 2>&1 </dev/null & pid=$!
  until curl -fsS -m 2 -o /dev/null http://127.0.0.1:8000/status-json.xsl 2>/dev/null || ! alive $pid; do sleep 0.05; done
  sleep 0.3
  alive $pid && echo $pid && exit
done
cat /run/icecast.out /var/log/icecast2/error.log`);
    const pid = Number(stdout);
    if (!(pid > 0)) throw new Error(`Icecast did not start: ${stdout}`);
    return pid;
  }

  /** Starts the Liquidsoap of a master, which says what it does in /run/radio.out. Gives its process id. */
  liquidsoap(): Promise<number> {
    return this.daemon('liquidsoap', 'sh -c "cd /etc/liquidsoap && exec liquidsoap radio.liq"', '/run/radio.out');
  }

  /** Runs a piece of sh until it succeeds, for so many seconds; fails with what it last said. */
  async until(script: string, seconds: number): Promise<string> {
    const { code, stdout, stderr } = await this.run(
      `end=$(($(date +%s) + ${seconds}))
until last=$( { ${script}
} 2>&1 ); do
  if [ $(date +%s) -ge $end ]; then printf '%s\\n' "$last"; exit 1; fi
  sleep 0.2
done
printf '%s\\n' "$last"`,
    );
    if (code !== 0) throw new Error(`not within ${seconds} s: ${script}\n${stdout}${stderr}`);
    return stdout;
  }

  async close(): Promise<void> {
    const ended = once(this.#unshare, 'exit');
    this.#unshare.kill('SIGKILL');
    await ended;
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Puts a host's files into the directory; gives the commands that bring them to their places. */
function lay(config: HostConfig, directory: string): string[] {
  const store = path.join(directory, 'files');
  mkdirSync(store);
  return config.resources.flatMap((resource, i) => {
    if (resource.kind === 'directory' && resource.absent !== true) {
      return [
        `install -d -o ${resource.owner ?? 'root'} -g ${resource.group ?? 'root'} -m ${resource.mode ?? '0755'} ${resource.path}`,
      ];
    }
    if (resource.kind !== 'file' || resource.absent === true) return [];
    const { content, owner = 'root', group = 'root', mode = '0644' } = resource;
    const file = 'local' in content ? content.local : path.join(store, String(i));
    if ('text' in content) writeFileSync(file, content.text);
    return [`install -D -o ${owner} -g ${group} -m ${mode} ${file} ${resource.path}`];
  });
}

function start(command: string, args: readonly string[], { input }: { input: string }): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A host that is closed does not read on.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
