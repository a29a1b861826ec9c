// The word lists as lookup tables, one for each language, made when the first article in it comes.
import type { TopicCode } from '../../model/article.ts';
import { PhraseTable } from '../words/phrase-table.ts';
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

export interface TopicLexicon {
  readonly table: PhraseTable;
  /** Where the pairs of each entry begin in `pairs`; one more at the end. */
  readonly offsets: Int32Array;
  /** Pairs of topic position and strength. */
  readonly pairs: Uint8Array;
}

const lexicons = new Map<string, TopicLexicon>();

function groupsOf(list: TopicWords): readonly WordGroup[] {
  return [...list.english, ...Object.values(list.others).flat()];
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

function makeLexicon(language: string): TopicLexicon {
  const pairsByPhrase = new Map<string, number[]>();
  for (const list of allTopicWords) {
    const groups = language === 'en' ? list.english : (list.others[language] ?? []);
    for (const [code, strength, words] of groups) {
      for (const raw of words.split(',')) {
        const phrase = raw.replace(/\s+/g, ' ').trim();
        if (phrase === '') continue;
        const pairs = pairsByPhrase.get(phrase) ?? [];
        pairs.push(topicCodes.indexOf(code), strength);
        pairsByPhrase.set(phrase, pairs);
      }
    }
  }
  const offsets = new Int32Array(pairsByPhrase.size + 1);
  const pairs: number[] = [];
  const rows: [string, number][] = [];
  for (const [phrase, own] of pairsByPhrase) {
    rows.push([phrase, rows.length]);
    pairs.push(...own);
    offsets[rows.length] = pairs.length;
  }
  return { table: new PhraseTable(rows), offsets, pairs: Uint8Array.from(pairs) };
}
