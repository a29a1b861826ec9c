// With a publisher muted, a card still carried its headline and named it first on the lead; with a word muted, the lead
// said it in a key point.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SubjectKind } from '../src/model/reader.ts';
import type { Story } from '../src/model/story.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

const lines = [
  'The harbour bridge of Kelvane opened on Monday after ten years of works, the mayor Liv Castellane said.',
  'Traders of Port Merrow expect some four thousand vehicles a day on the new harbour bridge of Kelvane.',
];
const papers = [
  {
    name: 'First Paper',
    title: 'Harbour bridge of Kelvane opens after ten years of works',
    text: `${lines[0]} Ferries will stop in June after the harbour bridge opened.`,
  },
  {
    name: 'Second Paper',
    title: 'Kelvane harbour bridge opens ten years after works began',
    text: `${lines[1]} The harbour bridge of Kelvane opened on Monday after ten years of works.`,
  },
];
let publishers: PublisherServer;
let house: Household;
let ann: Member;
let story: Story;
beforeAll(async () => {
  publishers = await startPublishers();
  const date = new Date(Date.now() - 3_600_000).toUTCString();
  house = await openHousehold({ allowHosts: publishers.host });
  ann = await house.signUpFirst();
  for (const [i, { name, title, text }] of papers.entries()) {
    publishers.serve(`/feed-${i}`, (_request, response) => {
      const body = `<p>${text}</p><p>${text}</p>`.replaceAll('<', '&lt;');
      const item = `<item><title>${title}</title><link>https://paper-${i}.example/1</link><description>${body}</description><pubDate>${date}</pubDate></item>`;
      const feed = `<rss version="2.0"><channel><title>${name}</title><link>https://paper-${i}.example/</link>${item}</channel></rss>`;
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
    });
    await ann.api('POST', '/sources', { address: `${publishers.origin}/feed-${i}` });
    await house.core.sources.settled();
  }
  const latest = await house.core.editions.front({ readerId: null, mode: 'latest', limit: 5 });
  expect(latest.items.length).toBe(1);
  story = house.core.live.get(latest.items[0]?.storyId ?? 0) as Story;
  expect(story.publisherCount).toBe(2);
});
afterAll(async () => {
  await house?.close();
  await publishers?.close();
});

const subjectOf = (kind: SubjectKind, key: string) => ({ kind, key });
const stance = (kind: SubjectKind, key: string, method = 'PUT') =>
  ann.api(
    method,
    '/reader/stances',
    method === 'PUT' ? { subject: subjectOf(kind, key), stance: 'mute', label: key } : subjectOf(kind, key),
  );
const front = async () => {
  const html = await (await ann.get('/')).text();
  return parseHTML(html).document.querySelector('main')?.textContent ?? '';
};

it('shows the other publisher of a story in place of the muted one, with all that it says', async () => {
  const lead = story.coverage.find(({ articleId }) => articleId === story.leadArticleId)?.publisherId ?? 0;
  const name = house.core.publishers.get(lead)?.name ?? '';
  const [mutedPaper, other] = papers[0]?.name === name ? papers : papers.toReversed();
  expect(await front()).toContain(mutedPaper?.title);
  await stance('publisher', String(lead));
  const shown = await front();
  expect(shown).toContain(other?.title);
  expect(shown).not.toContain(mutedPaper?.title);
  expect(shown).not.toContain(name);
  const edition = (await (await ann.api('GET', '/editions/current')).json()) as {
    items: { story: { headline: string; publishers: { name: string }[] } }[];
  };
  expect(edition.items.map(({ story: one }) => [one.headline, one.publishers.map((p) => p.name)])).toEqual([
    [other?.title, [other?.name]],
  ]);
  const page = await (await ann.get(`/stories/${story.id}`)).text();
  expect(parseHTML(page).document.querySelector('h1')?.textContent).toBe(other?.title);
  // Who reports it is a fact of the story.
  expect(page).toContain(name);
  expect(await (await ann.get('/latest')).text()).toContain(mutedPaper?.title);
  await stance('publisher', String(lead), 'DELETE');
});

it('drops a key point that holds a muted word, and keeps the story', async () => {
  const said = ['Ferries of Quillon stop in June.', 'Four thousand vehicles a day are expected.'];
  const keyPoints = said.map((text, i) => {
    const { articleId, publisherId } = story.coverage[i]!;
    return { text, articleId, publisherId, paragraph: 0, saidBy: null, at: story.newsAt };
  });
  const newsAt = house.core.clock.now();
  house.core.live.upsert([{ ...story, newsAt, keyPoints }]);
  expect(await front()).toContain('Quillon');
  await stance('word', 'quillon');
  const shown = await front();
  expect(shown).toContain('Four thousand');
  expect(shown).not.toContain('Quillon');
  await stance('word', 'quillon', 'DELETE');
});
