// What stands under stories for a reader who chose a country.
import { describe, expect, it } from 'vitest';
import { buildMention, buildStory } from '../../model/story-builder.ts';
import { buildEditions, buildView } from '../edition-builder.ts';

const filling = [91, 92, 93].map((id) => buildStory({ id }));

async function near(salience: number) {
  const story = buildStory({
    id: 1,
    entities: [buildMention('place:norway', { kind: 'place', name: 'Norway', salience })],
  });
  const editions = buildEditions([story, ...filling], buildView({ settings: { countries: ['NO'] } }));
  const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  const item = items.find(({ storyId }) => storyId === 1)!;
  return item.components.find(({ name }) => name === 'near')?.value ?? 0;
}

describe('a story', () => {
  it('is near where it is about the country, the more the nearer', async () => {
    const about = await near(0.5);
    expect(about).toBeGreaterThan(0);
    expect(await near(0.9)).toBeGreaterThan(about);
  });

  // "It is near you" stood under stories that named the reader's country once.
  it('is not near where it names the country in passing', async () => {
    expect(await near(0.2)).toBe(0);
  });
});
