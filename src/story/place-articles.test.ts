import { expect, it } from 'vitest';
import { createStoryIndex } from './create-story-index.ts';
import { createIdBlocks } from './id-blocks.ts';
import { placeArticles } from './place-articles.ts';
import { noEdit } from './plan-change.ts';
import type { PlannedArticle } from './planned-article.ts';
import { buildArrival, buildArticle, NOW } from './testing.ts';

function planned(id: number, title: string, update: PlannedArticle['update']): PlannedArticle {
  const article = buildArticle({ id, storyId: 900 + id, title });
  const body = { html: '', keySentences: [], datedSentences: [] } as unknown as PlannedArticle['body'];
  const { features } = buildArrival(title, '', { articleId: id });
  return { article, body, text: '', features, update };
}

function parts() {
  let next = 1;
  async function reserveIds(_: 'article' | 'story', n: number): Promise<number> {
    next += n;
    return next - n;
  }
  const storyIds = createIdBlocks({ reserveIds }, 'story', 8);
  return { index: createStoryIndex(), storyIds, now: NOW };
}

it('gives what is new a story of the index, and leaves an edit of what left the live window where it is', async () => {
  const used = parts();
  const title = 'Ferry Kestrel runs aground off Skerry Point';
  const edit = planned(1, title, noEdit);
  const { arrived, created, dirty } = await placeArticles([edit, planned(2, title, null)], used);
  expect([...arrived.values()].map(({ article }) => article.storyId)).toEqual([901, 1]);
  expect([[...created], dirty]).toEqual([[1], [1]]);
  // Else later articles would join a story of which the rest is not in memory.
  expect(used.index.size).toBe(1);
});

it('keeps an edited article of the live window in its story', async () => {
  const used = parts();
  const title = 'Ferry Kestrel runs aground off Skerry Point';
  await placeArticles([planned(1, title, null), planned(2, title, null)], used);
  const edit = planned(1, 'Council votes on the tide barrier', noEdit);
  const { arrived, created, dirty } = await placeArticles([edit], used);
  expect(arrived.get(1)?.article.storyId).toBe(1);
  expect([created.size, dirty]).toEqual([0, [1]]);
});
