// What a reader typed into the search field -> words and filters for the store, and notes on what was not understood.
import type { TopicCode } from '../model/article.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import { mostSearchPhrases, type SearchExclusions, type SearchQuery } from '../model/search-store.ts';
import { matchPublishers, matchTopics } from './name-match.ts';
import { readQueryDate } from './query-date.ts';
import { type QueryToken, queryTokens } from './query-tokens.ts';

/** Of what is typed; the rest is not read. */
export const mostCharacters = 500;
const operators = new Set(['source', 'topic', 'before', 'after']);

export interface ParsedSearch {
  readonly query: Omit<SearchQuery, 'limit' | 'offset'>;
  /** In words, what was left out and why; [] when all was understood. */
  readonly notes: readonly string[];
}

/** What may be there, or what may not. */
interface Named {
  readonly words: string[];
  readonly publisherIds: Set<PublisherId>;
  readonly topics: Set<TopicCode>;
}

interface Draft {
  readonly wanted: Named;
  readonly unwanted: Named;
  readonly notes: string[];
  before: number | null;
  after: number | null;
}

/**
 * Reads `words "a phrase" source:name topic:name before:date after:date`. Several sources or topics mean any of
 * them. `before:` ends before the day named begins; `after:` begins with it. A minus straight before a word, phrase,
 * source or topic excludes it; before a date it turns `before:` into `after:` and back. Never throws.
 * `now` in milliseconds; days are those of `timeZone` (UTC when not given).
 */
export function parseSearchQuery(
  text: string,
  context: { readonly publishers: readonly Publisher[]; readonly now: number; readonly timeZone?: string },
): ParsedSearch {
  const draft: Draft = {
    wanted: nothingNamed(),
    unwanted: nothingNamed(),
    notes: [],
    before: null,
    after: null,
  };
  for (const token of queryTokens(text.slice(0, mostCharacters), operators)) {
    if (token.kind === 'operator') applyOperator(draft, token, context);
    else namedBy(draft, token).words.push(token.kind === 'phrase' ? `"${token.text}"` : token.text);
  }
  if (text.length > mostCharacters)
    draft.notes.push(`Only the first ${mostCharacters} characters were read.`);
  const { wanted, unwanted, notes } = draft;
  if (wanted.words.splice(mostSearchPhrases).length > 0)
    notes.push(`Only the first ${mostSearchPhrases} words and phrases were looked for.`);
  if (unwanted.words.splice(mostSearchPhrases).length > 0)
    notes.push(`Only the first ${mostSearchPhrases} words and phrases with a minus were left out.`);
  if (draft.before !== null && draft.after !== null && draft.before <= draft.after) {
    notes.push('Nothing can be both before and after those dates: “after” must be the earlier one.');
  }
  const { before, after } = draft;
  return {
    query: {
      text: wanted.words.join(' '),
      publisherIds: wanted.publisherIds.size > 0 ? [...wanted.publisherIds] : null,
      topics: wanted.topics.size > 0 ? [...wanted.topics] : null,
      before,
      after,
      without: exclusions(unwanted),
    },
    notes,
  };
}

function nothingNamed(): Named {
  return { words: [], publisherIds: new Set(), topics: new Set() };
}

function namedBy({ wanted, unwanted }: Draft, { not }: QueryToken): Named {
  return not ? unwanted : wanted;
}

function exclusions({ words, publisherIds, topics }: Named): SearchExclusions | null {
  if (words.length + publisherIds.size + topics.size === 0) return null;
  return { words, publisherIds: [...publisherIds], topics: [...topics] };
}

function applyOperator(
  draft: Draft,
  token: Extract<QueryToken, { kind: 'operator' }>,
  context: Parameters<typeof parseSearchQuery>[1],
): void {
  const { name, value, not } = token;
  if (value === '') {
    draft.notes.push(`“${name}:” needs something straight after it, with no space. It was left out.`);
    return;
  }
  if (name === 'source') {
    const ids = matchPublishers(value, context.publishers);
    for (const id of ids) namedBy(draft, token).publisherIds.add(id);
    if (ids.length === 0) draft.notes.push(`None of your publishers is called “${value}”. It was left out.`);
    return;
  }
  if (name === 'topic') {
    const codes = matchTopics(value);
    for (const code of codes) namedBy(draft, token).topics.add(code);
    if (codes.length === 0) draft.notes.push(`There is no topic called “${value}”. It was left out.`);
    return;
  }
  const at = readQueryDate(value, context.now, context.timeZone ?? 'UTC');
  if (at === null) {
    draft.notes.push(
      `“${value}” is not a date that is understood here. Write it as 2026-11-19. It was left out.`,
    );
  } else if ((name === 'before') !== not) {
    draft.before = draft.before === null ? at : Math.min(draft.before, at);
  } else {
    draft.after = draft.after === null ? at : Math.max(draft.after, at);
  }
}
