import { expect, test } from 'vitest';
import { readNotice, withNotice } from './notice.ts';

test('goes back to the story, save when the story went', () => {
  expect(withNotice('/latest?page=2', 'save-7', 7)).toBe('/latest?page=2&did=save-7#s7');
  expect(withNotice('/', 'hide-7', 7)).toBe('/?did=hide-7');
});

test('replaces the notice before', () => {
  expect(withNotice('/?did=save-1', 'less-2', 2)).toBe('/?did=less-2#s2');
});

test('offers to undo what can be undone', () => {
  expect(readNotice('hide-7')?.undo?.action).toBe('/stories/7/unhide');
  expect(readNotice('less-7')?.undo?.action).toBe('/stories/7/relent');
  expect(readNotice('more-7')?.undo).toBeNull();
  expect(readNotice('undone-7')).toEqual({ text: 'There was nothing left to take back.', undo: null });
});

test('says after everything was erased that it was', () => {
  expect(readNotice('erased')?.text).toMatch(/^Erased: nothing about you is left/);
});

test('names what "less like this" was taken to mean, and where that stands', () => {
  const notice = readNotice('less-7', (id) => (id === 7 ? ['Chess', 'Jay Cobb'] : []));
  expect(notice?.text).toBe('Noted: a little less on Chess and Jay Cobb.');
  expect(notice?.link?.href).toBe('/interests');
  expect(readNotice('less-8')?.text).toBe('Noted: less like this.');
});

test('says only words of our own', () => {
  for (const did of [undefined, '', '<b>', 'hello', 'constructor', 'toString-1', 'save-<script>']) {
    expect(readNotice(did)).toBeNull();
  }
});
