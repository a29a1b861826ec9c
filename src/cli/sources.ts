// broadsheet sources add | list | remove | refresh
import { Command } from 'commander';
import { failureInWords } from '../ingest/failure-words.ts';
import { folderName, readFolder, sourcesOfFolder } from '../ingest/folder-path.ts';
import { isUnreachable, noConnectionWords, seemsUnconnected } from '../ingest/no-connection.ts';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import type { Source, SourceId } from '../model/source.ts';
import { type CommandContext, withSettings } from './command-context.ts';
import type { House } from './house.ts';
import { type Terminal, table } from './terminal.ts';

export function sourcesCommand(context: CommandContext): Command {
  const sources = new Command('sources').description('Adds, lists, removes and refreshes sources.');
  sources.addCommand(addCommand(context));
  sources.addCommand(listCommand(context));
  sources.addCommand(removeCommand(context));
  sources.addCommand(refreshCommand(context));
  return sources;
}

async function inHouse(
  context: CommandContext,
  command: Command,
  work: (house: House, terminal: Terminal) => Promise<void>,
  store: 'existing' | 'made-if-missing' = 'existing',
): Promise<void> {
  const house = await context.doors.openHouse(context.config(command), store);
  try {
    await work(house, context.terminal(command));
  } finally {
    await house.close();
  }
}

function addCommand(context: CommandContext): Command {
  return withSettings(
    new Command('add')
      .description('Adds a feed, or the feed of a site.')
      .argument('<address>', 'address of a feed or of a site')
      .option('--folder <path>', 'folder, with / between levels')
      .option('--json', 'print JSON'),
  ).action((address: string, options: { folder?: string }, command: Command) =>
    inHouse(
      context,
      command,
      async (house, terminal) => {
        const folder = options.folder === undefined ? undefined : readFolder(options.folder);
        const outcome = await house.sources.add(address, folder);
        if (outcome.kind === 'failed') {
          process.exitCode = 1;
          terminal.result({ kind: 'failed', message: outcome.message }, () => outcome.message);
        } else if (outcome.kind === 'choose') {
          process.exitCode = 1;
          const lines = outcome.feeds.map((feed) => `  ${feed.url}  ${feed.title}`);
          terminal.result(outcome, () => `This site has several feeds. Add one of:\n${lines.join('\n')}`);
        } else {
          const { source } = outcome;
          const verb = outcome.kind === 'added' ? 'Added' : 'Already there';
          const next = house.isServed
            ? 'The running server reads it now.'
            : 'It is read at the next start or refresh.';
          terminal.result(
            { kind: outcome.kind, source },
            () => `${verb}: ${source.title} (${source.feedUrl}). ${next}`,
          );
        }
      },
      'made-if-missing',
    ),
  );
}

function listCommand(context: CommandContext): Command {
  return withSettings(
    new Command('list').description('Lists the sources with their health.').option('--json', 'print JSON'),
  ).action((_options, command: Command) =>
    inHouse(context, command, async (house, terminal) => {
      const health = await house.store.sources.listSourceHealth(house.clock.now());
      const isUnconnected = seemsUnconnected(health.map(({ source }) => source));
      const stateOf = (source: Source) => {
        if (isUnconnected && isUnreachable(source)) return 'could not be reached';
        return source.failure ? failureInWords(source.failure, source) : source.state;
      };
      const rows = health.map(({ source, articleCount, articlesThisWeek }) => [
        String(source.id),
        source.title.slice(0, 40),
        folderName(source.folder).slice(0, 40),
        String(articleCount),
        String(articlesThisWeek),
        stateOf(source),
        source.feedUrl,
      ]);
      const header = ['id', 'title', 'folder', 'articles', 'this week', 'state', 'feed'];
      terminal.result(
        health.map(({ source, ...counts }) => ({ ...source, ...counts })),
        () =>
          rows.length
            ? `${table([header, ...rows])}${isUnconnected ? `\n${noConnectionWords}` : ''}`
            : `No sources yet. Add one: ${ownCommand('sources add ADDRESS')}`,
      );
    }),
  );
}

