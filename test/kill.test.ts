// kill -9 at any point during a refresh, of feeds with whole texts and of feeds whose pages are to be read: after a
// restart nothing acknowledged is lost, nothing is doubled, and stories and articles agree.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';
import { startProgram, temporaryFolder } from './start-program.ts';

const feeds = 24;
const entries = 20;
let publishers: PublisherServer;

beforeAll(async () => {
  publishers = await startPublishers();
  for (let n = 0; n < feeds; n++) {
    publishers.serve(`/many/${n}`, (_request, response) => {
      const items = Array.from({ length: entries }, (_, i) => {
        const text = `Report ${n} ${i} on the harbour of Merrow and its ${i} cranes. `.repeat(30);
        return `<item><title>Report ${n}-${i} from pier ${n}</title><link>https://many.example/${n}/${i}</link><guid>many-${n}-${i}</guid><description>${text}</description></item>`;
      });
      response.setHeader('etag', `"${n}"`);
      response.end(`<rss version="2.0"><channel><title>Many ${n}</title>${items.join('')}</channel></rss>`);
    });
  }
});
afterAll(() => publishers?.close());

function stored(dataDir: string) {
  const db = new DatabaseSync(path.join(dataDir, 'broadsheet.db'), { readOnly: true });
  const one = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  try {
    return {
      articles: one('select count(*) from article'),
      distinctTitles: one('select count(distinct title) from article'),
      entries: one('select count(*) from entry'),
      orphans: one('select count(*) from article where story_id not in (select id from story)'),
      readButEmpty: one(
        'select count(*) from source where etag is not null and id not in (select source_id from article)',
      ),
    };
  } finally {
    db.close();
  }
}

it('keeps every acknowledged delivery and doubles none, killed at five different moments', async () => {
  const dataDir = temporaryFolder();
  const args = ['--allow-hosts', publishers.host, '--connections-per-host', '8'];
  const outlines = Array.from(
    { length: feeds },
    (_, n) => `<outline type="rss" text="Many ${n}" xmlUrl="${publishers.origin}/many/${n}"/>`,
  );
  let program = await startProgram({ dataDir, args });
  await fetch(`${program.address}/api/v1/opml`, {
    method: 'POST',
    body: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
  });
  let before = stored(dataDir);
  for (const ms of [60, 150, 300, 500, 900]) {
    await pause(ms);
    before = stored(dataDir);
    await program.kill();
    const after = stored(dataDir);
    expect(after.articles).toBeGreaterThanOrEqual(before.articles);
    expect(after).toMatchObject({ orphans: 0, readButEmpty: 0, distinctTitles: after.articles });
    program = await startProgram({ dataDir, args });
    await program.api('/sources/refresh', { method: 'POST' });
  }
  await program.settled();
  const end = stored(dataDir);
  expect(end).toEqual({
    articles: feeds * entries,
    distinctTitles: feeds * entries,
    entries: feeds * entries,
    orphans: 0,
    readButEmpty: 0,
  });
  await program.stop();
});

const papers = 10;
const events = 8;
const places = [
  'Osterby',
  'Skerry Point',
  'Aldmouth',
  'Port Merrow',
  'Vellan',
  'Harrow Sound',
  'Tarn',
  'Quay 7',
];
const deeds = [
  'a passenger ferry ran aground and 214 people were brought ashore by lifeboats',
  'the council voted to close the last cannery after ninety years',
  'a fire in the grain store burned for two days before rain put it out',
  'engineers found cracks in the tide barrier and asked for 40 million crowns',
  'the teachers ended their strike after the ministry raised their pay by six per cent',
  'a painting stolen in 1987 was found behind a wall of the old customs house',
  'the goalkeeper saved three penalties and the town won the cup for the first time',
  'biologists counted 3,000 seals, more than ever since counting began',
];

/** What paper n says about an event: own words around the same facts. */
function report(n: number, event: number): string {
  const facts = `In ${places[event]} ${deeds[event]}.`;
  const own = `Paper ${n} spoke to witness ${n}-${event}, who saw it from window ${n * 31 + event}.`;
  return (
    `<p>${facts} ${own}</p>`.repeat(4) +
    `<p>${facts} People in ${places[event]} said that ${deeds[event]}.</p>`
  );
}

