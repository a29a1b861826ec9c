// kill -9 at any point during a refresh: after a restart nothing acknowledged is lost, nothing is doubled.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
