// Test builder: random worlds for properties of pages: stories, a reader with wishes and marks, what they and others did.
import fc from 'fast-check';
import { Crowd } from '../src/interest/crowd.ts';
import { learn } from '../src/interest/learn.ts';
import { emptyProfile } from '../src/interest/profile.ts';
import type { ReaderView } from '../src/interest/reader-view.ts';
import type { InteractionKind, ReaderStory, Stance, Subject } from '../src/model/reader.ts';
import type { Story } from '../src/model/story.ts';
import { buildMention, buildStory, noon } from '../src/model/story-builder.ts';
import { buildStance, buildState, buildView } from '../src/rank/edition-builder.ts';
import type { FrontQuery } from '../src/rank/front-query.ts';
import { createLiveIndex, type LiveIndex } from '../src/rank/live-index.ts';
import { defaultRankParams, type RankParams } from '../src/rank/params.ts';
import { buildTaste } from '../src/rank/taste.ts';

const hourMs = 3_600_000;
export const worldTopics = [
  ...['04000000', '15000000', '13000000', '11000000', '01000000', '17000000'],
  ...['20000170', '20000524', '06000000'],
];
const words = 'harbour bridge council orchard ferry tariff comet library strike reservoir tram choir'.split(
  ' ',
);

export interface Act {
  readonly kind: InteractionKind;
  readonly story: number;
  /** Hours before noon; below 0 it is told of from the future. */
  readonly hoursAgo: number;
  readonly seconds: number | null;
}

export interface World {
  readonly stories: readonly Story[];
  readonly acts: readonly Act[];
  readonly stances: readonly Stance[];
  readonly states: readonly ReaderStory[];
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  /** Stories that each of the others opened, in their order; empty where readers are not counted together. */
  readonly others: readonly (readonly number[])[];
  readonly limit: number;
  readonly random: number;
  readonly params: Partial<RankParams>;
}

const storyIn = (count: number) =>
  fc.record({
    topics: fc.array(
      fc.record({
        topic: fc.constantFrom(...worldTopics),
        weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
      }),
      { maxLength: 3 },
    ),
    names: fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 4 }),
    publishers: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
    hoursAgo: fc.integer({ min: 0, max: 190 }),
    headline: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
    language: fc.constantFrom('en', 'en-GB', 'fr', null),
    sagaId: fc.option(fc.integer({ min: 1, max: Math.max(1, Math.floor(count / 10)) }), { freq: 3 }),
  });

const kinds: readonly InteractionKind[] = [
  ...(['seen', 'opened', 'read', 'saved', 'unsaved', 'shared', 'hidden'] as const),
  ...(['unhidden', 'more', 'less'] as const),
];

function subjects(count: number): fc.Arbitrary<Subject> {
  return fc.oneof(
    fc.constantFrom(...worldTopics).map((key) => ({ kind: 'topic' as const, key })),
    fc.integer({ min: 0, max: 25 }).map((n) => ({ kind: 'entity' as const, key: `person:p${n}` })),
    fc.integer({ min: 1, max: 12 }).map((n) => ({ kind: 'publisher' as const, key: String(n) })),
    fc.constantFrom(...words).map((key) => ({ kind: 'word' as const, key })),
    fc.integer({ min: 1, max: count }).map((n) => ({ kind: 'story' as const, key: String(n) })),
  );
}

