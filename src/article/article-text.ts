// The words of one article laid out for analysis: title, dek and paragraphs in one text, its words and its
// sentences with where they stand. Made once and shared by every analysis.

import { splitSentences } from '../text/split-sentences.ts';
import { isDeskLine, partsBetweenRules } from './desk-lines.ts';
import { type MarkedTokens, markTokens } from './entities/cue-words.ts';
import type { ReadableBlock } from './html/readable-writer.ts';
import { withoutDateline } from './without-dateline.ts';
import { type Tokens, tokenise } from './words/tokens.ts';

export interface PlacedSentence {
  readonly text: string;
  /** Number of the paragraph in the readable HTML. */
  readonly paragraph: number;
  readonly tag: string;
  readonly quoted: boolean;
  /** Token range in `ArticleText.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface ArticleText {
  readonly title: string;
  readonly dek: string | null;
  readonly tokens: MarkedTokens;
  /** Token index at which the dek begins, and at which the body begins. */
  readonly dekToken: number;
  readonly bodyToken: number;
  /** Sentences of the body, at most 150; headings, cells, datelines and the desk's own lines are not among them. */
  readonly sentences: readonly PlacedSentence[];
}

/** Later text changes no topic and names nobody new that matters. */
const maxAnalysedChars = 24_000;
const maxSentences = 150;

export function layOutText(title: string, dek: string | null, blocks: readonly ReadableBlock[]): ArticleText {
  const parts = dek === null ? [title] : [title, dek];
  const dekStart = title.length;
  const bodyStart = dek === null ? title.length : title.length + 1 + dek.length;
  let length = bodyStart;
  const starts: number[] = [];
  const used: ReadableBlock[] = [];
  for (const block of blocks) {
    if (length > maxAnalysedChars) break;
    const part = block.text.length > maxAnalysedChars ? block.text.slice(0, maxAnalysedChars) : block.text;
    starts.push(length + 1);
    used.push(block);
    parts.push(part);
    length += part.length + 1;
  }
  // Joined at once: a text built up piece by piece is read slower.
  const text = parts.join('\n');
  const tokens = markTokens(tokenise(text));
  const sentences = placeSentences(used, starts, tokens);
  return {
    title,
    dek,
    tokens,
    dekToken: firstTokenAt(tokens, dekStart, 0),
    bodyToken: firstTokenAt(tokens, bodyStart, 0),
    sentences,
  };
}

function placeSentences(blocks: readonly ReadableBlock[], starts: readonly number[], tokens: Tokens) {
  const placed: PlacedSentence[] = [];
  let token = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.paragraph < 0 || block.tag.startsWith('h') || block.tag === 'pre') continue;
    let from = starts[index]!;
    for (const sentence of sentencesOf(block.text.slice(0, maxAnalysedChars))) {
      if (placed.length >= maxSentences) return placed;
      const at = tokens.text.indexOf(sentence, from);
      if (at < 0) continue;
      from = at + sentence.length;
      token = firstTokenAt(tokens, at, token);
      const firstToken = token;
      token = firstTokenAt(tokens, from, token);
      placed.push({
        text: sentence,
        paragraph: block.paragraph,
        tag: block.tag,
        quoted: block.quoted,
        firstToken,
        endToken: token,
      });
    }
  }
  return placed;
}

/** What the block tells: without where it was filed, and without what the desk says about the text. */
function sentencesOf(text: string): readonly string[] {
  return partsBetweenRules(withoutDateline(text))
    .flatMap(splitSentences)
    .filter((sentence) => !isDeskLine(sentence));
}

function firstTokenAt(tokens: Tokens, offset: number, from: number): number {
  let token = from;
  while (token < tokens.count && tokens.starts[token]! < offset) token++;
  return token;
}
