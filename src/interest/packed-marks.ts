// Where a reader stands with stories, and what they read, as bytes: what is kept of a reader between visits. Lossless.
import type { ArticleId } from '../model/article.ts';
import type { ReaderStory } from '../model/reader.ts';
import { unmetStory } from './story-state.ts';

/** By the bits of what a row begins with, after `isCounted`; the usual ones first, so that they fit into a byte. */
const times = [
  'seenAt',
  'openedAt',
  'readAt',
  'savedAt',
  'openedBefore',
  'hiddenAt',
  'unsavedAt',
  'unhiddenAt',
  'wishedAt',
  'unwishedAt',
] as const satisfies readonly (keyof ReaderStory)[];
/** The story was seen another number of times than once, or never. */
const isCounted = 1;

export interface Marks {
  readonly states: readonly ReaderStory[];
  readonly articlesRead: readonly ArticleId[];
}

/**
 * Six bytes for a story that was seen once, and two an article; order is not kept.
 * @returns null where there is something that is no whole number from 0 on: that is left to the store
 */
export function packMarks({ states, articlesRead }: Marks): Uint8Array<ArrayBuffer> | null {
  const rows = [...states].sort((a, b) => a.storyId - b.storyId);
  const newest = rows.reduce((last, row) => Math.max(last, ...times.map((name) => row[name] ?? 0)), 0);
  const out = new Writer(64 + 16 * rows.length + 4 * articlesRead.length);
  out.number(newest);
  out.number(rows.length);
  let before = 0;
  for (const row of rows) {
    out.number(row.storyId - before);
    before = row.storyId;
    const counted = row.seenCount === usualCount(row.seenAt) ? 0 : isCounted;
    out.number(times.reduce((bits, name, i) => (row[name] === null ? bits : bits + 2 ** (i + 1)), counted));
    if (counted) out.number(row.seenCount);
    for (const name of times) if (row[name] !== null) out.age(newest - row[name]);
  }
  const articles = [...articlesRead].sort((a, b) => a - b);
  out.number(articles.length);
  let last = 0;
  for (const id of articles) {
    out.number(id - last);
    last = id;
  }
  return out.isWhole ? out.bytes() : null;
}

/** What was packed, by rising ids. */
export function unpackMarks(bytes: Uint8Array): Marks {
  const from = new Reader(bytes);
  const newest = from.number();
  let storyId = 0;
  const states = Array.from({ length: from.number() }, () => {
    storyId += from.number();
    const bits = from.number();
    const seenCount = bits & isCounted ? from.number() : 0;
    const state = { ...unmetStory(storyId), seenCount };
    times.forEach((name, i) => {
      if (bits & (2 << i)) state[name] = newest - from.age();
    });
    if (!(bits & isCounted)) state.seenCount = usualCount(state.seenAt);
    return state;
  });
  let article = 0;
  const articlesRead = Array.from({ length: from.number() }, () => {
    article += from.number();
    return article;
  });
  return { states, articlesRead };
}

function usualCount(seenAt: number | null): number {
  return seenAt === null ? 0 : 1;
}

/** Most ages take four bytes; what is older than seven weeks has this, and a number after it. */
const oldAge = 0xffffffff;

/** Whole numbers in sevens of bits, lowest first. */
class Writer {
  isWhole = true;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) {
      this.isWhole = false;
      return;
    }
    this.#reserve();
    let left = value;
    while (left > 127) {
      this.#bytes[this.#length++] = (left % 128) + 128;
      left = Math.floor(left / 128);
    }
    this.#bytes[this.#length++] = left;
  }

  /** Milliseconds. */
  age(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) this.isWhole = false;
    this.#reserve();
    let left = Math.min(oldAge, value);
    for (let i = 0; i < 4; i++) {
      this.#bytes[this.#length++] = left % 256;
      left = Math.floor(left / 256);
    }
    if (value >= oldAge) this.number(value);
  }

  #reserve(): void {
    if (this.#length + 8 <= this.#bytes.length) return;
    const grown = new Uint8Array(2 * this.#bytes.length);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += scale * (byte & 127);
      if (byte < 128) return value;
    }
  }

  age(): number {
    let value = 0;
    for (let i = 0; i < 4; i++) value += (this.#bytes[this.#at++] ?? 0) * 256 ** i;
    return value === oldAge ? this.number() : value;
  }
}
