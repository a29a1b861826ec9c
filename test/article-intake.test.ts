import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PreparedArticle } from '../src/model/article.ts';
import { fixedClock } from '../src/model/clock.ts';
import { BroadsheetError } from '../src/model/errors.ts';
import type { Source, SourceCheck } from '../src/model/source.ts';
import type { Store } from '../src/model/store.ts';
import type { Story } from '../src/model/story.ts';
import { buildInteraction, buildReader, NOON } from '../src/store/contract/builders.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { createArticleIntake } from '../src/story/accept-articles.ts';
import type { ArticleIntake } from '../src/story/article-intake.ts';
import { createStoryIndex } from '../src/story/create-story-index.ts';
import {
  buildEntity,
  buildPrepared,
  busAtLindvale,
  busNearOsterby,
  ferry,
  ferryToo,
  HOUR,
  NOW,
} from '../src/story/testing.ts';

let store: Store;
let sources: Source[];
let splits: { from: number; into: number }[];
let changes: { stories: readonly Story[]; removed: readonly number[] }[];
let clock = fixedClock(NOW);

beforeEach(async () => {
  clock = fixedClock(NOW);
  store = await openSqliteStore(':memory:');
  changes = [];
  splits = [];
  sources = [await addSource('one'), await addSource('two')];
});

/** A feed of the publisher of that name. */
async function addSource(name: string, feed = 'feed'): Promise<Source> {
  const publisher = {
    ...{ slug: name, name, site: `https://${name}.example`, country: null, language: 'en', kind: null },
    ...{ owner: null, ownerKind: null, ownerEntities: [], sample: false },
  };
  const feedUrl = `https://${name}.example/${feed}`;
  const source = { publisher, feedUrl, title: name, siteUrl: null, folder: [], sample: false };
  const [added] = await store.sources.addSources([source], NOW);
  return added!.source;
}

afterEach(() => store.close());

function buildIntake(over: Store = store, params = {}, index = createStoryIndex()): ArticleIntake {
  return createArticleIntake({
    store: over,
    index,
    clock,
    publishers: new Map(),
    onStoriesSplit: (pairs) => splits.push(...pairs),
    onStoriesChanged: (stories, removed) => changes.push({ stories, removed }),
    params,
  });
}

function checkOf(source: Source): SourceCheck {
  return {
    sourceId: source.id,
    checkedAt: NOW,
    nextCheckAt: NOW + HOUR,
    checkIntervalSeconds: 3600,
    succeeded: true,
    failure: null,
    state: 'active',
    etag: '"e1"',
    lastModified: null,
    bodyHash: null,
    format: 'rss',
    title: null,
    siteUrl: null,
    feedUrl: null,
    movedTo: null,
    movedSince: null,
  };
}

function deliver(intake: ArticleIntake, at: number, articles: readonly PreparedArticle[]) {
  const source = sources[at]!;
  return intake.accept({ source, check: checkOf(source), articles });
}

async function storiesOf() {
  return (await store.articles.loadLive({ since: 0, limit: 100 })).stories;
}

