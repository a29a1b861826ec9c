import { expect, it } from 'vitest';
import { fixedClock } from '../../../model/clock.ts';
import type { SearchQuery } from '../../../model/search-store.ts';
import type { AppContext } from '../../app-context.ts';
import { searchApi } from './route.ts';

const asked: SearchQuery[] = [];
const app = {
  clock: fixedClock(Date.UTC(2026, 10, 19)),
  publishers: () => [],
  store: {
    search: {
      search: async (query: SearchQuery) => {
        asked.push(query);
        return { hits: [], more: false };
      },
    },
  },
} as unknown as AppContext;

async function answer(q: string): Promise<{ notes: string[] }> {
  const response = await searchApi(app).request(`/search?${new URLSearchParams({ q })}`);
  expect(response.status).toBe(200);
  return (await response.json()) as { notes: string[] };
}

// `after:banana` was left out and the hits of all years came back without a word.
it('says what of a query was left out', async () => {
  const { notes } = await answer('quay after:banana source:nobody');
  expect(notes).toEqual([expect.stringContaining('“banana”'), expect.stringContaining('“nobody”')]);
  expect(asked.at(-1)).toMatchObject({ text: 'quay', after: null, publisherIds: null });
});

it('has no notes where all was understood, and hands exclusions on', async () => {
  expect((await answer('quay -tram after:2026-11-01')).notes).toEqual([]);
  expect(asked.at(-1)?.without?.words).toEqual(['tram']);
});
