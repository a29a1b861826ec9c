// broadsheet restore FILE: puts a backup in place of the store; the store that stood there is kept.
import { Command } from 'commander';
import { type CommandContext, withSettings } from './command-context.ts';

export function restoreCommand(context: CommandContext): Command {
  return withSettings(
    new Command('restore')
      .description('Puts a backup in place; stop Broadsheet first. What stood there is kept aside.')
      .argument('<file>', 'backup file')
      .option('--json', 'print JSON'),
  ).action(async (file: string, _options, command: Command) => {
    const { keptAs } = await context.doors.restoreBackup(context.config(command), file);
    context
      .terminal(command)
      .result(
        { restored: file, keptAs },
        () => `Restored ${file}.${keptAs ? ` The store that stood there is kept as ${keptAs}.` : ''}`,
      );
  });
}
