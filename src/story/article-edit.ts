// What a publisher changed in an article: whether the words changed at all, and which facts did.
import type { EditFact } from '../model/story.ts';
import { compareVersions, type SentencePair } from '../text/compare-versions.ts';
import { numberOf, numberPattern } from '../text/number-words.ts';
import { paragraphsOf } from '../text/paragraphs-of.ts';
import { haveSameWords, wordsIn } from '../text/same-words.ts';
import { type Piece, wordPieces } from '../text/word-pieces.ts';

export interface VersionText {
  readonly title: string;
  /** Sanitised. */
  readonly html: string;
}

export interface ArticleEdit {
  /** Numbers, names and corrections, those of headline and key sentences first; at most three. */
  readonly facts: readonly EditFact[];
  /** Sentences that were not there before, word for word. */
  readonly sentences: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

const mostFacts = 3;
const longestSentence = 400;
/** Lines so short that hold figures are counters and clocks: "12 comments", "Updated 9.41". */
const counterWords = 6;
const counter =
  /^(?:last )?(?:updated?|published|modified|posted)\b|\b\d+ (?:comments?|shares?|views?|likes?|replies|reactions?|min(?:ute)?s? read|(?:seconds?|min(?:ute)?s?|hours?|days?) ago)\b/iu;
/** By its opening words, or by what papers say of themselves when they were wrong. */
const correction =
  /^(?:\W*(?:corrections?|clarifications?|erratum|amendment|editor[’']s note|rectificatif|correctif|korrektur|berichtigung|correcci[oó]n|fe de errores|rettifica|errata)\s*(?:[:(–—-]|\d|on\b)|.{0,60}\b(?:this|the) (?:article|story|report|piece|headline|post)\b.{0,40}\b(?:was|has been|have been) (?:corrected|amended|clarified)\b|.{0,60}\b(?:an earlier|a previous|the original) version (?:of (?:this|the) (?:article|story|report|headline|piece) )?(?:incorrectly |wrongly |mistakenly )?(?:said|stated|gave|misstated|misspelled|misspelt|misidentified|named|referred|suggested|contained|included|described|put)\b)/isu;
const numbers = new RegExp(String.raw`(?<![\p{L}\d])(?:${numberPattern})(?![\p{L}\d])`, 'giu');
/** Words that each begin with a capital, and nothing else. */
const name =
  /^\s*(?:\p{Lu}[\p{L}\p{M}’'.-]*)(?:\s+(?:(?:de|van|von|der|bin|al|of|the)\s+)?\p{Lu}[\p{L}\p{M}’'.-]*)*\s*$/u;
/** Of the longer version of a sentence: with less of it left, other things are said. */
const leastKept = 0.5;

/**
 * null where no word changed, or none that says anything: other marks, counters, clocks.
 * @param central sentences of the later version that the article stands for
 */
export function editOf(
  before: VersionText,
  after: VersionText,
  central: readonly string[] = [],
): ArticleEdit | null {
  const isTitleSame = haveSameWords(before.title, after.title);
  const old = paragraphsOf(before.html);
  const now = paragraphsOf(after.html);
  const text = (paragraphs: typeof old) => paragraphs.map((paragraph) => paragraph.text);
  if (isTitleSame && haveSameWords(text(old).join(' '), text(now).join(' '))) return null;
  const compared = compareVersions(text(old), text(now));
  if (compared.kind === 'rewritten') {
    return { facts: isTitleSame ? [] : titleFacts(before, after), sentences: none };
  }
  const changed = compared.sentences.filter((pair) => !pair.isSame && !isCounting(pair));
  if (changed.length === 0 && isTitleSame) return null;
  const known = new Set(central.map(wordsIn));
  const inText = changed.flatMap((pair) =>
    factsOf(withRest(pair, compared.sentences), {
      paragraph: now[pair.paragraph]?.number ?? 0,
      isCentral: known.has(wordsIn(pair.after ?? '')),
    }),
  );
  const facts = [...(isTitleSame ? [] : titleFacts(before, after)), ...inText];
  return {
    facts: facts.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostFacts),
    sentences: new Set(changed.flatMap(({ after }) => after ?? [])),
  };
}

/** A correction with the sentences after it in its paragraph: what is right often stands in the second. */
function withRest(pair: SentencePair, sentences: readonly SentencePair[]): SentencePair {
  if (pair.after === null || !isCorrection(pair.after)) return pair;
  let { after } = pair;
  for (const next of sentences.slice(sentences.indexOf(pair) + 1)) {
    if (next.paragraph !== pair.paragraph) break;
    if (next.after === null) continue;
    if (after.length + next.after.length > longestSentence) break;
    after = `${after} ${next.after}`;
  }
  return { ...pair, after };
}

/** Is it a publisher's word that an earlier version was wrong? */
export function isCorrection(sentence: string): boolean {
  return correction.test(sentence);
}

const rankOf = ({ kind, isCentral }: EditFact) => (kind === 'correction' ? 0 : isCentral ? 1 : 2);

function titleFacts({ title: before }: VersionText, { title: after }: VersionText): readonly EditFact[] {
  return factsOf({ before, after, isSame: false, paragraph: 0 }, { paragraph: null, isCentral: true });
}

/** Is it a line like "12 comments" or "Updated 9.41", which changes without the article? */
export function isCounter(line: string): boolean {
  return isShort(line) && counter.test(line);
}

const isShort = (line: string) => wordsIn(line).split(' ').length <= counterWords;

/** Also a short line of which only the figures are others. */
function isCounting({ before, after }: SentencePair): boolean {
  const lines = [before, after].filter((line) => line !== null);
  if (lines.every(isCounter)) return true;
  const [one, other] = lines.map((line) => wordsIn(line.replace(/\d+/gu, '0')));
  return other !== undefined && one === other && lines.every(isShort);
}

function factsOf(
  { before, after }: SentencePair,
  place: Pick<EditFact, 'paragraph' | 'isCentral'>,
): readonly EditFact[] {
  if (after === null || after.length > longestSentence) return [];
  const pieces = before === null ? [] : wordPieces(before, after);
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  const isSameSentence = kept >= leastKept * Math.max(before?.length ?? 0, after.length);
  // One that is worded otherwise is none anew; where a paper corrects again, another takes its place.
  if (isCorrection(after) && !(isSameSentence && isCorrection(before ?? '')))
    return [{ kind: 'correction', pieces: [{ kind: 'same', text: after }], ...place }];
  if (!isSameSentence) return [];
  const kind = changedFact(pieces);
  return kind === null ? [] : [{ kind, pieces, ...place }];
}

function changedFact(pieces: readonly Piece[]): 'number' | 'name' | null {
  let found: 'name' | null = null;
  for (const [index, { kind, text }] of pieces.entries()) {
    const next = pieces[index + 1];
    if (kind !== 'removed' || next?.kind !== 'added') continue;
    const [before, after] = [numbersIn(text), numbersIn(next.text)];
    if (before !== '' && after !== '' && before !== after) return 'number';
    if (index > 0 && isOtherName(text, next.text)) found = 'name';
  }
  return found;
}

function numbersIn(text: string): string {
  return (text.match(numbers) ?? []).map(numberOf).join(' ');
}

/** "Hamish Brown" for "Hamish Braun", not "Aldous Renn" for "Renn". */
function isOtherName(before: string, after: string): boolean {
  if (!name.test(before) || !name.test(after)) return false;
  const [old, now] = [new Set(wordsIn(before).split(' ')), new Set(wordsIn(after).split(' '))];
  const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));
  return !(isWithin(old, now) || isWithin(now, old));
}
