import { expect, test } from 'vitest';
import { buildArticle } from '../../../story/testing.ts';
import { buildPublisher, buildScene, buildStory } from '../../build-for-tests.ts';
import { articleView, partialWords, publisherFacts } from './view.ts';

test('the box about a publisher never holds its name alone', () => {
  expect(publisherFacts(buildPublisher({ name: 'NPR', kind: null }))).toBeNull();
  expect(publisherFacts(undefined)).toBeNull();
  expect(publisherFacts(buildPublisher({ name: 'NPR', kind: 'radio' }))).toBe('NPR, radio.');
  expect(publisherFacts(buildPublisher({ name: 'NPR', kind: null, owner: 'Its members' }))).toBe(
    'NPR. Owner: Its members.',
  );
});

test('names the owner that the tables have, not the one that stands in the store', () => {
  const journal = {
    name: 'The Wall Street Journal',
    site: 'https://www.wsj.com',
    kind: 'daily',
    sample: false,
  };
  const facts = publisherFacts(buildPublisher({ ...journal, owner: 'An earlier owner' }));
  expect(facts).toMatch(/^The Wall Street Journal, daily\. Owner: Dow Jones & Company \(News Corp/);
});

test('calls a text whole while its page is to be read again', () => {
  const words = (textState: 'full' | 'page-again' | 'page-due' | 'summary') =>
    partialWords(buildArticle({ textState }), 'NPR', true);
  expect([words('full'), words('page-again')]).toEqual([null, null]);
  expect(words('page-due')).toMatch(/fetching the whole text/);
  expect(words('summary')).toMatch(/the summary that NPR gives/);
});

// "2 publishers, 0 key points" stood beside an article.
test('counts no key points where the story has none', () => {
  const facts = { html: '', publisher: undefined, revisions: [], next: null };
  const story = buildStory({ articleCount: 2, publisherCount: 2, keyPoints: [] });
  const view = articleView({ ...facts, article: buildArticle(), story }, buildScene());
  expect(view.story?.facts).toBe('2 publishers');
});
