// Search results in words: what was understood, each hit with its place and the matching text.
import { topicName } from '../../../catalogue/media-topics.ts';
import type { Publisher, PublisherId } from '../../../model/publisher.ts';
import type { SearchHit, SearchQuery } from '../../../model/search-store.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { foreign } from '../../components/card-view.ts';
import { counted } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { age, fullDate, machineTime } from '../../format/times.ts';
import { typeset } from '../../format/typeset.ts';

export interface SnippetPart {
  readonly text: string;
  readonly match: boolean;
}

export interface HitView {
  readonly key: number;
  readonly href: string;
  /** Where the story is told by others too; null when this article is all of it. */
  readonly story: { readonly href: string; readonly label: string } | null;
  readonly title: string;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly publisherHref: string | null;
  readonly age: string;
  readonly datetime: string;
  readonly snippet: readonly SnippetPart[];
}

export interface SearchView {
  readonly typed: string;
  readonly asked: boolean;
  readonly hits: readonly HitView[];
  readonly notes: readonly string[];
  /** "From Harbour Gazette, from 12 November 2026 on, without “water”"; null without filters. */
  readonly filters: string | null;
  /** Why there may be nothing, and what to try. */
  readonly nothing: string;
  /** The words alone, to search again without the filters; null when that is the same. */
  readonly withoutFiltersHref: string | null;
  readonly page: number;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

type AskedQuery = Omit<SearchQuery, 'limit' | 'offset'>;

export interface SearchFacts {
  readonly typed: string;
  readonly query: AskedQuery | null;
  readonly notes: readonly string[];
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
  readonly page: number;
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  readonly story: (id: StoryId) => Story | undefined;
  readonly now: number;
  readonly timeZone: string;
}

export const hitsPerPage = 20;
export const maxPages = 50;
const startMark = '\u0002';
const endMark = '\u0003';
const namedFilters = 3;

export function searchView(facts: SearchFacts): SearchView {
  const { typed, query, page } = facts;
  const places = query ? placeWords(query, facts) : [];
  const filters = sentenceOf([...places, ...(query ? excludedWords(query) : [])]);
  const words = query ? wordsAsTyped(query) : '';
  const href = (text: string, to = 1) =>
    `/search?${new URLSearchParams(to > 1 ? { q: text, page: String(to) } : { q: text })}`;
  return {
    typed,
    asked: query !== null,
    hits: facts.hits.map((hit) => hitView(hit, facts)),
    notes: facts.notes,
    filters: filters || null,
    nothing: nothingWords(query, filters !== ''),
    withoutFiltersHref: places.length > 0 && words !== '' ? href(words) : null,
    page,
    previousHref: page > 1 ? href(typed, page - 1) : null,
    nextHref: facts.more && page < maxPages ? href(typed, page + 1) : null,
  };
}

function nothingWords(query: AskedQuery | null, hasFilters: boolean): string {
  if (query?.text === '' && query.without?.words.length) {
    return 'No article is left without those words. Leaving out fewer finds more.';
  }
  if (query?.text === '')
    return 'No article here fits that time, publisher or topic. A wider one finds more.';
  const where = hasFilters ? 'No article there' : 'No article here';
  return `${where} has all of those words. Fewer words find more; a “phrase” must stand in the text exactly so.`;
}

function hitView({ article, snippet }: SearchHit, facts: SearchFacts): HitView {
  const publisher = facts.publisher(article.publisherId);
  const language = foreign(article.language);
  return {
    key: article.id,
    href: `/articles/${article.id}`,
    story: storyLink(article.storyId, facts),
    title: publishersWords(article.title, language),
    language,
    publisher: publisher?.name ?? null,
    publisherHref: publisher ? `/publishers/${publisher.slug}` : null,
    age: age(article.publishedAt, facts.now, facts.timeZone),
    datetime: machineTime(article.publishedAt),
    snippet: snippetParts(snippet, language),
  };
}

function storyLink(id: StoryId, facts: SearchFacts): HitView['story'] {
  const story = facts.story(id);
  if (!story || story.articleCount < 2) return null;
  return {
    href: `/stories/${id}`,
    label: `The story, told by ${counted(story.publisherCount, 'publisher')}`,
  };
}

/** Cuts a snippet at the marks (U+0002 … U+0003) around its matches. */
export function snippetParts(snippet: string, language: string | null = null): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let last = '';
  const add = (text: string, match: boolean) => {
    if (text === '') return;
    parts.push({ text: typeset(text, language, last), match });
    last = text.slice(-1);
  };
  for (const [i, piece] of snippet.split(startMark).entries()) {
    const end = i === 0 ? -1 : piece.indexOf(endMark);
    if (end > 0) add(piece.slice(0, end), true);
    add(piece.slice(end + 1).replaceAll(endMark, ''), false);
  }
  return parts;
}

/** Where and when, in words: what a search everywhere and at any time leaves out. */
function placeWords(query: AskedQuery, facts: SearchFacts): readonly string[] {
  const { publisherIds, topics, before, after, without } = query;
  const namesOf = (ids: readonly PublisherId[] | null | undefined) =>
    (ids ?? []).map((id) => facts.publisher(id)?.name ?? '').filter(Boolean);
  const names = namesOf(publisherIds);
  const notFrom = namesOf(without?.publisherIds);
  const notAbout = (without?.topics ?? []).map(topicName);
  return [
    names.length > 0 ? `from ${someOf(names)}` : '',
    notFrom.length > 0 ? `not from ${someOf(notFrom)}` : '',
    topics ? `about ${someOf(topics.map(topicName))}` : '',
    notAbout.length > 0 ? `not about ${someOf(notAbout)}` : '',
    after === null ? '' : `from ${fullDate(after, facts.timeZone)} on`,
    before === null ? '' : `before ${fullDate(before, facts.timeZone)}`,
  ].filter(Boolean);
}

function excludedWords({ without }: AskedQuery): readonly string[] {
  const words = (without?.words ?? []).map((word) => `“${word.replaceAll('"', '')}”`);
  return words.length > 0 ? [`without ${someOf(words)}`] : [];
}

function wordsAsTyped({ text, without }: AskedQuery): string {
  return [text, ...(without?.words ?? []).map((word) => `-${word}`)].filter(Boolean).join(' ');
}

function sentenceOf(parts: readonly string[]): string {
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function someOf(names: readonly string[]): string {
  const rest = names.length - namedFilters;
  return rest > 0 ? `${names.slice(0, namedFilters).join(', ')} and ${rest} more` : names.join(' or ');
}
