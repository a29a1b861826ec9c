import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../interest/profile.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildStance, buildView } from './edition-builder.ts';
import { createLiveIndex } from './live-index.ts';
import { buildTaste } from './taste.ts';

const sport = '15000000';
const climate = '06000000';
const weather = '17000000';

function tasteOf(view = buildView()) {
  const live = createLiveIndex();
  const all = [sport, sport, sport, climate];
  live.load(all.map((topic, i) => buildStory({ id: i + 1, topics: [{ topic, weight: 1 }] })));
  const taste = buildTaste(live, view, noon);
  const shareOf = (topic: string) => taste.topicShares.get(live.features.topicNames.find(topic) ?? -1) ?? 0;
  return { live, taste, shareOf };
}

describe('the shares of topics', () => {
  it('are alike before anything is known, and larger for what is followed, as long as it is', () => {
    const { shareOf } = tasteOf();
    expect(shareOf(sport)).toBe(shareOf(climate));
    const follow = (until: number | null) =>
      tasteOf(buildView({ stances: [buildStance('topic', climate, 'follow', until)] })).shareOf(climate);
    expect(follow(null)).toBeGreaterThan(5 * shareOf(climate));
    expect(follow(noon + 1)).toBe(follow(null));
    expect(follow(noon)).toBe(shareOf(climate));
    const muted = buildView({ stances: [buildStance('topic', climate, 'mute')] });
    expect(tasteOf(muted).shareOf(climate)).toBe(shareOf(climate));
  });
});

describe('the theme', () => {
  it('is believed by half after three readings, and not at all before the first', () => {
    const at = (themeEvidence: number, themeAt = noon) =>
      tasteOf(buildView({ profile: { ...emptyProfile(), themeEvidence, themeAt } })).taste.themeConfidence;
    expect([at(0), at(3), at(9)]).toEqual([0, 0.5, 0.75]);
    // Who read much, and nothing for half a year, may have turned to other things.
    expect(at(9, noon - 180 * 86_400_000)).toBeLessThan(0.2);
  });
});

describe('how much a topic says', () => {
  it('is more for a rare one, something for one that all stories have, and nothing for none', () => {
    const { live } = tasteOf();
    const rarity = (topic: string) => live.topicRarity[live.features.topicNames.find(topic) ?? -1] ?? 0;
    expect(rarity(climate)).toBeGreaterThan(rarity(sport));
    expect(rarity(weather)).toBe(0);
    const everywhere = createLiveIndex();
    const topics = [{ topic: sport, weight: 1 }];
    everywhere.load(Array.from({ length: 300 }, (_, i) => buildStory({ id: i + 1, topics })));
    expect(everywhere.topicRarity[everywhere.features.topicNames.find(sport) ?? -1]).toBeCloseTo(0.15, 6);
  });
});
