import { expect, test } from 'vitest';
import { steerValue } from '../../components/ledger-html.ts';
import { parseSteer } from './parse-steer.ts';

test('reads back what the buttons say, keys with spaces and colons included', () => {
  const subject = { kind: 'entity', key: 'person:liv castellane' } as const;
  expect(parseSteer(steerValue('less', 12, subject))).toEqual({ verb: 'less', storyId: 12, subject });
});

test('understands nothing that no button says', () => {
  for (const value of [
    '',
    'more',
    'burn 1 topic:04000000',
    'more x topic:1',
    'more 1 colour:red',
    'more 1 topic:',
  ]) {
    expect(parseSteer(value)).toBeNull();
  }
});

test('more and less are about a story', () => {
  expect(parseSteer('more 0 topic:04000000')).toBeNull();
  expect(parseSteer('never 0 topic:04000000')?.verb).toBe('never');
});
