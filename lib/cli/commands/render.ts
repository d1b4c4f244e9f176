import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { addExamples } from '../examples.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import { loadNetwork, selectedHosts } from '../load-network.ts';
import type { RenderedFile } from '../rendered-files.ts';
import { printRows } from '../rows.ts';
import type { Shell } from '../shell.ts';

interface RenderOptions {
  out?: string;
  role?: string;
  showSecrets?: true;
}

/** `aircheck render`: the files that hosts get, as a list, as text, or as files below a directory. */
export function render(program: Command, shell: Shell): void {
  const command = program
    .command('render')
    .description('list, print or write the files that hosts get, without contacting a host')
    .argument('[hosts...]', 'patterns of hosts, and /paths of files to print')
    .option('-o, --out <dir>', 'write the files below DIR/HOST, readable by you alone: they hold secrets')
    .option('--role <name>', 'only files of this role')
    .option('--show-secrets', 'print secrets as they are')
    .action(async (args: string[], _options: unknown, command: Command) => {
      const options = optionsOf<RenderOptions>(command);
      const paths = args.filter((arg) => arg.startsWith('/'));
      const patterns = args.filter((arg) => !arg.startsWith('/'));
      const files = await filesOf(shell, options, patterns.length === 0 ? undefined : patterns.join(','));
      const named = paths.length === 0 ? files : withPaths(files, paths);
      if (options.out !== undefined) return writeOut(shell, options.out, named);
      if (paths.length === 0) return printList(shell, options, named);
      await printFiles(shell, named, options.showSecrets === true);
    });
  addExamples(command, [
    ['aircheck render relay-eu1', 'which files the host gets'],
    ['aircheck render relay-eu1 /etc/icecast2/icecast.xml', 'one of them, without its secrets'],
    ['aircheck render relays --role nginx --out /tmp/radio', 'files of one role, of all relays'],
    ["aircheck render --json | jq -r '.[].path'", 'for scripts'],
  ]);
}

async function filesOf(
  shell: Shell,
  options: GlobalOptions & RenderOptions,
  pattern: string | undefined,
): Promise<RenderedFile[]> {
  const network = await loadNetwork(shell, options);
  const limited = new Set(await selectedHosts(network, options.limit));
  const hosts = (await selectedHosts(network, pattern)).filter((host) => limited.has(host));
  const [{ renderConfigs }, { renderedFiles }] = await Promise.all([
    import('../render-configs.ts'),
    import('../rendered-files.ts'),
  ]);
  const configs = await renderConfigs(shell, options, network, hosts);
  return configs.flatMap(renderedFiles).filter(({ role }) => options.role === undefined || role === options.role);
}

function withPaths(files: readonly RenderedFile[], paths: readonly string[]): RenderedFile[] {
  const missing = paths.find((path) => !files.some((file) => file.path === path));
  if (missing !== undefined) throw new CliError(`no selected host gets ${missing}`, 'aircheck render lists the files');
  return files.filter(({ path }) => paths.includes(path));
}

async function printList(shell: Shell, { format }: GlobalOptions, files: readonly RenderedFile[]): Promise<void> {
  const { tableText } = await import('../table.ts');
  printRows(shell.output, format, files, () =>
    tableText(
      files.map(({ host, path, mode, owner, group, role }) => [
        host,
        path,
        mode ?? '',
        `${owner ?? ''}:${group ?? ''}`.replace(/^:$/, ''),
        role ?? '-',
      ]),
      ['host', 'path', 'mode', 'owner', 'role'],
      shell.output.screen.colour,
    ),
  );
}

async function printFiles(shell: Shell, files: readonly RenderedFile[], secrets: boolean): Promise<void> {
  for (const file of files) {
    const heading = files.length > 1 ? `==> ${file.host}:${file.path} <==\n` : '';
    const text = file.text ?? `(a copy of ${file.local})\n`;
    if (secrets) shell.output.revealed(heading + text);
    else shell.output.out(heading + text);
  }
}

async function writeOut(shell: Shell, directory: string, files: readonly RenderedFile[]): Promise<void> {
  const { writeRendered } = await import('../write-rendered.ts');
  await writeRendered(shell, directory, files);
  shell.output.err(`${files.length} files are below ${directory}. They hold secrets.\n`);
}
