import { describe, expect, it } from 'vitest';
import { preparePage } from './prepare-page.ts';

const paragraphs = [
  'The council of Port Merrow voted on Monday evening to end the lease of Quay 7, which the battery maker Kelvane has held since 1998.',
  'Liv Castellane, chief executive of Kelvane, said the company would appeal and that 900 posts would move to Aldmouth within thirty months.',
  'Regulator Ottoline Sable had published figures in autumn that showed the works drew more water than the permit allows on 31 days.',
  'The majority was one vote. Perpetua Lisle, who works in the accounts office of the company, voted with the mayor after a long silence.',
];
const clutter = [
  'We and our 40 partners store cookies on your device to show you what you like.',
  'Ferry fares to rise in spring',
  'Get the Morning Gazette in your inbox every day',
  'What it means for the harbour',
  'Seagull steals mayor’s lunch',
  'Great article, thank you for it!',
];

const page = `<!doctype html><html lang="en-GB"><head><title>Council ends lease | Harbour Gazette</title>
<link rel="canonical" href="https://harbour.example/news/quay-7"><meta property="og:site_name" content="Harbour Gazette">
<meta property="og:title" content="Council ends lease | Harbour Gazette"><meta property="og:image" content="/img/quay.jpg">
<meta property="og:image:width" content="1200">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
"headline":"Council ends lease","author":[{"@type":"Person","name":"Ines Halloran"}],"datePublished":"2026-01-08T18:00:00Z",
"dateModified":"2026-01-08T19:30:00Z","articleSection":"Politics"}]}</script><style>p{color:red}</style></head><body>
<div class="cookie-banner"><p>${clutter[0]}</p></div><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Council ends lease</h1><p class="byline">By Ines Halloran · 8 January 2026</p>
<div class="key-points"><ul><li>${clutter[3]}</li></ul></div>
<figure><img src="/img/quay.jpg" alt="A quay"><figcaption>The quay at dusk. Photograph: Jun Maristow</figcaption></figure>
<p>${paragraphs[0]}</p><div class="ad"><span>Advertisement</span></div><p>${paragraphs[1]}</p>
<div class="related"><h4><a href="/ferry">${clutter[1]}</a></h4></div><p>${paragraphs[2]}</p>
<div class="newsletter"><p>${clutter[2]}</p></div><p>${paragraphs[3]}</p>
<section id="comments"><p>${clutter[5]}</p></section></article><aside><ol><li><a href="/gull">${clutter[4]}</a></li></ol></aside></main>
<footer>© Harbour Gazette</footer><script>track()</script></body></html>`;

const context = {
  url: 'https://harbour.example/news/quay-7?utm_source=feed',
  language: null,
  now: Date.UTC(2026, 0, 9),
  entry: { identity: 'id', title: 'From the feed', publishedAt: Date.UTC(2026, 0, 7) },
};

