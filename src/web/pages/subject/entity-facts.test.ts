import { describe, expect, test } from 'vitest';
import type { Article, EntityMention } from '../../../model/article.ts';
import { buildLine, buildScene, buildStory, testNow } from '../../build-for-tests.ts';
import { articlesThatTell, entityFacts } from './entity-facts.ts';

const hour = 3_600_000;
const named = (name: string, change: Partial<EntityMention> = {}): EntityMention => ({
  key: `person:${name.toLowerCase()}`,
  kind: 'person',
  name,
  role: null,
  ticker: null,
  exchange: null,
  reportedMove: null,
  mentions: 2,
  salience: 0.5,
  ...change,
});
const kelvane = (reportedMove: string | null) =>
  named('Kelvane', { key: 'company:VSX:KLV', kind: 'company', reportedMove });
const anArticle = (id: number, hoursAgo: number, entities: readonly EntityMention[]) =>
  ({ id, publisherId: id, publishedAt: testNow - hoursAgo * hour, language: 'en', entities }) as Article;

describe('the articles that tell of an entity', () => {
  const lisle = named('Lisle', { role: 'councillor' });

  test('are those of stories that have a role or a move, without copies', () => {
    const coverage = [1, 2, 3].map((articleId) =>
      buildLine({ articleId, duplicateOf: articleId === 2 ? 1 : null }),
    );
    const stories = [
      buildStory({ coverage, entities: [lisle] }),
      buildStory({ id: 2, coverage: [buildLine({ articleId: 9 })], entities: [named('Lisle')] }),
    ];
    expect(articlesThatTell(lisle.key, stories)).toEqual([1, 3]);
    expect(articlesThatTell('person:nobody', stories)).toEqual([]);
  });

  test('are few, however many stories there are and however large', () => {
    const stories = Array.from({ length: 30 }, (_, story) =>
      buildStory({
        id: story,
        coverage: Array.from({ length: 200 }, (_, i) => buildLine({ articleId: story * 200 + i })),
        entities: [lisle],
      }),
    );
    const ids = articlesThatTell(lisle.key, stories);
    expect(ids).toHaveLength(48);
    expect(ids.slice(0, 2)).toEqual([192, 193]);
  });
});

describe('what they tell', () => {
  test('is each price move on its day, as who reported it first gives it, newest first', () => {
    const articles = [
      anArticle(1, 3, [kelvane('fell 4.2 per cent')]),
      anArticle(2, 2, [kelvane('Fell 4.2 per cent')]),
      anArticle(3, 1, [kelvane('down 5 per cent')]),
      anArticle(4, 30, [kelvane('fell 4.2 per cent')]),
      anArticle(5, 1, [kelvane(null)]),
      anArticle(6, 1, [named('Quillon', { kind: 'company', reportedMove: 'rose 2 per cent' })]),
    ];
    const { moves, roles } = entityFacts('company:VSX:KLV', [], articles, buildScene());
    expect(moves.map(({ words, href, when, direction }) => [words, href, when, direction])).toEqual([
      ['down 5 per cent', '/articles/3', 'today', 'down'],
      ['fell 4.2 per cent', '/articles/1', 'today', 'down'],
      ['fell 4.2 per cent', '/articles/4', 'yesterday', 'down'],
    ]);
    expect(roles).toEqual([]);
  });

  test('is each role once, with its article and publisher', () => {
    const roles = ['mayor', 'Mayor', 'mayor of Port Merrow', 'founder', 'swimmer'];
    const articles = roles.map((role, i) => anArticle(i + 1, i * 30, [named('Renn', { role })]));
    expect(entityFacts('person:renn', [], articles, buildScene()).roles).toMatchObject([
      { words: 'mayor', href: '/articles/1', publisher: 'Publisher 1' },
      { words: 'mayor of Port Merrow', publisher: 'Publisher 3' },
      { words: 'founder', publisher: 'Publisher 4' },
    ]);
  });

  test('is whom the stories name besides, by how many of them', () => {
    const stories = [
      buildStory({ entities: [named('Renn'), named('Lisle'), named('Sable', { salience: 0.9 })] }),
      buildStory({ id: 2, entities: [named('Renn'), named('Lisle')] }),
      buildStory({ id: 3, entities: [named('Renn'), ...[...'abcdefghijkl'].map((name) => named(name))] }),
    ];
    const { namedWith } = entityFacts('person:renn', stories, [], buildScene());
    expect(namedWith.slice(0, 2)).toEqual([
      { name: 'Lisle', href: '/entities/person%3Alisle', stories: 2 },
      { name: 'Sable', href: '/entities/person%3Asable', stories: 1 },
    ]);
    expect(namedWith).toHaveLength(10);
  });
});
