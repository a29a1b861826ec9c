// Stories of one affair, and what is none.
import { describe, expect, it } from 'vitest';
import type { Article, EntityMention } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { composeStory, type StoryMaterial } from './compose-story.ts';
import { createSagaIndex } from './saga.ts';
import { buildArticle, buildEntity, buildPublisher, HOUR, NOW } from './testing.ts';

const publishers = new Map([1, 2, 3, 4].map((id) => [id, buildPublisher(id)]));

function material(members: readonly Article[], more: Partial<StoryMaterial> = {}): StoryMaterial {
  return { id: 1, members, sentences: new Map(), previous: undefined, publishers, now: NOW, ...more };
}

describe('sagas', () => {
  const cast = [buildEntity('Liv Castellane'), buildEntity('Ottoline Sable')];
  const story = (id: number, daysAgo: number, entities: readonly EntityMention[]): Story => {
    const publishedAt = NOW - daysAgo * 24 * HOUR;
    return { ...composeStory(material([buildArticle({ id, publishedAt, entities })])), id };
  };

  it('link a story to an older one with the same rare cast, and not beyond thirty days', () => {
    const sagas = createSagaIndex();
    sagas.note(story(1, 40, cast));
    expect(sagas.find(story(3, 0, cast))).toBeNull();
    sagas.note(story(2, 12, cast));
    expect(sagas.find(story(3, 0, cast))).toEqual({ sagaId: 2, olderId: 2 });
    expect(sagas.find(story(4, 0, [buildEntity('Odalys Brandt'), buildEntity('Liv Castellane')]))).toBeNull();
  });

  it('do not follow places or names that are in everything', () => {
    const sagas = createSagaIndex();
    const places = [
      buildEntity('Port Merrow', { kind: 'place' }),
      buildEntity('Aldmouth', { kind: 'place' }),
    ];
    sagas.note(story(1, 5, places));
    expect(sagas.find(story(2, 0, places))).toBeNull();
    for (let id = 10; id < 60; id++) sagas.note(story(id, 3, cast));
    expect(sagas.find(story(99, 0, cast))).toBeNull();
  });

  it('count all stories of a name, and not only those kept for it', () => {
    const sagas = createSagaIndex();
    const one = story(1, 3, cast);
    for (let id = 1; id <= 500; id++) sagas.note({ ...one, id });
    const other = story(1, 3, [buildEntity('Odalys Brandt'), buildEntity('Ivo Renn')]);
    for (let id = 1_000; id < 15_000; id++) sagas.note({ ...other, id });
    expect(sagas.find(story(20_000, 0, cast))).toBeNull();
  });

  it('take the words too: a court and its president are in many matters, a round-up in all', () => {
    const court = [
      buildEntity('Harbour Court', { kind: 'organisation', salience: 0.3 }),
      buildEntity('Odalys Brandt', { salience: 0.1 }),
    ];
    const told = (
      id: number,
      daysAgo: number,
      title: string,
      who: string,
      more: Partial<Article> = {},
    ): Story => {
      const publishedAt = NOW - daysAgo * 24 * HOUR;
      const entities = [buildEntity(who, { kind: 'organisation', salience: 0.7 }), ...court];
      const article = buildArticle({ id, title, summary: `${title}.`, publishedAt, entities, ...more });
      return { ...composeStory(material([article])), id };
    };
    const sagas = createSagaIndex();
    sagas.note(told(1, 3, 'Harbour Court to decide whether trams may be sold', 'Vesper Trams'));
    for (let id = 10; id < 40; id++) {
      const entities = [buildEntity(`Person ${id}`)];
      sagas.note(told(id, 4, `Number ${id} wins a rowing cup at Osterby`, 'Rowers', { entities }));
    }
    expect(sagas.find(told(2, 1, 'Harbour Court forbids the sale of trams', 'Vesper Trams'))?.sagaId).toBe(1);
    expect(
      sagas.find(told(3, 1, 'Judges weigh fishing licences of Skerry Point', 'Skerry Fishers')),
    ).toBeNull();
    expect(
      sagas.find(
        told(4, 1, 'Harbour Court on trams, and the day in two minutes', 'Vesper Trams', {
          kind: 'briefing',
        }),
      ),
    ).toBeNull();
  });

  it('are of one language', () => {
    const sagas = createSagaIndex();
    sagas.note({ ...story(2, 12, cast), language: 'de' });
    expect(sagas.find(story(3, 0, cast))).toBeNull();
  });

  it('tell of the last twelve of their earlier stories, oldest first', () => {
    const sagas = createSagaIndex();
    for (let id = 1; id <= 20; id += 1) sagas.note({ ...story(id, 21 - id, cast), sagaId: 1 });
    const earlier = sagas.earlierStories(1, story(15, 0, cast)).map(({ storyId }) => storyId);
    expect(earlier).toEqual([8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20]);
  });

  // By way of a summit an affair about seafood told of missiles, since both named the same leaders once.
  it('leave out of a timeline what the affair drifted away from', () => {
    const sagas = createSagaIndex();
    const told = (id: number, daysAgo: number, headline: string, names: readonly string[]): Story => ({
      ...story(
        id,
        daysAgo,
        names.map((name) => buildEntity(name)),
      ),
      headline,
      sagaId: 1,
    });
    sagas.note(told(1, 9, 'Missile falls into the sea off Skerry Point', ['Anton Brask', 'Mads Ferrow']));
    sagas.note(
      told(2, 5, 'Castellane and Sable quarrel over the harbour lease', ['Liv Castellane', 'Ottoline Sable']),
    );
    const now = told(3, 0, 'Sable ends harbour lease, Castellane protests', [
      'Liv Castellane',
      'Ottoline Sable',
    ]);
    expect(sagas.earlierStories(1, now).map(({ storyId }) => storyId)).toEqual([2]);
  });

  // A third of the lines credited the publisher that reported first with a headline of another's.
  it('credit an earlier story to the publisher whose headline stands there', () => {
    const sagas = createSagaIndex();
    const publishedAt = NOW - 12 * 24 * HOUR;
    const first = buildArticle({
      id: 21,
      publisherId: 1,
      title: 'Sable?',
      publishedAt: publishedAt - HOUR,
      entities: cast,
    });
    const lead = buildArticle({
      id: 22,
      publisherId: 2,
      title: 'Ottoline Sable ends the harbour lease',
      publishedAt,
      entities: cast,
    });
    const told = composeStory(material([first, lead], { id: 2 }));
    expect(told.headline).toBe(lead.title);
    sagas.note(told);
    expect(sagas.earlierStories(2, story(3, 0, cast))).toMatchObject([
      { headline: lead.title, publisherId: 2 },
    ]);
  });

  it('show their earlier stories on the timeline', () => {
    const sagas = createSagaIndex();
    sagas.note(story(2, 12, cast));
    const earlier = sagas.earlierStories(2, story(3, 0, cast));
    const now = composeStory(
      material([buildArticle({ id: 3, entities: cast })], { id: 3, saga: { sagaId: 2, earlier } }),
    );
    expect(now.sagaId).toBe(2);
    expect(now.timeline).toMatchObject([{ storyId: 2, precision: 'day' }]);
  });
});