/** Worlds of 1 to 150 stories. */
export const worlds: fc.Arbitrary<World> = fc.integer({ min: 1, max: 150 }).chain((count) => {
  const id = fc.integer({ min: 1, max: count });
  const maybeAt = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 2 });
  return fc.record({
    stories: fc
      .array(storyIn(count), { minLength: count, maxLength: count })
      .map((all) => all.map((one, i) => storyOf(one, i + 1))),
    acts: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        story: id,
        hoursAgo: fc.integer({ min: -5, max: 300 }),
        seconds: fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
      }),
      { maxLength: 25 },
    ),
    stances: fc
      .uniqueArray(fc.tuple(subjects(count), fc.constantFrom('follow', 'mute'), fc.boolean()), {
        maxLength: 5,
        selector: ([{ kind, key }]) => `${kind} ${key}`,
      })
      .map((all) =>
        all.map(([{ kind, key }, stance, ends]) =>
          buildStance(kind, key, stance, ends ? noon + hourMs : null),
        ),
      ),
    states: fc
      .uniqueArray(
        fc.record({
          id,
          read: maybeAt,
          opened: maybeAt,
          hidden: maybeAt,
          seen: fc.integer({ min: 0, max: 9 }),
        }),
        { maxLength: 90, size: 'max', selector: (one) => one.id },
      )
      .map((all) =>
        all.map((one) => {
          const at = (hoursAgo: number | null) => (hoursAgo === null ? null : noon - hoursAgo * hourMs);
          const seenAt = one.seen > 0 ? noon : null;
          return buildState(one.id, {
            ...{ readAt: at(one.read), openedAt: at(one.opened), hiddenAt: at(one.hidden) },
            ...{ seenAt, seenCount: one.seen },
          });
        }),
      ),
    languages: fc.constantFrom([], ['en'], ['fr', 'en']),
    countries: fc.constantFrom([], ['GB']),
    others: fc.oneof(
      fc.constant([]),
      fc.array(fc.uniqueArray(id, { maxLength: 12 }), { minLength: 6, maxLength: 20 }),
    ),
    limit: fc.integer({ min: 1, max: 60 }),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    params: fc.constantFrom({}, {}, { differentEvery: 0 }, { candidateCount: 50 }),
  });
});

type StorySeed = ReturnType<typeof storyIn> extends fc.Arbitrary<infer Seed> ? Seed : never;

function storyOf({ names, publishers, hoursAgo, headline, ...over }: StorySeed, id: number): Story {
  return buildStory({
    ...over,
    id,
    headline: headline.join(' '),
    newsAt: noon - hoursAgo * hourMs,
    entities: names.map((n, i) => buildMention(`person:p${n}`, { salience: 1 / (i + 1), kind: 'person' })),
    publisherIds: publishers,
  });
}

/** The world's news, as a program has it that was given them in this order. */
export function liveOf(stories: readonly Story[]): LiveIndex {
  const live = createLiveIndex();
  live.load(stories);
  return live;
}

/** The reader as held after these acts, in the order given. */
export function viewOf(world: World, live: LiveIndex, acts = world.acts): ReaderView {
  const profile = emptyProfile();
  for (const { kind, story, hoursAgo, seconds } of acts) {
    const known = live.get(story);
    const act = { at: noon - hoursAgo * hourMs, kind, seconds, share: null, subject: null };
    if (known) learn(profile, act, live.facts(known), noon);
  }
  const { languages, countries } = world;
  return buildView({
    ...{ profile, stances: world.stances, settings: { languages, countries } },
    states: new Map(world.states.map((state) => [state.storyId, state])),
  });
}

/** What the others read, each in their own order; `order` is that of the readers. */
export function crowdOf(world: World, live: LiveIndex, order = world.others.map((_, i) => i)): Crowd {
  const crowd = new Crowd((id) => live.themeOf(id));
  for (const n of order)
    for (const [i, storyId] of (world.others[n] ?? []).entries()) {
      const readerId = `other-${n}`;
      crowd.read({ readerId, trailId: readerId, storyId, at: noon - (20 - i) * 60_000, segments: [] });
    }
  return crowd;
}

/** What a page of the world is asked with. */
export function queryOf(world: World, live = liveOf(world.stories), view = viewOf(world, live)): FrontQuery {
  return {
    ...{ live, view, now: noon, params: defaultRankParams(world.params), limit: world.limit },
    publisher: (id) => ({
      ...{
        id,
        slug: `p${id}`,
        name: `Paper ${id}`,
        site: null,
        country: id % 2 ? 'GB' : 'FR',
        language: 'en',
      },
      ...{ kind: null, owner: null, ownerKind: null, ownerEntities: [], sample: false },
    }),
    skip: new Set(),
    taste: buildTaste(live, view, noon),
    ...(world.others.length > 0 && { crowd: crowdOf(world, live) }),
    random: () => world.random,
  };
}
