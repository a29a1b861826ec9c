import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../model/article.ts';
import { buildScene, buildStory } from '../../build-for-tests.ts';
import { cardView } from '../../components/card-view.ts';
import { type DeskColumns, deskColumns } from './desk-columns.ts';

const picture: Picture = {
  url: 'https://gazette.example/quay.svg',
  width: 1200,
  height: 800,
  alt: '',
  caption: null,
  credit: null,
};

let ids = 0;
/** One with a picture, the rest without, all of one length. */
function desk(count: number, isGathered = false) {
  const stories = Array.from({ length: count }, (_, i) => {
    ids += 1;
    return cardView(buildStory({ id: ids, picture: i === 0 ? picture : null }), null, buildScene());
  });
  return { stories, isGathered };
}

const inOrder = ({ first, columns }: DeskColumns) => [...(first ? [first] : []), ...columns.flat()];

describe('deskColumns', () => {
  it('shows every story once, in order, in no more columns than there are, none of them empty', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(counts, (list) => {
        const desks = list.map(([count, isGathered]) => desk(count, isGathered));
        const placed = deskColumns(desks);
        expect(placed.map(inOrder)).toEqual(desks.map(({ stories }) => stories));
        for (const { shape, columns } of placed) {
          expect(columns.length).toBeLessThanOrEqual(shape === 'many' ? 4 : 2);
          expect(columns.slice(1).every((column) => column.length > 0)).toBe(true);
        }
      }),
    );
  });

  // Thirteen headlines in three columns beside one picture left most of its column white.
  it('goes on below the picture where the list is longer than the picture is high', () => {
    const [gathered] = deskColumns([desk(24, true)]);
    expect([gathered?.shape, gathered?.columns.length]).toEqual(['many', 4]);
    const [below = 0, ...beside] = gathered?.columns.map((column) => column.length) ?? [];
    expect(below).toBeGreaterThan(0);
    expect(Math.max(...beside) - below).toBeLessThanOrEqual(5);
    expect(Math.max(...beside) - Math.min(...beside)).toBeLessThanOrEqual(2);
  });

  it('leaves a short list beside the picture', () => {
    const [half] = deskColumns([desk(4), desk(4)]);
    expect(half?.columns.map((column) => column.length)).toEqual([0, 3]);
  });

  // A desk of ten beside one of three left half of the page white for as long as the other went on.
  it('puts two desks side by side where they end at about the same height, and else gives each its width', () => {
    const shapes = (...counts: readonly number[]) =>
      deskColumns(counts.map((count) => desk(count))).map(({ shape }) => shape);
    expect(shapes(4, 4)).toEqual(['half', 'half']);
    expect(shapes(14, 3)).toEqual(['many', 'few']);
    expect(shapes(14, 4, 3)).toEqual(['many', 'half', 'half']);
    expect(shapes(3)).toEqual(['few']);
  });

  it('never puts what was left of other desks beside one', () => {
    const [, gathered] = deskColumns([desk(4), desk(4, true)]);
    expect(gathered?.shape).toBe('few');
  });

  it('says more than the headline where there is room', () => {
    const has = (count: number, isGathered: boolean) =>
      deskColumns([desk(count, isGathered)])[0]?.hasSummaries;
    expect([has(3, true), has(7, true), has(8, true)]).toEqual([true, true, false]);
    expect(deskColumns([desk(3), desk(4)]).map(({ hasSummaries }) => hasSummaries)).toEqual([true, false]);
  });
});
