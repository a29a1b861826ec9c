// The table of coverage: who reported, who owns them, from where, when; publishers in the order they reported.
import { findCountry } from '../../../catalogue/countries.ts';
import { ownershipOf } from '../../../catalogue/ownership/ownership-of.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { CoverageLine, Story } from '../../../model/story.ts';
import { type CardScene, foreign } from '../../components/card-view.ts';
import { type OwnerSourceView, ownerSource } from '../../components/owner-source.tsx';
import { ownersInStory } from '../../components/owners-in-story.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { clockTime, dayName, machineTime } from '../../format/times.ts';
import { typeset } from '../../format/typeset.ts';
import { kindLabel } from '../article/kind-label.ts';

export interface CoveredArticle {
  readonly title: string;
  readonly href: string;
  /** "Opinion", "same text as Northern Wire"; null for plain news of its own. */
  readonly note: string | null;
  readonly time: string;
  readonly datetime: string;
}

export interface CoverageRow {
  readonly publisher: string;
  readonly publisherHref: string | null;
  /** The owner; where the story names somebody tied to it, the sentence that says how. */
  readonly owner: string | null;
  readonly isOwnerInStory: boolean;
  /** Of that sentence: where it can be checked; null without one. */
  readonly ownerSource: OwnerSourceView | null;
  readonly place: string;
  /** The first article it brought, and what followed. */
  readonly first: CoveredArticle;
  readonly further: readonly CoveredArticle[];
}

export function coverageRows(story: Story, scene: CardScene): readonly CoverageRow[] {
  const owners = new Map(ownersInStory(story, scene).map((found) => [found.publisher.id, found]));
  const originals = new Map(story.coverage.map((line) => [line.articleId, line]));
  const byPublisher = new Map<number, CoverageLine[]>();
  for (const line of story.coverage) {
    const lines = byPublisher.get(line.publisherId);
    if (lines) lines.push(line);
    else byPublisher.set(line.publisherId, [line]);
  }
  return [...byPublisher].map(([id, lines], index) => {
    const publisher = scene.publisher(id);
    const articles = lines.map((line) => coveredArticle(line, originals, foreign(story.language), scene));
    const first = articles[0] as CoveredArticle;
    const owner = owners.get(id);
    const ownership = publisher ? ownershipOf(publisher) : null;
    return {
      publisher: publisher?.name ?? 'A publisher',
      publisherHref: publisher ? `/publishers/${publisher.slug}` : null,
      owner: owner ? typeset(owner.sentence) : ownership && capitalised(typeset(ownership.owner)),
      isOwnerInStory: owner !== undefined,
      ownerSource: owner ? ownerSource(owner) : null,
      place: capitalised(placeOf(publisher)),
      first: index === 0 ? { ...first, time: `first, ${first.time}` } : first,
      further: articles.slice(1),
    };
  });
}

/**
 * Publishers of the coverage that are not independent of each other, a sentence a group, the largest first: "Bild, Die
 * Welt and Politico are in the same hands: Axel Springer".
 */
export function sameHands(story: Pick<Story, 'coverage'>, scene: CardScene): readonly string[] {
  const ids = [...new Set(story.coverage.map(({ publisherId }) => publisherId))];
  const owned = ids.flatMap((id) => {
    const publisher = scene.publisher(id);
    const ownership = publisher && ownershipOf(publisher);
    return publisher && ownership ? [{ name: publisher.name, hands: ownership.hands }] : [];
  });
  return [...Map.groupBy(owned, ({ hands }) => hands)]
    .filter(([, group]) => group.length > 1)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([hands, group]) => {
      const names = group.map(({ name }) => name);
      const last = names.pop();
      return typeset(`${names.join(', ')} and ${last} are in the same hands: ${hands}`);
    });
}

/** Which columns have anything in them; `place` is the heading of that column. */
export function coverageColumns(rows: readonly CoverageRow[]): {
  readonly owner: boolean;
  readonly place: string | null;
} {
  const places = rows.filter(({ place }) => place !== '');
  const heading = places.some(({ place }) => place.includes(',')) ? 'Country and type' : 'Type';
  return { owner: rows.some(({ owner }) => owner !== null), place: places.length > 0 ? heading : null };
}

function coveredArticle(
  line: CoverageLine,
  originals: ReadonlyMap<number, CoverageLine>,
  language: string | null,
  scene: CardScene,
): CoveredArticle {
  const original = line.duplicateOf === null ? undefined : originals.get(line.duplicateOf);
  const copied = original ? `same text as ${scene.publisher(original.publisherId)?.name ?? 'another'}` : null;
  const note = [kindLabel(line.kind), copied].filter((part) => part !== null).join(', ');
  const day = dayName(line.at, scene.now, scene.timeZone);
  const time = clockTime(line.at, scene.timeZone);
  return {
    title: publishersWords(line.title, language),
    href: `/articles/${line.articleId}`,
    note: note === '' ? null : note,
    time: day === 'Today' ? time : `${day === 'Yesterday' ? 'yesterday' : day} ${time}`,
    datetime: machineTime(line.at),
  };
}

/** "Estmark, local daily"; '' when nothing is known. */
export function placeOf(publisher: Publisher | undefined): string {
  if (!publisher) return '';
  const country = publisher.country ? (findCountry(publisher.country)?.name ?? null) : null;
  return [country, publisher.kind].filter((part) => part !== null && part !== '').join(', ');
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
