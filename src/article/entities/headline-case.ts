// What capitals tell in a headline, where most words may have one.
import { isCapital, startsSentence } from '../words/tokens.ts';
import type { MarkedTokens } from './cue-words.ts';
import * as cue from './cue-words.ts';

/** Tokens below a headline that are expected to name again whom it names. */
const enoughText = 40;

/** "Council Votes to End Lease": most long words are capitalised, so capitals tell nothing. */
export function isTitleCase(tokens: MarkedTokens, from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from + 1; i < to; i++) {
    if (tokens.ends[i]! - tokens.starts[i]! < 4) continue;
    long++;
    if (tokens.flags[i]! & isCapital) capital++;
  }
  return long >= 2 && capital / long > 0.6;
}

/**
 * "Melissa Threatens Jamaica": in title case a verb looks like a surname. The text below tells: it writes the surname
 * with a capital. Without a text, what is known for a verb is none.
 */
export function isSurnameIn(tokens: MarkedTokens, at: number, titleEnd: number): boolean {
  if (cue.isIn(cue.speechVerbs | cue.runBreakers | cue.nothingTails, tokens, at)) return false;
  if (tokens.count - titleEnd < enoughText) return true;
  const hash = tokens.hashes[at]!;
  for (let i = titleEnd; i < tokens.count; i++) {
    if (tokens.hashes[i] === hash && tokens.flags[i]! & isCapital && !(tokens.flags[i]! & startsSentence))
      return true;
  }
  return false;
}
