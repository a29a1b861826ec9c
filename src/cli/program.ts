// The command line: one file a command, errors as sentences, exit codes 0 done, 1 failed, 2 used wrongly.
import { Command, CommanderError, Option } from 'commander';
import { withoutSecrets } from '../address/private-address.ts';
import { readConfig, settings } from '../config.ts';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import { backupCommand } from './backup.ts';
import type { CommandContext } from './command-context.ts';
import { compareCommand } from './compare.ts';
import { doctorCommand } from './doctor.ts';
import { evalCommand } from './eval.ts';
import type { Doors } from './house.ts';
import { opmlCommand } from './opml.ts';
import { readersCommand } from './readers.ts';
import { replayCommand } from './replay.ts';
import { restoreCommand } from './restore.ts';
import { serveCommand } from './serve.ts';
import { sourcesCommand } from './sources.ts';
import { createTerminal } from './terminal.ts';

const flagOf = (flag: string) => new Option(flag).attributeName();

export function createProgram(doors: Doors, env: NodeJS.ProcessEnv): Command {
  const context: CommandContext = {
    doors,
    config(command) {
      const given = command.optsWithGlobals() as Record<string, string | boolean | undefined>;
      const flags = Object.fromEntries(settings.map(({ name, flag }) => [name, given[flagOf(flag)]]));
      return readConfig(flags, env);
    },
    terminal(command) {
      const json = Boolean(command.optsWithGlobals().json);
      return createTerminal(json, { out: process.stdout, err: process.stderr });
    },
  };
  const program = new Command(ownCommand('').trim())
    .description('A personalised news feed of stories that matter to you.')
    .version(doors.version)
    .showHelpAfterError(`(see ${ownCommand('--help')})`)
    .exitOverride();
  const commands = [
    serveCommand(context),
    sourcesCommand(context),
    opmlCommand(context),
    readersCommand(context),
    backupCommand(context),
    restoreCommand(context),
    replayCommand(context),
    compareCommand(context),
    doctorCommand(context),
    evalCommand(context),
  ];
  for (const command of commands) program.addCommand(inheriting(command, program));
  return program;
}

/** Commands of commands too: a wrong call of any of them ends with the same code and the same hint. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
}

/** A server that runs waits for space; whoever ended for want of it has to be started again. */
function adviceAtEnd({ code, advice }: BroadsheetError): string {
  if (code === 'store-full') return 'Free some space, then run this again.';
  if (code === 'store-unwritable')
    return 'Free some space or raise the quota, then run this again. Where there is enough, check the disk.';
  return advice;
}

/** Runs one command line and answers with its exit code. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(argv, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof BroadsheetError) {
      // Kept with the logs where a supervisor starts the program; a setting given wrongly may hold a password.
      const [message, advice] = [withoutSecrets(error.message), withoutSecrets(adviceAtEnd(error))];
      const failed = { kind: 'failed', code: error.code, message, advice };
      if (argv.includes('--json')) process.stdout.write(`${JSON.stringify(failed)}\n`);
      else process.stderr.write(`${message}\n${advice}\n`);
      return error.code === 'config-invalid' ? 2 : 1;
    }
    throw error;
  }
}
