// How long a front page takes to view, render and compress: 40 stories with full ledgers, made up but typical.
// Run: node bench/render-front.ts (the pages must have been built: npm start does it).
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import type { EditionItem, Slot } from '../src/model/edition.ts';
import type { Story } from '../src/model/story.ts';

interface BenchPages {
  renderFrontForBench(stories: readonly Story[], items: readonly EditionItem[]): string;
}

const bundle = new URL('../dist/server/pages.js', import.meta.url);
const { renderFrontForBench } = (await import(bundle.href)) as BenchPages;

const storyCount = 40;
const rounds = 400;
const now = Date.UTC(2026, 10, 19, 12, 4);

function story(id: number): Story {
  const publishers = 2 + (id % 7);
  return {
    id,
    headline: `Port Merrow votes on the lease of Quay ${id} as the company names a rival town`,
    dek: 'Two of nine members wanted a cut. Markets now price one by March, and the harbour waits.',
    leadArticleId: id * 100,
    picture:
      id % 2 === 0
        ? {
            url: `https://harbour-gazette.example/pictures/quay-${id}.jpg`,
            width: 1200,
            height: 800,
            alt: 'A harbour crane',
            caption: 'The quay at noon.',
            credit: 'Jun Maristow',
          }
        : null,
    picturePublisherId: 1,
    language: 'en',
    firstAt: now - 8 * 3_600_000,
    updatedAt: now - id * 600_000,
    newsAt: now - id * 600_000,
    articleCount: publishers + 3,
    publisherCount: publishers,
    coverage: Array.from({ length: publishers + 3 }, (_, i) => ({
      articleId: id * 100 + i,
      publisherId: 1 + (i % publishers),
      title: `Article ${i}`,
      at: now - i * 1_000_000,
      kind: 'news' as const,
      duplicateOf: null,
    })),
    topics: [{ topic: ['04000000', '11000000', '15000000', '13000000'][id % 4] as string, weight: 0.8 }],
    entities: [],
    keyPoints: Array.from({ length: 4 }, (_, i) => ({
      text: `Councillors decide on Friday at 18.00 whether to end the lease, point ${i} of ${id}.`,
      articleId: id * 100 + i,
      publisherId: 1 + i,
      paragraph: i,
      saidBy: i === 1 ? 'company statement' : null,
      at: now - i * 1_000_000,
    })),
    differences: [],
    timeline: [],
    importance: 0.6,
    sagaId: null,
    sample: true,
    changes: [],
  };
}

function slotOf(index: number): Slot {
  if (index === 0) return 'lead';
  if (index < 6) return 'top';
  if (index < 9) return 'row';
  if (index === 9) return 'different';
  return index < 30 ? 'section' : 'brief';
}

function item(storyId: number, index: number): EditionItem {
  const parts = [
    'Kelvane',
    'Near you',
    'Weight of the news',
    'Freshness',
    'Seldom heard',
    'Already known to you',
  ];
  return {
    storyId,
    slot: slotOf(index),
    score: 0.74,
    reason: 'You follow Kelvane, and it is near you',
    components: parts.map((label, i) => ({
      name: label.toLowerCase(),
      label,
      value: 0.34 - i * 0.08,
      sentence: `You read ${7 - i} articles about it this month, the last one yesterday.`,
      subject: i % 2 === 0 ? { kind: 'entity' as const, key: `company:VSX:KLV${i}` } : null,
    })),
  };
}

const stories = Array.from({ length: storyCount }, (_, i) => story(i + 1));
const items = stories.map(({ id }, index) => item(id, index));

function measure(name: string, run: () => { length: number }): void {
  for (let i = 0; i < rounds; i++) run();
  const times: number[] = [];
  let size = 0;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    size = run().length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(rounds * share)] ?? 0).toFixed(2);
  console.log(`${name.padEnd(22)} p50 ${at(0.5)} ms  p99 ${at(0.99)} ms  ${(size / 1024).toFixed(1)} KiB`);
}

measure('view and render', () => renderFrontForBench(stories, items));
const html = Buffer.from(renderFrontForBench(stories, items));
for (const level of [1, 2, 3, 5]) {
  const params = { [constants.ZSTD_c_compressionLevel]: level };
  measure(`zstd ${level}`, () => zstdCompressSync(html, { params }));
}
for (const quality of [1, 2, 3, 4]) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
  };
  measure(`brotli ${quality}`, () => brotliCompressSync(html, { params }));
}
for (const level of [1, 3, 4, 6]) measure(`gzip ${level}`, () => gzipSync(html, { level }));
