// "Why this?" and what a reader says back, as a browser without JavaScript does it: each answer is felt on the next page.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Household, type Member, openHousehold } from './open-household.ts';

let house: Household;
let ann: Member;
let names = 0;
beforeAll(async () => {
  house = await openHousehold();
  await house.signUpFirst();
  await house.core.sample.enable();
}, 120_000);
beforeEach(async () => {
  ann = await house.signUpInvited(`ann${++names}@reader.example`);
});
afterAll(() => house?.close());

interface Part {
  readonly name: string;
  readonly subject: { readonly kind: string; readonly key: string } | null;
}
interface Item {
  readonly story: { readonly id: number; readonly headline: string };
  readonly components: readonly Part[];
}

const sport = { kind: 'topic', key: '15000000' } as const;

async function itemsOf(member: Member): Promise<readonly Item[]> {
  return ((await (await member.api('GET', '/editions/current')).json()) as { items: Item[] }).items;
}

const partsOf = async (member: Member, name: string) =>
  (await itemsOf(member)).flatMap(({ components }) => components.filter((one) => one.name === name));

const documentOf = async (answer: Response) => parseHTML(await answer.text()).document;

/** The row of the ledger that is about it. */
async function rowOf(member: Member, word: string) {
  const page = await documentOf(await member.get('/'));
  const row = [...page.querySelectorAll('.ledger__row')].find((one) =>
    one.querySelector('b')?.textContent?.includes(word),
  );
  return {
    button: (name: string) =>
      [...(row?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent === name)
        ?.getAttribute('value') ?? '',
    without: row?.querySelector('a')?.getAttribute('href') ?? '',
  };
}

const steer = (member: Member, value: string) => member.post('/steer', { steer: value, back: '/' });

/** Reads some stories on sport, so that there is something learned. */
async function readSport(member: Member) {
  const stories = house.core.live.byTopic(sport.key, 4);
  await member.api('POST', '/interactions', {
    interactions: stories.map(({ id }, i) => ({ id: `${member.id}-story-${i}`, kind: 'saved', storyId: id })),
  });
  await house.core.readers.correctInterest(member.id, sport, 0.9);
}

describe('each part of a sum', () => {
  it('of a followed topic can be ended, muted, asked more and less of', async () => {
    await ann.api('PUT', '/reader/stances', { subject: sport, stance: 'follow', label: 'Sport' });
    const row = await rowOf(ann, 'Sport');
    expect(['More', 'Less', 'Never', 'Unfollow'].map((name) => row.button(name) !== '')).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await steer(ann, row.button('Unfollow'));
    expect(await partsOf(ann, 'follow')).toEqual([]);
  });

  it('never takes the subject off the next page', async () => {
    await ann.api('PUT', '/reader/stances', { subject: sport, stance: 'follow', label: 'Sport' });
    await steer(ann, (await rowOf(ann, 'Sport')).button('Never'));
    const onSport = new Set(house.core.live.byTopic(sport.key, 100).map(({ id }) => id));
    expect(onSport.size).toBeGreaterThan(2);
    expect((await itemsOf(ann)).filter(({ story }) => onSport.has(story.id))).toEqual([]);
  });

  it('that was learned can be forgotten, on the next page', async () => {
    await readSport(ann);
    expect((await partsOf(ann, 'topic')).some(({ subject }) => subject?.key === sport.key)).toBe(true);
    const answer = await steer(ann, (await rowOf(ann, 'Sport')).button('Forget'));
    const { document } = parseHTML(await (await ann.get(answer.headers.get('location') ?? '')).text());
    expect(document.querySelector('.notice')?.textContent).toContain(
      'What was learned of Sport is forgotten',
    );
    expect((await partsOf(ann, 'topic')).some(({ subject }) => subject?.key === sport.key)).toBe(false);
  });
});

describe('what was learned', () => {
  it('names the readings that it comes from, nobody else’s, and can be changed there', async () => {
    await readSport(ann);
    const interests = await documentOf(await ann.get('/interests'));
    const href = [...interests.querySelectorAll('.int__why a')]
      .map((one) => one.getAttribute('href') ?? '')
      .find((one) => one.includes(encodeURIComponent('topic:15000000')) || one.includes('topic:15000000'));
    const page = await documentOf(await ann.get(href ?? ''));
    expect(page.querySelector('h1')?.textContent).toBe('Sport');
    const told = [...page.querySelectorAll('.what-if li')].map((one) => one.textContent ?? '');
    const saved = house.core.live.byTopic(sport.key, 4).map(({ headline }) => headline);
    expect(told.length).toBe(4);
    for (const headline of saved)
      expect(told.some((line) => line.replaceAll('’', "'").includes(headline.replaceAll('’', "'")))).toBe(
        true,
      );
    expect(told.every((line) => line.includes('You saved it'))).toBe(true);
    expect(page.querySelector('button[value^="forget "]')).not.toBeNull();
    const bob = await house.signUpInvited(`bob${++names}@reader.example`);
    const others = await documentOf(await bob.get(href ?? ''));
    expect(others.querySelectorAll('.what-if li').length).toBe(0);
    expect((await ann.get('/interests/readings?subject=nonsense')).status).toBe(404);
  });

  it('of words is told, and can be forgotten', async () => {
    await readSport(ann);
    expect(await (await ann.get('/interests')).text()).toContain('The words of what you read');
    await ann.post('/interests/change', { change: 'forget-words' });
    expect(await (await ann.get('/interests')).text()).not.toContain('The words of what you read');
    const { interests } = (await house.core.readers.exportAll(ann.id)) as {
      interests: { themeEvidence: number };
    };
    expect(interests.themeEvidence).toBe(0);
    expect(await partsOf(ann, 'theme')).toEqual([]);
  });
});

describe('what if', () => {
  it('shows the page without a part, changes nothing, and can be made so and taken back', async () => {
    await readSport(ann);
    const profile = await house.core.readers.exportAll(ann.id);
    const { without } = await rowOf(ann, 'Freshness');
    expect(without).toMatch(/^\/what-if\?part=freshness&story=\d+$/);
    const preview = await documentOf(await ann.get(without));
    expect(preview.querySelector('h1')?.textContent).toBe('Your page without freshness');
    expect(preview.querySelector('.head')?.textContent).toContain('Nothing has been changed');
    expect(preview.querySelectorAll('.what-if > li').length).toBeGreaterThan(20);
    expect(preview.querySelector('.what-if b')?.textContent).toMatch(/up from|down from|new on/);
    // Nothing in it tells that a story was seen.
    expect(preview.querySelectorAll('[data-story]').length).toBe(0);
    expect(preview.querySelector('.head a.btn')?.getAttribute('href')).toMatch(/^\/#s\d+$/);
    const after = await house.core.readers.exportAll(ann.id);
    expect([after.interests, after.stances, after.interactions]).toEqual([
      profile.interests,
      profile.stances,
      profile.interactions,
    ]);
    expect((await partsOf(ann, 'freshness')).length).toBeGreaterThan(0);

    const made = await ann.post('/what-if', { part: 'freshness', subject: '' });
    expect(await partsOf(ann, 'freshness')).toEqual([]);
    const front = await documentOf(await ann.get(made.headers.get('location') ?? ''));
    const undo = front.querySelector('.notice button');
    expect(undo?.getAttribute('formaction')).toBe('/parts');
    for (const path of ['/interests', '/transparency'])
      expect(await (await ann.get(path)).text()).toContain('Bring back: freshness');
    await ann.post('/parts', { part: undo?.getAttribute('value') ?? '', back: '/' });
    expect((await partsOf(ann, 'freshness')).length).toBeGreaterThan(0);
  });

  it('without one subject is made so by setting it to nothing, which reading leaves alone', async () => {
    await readSport(ann);
    await ann.api('PUT', '/reader/stances', { subject: sport, stance: 'follow', label: 'Sport' });
    const { without } = await rowOf(ann, 'Sport');
    const preview = await documentOf(await ann.get(without));
    expect(preview.querySelector('h1')?.textContent).toBe('Your page without Sport');
    const field = (name: string) => preview.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? '';
    await ann.post('/what-if', { part: field('part'), subject: field('subject') });
    const about = async () =>
      [...(await partsOf(ann, 'topic')), ...(await partsOf(ann, 'follow'))].filter(
        ({ subject }) => subject?.key === sport.key,
      );
    expect(await about()).toEqual([]);
    await house.core.readers.record(ann.id, [
      {
        ...{ id: `${ann.id}-again`, at: house.core.clock.now(), kind: 'saved', articleId: null },
        ...{ storyId: house.core.live.byTopic(sport.key, 1)[0]!.id, seconds: null, share: null },
        ...{ editionId: null, subject: null },
      },
    ]);
    expect(await about()).toEqual([]);
  });

  it('is not offered where nothing was ranked for the reader, and asks for no part that there is not', async () => {
    for (const path of ['/latest', '/most-covered'])
      expect(await (await ann.get(path)).text()).not.toContain('/what-if');
    await ann.api('PATCH', '/reader/settings', { personalise: false });
    expect(await (await ann.get('/')).text()).not.toContain('/what-if');
    expect((await ann.get('/what-if?part=freshness')).headers.get('location')).toBe('/');
    for (const bad of ['part=editors', 'part=constructor', 'part=topic&subject=nonsense', ''])
      expect((await ann.get(`/what-if?${bad}`)).status).toBe(404);
    expect((await ann.post('/what-if', { part: 'editors' })).status).toBe(400);
    expect((await ann.post('/parts', { part: '__proto__' })).status).toBe(400);
    expect((await ann.api('PATCH', '/reader/settings', { withoutParts: ['editors'] })).status).toBe(400);
  });
});
