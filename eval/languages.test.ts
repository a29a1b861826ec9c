// Links between languages on invented news: a wrong one is worse than none.
import { expect, it } from 'vitest';
import { type Half, halves, scoreLinks } from './languages.ts';

it.each(halves)(
  'links the same event in other languages, and next to nothing else (%s)',
  async (half: Half) => {
    const { found, wrong, all } = await scoreLinks(half);
    expect(wrong / (found + wrong)).toBeLessThanOrEqual(0.03);
    expect(found / all).toBeGreaterThan(0.6);
  },
);
