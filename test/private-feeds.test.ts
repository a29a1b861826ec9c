// A feed that opens with a password or a token: its owner reads it here with others, who must not learn the secret.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Household, type Member, openHousehold } from './open-household.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

const secret = 'hunter2';
/** Links, a picture and a sound, each with what opens the feed. */
const keyed = (
  mark: string,
) => `<item><title>Third word, for subscribers</title><link>/three?p=3&amp;${mark}</link>
  <guid>3</guid><enclosure url="/three.mp3?${mark}" type="audio/mpeg" length="9"/><description><![CDATA[<p>The ferry
  <a href="/four?a=1&${mark}">goes on</a>, says the harbour office.</p>
  <p><img src="/three.png?${mark}" width="900" height="600"></p>]]></description></item>`;
let publishers: PublisherServer;
let house: Household;
let admin: Member;
let reader: Member;
let addresses: string[];

/** `mark` stands in every address of the items, as subscribers' feeds have it. */
const feed = (title: string, mark = '') => `<rss version="2.0"><channel><title>${title}</title><link>/</link>
  ${mark === '' ? '' : keyed(mark)}
  <item><title>Ferry stops at ${title}</title><link>/one</link><guid>1</guid>
  <description>The ferry stops for good, says the harbour office.</description></item>
  <item><title>Second word of ${title}</title><link></link><guid>2</guid><description>More.</description></item>
  </channel></rss>`;

beforeAll(async () => {
  publishers = await startPublishers();
  const { host } = publishers;
  for (const [path, title] of [
    ['/open', 'Open'],
    ['/mine', 'Mine'],
    ['/paid', 'Paid'],
  ] as const) {
    publishers.serve(path, (_request, response) => {
      const mark = path === '/paid' ? `auth=${secret}` : '';
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(title, mark));
    });
  }
  publishers.serve('/wall', (_request, response) => {
    const head = `<link rel="alternate" type="application/rss+xml" href="/gone?token=${secret}">`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><head>${head}</head></html>`);
  });
  house = await openHousehold({ allowHosts: host });
  admin = await house.signUpFirst();
  reader = await house.signUpInvited('bo@reader.example');
  addresses = [
    `http://${host}/open`,
    `http://liv:${secret}@${host}/mine`,
    `http://${host}/paid?auth=${secret}`,
  ];
  const lines = [...addresses, `http://${host}/wall?key=${secret}`].map(
    // As some programs export them: the address is the title too.
    (address) => `<outline type="rss" text="${address}" xmlUrl="${address}"/>`,
  );
  const opml = `<opml version="2.0"><body>${lines.join('')}</body></opml>`;
  expect((await admin.postFile('/sources/import', 'opml', opml)).status).toBe(200);
  await house.core.sources.settled();
});
afterAll(async () => {
  await house?.close();
  await publishers?.close();
});

/** Every page and answer on which an address could stand. */
async function everything(member: Member): Promise<string> {
  const ids = (await house.core.store.sources.listSources()).map(({ id }) => `/sources/${id}`);
  const stories = (await house.core.store.articles.listStories({ limit: 20 })).map(
    ({ id }) => `/stories/${id}`,
  );
  const articles = (await house.core.store.articles.listArticles({ limit: 20 })).map(
    ({ id }) => `/articles/${id}`,
  );
  const slugs = [...house.core.publishers.values()].map(({ slug }) => `/publishers/${slug}`);
  const searches = ['ferry', 'listen', 'https', '"http listen"'].map(
    (q) => `/search?q=${encodeURIComponent(q)}`,
  );
  const pages = ['/', '/latest', '/saved', '/sources', ...searches, '/transparency', '/welcome/sources'];
  const paths = [...pages, ...ids, ...stories, ...articles, ...slugs];
  const api = ['/api/v1/sources', '/api/v1/opml', '/api/v1/reader/export', '/api/v1/editions/current'];
  const alike = [...searches, ...stories, ...articles].map((path) => `/api/v1${path}`);
  const texts: string[] = [];
  for (const path of [...paths, ...api, ...alike]) {
    const answer = await member.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    texts.push(`${path}\n${withPictureAddresses(await answer.text())}`);
  }
  return texts.join('\n');
}

/** What the proxy's addresses hold, in words, after each: anybody can decode base64. */
function withPictureAddresses(text: string): string {
  return text.replace(/\/pictures\/[\w-]+\/([\w~-]+)/g, (whole, encoded: string) => {
    return `${whole} ${Buffer.from(encoded.replace('~', ''), 'base64url')}`;
  });
}

