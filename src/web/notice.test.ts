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
  expect(readNotice('more-7')?.undo?.action).toBe('/stories/7/unwish');
  expect(readNotice('undone-7')).toEqual({ text: 'There was nothing left to take back.', undo: null });
});

test('says after everything was erased that it was', () => {
  expect(readNotice('erased')?.text).toMatch(/^Erased: nothing about you is left/);
});

test('names what "less like this" was taken to mean, and where that stands', () => {
  const ofStory = (id: number) => (id === 7 ? ['Chess', 'Jay Cobb'] : []);
  const notice = readNotice('less-7', { ofStory, ofSubject: () => null });
  expect(notice?.text).toBe('Noted: a little less on Chess and Jay Cobb.');
  expect(notice?.link?.href).toBe('/interests');
  expect(readNotice('less-8')?.text).toBe('Noted: less like this.');
});

// "Noted: muted." named nothing and offered no way back: a whole publisher went that way, unnoticed.
test('names the subject that was steered, and offers to take back just that', () => {
  const ofSubject = ({ kind, key }: { kind: string; key: string }) =>
    kind === 'publisher' && key === '3' ? 'NPR' : null;
  const names = { ofStory: () => [], ofSubject };
  const undo = (steer: string) => ({ action: '/steer', name: 'Undo', steer });
  expect(readNotice('steer-never 12 publisher:3', names)).toMatchObject({
    text: 'NPR is muted: For you and Following leave it out.',
    undo: undo('unmute 12 publisher:3'),
  });
  expect(readNotice('steer-never-followed 12 publisher:3', names)?.undo).toEqual(
    undo('follow 12 publisher:3'),
  );
  const more = readNotice('steer-more 12 publisher:3', names);
  expect([more?.text, more?.undo]).toEqual(['Noted: more on NPR.', undo('unwish 12 publisher:3')]);
  expect(readNotice('steer-less 12 publisher:3', names)?.undo).toEqual(undo('relent 12 publisher:3'));
  // What only the address says is nobody's name.
  expect(readNotice('steer-never 0 word:send us money', names)?.text).toMatch(/^That is muted/);
});

test('says only words of our own', () => {
  for (const did of [
    undefined,
    '',
    '<b>',
    'hello',
    'constructor',
    'toString-1',
    'save-<script>',
    'steer-never',
    'steer-x 1 word:y',
    'steer-more 0 topic:1',
  ]) {
    expect(readNotice(did)).toBeNull();
  }
});
