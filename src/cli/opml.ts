// broadsheet opml import FILE | export [FILE]
import fs from 'node:fs/promises';
import { Command } from 'commander';
import { BroadsheetError } from '../model/errors.ts';
import { type CommandContext, withSettings } from './command-context.ts';

export function opmlCommand(context: CommandContext): Command {
  const opml = new Command('opml').description('Takes sources in from OPML, and gives them out.');
  opml.addCommand(importCommand(context));
  opml.addCommand(exportCommand(context));
  return opml;
}

/** @throws BroadsheetError `file-unreadable` */
export async function readFileOrSay(file: string): Promise<Uint8Array> {
  try {
    return await fs.readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new BroadsheetError({
      code: 'file-unreadable',
      audience: 'operator',
      message: code === 'ENOENT' ? `There is no file ${file}.` : `${file} can't be read (${code}).`,
      advice: 'Check the path and its permissions.',
      cause,
    });
  }
}

function importCommand(context: CommandContext): Command {
  return withSettings(
    new Command('import')
      .description('Adds every feed of an OPML file, folders included.')
      .argument('<file>', 'OPML file')
      .option('--json', 'print JSON'),
  ).action(async (file: string, _options, command: Command) => {
    const bytes = await readFileOrSay(file);
    const house = await context.doors.openHouse(context.config(command), 'made-if-missing');
    const terminal = context.terminal(command);
    try {
      const outcome = await house.sources.importOpml(bytes);
      if (outcome.kind === 'failed') {
        process.exitCode = 1;
        terminal.result(outcome, () => outcome.message);
        return;
      }
      const skipped = outcome.skipped.map((words) => `\n  left out: ${words}`).join('');
      const full = outcome.full ? `\n${outcome.full}` : '';
      if (outcome.full) process.exitCode = 1;
      const { added, known } = outcome;
      if (added + known === 0 && skipped === '' && full === '') {
        process.exitCode = 1;
        terminal.result(outcome, () => `${file} lists no feeds. Export OPML from your other reader again.`);
        return;
      }
      terminal.result(outcome, () => `${added} added, ${known} already there.${skipped}${full}`);
    } finally {
      await house.close();
    }
  });
}

function exportCommand(context: CommandContext): Command {
  return withSettings(
    new Command('export')
      .description('Writes all sources as OPML, to a file or to standard output.')
      .argument('[file]', 'OPML file to write')
      .option('--json', 'print JSON'),
  ).action(async (file: string | undefined, _options, command: Command) => {
    const house = await context.doors.openHouse(context.config(command), 'existing');
    try {
      const text = await house.sources.exportOpml({ withPrivate: true });
      if (!file) {
        process.stdout.write(text);
        return;
      }
      await fs.writeFile(file, text);
      context.terminal(command).result({ file }, () => `Written to ${file}.`);
    } finally {
      await house.close();
    }
  });
}
