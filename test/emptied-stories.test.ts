// Stories whose articles go, or that become part of another, while readers have them in history, follows, saved pages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareArticle } from '../src/article/prepare-article.ts';
import type { SourceId } from '../src/model/source.ts';
import type { Story } from '../src/model/story.ts';
import { buildNewSource } from '../src/store/contract/builders.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';

const hourMs = 3_600_000;
let house: Household;
let ada: Member;
let bo: Member;

async function addSource(name: string): Promise<SourceId> {
  const [added] = await house.core.store.sources.addSources([buildNewSource(name)], Date.now());
  const publishers = await house.core.store.sources.listPublishers();
  for (const publisher of publishers) house.core.publishers.set(publisher.id, publisher);
  return added!.source.id;
}

async function deliver(sourceId: SourceId, texts: Readonly<Record<string, string>>): Promise<void> {
  const source = (await house.core.store.sources.findSource(sourceId))!;
  const publishedAt = Date.now() - hourMs;
  const articles = Object.entries(texts).map(([title, text]) => {
    const url = `${source.siteUrl}${encodeURIComponent(title)}`;
    const parsed = {
      ...{ guid: url, url, title, author: null, publishedAt, modifiedAt: null, summaryHtml: null },
      ...{ contentHtml: `<p>${text}</p>`, categories: [], pictures: [], enclosures: [], language: 'en' },
    };
    const context = { feedUrl: source.feedUrl, siteUrl: source.siteUrl, language: 'en', now: Date.now() };
    return { ...prepareArticle(parsed, { ...context, identity: url }), needsPage: false };
  });
  await house.core.intake.accept({ source, check: null, articles });
  await house.core.intake.settled();
}

const told = (headline: string): Story => {
  for (let slot = 0; slot < house.core.live.slotBound; slot++) {
    const story = house.core.live.storyAt(slot);
    if (story?.headline === headline) return story;
  }
  throw new Error(`No live story is headed "${headline}".`);
};

let acts = 0;
async function does(member: Member, kind: string, storyId: number): Promise<void> {
  acts += 1;
  const interactions = [{ id: `interaction-${acts}`, kind, storyId }];
  expect((await member.api('POST', '/interactions', { interactions })).status).toBe(200);
}

