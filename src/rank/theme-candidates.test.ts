import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernel } from '../../scripts/build-kernel.mjs';
import { learn } from '../interest/learn.ts';
import type { Story } from '../model/story.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildView } from './edition-builder.ts';
import { createFrontPage } from './front-page.ts';
import type { FrontQuery } from './front-query.ts';
import { loadVectorKernel, type VectorKernel } from './kernel/vector-kernel.ts';
import { createLiveIndex, type LiveIndex } from './live-index.ts';
import { defaultRankParams } from './params.ts';
import { buildTaste } from './taste.ts';

const hourMs = 3_600_000;
let kernel: VectorKernel;

beforeAll(async () => {
  const loaded = loadVectorKernel(await compileKernel());
  if (loaded.kind === 'fallback') throw new Error(loaded.why);
  kernel = loaded.kernel;
});

const subjects = [
  ['glacier', 'moraine', 'meltwater', 'icefield', 'crevasse', 'firn', 'serac', 'nunatak'],
  ['tariff', 'customs', 'export', 'duty', 'quota', 'treaty', 'border', 'freight'],
  ['goal', 'striker', 'penalty', 'league', 'keeper', 'midfield', 'referee', 'derby'],
  ['court', 'verdict', 'appeal', 'judge', 'jury', 'sentence', 'bail', 'witness'],
];

/** Five words of a subject, in turns. */
function headline(id: number, subject: number): string {
  return Array.from({ length: 5 }, (_, i) => subjects[subject]![(id * 3 + i * (1 + (id % 3))) % 8]).join(' ');
}

/** What is about ice weighs a little less than everything else. */
const stories: readonly Story[] = Array.from({ length: 1500 }, (_, i) => {
  const isOfIce = i % 30 === 0;
  return buildStory({
    id: i + 1,
    headline: headline(i, isOfIce ? 0 : 1 + (i % 3)),
    importance: isOfIce ? 0.2 : 0.3 + (i % 50) / 500,
    newsAt: noon - 20 * hourMs,
    publisherIds: [1 + (i % 40)],
  });
});

function load(used: VectorKernel | null): LiveIndex {
  const live = createLiveIndex(null, used);
  live.load(stories);
  while (live.tendThemes(500));
  return live;
}

/** Of a reader who read twelve stories about ice, which have neither a name nor a topic. */
function queryOf(live: LiveIndex): FrontQuery {
  const view = buildView();
  for (const story of stories.filter((_, i) => i % 30 === 0).slice(0, 12)) {
    const act = { at: noon - hourMs, kind: 'read' as const, seconds: 60, share: 1, subject: null };
    const { theme } = live.facts(story);
    const facts = {
      storyId: story.id,
      topics: [],
      entities: [],
      nameOf: () => undefined,
      publisherIds: [],
      theme,
    };
    learn(view.profile, act, facts, noon);
  }
  const params = defaultRankParams();
  return {
    live,
    view,
    params,
    now: noon,
    publisher: () => undefined,
    limit: 40,
    skip: new Set(),
    taste: buildTaste(live, view, noon),
    random: () => 0.5,
  };
}

const idsOf = (found: readonly { readonly item: { readonly story: Story } }[]) =>
  found.map(({ item }) => item.story.id);

describe('finding what only its words tell', () => {
  it('looks at every live story, however little it weighs for everyone', () => {
    const query = queryOf(load(kernel));
    const found = idsOf(createFrontPage().rank(query).ranked);
    const all = idsOf(
      createFrontPage().rank({ ...query, params: { ...query.params, candidateCount: 2000 } }).ranked,
    );
    expect(all).toHaveLength(1500);
    // The best of all by the whole sum are all among the few that the first look finds.
    expect(all.slice(0, 60).filter((id) => !found.includes(id))).toEqual([]);
    expect(found.filter((id) => (id - 1) % 30 === 0)).toHaveLength(50);
  });

  it('lays the same page with the kernel and without', () => {
    const [one, other] = [kernel, null].map((used) => createFrontPage().lay(queryOf(load(used))).items);
    expect(one).toEqual(other);
  });

  it('gives for all at once what it gives for one, but for rounding', () => {
    const live = load(kernel);
    const { theme } = queryOf(live).taste;
    const { dots, unit } = live.likeness(theme!);
    expect(dots).toHaveLength(stories.length);
    dots.forEach((dot, slot) => {
      expect(Math.abs(dot * unit - live.themeCosine(slot, theme!))).toBeLessThan(0.04);
    });
  });

  it('knows nothing of a story in the place of another that went', () => {
    const live = load(null);
    const { theme } = queryOf(live).taste;
    const slot = live.slotOf(1)!;
    expect(live.likeness(theme!).dots[slot]).toBeGreaterThan(0);
    live.remove([1]);
    live.upsert([buildStory({ id: 9999, headline: headline(1, 2) })]);
    expect(live.slotOf(9999)).toBe(slot);
    expect(live.likeness(theme!).dots[slot]).toBe(0);
    while (live.tendThemes(500));
    expect(live.likeness(theme!).dots[slot]).not.toBe(0);
  });
});
