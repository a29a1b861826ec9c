import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition, Slot } from '../../../model/edition.ts';
import type { Story } from '../../../model/story.ts';
import { buildItem, buildStory } from '../../build-for-tests.ts';
import { type FrontLayout, layOutFront } from './lay-out.ts';

const slots: readonly Slot[] = ['lead', 'top', 'row', 'different', 'section', 'brief', 'list'];
const topics = ['04000000', '11000000', '15000000'];

function edition(list: readonly Slot[]): { edition: Edition; find(id: number): Story | undefined } {
  const items = list.map((slot, index) => buildItem({ storyId: index + 1, slot }));
  const stories = new Map(
    list.map((_, index) => [
      index + 1,
      buildStory({ id: index + 1, topics: [{ topic: topics[index % 3] as string, weight: 1 }] }),
    ]),
  );
  return {
    edition: { id: 'e', readerId: null, mode: 'for-you', at: 0, items, paramsVersion: '1', removed: {} },
    find: (id) => stories.get(id),
  };
}

function layOut(list: readonly Slot[]): FrontLayout {
  const { edition: made, find } = edition(list);
  return layOutFront(made, find);
}

function placedIds(layout: FrontLayout): number[] {
  return [
    ...(layout.lead ? [layout.lead] : []),
    ...(layout.large ? [layout.large] : []),
    ...layout.pairs.flat(),
    ...layout.rows.flat(),
    ...layout.sections.flatMap(({ stories }) => stories),
    ...layout.briefs,
  ].map(({ story }) => story.id);
}

describe('layOutFront', () => {
  test('places every story of any edition exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...slots), { maxLength: 60 }), (list) => {
        const ids = placedIds(layOut(list));
        expect(ids.toSorted((a, b) => a - b)).toEqual(list.map((_, index) => index + 1));
      }),
    );
  });

  test('has one lead, even when the edition names none', () => {
    expect(layOut(['list', 'list']).lead?.story.id).toBe(1);
    expect(layOut(['row', 'lead']).lead?.story.id).toBe(2);
  });

  test('closes the first row with the unfamiliar story', () => {
    const layout = layOut(['lead', 'different', 'row', 'row', 'row', 'row']);
    expect(layout.rows[0]?.map(({ item }) => item.slot)).toEqual(['row', 'row', 'row', 'different']);
  });

  test('leaves no story alone in a row, and one unfamiliar story to a row: the others go to their sections', () => {
    const plain = layOut(['lead', 'different', 'row', 'row', 'row', 'row']);
    expect(plain.rows).toHaveLength(1);
    expect(plain.sections.flatMap(({ stories }) => stories).map(({ story }) => story.id)).toEqual([6]);
    const odd = layOut(['lead', 'row', 'row', 'row', 'different', 'different', 'different']);
    expect(odd.rows.map((row) => row.map(({ story }) => story.id))).toEqual([[2, 3, 4, 5]]);
    expect(odd.sections.flatMap(({ stories }) => stories).map(({ story }) => story.id)).toEqual([6, 7]);
    expect(layOut(['lead', 'row']).rows).toHaveLength(1);
  });

  test('shows a picture once, and opens a section with one that has not been shown', () => {
    const { edition: made } = edition(['lead', 'row', 'row', 'section', 'section', 'section', 'section']);
    const urlOf: Readonly<Record<number, string>> = {
      1: 'a',
      2: 'a',
      3: 'b',
      4: 'a',
      5: 'b',
      6: 'c',
      7: 'd',
    };
    const find = (id: number) =>
      buildStory({
        id,
        topics: [{ topic: '04000000', weight: 1 }],
        picture: {
          url: `https://x.example/${urlOf[id]}`,
          width: 3,
          height: 2,
          alt: '',
          caption: null,
          credit: null,
        },
      });
    const layout = layOutFront(made, find);
    expect(layout.lead?.repeatsPicture).toBeUndefined();
    expect(
      layout.rows.flat().map(({ story, repeatsPicture }) => [story.id, repeatsPicture ?? false]),
    ).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(layout.sections[0]?.stories.map(({ story }) => story.id)).toEqual([6, 4, 5, 7]);
    expect(layout.sections[0]?.stories[0]?.repeatsPicture).toBeUndefined();
  });

  test('orders sections by their share and gathers small ones', () => {
    const layout = layOut(['lead', ...Array<Slot>(8).fill('section'), 'section', 'section']);
    const shares = layout.sections.filter(({ topic }) => topic !== null).map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const few = layOut(['lead', 'section', 'section', 'section']);
    expect(few.sections.map(({ topic }) => topic)).toEqual([null]);
  });

  test('leaves out stories that went since the edition was made', () => {
    const { edition: made } = edition(['lead', 'row']);
    expect(placedIds(layOutFront(made, () => undefined))).toEqual([]);
  });
});
