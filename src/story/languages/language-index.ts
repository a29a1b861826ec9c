// Finds stories in other languages that share rare names or numbers with one: fixed columns and buckets, in which the
// new takes the place of the old. It holds what it is told; whether a story is still there its caller knows.
import type { Story, StoryId } from '../../model/story.ts';
import { primaryLanguage } from '../features.ts';
import { type EventMarks, type Mark, readEvent } from './read-event.ts';
import { sameEventParams } from './same-event.ts';

/** Keys by which a story is found; the rarest, those of its head first. */
const KEYS = 14;
/** Stories of one language under one key: the newest. */
const BUCKET = 8;
const FIRST_SLOTS = 1024;
const MAX_SLOTS = 65_536;
const MAX_LANGUAGES = 64;
const NONE = -1;
/** In how many stories keys occur, in cells that several keys may share; halved when so many stories were counted. */
const CELLS = 1 << 17;
const HALVE_AT = 32_768;
/** Stories that a fresh index is taken to have seen. */
const PRIOR_STORIES = 50;
const MINUTE_MS = 60_000;

export interface LanguageIndex {
  /** Remembers a story or what it says now. */
  note(story: Story): void;
  forget(id: StoryId): void;
  clear(): void;
  /**
   * Stories in other languages of about the same time that share most with it, best first for each language; at most
   * `limit` of a language. Looks at a bounded number, however many there are.
   */
  candidates(story: Story, limit: number): readonly StoryId[];
  /** Nats: 0 for what every story has. */
  readonly rarityOf: (key: number) => number;
  readonly size: number;
  /** Bytes of its columns and buckets, without the map from ids. */
  readonly bytes: number;
}

export function createLanguageIndex(): LanguageIndex {
  return new PackedLanguageIndex();
}

class PackedLanguageIndex implements LanguageIndex {
  #slots = FIRST_SLOTS;
  #ids = new Int32Array(FIRST_SLOTS);
  #firstAt = new Int32Array(FIRST_SLOTS);
  #lastAt = new Int32Array(FIRST_SLOTS);
  #languageOf = new Uint8Array(FIRST_SLOTS);
  #keys = new Int32Array(FIRST_SLOTS * KEYS);
  #buckets = new Int32Array(0);
  readonly #slotOf = new Map<StoryId, number>();
  readonly #languages: string[] = [];
  readonly #counts = new Uint16Array(CELLS);
  #counted = 0;
  #next = 0;

  constructor() {
    this.clear();
  }

  get size(): number {
    return this.#slotOf.size;
  }

