import { describe, expect, it } from 'vitest';
import { buildMention } from '../model/story-builder.ts';
import { EntityPostings } from './entity-postings.ts';
import { seededRandom } from './seeded-random.ts';

describe('slots that name an entity', () => {
  it('are listed as the chain has them, whatever comes and goes between two looks', () => {
    const random = seededRandom(3);
    const postings = new EntityPostings();
    const keys = Array.from({ length: 12 }, (_, i) => `person:p${i}`);
    for (let turn = 0; turn < 400; turn++) {
      const slot = Math.floor(random() * 40);
      const named = keys.filter(() => random() < 0.3);
      postings.set(
        slot,
        named.map((key) => ({ ...buildMention(key), salience: 0.1 + 0.9 * random() })),
      );
      for (const key of keys) {
        const number = postings.names.find(key);
        if (number === undefined) continue;
        const list = [...postings.list(number)];
        expect(list.map((entry) => entry >>> 8)).toEqual(postings.slotsOf(number));
        for (const entry of list) expect((entry & 255) / 255).toBe(postings.salience(entry >>> 8, number));
      }
    }
  });

  it('are none for a number that no story has', () => {
    expect(new EntityPostings().list(7)).toHaveLength(0);
  });
});
