// Lists of stories in the paper's form: Following, Latest, Most covered, a topic, an entity, a publisher.
import type { Edition } from '../../../model/edition.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { type CardScene, type CardView, cardView } from '../../components/card-view.ts';
import type { WayOn } from '../../components/empty-state.tsx';
import { age, clockTime, dayName, machineTime } from '../../format/times.ts';
import type { NavKey } from '../../layout/nav.tsx';

export interface ListHead {
  readonly title: string;
  /** Above the title: "Company". */
  readonly label?: string;
  /** Under the title: "In order of time. Nothing about you is used." */
  readonly dek: string | null;
  readonly current?: NavKey;
  /** The next page; null at the end. */
  readonly moreHref: string | null;
  readonly empty?: ListView['empty'];
  /** A day's name above each day's stories: of the time that the stories come in the order of. */
  readonly byDay?: 'newsAt' | 'updatedAt';
  /** Stories show how many publishers carry them before anything else. */
  readonly byCoverage?: boolean;
  readonly followed?: ListView['followed'];
}

export interface ListView {
  readonly title: string;
  readonly label: string | undefined;
  readonly dek: string | null;
  readonly current: NavKey | undefined;
  readonly editionId: string | null;
  readonly groups: readonly { readonly name: string | null; readonly stories: readonly CardView[] }[];
  readonly moreHref: string | null;
  readonly moreName: string;
  /** The most publishers that a story of the list has, where stories show their number; else null. */
  readonly mostCovered: number | null;
  /** What the reader follows, beside the stories about it; null on other lists. */
  readonly followed: {
    readonly links: readonly { readonly href: string; readonly name: string }[];
    readonly further: number;
  } | null;
  /** Shown where there are no stories. */
  readonly empty: { readonly title: string; readonly text: string; readonly ways: readonly WayOn[] };
}

const nothing: ListView['empty'] = {
  title: 'Nothing here yet',
  text: 'Stories appear here as soon as your sources report them.',
  ways: [{ href: '/sources', name: 'See your sources' }],
};

export function rankedListView(
  edition: Edition,
  find: (id: StoryId) => Story | undefined,
  scene: CardScene,
  head: ListHead,
): ListView {
  // Where no profile is used the page's note says all there is to say about the order.
  const hasReasons = edition.mode === 'for-you' || edition.mode === 'following';
  const stories = edition.items.flatMap((item) => {
    const story = find(item.storyId);
    return story ? [{ story, card: cardView(story, hasReasons ? item : null, scene) }] : [];
  });
  return { ...listOf(stories, scene, head), editionId: edition.id };
}

/** Stories that no edition ranked: no reasons are shown, because there are none. */
export function plainListView(stories: readonly Story[], scene: CardScene, head: ListHead): ListView {
  return listOf(
    stories.map((story) => ({ story, card: cardView(story, null, scene) })),
    scene,
    head,
  );
}

function listOf(
  stories: readonly { readonly story: Story; readonly card: CardView }[],
  scene: CardScene,
  head: ListHead,
): ListView {
  const groups: { name: string | null; stories: CardView[] }[] = [];
  for (const { story, card } of stories) {
    const at = head.byDay ? story[head.byDay] : null;
    const name = at === null ? null : dayName(at, scene.now, scene.timeZone);
    const timed = at === null ? card : { ...card, ...timeUnderDay(at, name === 'Today', scene) };
    const last = groups.at(-1);
    if (last && last.name === name) last.stories.push(timed);
    else groups.push({ name, stories: [timed] });
  }
  return {
    title: head.title,
    label: head.label,
    dek: head.dek,
    current: head.current,
    editionId: null,
    groups,
    moreHref: stories.length === 0 ? null : head.moreHref,
    moreName: head.byDay ? 'Older stories' : 'More stories',
    mostCovered: head.byCoverage ? Math.max(1, ...stories.map(({ story }) => story.publisherCount)) : null,
    followed: head.followed ?? null,
    empty: head.empty ?? nothing,
  };
}

/** Under a day's name the day again would say nothing. */
function timeUnderDay(at: number, isToday: boolean, { now, timeZone }: CardScene) {
  return { age: isToday ? age(at, now, timeZone) : clockTime(at, timeZone), datetime: machineTime(at) };
}
