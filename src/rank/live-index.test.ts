import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveIndex } from './live-index.ts';
import { buildMention, buildStory } from './story-builder.ts';

const noon = Date.UTC(2026, 2, 2, 12);

describe('the live index', () => {
  it('finds stories by name, topic with its parent, and publisher, newest first', () => {
    const live = createLiveIndex();
    const entities = [buildMention('company:VSX:KLV')];
    const topics = [{ topic: '20000170', weight: 1 }];
    live.upsert([
      buildStory({ id: 1, newsAt: noon - 1, entities, topics, publisherIds: [3] }),
      buildStory({ id: 2, newsAt: noon, entities, topics, publisherIds: [3, 4] }),
    ]);
    const found = [live.byEntity('company:VSX:KLV', 9), live.byTopic('04000000', 9), live.byPublisher(3, 9)];
    for (const stories of found) expect(stories.map((story) => story.id)).toEqual([2, 1]);
    expect(live.byPublisher(4, 9).map((story) => story.id)).toEqual([2]);
    expect(live.related(live.get(1) ?? buildStory({ id: 9 }), 5).map((story) => story.id)).toEqual([2]);
  });

  it('forgets what expires, and takes an emptied story out', () => {
    const live = createLiveIndex();
    live.upsert([buildStory({ id: 1, newsAt: noon - 10 }), buildStory({ id: 2, newsAt: noon })]);
    expect(live.expire(noon - 5)).toBe(1);
    live.upsert([{ ...buildStory({ id: 2 }), articleCount: 0, coverage: [] }]);
    expect([live.size, live.articleCount]).toEqual([0, 0]);
  });

  it('gives the same answers as a plain list after any changes', () => {
    const change = fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      name: fc.integer({ min: 0, max: 4 }),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const live = createLiveIndex();
        const plain = new Map<number, number>();
        for (const { id, name, drop } of changes) {
          if (drop) {
            live.remove([id]);
            plain.delete(id);
          } else {
            live.upsert([buildStory({ id, newsAt: noon + id, entities: [buildMention(`person:n${name}`)] })]);
            plain.set(id, name);
          }
        }
        expect(live.size).toBe(plain.size);
        for (let name = 0; name <= 4; name++) {
          const wanted = [...plain].filter(([, own]) => own === name).map(([id]) => id);
          const found = live.byEntity(`person:n${name}`, 99).map((story) => story.id);
          expect(found).toEqual(wanted.sort((a, b) => b - a));
        }
      }),
    );
  });
});
