// A page as it would be without one part, beside the page as it is: what moves, what comes, what goes.
import type { Edition } from '../../../model/edition.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { type CardScene, cardView } from '../../components/card-view.ts';
import { counted } from '../../format/numbers.ts';

export interface WhatIfRow {
  readonly id: StoryId;
  readonly href: string;
  readonly title: string;
  readonly language: string | null;
  readonly about: string;
  /** "new on the page", "up from place 9"; null where it stays. */
  readonly move: string | null;
}

export interface WhatIfView {
  readonly rows: readonly WhatIfRow[];
  readonly gone: readonly WhatIfRow[];
  /** "5 stories would come, 5 would go, 12 would move." */
  readonly sum: string;
}

export function whatIfView(
  { now, without }: { readonly now: Edition; readonly without: Edition },
  find: (id: StoryId) => Story | undefined,
  scene: CardScene,
): WhatIfView {
  const places = new Map(placed(now, find).map(({ id }, i) => [id, i + 1]));
  const next = placed(without, find);
  const nextIds = new Set(next.map(({ id }) => id));
  const row = (story: Story, move: string | null): WhatIfRow => {
    const { href, title, language, publishers, age, topic } = cardView(story, null, scene);
    const about = [topic?.name ?? 'News', publishers[0], age].filter(Boolean).join(' · ');
    return { id: story.id, href, title, language, about, move };
  };
  const rows = next.map((story, i) => row(story, moveWords(places.get(story.id), i + 1)));
  const gone = placed(now, find)
    .filter(({ id }) => !nextIds.has(id))
    .map((story) => row(story, `now at place ${places.get(story.id)}`));
  const came = next.filter(({ id }) => !places.has(id)).length;
  const moved = rows.filter(({ move }) => move !== null).length - came;
  return { rows, gone, sum: sumWords(came, gone.length, moved) };
}

function placed({ items }: Edition, find: (id: StoryId) => Story | undefined): readonly Story[] {
  return items.flatMap(({ storyId }) => find(storyId) ?? []);
}

function moveWords(before: number | undefined, place: number): string | null {
  if (before === undefined) return 'new on the page';
  if (before === place) return null;
  return place < before ? `up from place ${before}` : `down from place ${before}`;
}

function sumWords(came: number, gone: number, moved: number): string {
  if (came + gone + moved === 0) return 'Nothing would change now.';
  return `${counted(came, 'story', 'stories')} would come, ${gone} would go, ${moved} would move.`;
}
