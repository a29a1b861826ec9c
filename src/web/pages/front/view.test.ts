import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../model/edition.ts';
import { buildItem, buildLine, buildScene, buildStory, testNow } from '../../build-for-tests.ts';
import { type FrontFacts, frontView } from './view.ts';

const story = buildStory({
  coverage: [1, 2, 3].map((id) => buildLine({ articleId: id, publisherId: id })),
  keyPoints: ['The vote is on Friday.', 'word '.repeat(90), 'word '.repeat(90)].map((text, paragraph) => ({
    text,
    articleId: 1,
    publisherId: 1,
    paragraph,
    saidBy: null,
    at: testNow,
  })),
});

function facts(change: Partial<FrontFacts> = {}): FrontFacts {
  const edition: Edition = {
    id: 'e1',
    readerId: 'local',
    mode: 'for-you',
    at: testNow,
    items: [buildItem({ slot: 'lead' })],
    paramsVersion: '1',
    removed: { hidden: 2 },
  };
  return {
    edition,
    lastLookedAt: null,
    changes: [],
    liveStories: 412,
    find: (id) => (id === story.id ? story : undefined),
    ...change,
  };
}

describe('frontView', () => {
  test('says how large the edition is and what it was chosen from', () => {
    const view = frontView(facts(), buildScene());
    expect(view.size).toEqual({ stories: '1 story', publishers: '3 publishers' });
    expect(view.end.text).toContain('1 story from 3 publishers, chosen from 412');
    expect(view.end.leftOut).toBe('411 stories');
    expect(view.end.removed).toEqual([{ why: 'hidden by you', count: '2' }]);
  });

  test('links every key point of the lead to its sentence, and shows no more than stand beside the picture', () => {
    const points = frontView(facts(), buildScene()).lead?.points ?? [];
    expect(points.map(({ href }) => href)).toEqual(['/articles/1#p0', '/articles/1#p1']);
  });

  test('leaves out the key point that the standfirst is the beginning of', () => {
    const whole = 'The council votes on Friday on the end of the lease, which Kelvane has held since 1998.';
    const dek = 'The council votes on Friday on the end of the lease, which …';
    const told = { ...story, dek, keyPoints: [{ ...story.keyPoints[0]!, text: whole }, story.keyPoints[1]!] };
    const points = frontView(facts({ find: () => told }), buildScene()).lead?.points ?? [];
    expect(points.map(({ text }) => text)).not.toContain(whole);
    expect(points).toHaveLength(1);
  });

  test('speaks of what is new only to who looked before, and only of stories that are still here', () => {
    const changes = [
      { storyId: 1, what: '2 new points' },
      { storyId: 99, what: 'gone' },
    ];
    expect(frontView(facts({ changes }), buildScene()).since).toBeNull();
    const since = frontView(facts({ changes, lastLookedAt: testNow - 15 * 3_600_000 }), buildScene()).since;
    expect(since?.when).toBe('Yesterday at 21.04');
    expect(since?.changes).toEqual([
      { href: '/stories/1', title: 'Council puts Quay 7 to the vote', what: '2 new points' },
    ]);
  });
});
