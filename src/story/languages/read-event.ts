// What a story says that is the same in every language: whom and what it names, and its numbers.

import type { Story } from '../../model/story.ts';
import { functionWordsOf } from '../common-words.ts';
import { primaryLanguage } from '../features.ts';
import { RecentMap } from '../recent-map.ts';
import { hashKey, hashWord } from '../words.ts';
import { isMonth, numbersIn, spelledNumber } from './numbers-in.ts';
import { type KnownThing, MAX_NAME_WORDS, type ThingNames, thingsNamedIn } from './place-names.ts';
import { plainName, type Sound, soundOf } from './sound.ts';

const MAX_MARKS = 120;
const MAX_TITLES = 8;
const MAX_BODY_UNITS = 4_000;
const MIN_LETTERS = 3;
/** A word that is no name must be as long, and sound of as many consonants, to be looked for in other languages. */
const MIN_COGNATE_LETTERS = 6;
const MIN_COGNATE_CONSONANTS = 4;

export type MarkKind = 'name' | 'country' | 'number' | 'word';

/** A name, a number, or a word that other languages may have too. */
export interface Mark {
  /** Hash of its sound, its value or what is known by it: equal in all languages. */
  readonly key: number;
  readonly kind: MarkKind;
  readonly sound: Sound | null;
  /** In plain letters; a number's value. */
  readonly shown: string;
  /** In headline or standfirst. */
  readonly inHead: boolean;
  /** Words of one name that stand side by side have the same, where the text has them first; no number else. */
  readonly run: number;
}

/** Marks by their keys, those of headline and standfirst first. */
export interface EventMarks {
  readonly language: string;
  readonly marks: ReadonlyMap<number, Mark>;
}

/** @param summaries of some of its articles, of a whole story; null to read headline, standfirst and names alone */
export function readEvent(
  story: Pick<Story, 'headline' | 'dek' | 'language' | 'keyPoints' | 'coverage' | 'entities'>,
  summaries: readonly string[] | null,
): EventMarks {
  const language = primaryLanguage(story.language);
  const marks = new Map<number, Mark>();
  const head = `${story.headline}\n${story.dek ?? ''}`;
  readMarks(head, language, true, marks);
  const names = story.entities.map(({ name }) => name).join('\n');
  readMarks(names, language, false, marks);
  if (summaries !== null) {
    const titles = story.coverage.slice(0, MAX_TITLES).map(({ title }) => title);
    const points = story.keyPoints.map(({ text }) => text);
    readMarks(
      [...titles, ...summaries, ...points].join('\n').slice(0, MAX_BODY_UNITS),
      language,
      false,
      marks,
    );
  }
  for (const { ticker, exchange, key, name } of story.entities) {
    if (ticker === null && !key.startsWith('company:')) continue;
    // Of its name and its ticker one counts whole.
    const firstWord = plainName(name.split(' ', 1)[0]!, language);
    const named = [...marks.values()].find(({ shown }) => shown === firstWord);
    add(marks, {
      key: hashKey(`$${exchange ?? ''}:${ticker ?? key}`),
      kind: 'name',
      sound: null,
      shown: name,
      inHead: head.includes(name),
      run: named?.run ?? runOf(marks),
    });
  }
  return { language, marks };
}

function readMarks(text: string, language: string, inHead: boolean, marks: Map<number, Mark>): void {
  const things = thingsNamedIn(language);
  const words = wordsOf(text, language);
  let run = runOf(marks);
  for (let i = 0; i < words.length; i++) {
    const found = longestThing(words, i, things);
    if (found !== null) {
      i += found.words - 1;
      const { name, isCountry } = found.thing;
      const sound = isCountry ? null : soundOf(plainName(name.split(' ').at(-1)!, 'en'));
      const key = isCountry || name.includes(' ') ? hashKey(name) : keyOf(sound!, name);
      add(marks, { key, kind: isCountry ? 'country' : 'name', sound, shown: name, inHead, run: ++run });
      run++;
      continue;
    }
    const { mark, number } = words[i]!;
    if (number !== null) add(marks, numberMark(number, inHead, ++run));
    else if (mark !== null) add(marks, { ...mark, inHead, run });
    if (mark?.kind !== 'name' || words[i]!.end < 0) run++;
  }
  for (const value of numbersIn(text, language)) add(marks, numberMark(value, inHead, ++run));
}

function numberMark(value: string, inHead: boolean, run: number): Mark {
  return { key: hashKey(`#${value}`), kind: 'number', sound: null, shown: value, inHead, run };
}

/** Above all runs so far. */
function runOf(marks: ReadonlyMap<number, Mark>): number {
  let last = 0;
  for (const { run } of marks.values()) last = Math.max(last, run);
  return last + 1;
}

/** What stands in the headline stays so; a name stays a name. */
function add(marks: Map<number, Mark>, mark: Mark): void {
  const known = marks.get(mark.key);
  if (known === undefined) {
    if (marks.size < MAX_MARKS) marks.set(mark.key, mark);
  } else if (known.kind === 'word' && mark.kind === 'name') {
    marks.set(mark.key, { ...mark, inHead: known.inHead });
  }
}