function servePapers(): void {
  for (let n = 0; n < papers; n++) {
    publishers.serve(`/paper/${n}`, (_request, response) => {
      const items = deeds.map((deed, event) => {
        const title = `${places[event]}: ${deed} (${n})`;
        return `<item><title>${title}</title><link>${publishers.origin}/page/${n}/${event}</link><guid>${n}-${event}</guid><description>${deed}</description></item>`;
      });
      const feed = `<rss version="2.0"><channel><title>Paper ${n}</title>${items.join('')}</channel></rss>`;
      // One after the other, so that a first refresh has a middle to be killed in.
      setTimeout(() => response.end(feed), n * 250);
    });
    for (let event = 0; event < events; event++) {
      publishers.serve(`/page/${n}/${event}`, (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<html><body><article><h1>${places[event]}</h1>${report(n, event)}</article></body></html>`),
      );
    }
  }
  publishers.serve('/robots.txt', (_request, response) => response.writeHead(404).end());
}

/** What the running program has stored, seen in one look. */
function acknowledged(dataDir: string) {
  const db = new DatabaseSync(path.join(dataDir, 'broadsheet.db'), { readOnly: true, timeout: 5_000 });
  const rows = db.prepare('select canonical_url as url, text_state as state from article').all();
  db.close();
  return {
    urls: rows.map(({ url }) => url),
    read: rows.filter(({ state }) => state === 'full').map(({ url }) => url),
  };
}

/** Everything that must hold of a store at any moment. */
async function soundStore(dataDir: string) {
  const store = await openStore({ dataDir, databaseUrl: null });
  try {
    const { articles, stories } = await store.articles.loadLive({ since: 0, limit: 10_000 });
    const lines = stories.flatMap((story) => story.coverage.map((line) => `${story.id}/${line.articleId}`));
    expect(lines.toSorted()).toEqual(articles.map(({ id, storyId }) => `${storyId}/${id}`).toSorted());
    for (const story of stories) {
      expect(story.articleCount).toBe(story.coverage.length);
      expect(story.articleCount).toBeGreaterThan(0);
    }
    expect(await store.articles.counts()).toMatchObject({
      articles: articles.length,
      stories: stories.length,
    });
    expect(await store.maintenance.check()).toEqual([]);
    const whole = await store.articles.findArticles(articles.map(({ id }) => id));
    return {
      urls: whole.map(({ canonicalUrl }) => canonicalUrl).toSorted(),
      read: whole.filter(({ textState }) => textState === 'full').map(({ canonicalUrl }) => canonicalUrl),
      stories: stories.length,
    };
  } finally {
    await store.close();
  }
}

it('keeps stories, articles and pages in agreement, killed at random moments of a first refresh', async () => {
  servePapers();
  const dataDir = temporaryFolder();
  const args = ['--allow-hosts', publishers.host, '--connections-per-host', '4'];
  const outlines = Array.from(
    { length: papers },
    (_, n) => `<outline type="rss" text="Paper ${n}" xmlUrl="${publishers.origin}/paper/${n}"/>`,
  );
  let program = await startProgram({ dataDir, args });
  await fetch(`${program.address}/api/v1/opml`, {
    method: 'POST',
    body: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
  });
  const progress = () => {
    const { urls, read } = acknowledged(dataDir);
    return urls.length + read.length;
  };
  const kills: string[] = [];
  for (let round = 0; round < 6; round++) {
    // At a random point of the work still to be done, however fast the machine is; a refresh of all stored goes on too.
    const from = progress();
    const target = Math.min(from + Math.ceil(Math.random() * 40), papers * events * 2);
    const until = Date.now() + 10_000;
    while (progress() < target && Date.now() < until) await pause(3);
    await pause(Math.random() * 30);
    const before = acknowledged(dataDir);
    await program.kill();
    const after = await soundStore(dataDir);
    kills.push(`${after.urls.length} articles, ${after.read.length} pages`);
    expect(after.urls, `killed at ${kills.join('; ')}`).toEqual([...new Set(after.urls)]);
    expect(after.urls).toEqual(expect.arrayContaining(before.urls));
    expect(after.read).toEqual(expect.arrayContaining(before.read));
    program = await startProgram({ dataDir, args });
    await program.api('/sources/refresh', { method: 'POST' });
  }
  await program.settled();
  const end = await soundStore(dataDir);
  expect(end.urls, `killed at ${kills.join('; ')}`).toHaveLength(papers * events);
  expect(end.read).toHaveLength(papers * events);
  // Each event is told by all ten: no story of its own for each article.
  expect(end.stories).toBeLessThan(papers * 2);
  await program.stop();
}, 180_000);
