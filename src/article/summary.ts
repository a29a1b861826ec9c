// The few lines under a headline: whole sentences, at most 400 characters.
import { cutAtWord } from '../text/cut-at-word.ts';
import { splitSentences } from '../text/split-sentences.ts';

export const maxSummaryChars = 400;

/**
 * The dek where it says enough, else the opening sentences of the text. A single sentence that is too long is cut
 * at a word with an ellipsis.
 */
export function summarise(dek: string | null, paragraphs: readonly string[]): string {
  let summary = dek === null ? '' : cutAtWord(dek, maxSummaryChars);
  if (summary.length >= 80) return summary;
  for (const paragraph of paragraphs.slice(0, 4)) {
    for (const sentence of splitSentences(paragraph.slice(0, 3_000))) {
      if (summary.includes(sentence)) continue;
      if (summary === '' && sentence.length > maxSummaryChars) return cutAtWord(sentence, maxSummaryChars);
      if (summary.length + sentence.length + 1 > maxSummaryChars) return summary;
      summary = summary === '' ? sentence : `${summary} ${sentence}`;
    }
    if (summary.length >= 200) return summary;
  }
  return summary;
}
