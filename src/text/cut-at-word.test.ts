import { expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';

it('cuts a text that is too long at a word and says so', () => {
  const cut = cutAtWord('word '.repeat(200).trim(), 400);
  expect(cut.length).toBeLessThanOrEqual(400);
  expect(cut).toMatch(/word…$/);
});
