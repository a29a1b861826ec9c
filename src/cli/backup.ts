// broadsheet backup [FILE]: a consistent copy of the store, also while it is being served.
import fs from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { type CommandContext, withSettings } from './command-context.ts';

export function backupCommand(context: CommandContext): Command {
  return withSettings(new Command('backup'))
    .description('Writes a consistent copy of the store; Broadsheet may be running.')
    .argument('[file]', 'file to write (default: backups/ in the data folder)')
    .option('--json', 'print JSON')
    .action(async (file: string | undefined, _options, command: Command) => {
      const config = context.config(command);
      const terminal = context.terminal(command);
      const house = await context.doors.openHouse(config);
      try {
        const stamp = new Date(house.clock.now()).toISOString().replace(/[:.]/g, '-').slice(0, 19);
        const target = path.resolve(
          file ?? path.join(config.dataDir, 'backups', `broadsheet-${stamp}.sqlite`),
        );
        await fs.mkdir(path.dirname(target), { recursive: true });
        const outcome = await house.store.maintenance.backup(target, (share) =>
          terminal.progress(Math.round(share * 100), 100, '% copied'),
        );
        terminal.endProgress();
        if (outcome.kind === 'unsupported') {
          process.exitCode = 1;
          terminal.result(outcome, () => outcome.advice);
          return;
        }
        const megabytes = (outcome.bytes / 1e6).toFixed(1);
        terminal.result(
          { file: target, bytes: outcome.bytes },
          () => `Backed up to ${target} (${megabytes} MB).`,
        );
      } finally {
        await house.close();
      }
    });
}