describe('taking a delivery in', () => {
  it('stores articles, their story and the polling state together, and tells who listens', async () => {
    const intake = buildIntake();
    const first = await deliver(intake, 0, [
      buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry),
    ]);
    const second = await deliver(intake, 1, [
      buildPrepared('All 214 safe after ferry strikes rocks', ferryToo),
    ]);
    expect([first, second]).toEqual([
      { added: 1, updated: 0, unchanged: 0 },
      { added: 1, updated: 0, unchanged: 0 },
    ]);
    const stories = await storiesOf();
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ articleCount: 2, publisherCount: 2 });
    expect((await store.sources.findSource(sources[1]!.id))!.etag).toBe('"e1"');
    expect(changes.map((change) => change.stories.map((story) => story.articleCount))).toEqual([[1], [2]]);
  });

  it('stores as two what shows to be two events, and what readers know of the one for both', async () => {
    // Whatever comes joins the first story, as a hasty decision would have it.
    const index = createStoryIndex({ joinAbove: -20, mergeAbove: 99 });
    const intake = buildIntake(store, {}, index);
    const reports = [
      busNearOsterby[0],
      busAtLindvale[0],
      busNearOsterby[1],
      busAtLindvale[1],
      busNearOsterby[2],
    ];
    const osterby = busNearOsterby[0]![1];
    await store.readers.createReader(buildReader('ann'));
    for (const [i, [title, text]] of reports.slice(0, 3).entries())
      await deliver(intake, i % 2, [buildPrepared(title, text)]);
    const [only] = await storiesOf();
    const seen = buildInteraction('ann', { id: 'r', kind: 'read', storyId: only!.id, at: NOON });
    await store.readers.recordInteractions('ann', [seen]);
    await deliver(
      intake,
      0,
      reports.slice(3).map(([title, text]) => buildPrepared(title, text)),
    );
    await deliver(intake, 1, [
      buildPrepared('Osterby mourns four children', `${osterby} The quay was full.`),
    ]);
    const stories = new Map((await storiesOf()).map((story) => [story.id, story]));
    expect(splits).toEqual([{ from: only!.id, into: expect.any(Number) }]);
    const [stayed, left] = [stories.get(only!.id)!, stories.get(splits[0]!.into)!];
    expect([stories.size, stayed.articleCount, left.articleCount]).toEqual([2, 4, 2]);
    expect(left.coverage.map(({ title }) => title).sort()).toEqual(
      busAtLindvale.map(([title]) => title).sort(),
    );
    expect(stayed.coverage.map(({ title }) => title).join()).not.toContain('timber');
    const articles = await store.articles.findArticles(left.coverage.map(({ articleId }) => articleId));
    expect(articles.map(({ storyId }) => storyId)).toEqual([left.id, left.id]);
    expect(await store.readers.findReaderStory('ann', left.id)).toMatchObject({ readAt: NOON });
    const told = changes.find(({ stories }) => stories.some(({ id }) => id === left.id));
    expect(told?.stories.map(({ id }) => id).sort()).toEqual([stayed.id, left.id].sort());
  });

  it('makes one article of the same address in two feeds', async () => {
    const intake = buildIntake();
    const one = buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, {
      url: 'https://one.example/a',
    });
    await deliver(intake, 0, [one]);
    const outcome = await deliver(intake, 1, [{ ...one, identity: 'g:other' }]);
    expect(outcome).toEqual({ added: 0, updated: 0, unchanged: 1 });
    expect((await store.articles.counts()).articles).toBe(1);
    const known = await store.articles.knownEntries(sources[1]!.id);
    expect(known.get('g:other')?.articleId).toBe(
      (await store.articles.knownEntries(sources[0]!.id)).get(one.identity)!.articleId,
    );
  });

  it('completes the text from the fuller of two feeds without calling it an edit', async () => {
    const intake = buildIntake();
    sources[1] = await addSource('one', 'world');
    const thin = buildPrepared('Ferry runs aground', 'A ferry ran aground.', {
      url: 'https://one.example/a',
      needsPage: true,
    });
    await deliver(intake, 0, [thin]);
    const full = buildPrepared('Ferry runs aground', ferry, { url: 'https://one.example/a' });
    expect(await deliver(intake, 1, [full])).toMatchObject({ added: 0, updated: 1 });
    const [article] = await store.articles.listArticles({ limit: 10 });
    expect(article).toMatchObject({ textState: 'full', revision: 1 });
    expect(await store.articles.listRevisions(article!.id)).toEqual([]);
  });

  it('lets nobody else complete or edit what a paper said at its own address', async () => {
    const intake = buildIntake();
    const url = 'https://one.example/a';
    await deliver(intake, 0, [
      buildPrepared('Ferry runs aground', 'A ferry ran aground.', { url, needsPage: true }),
    ]);
    const claim = buildPrepared('Mayor arrested', ferry, { url });
    expect(await deliver(intake, 1, [claim])).toEqual({ added: 0, updated: 0, unchanged: 1 });
    const edit = { ...claim, title: 'Mayor convicted', contentHash: 'edited' };
    expect(await deliver(intake, 1, [edit])).toEqual({ added: 0, updated: 0, unchanged: 1 });
    const articles = await store.articles.listArticles({ limit: 10 });
    expect(articles).toMatchObject([{ title: 'Ferry runs aground', publisherId: sources[0]!.publisherId }]);
  });

  // Taking the article over let any feed put a paper's article, and what readers did with theirs, into a story of its
  // choice.
  it('keeps apart what another publisher says under a paper’s address and what the paper says', async () => {
    const intake = buildIntake();
    const url = 'https://one.example/a';
    const claim = buildPrepared('Mayor arrested', 'The mayor was arrested.', { url });
    await deliver(intake, 1, [claim]);
    const own = buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, { url });
    expect(await deliver(intake, 0, [own])).toEqual({ added: 1, updated: 0, unchanged: 0 });
    const edit = { ...claim, title: 'Mayor convicted', contentHash: 'edited' };
    expect(await deliver(intake, 1, [edit])).toEqual({ added: 0, updated: 1, unchanged: 0 });
    const articles = (await store.articles.listArticles({ limit: 10 })).toSorted((x, y) => x.id - y.id);
    expect(articles.map(({ title, publisherId }) => [title, publisherId])).toEqual([
      [edit.title, sources[1]!.publisherId],
      [own.title, sources[0]!.publisherId],
    ]);
    expect((await storiesOf()).map(({ headline }) => headline).toSorted()).toEqual([own.title, edit.title]);
    expect(await deliver(intake, 0, [own])).toEqual({ added: 0, updated: 0, unchanged: 1 });
  });

  it('calls no article at its own address a copy of what links there', async () => {
    const intake = buildIntake();
    const url = 'https://one.example/ferry';
    const said = buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, { url });
    await deliver(intake, 1, [said]);
    await deliver(intake, 0, [said]);
    const articles = await store.articles.listArticles({ limit: 9 });
    expect(articles.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
    const [story] = await storiesOf();
    // Otherwise what it weighs would hang on which feed was asked first.
    const [linked, own] = [1, 0].map(
      (at) => articles.find(({ sourceId }) => sourceId === sources[at]!.id)!.id,
    );
    const copies = story!.coverage.map(({ articleId, duplicateOf }) => [articleId, duplicateOf]);
    expect(copies).toEqual([
      [linked, own],
      [own, null],
    ]);
    expect(story!.leadArticleId).toBe(own);
  });

  it('lists what others link under the paper’s own article, once it is there', async () => {
    const intake = buildIntake();
    const url = 'https://one.example/a';
    sources.push(await addSource('three'));
    await deliver(intake, 1, [buildPrepared('Mayor arrested', 'The mayor was arrested.', { url })]);
    await deliver(intake, 0, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, { url })]);
    const link = buildPrepared('Look at this', 'A ferry.', { url });
    expect(await deliver(intake, 2, [link])).toEqual({ added: 0, updated: 0, unchanged: 1 });
    const own = (await store.articles.listArticles({ limit: 9 })).find(
      ({ sourceId }) => sourceId === sources[0]!.id,
    );
    const entries = await store.articles.knownEntries(sources[2]!.id);
    expect([...entries.values()].map(({ articleId }) => articleId)).toEqual([own!.id]);
  });

  // What a removed source gave stayed in the story: one report that was left weighed like three, and named whom it did not.
  it('weighs and names in what is left of a story only what is left of it', async () => {
    const intake = buildIntake();
    sources.push(await addSource('three'));
    const say = (at: number, title: string, text: string, name: string) => {
      const entities = [buildEntity(name, { salience: 0.9 })];
      return deliver(intake, at, [buildPrepared(title, text, { entities })]);
    };
    await say(0, 'Ferry Kestrel runs aground off Skerry Point', ferry, 'Jorun Vale');
    const alone = (await storiesOf())[0]!;
    await say(1, 'Ferry Kestrel aground, 214 brought ashore', ferryToo, 'Maren Holt');
    await say(2, 'Lifeboats bring 214 from ferry Kestrel off Skerry Point', ferryToo, 'Odalys Brandt');
    const [both] = await storiesOf();
    expect([both!.articleCount, both!.importance > alone.importance]).toEqual([3, true]);
    const removed = await store.sources.removeSources([sources[1]!.id, sources[2]!.id]);
    await intake.forget(removed.articleIds, removed.storyIds, []);
    const composed = await intake.composeLeft(removed.changedStoryIds);
    const [left] = await storiesOf();
    expect(composed).toEqual([left]);
    expect([left!.importance, left!.headline]).toEqual([alone.importance, alone.headline]);
    expect(left!.entities.map(({ name }) => name)).toEqual(['Jorun Vale']);
  });

  // Copies of an article whose source was removed stayed copies of nothing: they counted for nothing in their story.
  it('lets the first copy stand for an original that was removed', async () => {
    const intake = buildIntake();
    for (const name of ['three', 'four', 'five']) sources.push(await addSource(name));
    const say = (at: number, title: string, text: string) =>
      deliver(intake, at, [buildPrepared(title, text, { url: `${sources[at]!.feedUrl}/ferry` })]);
    const copied = 'Ferry Kestrel runs aground off Skerry Point';
    for (const at of [0, 1, 2]) await say(at, copied, ferry);
    const copies = async () =>
      (await storiesOf()).map(({ coverage }) =>
        coverage.map(({ articleId, duplicateOf }) => [articleId, duplicateOf]),
      );
    expect(await copies()).toEqual([
      [
        [1, null],
        [2, 1],
        [3, 1],
      ],
    ]);
    const before = (await storiesOf())[0]!;
    const removed = await store.sources.removeSources([sources[0]!.id]);
    await intake.forget(removed.articleIds, removed.storyIds, []);
    expect(await copies()).toEqual([
      [
        [2, null],
        [3, 2],
      ],
    ]);
    await say(3, copied, ferry);
    expect(await copies()).toEqual([
      [
        [2, null],
        [3, 2],
        [4, 2],
      ],
    ]);
    const story = await store.articles.findStory(before.id);
    expect(story?.importance).toBeCloseTo(before.importance, 6);
    await say(4, 'All 214 safe after ferry strikes rocks', ferryToo);
    expect(await copies()).toEqual([
      [
        [2, null],
        [3, 2],
        [4, 2],
        [5, null],
      ],
    ]);
  });

  it('mends a damaged article at the address, too, where another feed of the paper lists it', async () => {
    const intake = buildIntake();
    const url = 'https://one.example/a';
    sources.push(await addSource('one', 'world'));
    await deliver(intake, 0, [buildPrepared('Ferry runs aground', ferry, { url })]);
    const [{ id } = { id: 0 }] = await store.articles.listArticles({ limit: 9 });
    (store.native as DatabaseSync).exec("update article_body set body = x'28b52ffd00'");
    const again = buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, { url });
    expect(await deliver(intake, 2, [again])).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect(await store.articles.findArticle(id)).toMatchObject({ title: again.title });
  });

  it('makes one article for all feeds of a paper where another publisher holds its address', async () => {
    const url = 'https://one.example/a';
    await deliver(buildIntake(), 1, [buildPrepared('Mayor arrested', 'The mayor was arrested.', { url })]);
    for (const feed of ['world', 'uk']) sources.push(await addSource('one', feed));
    const own = buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, { url });
    const added: number[] = [];
    for (const at of [0, 2, 3]) added.push((await deliver(buildIntake(), at, [own])).added);
    expect(added).toEqual([1, 0, 0]);
    expect(await store.articles.listArticles({ limit: 9 })).toHaveLength(2);
  });

  it('stores anew what a publisher changes of an article whose bytes were damaged', async () => {
    const intake = buildIntake();
    const before = buildPrepared('Ferry with 240 aboard runs aground', ferry);
    await deliver(intake, 0, [before]);
    const [{ id, storyId } = { id: 0, storyId: 0 }] = await store.articles.listArticles({ limit: 9 });
    (store.native as DatabaseSync).exec("update article_body set body = x'28b52ffd00'");
    expect(await store.articles.listArticles({ limit: 9 })).toEqual([]);
    const after = { ...before, title: 'Ferry with 214 aboard runs aground', contentHash: 'changed' };
    expect(await deliver(intake, 0, [after])).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect(await store.articles.findArticle(id)).toMatchObject({ title: after.title, revision: 2, storyId });
    expect((await store.articles.findStory(storyId))?.headline).toBe(after.title);
  });

  // It was new on every page, days after it had been published.
  it('leaves an undated article that is stored anew at the time when it was first seen', async () => {
    const intake = buildIntake();
    const undated = buildPrepared('Ferry with 240 aboard runs aground', ferry, { publishedAt: null });
    await deliver(intake, 0, [undated]);
    (store.native as DatabaseSync).exec("update article_body set body = x'28b52ffd00'");
    clock.advance(48 * HOUR);
    await deliver(intake, 0, [{ ...undated, title: 'Ferry runs aground', contentHash: 'changed' }]);
    const [article] = await store.articles.listArticles({ limit: 9 });
    expect(article).toMatchObject({ title: 'Ferry runs aground', publishedAt: NOW, firstSeenAt: NOW });
  });

  it('keeps what an edited article said before', async () => {
    const intake = buildIntake();
    const before = buildPrepared('Ferry with 240 aboard runs aground', ferry);
    await deliver(intake, 0, [before]);
    const after = { ...before, title: 'Ferry with 214 aboard runs aground', contentHash: 'changed' };
    expect(await deliver(intake, 0, [after])).toEqual({ added: 0, updated: 1, unchanged: 0 });
    const [article] = await store.articles.listArticles({ limit: 10 });
    expect(article).toMatchObject({ title: after.title, revision: 2 });
    expect(await store.articles.listRevisions(article!.id)).toMatchObject([
      { revision: 1, title: before.title },
    ]);
    expect(await deliver(intake, 0, [after])).toEqual({ added: 0, updated: 0, unchanged: 1 });
  });

  // Feeds change markup, counters and link parameters all day: each was kept as an earlier version of the article.
  it('keeps no version where no word was changed', async () => {
    const intake = buildIntake();
    const before = buildPrepared('Ferry runs aground', ferry);
    await deliver(intake, 0, [before]);
    const html = `<p id="p0"><b>${ferry}</b></p><p id="p1">12 comments</p>`;
    await deliver(intake, 0, [{ ...before, html, contentHash: 'marked up' }]);
    const [article] = await store.articles.listArticles({ limit: 10 });
    expect(article).toMatchObject({ revision: 1, modifiedAt: null });
    expect(await store.articles.listRevisions(article!.id)).toEqual([]);
    expect((await store.articles.findBody(article!.id))?.html).toBe(html);
  });

  it('takes another headline in another feed of the paper for no edit', async () => {
    const intake = buildIntake();
    const url = 'https://one.example/a';
    sources.push(await addSource('one', 'world'));
    const own = buildPrepared('Ferry with 214 aboard runs aground', ferry, { url });
    await deliver(intake, 0, [own]);
    const other = { ...own, identity: 'g:world', title: 'Estmark: ferry with 240 aboard aground' };
    await deliver(intake, 2, [other]);
    await deliver(intake, 2, [{ ...other, contentHash: 'with another picture' }]);
    const [article] = await store.articles.listArticles({ limit: 10 });
    expect(article).toMatchObject({ title: own.title, revision: 1 });
    expect((await storiesOf())[0]?.changes).toEqual([]);
  });

  it('keeps no version of a live blog', async () => {
    const intake = buildIntake();
    const before = buildPrepared('Live: ferry aground', ferry, { kind: 'live' });
    await deliver(intake, 0, [before]);
    for (let n = 0; n < 3; n++) {
      const text = `${n} lifeboats came from Osterby. ${ferry}`;
      await deliver(intake, 0, [
        { ...before, text, html: `<p id="p0">${text}</p>`, contentHash: `version ${n}` },
      ]);
    }
    const [article] = await store.articles.listArticles({ limit: 10 });
    expect(await store.articles.listRevisions(article!.id)).toEqual([]);
    expect((await storiesOf())[0]?.changes).toEqual([]);
  });

  it('tells of a number that an edit changed, in the story', async () => {
    const intake = buildIntake();
    const before = buildPrepared('Ferry with 240 aboard runs aground', ferry);
    await deliver(intake, 0, [before]);
    await deliver(intake, 0, [
      { ...before, title: 'Ferry with 214 aboard runs aground', contentHash: 'changed' },
    ]);
    const [story] = await storiesOf();
    expect(story?.changes).toMatchObject([
      { kind: 'edit', at: NOW, fact: { kind: 'number', paragraph: null, isCentral: true } },
    ]);
    expect(story?.newsAt).toBe(NOW);
  });

  it('takes a new picture over without a revision', async () => {
    const intake = buildIntake();
    const before = buildPrepared('Ferry runs aground', ferry);
    await deliver(intake, 0, [before]);
    const picture = {
      url: 'https://one.example/p.jpg',
      width: 800,
      height: 500,
      alt: '',
      caption: null,
      credit: null,
    };
    await deliver(intake, 0, [{ ...before, picture, contentHash: 'with picture' }]);
    const [article] = await store.articles.listArticles({ limit: 10 });
    expect(article).toMatchObject({ revision: 1, picture: { url: picture.url } });
  });

  it('believes no date in the future and gives an undated article its first sight', async () => {
    const intake = buildIntake();
    await deliver(intake, 0, [
      buildPrepared('From tomorrow', 'One about a lighthouse.', { publishedAt: NOW + 48 * HOUR }),
      buildPrepared('From never', 'Another about bread prices.', { publishedAt: null }),
      buildPrepared('From 1970', 'A third about telescopes.', { publishedAt: 0 }),
    ]);
    const articles = await store.articles.listArticles({ limit: 10 });
    expect(articles.map((article) => article.publishedAt)).toEqual([NOW, NOW, NOW]);
  });

  it('reads the page into the article and keeps the feed’s headline', async () => {
    const intake = buildIntake();
    await deliver(intake, 0, [buildPrepared('What went wrong', '', { needsPage: true })]);
    await deliver(intake, 1, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]);
    const [job] = await store.articles.claimPageJobs({
      now: NOW,
      limit: 1,
      leaseSeconds: 60,
      holder: 'test',
    });
    expect(await intake.acceptPage(job!, buildPrepared('What went wrong | one', ferryToo))).toBe(true);
    const article = (await store.articles.findArticle(job!.articleId))!;
    expect(article).toMatchObject({ title: 'What went wrong', textState: 'full', revision: 1 });
    expect(await store.articles.countPageJobs()).toBe(0);
    expect(await storiesOf()).toHaveLength(1);
    expect(changes.at(-1)!.removed).toHaveLength(1);
  });

  describe('a page that was read', () => {
    const summary = 'A ferry ran aground off Skerry Point, and all are safe.';
    const thin = buildPrepared('Ferry runs aground', summary, { needsPage: true });
    const page = buildPrepared('Ferry runs aground | one', ferryToo);
    const claim = (now: number) =>
      store.articles.claimPageJobs({ now, limit: 1, leaseSeconds: 60, holder: 'test' });

    async function readOnce(intake: ArticleIntake) {
      await deliver(intake, 0, [thin]);
      const [job] = await claim(NOW);
      await intake.acceptPage(job!, page);
      return job!;
    }

    it('is read again when the feed says what it does not, and what it said before is kept', async () => {
      const intake = buildIntake();
      const job = await readOnce(intake);
      const text = 'A ferry ran aground off Skerry Point, and one is hurt.';
      await deliver(intake, 0, [{ ...thin, text, html: `<p id="p0">${text}</p>`, contentHash: 'told anew' }]);
      const waiting = await store.articles.findArticle(job.articleId);
      expect(waiting).toMatchObject({ textState: 'page-again', revision: 1, wordCount: page.wordCount });
      expect((await store.articles.findBody(job.articleId))?.html).toBe(page.html);
      const [again] = await claim(NOW + HOUR);
      const changed = ferryToo.replace('All 214', 'All 213');
      await intake.acceptPage(again!, buildPrepared('Ferry runs aground | one', changed));
      expect(await store.articles.findArticle(job.articleId)).toMatchObject({
        textState: 'full',
        revision: 2,
      });
      expect(await store.articles.listRevisions(job.articleId)).toMatchObject([
        { revision: 1, html: page.html },
      ]);
      expect((await storiesOf())[0]?.changes).toMatchObject([{ kind: 'edit', fact: { kind: 'number' } }]);
    });

    it('is not read again for a counter, nor for what it says already', async () => {
      const intake = buildIntake();
      const { articleId } = await readOnce(intake);
      const text = `${ferryToo.split('. ')[0]}. 12 comments`;
      await deliver(intake, 0, [{ ...thin, text, contentHash: 'counted' }]);
      expect(await store.articles.findArticle(articleId)).toMatchObject({ textState: 'full' });
      expect(await claim(NOW + HOUR)).toEqual([]);
    });

    it('keeps its text where less than half of it is left', async () => {
      const intake = buildIntake();
      const { articleId } = await readOnce(intake);
      await deliver(intake, 0, [{ ...thin, title: 'Ferry floats again', contentHash: 'retitled' }]);
      const [again] = await claim(NOW + HOUR);
      await intake.acceptPage(again!, buildPrepared('Ferry floats again', 'Subscribe to read on.'));
      expect((await store.articles.findBody(articleId))?.html).toBe(page.html);
      expect(await store.articles.findArticle(articleId)).toMatchObject({ textState: 'full' });
      expect(await store.articles.listRevisions(articleId)).toMatchObject([
        { title: 'Ferry runs aground', html: page.html },
      ]);
    });
  });

  it('takes a large delivery in parts and leaves the polling state to the last', async () => {
    const intake = buildIntake(store, { maxArticlesAtOnce: 10 });
    const words = ['lighthouse', 'bread', 'tram', 'orchestra', 'wheat', 'tunnel', 'ballot'];
    const articles = Array.from({ length: 25 }, (_, i) =>
      buildPrepared(
        `The ${words[i % 7]} of parish ${i * 37}`,
        `A note on ${words[i % 7]} number ${i * 91} by clerk${i}.`,
      ),
    );
    expect(await deliver(intake, 0, articles)).toEqual({ added: 25, updated: 0, unchanged: 0 });
    expect((await store.articles.counts()).articles).toBe(25);
  });

  it('serves deliveries one at a time and refuses more than may wait', async () => {
    const intake = buildIntake(store, { maxWaitingDeliveries: 2 });
    const one = deliver(intake, 0, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]);
    const two = deliver(intake, 1, [buildPrepared('All 214 safe after ferry strikes rocks', ferryToo)]);
    await expect(deliver(intake, 0, [])).rejects.toMatchObject({ code: 'intake-overloaded' });
    await Promise.all([one, two]);
    expect(await storiesOf()).toHaveLength(1);
  });
});

