import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { writtenAttributes, writtenTags } from './allow-list.ts';
import { attacks } from './attacks.ts';
import { sanitiseHtml } from './sanitise-html.ts';

const baseUrl = 'https://paper.example/news/one';
const clean = (html: string) => sanitiseHtml(html, { baseUrl }).html;

interface Written {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(html: string): Written[] {
  const found: Written[] = [];
  new Parser({ onopentag: (tag, attributes) => found.push({ tag, attributes }) }).end(html);
  return found;
}

function expectSafe(html: string): void {
  for (const { tag, attributes } of elementsOf(html)) {
    expect(writtenTags, `tag of ${html}`).toContain(tag);
    for (const [name, value] of Object.entries(attributes)) {
      expect(
        [...(writtenAttributes['*'] ?? []), ...(writtenAttributes[tag] ?? [])],
        `attribute in ${html}`,
      ).toContain(name);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\/[^\s"'<>]/);
      if (name === 'id') expect(value).toMatch(/^p\d+$/);
    }
  }
}

function withoutCredentials(url: string): string | null {
  const parsed = URL.parse(url, baseUrl);
  if (!parsed) return null;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

describe('sanitiseHtml', () => {
  it('numbers every paragraph-like block from 0 without gaps', () => {
    const { html, blocks } = sanitiseHtml('<p>One</p><h2>Two</h2><ul><li>Three</li></ul>loose text', {
      baseUrl,
    });
    expect(html).toBe(
      '<p id="p0">One</p><h2 id="p1">Two</h2><ul><li id="p2">Three</li></ul><p id="p3">loose text</p>',
    );
    expect(blocks.map((block) => block.paragraph)).toEqual([0, 1, 2, 3]);
  });

  it('makes two line breaks a new paragraph and keeps one', () => {
    expect(clean('a<br>b<br><br>c')).toBe('<p id="p0">a<br>b</p><p id="p1">c</p>');
  });

  it('closes formatting at the end of a block and opens it again in the next', () => {
    expect(clean('<b>one<p>two</p></b>')).toBe('<p id="p0"><b>one</b></p><p id="p1"><b>two</b></p>');
  });

  it('writes nothing for elements without text', () => {
    expect(clean('<p> </p><div><span></span></div><ul><li></li></ul><a href="https://a.example/"></a>')).toBe(
      '',
    );
  });

  it('keeps links to http and https only and marks them', () => {
    expect(clean('<a href="/x?a=1&b=2" onclick="x()" class="y">in</a>')).toBe(
      '<p id="p0"><a href="https://paper.example/x?a=1&amp;b=2" rel="noopener noreferrer nofollow">in</a></p>',
    );
    expect(clean('<a href="ftp://a.example/">out</a>')).toBe('<p id="p0">out</p>');
  });

  it('takes caption and credit of a figure apart and keeps them out of the text', () => {
    const readable = sanitiseHtml(
      '<figure><img src="/a.jpg" width="800" height="500"><figcaption>The quay at dusk. Photograph: Jun Maristow</figcaption></figure><p>Text.</p>',
      { baseUrl },
    );
    expect(readable.pictures).toEqual([
      {
        url: 'https://paper.example/a.jpg',
        width: 800,
        height: 500,
        alt: '',
        caption: 'The quay at dusk.',
        credit: 'Jun Maristow',
        afterBlocks: 0,
      },
    ]);
    expect(readable.blocks.map((block) => block.text)).toEqual(['Text.']);
  });

  it('finds the real picture behind lazy loading and leaves counting pixels out', () => {
    const readable = sanitiseHtml(
      '<img src="data:image/gif;base64,R0" data-src="/real.jpg"><img src="https://t.example/p.gif" width="1" height="1"><img srcset="/s.jpg 400w, /m.jpg 1200w, /l.jpg 3000w">',
      { baseUrl },
    );
    expect(readable.pictures.map((picture) => picture.url)).toEqual([
      'https://paper.example/real.jpg',
      'https://paper.example/m.jpg',
    ]);
  });

  it('keeps table columns in place and numbers no cells', () => {
    expect(clean('<table><tr><td></td><td colspan="2" onclick="x">b</td></tr></table>')).toBe(
      '<table><tr><td></td><td colspan="2">b </td></tr></table>',
    );
  });

  it('leaves out what the filter refuses', () => {
    const readable = sanitiseHtml('<p>keep</p><p>drop</p>', {
      baseUrl,
      keepBlock: ({ text }) => text !== 'drop',
    });
    expect(readable.html).toBe('<p id="p0">keep</p>');
  });

  it.each(['\u0301', '&#x301;'])('leaves no letter under hundreds of marks, written as %s', (mark) => {
    expect(clean(`<p>Z${mark.repeat(400)}o</p>`)).toBe(`<p id="p0">Z${'\u0301'.repeat(8)}o</p>`);
  });

  it('stops at absurd nesting instead of following it', () => {
    const html = clean(`${'<div><blockquote>'.repeat(5_000)}deep`);
    expect(html.length).toBeLessThan(2_000);
  });

  it.each(attacks)('disarms %s', (attack) => {
    const html = clean(attack);
    expectSafe(html);
    expect(
      elementsOf(clean(html))
        .map(({ tag }) => tag)
        .sort(),
    ).toEqual(
      elementsOf(html)
        .map(({ tag }) => tag)
        .sort(),
    );
  });

  it.each(attacks)('keeps no address or attribute that sanitize-html removes from %s', (attack) => {
    const theirs = sanitizeHtml(attack, {
      allowedTags: [...writtenTags],
      allowedAttributes: { a: ['href'], img: ['src'] },
      allowedSchemes: ['http', 'https'],
      nonTextTags: [
        'script',
        'style',
        'textarea',
        'option',
        'noscript',
        'template',
        'title',
        'iframe',
        'xmp',
        'svg',
        'math',
      ],
    });
    const allowed = new Set(
      elementsOf(theirs).flatMap(({ attributes }) =>
        [attributes.href, attributes.src].flatMap((url) => withoutCredentials(url ?? '') ?? []),
      ),
    );
    for (const { attributes } of elementsOf(clean(attack))) {
      for (const url of [attributes.href, attributes.src]) if (url) expect([...allowed]).toContain(url);
    }
  });

  it('writes only listed tags and attributes whatever comes in', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<li>',
        '<ul>',
        '</ul>',
      ),
      fc.constantFrom(
        '<svg>',
        '<math>',
        '<style>',
        '</style>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<figure>',
        '</figure>',
      ),
      fc.constantFrom(
        '<a href="',
        '"',
        "'",
        '>',
        '<img src=x onerror=',
        '<br><br>',
        '<hr>',
        '&lt;script&gt;',
        '\u0000',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const { html, blocks } = sanitiseHtml(pieces.join(''), { baseUrl });
        expectSafe(html);
        const ids = elementsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
        expect(ids).toEqual(blocks.flatMap(({ paragraph }) => (paragraph >= 0 ? [`p${paragraph}`] : [])));
        expect(ids).toEqual(ids.map((_, index) => `p${index}`));
      }),
      { numRuns: 400 },
    );
  });

  // With work in the square of the length this takes far longer than a test may.
  it('gets through preformatted text with a long gap, and keeps the gap', () => {
    const gap = ' '.repeat(300_000);
    const { blocks } = sanitiseHtml(`<pre>\n\na${gap}b \n </pre>`, { baseUrl });
    expect(blocks.map(({ text }) => text)).toEqual([`a${gap}b`]);
  });
});

// Each break and each link looked at the whole text before it: some minutes for one entry.
it.each([
  ['line breaks', 'w<br>', 290_000],
  ['links', '<a href="/x">w</a> ', 75_000],
  ['spaces', '<i> </i>', 180_000],
])('reads a paragraph of very many %s', (_what, part, count) => {
  const { blocks } = sanitiseHtml(`<p>${part.repeat(count)}the end</p>`, { baseUrl });
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.text.endsWith('the end')).toBe(true);
});
