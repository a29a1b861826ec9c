import { describe, expect, it } from 'vitest';
import { composeStory } from './compose-story.ts';
import { buildArticle, buildPublisher } from './testing.ts';
import { material } from './testing-material.ts';

describe('importance', () => {
  const importanceOf = (owners: readonly (string | null)[]) => {
    const own = new Map(owners.map((owner, i) => [i + 1, buildPublisher(i + 1, { owner })]));
    const members = owners.map((_, i) => buildArticle({ id: i + 1, publisherId: i + 1 }));
    return composeStory(material(members, { publishers: own })).importance;
  };

  it('grows with independent publishers and counts one owner’s papers once', () => {
    expect(importanceOf([null, null, null, null])).toBeGreaterThan(importanceOf([null, null]));
    expect(importanceOf([null, null, null])).toBeGreaterThan(
      importanceOf(['Ledger Group', 'Ledger Group', 'Ledger Group']),
    );
    expect(importanceOf([null])).toBeLessThan(0.1);
    expect(importanceOf(Array.from({ length: 60 }, () => null))).toBeLessThanOrEqual(1);
  });
});

describe('importance among very many publishers', () => {
  const all = new Map(Array.from({ length: 1_000 }, (_, i) => [i + 1, buildPublisher(i + 1)]));
  const told = (count: number) =>
    composeStory(
      material(
        Array.from({ length: count }, (_, i) => buildArticle({ id: i + 1, publisherId: i + 1 })),
        { publishers: all },
      ),
    ).importance;

  it('keeps the story of the day apart from what a few of them take up', () => {
    expect(told(45) - told(15)).toBeGreaterThan(0.2);
    expect(told(15)).toBeGreaterThan(told(5));
  });
});
