import { expect, test } from 'vitest';
import { documentTitle } from './document-title.ts';

test('a title has the name of the program after it, once', () => {
  expect(documentTitle('Sources')).toBe('Sources · Broadsheet');
  expect(documentTitle('Broadsheet')).toBe('Broadsheet');
});

test('a title carries no marks that turn what follows it round', () => {
  // A headline with an unclosed override wrote "teehsdaorB" into the tab.
  expect(documentTitle('\u202eFerry\u2067 stops\u200f\n again')).toBe('Ferry stops again · Broadsheet');
});
