// Publishers' words that nothing can break and markup that goes on for ever, in a real browser: no page scrolls
// sideways for them.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublisherServer, startPublishers } from '../publishers/publisher-server.ts';
import { type Program, startProgram } from '../start-program.ts';
import { findBrowser, openBrowser, sidewaysOverflow } from './open-browser.ts';

const executable = findBrowser();
const widths = [1280, 820, 390];
const timeoutMs = 120_000;

const text = 'The harbour board met on Monday to talk about the second slipway at Port Merrow. ';
/** One for each story. */
const subjects = [
  'Harbour engineers finished the second slipway near the fish market',
  'Astronomers measured methane around a distant dwarf planet',
  'Kelvane shares fell because its battery factory lost power',
  'Nurses accepted new pay after talks with hospital managers',
  'Wolves returned to northern forests and farmers want fences',
  'Cyclists rode through heavy rain in the mountain stage',
  'Museum curators bought an early painting by Mira Holt',
  'Parliament delayed its vote on rail tariffs until autumn',
  'Volcano ash closed airports across the southern islands',
  'Teachers tested pocket computers with younger pupils',
];
const titles = [
  'W'.repeat(400),
  '\u{12000}'.repeat(300),
  `https://paper.example/${'segment-'.repeat(50)}`,
  `Board${'\u0489\u0341\u20dd'.repeat(400)}`,
  'ﷺ'.repeat(200),
];
/** What stands in the pages of articles, by name. */
const bodies: Readonly<Record<string, string>> = {
  lists: `${'<ul><li>further in '.repeat(300)}${text}`,
  quotations: `${'<blockquote>a quotation of '.repeat(250)}${text}`,
  table: `<table><tr>${'<td>cell</td>'.repeat(500)}</tr></table>`,
  marks: `<h1>Z${'\u0301\u0489\u20dd'.repeat(800)}</h1>`,
  word: `<h2>${'H'.repeat(500)}</h2><ul><li>${'L'.repeat(500)}</li></ul><table><tr><td>${'T'.repeat(500)}</td></tr></table>`,
};

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const entry = ({ title, html, about }: { title: string; html: string; about: string }, link: string) =>
  `<item><title>${escaped(title)}</title><link>${link}</link><author>${'A'.repeat(300)}</author>
   <description>${escaped(`<p>${`${about}. `.repeat(12)}</p>${html}<p>The end.</p>`)}</description>
   <pubDate>${new Date().toUTCString()}</pubDate></item>`;

describe.skipIf(executable === null)('a publisher without measure', () => {
  let publishers: PublisherServer;
  let program: Program;
  let browser: Browser;

  beforeAll(async () => {
    publishers = await startPublishers();
    program = await startProgram({ args: ['--allow-hosts', publishers.host] });
    browser = await openBrowser(executable as string);
    const items = [
      ...titles.map((title, i) => ({ title, html: '', about: subjects[i] ?? '' })),
      ...Object.entries(bodies).map(([name, html], i) => ({
        title: `${subjects[titles.length + i]} after ${name}`,
        html,
        about: subjects[titles.length + i] ?? '',
      })),
    ];
    for (const [number, name] of ['N'.repeat(1000), 'M'.repeat(300)].entries()) {
      const entries = items.map((one, i) => entry(one, `${publishers.origin}/paper-${number}/${i}`));
      publishers.serve(`/feed-${number}`, (_request, response) =>
        response.end(`<rss version="2.0"><channel><title>${name}</title>${entries.join('')}</channel></rss>`),
      );
      await program.api('/sources', {
        method: 'POST',
        body: { address: `${publishers.origin}/feed-${number}` },
      });
    }
    await program.settled();
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await publishers?.close();
  });

  /** The addresses of our own pages that the page at `path` links to and that begin with `start`. */
  async function linked(path: string, start: string): Promise<string[]> {
    const html = await (await fetch(program.address + path)).text();
    return [...new Set([...html.matchAll(/href="(\/[^"#?]*)/g)].map(([, href]) => href as string))].filter(
      (href) => href.startsWith(start),
    );
  }

  async function overflows(paths: readonly string[]): Promise<string[]> {
    const page = await browser.newPage();
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        const answer = await page.goto(program.address + path);
        expect([path, answer?.status()]).toEqual([path, 200]);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        found.push(...(await sidewaysOverflow(page)).map((fault) => `${fault} at ${width} px`));
      }
    }
    await page.close();
    return found;
  }

  it(
    'makes no list scroll sideways',
    async () => {
      const lists = [
        '/',
        '/latest',
        '/most-covered',
        '/following',
        '/sources',
        '/interests',
        '/search?q=harbour',
        '/settings',
      ];
      const publisherPages = await linked('/sources', '/publishers/');
      const sourcePages = (await linked('/sources', '/sources/')).filter((href) =>
        /^\/sources\/\d+$/.test(href),
      );
      expect(sourcePages).toHaveLength(2);
      expect(await overflows([...lists, ...publisherPages, ...sourcePages])).toEqual([]);
    },
    timeoutMs,
  );

  it(
    'makes no story and no article scroll sideways',
    async () => {
      const stories = await linked('/latest', '/stories/');
      expect(stories.length).toBeGreaterThan(3);
      const articles = new Set<string>();
      for (const story of stories) for (const href of await linked(story, '/articles/')) articles.add(href);
      expect(articles.size).toBeGreaterThan(8);
      expect(await overflows([...stories, ...articles])).toEqual([]);
    },
    timeoutMs,
  );
});
