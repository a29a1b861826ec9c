// Stopping while publishers keep us waiting: feed, robots.txt, page, discovery. Each would hold on for 10 to 30 seconds.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';
import { startProgram } from './start-program.ts';

/** Far from what any of the waits takes by itself, and far from what stopping takes on a busy machine. */
const soonMs = 5_000;
const text = 'In short.';
let publishers: PublisherServer;
/** The same server as another host, with a robots.txt of its own. */
let byName: string;

beforeAll(async () => {
  publishers = await startPublishers();
  byName = publishers.host.replace('127.0.0.1', 'localhost');
});
afterAll(() => publishers?.close());

/** Resolves when somebody asks for it; never answered. */
function silent(path: string): Promise<void> {
  return new Promise((resolve) => publishers.serve(path, () => resolve()));
}

function feed(path: string, link: string): void {
  publishers.serve(path, (_request, response) =>
    response.end(
      `<rss version="2.0"><channel><title>${path}</title><item><title>A harbour report</title><guid>${path}</guid><link>${link}</link><description>${text}</description></item></channel></rss>`,
    ),
  );
}

it('ends soon while a feed, a robots.txt, a page and a discovery are waited for', async () => {
  const program = await startProgram({
    args: ['--allow-hosts', `${publishers.host},${byName}`, '--connections-per-host', '8'],
  });
  const robotsAsked = new Promise<void>((resolve) =>
    publishers.serve('/robots.txt', (request, response) => {
      if (request.headers.host?.startsWith('localhost')) resolve();
      else response.writeHead(404).end();
    }),
  );
  const asked = [silent('/silent-page'), silent('/silent-feed'), silent('/silent-site'), robotsAsked];
  feed('/a', `${publishers.origin}/silent-page`);
  feed('/b', `http://${byName}/page`);
  const outlines = ['/a', '/b', '/silent-feed']
    .map((path) => `<outline type="rss" text="${path}" xmlUrl="${publishers.origin}${path}"/>`)
    .join('');
  await fetch(`${program.address}/api/v1/opml`, {
    method: 'POST',
    body: `<opml version="2.0"><body>${outlines}</body></opml>`,
  });
  const added = fetch(`${program.address}/api/v1/sources`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: `${publishers.origin}/silent-site` }),
  });
  await Promise.all(asked);
  const begun = performance.now();
  await program.stop();
  expect(performance.now() - begun).toBeLessThan(soonMs);
  expect(program.process.exitCode).toBe(0);
  // Whoever waits for the discovery hears of it in words.
  expect((await added).status).toBe(422);
});

it('asks again at once after the next start what it was waiting for, without counting a failure', async () => {
  const first = await startProgram({ args: ['--allow-hosts', publishers.host] });
  const asked = silent('/late');
  const outline = `<outline type="rss" text="late" xmlUrl="${publishers.origin}/late"/>`;
  await fetch(`${first.address}/api/v1/opml`, {
    method: 'POST',
    body: `<opml version="2.0"><body>${outline}</body></opml>`,
  });
  await asked;
  await first.stop();
  const again = silent('/late');
  const second = await startProgram({ dataDir: first.dataDir, args: ['--allow-hosts', publishers.host] });
  await again;
  const { sources } = await second.api<{ sources: { failure: unknown }[] }>('/sources');
  expect(sources.map(({ failure }) => failure)).toEqual([null]);
  await second.stop();
});
