// What a publisher changed in an article, version by version, the newest first: only what is other, with what stands
// around it.
import type { ArticleRevision } from '../../../model/article.ts';
import type { TextPiece } from '../../../model/story.ts';
import { compareVersions, type SentencePair } from '../../../text/compare-versions.ts';
import { paragraphsOf } from '../../../text/paragraphs-of.ts';
import { haveSameWords } from '../../../text/same-words.ts';
import { wordPieces } from '../../../text/word-pieces.ts';
import { counted } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { ageInSentence, machineTime } from '../../format/times.ts';

/** A paragraph with what was changed in it, or how many stand between two such. */
export type ChangedPart =
  | { readonly kind: 'paragraph'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'unchanged'; readonly text: string };

export interface VersionChange {
  readonly when: string;
  readonly datetime: string;
  /** "the headline and 2 passages" */
  readonly what: string;
  /** null where it stayed. */
  readonly title: readonly TextPiece[] | null;
  readonly parts: readonly ChangedPart[];
  /** Where the text cannot be shown as changes of another: why. */
  readonly note: string | null;
}

interface Version {
  readonly title: string;
  readonly html: string;
}

const mostParts = 60;
/** A text so many times as long as the other is no version of it: one of them is only the summary. */
const otherExtent = 3;
const apart: TextPiece = { kind: 'same', text: ' ' };
const leftOut: TextPiece = { kind: 'same', text: '… ' };

/**
 * @param revisions earlier versions, oldest first
 * @param current what stands now
 * @param language as `foreign` gives it
 */
export function changesView(
  revisions: readonly ArticleRevision[],
  current: Version,
  { now, timeZone, language }: { now: number; timeZone: string; language: string | null },
): readonly VersionChange[] {
  const changes = revisions.map((before, index) => {
    const after = revisions[index + 1] ?? current;
    return {
      when: ageInSentence(before.replacedAt, now, timeZone),
      datetime: machineTime(before.replacedAt),
      ...changeOf(before, after, language),
    };
  });
  return changes.filter(({ title, parts, note }) => title || parts.length > 0 || note).toReversed();
}

function changeOf(
  before: Version,
  after: Version,
  language: string | null,
): Pick<VersionChange, 'what' | 'title' | 'parts' | 'note'> {
  const words = (text: string) => publishersWords(text, language);
  const title = haveSameWords(before.title, after.title)
    ? null
    : wordPieces(words(before.title), words(after.title));
  const rest = textChange(before, after, words);
  const passages = rest.parts.filter(({ kind }) => kind === 'paragraph').length;
  const what = [
    ...(title ? ['the headline'] : []),
    ...(rest.note ? ['the text'] : passages > 0 ? [counted(passages, 'passage')] : []),
  ].join(' and ');
  return { what, title, ...rest };
}

function textChange(
  before: Version,
  after: Version,
  words: (text: string) => string,
): Pick<VersionChange, 'parts' | 'note'> {
  const texts = ({ html }: Version) => paragraphsOf(html).map(({ text }) => words(text));
  const [old, now] = [texts(before), texts(after)];
  const [oldLength, nowLength] = [old.join(' ').length, now.join(' ').length];
  if (oldLength * otherExtent < nowLength || nowLength * otherExtent < oldLength)
    return { parts: [], note: null };
  const compared = compareVersions(old, now);
  if (compared.kind === 'rewritten')
    return {
      parts: [],
      note: 'So much of the text was rewritten that the two versions cannot be set side by side.',
    };
  const parts = partsOf(compared.sentences);
  if (parts.length <= mostParts) return { parts, note: null };
  return { parts: parts.slice(0, mostParts), note: 'There are more changes further down in the text.' };
}

function partsOf(sentences: readonly SentencePair[]): readonly ChangedPart[] {
  const paragraphs = [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()];
  const parts: ChangedPart[] = [];
  let unchanged = 0;
  const fold = () => {
    if (unchanged > 0)
      parts.push({ kind: 'unchanged', text: `${counted(unchanged, 'paragraph')} unchanged` });
    unchanged = 0;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.every(({ isSame }) => isSame)) unchanged++;
    else {
      fold();
      parts.push({ kind: 'paragraph', pieces: piecesOf(paragraph) });
    }
  }
  if (parts.length > 0) fold();
  return parts;
}

/** The sentences that were changed, each with the one before it and the one after it. */
function piecesOf(sentences: readonly SentencePair[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const went: string[] = [];
  const came: string[] = [];
  /** Whole sentences that went in one place stand before those that came. */
  const settle = () => {
    if (went.length > 0) pieces.push({ kind: 'removed', text: went.splice(0).join(' ') }, apart);
    if (came.length > 0) pieces.push({ kind: 'added', text: came.splice(0).join(' ') }, apart);
  };
  for (const [index, { before, after, isSame }] of sentences.entries()) {
    const isNear = [index - 1, index, index + 1].some((at) => sentences[at]?.isSame === false);
    if (!isNear) {
      settle();
      if (pieces.at(-1) !== leftOut) pieces.push(leftOut);
      continue;
    }
    const own = before === null || after === null ? [] : isSame ? same(after) : wordPieces(before, after);
    if (own.some(({ kind }) => kind === 'same')) {
      settle();
      pieces.push(...own, apart);
    } else {
      if (before !== null) went.push(before);
      if (after !== null) came.push(after);
    }
  }
  settle();
  return pieces;
}

const same = (text: string): readonly TextPiece[] => [{ kind: 'same', text }];
