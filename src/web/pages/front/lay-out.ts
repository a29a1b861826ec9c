// Which story stands where on the front page: slots of the edition become lead, rows, sections and rail.
import type { Edition, EditionItem } from '../../../model/edition.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { sectionOf } from '../../components/card-view.ts';

export interface PlacedStory {
  readonly story: Story;
  readonly item: EditionItem;
}

export interface FrontLayout {
  readonly lead: PlacedStory | null;
  /** The row under the lead: one large, then up to two columns of one or two. */
  readonly large: PlacedStory | null;
  readonly pairs: readonly (readonly PlacedStory[])[];
  /** Rows of up to four; the last of the first row may be the one kept outside the reader's interests. */
  readonly rows: readonly (readonly PlacedStory[])[];
  /** Largest share of the edition first. `topic` null: stories of sections too small to stand alone. */
  readonly sections: readonly {
    readonly topic: string | null;
    /** 0..1 of all stories on the page. */
    readonly share: number;
    readonly stories: readonly PlacedStory[];
  }[];
  readonly briefs: readonly PlacedStory[];
}

const rowLength = 4;
const smallestSection = 3;
const columnsBesideLarge = 2;
const maxBesideLarge = 4;
/** What fits beside the lead: its picture makes room for more. */
const briefsBesidePicture = 8;
const briefsBesideText = 5;

/** Any mix of slots is laid out: an edition of one story is a lead alone. Stories gone since are left out. */
export function layOutFront(edition: Edition, find: (id: StoryId) => Story | undefined): FrontLayout {
  const placed: PlacedStory[] = [];
  for (const item of edition.items) {
    const story = find(item.storyId);
    if (story) placed.push({ story, item });
  }
  const of = (...slots: EditionItem['slot'][]) => placed.filter(({ item }) => slots.includes(item.slot));
  const lead = of('lead')[0] ?? of('top', 'row', 'section', 'list')[0] ?? null;
  const rest = (list: readonly PlacedStory[]) => list.filter((one) => one !== lead);

  const top = rest(of('lead', 'top'));
  const large = top.shift() ?? null;
  const besideLarge = top.splice(0, maxBesideLarge);
  const briefs = rest(of('brief'));
  const shown = briefs.splice(0, lead?.story.picture ? briefsBesidePicture : briefsBesideText);
  return {
    lead,
    large,
    pairs: chunk(besideLarge, Math.ceil(besideLarge.length / columnsBesideLarge) || 1),
    rows: rowsOf([...top, ...rest(of('row'))], rest(of('different'))),
    sections: sectionsOf([...rest(of('section', 'list')), ...briefs], placed.length),
    briefs: shown.toSorted((a, b) => b.story.newsAt - a.story.newsAt),
  };
}

/** The unfamiliar story closes the first row, where the eye ends; more of them close later rows. */
function rowsOf(plain: readonly PlacedStory[], different: readonly PlacedStory[]): PlacedStory[][] {
  const rows: PlacedStory[][] = [];
  let next = 0;
  for (const odd of different) {
    rows.push([...plain.slice(next, next + rowLength - 1), odd]);
    next += rowLength - 1;
  }
  rows.push(...chunk(plain.slice(next), rowLength));
  return rows;
}

function sectionsOf(stories: readonly PlacedStory[], total: number): FrontLayout['sections'] {
  const byTopic = new Map<string | null, PlacedStory[]>();
  for (const one of stories) {
    const topic = sectionOf(one.story);
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), one]);
  }
  const singles: PlacedStory[] = [];
  const sections = [];
  for (const [topic, list] of byTopic) {
    if (topic === null || list.length < smallestSection) singles.push(...list);
    else sections.push({ topic, share: list.length / total, stories: withPictureFirst(list) });
  }
  sections.sort((a, b) => b.share - a.share);
  if (singles.length === 0) return sections;
  return [...sections, { topic: null, share: singles.length / total, stories: withPictureFirst(singles) }];
}

/** A section opens with a picture where it has one. */
function withPictureFirst(list: readonly PlacedStory[]): readonly PlacedStory[] {
  const first = list.find(({ story }) => story.picture !== null);
  return first ? [first, ...list.filter((one) => one !== first)] : list;
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < list.length; at += size) chunks.push(list.slice(at, at + size));
  return chunks;
}
