// A feed that came without its site's address, as OPML may give it: what it says of its site is its own word.
import { expect, it } from 'vitest';
import { refreshSource } from '../src/ingest/refresh-source.ts';
import { fixedClock } from '../src/model/clock.ts';
import { MemoryRecord, newSource } from './publishers/memory-record.ts';
import { plainPool } from './publishers/plain-pool.ts';
import { useNetwork } from './publishers/use-network.ts';

const clock = fixedClock(Date.UTC(2026, 2, 2, 12));
const loopback = useNetwork({ clock });

async function siteOf(path: string, named: string): Promise<string | null> {
  const channel = `<title>A feed</title><link>${named}</link><item><title>Ferry stops</title><guid>1</guid></item>`;
  loopback.publishers.serve(path, (_request, response) =>
    response.end(`<rss version="2.0"><channel>${channel}</channel></rss>`),
  );
  const record = new MemoryRecord(newSource(loopback.publishers.origin + path));
  const outcome = await refreshSource(record.source, {
    network: loopback.network,
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
  expect(await siteOf('/own', '/news/')).toBe(`${loopback.publishers.origin}/news/`);
});
