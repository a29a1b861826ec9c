// Three scripted tastes on a kept store: 30 interactions each, then their front pages side by side.
// node bench/three-readers.ts --data-dir FOLDER   (made by bench/newswire.ts --keep FOLDER)
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { topicName } from '../src/catalogue/media-topics.ts';
import { createLog } from '../src/compose/create-log.ts';
import { openCore } from '../src/compose/open-core.ts';
import { readConfig } from '../src/config.ts';
import type { Stance } from '../src/model/reader.ts';
import type { Story } from '../src/model/story.ts';
import { openStore } from '../src/store/open-store.ts';

const { values } = parseArgs({
  options: { 'data-dir': { type: 'string' }, interactions: { type: 'string', default: '30' } },
});
const config = readConfig({ dataDir: values['data-dir'], logLevel: 'warn' }, {});

const newest = newestArrival(config.dataDir);
const clock = { now: () => newest };
const store = await openStore({ dataDir: config.dataDir, databaseUrl: null, exclusive: true });
const core = await openCore({ config, log: createLog(config), store, refreshes: false, clock });
await core.load();

/** When the store's newest article came: a store of last week's news is read as of then. */
function newestArrival(dataDir: string): number {
  const db = new DatabaseSync(path.join(dataDir, 'broadsheet.db'), { readOnly: true });
  const row = db.prepare('select max(first_seen_at) at from article').get() as { at: number | null };
  db.close();
  return (row.at ?? Date.now()) + 60_000;
}

interface Taste {
  readonly id: string;
  readonly stances: readonly Omit<Stance, 'at'>[];
  likes(story: Story): boolean;
}

const hasTopic = (story: Story, prefix: readonly string[]) =>
  story.topics
    .slice(0, 2)
    .some(({ topic }) => prefix.includes(topic) || prefix.some((p) => topicName(topic) === topicName(p)));
const about = (story: Story, words: RegExp) => words.test(`${story.headline} ${story.dek ?? ''}`);

const follows = (subject: Stance['subject'], label: string) =>
  ({ subject, stance: 'follow', label, until: null }) as const;

const tastes: Taste[] = [
  {
    id: 'technology and its companies',
    stances: [
      follows({ kind: 'topic', key: '20000756' }, 'Technology'),
      follows({ kind: 'entity', key: 'company:NASDAQ:AAPL' }, 'Apple'),
      follows({ kind: 'entity', key: 'company:NASDAQ:GOOGL' }, 'Alphabet'),
    ],
    likes: (story) =>
      about(
        story,
        /\b(apple|google|microsoft|amazon|facebook|meta|tesla|nvidia|openai|ai|software|app|phone|chip|tech|cyber)\b/i,
      ),
  },
  {
    id: 'sport, politics muted',
    stances: [
      { subject: { kind: 'topic', key: '11000000' }, stance: 'mute', label: 'Politics', until: null },
    ],
    likes: (story) => hasTopic(story, ['15000000']),
  },
  {
    id: 'climate and science',
    stances: [
      follows({ kind: 'topic', key: '06000000' }, 'Environment'),
      follows({ kind: 'topic', key: '20000717' }, 'Physics, space and life sciences'),
    ],
    likes: (story) => hasTopic(story, ['06000000', '20000710', '20000717', '20000735']),
  },
];

let n = 0;
for (const taste of tastes) {
  const { id } = taste;
  await core.readers.eraseAll(id).catch(() => {});
  await core.readers.open(id, id);
  for (const stance of taste.stances) await core.readers.setStance(id, { ...stance, at: core.clock.now() });
  let left = Number(values.interactions);
  for (let visit = 0; visit < 12 && left > 0; visit++) {
    const edition = await core.editions.front({ readerId: id, mode: 'for-you', limit: 40 });
    const stories = edition.items.flatMap((item) => core.live.get(item.storyId) ?? []);
    const fields = { editionId: edition.id, subject: null, articleId: null, at: core.clock.now() };
    for (const story of stories.filter(taste.likes).slice(0, 5)) {
      if (left <= 0) break;
      left -= 1;
      await core.readers.record(id, [
        {
          ...fields,
          id: `three-readers-${n++}`,
          kind: 'opened',
          storyId: story.id,
          seconds: null,
          share: null,
        },
        { ...fields, id: `three-readers-${n++}`, kind: 'read', storyId: story.id, seconds: 45, share: 0.9 },
      ]);
    }
  }
  const edition = await core.editions.front({ readerId: id, mode: 'for-you', limit: 30 });
  const stories = edition.items.flatMap((item) => core.live.get(item.storyId) ?? []);
  const shares = Map.groupBy(stories, (story) => topicName(story.topics[0]?.topic ?? ''));
  console.log(
    `\n== ${id}: ${Number(values.interactions) - left} readings; ${stories.filter(taste.likes).length} of ${stories.length} to their taste`,
  );
  console.log(
    [...shares]
      .map(([name, list]) => `${name || 'no topic'} ${Math.round((100 * list.length) / stories.length)} %`)
      .join(', '),
  );
  for (const item of edition.items.slice(0, 22)) {
    const story = core.live.get(item.storyId);
    if (story)
      console.log(
        `  ${item.slot.padEnd(9)} ${item.score.toFixed(2)} [${topicName(story.topics[0]?.topic ?? '')}] ${story.headline.slice(0, 80)} (${item.reason})`,
      );
  }
}
await core.close();
