// An article page of a sample publisher, with the surroundings that real pages have, for the extractor to see through.
import { marked } from 'marked';
import type { SamplePublisher } from './newsroom.ts';
import type { SampleArticle } from './parse-story-file.ts';

export interface RenderedArticle {
  readonly article: SampleArticle;
  readonly publisher: SamplePublisher;
  readonly url: string;
  readonly pictureUrl: string | null;
  readonly publishedAt: number;
  readonly modifiedAt: number | null;
  readonly title: string;
  readonly dek: string | null;
  /** Body as HTML, placeholders filled, correction note included. */
  readonly html: string;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Markdown of our own bundled texts -> HTML; not for publishers' input. */
export function renderBody(markdown: string, correction: string | null): string {
  const body = marked.parse(markdown, { async: false });
  return correction ? `${body}\n<p><em>Correction: ${escapeXml(correction)}</em></p>` : body;
}

function jsonLd(rendered: RenderedArticle): string {
  const { article, publisher } = rendered;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': article.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: rendered.title,
    datePublished: new Date(rendered.publishedAt).toISOString(),
    dateModified: new Date(rendered.modifiedAt ?? rendered.publishedAt).toISOString(),
    author: article.author ? [{ '@type': 'Person', name: article.author }] : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: publisher.name },
    image: rendered.pictureUrl ?? undefined,
    inLanguage: article.language,
  }).replaceAll('<', '\\u003c');
}

/** The whole page; `others` are linked as related and most read. */
export function renderPage(rendered: RenderedArticle, others: readonly RenderedArticle[]): string {
  const { article, publisher } = rendered;
  const links = (from: readonly RenderedArticle[]) =>
    from.map((o) => `<li><a href="${o.url}">${escapeXml(o.title)}</a></li>`).join('');
  const figure = rendered.pictureUrl
    ? `<figure><img src="${rendered.pictureUrl}" width="600" height="400" alt="${escapeXml(article.caption ?? '')}">
<figcaption>${escapeXml(article.caption ?? '')} <span class="credit">${escapeXml(article.credit ?? '')}</span></figcaption></figure>`
    : '';
  const time = new Date(rendered.publishedAt).toISOString();
  return `<!doctype html>
<html lang="${article.language}"><head><meta charset="utf-8"><title>${escapeXml(rendered.title)} | ${escapeXml(publisher.name)}</title>
<link rel="canonical" href="${rendered.url}">
<link rel="alternate" type="application/rss+xml" title="${escapeXml(publisher.name)}" href="${publisher.site}/feed">
<meta property="og:title" content="${escapeXml(rendered.title)}"><meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeXml(publisher.name)}">
<meta name="description" content="${escapeXml(rendered.dek ?? '')}">
${rendered.pictureUrl ? `<meta property="og:image" content="${rendered.pictureUrl}">` : ''}
<script type="application/ld+json">${jsonLd(rendered)}</script></head>
<body><header><a href="${publisher.site}/">${escapeXml(publisher.name)}</a>
<nav><a href="/news">News</a> <a href="/sport">Sport</a> <a href="/subscribe">Subscribe</a></nav></header>
<div class="cookie-banner" role="dialog">We set no cookies, being invented. <button>Fine</button></div>
<main><article><h1>${escapeXml(rendered.title)}</h1>
${rendered.dek ? `<p class="standfirst">${escapeXml(rendered.dek)}</p>` : ''}
<p class="byline">${article.author ? `By <a rel="author" href="/authors">${escapeXml(article.author)}</a>` : ''} <time datetime="${time}">${time.slice(0, 10)}</time></p>
${figure}
<div class="article-body">${rendered.html}</div></article>
<aside class="related"><h2>Related</h2><ul>${links(others.slice(0, 3))}</ul></aside>
<section class="newsletter"><h2>Our newsletter</h2><p>The best of ${escapeXml(publisher.name)} in your letter box every morning.</p></section></main>
<aside class="most-read"><h2>Most read</h2><ol>${links(others.slice(3, 8))}</ol></aside>
<footer><p>${escapeXml(publisher.name)} is fictional: part of the sample newsroom of Broadsheet.</p></footer></body></html>`;
}

/** The publisher's front page: enough for feed discovery and for curiosity. */
export function renderHome(publisher: SamplePublisher, rendered: readonly RenderedArticle[]): string {
  const items = rendered.slice(0, 30).map((r) => `<li><a href="${r.url}">${escapeXml(r.title)}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(publisher.name)}</title>
<link rel="alternate" type="application/rss+xml" title="${escapeXml(publisher.name)}" href="${publisher.site}/feed"></head>
<body><h1>${escapeXml(publisher.name)}</h1><p>${escapeXml(publisher.about)}</p><ul>${items.join('')}</ul></body></html>`;
}
