// What story assignment needs to know of an article, in at most about 1 KB: made in the workers, kept in the store.
import type { EntityMention } from '../model/article.ts';
import { BroadsheetError } from '../model/errors.ts';
import { type ArticleForm, formOfTitle } from './article-format.ts';
import { SKETCH_BINS } from './sketch.ts';
import { IN_LEAD, TermCounter } from './term-counter.ts';
import { hashKey } from './words.ts';

export interface FeatureInput {
  readonly title: string;
  readonly dek: string | null;
  /** Plain text, blocks separated by newlines; '' when there is only a title. */
  readonly text: string;
  /** BCP 47, or null when unknown. */
  readonly language: string | null;
  readonly entities: readonly Pick<EntityMention, 'key' | 'salience'>[];
  readonly publishedAt: number | null;
  /** What kind of page it is, where more is known than its title. */
  readonly form?: ArticleForm;
}

/** Parallel arrays; every term of `titleTerms` is in `terms` too. */
export interface ArticleFeatures {
  /** Primary language subtag, '' when unknown. */
  readonly language: string;
  readonly form: ArticleForm;
  /** True when there was a text besides the title. */
  readonly hasText: boolean;
  /** Word stems by weight, heaviest first, hashed to 32 bits; at most 96. */
  readonly terms: Int32Array;
  /** 1..255, parallel to `terms`: how much the article is about the word, before rarity. */
  readonly weights: Uint8Array;
  /** Parallel to `terms`: bit 0 in the title, bit 1 capitalised inside a sentence (a name), bit 2 in the lead. */
  readonly marks: Uint8Array;
  /** Hashed entity keys, most salient first; at most 16. */
  readonly entities: Int32Array;
  /** Near-duplicate sketch (one-permutation minhash); empty when the text is too short. */
  readonly sketch: Uint16Array;
  /** Hash of the normalised title, 0 when it has under 5 words. */
  readonly titleHash: number;
}

const VERSION = 2;
const MAX_TERMS = 96;
const MAX_ENTITIES = 16;
const HEADER_BYTES = 16;
/** Later text says little that is new, and a body of 2 MB must cost no more than one of 12 KB. */
const MAX_TEXT_UNITS = 12_000;
const LEAD_UNITS = 700;
const MIN_SKETCH_WORDS = 30;
const FORMS: readonly ArticleForm[] = ['event', 'briefing', 'live', 'routine'];

/** Primary subtag in lower case; '' when unknown. */
export function primaryLanguage(language: string | null): string {
  if (language === null) return '';
  const cut = language.search(/[-_]/);
  const primary = (cut < 0 ? language : language.slice(0, cut)).toLowerCase();
  return /^[a-z]{2,3}$/.test(primary) ? primary : '';
}

const onlyAddress = /^\s*https?:\/\/\S+\s*$/i;

/**
 * Everything that grouping needs to know of one article, encoded.
 *
 * @returns at most about 1,000 bytes; `decodeFeatures` reads them.
 */
export function extractFeatures(input: FeatureInput): Uint8Array {
  const language = primaryLanguage(input.language);
  const counter = new TermCounter(language);
  // An entry without words is titled by its address: those of one site are alike, and tell of nothing.
  if (!onlyAddress.test(input.title)) counter.readTitle(input.title);
  if (input.dek !== null) counter.readBody(input.dek, IN_LEAD, LEAD_UNITS);
  counter.readBody(input.text, 0, MAX_TEXT_UNITS);
  const entities: number[] = [];
  for (const entity of [...input.entities].sort((a, b) => b.salience - a.salience)) {
    if (entities.length < MAX_ENTITIES) entities.push(hashKey(entity.key));
  }
  const form = input.form ?? formOfTitle(input.title);
  return encode(counter, entities, language, form, input.text !== '' || !!input.dek);
}

/**
 * Bytes: header 16; terms 4 each; entities 4 each; sketch 2 each; weights, marks 1 each. Two counts of the header are 0:
 * older ones have numbers and days there, 4 bytes each, before the sketch.
 */
