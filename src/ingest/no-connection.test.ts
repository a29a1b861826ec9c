import { describe, expect, it } from 'vitest';
import { newSource } from '../../test/publishers/memory-record.ts';
import type { FailureKind, Source } from '../model/source.ts';
import { seemsUnconnected } from './no-connection.ts';

const now = Date.UTC(2026, 2, 4);
const hour = 3_600_000;

function source(id: number, kind: FailureKind | null, change: Partial<Source> = {}): Source {
  const failure = kind && {
    kind,
    permanent: false,
    status: null,
    detail: '',
    since: now,
    count: 1,
    offeredFeeds: [],
  };
  return newSource(`https://paper${id}.example/feed`, { id, failure, lastCheckedAt: now, ...change });
}
const many = (count: number, kind: FailureKind | null, change: Partial<Source> = {}) =>
  Array.from({ length: count }, (_, i) => source(i, kind, change));

describe('a machine without a connection', () => {
  it('is one whose sources nearly all cannot be reached', () => {
    expect(seemsUnconnected(many(58, 'name-not-found'))).toBe(true);
    expect(seemsUnconnected([...many(57, 'connection-failed'), source(99, 'not-found')])).toBe(true);
    expect(seemsUnconnected([...many(8, 'name-not-found'), ...many(3, null)])).toBe(false);
    expect(seemsUnconnected(many(58, 'server-error'))).toBe(false);
    expect(seemsUnconnected([])).toBe(false);
  });

  it('is not told from two sources, nor from many of one host', () => {
    expect(seemsUnconnected(many(2, 'name-not-found'))).toBe(false);
    expect(seemsUnconnected(many(9, 'name-not-found', { feedUrl: 'https://one.example/feed' }))).toBe(false);
  });

  it('counts those asked lately only: the others worked before, and do not yet know', () => {
    const before = many(50, null, { lastCheckedAt: now - 5 * hour });
    expect(seemsUnconnected([...before, ...many(5, 'name-not-found')])).toBe(true);
    expect(
      seemsUnconnected([...many(5, 'name-not-found', { lastCheckedAt: now - 5 * hour }), ...many(5, null)]),
    ).toBe(false);
  });

  it('is not hidden by the sample newsroom, which is always reached', () => {
    expect(seemsUnconnected([...many(8, null, { sample: true }), ...many(5, 'name-not-found')])).toBe(true);
  });
});
