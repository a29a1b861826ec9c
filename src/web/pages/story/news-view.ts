// "New since you looked": numbers that changed, corrections, new key points, who joined; for who saw the story before.
import type { ReaderStory, Stance } from '../../../model/reader.ts';
import type { StatedNumber, Story, TextPiece } from '../../../model/story.ts';
import { changesWithout } from '../../../rank/muted.ts';
import { type EditChange, type NumberChange, newsSince } from '../../../rank/news-since.ts';
import { type CardScene, foreign } from '../../components/card-view.ts';
import type { PointView } from '../../components/points.tsx';
import { counted } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { ageInSentence, clockOrDay, machineTime } from '../../format/times.ts';
import { lookedBefore } from '../../looked-at.ts';
import { pointView } from '../front/view.ts';

interface Timed {
  /** "9.14", or the day where it was another: "Sat". */
  readonly clock: string;
  readonly datetime: string;
}

/** Who says a number, linked to the sentence. */
interface Said {
  readonly value: string;
  readonly publisher: string;
  readonly href: string;
}

export interface NewsView {
  /** "yesterday at 18.40" */
  readonly when: string;
  readonly numbers: readonly (Timed & {
    /** "Injured" */
    readonly about: string;
    readonly before: Said;
    readonly after: Said;
  })[];
  readonly edits: readonly (Timed & {
    /** "Headline changed", "Changed"; null where the sentence says itself that it is a correction. */
    readonly what: string | null;
    readonly pieces: readonly TextPiece[];
    /** null where the next one is of the same article. */
    readonly source: { readonly publisher: string; readonly href: string } | null;
  })[];
  readonly corrections: readonly (Timed & {
    readonly title: string;
    readonly publisher: string;
    readonly href: string;
  })[];
  readonly points: readonly (PointView & Timed)[];
  /** "Now also reported by Northern Wire and 2 more publishers"; null where nobody joined. */
  readonly publishers: string | null;
  /** Articles that came since, where there is nothing else to say of them. */
  readonly articles: string | null;
}

const mostNamed = 4;
const mostEdits = 5;

/** null on a first visit, and where nothing came since. */
export function newsView(
  facts: {
    readonly story: Story;
    /** How the reader stood with it before opening this page. */
    readonly mark: ReaderStory | null;
    readonly stances: readonly Stance[];
  },
  scene: CardScene,
): NewsView | null {
  const { story } = facts;
  const since = lookedBefore(facts.mark, scene.now);
  if (since === null) return null;
  const news = newsSince(withoutMutedPublishers(story, facts.stances), since);
  const language = foreign(story.language);
  const view = {
    numbers: news.numbers.map((change) => numberView(change, scene)),
    edits: editViews(news.edits.slice(-mostEdits), language, scene),
    corrections: news.corrections.map(({ articleId, publisherId, title, at }) => ({
      ...timed(at, scene),
      title: publishersWords(title, language),
      publisher: nameOf(publisherId, scene),
      href: `/articles/${articleId}`,
    })),
    points: news.points.map((point) => ({
      ...pointView(point, { updatedAt: point.at }, scene, language),
      ...timed(point.at, scene),
    })),
    publishers: joinedWords(news.publishers, scene),
  };
  const isSaid =
    news.publishers.length > 0 || Object.values(view).some((part) => Array.isArray(part) && part.length > 0);
  if (!isSaid && news.lines.length === 0) return null;
  return {
    when: ageInSentence(since, scene.now, scene.timeZone),
    ...view,
    articles: isSaid ? null : `${counted(news.lines.length, 'more article')}, no new key point`,
  };
}

/** Also of a story that nobody else tells: it is shown to who opens it, and has no news for them. */
function withoutMutedPublishers(story: Story, stances: readonly Stance[]): Story {
  const muted = new Set(
    stances.flatMap(({ stance, subject }) =>
      stance === 'mute' && subject.kind === 'publisher' ? Number(subject.key) : [],
    ),
  );
  const isHeard = ({ publisherId }: { readonly publisherId: number }) => !muted.has(publisherId);
  return {
    ...story,
    coverage: story.coverage.filter(isHeard),
    keyPoints: story.keyPoints.filter(isHeard),
    changes: changesWithout(story, muted),
  };
}

function numberView(
  { at, about, before, after }: NumberChange,
  scene: CardScene,
): NewsView['numbers'][number] {
  const said = ({ value, publisherId, articleId, paragraph }: StatedNumber): Said => ({
    value,
    publisher: nameOf(publisherId, scene),
    href: `/articles/${articleId}#p${paragraph}`,
  });
  return {
    ...timed(at, scene),
    about: about.charAt(0).toUpperCase() + about.slice(1),
    before: said(before),
    after: said(after),
  };
}

function editViews(
  edits: readonly EditChange[],
  language: string | null,
  scene: CardScene,
): NewsView['edits'] {
  return edits.map(({ at, articleId, publisherId, fact }, index) => ({
    ...timed(at, scene),
    what: fact.paragraph === null ? 'Headline changed' : fact.kind === 'correction' ? null : 'Changed',
    pieces: fact.pieces.map((piece) => ({ ...piece, text: publishersWords(piece.text, language) })),
    source:
      edits[index + 1]?.articleId === articleId
        ? null
        : { publisher: nameOf(publisherId, scene), href: `/articles/${articleId}?changes#changes` },
  }));
}

function joinedWords(ids: readonly number[], scene: CardScene): string | null {
  if (ids.length === 0) return null;
  const names = ids.slice(0, mostNamed).map((id) => nameOf(id, scene));
  const more = ids.length - names.length;
  const all = more > 0 ? [...names, counted(more, 'more publisher')] : names;
  const last = all.pop();
  return `Now also reported by ${all.length > 0 ? `${all.join(', ')} and ${last}` : last}`;
}

const nameOf = (id: number, scene: CardScene) => scene.publisher(id)?.name ?? 'a publisher';

const timed = (at: number, { now, timeZone }: CardScene): Timed => ({
  clock: clockOrDay(at, now, timeZone),
  datetime: machineTime(at),
});
