// A story is opened for one of its subjects and credits them all: what was passed over tells which it was.
import { describe, expect, it } from 'vitest';
import type { ReaderStory } from '../model/reader.ts';
import { buildMention, buildStory, noon } from '../model/story-builder.ts';
import { creditSubjects, type Strengths } from './credit-subjects.ts';
import { buildState } from './edition-builder.ts';
import { createLiveIndex, type LiveIndex } from './live-index.ts';

const games = '20000553';
const minute = 60_000;

/** Twenty stories on games name Kelvane, twenty do not; the rest of two hundred is about neither. */
const stories = Array.from({ length: 200 }, (_, i) =>
  buildStory({
    id: i + 1,
    newsAt: noon,
    topics: i < 40 ? [{ topic: games, weight: 0.9 }] : [{ topic: '15000000', weight: 0.9 }],
    entities: [buildMention(i < 20 ? 'company:kelvane' : `person:p${i}`)],
  }),
);
const named = stories.slice(0, 20).map(({ id }) => id);
const unnamed = stories.slice(20, 40).map(({ id }) => id);
const others = stories.slice(40).map(({ id }) => id);

function liveNews(): LiveIndex {
  const live = createLiveIndex();
  live.load(stories);
  return live;
}

/** In turn, a minute after one another; what is not opened was looked at. */
function met(turns: readonly { id: number; isOpened: boolean }[]): Map<number, ReaderStory> {
  return new Map(
    turns.map(({ id, isOpened }, i) => {
      const at = noon + i * minute;
      return [
        id,
        buildState(id, isOpened ? { seenAt: at, seenCount: 1, openedAt: at } : { seenAt: at, seenCount: 1 }),
      ];
    }),
  );
}

interface Known {
  readonly games?: number;
  readonly kelvane?: number;
  readonly isSet?: boolean;
  readonly isForgotten?: boolean;
}

function strengthsAfter(live: LiveIndex, states: Map<number, ReaderStory>, known: Known = {}) {
  const { topicNames, entities: postings } = live.features;
  const topic = topicNames.find(games) ?? -1;
  const name = postings.names.find('company:kelvane') ?? -1;
  const none = new Set<number>();
  const people = stories.slice(40).map(({ entities }) => postings.names.find(entities[0]!.key) ?? -1);
  const all = { topics: new Set([topic]), entities: new Set([name, ...people]) };
  const strengths: Strengths = {
    topics: new Float32Array(topicNames.bound),
    entities: new Map(known.kelvane === undefined ? [] : [[name, known.kelvane]]),
    known: known.isForgotten ? { topics: none, entities: none } : all,
    set: known.isSet ? all : { topics: none, entities: none },
  };
  strengths.topics[topic] = known.games ?? 0;
  creditSubjects(live, states, strengths, noon + 86_400_000);
  return { games: strengths.topics[topic] ?? 0, kelvane: strengths.entities.get(name) ?? 0, all: strengths };
}

const opened = (id: number) => ({ id, isOpened: true });
const passed = (id: number) => ({ id, isOpened: false });

describe('crediting subjects', () => {
  it('credits the name where stories on the topic without it are passed over, and the topic where they are not', () => {
    const live = liveNews();
    const forTheName = met(named.flatMap((id, i) => [opened(id), passed(unnamed[i]!), passed(others[i]!)]));
    const forTheTopic = met(named.flatMap((id, i) => [opened(id), opened(unnamed[i]!), passed(others[i]!)]));
    const known = { games: 0.5, kelvane: 0.5 };
    const byName = strengthsAfter(live, forTheName, known);
    const byTopic = strengthsAfter(live, forTheTopic, known);
    expect(byName.kelvane).toBeGreaterThan(byName.games + 0.3);
    expect(byTopic.games).toBeGreaterThan(byName.games + 0.3);
    expect(byTopic.games).toBeGreaterThan(byTopic.kelvane);
  });

  it('follows a taste that turns: what was opened and is passed over now loses what it had', () => {
    const live = liveNews();
    const before = met([...named, ...unnamed].flatMap((id, i) => [opened(id), passed(others[i]!)]));
    const liked = [...named, ...unnamed.slice(0, 5)].flatMap((id, i) => [opened(id), passed(others[i]!)]);
    const turned = met([...liked, ...unnamed.slice(5).map(passed)]);
    expect(strengthsAfter(live, before).games).toBeGreaterThan(0.3);
    expect(strengthsAfter(live, turned).games).toBeLessThan(strengthsAfter(live, before).games / 2);
  });

  it('leaves what was learned as it is where nothing that is live was met', () => {
    const live = liveNews();
    const states = new Map([[9999, buildState(9999, { seenAt: noon, seenCount: 1 })]]);
    expect(strengthsAfter(live, states, { games: 0.4, kelvane: 0.6 })).toMatchObject({
      games: expect.closeTo(0.4),
      kelvane: 0.6,
    });
  });

  it('leaves what was set by hand, and gives nothing to what was forgotten', () => {
    const live = liveNews();
    const states = met(named.flatMap((id, i) => [opened(id), passed(others[i]!)]));
    expect(strengthsAfter(live, states, { games: -0.5, kelvane: 0.1, isSet: true })).toMatchObject({
      games: -0.5,
      kelvane: 0.1,
    });
    expect(strengthsAfter(live, states, { isForgotten: true })).toMatchObject({ games: 0, kelvane: 0 });
    expect(strengthsAfter(live, states).kelvane).toBeGreaterThan(0.1);
  });

  it('gives the same whatever the order in which the states are held', () => {
    const live = liveNews();
    const turns = named.flatMap((id, i) => [opened(id), passed(unnamed[i]!), passed(others[i]!)]);
    const states = met(turns);
    const reversed = new Map([...states].reverse());
    expect(strengthsAfter(live, reversed).all).toEqual(strengthsAfter(live, states).all);
  });

  it('keeps every strength within -1 and 1, also of who opens everything or nothing', () => {
    const live = liveNews();
    const all = stories.map(({ id }) => id);
    for (const states of [met(all.map(opened)), met(all.map(passed))]) {
      const { topics, entities } = strengthsAfter(live, states, { games: 1, kelvane: -1 }).all;
      for (const strength of [...topics, ...entities.values()]) {
        expect(Math.abs(strength)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is not thrown by a time or a learned strength that is no number', () => {
    const live = liveNews();
    const states = met([opened(1), passed(2), opened(3)]);
    states.set(4, buildState(4, { seenAt: Number.NaN, seenCount: 1 }));
    states.set(5, buildState(5, { seenAt: noon + 9 * 86_400_000, openedAt: noon + 9 * 86_400_000 }));
    const { all, kelvane } = strengthsAfter(live, states, { games: Number.NaN });
    for (const strength of [...all.topics, ...all.entities.values()])
      expect(Number.isFinite(strength)).toBe(true);
    expect(kelvane).not.toBe(0);
    states.delete(4);
    states.delete(5);
    expect(strengthsAfter(live, states).kelvane).toBe(kelvane);
  });
});