function encode(
  counter: TermCounter,
  entities: readonly number[],
  language: string,
  form: ArticleForm,
  hasText: boolean,
): Uint8Array {
  const ranked = counter.takeRanked(MAX_TERMS);
  const sketchBins = counter.sketchWords >= MIN_SKETCH_WORDS ? SKETCH_BINS : 0;
  const size = HEADER_BYTES + 4 * (ranked.count + entities.length) + 2 * sketchBins + 2 * ranked.count;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[1] = FORMS.indexOf(form) | (hasText ? 16 : 0);
  for (let i = 0; i < 3; i++) bytes[2 + i] = language.charCodeAt(i) || 0;
  bytes[5] = ranked.count;
  bytes[6] = entities.length;
  bytes[8] = sketchBins;
  view.setInt32(12, counter.titleHash, true);
  let at = HEADER_BYTES;
  for (let i = 0; i < ranked.count; i++) at = put(view, at, ranked.words[i]!);
  for (const entity of entities) at = put(view, at, entity);
  for (let i = 0; i < sketchBins; i++, at += 2) view.setUint16(at, counter.sketch[i]!, true);
  for (let i = 0; i < ranked.count; i++)
    bytes[at++] = Math.max(1, Math.min(255, Math.round(ranked.weights[i]! * 40)));
  bytes.set(ranked.marks.subarray(0, ranked.count), at);
  return bytes;
}

function put(view: DataView, at: number, value: number): number {
  view.setInt32(at, value, true);
  return at + 4;
}

/** Where the parts of encoded features stand, in bytes; counts in entries. */
export interface FeatureLayout {
  readonly terms: number;
  readonly entities: number;
  readonly bins: number;
  readonly entitiesAt: number;
  readonly sketchAt: number;
  readonly weightsAt: number;
}

export const TERMS_AT = HEADER_BYTES;

/** @throws BroadsheetError 'features-unreadable' for bytes of another version or cut short. */
export function layoutOf(bytes: Uint8Array): FeatureLayout {
  const terms = bytes[5] ?? 0;
  const entities = bytes[6] ?? 0;
  const bins = bytes[8] ?? 0;
  const passedOver = (bytes[7] ?? 0) + (bytes[9] ?? 0);
  const entitiesAt = HEADER_BYTES + 4 * terms;
  const sketchAt = entitiesAt + 4 * (entities + passedOver);
  const weightsAt = sketchAt + 2 * bins;
  if (bytes[0] !== VERSION || bytes.length !== weightsAt + 2 * terms) throw unreadable(bytes);
  return { terms, entities, bins, entitiesAt, sketchAt, weightsAt };
}

function unreadable(bytes: Uint8Array): BroadsheetError {
  return new BroadsheetError({
    code: 'features-unreadable',
    audience: 'developer',
    message: `Features of ${bytes.length} bytes, version ${bytes[0]}, cannot be read.`,
    advice: 'Extract the features of the article again.',
  });
}

/** Little-endian integers into `into`; returns how many. */
export function readIntegers(bytes: Uint8Array, at: number, count: number, into: Int32Array): number {
  for (let i = 0, from = at; i < count; i++, from += 4) {
    into[i] = bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16) | (bytes[from + 3]! << 24);
  }
  return count;
}

export function formIn(bytes: Uint8Array): ArticleForm {
  return FORMS[bytes[1]! & 3]!;
}

export function hasTextIn(bytes: Uint8Array): boolean {
  return (bytes[1]! & 16) !== 0;
}

/** Primary subtag; '' when unknown. */
export function languageIn(bytes: Uint8Array): string {
  if (bytes[2] === 0) return '';
  if (bytes[2] === 101 && bytes[3] === 110 && bytes[4] === 0) return 'en';
  return String.fromCharCode(...bytes.subarray(2, bytes[4] === 0 ? 4 : 5));
}

export function titleHashIn(bytes: Uint8Array): number {
  return bytes[12]! | (bytes[13]! << 8) | (bytes[14]! << 16) | (bytes[15]! << 24);
}

/**
 * Reads what `extractFeatures` wrote.
 *
 * @throws BroadsheetError 'features-unreadable' for bytes of another version or cut short.
 */
export function decodeFeatures(bytes: Uint8Array): ArticleFeatures {
  const layout = layoutOf(bytes);
  const { terms, weightsAt, sketchAt } = layout;
  const sketch = new Uint16Array(layout.bins);
  for (let i = 0; i < layout.bins; i++) {
    sketch[i] = bytes[sketchAt + 2 * i]! | (bytes[sketchAt + 2 * i + 1]! << 8);
  }
  return {
    language: languageIn(bytes),
    form: formIn(bytes),
    hasText: hasTextIn(bytes),
    terms: integers(bytes, TERMS_AT, terms),
    weights: bytes.slice(weightsAt, weightsAt + terms),
    marks: bytes.slice(weightsAt + terms, weightsAt + 2 * terms),
    entities: integers(bytes, layout.entitiesAt, layout.entities),
    sketch,
    titleHash: titleHashIn(bytes),
  };
}

function integers(bytes: Uint8Array, at: number, count: number): Int32Array {
  const values = new Int32Array(count);
  readIntegers(bytes, at, count, values);
  return values;
}
