// The interests page says that every line names what it was learned from: likes and dislikes alike.
import { describe, expect, it } from 'vitest';
import { describeInterests } from './interest-words.ts';
import { learn } from './learn.ts';
import { emptyProfile } from './profile.ts';
import { parseProfile, serialiseProfile } from './profile-json.ts';
import type { StoryFacts } from './story-facts.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const facts: StoryFacts = {
  storyId: 1,
  topics: [{ key: '11000000', weight: 1 }],
  entities: [],
  publisherIds: [3],
  nameOf: () => undefined,
  theme: null,
};
type Kind = Parameters<typeof learn>[1]['kind'];

/** What is said of the topic and of the publisher after these acts on stories about it. */
function said(kinds: readonly Kind[], subjectToo = false): { topic: string; publisher: string } {
  const profile = emptyProfile();
  const act = { id: 'a', at: noon, seconds: null, share: null };
  for (const kind of kinds) learn(profile, { ...act, kind, subject: null }, facts, noon);
  const subject = { kind: 'topic', key: '11000000' } as const;
  if (subjectToo) learn(profile, { ...act, kind: 'less', subject }, facts, noon);
  const kept = parseProfile(serialiseProfile(profile));
  const lines = describeInterests(kept, [], { now: noon, publisherName: () => 'BBC News' });
  const of = (kind: string) => lines.find((line) => line.subject.kind === kind)?.evidence ?? '';
  return { topic: of('topic'), publisher: of('publisher') };
}

describe('the evidence of an interest', () => {
  it('names Less and Hide where they made it negative', () => {
    // "Government, minus 16: You opened 4 stories and saved one" named only what spoke for it.
    const acts: Kind[] = ['opened', 'opened', 'saved', 'hidden', 'less'];
    expect(said(acts, true).topic).toBe(
      'You opened 2 stories about it and saved one, but hid others or asked for less 3 times, most recently in the last day.',
    );
    expect(said(['less']).topic).toMatch(/^You hid stories about it or asked for less once,/);
  });

  it('says from a publisher, not about it', () => {
    expect(said(['opened', 'opened', 'less']).publisher).toBe(
      'You opened 2 stories from it, but hid others or asked for less once, most recently in the last day.',
    );
  });

  it('names what was asked for, of a story once, and no hiding that was taken back', () => {
    expect(said(['more', 'more']).topic).toMatch(/^You asked for more, /);
    expect(said(['opened', 'opened', 'hidden', 'unhidden']).topic).not.toMatch(/hid /);
  });

  it('names stories passed over where nothing else was done', () => {
    expect(said(Array.from({ length: 60 }, () => 'seen' as const)).topic).toMatch(
      /^You passed over stories about it,/,
    );
  });
});
