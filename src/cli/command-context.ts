// What every command is given: the doors to the program, and its settings as flags.
import { type Command, Option } from 'commander';
import { type Config, settings } from '../config.ts';
import type { Doors } from './house.ts';
import type { Terminal } from './terminal.ts';

export interface CommandContext {
  readonly doors: Doors;
  config(command: Command): Config;
  terminal(command: Command): Terminal;
}

/** Adds every setting as a flag, below the options of the command's own, which come first; `readConfig` validates them. */
export function withSettings(command: Command): Command {
  for (const setting of settings) {
    const about = `${setting.about} [${setting.env}, ${setting.fallback}]`;
    command.addOption(new Option(setting.flag, about).helpGroup('Settings, the same for every command:'));
  }
  return command;
}
