// A feed entry made readable: one pass over its HTML, then everything that its words tell.
import type { PreparedArticle } from '../model/article.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { cutAtWord } from '../text/cut-at-word.ts';
import { cleanAuthor } from './author.ts';
import { composeArticle } from './compose-article.ts';
import { entryContentHash } from './content-hash.ts';
import { breaksOff, ownWordsFilter } from './feed-boilerplate.ts';
import type { ReadableHtml } from './html/readable-writer.ts';
import { sanitiseHtml } from './html/sanitise-html.ts';
import { chooseLeadPicture } from './picture.ts';
import { type TailTest, withoutTails } from './title-tails.ts';

export interface EntryContext {
  readonly feedUrl: string;
  readonly siteUrl: string | null;
  /** Language of the feed or the publisher, a hint. */
  readonly language: string | null;
  readonly now: number;
  /** Which parts behind a headline are the site's own: from `tailTest`, over the feed's titles. */
  readonly isTitleTail?: TailTest;
  /** From `entryIdentities`. */
  readonly identity: string;
  /** From `entryContentHash`, where the caller has it already. */
  readonly contentHash?: string;
}

const maxTitleChars = 400;
const maxDekChars = 320;
const maxPlainTitleChars = 90;
/** A feed's text of this many words is taken for the whole article. */
const wholeWords = 250;
const wholeContentWords = 70;

/**
 * @param entry as parsed: untrusted text and HTML
 * @returns the article with sanitised HTML; `needsPage` when the feed gave less than the whole text
 */
export function prepareArticle(entry: ParsedEntry, context: EntryContext): PreparedArticle {
  const baseUrl = entry.url ?? context.siteUrl ?? context.feedUrl;
  const options = { baseUrl, keepBlock: ownWordsFilter(entry.title) };
  const bodyHtml = entry.contentHtml ?? entry.summaryHtml ?? '';
  const readable = sanitiseHtml(bodyHtml, options);
  const dek = dekOf(entry, readable, baseUrl);
  const wordCount = roughWords(readable);
  const isWhole = isWholeText(entry, readable, wordCount);
  return composeArticle({
    identity: context.identity,
    contentHash: context.contentHash ?? entryContentHash(entry),
    url: entry.url,
    canonicalUrl: null,
    title: titleOf(entry, readable, context.isTitleTail),
    dek,
    author: cleanAuthor(entry.author),
    byline: entry.author,
    language: entry.language ?? context.language,
    publishedAt: entry.publishedAt,
    modifiedAt: entry.modifiedAt,
    readable,
    picture: chooseLeadPicture(entry.pictures, readable.pictures, baseUrl),
    enclosures: entry.enclosures,
    categories: entry.categories,
    isWhole,
    needsPage: !isWhole && entry.url !== null,
    now: context.now,
  });
}

/** Entries without a title (notes, statuses) get the beginning of their text. */
function titleOf(entry: ParsedEntry, readable: ReadableHtml, isTail: TailTest | undefined): string {
  if (entry.title !== '') {
    const title = isTail === undefined ? entry.title : withoutTails(entry.title, isTail);
    return cutAtWord(title, maxTitleChars);
  }
  const opening = readable.blocks[0]?.text ?? '';
  return opening === '' ? (entry.url ?? '') : cutAtWord(opening, maxPlainTitleChars);
}

/** The summary, where the feed gives one beside the text and it does not just repeat the beginning. */
function dekOf(entry: ParsedEntry, readable: ReadableHtml, baseUrl: string | null): string | null {
  if (entry.contentHtml === null || entry.summaryHtml === null) return null;
  if (entry.summaryHtml.length > 4_000 || entry.summaryHtml === entry.contentHtml) return null;
  if (entry.summaryHtml.replace(/<[^>]*>/g, '').length > maxDekChars * 1.3) return null;
  const summary = sanitiseHtml(entry.summaryHtml, { baseUrl, keepBlock: ownWordsFilter(entry.title) });
  const text = summary.blocks.map((block) => block.text).join(' ');
  if (text === '' || text.length > maxDekChars || breaksOff(text)) return null;
  const opening = readable.blocks
    .slice(0, 3)
    .map((block) => block.text)
    .join(' ');
  return opening.startsWith(text.slice(0, 60)) ? null : text;
}

function isWholeText(entry: ParsedEntry, readable: ReadableHtml, wordCount: number): boolean {
  const last = readable.blocks.at(-1)?.text ?? '';
  if (breaksOff(last) && wordCount < wholeWords * 2) return false;
  if (wordCount >= wholeWords) return true;
  return (
    entry.contentHtml !== null && entry.contentHtml !== entry.summaryHtml && wordCount >= wholeContentWords
  );
}

function roughWords(readable: ReadableHtml): number {
  let chars = 0;
  for (const block of readable.blocks) chars += block.text.length;
  return chars / 5.7;
}
