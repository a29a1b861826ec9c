import { describe, expect, it } from 'vitest';
import { buildArticle, buildStory } from './contract/builders.ts';
import { packLines, unpackLines } from './pack.ts';
import { guarded, readable } from './readable.ts';
import { fromStory, toStory } from './rows/story-row.ts';

describe('rows that can be read', () => {
  it('give what was read of each, lists and nothing as they are', () => {
    expect(readable([1, 2, 3], (n) => [n, n])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(readable([1, 2], (n) => (n === 1 ? null : undefined))).toEqual([null, undefined]);
  });

  it('are those whose bytes are whole; a bug is not a damaged row', () => {
    const read = (n: number) => guarded(() => JSON.parse(n === 2 ? '{' : String(n)));
    expect(readable([1, 2, 3], read)).toEqual([1, 3]);
    const bug = () => {
      throw new TypeError('A bug.');
    };
    expect(() => readable([1], bug)).toThrow('A bug.');
  });
});

describe('a story', () => {
  // Whatever took it apart threw a plain TypeError, and every list that held it failed.
  it('is damaged where its second line is JSON and not the rest of a story', () => {
    const story = buildStory([buildArticle({ id: 1, storyId: 1 })]);
    const [front] = unpackLines(fromStory(story).details);
    const lineOf = (value: unknown) => unpackLines(packLines([value]))[0]!;
    expect(toStory({ details: fromStory(story).details })).toEqual(story);
    for (const rest of [null, 7, {}, [], [[], [], [], 1], [null, [], [], []]]) {
      const details = new TextEncoder().encode(`\0${front}\n${lineOf(rest)}`);
      expect(() => toStory({ details })).toThrow(expect.objectContaining({ code: 'value-damaged' }));
    }
  });
});
