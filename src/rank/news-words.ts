// What is new in a story, in a few words: for a card and for the list above a front page.
import type { NewsSince } from './news-since.ts';
import { counted } from './plain-words.ts';

/** "injured from 12 to 15", "a correction", "2 new points", "3 more publishers"; those that say most first. */
export function newsWords(news: Omit<NewsSince, 'points'> & { readonly points: number }): string[] {
  const words = news.numbers.map(
    ({ about, before, after }) => `${about} from ${before.value} to ${after.value}`,
  );
  const edited = news.edits.find(({ fact }) => fact.kind === 'correction') ?? news.edits[0];
  if (news.corrections.length > 0 || edited?.fact.kind === 'correction') words.push('a correction');
  else if (edited) words.push(`a changed ${edited.fact.kind}`);
  if (news.points > 0) words.push(counted(news.points, 'new point', 'new points'));
  if (news.publishers.length > 0)
    words.push(counted(news.publishers.length, 'more publisher', 'more publishers'));
  if (words.length === 0 && news.lines.length > 0)
    words.push(counted(news.lines.length, 'new article', 'new articles'));
  return words;
}
