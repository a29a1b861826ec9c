// What holds of every page, in random worlds. A failure prints the smallest world that shows it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthAt } from '../src/interest/profile.ts';
import type { EditionItem } from '../src/model/edition.ts';
import { buildStory, noon } from '../src/model/story-builder.ts';
import { lastReadAt, mutedTest } from '../src/rank/filters/reader-filters.ts';
import { createFrontPage } from '../src/rank/front-page.ts';
import type { FrontQuery } from '../src/rank/front-query.ts';
import { mutesOf } from '../src/rank/muted.ts';
import { crowdOf, liveOf, queryOf, viewOf, type World, worlds, worldTopics } from './random-worlds.ts';

/** The same worlds every time; others by `PROPERTY_SEED=7 npx vitest run test/page-properties.test.ts`. */
const runs = { numRuns: 100, seed: Number(process.env['PROPERTY_SEED'] ?? 4) };
const layPage = (query: FrontQuery) => createFrontPage().lay(query);
const idsOf = (items: readonly EditionItem[]) => items.map(({ storyId }) => storyId);

describe('in every world', () => {
  it('the parts of a score add up to it, and it is the score that the story was ranked by', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { items, result } = layPage(queryOf(world));
        const ranked = new Map(result.ranked.map((entry) => [entry.item.story.id, entry.score]));
        for (const { storyId, score, components } of items) {
          // To the last bit: the score is their sum, in the order shown.
          expect(components.reduce((sum, { value }) => sum + value, 0)).toBe(score);
          const explored = components.find(({ name }) => name === 'exploration')?.value ?? 0;
          // Scorers add in another order than the page shows: to the ninth digit.
          expect(score - explored).toBeCloseTo(ranked.get(storyId)!, 9);
          for (const part of components) {
            expect(Number.isFinite(part.value)).toBe(true);
            expect(part.sentence).toMatch(/\S.*\.$/);
            expect(part.label).not.toBe('');
          }
        }
      }),
      runs,
    );
  });

  it('the parts stand largest first, and the reason is that of a true part', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { components, reason } of layPage(queryOf(world)).items) {
          const sizes = components.map(({ value }) => Math.abs(value));
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          expect(reason).toMatch(/\S/);
          expect(reason).not.toMatch(/NaN|undefined|null|Infinity/);
        }
      }),
      runs,
    );
  });

  it('the same inputs give the same page, in whatever order stories and wishes came', () => {
    fc.assert(
      fc.property(worlds, fc.func(fc.nat()), (world, shuffle) => {
        const once = layPage(queryOf(world)).items;
        expect(layPage(queryOf(world)).items).toEqual(once);
        const by = <Item>(list: readonly Item[]) =>
          list
            .map((item, i) => ({ item, key: shuffle(i) }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const stances = by(world.stances);
        expect(layPage(queryOf({ ...world, stances })).items.map(plain)).toEqual(once.map(plain));
        const view = viewOf(world, liveOf(world.stories));
        const wordless = { ...view, profile: { ...view.profile, themeEvidence: 0 } };
        const page = (stories: World['stories']) =>
          idsOf(layPage(queryOf({ ...world, others: [] }, liveOf(stories), wordless)).items);
        expect(page(by(world.stories))).toEqual(page(world.stories));
      }),
      runs,
    );
  });

  it('no story stands on a page twice, and no page is longer than asked for', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const ids = idsOf(layPage(queryOf(world)).items);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(world.limit);
      }),
      runs,
    );
  });

  it('nothing that is muted, dismissed, or read without news since stands on a page, nor on "Following"', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const query = queryOf(world);
        const states = new Map(world.states.map((state) => [state.storyId, state]));
        const isFree = mutedTest(query.live, mutesOf(world.stances, noon));
        for (const { items } of [layPage(query), createFrontPage().following(query)])
          for (const id of idsOf(items)) {
            const state = states.get(id);
            const story = query.live.get(id)!;
            expect(state?.hiddenAt ?? null).toBeNull();
            const readAt = state ? lastReadAt(state) : null;
            expect(readAt === null || story.newsAt > readAt).toBe(true);
            expect(isFree({ slot: query.live.slotOf(id)!, story })).toBe(true);
            for (const { subject, stance } of world.stances) {
              if (stance !== 'mute') continue;
              if (subject.kind === 'topic')
                expect(story.topics.map(({ topic }) => topic)).not.toContain(subject.key);
              if (subject.kind === 'entity')
                expect(story.entities.map(({ key }) => key)).not.toContain(subject.key);
              if (subject.kind === 'word') expect(story.headline.split(' ')).not.toContain(subject.key);
              if (subject.kind === 'story') expect(String(id)).not.toBe(subject.key);
              if (subject.kind === 'publisher')
                expect(story.coverage.some((line) => String(line.publisherId) !== subject.key)).toBe(true);
            }
          }
      }),
      runs,
    );
  });

  it('a page is full as long as there is something that may stand on it', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(3, 12, 60), (world, limit) => {
        const query = queryOf({ ...world, limit, params: { candidateCount: 50 } });
        const { items, result } = layPage(query);
        const isFree = mutedTest(query.live, mutesOf(world.stances, noon));
        const states = new Map(world.states.map((state) => [state.storyId, state]));
        const fit = world.stories.filter((story) => {
          const state = states.get(story.id);
          const readAt = state ? lastReadAt(state) : null;
          const { languages } = world;
          return (
            isFree({ slot: query.live.slotOf(story.id)!, story: query.live.get(story.id)! }) &&
            (state?.hiddenAt ?? null) === null &&
            (readAt === null || story.newsAt > readAt) &&
            noon - story.newsAt <= query.params.liveDays * 86_400_000 &&
            (languages.length === 0 ||
              story.language === null ||
              languages.includes(story.language.slice(0, 2)))
          );
        });
        expect(result.failed).toEqual({});
        expect(items.length).toBe(Math.min(limit, fit.length));
      }),
      runs,
    );
  });

  it('no page is of one topic where there are others, whatever the reader did', () => {
    const oneSided = fc.record({
      ofIt: fc.integer({ min: 30, max: 120 }),
      readings: fc.integer({ min: 0, max: 60 }),
      importance: fc.double({ min: 0, max: 1, noNaN: true }),
      limit: fc.integer({ min: 8, max: 40 }),
      world: worlds,
    });
    fc.assert(
      fc.property(oneSided, ({ ofIt, readings, importance, limit, world }) => {
        const [topic, ...others] = worldTopics.slice(0, 6);
        const stories = Array.from({ length: ofIt + 80 }, (_, i) => {
          const isOfIt = i < ofIt;
          const own = isOfIt ? topic! : others[i % others.length]!;
          const over = { topics: [{ topic: own, weight: 0.9 }], publisherIds: [1 + (i % 12)] };
          return buildStory({ id: i + 1, importance: isOfIt ? importance : 0.2, ...over });
        });
        const acts = Array.from({ length: readings }, (_, i) => ({
          ...{ kind: 'read' as const, story: 1 + (i % ofIt), hoursAgo: 1, seconds: 90 },
        }));
        const bare = { stances: [], states: [], languages: [], others: [], params: {} };
        const query = queryOf({ ...world, ...bare, stories, acts, limit });
        const { items } = layPage(query);
        expect(items).toHaveLength(limit);
        const share = idsOf(items).filter((id) => id <= ofIt).length / limit;
        const { topicShareCap, ownTopicShareCap } = query.params;
        // Two may stand before any share counts, and a share is of whole stories.
        expect(share).toBeLessThanOrEqual(Math.max(topicShareCap, ownTopicShareCap) + 2 / limit);
      }),
      runs,
    );
  });

  it('what a reader did teaches the same in whatever order it is told', () => {
    fc.assert(
      fc.property(worlds, fc.func(fc.nat()), (world, shuffle) => {
        // Taking back and refusing act on what was said before them: their order matters, and is kept by the store.
        const acts = world.acts.filter(({ kind }) => !['hidden', 'unhidden', 'less'].includes(kind));
        const live = liveOf(world.stories);
        const shuffled = acts
          .map((act, i) => ({ act, key: shuffle(i) }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ act }) => act);
        const one = viewOf(world, live, acts).profile;
        const other = viewOf(world, live, shuffled).profile;
        expect([...other.affinities.keys()].toSorted()).toEqual([...one.affinities.keys()].toSorted());
        for (const [key, affinity] of one.affinities)
          expect(strengthAt(other.affinities.get(key)!, noon)).toBeCloseTo(strengthAt(affinity, noon), 6);
        for (const [d, value] of one.theme.entries()) expect(other.theme[d]).toBeCloseTo(value, 3);
      }),
      runs,
    );
  });

  it('what others read counts the same in whatever order they came', () => {
    fc.assert(
      fc.property(worlds, fc.func(fc.nat()), (world, shuffle) => {
        const live = liveOf(world.stories);
        const order = world.others.map((_, i) => i);
        const question = { readerId: 'ann', trailId: 'ann', at: noon, segments: [] };
        const lifts = (readers: readonly number[]) => {
          const liftOf = crowdOf(world, live, [...readers]).lifts(question, live.size);
          return world.stories.map(({ id }) => liftOf(id));
        };
        const shuffled = order.toSorted((a, b) => shuffle(a) - shuffle(b) || a - b);
        const one = lifts(order);
        for (const [i, { lift, popularity, company }] of lifts(shuffled).entries()) {
          expect(lift).toBeCloseTo(one[i]!.lift, 6);
          expect(popularity).toBeCloseTo(one[i]!.popularity, 6);
          expect(company).toBeCloseTo(one[i]!.company, 6);
        }
      }),
      runs,
    );
  });

  it('what one reader did is on nobody else’s page, unless it counts together', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const live = liveOf(world.stories);
        const quiet = { ...world, acts: [], others: [] };
        const before = layPage(queryOf(quiet, live)).items;
        const busy = queryOf({ ...world, others: [] }, live);
        layPage(busy);
        expect(layPage(queryOf(quiet, live)).items).toEqual(before);
      }),
      runs,
    );
  });
});

/** Names of equal weight may stand in either order in a sentence about several wishes. */
function plain({ storyId, slot, score }: EditionItem) {
  return { storyId, slot, score: score.toFixed(9) };
}
