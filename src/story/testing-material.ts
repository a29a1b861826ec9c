// A story's articles with their sentences, as `composeStory` takes them: for tests of what it makes of them.
import type { Article, KeySentence } from '../model/article.ts';
import type { StoryMaterial } from './compose-story.ts';
import { buildArticle, buildPublisher, HOUR, NOW } from './testing.ts';

const publishers = new Map([1, 2, 3, 4].map((id) => [id, buildPublisher(id)]));

export function point(text: string, score = 0.6, more: Partial<KeySentence> = {}): KeySentence {
  return { text, paragraph: 1, score, saidBy: null, ...more };
}

export function material(members: readonly Article[], more: Partial<StoryMaterial> = {}): StoryMaterial {
  return { id: 1, members, sentences: new Map(), previous: undefined, publishers, now: NOW, ...more };
}

export function sentencesOf(
  entries: readonly [Article, readonly KeySentence[]][],
): StoryMaterial['sentences'] {
  return new Map(
    entries.map(([article, keySentences]) => [article.id, { keySentences, datedSentences: [] }]),
  );
}

/** Two reports of a grounding an hour apart, and a comment on it. */
export const ferry = [
  buildArticle({
    id: 1,
    publisherId: 1,
    title: 'Ferry Kestrel runs aground off Skerry Point',
    publishedAt: NOW - 3 * HOUR,
  }),
  buildArticle({
    id: 2,
    publisherId: 2,
    title: 'Ferry runs aground off Skerry Point, 214 safe',
    publishedAt: NOW - 2 * HOUR,
  }),
  buildArticle({
    id: 3,
    publisherId: 3,
    title: 'Grounded: what next for the Kestrel?',
    kind: 'opinion',
    publishedAt: NOW - HOUR,
  }),
];
