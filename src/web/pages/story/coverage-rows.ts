// The table of coverage: who reported, who owns them, from where, when; publishers in the order they reported.
import { findCountry } from '../../../catalogue/countries.ts';
import { ownershipOf } from '../../../catalogue/ownership/ownership-of.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { CoverageLine, Story } from '../../../model/story.ts';
import { agencyNamed, type CopyGroup, copyGroups } from '../../../story/copy-groups.ts';
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
  /** "Opinion", "by Northern Wire", "same text as Northern Wire"; null for plain news of its own. */
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
  /** Those who brought nothing but the same text. */
  readonly copies: readonly CoveredCopy[];
}

export interface CoveredCopy {
  readonly publisher: string;
  readonly publisherHref: string | null;
  readonly article: CoveredArticle;
}

/** A publisher that only repeats another's text stands in that one's row, unless it has a tie to say. */
export function coverageRows(story: Story, scene: CardScene): readonly CoverageRow[] {
  const owners = new Map(ownersInStory(story, scene).map((found) => [found.publisher.id, found]));
  const texts = textsOf(story, scene);
  const byPublisher = Map.groupBy(story.coverage, ({ publisherId }) => publisherId);
  const present = (line: CoverageLine) => coveredArticle(line, story, texts, scene);
  const folded = new Map<number, CoveredCopy[]>();
  for (const [id, lines] of byPublisher) {
    const host = hostOf(lines, texts);
    if (host === null || owners.has(id) || byPublisher.get(host) === undefined) continue;
    const shown = lines.map((line) => ({ ...nameOf(id, scene), article: { ...present(line), note: null } }));
    folded.set(host, [...(folded.get(host) ?? []), ...shown]);
    byPublisher.delete(id);
  }
  return [...byPublisher].map(([id, lines]) => {
    const publisher = scene.publisher(id);
    const [first, ...further] = lines.map(present);
    const owner = owners.get(id);
    const ownership = publisher ? ownershipOf(publisher) : null;
    return {
      ...nameOf(id, scene),
      owner: owner ? typeset(owner.sentence) : ownership && capitalised(typeset(ownership.owner)),
      isOwnerInStory: owner !== undefined,
      ownerSource: owner ? ownerSource(owner) : null,
      place: capitalised(placeOf(publisher)),
      first: first as CoveredArticle,
      further,
      copies: folded.get(id) ?? [],
    };
  });
}

/** For each line that shares its text with others, the group of them. */
type Texts = ReadonlyMap<number, CopyGroup>;

function textsOf(story: Story, scene: CardScene): Texts {
  const groups = copyGroups(story.coverage, ({ publisherId }) => scene.publisher(publisherId)?.name);
  return new Map(
    groups.flatMap((group) =>
      [group.origin, ...group.copies].map((line) => [line.articleId, group] as const),
    ),
  );
}

/** Whose text all of a publisher's lines are, where they are another's; the one of the first. */
function hostOf(lines: readonly CoverageLine[], texts: Texts): number | null {
  const origins = lines.map(({ articleId }) => texts.get(articleId)?.origin);
  const isOthers = origins.every(
    (origin, i) => origin !== undefined && origin.publisherId !== lines[i]!.publisherId,
  );
  return isOthers ? (origins[0]?.publisherId ?? null) : null;
}

function nameOf(id: number, scene: CardScene): Pick<CoverageRow, 'publisher' | 'publisherHref'> {
  const publisher = scene.publisher(id);
  return {
    publisher: publisher?.name ?? 'A publisher',
    publisherHref: publisher ? `/publishers/${publisher.slug}` : null,
  };
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
  story: Pick<Story, 'coverage' | 'language'>,
  texts: Texts,
  scene: CardScene,
): CoveredArticle {
  const notes = [kindLabel(line.kind), sourceNote(line, texts, scene)].filter((part) => part !== null);
  const day = dayName(line.at, scene.now, scene.timeZone);
  const clock = clockTime(line.at, scene.timeZone);
  const time = day === 'Today' ? clock : `${day === 'Yesterday' ? 'yesterday' : day} ${clock}`;
  return {
    title: publishersWords(line.title, foreign(story.language)),
    href: `/articles/${line.articleId}`,
    note: notes.length === 0 ? null : notes.join(', '),
    time: line === story.coverage[0] ? `first, ${time}` : time,
    datetime: machineTime(line.at),
  };
}

/** Whose words they are, where they are not the publisher's own. */
function sourceNote(line: CoverageLine, texts: Texts, scene: CardScene): string | null {
  const group = texts.get(line.articleId);
  const own = scene.publisher(line.publisherId)?.name;
  if (group !== undefined && group.origin !== line && group.sameText.has(line.articleId)) {
    const origin = scene.publisher(group.origin.publisherId)?.name ?? 'another';
    return origin === own ? 'the same text again' : `same text as ${origin}`;
  }
  const agency = group?.agency ?? line.agency ?? null;
  return agency === null || agencyNamed(own) === agency ? null : `by ${agency}`;
}

/** "Estmark, local daily"; '' when nothing is known. */
export function placeOf(publisher: Publisher | undefined): string {
  if (!publisher) return '';
  const country = publisher.country ? (findCountry(publisher.country)?.name ?? null) : null;
  return [country, publisher.kind].filter((part) => part !== null && part !== '').join(', ');
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
