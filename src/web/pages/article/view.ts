// An article in words: who wrote it for whom and when, what to know about its publisher, its text, what comes next.
import { ownershipOf } from '../../../catalogue/ownership/ownership-of.ts';
import type { Article, ArticleRevision } from '../../../model/article.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { Story } from '../../../model/story.ts';
import { ownerDisclosure } from '../../../story/disclosure.ts';
import { articleHtml } from '../../article-html.ts';
import { type CardScene, type CardView, cardView, foreign } from '../../components/card-view.ts';
import { type OwnerSourceView, ownerSource } from '../../components/owner-source.tsx';
import { type PictureView, pictureView } from '../../components/picture.tsx';
import { listingWords } from '../../format/exchange-name.ts';
import { counted, readingMinutes } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { ageInSentence, clockTime, fullDate, machineTime } from '../../format/times.ts';
import { typeset } from '../../format/typeset.ts';
import { placeOf } from '../story/coverage-rows.ts';
import { entityHref, tickerOf } from '../story/entity-lines.ts';
import { changesView, type VersionChange } from './changes-view.ts';
import { kindLabel } from './kind-label.ts';

export interface ArticleView {
  readonly id: number;
  readonly storyId: number;
  readonly title: string;
  readonly language: string | null;
  readonly dek: string | null;
  readonly kind: string | null;
  readonly publisher: string;
  readonly publisherHref: string | null;
  readonly author: string | null;
  readonly published: string;
  readonly datetime: string;
  readonly updated: string | null;
  readonly minutes: string | null;
  /** A tie between the publisher's owner and somebody the story names, in one sentence. */
  readonly disclosure: { readonly sentence: string; readonly source: OwnerSourceView | null } | null;
  readonly originalHref: string | null;
  readonly picture: PictureView | null;
  /** Sanitised at ingest, rewritten for our pages. */
  readonly html: string;
  /** Why there is only a summary; null when the text is whole. */
  readonly partial: string | null;
  readonly sounds: readonly { readonly href: string; readonly mediaType: string; readonly name: string }[];
  readonly saved: boolean;
  /** What the publisher changed, the newest first. */
  readonly changes: readonly VersionChange[];
  readonly story: { readonly title: string; readonly href: string; readonly facts: string } | null;
  /** From where it is and who owns it; null where neither is known. */
  readonly publisherFacts: string | null;
  /** Where the owner can be checked; null where nobody wrote that down. */
  readonly ownerSource: OwnerSourceView | null;
  /** Listed companies that the article names. */
  readonly companies: readonly {
    readonly name: string;
    readonly href: string;
    readonly ticker: string;
    readonly listing: string;
  }[];
  readonly allCoverage: { readonly href: string; readonly text: string } | null;
  readonly next: CardView | null;
}

export interface ArticleFacts {
  readonly article: Article;
  /** Sanitised; '' where there is none. */
  readonly html: string;
  readonly story: Story | undefined;
  readonly publisher: Publisher | undefined;
  /** Earlier versions, oldest first. */
  readonly revisions: readonly ArticleRevision[];
  /** What stands after this story in the reader's edition. */
  readonly next: Story | null;
}

export function articleView(facts: ArticleFacts, scene: CardScene): ArticleView {
  const { article, publisher, story } = facts;
  const { now, timeZone } = scene;
  const language = foreign(article.language);
  const html = articleHtml(facts.html, scene.pictureHref, language);
  const hasText = html !== '';
  const picture = pictureView(article.picture, scene.pictureHref);
  const name = publisher?.name ?? 'The publisher';
  const date = fullDate(article.publishedAt, timeZone);
  const current = { title: article.title, html: facts.html };
  const changes = changesView(facts.revisions, current, { now, timeZone, language });
  // The line that opens the changes says when, too.
  const isEdited =
    changes.length === 0 && article.modifiedAt !== null && article.modifiedAt - article.publishedAt > 60_000;
  return {
    id: article.id,
    storyId: article.storyId,
    title: publishersWords(article.title, language),
    language,
    dek: article.dek && publishersWords(article.dek, language),
    kind: kindLabel(article.kind),
    publisher: name,
    publisherHref: publisher ? `/publishers/${publisher.slug}` : null,
    author: article.author && publishersWords(article.author, language),
    published: `${date}, ${clockTime(article.publishedAt, timeZone)}`,
    datetime: machineTime(article.publishedAt),
    updated: isEdited ? `updated ${ageInSentence(article.modifiedAt ?? now, now, timeZone)}` : null,
    minutes: article.wordCount > 0 && hasText ? `${readingMinutes(article.wordCount)} min` : null,
    disclosure: disclosureOf(facts),
    originalHref: article.url,
    // A picture that opens the text would stand twice.
    picture: picture && !opensWith(html, picture.src) ? picture : null,
    html: hasText ? html : '',
    partial: partialWords(article, name, hasText),
    sounds: soundsOf(article),
    saved: scene.isSaved(article.storyId),
    changes,
    story: story && story.articleCount > 1 ? storyNote(story) : null,
    publisherFacts: publisherFacts(publisher),
    ownerSource: ownerSourceOf(publisher),
    companies: companiesOf(article),
    allCoverage: story && story.publisherCount > 1 ? coverageLink(story) : null,
    next: facts.next ? cardView(facts.next, null, scene) : null,
  };
}

