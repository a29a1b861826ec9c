// A feed whose entries have an empty guid and a link and a date made anew at every read.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';
import { type Program, startProgram } from './start-program.ts';

let publishers: PublisherServer;
let program: Program;

beforeAll(async () => {
  publishers = await startPublishers();
  program = await startProgram({ args: ['--allow-hosts', publishers.host] });
});
afterAll(async () => {
  await program?.stop();
  await publishers?.close();
});

it('brings each of its articles once', async () => {
  let reads = 0;
  publishers.serve('/feed', (_request, response) => {
    reads++;
    const date = new Date(Date.now() - 60_000 + reads * 1_000).toUTCString();
    const items = ['Ferry', 'Market', 'Quay'].map(
      (name) =>
        `<item><guid></guid><title>${name} report</title><link>${publishers.origin}/${name}/${reads}</link>
         <pubDate>${date}</pubDate><description>${`The ${name} was looked at on Monday by those who know. `.repeat(12)}</description></item>`,
    );
    response.end(`<rss version="2.0"><channel><title>Anew</title>${items.join('')}</channel></rss>`);
  });
  await program.api('/sources', { method: 'POST', body: { address: `${publishers.origin}/feed` } });
  await program.settled();
  const newArticles: number[] = [];
  for (let i = 0; i < 2; i++) {
    await program.api('/sources/refresh', { method: 'POST' });
    await program.settled();
    newArticles.push((await program.api<{ newArticles: number }>('/progress')).newArticles);
  }
  expect(reads).toBeGreaterThan(2);
  expect(newArticles).toEqual([0, 0]);
});
