// A publisher whose entries call themselves by another name at every read: through the whole program.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Household, openHousehold } from './open-household.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

let publishers: PublisherServer;
let house: Household;
let reads = 0;

const item = (name: string, title: string) =>
  `<item><title>${title}</title><link>/${name}</link><guid>${name}</guid>
   <pubDate>Thu, 08 Jan 2026 10:00:00 GMT</pubDate><description>The ferry ${title} stops for good, says the harbour
   office, and nobody was told before Thursday.</description></item>`;

beforeAll(async () => {
  publishers = await startPublishers();
  publishers.serve('/endless', (_request, response) => {
    reads += 1;
    const items = ['Kestrel', 'Petrel', 'Dunlin'].map((title) => item(`${title}-${reads}`, title));
    const news = reads > 1 ? item(`later-${reads}`, `Plover ${reads}`) : '';
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<rss version="2.0"><channel><title>Endless</title><link>/</link>${news}${items.join('')}</channel></rss>`,
      );
  });
  house = await openHousehold({ allowHosts: publishers.host });
});
afterAll(async () => {
  await house?.close();
  await publishers?.close();
});

it('brings its articles once, and what is new', async () => {
  const { core } = house;
  const opml = `<opml><body><outline text="E" xmlUrl="http://${publishers.host}/endless"/></body></opml>`;
  await core.sources.importOpml(Buffer.from(opml));
  await core.sources.settled();
  expect((await core.store.articles.counts()).articles).toBe(3);
  await core.sources.refresh();
  await core.sources.settled();
  expect(reads).toBe(2);
  expect((await core.store.articles.counts()).articles).toBe(4);
}, 30_000);
