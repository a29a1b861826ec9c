// Simulated readers over real or made-up news: how much of the first ten stories is to their taste after some
// interactions, beside "Latest", "Most covered" and an oracle, and how soon a page follows a taste that changes.
// node eval/simulated-readers.ts [--data-dir FOLDER] [--readers 200] [--seed held-out] [--param topicWeight=0.5]
// Without a folder over the sample newsroom. A folder (made by bench/newswire.ts --keep) is copied, never written to.
// Tastes and what is relevant: simulated-readers/latent-taste.ts; what readers do: simulated-readers/visit.ts.
// The seed "develop" is for trying ideas, every other one for figures that are reported.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { createLog } from '../src/compose/create-log.ts';
import { openCore } from '../src/compose/open-core.ts';
import { readConfig } from '../src/config.ts';
import { defaultRankParams, type RankParams, rankParams } from '../src/rank/params.ts';
import { openSqliteStore, openStore } from '../src/store/open-store.ts';
import { interactionsToFollow, inWords, lookAfter, mean, withInterval } from './simulated-readers/figures.ts';
import { type Look, type News, type SimulatedReader, simulate } from './simulated-readers/simulate.ts';

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string' },
    readers: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'held-out' },
    visits: { type: 'string', default: '60' },
    'flip-after': { type: 'string', default: '30' },
    param: { type: 'string', multiple: true, default: [] },
  },
});

const dayMs = 86_400_000;
const mostDays = 5;
const after = [0, 10, 30, 100];
const followsUpTo = 40;
/** The page follows a new taste from this share of its relevance for the old one on. */
const followed = 0.8;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-simulated-'));
try {
  await run(folder);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

async function run(dataDir: string): Promise<void> {
  if (values['data-dir']) copyStore(values['data-dir'], dataDir);
  const newest = values['data-dir'] ? newestArrival(dataDir) : null;
  const config = { ...readConfig({ dataDir, logLevel: 'warn' }, {}), liveDays: 30 };
  const store = await openStore({ dataDir, databaseUrl: null, exclusive: true });
  const clock = { now: () => newest ?? Date.now() };
  const core = await openCore({ config, log: createLog(config), store, refreshes: newest === null, clock });
  try {
    await core.load();
    if (newest === null) await core.sample.enable();
    const stories = Array.from({ length: core.live.slotBound }, (_, slot) => core.live.storyAt(slot));
    const news = {
      stories: stories.filter((story) => story !== undefined),
      publishers: core.publishers,
    };
    const to = clock.now();
    const from = Math.max(to - mostDays * dayMs, medianOf(news.stories.map(({ firstAt }) => firstAt)));
    console.log(
      `${news.stories.length} stories; visits over ${((to - from) / dayMs).toFixed(1)} days; ` +
        `${values.readers} readers, seed ${values.seed}\n`,
    );
    await report(news, from, to);
  } finally {
    await core.close();
  }
}

async function report(news: Omit<News, 'store'>, from: number, to: number): Promise<void> {
  const options = {
    seed: values.seed,
    readers: Number(values.readers),
    from,
    to,
    visits: Number(values.visits),
    params: defaultRankParams(changedParams(values.param)),
  };
  const store = await openSqliteStore(':memory:');
  tellSteady(await simulate({ ...news, store }, { ...options, lookAfter: after, flipAfter: null }));
  const everyOne = Array.from({ length: followsUpTo + 1 }, (_, n) => n);
  const flipAfter = Number(values['flip-after']);
  tellFlip(await simulate({ ...news, store }, { ...options, lookAfter: everyOne, flipAfter }), flipAfter);
  await store.close();
}

/** "topicWeight=0.5" and the like. @throws Error for what is no parameter */
function changedParams(given: readonly string[]): Partial<RankParams> {
  return Object.fromEntries(
    given.map((text) => {
      const [name = '', value = ''] = text.split('=');
      if (!(name in rankParams) || !Number.isFinite(Number.parseFloat(value)))
        throw new Error(`No parameter: ${text}`);
      return [name, Number(value)];
    }),
  );
}

function tellSteady(readers: readonly SimulatedReader[]): void {
  const columns = ['page', 'latest', 'mostCovered', 'oracle', 'largestTopic'] as const;
  console.log('relevant of the first ten, mean (95 % interval); largestTopic: of the page of forty');
  for (const interactions of after) {
    const came = readers.filter((reader) => reader.interactions >= interactions).length;
    const figure = (name: keyof Look) =>
      withInterval(readers, (some) =>
        mean(some.map((reader) => Number(lookAfter(reader, interactions)?.[name]))),
      );
    const cells = columns.map((name) => `${name} ${inWords(figure(name))}`);
    console.log(`after ${String(interactions).padStart(3)} (${came} came so far)  ${cells.join('  ')}`);
    const part = (of: keyof Look) =>
      withInterval(readers, (some) => {
        const all = some.map((reader) => lookAfter(reader, interactions));
        return mean(all.map((look) => Number(look?.page))) / mean(all.map((look) => Number(look?.[of])));
      });
    console.log(`    of the oracle's ${inWords(part('oracle'))}; times Latest ${inWords(part('latest'))}`);
  }
}

function tellFlip(all: readonly SimulatedReader[], flipAfter: number): void {
  const readers = all.filter(({ looks }) => looks.some(({ sinceFlip }) => sinceFlip));
  console.log(
    `\na taste that flips after ${flipAfter} interactions (${readers.length} of ${all.length} came so far)`,
  );
  for (const interactions of [0, 2, 5, 8, 10, 15, 20, 30, 40]) {
    const figure = (name: keyof Look) =>
      withInterval(readers, (some) =>
        mean(some.map((reader) => Number(lookAfter(reader, interactions, true)?.[name]))),
      );
    console.log(
      `after ${String(interactions).padStart(3)}  new ${inWords(figure('page'))}  old ${inWords(figure('pageForOld'))}`,
    );
  }
  const before = withInterval(readers, (some) =>
    mean(some.map(({ looks }) => Number(looks.findLast((look) => !look.sinceFlip)?.page))),
  );
  const count = withInterval(readers, (some) => interactionsToFollow(some, followed, followsUpTo));
  console.log(
    `just before ${inWords(before)}; ${100 * followed} % of it after ${inWords(count, 0)} interactions`,
  );
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** When the newest article came: a store of last week's news is read as of then. */
function newestArrival(dataDir: string): number {
  const db = new DatabaseSync(path.join(dataDir, 'broadsheet.db'), { readOnly: true });
  const row = db.prepare('select max(first_seen_at) at from article').get() as { at: number | null };
  db.close();
  return (row.at ?? Date.now()) + 60_000;
}

function copyStore(from: string, to: string): void {
  for (const name of ['broadsheet.db', 'broadsheet.db-wal', 'secret']) {
    const file = path.join(from, name);
    if (fs.existsSync(file)) fs.copyFileSync(file, path.join(to, name));
  }
}
