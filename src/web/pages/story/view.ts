// A story in words: key points with their sources, where publishers differ, coverage, how it came to this, who and what.
import type { EditionItem } from '../../../model/edition.ts';
import type { ReaderStory, Stance } from '../../../model/reader.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { type CardScene, type CardView, cardView, foreign } from '../../components/card-view.ts';
import { type PictureView, pictureView } from '../../components/picture.tsx';
import { counted } from '../../format/numbers.ts';
import { ageInSentence, clockTime, dayMonth, machineTime } from '../../format/times.ts';
import { type PointView, pointView } from '../front/view.ts';
import { type CoverageRow, coverageRows } from './coverage-rows.ts';
import { type EntityLine, entityLines } from './entity-lines.ts';
import { type TimelineLine, timelineLines } from './timeline-lines.ts';

export interface StoryView {
  readonly id: StoryId;
  readonly title: string;
  readonly language: string | null;
  readonly dek: string | null;
  readonly topic: CardView['topic'];
  readonly updated: { readonly clock: string; readonly ago: string; readonly datetime: string };
  readonly publishers: string;
  readonly articles: string;
  /** "Developing since 14 October"; null for a story of today. */
  readonly since: string | null;
  readonly picture: PictureView | null;
  readonly saved: boolean;
  readonly followed: boolean;
  readonly item: EditionItem | null;
  readonly news: {
    readonly when: string;
    readonly points: readonly (PointView & { readonly clock: string; readonly datetime: string })[];
    /** Articles that came since, where they brought no point of their own. */
    readonly articles: string | null;
  } | null;
  readonly points: readonly PointView[];
  readonly differences: readonly {
    readonly about: string;
    readonly values: readonly {
      readonly value: string;
      readonly publishers: string;
      readonly href: string;
    }[];
  }[];
  readonly coverage: readonly CoverageRow[];
  readonly timeline: readonly TimelineLine[];
  readonly entities: readonly EntityLine[];
  readonly related: readonly CardView[];
}

export interface StoryFacts {
  readonly story: Story;
  /** The story's place in the reader's newest edition; null when it has none. */
  readonly item: EditionItem | null;
  /** How the reader stood with it before opening this page. */
  readonly mark: ReaderStory | null;
  readonly stances: readonly Stance[];
  readonly related: readonly Story[];
}

export function storyView(facts: StoryFacts, scene: CardScene): StoryView {
  const { story } = facts;
  const card = cardView(story, facts.item, scene);
  const follows = (kind: string, key: string) =>
    facts.stances.some(
      ({ subject, stance }) => stance === 'follow' && subject.kind === kind && subject.key === key,
    );
  const { now, timeZone } = scene;
  const startedEarlier = dayMonth(story.firstAt, now, timeZone) !== dayMonth(now, now, timeZone);
  return {
    id: story.id,
    title: story.headline,
    language: foreign(story.language),
    dek: story.dek,
    topic: card.topic,
    updated: {
      clock: clockTime(story.updatedAt, timeZone),
      ago: ageInSentence(story.updatedAt, now, timeZone),
      datetime: machineTime(story.updatedAt),
    },
    publishers: counted(story.publisherCount, 'publisher'),
    articles: counted(story.articleCount, 'article'),
    since: startedEarlier ? `Developing since ${dayMonth(story.firstAt, now, timeZone)}` : null,
    picture: pictureView(story.picture, scene.pictureHref),
    saved: card.saved,
    followed: follows('story', String(story.id)),
    item: facts.item,
    news: newsView(facts, scene),
    points: story.keyPoints.map((point) => pointView(point, scene)),
    differences: differencesView(story, scene),
    coverage: coverageRows(story, scene),
    timeline: timelineLines(story, scene),
    entities: entityLines(story.entities, (key) => follows('entity', key)),
    related: facts.related.map((one) => cardView(one, null, scene)),
  };
}

/** Points and articles since the reader last opened or read it; null on a first visit and when there are none. */
function newsView({ story, mark }: StoryFacts, scene: CardScene): StoryView['news'] {
  const last = Math.max(mark?.openedAt ?? 0, mark?.readAt ?? 0);
  if (last === 0) return null;
  const points = story.keyPoints.filter(({ at }) => at > last);
  const articles = story.coverage.filter(({ at }) => at > last).length;
  if (points.length === 0 && articles === 0) return null;
  return {
    when: ageInSentence(last, scene.now, scene.timeZone),
    points: points.map((point) => ({
      ...pointView(point, scene),
      clock: clockTime(point.at, scene.timeZone),
      datetime: machineTime(point.at),
    })),
    articles: points.length === 0 ? `${counted(articles, 'more article')}, no new key point` : null,
  };
}

function differencesView(story: Story, scene: CardScene): StoryView['differences'] {
  return story.differences.map(({ about, values }) => ({
    about,
    values: values.map(({ value, publisherIds, articleId, paragraph }) => ({
      value,
      publishers: publisherIds.map((id) => scene.publisher(id)?.name ?? 'A publisher').join(', '),
      href: `/articles/${articleId}#p${paragraph}`,
    })),
  }));
}
