// Whom a sentence calls by the surname alone: out of its article, a reader may not know who that is.
import type { Article, KeySentence } from '../model/article.ts';

const known = new WeakMap<KeySentence, readonly string[]>();
const none: readonly string[] = [];
const title = /(?:^|\s)(?:M[rs]{1,2}|Mx|Dr|Sir|Dame|Lord|Lady|Herr|Frau|Mme)\.?\s$/u;
const nameBefore = /\p{Lu}[\p{L}.’'-]+\s$/u;

/** Surnames of the article's people that stand in its sentence without a first name; worked out once. */
export function bareSurnames(sentence: KeySentence, article: Pick<Article, 'entities'>): readonly string[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  let found = none;
  for (const { kind, name } of article.entities) {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (kind !== 'person' || surname === name) continue;
    const at = sentence.text.indexOf(surname);
    if (at < 0) continue;
    const start = sentence.text.slice(0, at);
    if (!nameBefore.test(start) || title.test(start)) found = [...found, surname];
  }
  known.set(sentence, found);
  return found;
}
