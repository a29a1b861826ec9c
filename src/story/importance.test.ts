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

describe('importance of papers in the same hands', () => {
  /** Known to the ownership tables by their sites; the store gave each an owner of another name. */
  const importanceOf = (sites: readonly string[]) => {
    const publishers = new Map(
      sites.map((site, i) => [i + 1, buildPublisher(i + 1, { site, owner: `Owner as added ${i}` })]),
    );
    const members = sites.map((_, i) => buildArticle({ id: i + 1, publisherId: i + 1 }));
    return composeStory(material(members, { publishers })).importance;
  };

  it('counts them once though their companies differ', () => {
    const alike = ['https://www.wsj.com', 'https://www.foxnews.com', 'https://www.marketwatch.com'];
    const apart = ['https://www.wsj.com', 'https://www.theguardian.com', 'https://www.economist.com'];
    expect(importanceOf(alike)).toBeLessThan(importanceOf(apart));
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
