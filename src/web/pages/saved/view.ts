// Saved stories as cards, last saved first, with when each was saved.
import type { ArticleId } from '../../../model/article.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { type CardScene, type CardView, cardView } from '../../components/card-view.ts';
import { dayName } from '../../format/times.ts';
import type { ListView } from '../lists/view.ts';

export interface SavedMark {
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
  readonly savedAt: number;
}

const nothingSaved: ListView['empty'] = {
  title: 'Nothing saved yet',
  text: 'The bookmark beside a story puts it here, to be read later or kept. On a keyboard it is the S key.',
  ways: [{ href: '/', name: 'To the front page' }],
};

/** `marks` in their order; `hasOlder`: the store has more after the last of them. */
export function savedView(
  marks: readonly SavedMark[],
  stories: ReadonlyMap<StoryId, Story>,
  scene: CardScene,
  hasOlder: boolean,
): ListView {
  const groups: { name: string; stories: CardView[] }[] = [];
  for (const { storyId, articleId, savedAt } of marks) {
    const story = stories.get(storyId);
    if (!story) continue;
    const day = dayName(savedAt, scene.now, scene.timeZone);
    const name = `Saved ${day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : day}`;
    const card = cardView(story, null, scene);
    // What was saved may be one article of the story: the card leads there.
    const target = articleId === null ? card : { ...card, href: `/articles/${articleId}` };
    const last = groups.at(-1);
    if (last?.name === name) last.stories.push(target);
    else groups.push({ name, stories: [target] });
  }
  const oldest = marks.at(-1);
  return {
    title: 'Saved',
    label: undefined,
    dek: 'Kept until you take them off, also when the publisher takes them down.',
    current: 'saved',
    editionId: null,
    groups,
    moreHref: hasOlder && oldest ? `/saved?before=${oldest.savedAt}` : null,
    moreName: 'Saved earlier',
    mostCovered: null,
    followed: null,
    empty: nothingSaved,
  };
}