interface Word extends KnownWord {
  readonly text: string;
  readonly end: number;
  readonly start: number;
}

const wordPattern = /\p{L}[\p{L}\p{M}’']*(?:\.\p{L}\.?)*/gu;
const innerDash = /^(?:[-–]|\.?\s)$/u;

function wordsOf(text: string, language: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const shown = match[0].replace(/\.(?=\p{L})|\.$/gu, '');
    // "l’Ukraine", "d'Athènes"
    const cut = /^\p{L}{1,2}[’'](?=\p{L})/u.exec(shown)?.[0].length ?? 0;
    const bare = shown.slice(cut);
    words.push({
      text: bare,
      ...knownWord(bare, language),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  // Where two words stand apart by more than a space or a dash, no name goes on.
  return words.map((one, i) => {
    const next = words[i + 1];
    return next !== undefined && !innerDash.test(text.slice(one.end, next.start)) ? { ...one, end: -1 } : one;
  });
}

function longestThing(
  words: readonly Word[],
  from: number,
  { byName }: ThingNames,
): { readonly thing: KnownThing; readonly words: number } | null {
  if (!words[from]!.opensThing) return null;
  let plain = '';
  let best: { thing: KnownThing; words: number } | null = null;
  for (let length = 1; length <= MAX_NAME_WORDS && from + length <= words.length; length++) {
    const word = words[from + length - 1]!;
    plain = length === 1 ? word.plain : `${plain} ${word.plain}`;
    const thing = byName.get(plain);
    if (thing !== undefined) best = { thing, words: length };
    if (word.end < 0) break;
  }
  return best;
}

/** A name begins with a capital in every script that has them. */
function hasCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** What a word is wherever it stands: the same words come again and again. */
interface KnownWord {
  readonly plain: string;
  /** A name of a place or a body may begin here. */
  readonly opensThing: boolean;
  /** Of a number that is a word. */
  readonly number: string | null;
  /** Null for what is looked for in no other language. */
  readonly mark: Pick<Mark, 'key' | 'kind' | 'sound' | 'shown'> | null;
}

const knownWords = new RecentMap<string, KnownWord>(20_000);

function knownWord(text: string, language: string): KnownWord {
  const id = `${language} ${text}`;
  const known = knownWords.get(id);
  if (known !== undefined) return known;
  const plain = plainName(text, language);
  const opensThing = hasCapital(text) && thingsNamedIn(language).firstWords.has(plain);
  const number = spelledNumber(text, language);
  const word = {
    plain,
    opensThing,
    number: number === null ? null : String(number),
    mark: markOf(text, plain, language),
  };
  knownWords.set(id, word);
  return word;
}

function markOf(text: string, plain: string, language: string): KnownWord['mark'] {
  const isName = hasCapital(text);
  const isAcronym = isName && text.length >= 2 && text === text.toUpperCase();
  if (plain.length < MIN_LETTERS && !isAcronym) return null;
  if (functionWordsOf(language).has(hashWord(text, language)) || isMonth(text, language)) return null;
  if (!/^[a-z]+$/.test(plain)) return { key: hashKey(plain), kind: 'word', sound: null, shown: plain };
  const sound = soundOf(plain);
  const isCognate = plain.length >= MIN_COGNATE_LETTERS && sound.consonants.length >= MIN_COGNATE_CONSONANTS;
  if (!isName && !isCognate) return null;
  const kind = isName && !internationalSounds().has(sound.consonants) ? 'name' : 'word';
  return { key: keyOf(sound, plain), kind, sound, shown: plain };
}

/** By the consonants where they are enough to tell by. */
function keyOf({ consonants, whole }: Sound, plain: string): number {
  return consonants.length >= MIN_LETTERS
    ? hashKey(`~${consonants}`)
    : hashKey(`~${consonants}:${whole || plain}`);
}

/** Words that many languages share, and that are a name's beginning or a headline's capital, not a name. */
const international = `president minister premier chancellor kanzler police polizei parliament parlament general professor
 doctor director direktor commission kommission committee komitee percent prozent euro dollar million milliard
 kilometer kilometre meter metre institute institut university universität national international federal club team
 student festival museum hotel hospital park port sport film music musik radio television internet computer video photo
 agency agentur service system program programm project projekt person group gruppe partei region province provinz
 district distrikt zone information situation crisis krise conflict konflikt protest demonstration reform politik
 politic republic republik democrat monarch senator prokurator reporter journalist interview expert analyst company
 compagnie bank market markt school schule church patient virus test accident incident tunnel station terminal minute
 tonne ton model central social europa europe europäisch american amerikanisch history historisch operation production
 produktion industri industry technik technolog energy energie material natural natur culture kultur tradition finance
 finanz investor credit kredit summit statist chief chef coach trainer final match game stadion stadium prince princess`;

let sounds: ReadonlySet<string> | null = null;

function internationalSounds(): ReadonlySet<string> {
  sounds ??= new Set(international.split(/\s+/).map((word) => soundOf(plainName(word, '')).consonants));
  return sounds;
}