function disclosureOf({ story, publisher, article }: ArticleFacts): ArticleView['disclosure'] {
  if (!publisher) return null;
  const found = ownerDisclosure(publisher, article) ?? (story ? ownerDisclosure(publisher, story) : null);
  return found && { sentence: typeset(found.sentence), source: ownerSource(found) };
}

export function partialWords(article: Article, publisher: string, hasText: boolean): string | null {
  const rest = article.url ? ` Read it at ${publisher}.` : '';
  if (article.textState === 'page-due')
    return 'Broadsheet is fetching the whole text; come back in a minute.';
  if (!hasText) return `${publisher} gives only this much to readers of its feed.${rest}`;
  if (article.textState === 'full' || article.textState === 'page-again') return null;
  return `This is the summary that ${publisher} gives; the whole text is on its own page.`;
}

function soundsOf(article: Article): ArticleView['sounds'] {
  return article.enclosures
    .filter(({ mediaType, url }) => /^audio\//.test(mediaType ?? '') && /^https?:/.test(url))
    .slice(0, 3)
    .map(({ url, mediaType, durationSeconds }) => ({
      href: url,
      mediaType: mediaType ?? 'audio/mpeg',
      name: durationSeconds ? `Audio, ${Math.max(1, Math.round(durationSeconds / 60))} min` : 'Audio',
    }));
}

function storyNote(story: Story): ArticleView['story'] {
  const parts = [counted(story.publisherCount, 'publisher')];
  if (story.keyPoints.length > 0) parts.push(counted(story.keyPoints.length, 'key point'));
  if (story.differences.length > 0) parts.push(counted(story.differences.length, 'disagreement'));
  return {
    title: publishersWords(story.headline, foreign(story.language)),
    href: `/stories/${story.id}`,
    facts: parts.join(', '),
  };
}

const maxCompanies = 4;

function companiesOf({ entities }: Article): ArticleView['companies'] {
  const listed = entities.flatMap((entity) => {
    const ticker = tickerOf(entity);
    const listing = listingWords(entity.ticker, entity.exchange);
    return ticker && listing ? [{ name: entity.name, href: entityHref(entity.key), ticker, listing }] : [];
  });
  return listed.slice(0, maxCompanies);
}

function coverageLink(story: Story): ArticleView['allCoverage'] {
  return { href: `/stories/${story.id}`, text: `All ${story.publisherCount} publishers on this story` };
}

/** "Harbour Gazette, Estmark, local daily. Owner: Kelvane."; null where nothing but the name is known. */
export function publisherFacts(publisher: Publisher | undefined): string | null {
  const place = placeOf(publisher);
  const ownership = publisher ? ownershipOf(publisher) : null;
  if (!publisher || (place === '' && !ownership)) return null;
  const owner = ownership ? ` Owner: ${typeset(ownership.owner)}.` : '';
  return `${publisher.name}${place === '' ? '' : `, ${place}`}.${owner}`;
}

function ownerSourceOf(publisher: Publisher | undefined): OwnerSourceView | null {
  const ownership = publisher ? ownershipOf(publisher) : null;
  return ownership && ownerSource(ownership);
}

function opensWith(html: string, src: string): boolean {
  const at = html.indexOf(`src="${src}"`);
  return at !== -1 && at < 600;
}
