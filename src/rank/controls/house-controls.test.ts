// The editors' controls of an installation, on a real store.
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../model/clock.ts';
import type { ControlWish } from '../../model/services.ts';
import { noon } from '../../model/story-builder.ts';
import { addFirstSource, buildArticle, saveStories } from '../../store/contract/builders.ts';
import { openSqliteStore } from '../../store/open-store.ts';
import { createLiveIndex } from '../live-index.ts';
import { createHouseControls } from './house-controls.ts';

const wish = (over: Partial<Extract<ControlWish, { subject: unknown }>> = {}): ControlWish => ({
  kind: 'boost',
  subject: { kind: 'topic', key: '15000000' },
  note: 'The cup final',
  until: noon + 1000,
  ...over,
});
const sponsor = (over: Partial<Extract<ControlWish, { kind: 'sponsor' }>> = {}): ControlWish => ({
  kind: 'sponsor',
  sponsored: { payer: 'Quay Stores', headline: 'Autumn sale', text: null, href: 'https://quay.example/' },
  note: 'Booked',
  until: null,
  place: 1,
  ...over,
});

const sponsorAt = (href: string) =>
  sponsor({ sponsored: { payer: 'Quay Stores', headline: 'Autumn sale', text: null, href } });

async function open() {
  const store = await openSqliteStore(':memory:');
  await addFirstSource(store);
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })], [buildArticle({ id: 2, storyId: 2 })]]);
  const live = createLiveIndex();
  live.load(await store.articles.findStories([1, 2]));
  const options = { store, live, clock: fixedClock(noon), publisher: () => undefined };
  return { store, live, house: createHouseControls(options), another: createHouseControls(options) };
}

describe("the editors' controls", () => {
  it('are in force at once, in another process when it looks, and after a start', async () => {
    const { house, another } = await open();
    const outcome = await house.set(wish(), 'eve');
    expect(outcome).toMatchObject({ kind: 'set', control: { label: 'Sport', setBy: 'eve' } });
    expect(house.inForce()).toHaveLength(1);
    expect(another.inForce()).toHaveLength(0);
    await another.follow();
    expect(another.inForce()).toEqual(house.inForce());
  });

  it('take the place of others on the same subject, and are lifted once', async () => {
    const { house } = await open();
    await house.set(wish(), 'eve');
    await house.set(wish({ kind: 'bury' }), 'eve');
    const [only, ...more] = house.inForce();
    expect([only?.kind, more.length]).toEqual(['bury', 0]);
    expect(await house.end(only!.id, 'bob')).toBe(true);
    expect(await house.end(only!.id, 'bob')).toBe(false);
    expect(house.inForce()).toEqual([]);
    expect(await house.list({ limit: 9 })).toHaveLength(2);
  });

  it.each([
    [wish({ note: '  ' }), 'Say why'],
    [wish({ until: noon }), 'later than now'],
    [wish({ until: noon + 400 * 86_400_000 }), 'within a year'],
    [wish({ subject: { kind: 'story', key: '77' } }), 'copy the address of the page'],
    [wish({ subject: { kind: 'story', key: '1e9' } }), 'copy the address of the page'],
    [wish({ subject: { kind: 'publisher', key: '77' } }), 'that a source here belongs to'],
    [wish({ subject: { kind: 'topic', key: '99999999' } }), 'one of the Media Topics'],
    // Both were taken in, were shown to every reader, and held nothing.
    [wish({ subject: { kind: 'entity', key: 'person:nobody at all' } }), 'give the name as a word'],
    [wish({ subject: { kind: 'word', key: '%' } }), 'as it stands in headlines'],
    [sponsor({ place: 4 }), 'There are the places'],
    [
      sponsor({ sponsored: { payer: 'a', headline: 'b', text: null, href: 'javascript:alert(1)' } }),
      'https://',
    ],
    [sponsorAt('https://quay:secret@quay.example/'), 'leave out what stands before the @'],
    [sponsorAt('https://quay@quay.example/'), 'leave out what stands before the @'],
    [sponsorAt('https://quay.example/sale\0'), 'control characters'],
    [sponsorAt('https://quay.example/sale\u0085'), 'control characters'],
    // Turns round how what follows is read.
    [sponsorAt('https://quay.example/\u202egpj.exe'), 'control characters'],
    [
      sponsor({ sponsored: { payer: ' ', headline: 'b', text: null, href: 'https://a.example' } }),
      'who pays',
    ],
  ])('are refused with the reason: %o', async (wanted, why) => {
    const { house } = await open();
    const outcome = await house.set(wanted, 'eve');
    expect(outcome.kind === 'refused' && outcome.why).toContain(why);
    expect(await house.list({ limit: 9 })).toEqual([]);
  });

  it('are bounded: five pins, one sponsor a place', async () => {
    const { house } = await open();
    for (const key of ['04000000', '15000000', '13000000', '11000000', '01000000'])
      expect((await house.set(wish({ kind: 'pin', subject: { kind: 'topic', key } }), 'eve')).kind).toBe(
        'set',
      );
    const sixth = await house.set(wish({ kind: 'pin', subject: { kind: 'topic', key: '17000000' } }), 'eve');
    expect(sixth.kind).toBe('refused');
    expect((await house.set(sponsor(), 'eve')).kind).toBe('set');
    expect(await house.set(sponsor(), 'eve')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('Place 1 is taken'),
    });
    expect((await house.set(sponsor({ place: 2 }), 'eve')).kind).toBe('set');
  });

  // What was in force was looked at before the write: two at once both found the place free.
  it('are bounded where several are set at once, in two processes too', async () => {
    const { house, another } = await open();
    const opera = { kind: 'word', key: 'opera' } as const;
    const pins = ['04000000', '15000000', '13000000', '11000000', '01000000', '17000000'];
    const outcomes = await Promise.all([
      house.set(sponsor(), 'eve'),
      another.set(sponsor(), 'bob'),
      house.set(wish({ subject: opera }), 'eve'),
      another.set(wish({ kind: 'bury', subject: opera }), 'bob'),
      ...pins.map((key) => house.set(wish({ kind: 'pin', subject: { kind: 'topic', key } }), 'eve')),
    ]);
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(2);
    await house.follow();
    const kinds = house.inForce().map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'sponsor')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'pin')).toHaveLength(5);
    const subjects = house.inForce().flatMap(({ subject }) => (subject === null ? [] : [subject.key]));
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('go on with the story that theirs became part of', async () => {
    const { house, store, live } = await open();
    const set = await house.set(wish({ kind: 'pin', subject: { kind: 'story', key: '1' } }), 'eve');
    expect(set).toMatchObject({ kind: 'set' });
    await store.articles.saveArrivals({
      at: noon,
      newArticles: [],
      updates: [],
      entries: [],
      stories: [],
      mergedStories: [{ from: 1, into: 2 }],
      splitStories: [],
      checks: [],
      moved: [{ articleId: 1, storyId: 2 }],
    });
    live.remove([1]);
    await house.follow();
    expect(house.inForce()[0]?.subject).toEqual({ kind: 'story', key: '2' });
  });
});
