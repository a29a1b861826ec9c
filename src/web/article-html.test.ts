import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHtml } from './article-html.ts';

const proxy = (url: string) => `/pictures/${Buffer.from(url).toString('base64url')}`;

describe('articleHtml', () => {
  test('shows pictures through the proxy, never from the publisher', () => {
    const html = articleHtml('<p id="p0">A</p><img src="https://a.example/x.jpg" alt="A quay">', proxy);
    expect(html).toContain(`src="${proxy('https://a.example/x.jpg')}"`);
    expect(html).toContain('alt="A quay"');
    expect(html).toContain('loading="lazy"');
    expect(html).not.toContain('a.example/x.jpg');
  });

  test('gives a picture without words an empty alternative', () => {
    expect(articleHtml('<img src="https://a.example/x.jpg">', proxy)).toContain('alt=""');
  });

  test('leaves out pictures that have no address of the web, and other sizes of a picture', () => {
    expect(articleHtml('<img src="data:image/png;base64,AA"><img src="x.jpg">', proxy)).toBe('');
    expect(
      articleHtml('<img src="https://a.example/x.jpg" srcset="https://a.example/y.jpg 2x">', proxy),
    ).not.toContain('y.jpg');
  });

  test('keeps the paragraphs that key points link to', () => {
    expect(articleHtml('<p id="p7">Seven &amp; eight</p>', proxy)).toBe('<p id="p7">Seven &amp; eight</p>');
  });

  test('sends no referrer with links that leave', () => {
    expect(articleHtml('<a href="https://b.example/">b</a>', proxy)).toBe(
      '<a href="https://b.example/" rel="noreferrer nofollow">b</a>',
    );
  });

  test('puts no second heading of the first level on the page', () => {
    expect(articleHtml('<h1>Title</h1>', proxy)).toBe('<h2>Title</h2>');
  });

  test('sets quotation marks across elements and character references, but not in code', () => {
    expect(
      articleHtml('<p>"<em>Don&#39;t</em>," it\'s said.</p><pre>a = "b"</pre><p>"Next"</p>', proxy),
    ).toBe('<p>“<em>Don’t</em>,” it’s said.</p><pre>a = "b"</pre><p>“Next”</p>');
    expect(articleHtml('<p>"l\'usine"</p>', proxy, 'fr')).toBe('<p>"l’usine"</p>');
  });

  test('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const html = articleHtml(`<p>${escaped}</p>`, proxy);
        expect(html.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