describe('preparePage', () => {
  const result = preparePage(page, context);
  if (result.kind !== 'article') throw new Error(result.detail);
  const { article } = result;

  it('finds the paragraphs of the article and nothing else', () => {
    expect(article.text.split('\n')).toEqual(paragraphs);
  });

  it.each([
    ['body', (html: string) => html.replace(/<\/?body>/g, '')],
    ['head', (html: string) => html.replace(/<\/?head>/g, '')],
    ['head and body', (html: string) => html.replace(/<\/?(?:head|body)>/g, '')],
    ['the end of head, and of body', (html: string) => html.replace(/<\/head>|<\/?body>/g, '')],
    ['the end of head alone', (html: string) => html.replace('</head>', '')],
    [
      'html, the end of head, and body',
      (html: string) => html.replace(/<\/?html[^>]*>|<\/head>|<\/?body>/g, ''),
    ],
    ['html, head and body', (html: string) => html.replace(/<\/?(?:html|head|body)[^>]*>/g, '')],
  ])('reads a page that leaves out the tags of %s, as HTML lets it', (_, without) => {
    const bare = preparePage(without(page), context);
    expect(bare).toMatchObject({ kind: 'article', article: { title: article.title, text: article.text } });
  });

  it('reads headline, author, dates, language, canonical address and section', () => {
    expect(article).toMatchObject({
      title: 'Council ends lease',
      author: 'Ines Halloran',
      language: 'en',
      publishedAt: Date.UTC(2026, 0, 8, 18),
      modifiedAt: Date.UTC(2026, 0, 8, 19, 30),
      needsPage: false,
    });
    expect(article.canonicalUrl).toMatch(/harbour\.example\/news\/quay-7$/);
    expect(article.topics[0]?.topic).toBe('11000000');
    expect(result.publisher).toBe('Harbour Gazette');
  });

  it('joins the page’s picture with caption and credit from the text', () => {
    expect(article.picture).toEqual({
      url: 'https://harbour.example/img/quay.jpg',
      width: 1200,
      height: null,
      alt: 'A quay',
      caption: 'The quay at dusk.',
      credit: 'Jun Maristow',
    });
  });

  it('calls a page without an article unreadable', () => {
    expect(preparePage('<html><body><div id="app"></div></body></html>', context).kind).toBe('unreadable');
    expect(preparePage('', context).kind).toBe('unreadable');
  });

  it('takes the text from JSON-LD when the page itself shows none', () => {
    const body = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'H',
      articleBody: paragraphs.join('\n\n'),
    });
    const shell = preparePage(
      `<html><body><script type="application/ld+json">${body}</script><div id="app">Loading</div></body></html>`,
      context,
    );
    expect(shell.kind === 'article' && shell.article.text.split('\n')).toEqual(paragraphs);
  });

  // Finding the main text of 60,000 paragraphs took seconds, of 300,000 line breaks minutes.
  it.each([
    ['60,000 paragraphs', '<p>Short words here.</p>'.repeat(60_000)],
    ['300,000 line breaks', `<p>${'Word<br>'.repeat(300_000)}</p>`],
    ['50,000 links', '<a href="/x">link text</a> '.repeat(50_000)],
  ])('refuses %s as too large', (_what, body) => {
    const html = page.replace('</article>', `${body}</article>`);
    expect(preparePage(html, context)).toEqual({
      kind: 'unreadable',
      detail: 'too large: more than 15000 elements',
      limit: 'size',
    });
  });

  // Each entity begins a text of its own in the tree that Readability reads: more of them than a call takes arguments.
  it.each([
    ['ampersands', 'A& '],
    ['spaces that do not break', 'A\u00a0 '],
  ])('reads a text of 66,000 %s', (_what, piece) => {
    const read = preparePage(`<html><body>${piece.repeat(66_000)}`, context);
    expect(read.kind === 'article' && read.article.text.length).toBeGreaterThan(100_000);
  });

  it('keeps signs that HTML escapes, and no stand-in for one', () => {
    const line =
      'Smith &amp; Sons said that 3 &lt; 5 &gt; 4 &amp;amp; 1&nbsp;000 is \ufdd0\ufdd1\ufdd2not \u2000less.';
    const html = page.replace('</article>', `<p>${line} ${line} ${line}</p></article>`);
    const read = preparePage(html, context);
    const text = read.kind === 'article' ? read.article.text : '';
    expect(text).toMatch(/Smith & Sons said that 3 < 5 > 4 &amp; 1\s000 is not\s+less\./);
    expect(text).not.toMatch(/[\ufdd0-\ufdd2\u2000]/);
  });

  it('reads a page of ten thousand paragraphs', () => {
    const html = page.replace('</article>', `${'<p>Short words here.</p>'.repeat(10_000)}</article>`);
    expect(preparePage(html, context)).toMatchObject({ kind: 'article' });
  });

  it('survives 20,000 nested elements', () => {
    expect(['article', 'unreadable']).toContain(preparePage(`${'<div>'.repeat(20_000)}x`, context).kind);
  });
});
