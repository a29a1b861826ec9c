// The same event told in two languages is two stories: the page of each leads to the other, for who reads both.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Household, type Member, openHousehold } from './open-household.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

const papers = [
  {
    name: 'First Paper',
    language: 'en',
    title: 'Thieves take three Egon Wallner paintings from Vienna gallery',
    text: 'Three paintings by Egon Wallner worth about 17 million euros were stolen from the Hartmann gallery in Vienna on Sunday night, police said. The thieves were inside for six minutes. Director Ilse Morandi called it the worst night of her life.',
  },
  {
    name: 'Zweite Zeitung',
    language: 'de',
    title: 'Drei Wallner-Gemälde aus Wiener Galerie gestohlen',
    text: 'Aus der Galerie Hartmann in Wien sind in der Nacht auf Montag drei Gemälde von Egon Wallner im Wert von rund 17 Millionen Euro verschwunden. Die Täter waren sechs Minuten im Haus. Direktorin Ilse Morandi sprach von der schlimmsten Nacht ihres Lebens.',
  },
];
let publishers: PublisherServer;
let house: Household;
let ann: Member;
let english = 0;
beforeAll(async () => {
  publishers = await startPublishers();
  const date = new Date(Date.now() - 3_600_000).toUTCString();
  house = await openHousehold({ allowHosts: publishers.host });
  ann = await house.signUpFirst();
  for (const [i, { name, title, text, language }] of papers.entries()) {
    publishers.serve(`/feed-${i}`, (_request, response) => {
      const body = `<p>${text}</p>`.replaceAll('<', '&lt;');
      const item = `<item><title>${title}</title><link>https://paper-${i}.example/1</link><description>${body}</description><pubDate>${date}</pubDate></item>`;
      const feed = `<rss version="2.0"><channel><title>${name}</title><language>${language}</language><link>https://paper-${i}.example/</link>${item}</channel></rss>`;
      response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(feed);
    });
    await ann.api('POST', '/sources', { address: `${publishers.origin}/feed-${i}` });
    await house.core.sources.settled();
  }
  const latest = await house.core.editions.front({ readerId: null, mode: 'latest', limit: 5 });
  expect(latest.items.length).toBe(2);
  english = latest.items.find(({ storyId }) => house.core.live.get(storyId)?.language === 'en')!.storyId;
});
afterAll(async () => {
  await house?.close();
  await publishers?.close();
});

/** The links to other languages on the page of the English story. */
async function linksShown(): Promise<readonly string[]> {
  const page = parseHTML(await (await ann.get(`/stories/${english}`)).text()).document;
  return [...page.querySelectorAll('.tongues li')].map(
    (line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}

it('is named with its language, its headline and who tells it', async () => {
  // Stories of the first language are read for links once there is a second one, in the turns that follow.
  await expect.poll(linksShown).toEqual([`The same event in German${papers[1]?.title}${papers[1]?.name}`]);
  const page = parseHTML(await (await ann.get(`/stories/${english}`)).text()).document;
  const link = page.querySelector('.tongues a');
  expect(link?.getAttribute('hreflang')).toBe('de');
  expect(link?.querySelector('bdi')?.getAttribute('lang')).toBe('de');
  const told = (await (await ann.api('GET', `/stories/${english}`)).json()) as {
    otherLanguages: { headline: string; language: string }[];
  };
  expect(told.otherLanguages.map(({ headline, language }) => [headline, language])).toEqual([
    [papers[1]?.title, 'de'],
  ]);
});

it('is left out for who reads neither that language nor that publisher', async () => {
  await ann.api('PATCH', '/reader/settings', { languages: ['en', 'fr'] });
  expect(await linksShown()).toEqual([]);
  await ann.api('PATCH', '/reader/settings', { languages: ['en', 'de'] });
  expect((await linksShown()).length).toBe(1);
  const publisher = [...house.core.publishers.values()].find(({ name }) => name === papers[1]?.name);
  const subject = { kind: 'publisher', key: String(publisher?.id) };
  await ann.api('PUT', '/reader/stances', { subject, stance: 'mute', label: 'it' });
  expect(await linksShown()).toEqual([]);
  await ann.api('DELETE', '/reader/stances', subject);
  const word = { kind: 'word', key: 'Gemälde' };
  await ann.api('PUT', '/reader/stances', { subject: word, stance: 'mute', label: 'it' });
  expect(await linksShown()).toEqual([]);
});
