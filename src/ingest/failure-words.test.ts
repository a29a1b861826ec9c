import { expect, test } from 'vitest';
import { failureInWords } from './failure-words.ts';

test('says who can allow a private address, to whoever reads it', () => {
  // The operator was told to let the operator do it.
  const failure = { kind: 'address-refused', permanent: true, count: 1, offeredFeeds: [] } as const;
  const words = failureInWords(failure, { feedUrl: 'http://10.0.0.5/feed', movedTo: null });
  expect(words).toContain('whoever runs this Broadsheet');
  expect(words).toContain('BROADSHEET_ALLOW_HOSTS');
});
