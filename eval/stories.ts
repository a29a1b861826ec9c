// Answers the `stories` evaluation with the product's own path: features, then assignment, in order of arrival.
import type { Readable, Writable } from 'node:stream';
import { composeArticle } from '../src/article/compose-article.ts';
import { createStoryIndex } from '../src/story/create-story-index.ts';
import type { Arrival, StoryIndex } from '../src/story/story-index.ts';
import { answerLines } from './lines.ts';
import { draftOfPlain, type PlainArticle } from './plain-draft.ts';

interface StoryQuestion extends PlainArticle {
  readonly source?: string;
}

interface StoryAnswer {
  readonly id: string;
  readonly story: string;
  readonly revised?: true;
}

/**
 * Reads articles, writes the story of each; earlier articles that changed story come first, as revisions.
 *
 * @throws Error when a line is no JSON.
 */
export async function runStoriesEval(input: Readable, output: Writable): Promise<void> {
  const answer = createStoryAnswerer();
  await answerLines<StoryQuestion>(input, output, answer);
}

/** The same as a function from question to answers. */
export function createStoryAnswerer(
  index: StoryIndex = createStoryIndex(),
): (question: StoryQuestion) => StoryAnswer[] {
  const ids: string[] = [];
  const publishers = new Map<string, number>();
  let lastStory = 0;
  return (question) => {
    ids.push(question.id);
    const articleId = ids.length;
    const assignment = index.assign(arrivalOf(question, articleId, publishers), () => ++lastStory);
    const revised = assignment.revised.map(
      ({ articleId: id, storyId }): StoryAnswer => ({
        id: ids[id - 1]!,
        story: String(storyId),
        revised: true,
      }),
    );
    const others = revised.filter(({ id }) => id !== question.id);
    return [...others, { id: question.id, story: String(assignment.storyId) }];
  };
}

function arrivalOf(question: StoryQuestion, articleId: number, publishers: Map<string, number>): Arrival {
  const publisher = question.source ?? hostOf(question.url);
  const publisherId = publishers.get(publisher) ?? publishers.size + 1;
  publishers.set(publisher, publisherId);
  const { published } = question;
  const { language, features, kind } = composeArticle(draftOfPlain(question));
  return { articleId, publisherId, at: published, publishedAt: published, language, features, kind };
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}

if (import.meta.main) await runStoriesEval(process.stdin, process.stdout);
