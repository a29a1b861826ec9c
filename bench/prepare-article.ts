// How long one feed entry takes to prepare, every stage of a worker run, beside sanitize-html on the same text.
// Shared machines are noisy: read the ratio, which both sides of the noise share.
// usage: node bench/prepare-article.ts [entries=400] [rounds=6]
import sanitizeHtml from 'sanitize-html';
import { writtenAttributes, writtenTags } from '../src/article/html/allow-list.ts';
import { sanitiseHtml } from '../src/article/html/sanitise-html.ts';
import { prepareArticle } from '../src/article/prepare-article.ts';
import { makeEntries } from './make-entries.ts';

const entryCount = Number(process.argv[2] ?? 400);
const rounds = Number(process.argv[3] ?? 6);
const entries = makeEntries(entryCount, 7);
const context = {
  feedUrl: 'https://paper.example/feed',
  siteUrl: null,
  language: 'en',
  now: Date.UTC(2026, 0, 9),
};
const allowed = {
  allowedTags: [...writtenTags],
  allowedAttributes: { ...writtenAttributes } as Record<string, string[]>,
};

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000 / entries.length;
}

const averageChars =
  entries.reduce((sum, entry) => sum + (entry.contentHtml?.length ?? 0), 0) / entries.length;
console.log(
  `${entries.length} entries, ${Math.round(averageChars)} characters of HTML each, CPU ms an entry`,
);
for (let round = 1; round <= rounds; round++) {
  const peer = cpuMs(() => {
    for (const entry of entries) sanitizeHtml(entry.contentHtml ?? '', allowed);
  });
  const sanitise = cpuMs(() => {
    for (const entry of entries) sanitiseHtml(entry.contentHtml ?? '', { baseUrl: entry.url });
  });
  const whole = cpuMs(() => {
    for (const entry of entries) prepareArticle(entry, { ...context, identity: entry.guid ?? '' });
  });
  console.log(
    `round ${round}: sanitize-html ${peer.toFixed(3)}, sanitiseHtml ${sanitise.toFixed(3)}, ` +
      `prepareArticle ${whole.toFixed(3)} (${(whole / peer).toFixed(2)} of sanitize-html)`,
  );
}
