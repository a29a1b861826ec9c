// Recognises articles that are about no single event by what their titles and openings say: digests, live pages, columns
// that come every day with other contents.
import type { ArticleKind } from '../model/article.ts';
import {
  digestOpening,
  digestShape,
  digestTitle,
  digestTurn,
  headingAndDate,
  liveLabel,
  liveTitle,
  podcastTitle,
  quizTitle,
  routineTitle,
  zodiacs,
} from './format-words.ts';

export type ArticleForm = 'event' | 'briefing' | 'live' | 'routine';

/** What is looked at of a text: openings and tables show soon what they are. */
const MAX_LOOKED_UNITS = 3_000;
const OPENING_UNITS = 320;
const MIN_TURNS = 2;
const MIN_SIGNS = 7;
/** A table of temperatures or of times of day: so many, and one for so few words. */
const MIN_CELLS = 8;
const MAX_WORDS_PER_CELL = 9;

const temperature = /-?\d{1,3}\s?(?:°\s?[CF]?|º\s?[CF]?|℃|℉|degrees?\b)/giu;
const timeOfDay =
  /(?<![\d:.])(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d\s?(?:[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?![\d:])/giu;

/**
 * What kind of article a title announces.
 *
 * @param title as published; '' counts as an event.
 */
export function formOfTitle(title: string): ArticleForm {
  if (title === '') return 'event';
  if (isRoutineTitle(title)) return 'routine';
  const isLive = liveTitle.test(title) || (liveLabel.test(title) && title !== title.toUpperCase());
  if (digestTitle.test(title.toLowerCase()) || digestShape.test(title)) return 'briefing';
  if (isLive) return 'live';
  return headingAndDate.test(title) ? 'routine' : 'event';
}

function isRoutineTitle(title: string): boolean {
  return routineTitle.test(title.toLowerCase()) || quizTitle.test(title) || podcastTitle.test(title);
}

/**
 * The same with the text, plain, blocks separated by newlines: many pages keep quiet in their title.
 *
 * @param language BCP 47; null where it is not known, which takes longer
 */
export function formOf(title: string, text: string, language: string | null = null): ArticleForm {
  const said = formOfTitle(title);
  if (said !== 'event' || text === '') return said;
  const start = text.slice(0, MAX_LOOKED_UNITS);
  if (isHoroscope(start, language)) return 'routine';
  if (mayBeTable(start) && (isTable(start, temperature) || isTable(start, timeOfDay))) return 'routine';
  if (digestOpening.test(start.slice(0, OPENING_UNITS)) || turns(start) >= MIN_TURNS) return 'briefing';
  return said;
}

/** What a section, an address or a category said where title and text are silent. */
export function formOfKind(kind: ArticleKind): ArticleForm {
  return kind === 'briefing' || kind === 'live' || kind === 'routine' ? kind : 'event';
}

function isHoroscope(text: string, language: string | null): boolean {
  const own = zodiacs.get(language?.slice(0, 2).toLowerCase() ?? '');
  const lower = text.toLowerCase();
  for (const signs of own === undefined ? zodiacs.values() : [own]) if (namesMost(lower, signs)) return true;
  return false;
}

/** Looks no further once too many are missing: in nearly every text the first six. */
function namesMost(lower: string, signs: readonly string[]): boolean {
  let missing = 0;
  for (const sign of signs) if (!lower.includes(sign) && ++missing > signs.length - MIN_SIGNS) return false;
  return true;
}

/** Every cell has a number: enough of them, for so many words? */
function mayBeTable(text: string): boolean {
  let numbers = 0;
  let words = 1;
  let isDigit = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const wasDigit = isDigit;
    isDigit = code >= 48 && code <= 57;
    if (isDigit && !wasDigit) numbers++;
    if (code === 32 || code === 10) words++;
  }
  return numbers >= MIN_CELLS && words <= 2 * numbers * MAX_WORDS_PER_CELL;
}

function isTable(text: string, cell: RegExp): boolean {
  const cells = text.match(cell)?.length ?? 0;
  return cells >= MIN_CELLS && text.split(/\s+/u).length <= cells * MAX_WORDS_PER_CELL;
}

function turns(text: string): number {
  let count = 0;
  for (const block of text.split('\n')) if (digestTurn.test(block)) count++;
  return count;
}
