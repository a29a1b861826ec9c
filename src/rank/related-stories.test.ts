// "Related" to a scientist's death stood a television series and the Pope: each shared one name in passing.
import { describe, expect, it } from 'vitest';
import type { Story } from '../model/story.ts';
import { buildMention, buildStory } from '../model/story-builder.ts';
import { createLiveIndex } from './live-index.ts';

const others = Array.from({ length: 60 }, (_, i) =>
  buildStory({ id: 100 + i, entities: [buildMention(`person:p${i}`)] }),
);
const named = (id: number, names: Readonly<Record<string, number>>, over: Partial<Story> = {}) =>
  buildStory({
    id,
    entities: Object.entries(names).map(([name, salience]) => buildMention(`person:${name}`, { salience })),
    ...over,
  });

function related(stories: readonly Story[], limit = 5): number[] {
  const live = createLiveIndex();
  live.load([...stories, ...others]);
  const first = live.get(stories[0]?.id ?? 0);
  return first ? live.related(first, limit).map(({ id }) => id) : [];
}

describe('related stories', () => {
  const death = named(1, { cobb: 0.9, elm: 0.1, oak: 0.1 });

  it('are those about the same rare name, the one most about it first', () => {
    expect(related([death, named(2, { cobb: 0.5 }), named(3, { cobb: 0.9 })])).toEqual([3, 2]);
  });

  it('are none where a name is only mentioned in both', () => {
    expect(related([death, named(2, { elm: 0.1, series: 0.9 }), named(3, { oak: 0.1, pope: 0.9 })])).toEqual(
      [],
    );
  });

  it('are none where what is shared is in nearly every story', () => {
    const everywhere = Array.from({ length: 60 }, (_, i) => named(10 + i, { cobb: 0.9 }));
    expect(related([death, ...everywhere]).length).toBe(0);
  });

  it('are those of one affair although they share little', () => {
    const saga = { sagaId: 7 };
    expect(related([{ ...death, ...saga }, named(2, { elm: 0.1 }, saga)])).toEqual([2]);
  });
});
