// What made-up readers do, from a seed: each has a few subjects, sees pages of stories, opens and reads some.

import type { NewInteraction } from '../src/interest/record-acts.ts';
import type { InteractionKind, Subject } from '../src/model/reader.ts';
import type { Story } from '../src/model/story.ts';

/** Of a hundred acts. */
const usual: readonly (readonly [InteractionKind, number])[] = [
  ['seen', 55],
  ['opened', 22],
  ['read', 15],
  ['saved', 3],
  ['hidden', 2],
  ['more', 2],
  ['less', 1],
];

/** A reader's taste: two of three stories they open are of these. */
export interface Leaning {
  readonly topics: ReadonlySet<string>;
  readonly stories: readonly Story[];
}

export function leaningOf(stories: readonly Story[], random: () => number): Leaning {
  const topics = new Set<string>();
  while (topics.size < 4) topics.add(pick(stories, random).topics[0]?.topic ?? '');
  return { topics, stories: stories.filter((story) => story.topics.some(({ topic }) => topics.has(topic))) };
}

/** One act at that time; ids are the caller's, never twice the same. */
export function makeAct(
  of: {
    readonly id: string;
    readonly at: number;
    readonly stories: readonly Story[];
    readonly leaning: Leaning;
  },
  random: () => number,
): NewInteraction {
  const { id, at, leaning } = of;
  const kind = kindOf(100 * random());
  const isLiked = kind !== 'seen' && kind !== 'hidden' && kind !== 'less' && random() < 2 / 3;
  const story = pick(isLiked ? leaning.stories : of.stories, random);
  const isOfArticle = kind === 'opened' || kind === 'read';
  const subject: Subject | null =
    kind === 'more' && story.topics[0] ? { kind: 'topic', key: story.topics[0].topic } : null;
  return {
    id,
    at,
    kind,
    storyId: story.id,
    articleId: isOfArticle ? story.leadArticleId : null,
    editionId: null,
    seconds: kind === 'read' ? 5 + 80 * random() : null,
    share: kind === 'read' ? random() : null,
    subject,
  };
}

function kindOf(hundredth: number): InteractionKind {
  let left = hundredth;
  for (const [kind, share] of usual) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'seen';
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}