/** Every page that could speak of the story. */
async function expectPagesInOrder(member: Member, storyId: number): Promise<void> {
  const paths = [
    '/',
    '/following',
    '/latest',
    '/most-covered',
    '/saved',
    '/interests',
    '/privacy',
    '/settings',
  ];
  for (const path of [...paths, '/search?q=comet', '/topics/13000000']) {
    const answer = await member.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(await answer.text()).not.toMatch(/NaN|undefined|\[object/);
  }
  expect([200, 301, 302, 303, 404, 410]).toContain((await member.get(`/stories/${storyId}`)).status);
  for (const path of ['/reader/export', '/reader/interests', '/editions/for-you', '/reader/stances'])
    expect([path, (await member.api('GET', path)).status]).toEqual([path, expect.not.stringMatching(/^5/)]);
  for (const kind of ['opened', 'unsaved', 'more', 'less', 'hidden']) await does(member, kind, storyId);
  const subject = { kind: 'story', key: String(storyId) };
  expect(
    (await member.api('PUT', '/reader/stances', { subject, stance: 'follow', label: 'Gone' })).status,
  ).toBe(200);
}

/** What stands on the page, and where. */
async function frontOf(member: Member): Promise<string[]> {
  const { items } = await house.core.editions.front({ readerId: member.id, mode: 'for-you', limit: 40 });
  return items.map(({ slot, storyId }) => `${slot} ${house.core.live.get(storyId)?.headline}`);
}

const comet =
  'A comet found from a garden in Kestrel Bay can be seen with field glasses low in the west this week.';
const banks =
  'The savings banks of Orrin and Sallow Bridge will merge in January and keep all fourteen branches.';
const slide =
  'A landslide buried the coast road at Varnholt on Thursday and cut off 340 people on four farms.';

beforeAll(async () => {
  house = await openHousehold({ sharedReading: true });
  ada = await house.signUpFirst();
  bo = await house.signUpInvited('bo@reader.example');
}, 60_000);
afterAll(() => house?.close());

describe('a story that empties', () => {
  it('while one reader has opened, saved, followed and hidden it, leaves the pages of all in order', async () => {
    const gone = await addSource('Gone Gazette');
    const kept = await addSource('Kept Courier');
    await deliver(gone, { 'Garden comet confirmed': comet });
    await deliver(kept, { 'Savings banks to merge': banks, 'Landslide cuts off four farms': slide });
    const { id } = told('Garden comet confirmed');
    for (const kind of ['opened', 'read', 'saved', 'more']) await does(ada, kind, id);
    const subject = { kind: 'story', key: String(id) };
    await ada.api('PUT', '/reader/stances', { subject, stance: 'follow', label: 'Garden comet confirmed' });
    await expectPagesInOrder(ada, id);
    const before = await frontOf(bo);
    expect(before.some((line) => line.endsWith('Garden comet confirmed'))).toBe(true);
    expect((await ada.api('DELETE', `/sources/${gone}`)).status).toBe(200);
    expect(house.core.live.get(id)).toBeUndefined();
    await expectPagesInOrder(ada, id);
    await expectPagesInOrder(bo, id);
    const headlines = (lines: readonly string[]) => lines.map((line) => line.slice(line.indexOf(' ') + 1));
    expect(headlines(await frontOf(bo))).toEqual(
      headlines(before).filter((headline) => headline !== 'Garden comet confirmed'),
    );
    await house.core.readers.flush();
    expect(house.log()).not.toMatch(/"level":(50|60)/);
  }, 60_000);

  it('while another becomes part of it, takes the reader’s marks to the other and harms nobody', async () => {
    const one = await addSource('First Herald');
    const other = await addSource('Second Herald');
    await deliver(one, {
      'Ferry strike begins at Selje': 'The ferry crews of Selje strike from Monday.',
    });
    const { id } = told('Ferry strike begins at Selje');
    await does(ada, 'saved', id);
    await does(bo, 'hidden', id);
    await deliver(other, {
      'Crews of the Selje ferry walk out': 'Ferry crews at Selje walk out over night shifts on Monday.',
    });
    const into = told('Crews of the Selje ferry walk out').id;
    const { store, live, readers } = house.core;
    if (into !== id) {
      const story = (await store.articles.findStory(into))!;
      await store.articles.saveArrivals({
        ...{ at: Date.now(), newArticles: [], updates: [], entries: [], stories: [story], moved: [] },
        ...{ mergedStories: [{ from: id, into }], splitStories: [], checks: [] },
      });
      readers.storiesGone([id]);
      live.remove([id]);
      live.upsert([story]);
    }
    expect((await readers.view(ada.id)).states.get(into)?.savedAt).not.toBeNull();
    expect((await readers.view(bo.id)).states.get(into)?.hiddenAt).not.toBeNull();
    expect((await frontOf(bo)).some((line) => /Selje/.test(line))).toBe(false);
    await expectPagesInOrder(ada, id);
    await expectPagesInOrder(bo, id);
  }, 60_000);
});

describe('the API', () => {
  const good = { id: 'interaction-good', kind: 'opened', storyId: 1 };
  const numbers = ['1e999', '-1e999', 'NaN', '1e308', '-1', '0.5', '"7"', 'null', '[]', '{}', 'true'];
  const fields = ['storyId', 'articleId', 'seconds', 'share', 'at', 'subject', 'kind', 'id', 'editionId'];
  it('refuses or tames every number that is none, in every field of an interaction', async () => {
    const learned = async () =>
      (await house.core.readers.interests(bo.id)).map(({ subject, strength, readings }) => [
        subject,
        readings,
        strength.toFixed(3),
      ]);
    const before = await learned();
    for (const field of fields)
      for (const number of numbers) {
        const text = `{"interactions":[${JSON.stringify({ ...good, storyId: 999_999, [field]: '@' }).replace('"@"', number)}]}`;
        const answer = await house.request('/api/v1/interactions', {
          ...{ method: 'POST', body: text },
          headers: { 'content-type': 'application/json', cookie: bo.cookie },
        });
        expect([field, number, answer.status]).toEqual([field, number, expect.toBeOneOf([200, 400, 422])]);
      }
    expect(await learned()).toEqual(before);
  });

  it('refuses a strength that is no number, and keeps what there was', async () => {
    for (const strength of ['1e999', 'NaN', '2', '-1.01', '"1"', '[]']) {
      const body = `{"subject":{"kind":"topic","key":"15000000"},"strength":${strength}}`;
      const answer = await house.request('/api/v1/reader/interests', {
        ...{ method: 'PUT', body },
        headers: { 'content-type': 'application/json', cookie: bo.cookie },
      });
      expect([strength, answer.status]).toEqual([strength, expect.toBeOneOf([400, 422])]);
    }
    expect(await house.core.readers.interests(bo.id)).not.toContainEqual(
      expect.objectContaining({ subject: { kind: 'topic', key: '15000000' }, pinned: true }),
    );
  });
});
