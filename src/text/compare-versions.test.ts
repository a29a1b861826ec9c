import { expect, test } from 'vitest';
import { compareVersions, type SentencePair } from './compare-versions.ts';

const story = [
  'A lorry caught fire in the tunnel. The driver walked out.',
  'Eighty-three people left their cars. They went out through the cross-passages.',
  'The fire was out in fifty minutes.',
];

function marks(before: readonly string[], after: readonly string[]): string[] {
  const found = compareVersions(before, after);
  if (found.kind === 'rewritten') return ['rewritten'];
  return found.sentences.map(({ before, after, isSame }: SentencePair) => {
    if (isSame) return '=';
    return before === null ? '+' : after === null ? '-' : '~';
  });
}

test('tells sentences that stayed, were changed, came and went', () => {
  const later = [
    'A lorry caught fire in the tunnel. The driver walked out.',
    'Thirty-eight people left their cars. They went out through the cross-passages.',
    'Correction: an earlier version said that 83 people had left their cars.',
  ];
  expect(marks(story, later)).toEqual(['=', '=', '~', '=', '-', '+']);
  const found = compareVersions(story, later);
  expect(found.kind === 'compared' && found.sentences[2]).toEqual({
    before: 'Eighty-three people left their cars.',
    after: 'Thirty-eight people left their cars.',
    isSame: false,
    paragraph: 1,
  });
});

test('takes marks, capitals and white space for no change', () => {
  expect(marks(['"It is over," he said.'], ['“It is over”, he  said.'])).toEqual(['=']);
});

test('keeps a sentence that became two readable', () => {
  const [one] = ['The council votes on Friday at six and the mayor has no vote.'];
  expect(marks([one!], ['The council votes on Friday at six.', 'The mayor has no vote.'])).toEqual([
    '~',
    '+',
  ]);
});

test('pairs changed sentences in the order of both', () => {
  const before = ['The vote is on Friday at six.', 'The mayor of the town has no vote.'];
  const after = ['New words came first of all today.', 'The vote is on Friday at seven.', 'Nobody came.'];
  expect(marks(before, after)).toEqual(['+', '~', '-', '+']);
});

test('calls rewritten what has hardly a sentence in common, in bounded time', () => {
  const sentences = (word: string) => Array.from({ length: 1_400 }, (_, i) => `The ${word} ${i} was seen.`);
  expect(marks(sentences('quay'), sentences('ship'))).toEqual(['rewritten']);
});

test('gives every word of both versions back, whatever they are', () => {
  const found = compareVersions(['', 'A b c.', '…'], ['A b d. E f.', '']);
  expect(found.kind === 'compared' && found.sentences.map(({ after }) => after)).toEqual(['A b d.', 'E f.']);
});
