// A feed whose entries have an empty guid and a link and a date made anew at every read.
import { expect, it } from 'vitest';
import { useProgram } from './use-program.ts';

const running = useProgram();

it('brings each of its articles once', async () => {
  let reads = 0;
  running.publishers.serve('/feed', (_request, response) => {
    reads++;
    const date = new Date(Date.now() - 60_000 + reads * 1_000).toUTCString();
    const items = ['Ferry', 'Market', 'Quay'].map(
      (name) =>
        `<item><guid></guid><title>${name} report</title><link>${running.publishers.origin}/${name}/${reads}</link>
         <pubDate>${date}</pubDate><description>${`The ${name} was looked at on Monday by those who know. `.repeat(12)}</description></item>`,
    );
    response.end(`<rss version="2.0"><channel><title>Anew</title>${items.join('')}</channel></rss>`);
  });
  await running.program.api('/sources', {
    method: 'POST',
    body: { address: `${running.publishers.origin}/feed` },
  });
  await running.program.settled();
  const newArticles: number[] = [];
  for (let i = 0; i < 2; i++) {
    await running.program.api('/sources/refresh', { method: 'POST' });
    await running.program.settled();
    newArticles.push((await running.program.api<{ newArticles: number }>('/progress')).newArticles);
  }
  expect(reads).toBeGreaterThan(2);
  expect(newArticles).toEqual([0, 0]);
});
