// A feed's entries prepared one by one: what one of them does to the others.
import { expect, it } from 'vitest';
import { prepareArticle } from '../article/prepare-article.ts';
import { readFeed } from './read-feed.ts';

const item = (id: number, words: string) =>
  `<item><title>Council vote ${id}</title><link>https://paper.example/${id}</link><guid>g${id}</guid><description>${words}</description></item>`;
const body = Buffer.from(
  `<rss version="2.0"><channel><title>Paper</title>${item(1, 'The first text.')}${item(2, 'POISON')}${item(3, 'The third text.')}</channel></rss>`,
);
const task = {
  body,
  url: 'https://paper.example/feed',
  contentType: 'application/rss+xml',
  known: new Map<string, string>(),
  language: 'en',
  now: Date.UTC(2026, 0, 9),
};

it('keeps the headline of an entry whose text cannot be prepared, and all of the others', () => {
  const result = readFeed(task, (entry, context) => {
    if (entry.summaryHtml?.includes('POISON') || entry.contentHtml?.includes('POISON'))
      throw new Error('a bug');
    return prepareArticle(entry, context);
  });
  if (result.kind !== 'feed') throw new Error(result.kind);
  const articles = new Map(result.articles.map((article) => [article.title, article]));
  expect([...articles.keys()].toSorted()).toEqual(['Council vote 1', 'Council vote 2', 'Council vote 3']);
  expect(articles.get('Council vote 1')!.text).toContain('first text');
  expect(articles.get('Council vote 2')).toMatchObject({ text: '', needsPage: true });
});

// Seven studies were one story, for the site's name stood behind each headline.
it('takes the site’s name from behind its headlines, as feed, address or habit give it', () => {
  const titles = (name: string, feed: string) => {
    const entries = ['Ferry runs aground', 'Harbour dues fall', 'Quay closed for a week'].map(
      (title, id) => `<item><title>${title}${name}</title><link>https://ew.example/${id}</link></item>`,
    );
    const text = `<rss version="2.0"><channel><title>${feed}</title>${entries.join('')}</channel></rss>`;
    const result = readFeed({ ...task, body: Buffer.from(text) });
    return result.kind === 'feed' ? result.articles.map(({ title }) => title).toSorted() : [];
  };
  const bare = ['Ferry runs aground', 'Harbour dues fall', 'Quay closed for a week'];
  expect(titles(' | EW.example', 'News')).toEqual(bare);
  expect(titles(' - The Paper', 'The Paper: front page')).toEqual(bare);
  expect(titles(' - Pitch &amp; Toss', 'News')).toEqual(bare);
});
