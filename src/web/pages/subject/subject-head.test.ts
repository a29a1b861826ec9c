import { expect, test } from 'vitest';
import { buildPublisher } from '../../build-for-tests.ts';
import { publisherHead } from './subject-head.ts';

const journal = {
  name: 'The Wall Street Journal',
  site: 'https://www.wsj.com',
  kind: 'daily',
  sample: false,
};

test('a publisher’s page names its owner, where that can be checked and for when it is known', () => {
  const head = publisherHead(buildPublisher(journal));
  expect(head.dek).toBe('Daily, owned by Dow Jones & Company (News Corp, Lachlan Murdoch).');
  expect(head.ownerSource?.href).toBe('https://www.dowjones.com');
});

test('an owner whose source nobody wrote down has none', () => {
  const head = publisherHead(buildPublisher({ owner: 'Kelvane Holdings' }));
  expect([head.dek, head.ownerSource]).toEqual(['Local daily, owned by Kelvane Holdings.', null]);
});
