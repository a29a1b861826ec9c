import { describe, expect, it } from 'vitest';
import { composeStory } from './compose-story.ts';
import { buildArticle, NOW } from './testing.ts';
import { ferry, material } from './testing-material.ts';

describe('when a story has news', () => {
  const first = composeStory(material([ferry[0]!]));

  it('does not move for a copy', () => {
    const copy = buildArticle({
      id: 7,
      publisherId: 4,
      title: ferry[0]!.title,
      duplicateOf: 1,
      publishedAt: NOW,
    });
    const after = composeStory(material([ferry[0]!, copy], { previous: first }));
    expect(after.newsAt).toBe(first.newsAt);
    expect(after.publisherCount).toBe(2);
  });

  it('does not move when the same publisher says the same again', () => {
    const again = buildArticle({ id: 7, publisherId: 1, title: 'Ferry still aground', publishedAt: NOW });
    expect(composeStory(material([ferry[0]!, again], { previous: first })).newsAt).toBe(first.newsAt);
  });

  it('moves when a new publisher brings facts, and for a correction', () => {
    const fresh = buildArticle({
      id: 7,
      publisherId: 4,
      title: 'Hallam Lines suspends captain after grounding',
      summary: '',
      publishedAt: NOW - 60_000,
    });
    expect(composeStory(material([ferry[0]!, fresh], { previous: first })).newsAt).toBe(NOW - 60_000);
    const correction = buildArticle({
      id: 8,
      publisherId: 1,
      title: 'Correction: ferry Kestrel',
      kind: 'correction',
      publishedAt: NOW,
    });
    expect(composeStory(material([ferry[0]!, correction], { previous: first })).newsAt).toBe(NOW);
  });
});