describe('deliveries that wait', () => {
  /** Counts transactions; those that `refuses` says hold something bad fail. */
  function watched(refuses: (titles: readonly string[]) => boolean = () => false) {
    const saved: number[] = [];
    const over: Store = {
      ...store,
      articles: {
        ...store.articles,
        async saveArrivals(batch) {
          if (refuses(batch.newArticles.map(({ article }) => article.title))) throw new Error('bad row');
          await store.articles.saveArrivals(batch);
          saved.push(batch.checks.length);
        },
      },
    };
    return { saved, over };
  }

  it('are stored in one transaction, each with its own outcome and polling state', async () => {
    const { saved, over } = watched();
    const intake = buildIntake(over);
    const known = buildPrepared('Budget raises fuel duty', 'The finance minister set out a budget.');
    const outcomes = await Promise.all([
      deliver(intake, 0, [known]),
      deliver(intake, 0, [known, buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]),
      deliver(intake, 1, [buildPrepared('All 214 safe after ferry strikes rocks', ferryToo)]),
    ]);
    expect(saved).toEqual([1, 2]);
    expect(outcomes).toEqual([
      { added: 1, updated: 0, unchanged: 0 },
      { added: 1, updated: 0, unchanged: 1 },
      { added: 1, updated: 0, unchanged: 0 },
    ]);
    expect((await storiesOf()).map((story) => story.articleCount).sort()).toEqual([1, 2]);
    for (const { id } of sources) expect((await store.sources.findSource(id))!.etag).toBe('"e1"');
  });

  it('see one another: the fuller of two feeds completes what the other brings', async () => {
    const { saved, over } = watched();
    const intake = buildIntake(over);
    sources[1] = await addSource('one', 'world');
    const url = 'https://one.example/a';
    const outcomes = await Promise.all([
      deliver(intake, 0, []),
      deliver(intake, 0, [buildPrepared('Ferry runs aground', 'It ran aground.', { url, needsPage: true })]),
      deliver(intake, 1, [buildPrepared('Ferry runs aground', ferry, { url })]),
    ]);
    expect(saved).toEqual([1, 2]);
    expect(outcomes[2]).toEqual({ added: 0, updated: 1, unchanged: 0 });
    const articles = await store.articles.listArticles({ limit: 10 });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ textState: 'full', revision: 1 });
  });

  it('leave a paper’s article no copy of what links there where a second feed completes it', async () => {
    const { saved, over } = watched();
    const intake = buildIntake(over);
    sources.push(await addSource('one', 'world'));
    const url = 'https://one.example/ferry';
    const said = buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry, { url });
    await deliver(intake, 1, [said]);
    const thin = buildPrepared(said.title, 'It ran aground.', { url, needsPage: true });
    await Promise.all([deliver(intake, 1, []), deliver(intake, 0, [thin]), deliver(intake, 2, [said])]);
    expect(saved).toEqual([1, 3]);
    const articles = await store.articles.listArticles({ limit: 9 });
    expect(articles.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
  });

  it('harm no other when one of them cannot be stored', async () => {
    const { saved, over } = watched((titles) => titles.includes('Broken'));
    const intake = buildIntake(over);
    const outcomes = await Promise.allSettled([
      deliver(intake, 0, []),
      deliver(intake, 0, [buildPrepared('Broken', 'What cannot be stored.')]),
      deliver(intake, 1, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(saved).toEqual([1, 1]);
    expect((await store.articles.listArticles({ limit: 10 })).map(({ title }) => title)).toEqual([
      'Ferry Kestrel runs aground off Skerry Point',
    ]);
  });

  it('wait for the index while its stories are shown already', async () => {
    await deliver(buildIntake(), 0, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]);
    const after = buildIntake();
    expect((await after.loadStories()).stories).toHaveLength(1);
    await deliver(after, 1, [buildPrepared('All 214 safe after ferry strikes rocks', ferryToo)]);
    await after.settled();
    expect((await storiesOf()).map((story) => story.articleCount)).toEqual([2]);
  });
});

