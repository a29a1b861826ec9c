// Answers the `stories` evaluation with the product's own path: features, then assignment, in order of arrival.
import type { Readable, Writable } from 'node:stream';
import { extractFeatures } from '../src/story/features.ts';
import { createStoryIndex, type StoryIndex } from '../src/story/story-index.ts';
import { answerLines } from './lines.ts';

interface StoryQuestion {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
  readonly source?: string;
  /** Milliseconds. */
  readonly published: number;
  readonly language?: string;
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

function arrivalOf(question: StoryQuestion, articleId: number, publishers: Map<string, number>) {
  const publisher = question.source ?? hostOf(question.url);
  const publisherId = publishers.get(publisher) ?? publishers.size + 1;
  publishers.set(publisher, publisherId);
  const { title, text = '', language = null, published } = question;
  const features = extractFeatures({
    title,
    dek: null,
    text,
    language,
    entities: [],
    publishedAt: published,
  });
  const times = { at: published, publishedAt: published };
  return { articleId, publisherId, ...times, language, features, kind: 'news' as const };
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}

if (import.meta.main) await runStoriesEval(process.stdin, process.stdout);
