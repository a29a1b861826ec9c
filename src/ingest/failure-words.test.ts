import { expect, test } from 'vitest';
import type { FailureKind } from '../model/source.ts';
import { addingFailureInWords, failureInWords } from './failure-words.ts';

test('says who can allow a private address, to whoever reads it', () => {
  // The operator was told to let the operator do it.
  const failure = { kind: 'address-refused', permanent: true, count: 1, offeredFeeds: [] } as const;
  const words = failureInWords(failure, { feedUrl: 'http://10.0.0.5/feed', movedTo: null });
  expect(words).toContain('whoever runs this Broadsheet');
  expect(words).toContain('BROADSHEET_ALLOW_HOSTS');
});

test('never says of an address that could not be added that it is asked again, or was ever there', () => {
  // A mistyped address was answered with "There is no feed at this address any more. ... what came before is kept."
  const kinds: readonly FailureKind[] = [
    'name-not-found', 'connection-failed', 'connection-broken', 'tls-failed', 'timed-out', 'address-refused', 'scheme-refused',
    'too-many-redirects', 'too-large', 'not-found', 'gone', 'forbidden', 'rate-limited', 'unavailable', 'server-error',
    'unexpected-status', 'empty-body', 'not-a-feed', 'unreadable-feed', 'not-read',
  ]; // biome-ignore format: one list
  for (const kind of kinds) {
    const failure = { kind, permanent: false, count: 1, offeredFeeds: [] };
    const words = addingFailureInWords(failure, 'https://packet.example/feed');
    expect(words).toMatch(/^\S.*\. Nothing was added\. [A-Z].*\.$/);
    expect(words).not.toMatch(/any more|asked again|by itself|came before|remove the source|as long as/);
  }
});
