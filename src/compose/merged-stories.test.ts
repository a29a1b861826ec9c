// A reader's wishes and marks on a story that becomes part of another, at the moment of the merge.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { fixedClock } from '../model/clock.ts';
import type { Interaction } from '../model/reader.ts';
import type { Source } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { StoryId } from '../model/story.ts';
import { buildCheck, buildNewSource } from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { buildPrepared, ferry, ferryToo, HOUR, NOW } from '../story/testing.ts';
import { createLog } from './create-log.ts';
import { type Core, openCore } from './open-core.ts';

let dataDir: string;
let store: Store;
let core: Core;
let one: Source;
let two: Source;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-merged-'));
  store = await openSqliteStore(':memory:');
  const added = await store.sources.addSources([buildNewSource('One'), buildNewSource('Two')], NOW);
  [one, two] = added.map(({ source }) => source) as [Source, Source];
  const log = createLog({ logLevel: 'error' }, { write: () => {} });
  const config = readConfig({ dataDir, workers: '1' }, {});
  core = await openCore({ config, log, store, refreshes: true, clock: fixedClock(NOW) });
  await core.load();
});
afterEach(async () => {
  await core.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const deliver = (source: Source, title: string, text: string) => {
  const article = buildPrepared(title, text, {
    identity: 'a',
    url: `https://${source === one ? 'one' : 'two'}.example/a`,
    publishedAt: NOW - HOUR,
  });
  return core.intake.accept({
    source,
    check: buildCheck(source.id, { checkedAt: NOW }),
    articles: [article],
  });
};

async function storyOf(source: Source): Promise<StoryId> {
  const [story] = await store.articles.listStories({ publisherId: source.publisherId, limit: 1 });
  return story!.id;
}

const act = (kind: Interaction['kind'], storyId: StoryId) => ({
  ...{ id: `${kind}-${storyId}`, at: NOW, kind, storyId, articleId: null },
  ...{ seconds: null, share: null, editionId: null, subject: null },
});

// The store carried the wish over and memory did not: the muted story was back on the page until a restart.
it('a muted story stays muted, and one that was read stays read, when it is merged', async () => {
  await deliver(one, 'Ferry Kestrel runs aground off Skerry Point', ferry);
  await deliver(two, 'What went wrong', 'Nobody knows yet.');
  const [into, from] = [await storyOf(one), await storyOf(two)];
  expect(from).not.toBe(into);
  const subject = { kind: 'story', key: String(from) } as const;
  const mute = { subject, stance: 'mute', label: 'What went wrong', at: NOW, until: null } as const;
  await core.readers.setStance('ann', mute);
  await core.readers.record('bob', [act('opened', from), act('hidden', from)]);
  await deliver(two, 'All 214 safe after ferry Kestrel strikes rocks', ferryToo);
  expect(await storyOf(two)).toBe(into);
  const page = async (readerId: string) =>
    (await core.editions.front({ readerId, mode: 'for-you', limit: 10 })).items.map(({ storyId }) => storyId);
  expect(await page('ann')).toEqual([]);
  expect(await page('bob')).toEqual([]);
  expect(await page('cyd')).toEqual([into]);
  expect((await core.readers.stances('ann')).map(({ subject }) => subject.key)).toEqual([String(into)]);
  expect(await core.readers.stories('bob', [into])).toEqual(await storedStories('bob', into));
  await core.readers.removeStance('ann', { kind: 'story', key: String(into) });
  expect(await page('ann')).toEqual([into]);
});

async function storedStories(readerId: string, id: StoryId) {
  return new Map([[id, await store.readers.findReaderStory(readerId, id)]]);
}
