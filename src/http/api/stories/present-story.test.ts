import { expect, it } from 'vitest';
import type { TimelineEvent } from '../../../model/story.ts';
import { composeStory } from '../../../story/compose-story.ts';
import { buildArticle, buildPublisher } from '../../../story/testing.ts';
import { material } from '../../../story/testing-material.ts';
import { presentStory } from './present-story.ts';

const app = {
  publisher: (id: number) => (id === 9 ? undefined : buildPublisher(id, { name: `Gazette ${id}` })),
  pictures: { href: (url: string) => url },
} as unknown as Parameters<typeof presentStory>[0];

it('names the publisher of each line of the timeline, and none where there is none', () => {
  const event = (publisherId: number | null): TimelineEvent => ({
    ...{ at: 0, precision: 'day', text: 'The lease was signed.', storyId: null, articleId: null },
    ...{ paragraph: null, publisherId },
  });
  const story = { ...composeStory(material([buildArticle()])), timeline: [event(2), event(null)] };
  const { timeline } = presentStory(app, story, []);
  expect(timeline.map(({ publisher }) => publisher)).toEqual(['Gazette 2', null]);
});
