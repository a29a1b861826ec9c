import { describe, expect, it } from 'vitest';
import { learn } from '../interest/learn.ts';
import { emptyProfile } from '../interest/profile.ts';
import { afterInteraction, unmetStory } from '../interest/story-state.ts';
import type { ReaderStory } from '../model/reader.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildView } from './edition-builder.ts';
import { createLiveIndex } from './live-index.ts';
import { topicSharesOf } from './topic-shares.ts';

const sport = '15000000';
const politics = '11000000';
const minuteMs = 60_000;

interface Look {
  readonly topic: string;
  readonly opened: boolean;
}

const looks = (count: number, topic: string, opened: boolean): Look[] =>
  Array.from({ length: count }, () => ({ topic, opened }));

const byStory = (states: readonly ReaderStory[]) => new Map(states.map((state) => [state.storyId, state]));

/** Shares after these looks, one a minute up to noon; `learned`: full reads of sport long before. */
function sharesAfter(met: readonly Look[], learned = 0) {
  const live = createLiveIndex();
  const topics = [...met.map(({ topic }) => topic), sport, politics];
  live.load(topics.map((topic, i) => buildStory({ id: i + 1, topics: [{ topic, weight: 0.9 }] })));
  const states = met.map(({ opened }, i) => {
    const at = noon - (met.length - i) * minuteMs;
    const seen = afterInteraction(unmetStory(i + 1), { kind: 'seen', at, subject: null });
    return opened ? afterInteraction(seen, { kind: 'opened', at, subject: null }) : seen;
  });
  const profile = emptyProfile();
  for (let i = 0; i < learned; i++) {
    const act = { at: noon - 90 * minuteMs, kind: 'read' as const, seconds: 60, share: 1, subject: null };
    const topics = [{ key: sport, weight: 1 }];
    const facts = { storyId: 8000 + i, topics, entities: [], nameOf: () => undefined, publisherIds: [] };
    learn(profile, act, { ...facts, theme: null }, noon);
  }
  const shares = topicSharesOf(live, buildView({ states: byStory(states), profile }), noon);
  return { shares, of: (topic: string) => shares.get(live.features.topicNames.find(topic) ?? -1) ?? 0 };
}

describe('the part of a page that a topic should have', () => {
  it('is in proportion to what was opened, however much: a large one is not cut', () => {
    const inTurn = [...looks(1, politics, true), ...looks(3, sport, true)];
    const { of } = sharesAfter(Array.from({ length: 30 }, () => inTurn).flat());
    expect(of(sport) / of(politics)).toBeGreaterThan(2);
    expect(of(sport) / of(politics)).toBeLessThan(4.5);
    expect(of(sport)).toBeGreaterThan(0.55);
  });

  it('goes over to what is opened now within a page or two, though little was opened', () => {
    const before = looks(60, sport, true);
    const turned = [...before, ...looks(40, sport, false), ...looks(8, politics, true)];
    const { of } = sharesAfter(turned, 60);
    expect(of(politics)).toBeGreaterThan(of(sport));
  });

  it('is of what was learned before as long as nothing was looked at, and hardly after many looks', () => {
    const share = (count: number) => sharesAfter(looks(count, politics, false), 60).of(sport);
    expect(share(0)).toBeGreaterThan(0.6);
    expect(share(120)).toBeLessThan(share(0) / 2);
  });

  it('is alike for all where nothing was opened', () => {
    const { of, shares } = sharesAfter(looks(20, sport, false));
    expect(of(sport)).toBe(of(politics));
    for (const share of shares.values()) expect(share).toBeGreaterThan(0);
  });

  it('leaves a topic some place that was passed over for long', () => {
    expect(sharesAfter([...looks(40, sport, false), ...looks(80, politics, true)]).of(sport)).toBeGreaterThan(
      0.005,
    );
  });

  it('says nothing of what a wrong clock put into the future', () => {
    const live = createLiveIndex();
    live.load([buildStory({ id: 1, topics: [{ topic: sport, weight: 0.9 }] })]);
    const state = afterInteraction(unmetStory(1), { kind: 'opened', at: noon + minuteMs, subject: null });
    const shares = topicSharesOf(live, buildView({ states: byStory([state]) }), noon);
    expect(shares.get(live.features.topicNames.find(sport)!)).toBeCloseTo(1 / 17, 6);
  });
});
