// An article page made readable: main text, what the page says of itself, then everything that its words tell.
import { canonicalUrl } from '../address/canonical-url.ts';
import type { PreparedArticle } from '../model/article.ts';
import { composeArticle } from './compose-article.ts';
import { contentHash } from './content-hash.ts';
import { escapeContent } from './html/escape.ts';
import type { ReadableHtml } from './html/readable-writer.ts';
import { sanitiseHtml } from './html/sanitise-html.ts';
import { chooseLeadPicture } from './picture.ts';
import { charsOf, findMainText } from './readable/main-text.ts';
import { type PageFacts, readPageFacts } from './readable/page-facts.ts';
import { mostElements, readPageTree } from './readable/page-node.ts';

export interface PageContext {
  /** Address after redirects. */
  readonly url: string;
  /** The publisher's language, a hint. */
  readonly language: string | null;
  readonly now: number;
  /** What the feed said, kept where the page says nothing. */
  readonly entry: { readonly identity: string; readonly title: string; readonly publishedAt: number | null };
}

export type PreparedPage =
  | { readonly kind: 'article'; readonly article: PreparedArticle; readonly publisher: string | null }
  /** `limit`: it may hold an article, and is more than we read. */
  | { readonly kind: 'unreadable'; readonly detail: string; readonly limit?: 'size' };

const minChars = 120;

/** Pure, but slow (tens of milliseconds): for worker threads. */
export function preparePage(html: string, context: PageContext): PreparedPage {
  const tree = readPageTree(html);
  if (tree.isTooLarge) {
    return { kind: 'unreadable', detail: `too large: more than ${mostElements} elements`, limit: 'size' };
  }
  const facts = readPageFacts(tree, context.url);
  const title = facts.title ?? context.entry.title;
  const found = findMainText(tree, html, { url: context.url, title });
  const readable = withStatedBody(found, facts, context.url);
  if (charsOf(readable) < minChars) {
    return {
      kind: 'unreadable',
      detail: 'The page holds no article text that can be read without a browser.',
    };
  }
  const picture = chooseLeadPicture(facts.pictures, readable.pictures, context.url);
  const text = readable.blocks.map((block) => block.text).join('\n');
  const article = composeArticle({
    identity: context.entry.identity,
    contentHash: contentHash({ title, text, pictureUrl: picture?.url ?? null }),
    url: context.url,
    canonicalUrl: canonicalUrl(facts.canonicalUrl) ?? canonicalUrl(context.url),
    title,
    dek: dekBeside(facts.dek, readable),
    author: facts.author,
    byline: facts.byline,
    language: facts.language ?? context.language,
    publishedAt: facts.publishedAt ?? context.entry.publishedAt,
    modifiedAt: facts.modifiedAt,
    readable,
    picture,
    enclosures: [],
    categories: facts.sections,
    isWhole: true,
    needsPage: false,
    now: context.now,
  });
  return { kind: 'article', article, publisher: facts.publisher };
}

/** JSON-LD's text stands in where hardly anything was found in the page itself. */
function withStatedBody(found: ReadableHtml, facts: PageFacts, url: string): ReadableHtml {
  const body = facts.jsonLdBody;
  if (!body || body.length < minChars || charsOf(found) * 2.5 > body.length) return found;
  const isHtml = /<(?:p|br|div)\b/i.test(body);
  const html = isHtml
    ? body
    : body
        .split(/\n\s*\n|\r?\n/)
        .map((paragraph) => `<p>${escapeContent(paragraph)}</p>`)
        .join('');
  const stated = sanitiseHtml(html, { baseUrl: url });
  return charsOf(stated) > charsOf(found) * 2 ? stated : found;
}

/** A dek that the text begins with says nothing new. */
function dekBeside(dek: string | null, readable: ReadableHtml): string | null {
  if (dek === null) return null;
  const opening = readable.blocks
    .slice(0, 3)
    .map((block) => block.text)
    .join(' ');
  return opening.includes(dek.slice(0, 50)) ? null : dek;
}