describe('the address of a private feed', () => {
  it('is asked with what opens it, and stands in no page or answer for a reader, nor in the log', async () => {
    const asked = publishers.requests.find(({ path }) => path === '/mine');
    expect(asked?.headers.authorization).toBe(`Basic ${Buffer.from(`liv:${secret}`).toString('base64')}`);
    const seen = await everything(reader);
    expect(seen).toContain('Second word of Mine');
    expect(seen).toContain(`http://…@${publishers.host}/mine`);
    expect(seen).toContain(`http://${publishers.host}/paid?auth=…`);
    expect(seen).toContain('/three?p=3');
    expect(seen).not.toContain(secret);
    house.core.log.warn({ source: addresses[1], err: new Error(`${addresses[2]} broke`) }, 'a check failed');
    expect(house.log()).toContain('a check failed');
    expect(house.log()).not.toContain(secret);
  });

  it('is whole for an administrator', async () => {
    const answer = (await (await admin.get('/api/v1/sources')).json()) as { sources: { feedUrl: string }[] };
    expect(answer.sources.map(({ feedUrl }) => feedUrl)).toEqual(expect.arrayContaining(addresses));
    const source = await house.core.store.sources.findSourceByFeedUrl(addresses[1] ?? '');
    expect(await (await admin.get(`/sources/${source?.id}`)).text()).toContain(addresses[1]);
  });

  it('goes on with the links of its articles for an administrator', async () => {
    // Subscribers' feeds put what opens them into every link: other readers were shown it there.
    const articles = await house.core.store.articles.listArticles({ limit: 20 });
    const keyed = articles.find(({ title }) => title.startsWith('Third word'));
    const page = await (await admin.get(`/articles/${keyed?.id}`)).text();
    expect(page).toContain(`/three?p=3&amp;auth=${secret}`);
    expect(page).toContain('<audio');
    const open = await (await reader.get(`/articles/${keyed?.id}`)).text();
    expect(open).toContain('/four?a=1"');
    expect(open).not.toContain('<audio');
  });

  it('is in the OPML of an administrator, and left out, with a word about it, in a reader’s', async () => {
    const whole = await (await admin.get('/api/v1/opml')).text();
    for (const address of addresses) expect(whole).toContain(`xmlUrl="${address}"`);
    const open = await (await reader.get('/api/v1/opml')).text();
    expect(open).toContain(`xmlUrl="${addresses[0]}"`);
    expect(open).toContain('3 with a private address left out');
    expect(open.match(/<outline/g)).toHaveLength(1);
  });
});

describe('an article that a private feed completes', () => {
  const listen = () => `http://${publishers.host}/listen?token=${secret}`;
  const item = (head: string, text: string) => `<rss version="2.0"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Full</title><link>/</link>
    <item><title>Lighthouse opens ${head}</title><link>/lighthouse</link><guid>${head}</guid>${text}</item>
    </channel></rss>`;
  const sentences = Array.from(
    { length: 40 },
    (_, n) => `<p>The keeper of lamp ${n} told the council that the stair has ${n} steps and a rail.</p>`,
  );

  beforeAll(async () => {
    const brief = item('at last', '<description>The lighthouse opens.</description>');
    const full = item(
      `to all: ${listen()}`,
      `<description>Subscribers listen at ${listen()} to the whole of it.</description>
      <content:encoded><![CDATA[<p>Subscribers listen at ${listen()} from today, says the council.</p>
      <p><img src="/lamp.png?token=${secret}" width="900" height="600"> <a href="${listen()}">Sound</a></p>
      ${sentences.join('')}]]></content:encoded>`,
    );
    publishers.serve('/lamps', (request, response) => {
      const isOpened = request.url?.includes(secret);
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(isOpened ? full : brief);
    });
    for (const address of ['/lamps', `/lamps?token=${secret}`]) {
      const url = `http://${publishers.host}${address}`;
      const opml = `<opml version="2.0"><body><outline type="rss" text="Lamps" xmlUrl="${url}"/></body></opml>`;
      expect((await admin.postFile('/sources/import', 'opml', opml)).status).toBe(200);
      await house.core.sources.settled();
    }
  });

  // The check asked the feed that listed it first, which anybody may know: text and links came whole.
  it('shows a reader nothing that opens the feed, in no text of it', async () => {
    const articles = await house.core.store.articles.listArticles({ limit: 20 });
    const lighthouse = articles.find(({ title }) => title.startsWith('Lighthouse'));
    const source = await house.core.store.sources.findSource(lighthouse?.sourceId ?? 0);
    expect(source?.feedUrl).toMatch(/lamps$/);
    expect((await reader.post(`/stories/${lighthouse?.storyId}/save`)).status).toBe(303);
    expect((await reader.post(`/stories/${lighthouse?.storyId}/follow`)).status).toBe(303);
    const seen = await everything(reader);
    expect(seen).toContain('Lighthouse opens to all');
    expect(seen).toContain('listen?token=…');
    expect(seen).toContain('keeper of lamp 39');
    expect(seen).not.toContain(secret);
    expect(await (await admin.get(`/articles/${lighthouse?.id}`)).text()).toContain(listen());
  });
});
