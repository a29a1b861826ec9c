// Everything that is learned from an article's words, in one place: feed entries and pages end up here alike.

import { canonicalUrl } from '../address/canonical-url.ts';
import type { ArticleKind, Picture, PreparedArticle } from '../model/article.ts';
import type { Enclosure } from '../model/entry.ts';
import { type ArticleForm, formOf, formOfKind } from '../story/article-format.ts';
import { extractFeatures } from '../story/features.ts';
import { leadsOn } from '../text/leads-on.ts';
import { agencyOf } from './agency.ts';
import { articleKind } from './article-kind.ts';
import { type ArticleText, layOutText } from './article-text.ts';
import { pickDatedSentences } from './dated-sentences.ts';
import { recogniseEntities } from './entities/recognise-entities.ts';
import { escapeHtml } from './html/escape.ts';
import type { ReadableBlock, ReadableHtml } from './html/readable-writer.ts';
import { pickKeySentences } from './key-sentences.ts';
import { detectLanguage } from './language.ts';
import { withoutReleaseEnd } from './release-end.ts';
import { summarise } from './summary.ts';
import { classifyTopics } from './topics/classify-topics.ts';
import { withoutDateline } from './without-dateline.ts';

/** What feed or page say, cleaned, before anything is concluded. */
export interface ArticleDraft {
  readonly identity: string;
  readonly contentHash: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly dek: string | null;
  readonly author: string | null;
  /** The author as feed or page gives it, not cleaned. */
  readonly byline: string | null;
  /** Declared by entry, page, feed or publisher. */
  readonly language: string | null;
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  readonly readable: ReadableHtml;
  readonly picture: Picture | null;
  readonly enclosures: readonly Enclosure[];
  readonly categories: readonly string[];
  /** False while only a summary is known. */
  readonly isWhole: boolean;
  readonly needsPage: boolean;
  readonly now: number;
}

/** A live page is about what its title and opening say: further down it tells of whatever came. */
const liveOpeningUnits = 600;

/** Pure: the same draft gives the same article. */
export function composeArticle(draft: ArticleDraft): PreparedArticle {
  const { readable, title } = draft;
  const dek = draft.dek === null || leadsOn(draft.dek) ? null : withoutDateline(draft.dek);
  const told = withoutReleaseEnd(readable.blocks);
  const article = layOutText(title, dek, told);
  const language = detectLanguage(article.tokens, draft.language);
  const text = textOf(readable.blocks);
  const entities = recogniseEntities(article, language);
  const wordCount = countWords(text, article, language);
  const { kind, form } = sortOf(draft, text, wordCount, language);
  return {
    identity: draft.identity,
    contentHash: draft.contentHash,
    url: draft.url,
    canonicalUrl: draft.canonicalUrl ?? canonicalUrl(draft.url),
    title,
    dek,
    author: draft.author,
    agency: agencyOf(
      draft.byline,
      readable.blocks.map((block) => block.text),
    ),
    language,
    publishedAt: draft.publishedAt,
    modifiedAt: draft.modifiedAt,
    summary: summarise(dek, paragraphsOf(readable.blocks).map(withoutDateline)),
    html: withoutLeadPicture(readable.html, draft.picture),
    text,
    wordCount,
    kind,
    picture: draft.picture,
    enclosures: draft.enclosures,
    topics: classifyTopics(article, language, draft.categories, draft.url),
    entities,
    keySentences: pickKeySentences(article, language),
    datedSentences: pickDatedSentences(article, draft.publishedAt ?? draft.now),
    features: extractFeatures({
      title,
      dek,
      text: textOf(form === 'live' ? openingOf(told) : told),
      language,
      entities,
      publishedAt: draft.publishedAt,
      form,
    }),
    needsPage: draft.needsPage,
  };
}

/** What kind of piece it is, for readers and for grouping. */
function sortOf(
  { title, url, categories, isWhole }: ArticleDraft,
  text: string,
  wordCount: number,
  language: string | null,
): { kind: ArticleKind; form: ArticleForm } {
  const announced = formOf(title, text, language);
  const kind = articleKind({ title, url, categories, wordCount, isWhole, form: announced });
  return { kind, form: announced === 'event' ? formOfKind(kind) : announced };
}

/** Whole blocks, one at least. */
function openingOf(blocks: readonly ReadableBlock[]): readonly ReadableBlock[] {
  let units = 0;
  return blocks.filter(({ text }, i) => {
    units += text.length;
    return i === 0 || units <= liveOpeningUnits;
  });
}

function textOf(blocks: readonly ReadableBlock[]): string {
  return blocks.map((block) => block.text).join('\n');
}

function paragraphsOf(blocks: readonly ReadableBlock[]): string[] {
  const paragraphs: string[] = [];
  for (const block of blocks) {
    if (block.tag === 'p' || block.tag === 'li') paragraphs.push(block.text);
    if (paragraphs.length >= 6) break;
  }
  return paragraphs;
}

const withoutSpaces = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

function countWords(text: string, article: ArticleText, language: string | null): number {
  if (language !== null && withoutSpaces.has(language)) return Math.ceil(text.length / 2);
  const { tokens, bodyToken } = article;
  const analysed = tokens.text.length - (tokens.starts[bodyToken] ?? tokens.text.length);
  const words = tokens.count - bodyToken;
  return text.length <= analysed + 2 || analysed <= 0 ? words : Math.round((words * text.length) / analysed);
}

/** The page shows the lead picture above the text: it is taken out where it opens the text as well. */
function withoutLeadPicture(html: string, picture: Picture | null): string {
  if (!picture || !html.startsWith('<figure>')) return html;
  const end = html.indexOf('</figure>');
  const figure = html.slice(0, end);
  const holdsOne = figure.indexOf('<img') === figure.lastIndexOf('<img');
  return holdsOne && figure.includes(`src="${escapeHtml(picture.url)}"`) ? html.slice(end + 9) : html;
}
