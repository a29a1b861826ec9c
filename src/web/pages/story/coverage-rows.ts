// The table of coverage: who reported, who owns them, from where, when; in the order they reported.
import { findCountry } from '../../../catalogue/countries.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { Story } from '../../../model/story.ts';
import type { CardScene } from '../../components/card-view.ts';
import { ownersInStory } from '../../components/owners-in-story.ts';
import { clockTime, dayName, machineTime } from '../../format/times.ts';
import { kindLabel } from '../article/kind-label.ts';

export interface CoverageRow {
  readonly publisher: string;
  readonly publisherHref: string | null;
  readonly title: string;
  readonly href: string;
  /** "opinion", "live", ...; null for plain news. */
  readonly kind: string | null;
  readonly owner: string | null;
  /** The owner is named in the story. */
  readonly isOwnerInStory: boolean;
  readonly place: string;
  readonly time: string;
  readonly datetime: string;
  /** "same text as Northern Wire"; null for an article of its own. */
  readonly repeats: string | null;
}

export function coverageRows(story: Story, scene: CardScene): readonly CoverageRow[] {
  const owners = new Map(ownersInStory(story, scene).map(({ publisher, entity }) => [publisher.id, entity]));
  const byArticle = new Map(story.coverage.map((line) => [line.articleId, line]));
  return story.coverage.map((line, index) => {
    const publisher = scene.publisher(line.publisherId);
    const original = line.duplicateOf === null ? undefined : byArticle.get(line.duplicateOf);
    const day = dayName(line.at, scene.now, scene.timeZone);
    const time = clockTime(line.at, scene.timeZone);
    const when = day === 'Today' ? time : `${day}, ${time}`;
    return {
      publisher: publisher?.name ?? 'A publisher',
      publisherHref: publisher ? `/publishers/${publisher.slug}` : null,
      title: line.title,
      href: `/articles/${line.articleId}`,
      kind: kindLabel(line.kind),
      owner: owners.has(line.publisherId)
        ? `Owned by ${owners.get(line.publisherId)}, named in this story`
        : (publisher?.owner ?? null),
      isOwnerInStory: owners.has(line.publisherId),
      place: placeOf(publisher),
      time: index === 0 ? `first, ${when}` : when,
      datetime: machineTime(line.at),
      repeats: original ? `same text as ${scene.publisher(original.publisherId)?.name ?? 'another'}` : null,
    };
  });
}

/** "Estmark, local daily"; '' when nothing is known. */
export function placeOf(publisher: Publisher | undefined): string {
  if (!publisher) return '';
  const country = publisher.country ? (findCountry(publisher.country)?.name ?? null) : null;
  return [country, publisher.kind].filter((part) => part !== null && part !== '').join(', ');
}
