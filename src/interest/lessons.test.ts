// What saves and wishes taught is kept as long as it stands.
import { describe, expect, it } from 'vitest';
import { noon } from '../model/story-builder.ts';
import { learn } from './learn.ts';
import { maxLearnedPerHour } from './learn-params.ts';
import { forgetSubjects, hasLesson, moveLessons, noteLesson, standing, stands } from './lessons.ts';
import { emptyProfile, type Profile, strengthAt } from './profile.ts';
import { parseProfile, serialiseProfile } from './profile-json.ts';
import type { StoryFacts } from './story-facts.ts';
import { themeDimensions } from './theme-space.ts';

const theme = new Float32Array(themeDimensions);
theme[0] = 1;
const facts = (storyId: number): StoryFacts => ({
  storyId,
  topics: [{ key: '15000000', weight: 0.9 }],
  entities: [{ key: 'person:edda lund', weight: 0.5, name: 'Edda Lund' }],
  nameOf: () => undefined,
  publisherIds: [1],
  theme,
});
type Kind = 'saved' | 'more' | 'unwished' | 'seen' | 'opened';
const does = (profile: Profile, kind: Kind, storyId = 1, at = noon) =>
  learn(profile, { kind, at, seconds: null, share: null, subject: null }, facts(storyId), noon);
const sport = (profile: Profile) => {
  const affinity = profile.affinities.get('topic:15000000');
  return affinity === undefined ? 0 : strengthAt(affinity, noon);
};

describe('a lesson', () => {
  it('is of what was learned: not of an act beyond what a person can do in an hour', () => {
    const profile = emptyProfile();
    for (let i = 0; i < maxLearnedPerHour; i++) does(profile, 'seen', 2);
    does(profile, 'saved');
    expect(standing(profile, 1, 'saved')).toEqual([]);
  });

  it('is told apart by its time, whichever comes first', () => {
    const [one, other] = [emptyProfile(), emptyProfile()];
    does(does(one, 'more', 1, noon - 9e7), 'more');
    does(does(other, 'more'), 'more', 1, noon - 9e7);
    expect(standing(one, 1, 'more')).toEqual(standing(other, 1, 'more'));
    expect(sport(one)).toBeCloseTo(sport(other), 9);
    expect(sport(one)).toBeCloseTo(sport(does(emptyProfile(), 'more')), 9);
  });

  it('is taken back once, also where it was said twice', () => {
    const profile = emptyProfile();
    does(does(profile, 'opened', 2), 'more', 3);
    const before = sport(profile);
    for (const kind of ['more', 'more', 'unwished', 'unwished'] as const) does(profile, kind);
    expect(sport(profile)).toBeCloseTo(before, 9);
    expect(hasLesson(profile, 1, 'more')).toBe(true);
    expect(standing(profile, 1, 'more')).toEqual([]);
  });

  it('of two stories that became one stands twice, and is taken back for both', () => {
    const profile = emptyProfile();
    does(does(does(profile, 'opened', 3), 'more', 1, noon - 1000), 'more', 2);
    moveLessons(profile, 2, 1);
    expect(standing(profile, 1, 'more')).toHaveLength(2);
    does(profile, 'unwished');
    expect(sport(profile)).toBeCloseTo(sport(does(emptyProfile(), 'opened', 3)), 9);
  });

  it('has no part in a subject that was forgotten since', () => {
    const profile = does(emptyProfile(), 'saved');
    profile.affinities.delete('topic:15000000');
    forgetSubjects(profile);
    const [lesson] = standing(profile, 1, 'saved');
    expect([...lesson!.weights.keys()]).toEqual(['entity:person:edda lund', 'publisher:1']);
  });

  it('is kept in what is stored of the profile', () => {
    const profile = does(does(emptyProfile(), 'saved'), 'more', 2);
    does(profile, 'unwished', 2);
    expect(parseProfile(serialiseProfile(profile)).lessons).toEqual(profile.lessons);
    expect(stands(profile.lessons.get(2)![0]!)).toBe(false);
  });

  it('is one of those of sixty stories, and of two weeks', () => {
    const profile = emptyProfile();
    const lesson = { kind: 'saved', at: noon, weights: new Map([['topic:1', 1]]), words: true } as const;
    noteLesson(profile, 1, { ...lesson, at: noon - 15 * 86_400_000 });
    for (let id = 2; id < 100; id++) noteLesson(profile, id, lesson);
    expect([...profile.lessons.keys()]).toEqual(Array.from({ length: 60 }, (_, i) => 40 + i));
  });
});