  get bytes(): number {
    const columns = [this.#ids, this.#firstAt, this.#lastAt, this.#languageOf, this.#keys];
    return [...columns, this.#buckets, this.#counts].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  clear(): void {
    this.#slotOf.clear();
    this.#languages.length = 0;
    this.#counts.fill(0);
    this.#counted = 0;
    this.#next = 0;
    this.#ids.fill(0);
    this.#makeBuckets();
  }

  readonly rarityOf = (key: number): number => {
    const seen = this.#counts[cellOf(key)]!;
    return Math.max(0, Math.log((this.#counted + PRIOR_STORIES) / (seen + 1)));
  };

  note(story: Story): void {
    const event = readEvent(story, null);
    const language = this.#languageNumber(event.language);
    if (language === NONE) return;
    const known = this.#slotOf.get(story.id);
    if (known === undefined) this.#count(event);
    const slot = known ?? this.#takeSlot(story.id);
    this.#languageOf[slot] = language;
    this.#firstAt[slot] = story.firstAt / MINUTE_MS;
    this.#lastAt[slot] = story.updatedAt / MINUTE_MS;
    const keys = this.#keysOf(event);
    for (let i = 0; i < KEYS; i++) this.#keys[slot * KEYS + i] = keys[i]?.key ?? 0;
    this.#post(slot);
  }

  forget(id: StoryId): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#slotOf.delete(id);
    this.#ids[slot] = 0;
    this.#keys.fill(0, slot * KEYS, (slot + 1) * KEYS);
  }

  candidates(story: Story, limit: number): readonly StoryId[] {
    const own = primaryLanguage(story.language);
    if (this.#languages.every((language) => language === own)) return [];
    const keys = this.#keysOf(readEvent(story, null));
    return this.#languages.flatMap((language, number) =>
      language === own ? [] : this.#bestOf(keys, number, story).slice(0, limit),
    );
  }

  #bestOf(keys: readonly Mark[], language: number, story: Story): readonly StoryId[] {
    const shared = new Map<number, number>();
    for (const { key, kind } of keys) {
      const weight = this.rarityOf(key) * (kind === 'country' || kind === 'word' ? 0.5 : 1);
      const from = this.#bucketOf(key, language);
      for (let i = from; i < from + BUCKET; i++) {
        const slot = this.#buckets[i]!;
        if (slot !== NONE && this.#hasKey(slot, key) && this.#languageOf[slot] === language)
          shared.set(slot, (shared.get(slot) ?? 0) + weight);
      }
    }
    return [...shared]
      .filter(([slot]) => this.#isNear(slot, story))
      .sort(([a, first], [b, second]) => second - first || this.#ids[a]! - this.#ids[b]!)
      .map(([slot]) => this.#ids[slot]!);
  }

  #isNear(slot: number, { firstAt, updatedAt }: Story): boolean {
    const gap = Math.max(
      firstAt / MINUTE_MS - this.#lastAt[slot]!,
      this.#firstAt[slot]! - updatedAt / MINUTE_MS,
    );
    return gap <= sameEventParams.maxGapHours * 60;
  }

  #hasKey(slot: number, key: number): boolean {
    for (let i = slot * KEYS; i < (slot + 1) * KEYS; i++) if (this.#keys[i] === key) return true;
    return false;
  }

  /** Names and numbers of the head, then those of the rest, then words; in each the rarest first. */
  #keysOf({ marks }: EventMarks): readonly Mark[] {
    const rank = ({ kind, inHead }: Mark) => (kind === 'word' ? 4 : 0) + (inHead ? 0 : 2);
    return [...marks.values()]
      .map((mark) => ({ mark, rarity: this.rarityOf(mark.key) }))
      .sort((a, b) => rank(a.mark) - rank(b.mark) || b.rarity - a.rarity || a.mark.key - b.mark.key)
      .slice(0, KEYS)
      .map(({ mark }) => mark);
  }

  #count({ marks }: EventMarks): void {
    for (const key of marks.keys()) {
      const cell = cellOf(key);
      if (this.#counts[cell]! < 0xffff) this.#counts[cell]!++;
    }
    if (++this.#counted < HALVE_AT) return;
    for (let cell = 0; cell < CELLS; cell++) this.#counts[cell] = this.#counts[cell]! >> 1;
    this.#counted >>= 1;
  }

  #languageNumber(language: string): number {
    const known = this.#languages.indexOf(language);
    if (known >= 0 || language === '' || this.#languages.length >= MAX_LANGUAGES) return known;
    return this.#languages.push(language) - 1;
  }

  /** A free slot, or the one that has waited longest. */
  #takeSlot(id: StoryId): number {
    if (this.#next >= this.#slots && this.#slots < MAX_SLOTS) this.#grow();
    const slot = this.#next++ % this.#slots;
    const old = this.#ids[slot]!;
    if (old !== 0 && this.#slotOf.get(old) === slot) this.#slotOf.delete(old);
    this.#ids[slot] = id;
    this.#slotOf.set(id, slot);
    return slot;
  }

  #grow(): void {
    this.#slots *= 2;
    this.#ids = grown(this.#ids);
    this.#firstAt = grown(this.#firstAt);
    this.#lastAt = grown(this.#lastAt);
    this.#keys = grown(this.#keys);
    const languages = new Uint8Array(this.#slots);
    languages.set(this.#languageOf);
    this.#languageOf = languages;
    this.#makeBuckets();
    for (let slot = 0; slot < this.#next; slot++) if (this.#ids[slot] !== 0) this.#post(slot);
  }

  /** Four times as many places as there are keys. */
  #makeBuckets(): void {
    this.#buckets = new Int32Array(this.#slots * 2 * BUCKET).fill(NONE);
  }

  #bucketOf(key: number, language: number): number {
    const mixed = Math.imul(key ^ Math.imul(language + 1, 0x85ebca6b), 0x9e3779b1) >>> 0;
    return (mixed % (this.#slots * 2)) * BUCKET;
  }

  /** First in each of its buckets, where the last falls out. */
  #post(slot: number): void {
    const language = this.#languageOf[slot]!;
    for (let i = slot * KEYS; i < (slot + 1) * KEYS; i++) {
      const key = this.#keys[i]!;
      if (key === 0) continue;
      const from = this.#bucketOf(key, language);
      let last = from;
      while (last < from + BUCKET - 1 && this.#buckets[last] !== slot) last++;
      this.#buckets.copyWithin(from + 1, from, last);
      this.#buckets[from] = slot;
    }
  }
}

function cellOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 15;
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(column.length * 2);
  next.set(column);
  return next;
}
