import { describe, expect, it } from 'vitest';
import { formOf } from '../story/article-format.ts';
import { articleKind } from './article-kind.ts';
import { cleanAuthor } from './author.ts';
import { entryContentHash } from './content-hash.ts';
import { splitCaption } from './html/caption.ts';
import { pickFromSrcset } from './html/image-source.ts';
import { safeUrl } from './html/safe-url.ts';
import { chooseLeadPicture, samePicture } from './picture.ts';
import { summarise } from './summary.ts';

const kind = (title: string, url: string | null = null, categories: string[] = []) =>
  articleKind({ title, url, categories, wordCount: 600, isWhole: true, form: formOf(title, '') });

describe('articleKind', () => {
  it.each([
    ['Opinion: the quay is not the council’s to sell', 'opinion'],
    ['Live: council votes on Quay 7', 'live'],
    ['Election night – as it happened', 'live'],
    ['Analysis: what the vote means', 'analysis'],
    ['Correction: harbour dues', 'correction'],
    ['Morning briefing: ferries, snow and a vote', 'briefing'],
    ['Interview: Perpetua Lisle', 'interview'],
    ['Council votes to end the lease', 'news'],
    ['Live music returns to the quay', 'news'],
    ['Commenting on rumours, the mayor resigns', 'news'],
  ])('%s is %s', (title, expected) => {
    expect(kind(title)).toBe(expected);
  });

  it('reads the section in the address and the categories, but not the article’s own name', () => {
    expect(kind('A quay for all', 'https://paper.example/opinion/a-quay-for-all')).toBe('opinion');
    expect(kind('A quay for all', null, ['Editorials'])).toBe('opinion');
    expect(kind('Opinion polls', 'https://paper.example/news/opinion')).toBe('news');
  });

  it('calls a short whole text a brief, and a short summary not', () => {
    const short = { title: 'Tram stops', url: null, categories: [], wordCount: 60, form: 'event' as const };
    expect(articleKind({ ...short, isWhole: true })).toBe('brief');
    expect(articleKind({ ...short, isWhole: false })).toBe('news');
  });
});

describe('cleanAuthor', () => {
  it.each([
    ['By Ines Halloran', 'Ines Halloran'],
    ['ines@paper.example (Ines Halloran)', 'Ines Halloran'],
    ['INES HALLORAN', 'Ines Halloran'],
    ['By Ines Halloran, Political correspondent', 'Ines Halloran'],
    ['Ines Halloran | Harbour Gazette', 'Ines Halloran'],
    ['Ines Halloran and Kit Avesta', 'Ines Halloran and Kit Avesta'],
    ['admin', null],
    ['https://paper.example/authors/ines', null],
    ['', null],
  ])('%s', (raw, name) => {
    expect(cleanAuthor(raw)).toBe(name);
  });
});

describe('entryContentHash', () => {
  const entry = { title: 'T', summaryHtml: null, contentHtml: '<p>Some <b>text</b></p>', pictures: [] };

  it('stays when only markup, white space and picture parameters change', () => {
    const other = { ...entry, contentHtml: '<div class="x"><p>Some  <i>text</i></p></div>' };
    expect(entryContentHash(other)).toBe(entryContentHash(entry));
    const pictures = (query: string) => [
      {
        url: `https://i.example/a.jpg${query}`,
        width: null,
        height: null,
        alt: null,
        caption: null,
        credit: null,
      },
    ];
    expect(entryContentHash({ ...entry, pictures: pictures('?1') })).toBe(
      entryContentHash({ ...entry, pictures: pictures('?2') }),
    );
  });

  it('changes with a word of the title or the text, and when words are parted', () => {
    const hashes = [
      entry,
      { ...entry, title: 'U' },
      { ...entry, contentHtml: '<p>Some texts</p>' },
      { ...entry, contentHtml: '<p>So me text</p>' },
    ].map(entryContentHash);
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('splitCaption', () => {
  it.each([
    ['The quay at dusk. Photograph: Jun Maristow/Agency', 'The quay at dusk.', 'Jun Maristow/Agency'],
    ['The quay at dusk (AP Photo/Jun Maristow)', 'The quay at dusk', 'AP Photo/Jun Maristow'],
    ['Image caption, The quay at dusk', 'The quay at dusk', null],
    ['© Harbour Gazette', null, 'Harbour Gazette'],
    ['The quay, where 2,300 people work', 'The quay, where 2,300 people work', null],
  ])('%s', (raw, caption, credit) => {
    expect(splitCaption(raw)).toEqual({ caption, credit });
  });
});

describe('pictures', () => {
  const picture = (url: string, width: number | null) => ({
    url,
    width,
    height: null,
    alt: null,
    caption: null,
    credit: null,
  });

  it('prefers the feed’s picture, in its largest size, with the caption from the text', () => {
    const lead = chooseLeadPicture(
      [
        picture('https://i.example/quay-300x200.jpg', 300),
        picture('https://i.example/quay-1200x800.jpg', 1200),
      ],
      [
        {
          url: 'https://i.example/quay.jpg',
          width: null,
          height: null,
          alt: 'A quay',
          caption: 'At dusk',
          credit: 'J',
          afterBlocks: 0,
        },
      ],
      null,
    );
    expect(lead).toMatchObject({
      url: 'https://i.example/quay-1200x800.jpg',
      alt: 'A quay',
      caption: 'At dusk',
      credit: 'J',
    });
  });

  it('takes no logos, icons or thumbnails', () => {
    expect(
      chooseLeadPicture(
        [picture('https://i.example/site-logo.png', null), picture('https://i.example/t.jpg', 90)],
        [],
        null,
      ),
    ).toBeNull();
  });

  it('knows one picture in two sizes', () => {
    expect(
      samePicture('https://i.example/a/harbour-640x480.jpg?x=1', 'https://cdn.example/harbour.webp'),
    ).toBe(true);
    expect(samePicture('https://i.example/a/1.jpg', 'https://i.example/b/1.jpg')).toBe(false);
  });

  it('takes the widest candidate that is not beyond need', () => {
    expect(pickFromSrcset('/s.jpg 400w, /m.jpg 1200w, /l.jpg 3000w')).toBe('/m.jpg');
  });
});

describe('safeUrl', () => {
  it('gives what a browser would open, or nothing', () => {
    expect(safeUrl('../b?c=d e', 'https://a.example/x/y')).toBe('https://a.example/b?c=d%20e');
    expect(safeUrl('//b.example/', 'https://a.example/')).toBe('https://b.example/');
    expect(safeUrl('https://a.example/x/../y', null)).toBe('https://a.example/y');
    for (const bad of [
      'java\nscript:x',
      'data:,x',
      '#top',
      '',
      'http://',
      'mailto:a@b.example',
      'relative',
    ]) {
      expect(safeUrl(bad, null), bad).toBeNull();
    }
  });
});

describe('summarise', () => {
  it('takes whole sentences up to 400 characters', () => {
    const sentences = ['One', 'Two', 'Three'].map((first) => `${first} ${'word '.repeat(30).trim()}.`);
    expect(summarise(null, [sentences.join(' ')])).toBe(sentences.slice(0, 2).join(' '));
  });

  it('prefers a dek that says enough', () => {
    const dek = 'The council halved the dues and now regrets it, three years and one election later.';
    expect(summarise(dek, ['Other text.'])).toMatch(/^The council halved/);
  });
});
