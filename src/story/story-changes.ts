// What a story tells otherwise than before: a toll that rose, a number or a name that a publisher changed, a correction.
// Conservative: better to miss a change than to invent one.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { EditFact, StatedNumber, Story, StoryChange } from '../model/story.ts';
import type { ArticleEdit } from './article-edit.ts';
import { type TollClaim, tollClaimsOf, tollClaimsOfSentence } from './toll-claims.ts';
import { sharedWords, type WordSet, wordSetOf } from './word-set.ts';

/** The newest are kept. */
const MAX_CHANGES = 12;
/** Words that two sentences share beside their numbers: then they count the same. */
const MIN_SHARED = 3;
/** What was said so long before has been overtaken, or was said of something else. */
const MAX_AGE_MS = 72 * 3_600_000;
/** A number further above the one before counts something else; the first few of a disaster rise faster. */
const MAX_RATIO = 3;
const MAX_RATIO_OF_FEW = 5;
const FEW = 10;
/** Beside those counted before: "arrested five new suspects". */
const besides = /^\s+(?:new|more|additional|further|extra)\b/iu;
/** Told of an event before this one: "that left 26 dead in April". */
const ofAnotherMonth =
  /\b(?:in|last) (?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

export interface ChangeMaterial {
  /** By publication. */
  readonly members: readonly Article[];
  readonly sentences: ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;
  /** What their publishers changed in articles just now. */
  readonly edits: ReadonlyMap<ArticleId, ArticleEdit>;
  readonly previous: Story | undefined;
  readonly now: number;
}

interface Claim {
  readonly about: string;
  readonly value: number;
  readonly stated: StatedNumber;
  readonly at: number;
  readonly words: WordSet;
}

/** Those of the story so far, and what has changed now; oldest first. */
export function findChanges(material: ChangeMaterial): readonly StoryChange[] {
  const { members, edits, previous, now } = material;
  if (previous === undefined) return [];
  const found: StoryChange[] = [];
  for (const article of members) {
    if (article.duplicateOf !== null) continue;
    for (const fact of edits.get(article.id)?.facts ?? []) found.push(changeOf(fact, article, now));
  }
  found.push(...risenNumbers(material, previous));
  return found.length === 0 ? previous.changes : [...previous.changes, ...found].slice(-MAX_CHANGES);
}

/** A toll that an edit changed is a number like any other: its value is told, not the sentence. */
function changeOf(fact: EditFact, { id: articleId, publisherId }: Article, at: number): StoryChange {
  const edit = { kind: 'edit', at, articleId, publisherId, fact } as const;
  if (fact.kind !== 'number') return edit;
  const side = (left: 'removed' | 'added') =>
    tollClaimsOf(fact.pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join(''));
  const [before, after] = [side('added'), side('removed')];
  const other = after.find((claim) =>
    before.some(({ about, value }) => about === claim.about && value !== claim.value),
  );
  if (other === undefined) return edit;
  const first = before.find(({ about }) => about === other.about)!;
  const stated = ({ shown }: TollClaim): StatedNumber => ({
    value: shown,
    publisherId,
    articleId,
    paragraph: fact.paragraph ?? 0,
  });
  return { kind: 'number', at, about: other.about, before: stated(first), after: stated(other) };
}

/** Of what befell people, where a new article gives a higher number than anybody did before; one of each kind. */
function risenNumbers({ members, sentences, edits, now }: ChangeMaterial, previous: Story): StoryChange[] {
  const known = new Set(previous.coverage.map(({ articleId }) => articleId));
  const heard = members.filter(
    ({ id, duplicateOf, kind }) => duplicateOf === null && kind !== 'opinion' && !edits.has(id),
  );
  const claims = (articles: readonly Article[]) =>
    articles.flatMap((article) => claimsOf(article, sentences.get(article.id)?.keySentences ?? []));
  const fresh = claims(heard.filter(({ id }) => !known.has(id)));
  // Most articles give no such number, and the others need not be read.
  const old = fresh.length === 0 ? [] : claims(heard.filter(({ id }) => known.has(id)));
  const risen = new Map<string, StoryChange>();
  for (const claim of fresh) {
    const before = old.filter((other) => other.about === claim.about && areOfOneThing(other, claim));
    // Where publishers differed, the highest: it rose from there whomever one believed.
    const highest = before.toSorted((a, b) => b.value - a.value || b.at - a.at)[0];
    const last = Math.max(...before.map(({ at }) => at));
    if (highest === undefined || claim.at < last || claim.at - last > MAX_AGE_MS) continue;
    const ratio = highest.value < FEW ? MAX_RATIO_OF_FEW : MAX_RATIO;
    if (highest.value >= claim.value || claim.value > ratio * highest.value) continue;
    risen.set(claim.about, {
      kind: 'number',
      at: now,
      about: claim.about,
      before: highest.stated,
      after: claim.stated,
    });
  }
  return [...risen.values()];
}

/** An article that gives two numbers itself is telling two things apart. */
function claimsOf(article: Article, sentences: readonly KeySentence[]): Claim[] {
  const claims = sentences.flatMap((sentence) =>
    tollClaimsOfSentence(sentence).map((claim) => ({ ...claim, ...sentence })),
  );
  const values = Map.groupBy(claims, ({ about }) => about);
  return claims
    .filter(({ about, value }) => values.get(about)!.every((other) => other.value === value))
    .filter(
      ({ text, index }) =>
        !ofAnotherMonth.test(text) && !besides.test(text.slice(index).replace(/^[\d,]+|^[a-z-]+/iu, '')),
    )
    .map(({ about, value, shown, index, text, paragraph }) => ({
      about,
      value,
      at: article.publishedAt,
      words: wordSetOf(`${text.slice(0, index)} ${text.slice(index + shown.length)}`, article.language),
      stated: { value: shown, publisherId: article.publisherId, articleId: article.id, paragraph },
    }));
}

const areOfOneThing = (a: Claim, b: Claim) => sharedWords(a.words, b.words) >= MIN_SHARED;
