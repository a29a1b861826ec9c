// broadsheet eval NAME: the line protocols that score the running code, over standard input and output.
import { Argument, Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { type EvalName, evalNames } from './house.ts';

export function evalCommand(context: CommandContext): Command {
  return new Command('eval')
    .description('Runs a part of the pipeline on JSON lines from standard input.')
    .addArgument(new Argument('<name>', 'part to run').choices([...evalNames]))
    .action(async (name: EvalName) => {
      await context.doors.runEval(name, process.stdin, process.stdout);
    });
}
