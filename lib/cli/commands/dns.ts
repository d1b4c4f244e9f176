import { Argument, type Command } from 'commander';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

/** `aircheck dns`: what has to be said elsewhere so that names lead listeners to relays. Contacts nothing. */
export function dns(program: Command, shell: Shell): void {
  const command = program.command('dns').description('names that lead listeners to relays');
  const delegation = command
    .command('delegation')
    .description("the records that the zone above the station's domain must have")
    .action(async (_options: unknown, command: Command) => {
      const { printDelegation } = await import('./dns/delegation.ts');
      await printDelegation(shell, optionsOf(command));
    });
  addExamples(delegation, [
    ['aircheck dns delegation', 'what to ask the registrar for'],
    ['aircheck dns delegation --json', 'for a program that makes the records'],
  ]);
  const exported = command
    .command('export')
    .description('the same steering for a provider of DNS, without name servers of your own')
    .addArgument(
      new Argument('<provider>', 'for whom').choices(['octodns', 'route53', 'route53-health-checks'] as const),
    )
    .option('--zone-id <id>', 'route53: the hosted zone')
    .option('--health-checks <file>', 'route53: JSON with the ids of the checks, by host')
    .action(async (provider: 'octodns' | 'route53' | 'route53-health-checks', _options: unknown, command: Command) => {
      const { printExport } = await import('./dns/export.ts');
      await printExport(shell, provider, optionsOf(command));
    });
  addExamples(exported, [
    ['aircheck dns export octodns', 'a zone file of octoDNS'],
    ['aircheck dns export route53-health-checks', 'the checks that Route 53 makes first'],
    ['aircheck dns export route53 --zone-id Z0 --health-checks ids.json', 'a change batch'],
  ]);
  addExamples(command, [
    ['aircheck dns delegation', 'what to ask the registrar for'],
    ['aircheck dns export octodns', 'for those who do not run name servers'],
  ]);
}
