// A feed that came without its site's address, as OPML may give it: what it says of its site is its own word.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createNetwork } from '../src/ingest/network.ts';
import { refreshSource } from '../src/ingest/refresh-source.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { Network } from '../src/model/network.ts';
import { MemoryRecord, newSource } from './publishers/memory-record.ts';
import { plainPool } from './publishers/plain-pool.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

const clock = fixedClock(Date.UTC(2026, 2, 2, 12));
let publishers: PublisherServer;
let network: Network;
beforeAll(async () => {
  publishers = await startPublishers(() => clock.now());
  network = createNetwork({ allowHosts: [publishers.host], userAgent: 'Broadsheet-test', clock });
});
afterAll(async () => {
  await network?.close();
  await publishers?.close();
});

async function siteOf(path: string, named: string): Promise<string | null> {
  const channel = `<title>A feed</title><link>${named}</link><item><title>Ferry stops</title><guid>1</guid></item>`;
  publishers.serve(path, (_request, response) =>
    response.end(`<rss version="2.0"><channel>${channel}</channel></rss>`),
  );
  const record = new MemoryRecord(newSource(publishers.origin + path));
  const outcome = await refreshSource(record.source, {
    network,
    pool: plainPool,
    knownEntries: record.knownEntries,
    deliver: record.deliver,
    recordCheck: record.recordCheck,
    clock,
    random: () => 0.5,
  });
  expect(outcome.kind).toBe('articles');
  return record.source.siteUrl;
}

// A feed added from OPML without htmlUrl took any paper's address for its site at its first refresh, though a feed that
// is added by its address could not.
it('links no site of another owner because the feed names it', async () => {
  expect(await siteOf('/claims', 'https://www.bbc.com/news')).toBeNull();
});

it('takes the site that it names on its own host', async () => {
  expect(await siteOf('/own', '/news/')).toBe(`${publishers.origin}/news/`);
});
