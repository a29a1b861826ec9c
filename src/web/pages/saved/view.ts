// Saved stories as cards, last saved first, with when each was saved.
import type { ArticleId } from '../../../model/article.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { type CardScene, type CardView, cardView } from '../../components/card-view.ts';
import { dayName } from '../../format/times.ts';

export interface SavedGroup {
  /** "Saved today", "Saved yesterday", "Saved 19 November" */
  readonly name: string;
  readonly cards: readonly CardView[];
}

export interface SavedView {
  readonly groups: readonly SavedGroup[];
  readonly olderHref: string | null;
}

export interface SavedMark {
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
  readonly savedAt: number;
}

/** `marks` in their order; `hasOlder`: the store has more after the last of them. */
export function savedView(
  marks: readonly SavedMark[],
  stories: ReadonlyMap<StoryId, Story>,
  scene: CardScene,
  hasOlder: boolean,
): SavedView {
  const groups: { name: string; cards: CardView[] }[] = [];
  for (const { storyId, articleId, savedAt } of marks) {
    const story = stories.get(storyId);
    if (!story) continue;
    const day = dayName(savedAt, scene.now, scene.timeZone);
    const name = `Saved ${day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : day}`;
    const card = cardView(story, null, scene);
    // What was saved may be one article of the story: the card leads there.
    const target = articleId === null ? card : { ...card, href: `/articles/${articleId}` };
    const last = groups.at(-1);
    if (last?.name === name) last.cards.push(target);
    else groups.push({ name, cards: [target] });
  }
  const oldest = marks.at(-1);
  return { groups, olderHref: hasOlder && oldest ? `/saved?before=${oldest.savedAt}` : null };
}
