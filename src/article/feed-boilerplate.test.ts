// Names were read from what a paper asks of its readers: "Add X News on ..." made a body of the call itself.
import { describe, expect, it } from 'vitest';
import { ownWordsFilter } from './feed-boilerplate.ts';
import { pageWordsFilter } from './readable/post-clean.ts';

const block = (text: string) => ({ tag: 'p', text, paragraph: 1, linkedChars: 0, quoted: false });
const call =
  'Add Aldmouth Echo on Searchly Add the Echo as your preferred source to see more of our stories.';

describe('the words of an article', () => {
  it.each([
    ['a feed', ownWordsFilter('Ferries stop')],
    ['a page', pageWordsFilter('Ferries stop')],
  ])('hold no call to prefer the paper, in %s', (_, filter) => {
    expect(filter(block(call), 5)).toBe(false);
    expect(filter(block('The union named the port its preferred source of work, and added a boat.'), 5)).toBe(
      true,
    );
  });
});
