// A story in words: key points with their sources, where publishers differ, coverage, how it came to this, who and what.
import type { EditionItem } from '../../../model/edition.ts';
import { mostTakenBackMs, type ReaderStory, type Stance } from '../../../model/reader.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { isCutOf } from '../../../text/is-cut-of.ts';
import { type CardScene, type CardView, cardView } from '../../components/card-view.ts';
import { ownersInStory } from '../../components/owners-in-story.ts';
import { type PictureView, pictureView } from '../../components/picture.tsx';
import type { PointView } from '../../components/points.tsx';
import { counted } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { ageInSentence, clockTime, dayMonth, machineTime } from '../../format/times.ts';
import { pointView } from '../front/view.ts';
import { type CoverageRow, coverageRows, sameHands } from './coverage-rows.ts';
import { type ElsewhereLine, elsewhereLines } from './elsewhere-lines.ts';
import { type EntityLine, entityLines } from './entity-lines.ts';
import { type NewsView, newsView } from './news-view.ts';
import { type TimelineLine, timelineLines } from './timeline-lines.ts';

export interface StoryView {
  readonly id: StoryId;
  readonly title: string;
  readonly language: string | null;
  readonly dek: string | null;
  /** Where the dek stands: a key point's sentence, or the article that leads; null where its publisher is not known. */
  readonly dekSource: Pick<PointView, 'href' | 'publisher' | 'day' | 'saidBy'> | null;
  readonly topic: CardView['topic'];
  /** "11.24" and "40 min ago" within the hour, then "today at 8.35" alone. */
  readonly updated: { readonly when: string; readonly ago: string | null; readonly datetime: string };
  readonly publishers: string;
  readonly articles: string;
  /** "Developing since 14 October"; null for a story of today. */
  readonly since: string | null;
  readonly picture: PictureView | null;
  readonly saved: boolean;
  /** More like it was asked for, and that can be taken back. */
  readonly wished: boolean;
  readonly followed: boolean;
  /** The question says as of when the reasons hold: the story may have grown since. */
  readonly why: { readonly item: EditionItem; readonly ask: string } | null;
  readonly news: NewsView | null;
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
  readonly sameHands: readonly string[];
  readonly elsewhere: readonly ElsewhereLine[];
  readonly timeline: readonly TimelineLine[];
  readonly entities: readonly EntityLine[];
  readonly related: readonly CardView[];
}

export interface StoryFacts {
  readonly story: Story;
  /** The story's place in the reader's newest edition; null when it has none. */
  readonly item: EditionItem | null;
  /** When that edition was laid out; null without one. */
  readonly itemAt: number | null;
  /** How the reader stood with it before opening this page. */
  readonly mark: ReaderStory | null;
  readonly stances: readonly Stance[];
  readonly related: readonly Story[];
  /** The same event in other languages. */
  readonly elsewhere: readonly Story[];
}

export function storyView(facts: StoryFacts, scene: CardScene): StoryView {
  const { story } = facts;
  const card = cardView(story, facts.item, scene);
  const follows = (kind: string, key: string) =>
    facts.stances.some(
      ({ subject, stance }) => stance === 'follow' && subject.kind === kind && subject.key === key,
    );
  const { now, timeZone } = scene;
  const { dek, dekSource, points } = dekAndPoints(story, scene, card.language);
  const startedEarlier = dayMonth(story.firstAt, now, timeZone) !== dayMonth(now, now, timeZone);
  return {
    id: story.id,
    title: card.title,
    language: card.language,
    dek,
    dekSource,
    topic: card.topic,
    updated: updatedView(story.updatedAt, scene),
    publishers: counted(story.publisherCount, 'publisher'),
    articles: counted(story.articleCount, 'article'),
    since: startedEarlier ? `Developing since ${dayMonth(story.firstAt, now, timeZone)}` : null,
    picture: pictureView(story.picture, scene.pictureHref),
    saved: card.saved,
    wished: now - (facts.mark?.wishedAt ?? Number.NEGATIVE_INFINITY) < mostTakenBackMs,
    followed: follows('story', String(story.id)),
    why: whyView(facts, scene),
    news: newsView(facts, scene),
    points,
    differences: differencesView(story, scene),
    coverage: coverageRows(story, scene),
    sameHands: sameHands(story, scene),
    elsewhere: elsewhereLines(facts.elsewhere, scene),
    timeline: timelineLines(story, scene),
    entities: entityLines(story.entities, ownersInStory(story, scene), (key) => follows('entity', key)),
    related: facts.related.map((one) => relatedCard(one, story, scene)),
  };
}

const fewPoints = 2;

/** A dek that is a key point is not told twice, and where there are few points it is told among them. */
function dekAndPoints(
  story: Story,
  scene: CardScene,
  language: string | null,
): Pick<StoryView, 'dek' | 'dekSource' | 'points'> {
  const { dek, keyPoints, coverage, leadArticleId } = story;
  const views = keyPoints.map((point) => pointView(point, story, scene, language));
  if (dek === null) return { dek: null, dekSource: null, points: views };
  const same = keyPoints.findIndex(({ text }) => isCutOf(dek, text));
  const others = views.filter((_, index) => index !== same);
  if (same >= 0 && others.length < fewPoints) return { dek: null, dekSource: null, points: views };
  const lead = coverage.find(({ articleId }) => articleId === leadArticleId);
  const publisher = lead && scene.publisher(lead.publisherId)?.name;
  const ofLead = publisher
    ? { publisher, day: null, saidBy: null, href: `/articles/${leadArticleId}` }
    : null;
  // The whole sentence, where a publisher's standfirst is cut off in it.
  const whole = keyPoints[same]?.text ?? dek;
  return { dek: publishersWords(whole, language), dekSource: views[same] ?? ofLead, points: others };
}

/** Reasons are an edition's own: "10 publishers" were right when it was laid out, where the story has 13 by now. */
function whyView({ item, itemAt }: StoryFacts, { now, timeZone }: CardScene): StoryView['why'] {
  if (item === null || itemAt === null) return null;
  return { item, ask: `Why this, on your page of ${pageTime(itemAt, now, timeZone)}?` };
}

/** "8.35", "yesterday at 21.40". */
function pageTime(at: number, now: number, timeZone: string): string {
  const isToday = dayMonth(at, now, timeZone) === dayMonth(now, now, timeZone);
  return isToday ? clockTime(at, timeZone) : ageInSentence(at, now, timeZone);
}

const hourMs = 3_600_000;

function updatedView(at: number, { now, timeZone }: CardScene): StoryView['updated'] {
  const ago = ageInSentence(at, now, timeZone);
  const datetime = machineTime(at);
  return now - at < hourMs
    ? { when: clockTime(at, timeZone), ago, datetime }
    : { when: ago, ago: null, datetime };
}

/** A related story does not show this story's picture again. */
function relatedCard(related: Story, story: Story, scene: CardScene): CardView {
  const card = cardView(related, null, scene);
  return related.picture?.url === story.picture?.url ? { ...card, picture: null } : card;
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
