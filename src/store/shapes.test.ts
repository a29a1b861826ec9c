import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArrival, buildArticle, buildEdition, buildStory } from './contract/builders.ts';
import { pack, unpack } from './pack.ts';
import { fromShapes, toShapes } from './shapes.ts';

const json = fc.json({ maxDepth: 5 }).map((text) => JSON.parse(text) as unknown);

describe('shapes', () => {
  test('give back any JSON value unchanged', () => {
    fc.assert(fc.property(json, (value) => void expect(fromShapes(toShapes(value))).toEqual(value)));
  });

  test('give back objects that look like known shapes, with any values in them', () => {
    const known = fc.record({ topic: json, weight: json });
    fc.assert(fc.property(fc.array(known), (value) => void expect(unpack(pack(value))).toEqual(value)));
  });

  test('leave out what JSON leaves out', () => {
    expect(fromShapes(toShapes({ topic: 'a', weight: undefined }))).toEqual({ topic: 'a' });
  });

  test('write no field names of the nouns that are stored by the thousand', () => {
    const article = buildArticle({ id: 1, storyId: 1 });
    const written = JSON.stringify([toShapes(buildStory([article])), toShapes(buildArrival(article).body)]);
    expect(written).not.toMatch(/"(headline|coverage|salience|keyPoints|articleId|html|score|credit)":/);
  });
});

describe('packing', () => {
  test('gives back long and short values, compressed or not', () => {
    for (const value of [null, 'x', 7, [], buildEdition('e'), { text: 'A long text. '.repeat(900) }]) {
      expect(unpack(pack(value))).toEqual(value);
      expect(unpack(pack(value, Number.POSITIVE_INFINITY))).toEqual(value);
    }
    expect(pack({ text: 'A long text. '.repeat(900) }).length).toBeLessThan(200);
  });
});
