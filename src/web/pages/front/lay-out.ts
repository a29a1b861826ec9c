// Which story stands where on the front page: slots of the edition become lead, rows, sections and rail.
import type { Edition, EditionItem } from '../../../model/edition.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { sectionOf } from '../../components/card-view.ts';

export interface PlacedStory {
  readonly story: Story;
  readonly item: EditionItem;
  /** Its picture stands on the page already, with another story: agencies' pictures and publishers' own marks recur. */
  readonly repeatsPicture?: boolean;
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
  const { rows, left } = rowsOf([...top, ...rest(of('row'))], rest(of('different')));
  const once = eachPictureOnce();
  return {
    lead: lead && once(lead),
    large: large && once(large),
    pairs: chunk(besideLarge, Math.ceil(besideLarge.length / columnsBesideLarge) || 1).map((pair) =>
      pair.length === 1 ? pair.map(once) : pair,
    ),
    rows: rows.map((row) => row.map(once)),
    sections: sectionsOf([...rest(of('section', 'list')), ...left, ...briefs], placed.length).map(
      (section) => ({
        ...section,
        stories: withPictureFirst(section.stories, once),
      }),
    ),
    briefs: shown.toSorted((a, b) => b.story.newsAt - a.story.newsAt),
  };
}

/**
 * The unfamiliar story closes the row, where the eye ends; those that no row has room for stand in their sections. One
 * story alone is no row: it is `left` for the sections too, unless nothing else stands.
 */
function rowsOf(
  plain: readonly PlacedStory[],
  different: readonly PlacedStory[],
): { rows: PlacedStory[][]; left: PlacedStory[] } {
  const rows: PlacedStory[][] = [];
  const left = [...different];
  for (let next = 0; next < plain.length; ) {
    const closing = left.splice(0, 1);
    const row = plain.slice(next, next + rowLength - closing.length);
    rows.push([...row, ...closing]);
    next += row.length;
  }
  const last = rows.at(-1);
  return last?.length === 1 && rows.length > 1
    ? { rows: rows.slice(0, -1), left: [...last, ...left] }
    : { rows, left };
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
    else sections.push({ topic, share: list.length / total, stories: list });
  }
  sections.sort((a, b) => b.share - a.share);
  if (singles.length === 0) return sections;
  return [...sections, { topic: null, share: singles.length / total, stories: singles }];
}

type Once = (placed: PlacedStory) => PlacedStory;

/** Tells, in reading order, of each story with a picture whether an earlier one has shown it. */
function eachPictureOnce(): Once {
  const shown = new Set<string>();
  return (placed) => {
    const { picture, sample } = placed.story;
    if (!picture) return placed;
    // The outlets of the sample newsroom share their drawings, each under its own address.
    const drawing = sample ? picture.url.slice(picture.url.lastIndexOf('/')) : picture.url;
    if (shown.has(drawing)) return { ...placed, repeatsPicture: true };
    shown.add(drawing);
    return placed;
  };
}

/** A section opens with a picture where it has one that the page has not shown; only its first story shows one. */
function withPictureFirst(list: readonly PlacedStory[], once: Once): readonly PlacedStory[] {
  for (const one of list) {
    if (one.story.picture === null) continue;
    const first = once(one);
    if (!first.repeatsPicture) return [first, ...list.filter((other) => other !== one)];
  }
  return list.map((one) => (one.story.picture ? { ...one, repeatsPicture: true } : one));
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < list.length; at += size) chunks.push(list.slice(at, at + size));
  return chunks;
}
