// The word lists as lookup tables, one for each language, made when the first article in it comes.
import type { TopicCode } from '../../model/article.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { tokenise } from '../words/tokens.ts';
import type { TopicWords, WordGroup } from './topic-words.ts';
import { artsWords } from './words/arts.ts';
import { crimeWords } from './words/crime.ts';
import { disasterWords } from './words/disaster.ts';
import { economyWords } from './words/economy.ts';
import { educationWords } from './words/education.ts';
import { environmentWords } from './words/environment.ts';
import { healthWords } from './words/health.ts';
import { humanInterestWords } from './words/human-interest.ts';
import { labourWords } from './words/labour.ts';
import { lifestyleWords } from './words/lifestyle.ts';
import { politicsWords } from './words/politics.ts';
import { religionWords } from './words/religion.ts';
import { scienceWords } from './words/science.ts';
import { societyWords } from './words/society.ts';
import { sportWords } from './words/sport.ts';
import { warWords } from './words/war.ts';
import { weatherWords } from './words/weather.ts';

export const allTopicWords: readonly TopicWords[] = [
  artsWords,
  crimeWords,
  disasterWords,
  economyWords,
  educationWords,
  environmentWords,
  healthWords,
  humanInterestWords,
  labourWords,
  lifestyleWords,
  politicsWords,
  religionWords,
  scienceWords,
  societyWords,
  sportWords,
  warWords,
  weatherWords,
];

/** Codes that any list speaks for, with the first-level code of each; positions are used as numbers. */
export const topicCodes: readonly TopicCode[] = listCodes();
export const topLevelOf: readonly number[] = topicCodes.map((code) => {
  const words = allTopicWords.find(
    (list) => list.topic === code || groupsOf(list).some(([groupCode]) => groupCode === code),
  );
  return topicCodes.indexOf(words?.topic ?? code);
});

/** Added to a strength: the first word has a capital; it has nothing else; the last word ends in s. */
export const needsCapital = 4;
export const needsCapitals = 8;
export const needsPlural = 16;
export const strengthBits = 3;

export interface TopicLexicon {
  readonly table: PhraseTable;
  /** Where the pairs of each entry begin in `pairs`; one more at the end. */
  readonly offsets: Int32Array;
  /** Pairs of topic position and strength; to the strength is added what the writing must be (`needs...`). */
  readonly pairs: Uint8Array;
}

const lexicons = new Map<string, TopicLexicon>();

function groupsOf(list: TopicWords): readonly WordGroup[] {
  return [...(list.names ?? []), ...list.english, ...Object.values(list.others).flat()];
}

function listCodes(): TopicCode[] {
  const codes = new Set<TopicCode>();
  for (const list of allTopicWords) {
    codes.add(list.topic);
    for (const [code] of groupsOf(list)) codes.add(code);
  }
  return [...codes];
}

/** Words of a language; languages without lists of their own get the English ones, whose names still tell. */
export function lexiconOf(language: string | null): TopicLexicon {
  const known = language !== null && allTopicWords.some((list) => list.others[language]) ? language : 'en';
  const made = lexicons.get(known) ?? makeLexicon(known);
  lexicons.set(known, made);
  return made;
}

interface Entry {
  readonly phrase: string;
  readonly pairs: number[];
}

function makeLexicon(language: string): TopicLexicon {
  const entries = new Map<string, Entry>();
  for (const list of allTopicWords) {
    addGroups(entries, list.names ?? [], true);
    addGroups(entries, language === 'en' ? list.english : (list.others[language] ?? []), language === 'en');
  }
  const offsets = new Int32Array(entries.size + 1);
  const pairs: number[] = [];
  const rows: [string, number][] = [];
  for (const { phrase, pairs: own } of entries.values()) {
    rows.push([phrase, rows.length]);
    pairs.push(...own);
    offsets[rows.length] = pairs.length;
  }
  return { table: new PhraseTable(rows), offsets, pairs: Uint8Array.from(pairs) };
}

/** Phrases that the table cannot tell apart ("Mets", "met") share an entry, each with what its writing demands. */
function addGroups(
  entries: Map<string, Entry>,
  groups: readonly WordGroup[],
  isWritingTelling: boolean,
): void {
  for (const [code, strength, words] of groups) {
    for (const raw of words.split(',')) {
      const phrase = raw.replace(/\s+/g, ' ').trim();
      if (phrase === '') continue;
      const { count, hashes } = tokenise(phrase);
      const key = hashes.subarray(0, count).join(' ');
      const entry = entries.get(key) ?? { phrase, pairs: [] };
      entries.set(key, entry);
      addPair(entry.pairs, topicCodes.indexOf(code), strength | (isWritingTelling ? writingOf(phrase) : 0));
    }
  }
}

/** A phrase that stands in several groups of a code counts once, as the strongest says. */
function addPair(pairs: number[], topic: number, strength: number): void {
  for (let i = 0; i < pairs.length; i += 2) {
    if (pairs[i] !== topic) continue;
    if ((pairs[i + 1]! & strengthBits) < (strength & strengthBits)) pairs[i + 1] = strength;
    return;
  }
  pairs.push(topic, strength);
}

function writingOf(phrase: string): number {
  const capital = /^\p{Lu}/u.test(phrase) ? needsCapital : 0;
  if (capital === 0) return 0;
  if (/^\p{Lu}{2,3}$/u.test(phrase)) return needsCapitals;
  return /\p{L}{2}[^\P{L}siu]s$/u.test(phrase) ? capital | needsPlural : capital;
}