describe('when a write fails', () => {
  it('forgets what it decided, and the next delivery finds things as they are stored', async () => {
    let isFull = false;
    const failing: Store = {
      ...store,
      articles: {
        ...store.articles,
        saveArrivals: (batch) =>
          isFull ? Promise.reject(new Error('disk full')) : store.articles.saveArrivals(batch),
      },
    };
    const intake = buildIntake(failing);
    await deliver(intake, 0, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]);
    isFull = true;
    const lost = buildPrepared('All 214 safe after ferry strikes rocks', ferryToo);
    await expect(deliver(intake, 1, [lost])).rejects.toThrow('disk full');
    expect(changes).toHaveLength(1);
    isFull = false;
    expect(await deliver(intake, 1, [lost])).toEqual({ added: 1, updated: 0, unchanged: 0 });
    const stories = await storiesOf();
    expect(stories).toHaveLength(1);
    expect(stories[0]!.articleCount).toBe(2);
    expect((await store.articles.counts()).articles).toBe(2);
  });

  /** Counts loadings of the live window; writes fail as `fail` says, which may let them through first. */
  function refusing(fail: (save: () => Promise<void>, titles: readonly string[]) => Promise<void>) {
    const loads: number[] = [];
    const over: Store = {
      ...store,
      articles: {
        ...store.articles,
        loadLive(request) {
          loads.push(request.limit);
          return store.articles.loadLive(request);
        },
        saveArrivals: (batch) =>
          fail(
            () => store.articles.saveArrivals(batch),
            batch.newArticles.map(({ article }) => article.title),
          ),
      },
    };
    return { loads, over };
  }

  const runsAground = () => buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry);
  const allSafe = () => buildPrepared('All 214 safe after ferry Kestrel strikes rocks', ferryToo);

  // One entry in forty that could not be stored cost three loadings of everything while all other deliveries waited.
  it('by one entry, takes back what the index took of the delivery and loads nothing again', async () => {
    const { loads, over } = refusing((save, titles) =>
      titles.some((title) => title.startsWith('Poison')) ? Promise.reject(new Error('bad row')) : save(),
    );
    const intake = buildIntake(over);
    await deliver(intake, 0, [runsAground()]);
    const poison = buildPrepared('Poison: all 214 safe after ferry Kestrel strikes rocks', ferryToo);
    await expect(deliver(intake, 1, [allSafe(), poison])).rejects.toThrow('bad row');
    await expect(deliver(intake, 1, [poison])).rejects.toThrow('bad row');
    expect(await intake.expire()).toBe(0);
    await deliver(intake, 1, [allSafe()]);
    const [story, ...others] = await storiesOf();
    expect(others).toEqual([]);
    expect(story).toMatchObject({ articleCount: 2, publisherCount: 2, coverage: [{}, {}] });
    expect(changes.at(-1)!.stories).toMatchObject([{ articleCount: 2 }]);
    expect(loads).toEqual([]);
    expect(await store.maintenance.check()).toEqual([]);
  });

  it('over and over, loads again once many words are counted that are not there', async () => {
    let isFull = true;
    const { loads, over } = refusing((save) => (isFull ? Promise.reject(new Error('bad row')) : save()));
    const intake = buildIntake(over, { maxTakenBack: 2 });
    for (let i = 0; i < 3; i++) await expect(deliver(intake, 0, [runsAground()])).rejects.toThrow('bad row');
    expect(loads).toEqual([]);
    isFull = false;
    await deliver(intake, 0, [runsAground()]);
    await deliver(intake, 1, [allSafe()]);
    expect(loads).toHaveLength(1);
  });

  it('though it was carried out, finds in the index what was stored', async () => {
    let isLost = true;
    const { loads, over } = refusing(async (save) => {
      await save();
      if (isLost) throw new Error('the answer never came');
    });
    const intake = buildIntake(over);
    const first = runsAground();
    await expect(deliver(intake, 0, [first])).rejects.toThrow('never came');
    isLost = false;
    expect(await deliver(intake, 0, [first])).toMatchObject({ added: 0, unchanged: 1 });
    await deliver(intake, 1, [allSafe()]);
    expect(await storiesOf()).toMatchObject([{ articleCount: 2 }]);
    expect(loads).toHaveLength(1);
  });

  it('while the store is lost, takes nothing for granted and loads again', async () => {
    const lost = new BroadsheetError({
      code: 'store-unreachable',
      audience: 'operator',
      message: '',
      advice: '',
    });
    let isLost = true;
    const { loads, over } = refusing((save) => (isLost ? Promise.reject(lost) : save()));
    const intake = buildIntake(over);
    await expect(deliver(intake, 0, [runsAground()])).rejects.toBe(lost);
    isLost = false;
    await deliver(intake, 0, [runsAground()]);
    expect(loads).toHaveLength(1);
  });

  it('that was to make one story of two, loads again, and they are two as before', async () => {
    let isFull = false;
    const { loads, over } = refusing((save) => (isFull ? Promise.reject(new Error('bad row')) : save()));
    const intake = buildIntake(over);
    const thin = buildPrepared('What went wrong', '', { needsPage: true });
    await deliver(intake, 0, [runsAground(), thin]);
    expect(await storiesOf()).toHaveLength(2);
    const [job] = await store.articles.claimPageJobs({
      now: NOW,
      limit: 1,
      leaseSeconds: 60,
      holder: 'test',
    });
    const page = buildPrepared('What went wrong', ferryToo);
    isFull = true;
    await expect(intake.acceptPage(job!, page)).rejects.toThrow('bad row');
    expect(await storiesOf()).toHaveLength(2);
    isFull = false;
    await deliver(intake, 1, [allSafe()]);
    expect(loads).toHaveLength(1);
    expect((await storiesOf()).map(({ articleCount }) => articleCount).toSorted()).toEqual([1, 2]);
    expect(await intake.acceptPage(job!, page)).toBe(true);
    expect(await storiesOf()).toMatchObject([{ articleCount: 3 }]);
  });

  it('goes on after a restart with the same story and no id used twice', async () => {
    await deliver(buildIntake(), 0, [buildPrepared('Ferry Kestrel runs aground off Skerry Point', ferry)]);
    const after = buildIntake();
    const live = await after.load();
    expect(live.articles).toHaveLength(1);
    await deliver(after, 1, [buildPrepared('All 214 safe after ferry strikes rocks', ferryToo)]);
    const articles = await store.articles.listArticles({ limit: 10 });
    expect(new Set(articles.map((article) => article.id)).size).toBe(2);
    expect(new Set(articles.map((article) => article.storyId)).size).toBe(1);
  });
});
