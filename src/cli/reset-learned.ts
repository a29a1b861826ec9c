// broadsheet readers reset-learned: forgets what was learned of a reader, or of everybody, and what it was learned from.
import { Command } from 'commander';
import { createWeightStore } from '../interest/weight-store.ts';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import { localReaderId } from '../model/reader.ts';
import { type CommandContext, withSettings } from './command-context.ts';
import type { House } from './house.ts';

const readersAtOnce = 200;

interface Options {
  readonly everybody?: true;
}

export function resetLearnedCommand(context: CommandContext): Command {
  return withSettings(
    new Command('reset-learned')
      .description(
        'Forgets what was learned of a reader, with the history it was learned from; follows, mutes, saved stories and settings stay.',
      )
      .argument('[reader]', 'id or e-mail address; none without accounts')
      .option('--everybody', 'of every reader')
      .option('--json', 'print JSON'),
  ).action(async (given: string | undefined, { everybody }: Options, command: Command) => {
    const house = await context.doors.openHouse(context.config(command), 'existing');
    try {
      const ids = everybody ? await allIds(house) : [await idOf(house, given)];
      for (const id of ids) await house.store.readers.forgetHistory(id);
      if (everybody) await createWeightStore(house.store.maintenance).reset();
      const whom = everybody ? `${ids.length} readers` : (given ?? 'the reader');
      context
        .terminal(command)
        .result(
          { forgotten: ids },
          () =>
            `Forgotten: what was learned of ${whom}, and what it was learned from. A running server knows within a second. Backups keep what was in them.`,
        );
    } finally {
      await house.close();
    }
  });
}

async function allIds({ store }: House): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const after = ids.at(-1);
    const page = await store.readers.listReaderIds({
      ...(after !== undefined && { after }),
      limit: readersAtOnce,
    });
    ids.push(...page);
    if (page.length < readersAtOnce) return ids;
  }
}

/** @throws BroadsheetError `which-reader` where none was named and there are accounts, `unknown-reader` */
async function idOf(house: House, given: string | undefined): Promise<string> {
  const advice = `Ids and addresses are in: ${ownCommand('readers list')}`;
  const accounts = await house.accounts();
  if (given === undefined) {
    if (accounts === null) return localReaderId;
    const message = 'There are several readers: name one by id or e-mail, or all with --everybody.';
    throw new BroadsheetError({ code: 'which-reader', audience: 'operator', message, advice });
  }
  const wanted = given.toLowerCase();
  const found = (await accounts?.list(given))?.find(
    ({ readerId, email }) => readerId === given || email.toLowerCase() === wanted,
  );
  const id = found?.readerId ?? given;
  if (await house.store.readers.findReader(id)) return id;
  throw new BroadsheetError({
    code: 'unknown-reader',
    audience: 'operator',
    message: `There is no reader ${given}.`,
    advice,
  });
}
