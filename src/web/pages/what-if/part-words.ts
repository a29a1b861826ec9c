// The parts of a sum as readers know them, for "what if" and for the list of what they switched off.
import type { PartLeftOut } from '../../../model/edition.ts';
import { isSwitchable } from '../../../rank/without-parts.ts';
import { addressPart } from '../../address-part.ts';
import { ownWords } from '../../own-words.ts';
import { readSubjectField, subjectField } from '../../subject-field.ts';

const words: Readonly<Record<string, string>> = {
  topic: 'topics you read about',
  entity: 'people, companies and places you read about',
  publisher: 'publishers you like to read',
  theme: 'likeness to what you read',
  near: 'what is near you',
  importance: 'the weight of the news',
  freshness: 'freshness',
  'rare-source': 'how often a publisher writes',
  quality: 'how a story is told',
  'co-reading': 'what readers of what you read opened',
  popularity: 'what readers here open',
  fatigue: 'what was shown before',
  known: 'what you know already',
  language: 'your first language',
  exploration: 'something different',
};

/** "freshness", "what is near you". */
export function partWords(name: string): string {
  return ownWords(words, name) ?? name.replaceAll('-', ' ');
}

/** The address that shows the page without it; null where nothing can be left out. */
export function whatIfHref(part: PartLeftOut, storyId = 0): string | null {
  const { name, subject } = part;
  const from = storyId > 0 ? `&story=${storyId}` : '';
  if (subject !== null && ofReader.has(name))
    return `/what-if?part=${name}&subject=${addressPart(subjectField(subject))}${from}`;
  return isSwitchable(name) ? `/what-if?part=${name}${from}` : null;
}

/** Parts about one thing that the reader said or did. */
const ofReader: ReadonlySet<string> = new Set(['follow', 'topic', 'entity', 'publisher']);

/** What an address or a form asks for; null for nothing that can be left out. */
export function readPart(name: string, field: string): PartLeftOut | null {
  if (field === '') return isSwitchable(name) ? { name, subject: null } : null;
  const subject = readSubjectField(field);
  return subject !== null && ofReader.has(name) ? { name, subject } : null;
}
