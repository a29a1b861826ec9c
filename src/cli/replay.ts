// broadsheet replay [EDITION]: makes a page again as it was served, and says whether it is the same. 1 when it is not.
import { Command } from 'commander';
import type { Edition } from '../model/edition.ts';
import { ownCommand } from '../model/own-command.ts';
import { type ReplayOutcome, replayEdition } from '../rank/replay/replay-edition.ts';
import { type CommandContext, withSettings } from './command-context.ts';
import type { House } from './house.ts';
import { type Terminal, table } from './terminal.ts';

const listed = 20;

export function replayCommand(context: CommandContext): Command {
  return withSettings(
    new Command('replay')
      .description('Makes an edition again from what it was made from; without one lists the newest.')
      .argument('[edition]', 'id of an edition, as the list has it')
      .option('--items', 'print the stories of the page too')
      .option('--json', 'print JSON'),
  ).action(async (id: string | undefined, _options, command: Command) => {
    const house = await context.doors.openHouse(context.config(command), 'existing');
    const terminal = context.terminal(command);
    try {
      if (id === undefined) return await list(house, terminal);
      const startedAt = performance.now();
      const outcome = await replayEdition(
        {
          store: house.store,
          program: context.doors.build,
          onProgress: (undone) => terminal.progress(undone, undone, 'changes of stories undone'),
        },
        id,
      );
      terminal.endProgress();
      const seconds = (performance.now() - startedAt) / 1000;
      if (outcome.kind !== 'same') process.exitCode = 1;
      const withItems = Boolean(command.opts().items);
      terminal.result(shown(outcome, withItems, seconds), () => inWords(id, outcome, withItems, seconds));
    } finally {
      await house.close();
    }
  });
}

async function list({ store }: House, terminal: Terminal): Promise<void> {
  const editions = await store.replay.listRecorded(listed);
  const rows = editions.map(({ id, mode, at, readerId }) => [id, mode, time(at), readerId ?? '(nobody)']);
  terminal.result(editions, () =>
    rows.length === 0
      ? 'No edition is recorded yet: open a front page first.'
      : `${table([['edition', 'mode', 'served', 'reader'], ...rows])}\nMake one again: ${ownCommand('replay EDITION')}`,
  );
}

function shown(outcome: ReplayOutcome, withItems: boolean, seconds: number): unknown {
  if (outcome.kind === 'gone') return outcome;
  const { items, ...edition } = outcome.edition;
  const kept = withItems ? { ...edition, items } : { ...edition, items: items.length };
  return { ...outcome, edition: kept, seconds: Math.round(seconds * 1000) / 1000 };
}

function inWords(id: string, outcome: ReplayOutcome, withItems: boolean, seconds: number): string {
  if (outcome.kind === 'gone')
    return outcome.what === 'unknown' ? outcome.why : `Edition ${id} cannot be made again. ${outcome.why}`;
  const { edition } = outcome;
  const head = `Edition ${id}: ${edition.mode} of ${edition.readerId ?? 'nobody'}, ${time(edition.at)}, ${edition.items.length} stories${edition.arm ? `, arm ${edition.arm}` : ''}.`;
  const said =
    outcome.kind === 'same'
      ? `Made again in ${seconds.toFixed(1)} s from ${outcome.stories} live stories: the same to the last digit.`
      : [
          'Made again, it is another page:',
          ...outcome.differences.map((one) => `  ${one}`),
          outcome.why,
        ].join('\n');
  return [head, said, ...(withItems ? [itemTable(edition)] : [])].join('\n');
}

function itemTable({ items }: Edition): string {
  const rows = items.map(({ storyId, slot, score, reason }, i) => [
    ...[String(i + 1), String(storyId), slot, score.toFixed(3)],
    reason,
  ]);
  return table([['place', 'story', 'slot', 'score', 'reason'], ...rows]);
}

const time = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
