// How a desk (a section of the front page) fills its place: how wide it is, and which stories stand in which column, so
// that a long list beside one picture leaves no white below the picture. Decided here, once: columns that the browser
// balances move stories about when a reader opens a reason.
import type { CardView } from '../../components/card-view.ts';

/**
 * `half`: half of the page, two columns; the first opens with the first story. `few`: across the page, the first story
 * large, two columns beside it. `many`: across the page, four columns, the first of which opens with the first story.
 */
export type DeskShape = 'half' | 'few' | 'many';

export interface DeskColumns {
  readonly shape: DeskShape;
  readonly first: CardView | null;
  /** In reading order, none empty but the one below the first story: of `half` and `many` that is columns[0]. */
  readonly columns: readonly (readonly CardView[])[];
  /** True where the lists say of each story more than its headline. */
  readonly hasSummaries: boolean;
}

const columnsOf: Readonly<Record<DeskShape, number>> = { half: 2, few: 2, many: 4 };
/** Across the page: so many stories stand beside a large card; more stand in columns. */
const mostBesideLarge = 4;
/** A list this short leaves room beside the section's picture for what each story says. */
const mostWithSummary = 2;
const mostWithSummaryAcross = 6;
/** Two desks stand side by side while neither ends further above the other: some three headlines. */
const mostUnevenPixels = 300;

/**
 * The desks in order, as they stand on the page: two of about the same height share its width, others have all of it.
 *
 * @param desks each with its stories; `isGathered`: what was left of others, always across the page
 */
export function deskColumns(
  desks: readonly { readonly stories: readonly CardView[]; readonly isGathered: boolean }[],
): readonly DeskColumns[] {
  const placed: DeskColumns[] = [];
  for (let at = 0; at < desks.length; ) {
    const [left, right] = desks.slice(at, at + 2).map(({ stories }) => fill(stories, 'half'));
    const isPair = left && right && !desks[at]?.isGathered && !desks[at + 1]?.isGathered;
    if (isPair && Math.abs(heightOf(left) - heightOf(right)) <= mostUnevenPixels) {
      placed.push(left, right);
      at += 2;
    } else {
      const stories = desks[at]?.stories ?? [];
      placed.push(fill(stories, stories.length - 1 > mostBesideLarge ? 'many' : 'few'));
      at += 1;
    }
  }
  return placed;
}

function fill(stories: readonly CardView[], shape: DeskShape): DeskColumns {
  const [first = null, ...rest] = stories;
  const hasSummaries = rest.length <= (shape === 'half' ? mostWithSummary : mostWithSummaryAcross);
  const above = first && shape !== 'few' ? cardPixels(first) : 0;
  const heights = rest.map((card) => linePixels(card, hasSummaries));
  const sizes = inColumns(heights, columnsOf[shape], above);
  let at = 0;
  const columns = sizes.map((size) => {
    at += size;
    return rest.slice(at - size, at);
  });
  return { shape, first, columns: columns.filter((list, i) => list.length > 0 || i === 0), hasSummaries };
}

/** How many of these, in order, stand in each column so that the tallest is as low as may be. */
function inColumns(heights: readonly number[], most: number, above: number): readonly number[] {
  const total = heights.reduce((sum, height) => sum + height, above);
  const step = 8;
  for (let limit = Math.ceil(total / most); limit < total; limit += step) {
    const sizes = filledTo(limit, heights, most, above);
    if (sizes) return sizes;
  }
  return [heights.length];
}

/** undefined when they do not fit below the limit. What stands above the first column stands there at any height. */
function filledTo(
  limit: number,
  heights: readonly number[],
  most: number,
  above: number,
): readonly number[] | undefined {
  const sizes = [0];
  let used = above;
  for (const height of heights) {
    if (used + height > limit && (used > 0 || height > limit)) {
      if (sizes.length === most || height > limit) return undefined;
      sizes.push(0);
      used = 0;
    }
    used += height;
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
  }
  return sizes;
}

function heightOf({ first, columns, hasSummaries }: DeskColumns): number {
  const lists = columns.map((list) => list.reduce((sum, card) => sum + linePixels(card, hasSummaries), 0));
  lists[0] = (lists[0] ?? 0) + (first ? cardPixels(first) : 0);
  return Math.max(...lists);
}

/** In a column of 304 px, as styles/front.css sets it; letters on a line as they fall on average. */
function linePixels({ title, summary }: CardView, hasSummary: boolean): number {
  const titleLines = Math.ceil(title.length / 32);
  const summaryLines = hasSummary ? Math.ceil((summary?.length ?? 0) / 40) : 0;
  return 24 * titleLines + 24 * summaryLines + 69;
}

function cardPixels({ title, summary, picture }: CardView): number {
  const summaryLines = Math.ceil((summary?.length ?? 0) / 40);
  const head = picture ? 243 + 28 * Math.ceil(title.length / 26) : 28 + 32 * Math.ceil(title.length / 23);
  return head + 24 * summaryLines + 64;
}
