// Into which parts a story falls most readily: average-link clustering of its articles by the words that tell them apart.
// What every report says (the war, the club, the company) tells no two of them apart, and what one says alone links none.

/** An article's words and their weights; only the first `termCount` count. */
export interface WeighedArticle {
  readonly termCount: number;
  readonly terms: ArrayLike<number>;
  readonly all: ArrayLike<number>;
}

/**
 * Where the story would fall apart first.
 *
 * @param most of the last unions of the clustering to look at
 * @returns for each of them, the last first, the places of one part's articles: never more than half of the story
 */
export function proposeParts(
  articles: readonly WeighedArticle[],
  most: number,
): readonly (readonly number[])[] {
  const size = articles.length;
  const sums = likenessOf(articles);
  const groups = articles.map((_, place) => [place]);
  const left = articles.map((_, place) => place);
  const proposed: (readonly number[])[] = [];
  while (left.length > 1) {
    const [a, b] = nearest(left, groups, sums, size);
    if (left.length - 1 <= most) {
      const parts = [groups[a]!, groups[b]!].filter((part) => 2 * part.length <= size);
      proposed.push(...parts.map((part) => [...part]));
    }
    for (const c of left) {
      const sum = sums[a * size + c]! + sums[b * size + c]!;
      sums[a * size + c] = sum;
      sums[c * size + a] = sum;
    }
    groups[a]!.push(...groups[b]!);
    left.splice(left.indexOf(b), 1);
  }
  return proposed.reverse();
}

/** The two groups that are most alike on average; of equals the first. */
function nearest(
  left: readonly number[],
  groups: readonly (readonly number[])[],
  sums: Float64Array,
  size: number,
): readonly [number, number] {
  let best = -1;
  let pair: readonly [number, number] = [left[0]!, left[1]!];
  for (let i = 0; i < left.length; i++) {
    const a = left[i]!;
    for (let j = i + 1; j < left.length; j++) {
      const b = left[j]!;
      const mean = sums[a * size + b]! / (groups[a]!.length * groups[b]!.length);
      if (mean > best) {
        best = mean;
        pair = [a, b];
      }
    }
  }
  return pair;
}

/** Cosines of all pairs, a row for each article; words weigh by how few of the story's articles use them. */
function likenessOf(articles: readonly WeighedArticle[]): Float64Array {
  const size = articles.length;
  const users = new Map<number, number[]>();
  for (const [place, { terms, termCount }] of articles.entries()) {
    for (let i = 0; i < termCount; i++) {
      const known = users.get(terms[i]!);
      if (known === undefined) users.set(terms[i]!, [place, i]);
      else known.push(place, i);
    }
  }
  const dots = new Float64Array(size * size);
  for (const held of users.values()) {
    const telling = Math.log((2 * size) / held.length);
    if (held.length === 2 || telling === 0) continue;
    for (let i = 0; i < held.length; i += 2) {
      const place = held[i]!;
      const weight = articles[place]!.all[held[i + 1]!]! * telling;
      for (let j = i; j < held.length; j += 2) {
        const at = place * size + held[j]!;
        dots[at] = dots[at]! + weight * articles[held[j]!]!.all[held[j + 1]!]! * telling;
      }
    }
  }
  return scaled(dots, size);
}

function scaled(dots: Float64Array, size: number): Float64Array {
  const norms = Float64Array.from({ length: size }, (_, i) => Math.sqrt(dots[i * size + i]!) || 1);
  for (let a = 0; a < size; a++) {
    dots[a * size + a] = 0;
    for (let b = a + 1; b < size; b++) {
      const cosine = dots[a * size + b]! / (norms[a]! * norms[b]!);
      dots[a * size + b] = cosine;
      dots[b * size + a] = cosine;
    }
  }
  return dots;
}