/** @throws BroadsheetError `unknown-source` when neither an id nor a feed address of ours. */
async function findSourceId(house: House, given: string): Promise<SourceId> {
  const found = /^\d+$/.test(given)
    ? await house.store.sources.findSource(Number(given))
    : await house.store.sources.findSourceByFeedUrl(given);
  if (found) return found.id;
  throw new BroadsheetError({
    code: 'unknown-source',
    audience: 'operator',
    message: `There is no source ${given}.`,
    advice: `Ids and addresses are in: ${ownCommand('sources list')}`,
  });
}

function removeCommand(context: CommandContext): Command {
  return withSettings(
    new Command('remove')
      .description('Removes a source, or all of a folder, with the articles; saved ones stay.')
      .argument('[source]', 'id or feed address')
      .option('--folder <path>', 'all that stand in this folder, with / between levels')
      .option('--json', 'print JSON'),
  ).action((given: string | undefined, { folder }: { folder?: string }, command: Command) => {
    if ((given === undefined) === (folder === undefined))
      command.error('error: name either a source or a --folder', { exitCode: 2 });
    return inHouse(context, command, async (house, terminal) => {
      if (folder !== undefined) {
        const removed = await house.sources.remove(await findFolderIds(house, folder));
        const words = removed === 1 ? '1 source' : `${removed} sources`;
        terminal.result(
          { removed },
          () => `Removed ${words} of ${folder}. What readers saved of them stays.`,
        );
        return;
      }
      const removed = await house.sources.remove([await findSourceId(house, given ?? '')]);
      terminal.result({ removed }, () => `Removed ${given}. What readers saved of it stays.`);
    });
  });
}

/** @throws BroadsheetError `unknown-folder` when no source stands in it. */
async function findFolderIds(house: House, folder: string): Promise<readonly SourceId[]> {
  const found = sourcesOfFolder(await house.store.sources.listSources(), folder);
  if (found.length > 0) return found.map(({ id }) => id);
  throw new BroadsheetError({
    code: 'unknown-folder',
    audience: 'operator',
    message: `There are no sources in a folder ${folder}.`,
    advice: `Every source stands with its folder in: ${ownCommand('sources list')}`,
  });
}

const mostFailuresSaid = 20;

function refreshCommand(context: CommandContext): Command {
  return withSettings(
    new Command('refresh')
      .description('Checks all sources (or these) now.')
      .argument('[source...]', 'ids or feed addresses')
      .option('--json', 'print JSON'),
  ).action((given: string[], _options, command: Command) =>
    inHouse(context, command, async (house, terminal) => {
      const ids = given.length ? await Promise.all(given.map((one) => findSourceId(house, one))) : undefined;
      if (house.isServed) {
        const due = await house.store.sources.markDue(house.clock.now(), ids);
        terminal.result({ due }, () =>
          due === 1
            ? '1 source is due now; the running server checks it.'
            : `${due} sources are due now; the running server checks them.`,
        );
        return;
      }
      const startedAt = house.clock.now();
      await house.sources.refresh(ids);
      const timer = setInterval(() => {
        const { done, total, newArticles } = house.sources.progress();
        terminal.progress(done, total, `sources, ${newArticles} new articles`);
      }, 200);
      const end = await house.sources.settled().finally(() => clearInterval(timer));
      terminal.endProgress();
      const { total, failed, newArticles } = end;
      const sources = await house.store.sources.listSources();
      const isUnconnected = seemsUnconnected(sources);
      const failures = sources.flatMap((source) =>
        source.failure &&
        (source.lastCheckedAt ?? 0) >= startedAt &&
        !(isUnconnected && isUnreachable(source))
          ? [{ id: source.id, title: source.title, says: failureInWords(source.failure, source) }]
          : [],
      );
      terminal.result({ ...end, failures }, () =>
        [
          `Checked ${total} sources: ${newArticles} new articles, ${failed} failed.`,
          ...failures.slice(0, mostFailuresSaid).map(({ id, title, says }) => `  ${id} ${title}: ${says}`),
          ...(failures.length > mostFailuresSaid
            ? [`  and ${failures.length - mostFailuresSaid} more: ${ownCommand('sources list')}`]
            : []),
        ].join('\n'),
      );
    }),
  );
}
