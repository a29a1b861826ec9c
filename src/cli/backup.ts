// broadsheet backup [FILE]: a consistent copy of the store, also while it is being served.
import fs from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { BroadsheetError } from '../model/errors.ts';
import { type CommandContext, withSettings } from './command-context.ts';

/** @throws BroadsheetError `folder-missing`: a folder that was mistyped must not be made */
async function folderOrSay(folder: string): Promise<void> {
  if (
    await fs.stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    )
  )
    return;
  throw new BroadsheetError({
    code: 'folder-missing',
    audience: 'operator',
    message: `There is no folder ${folder}.`,
    advice: 'Make it first, or name a file in another one.',
  });
}

export function backupCommand(context: CommandContext): Command {
  return withSettings(
    new Command('backup')
      .description('Writes a consistent copy of the store; Broadsheet may be running.')
      .argument('[file]', 'file to write (default: backups/ in the data folder)')
      .option('--json', 'print JSON'),
  ).action(async (file: string | undefined, _options, command: Command) => {
    const config = context.config(command);
    const terminal = context.terminal(command);
    if (file !== undefined) await folderOrSay(path.dirname(path.resolve(file)));
    const house = await context.doors.openHouse(config, 'existing');
    try {
      const stamp = new Date(house.clock.now()).toISOString().replace(/[:.]/g, '-').slice(0, 19);
      const target = path.resolve(file ?? path.join(config.dataDir, 'backups', `broadsheet-${stamp}.sqlite`));
      if (file === undefined) await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
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
