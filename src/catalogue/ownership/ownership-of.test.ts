import { describe, expect, test } from 'vitest';
import type { Publisher } from '../../model/publisher.ts';
import { publisherFacts } from '../publisher-facts.ts';
import { ownershipOf } from './ownership-of.ts';

const stored = (host: string, change: Partial<Publisher> = {}): Publisher => ({
  ...(publisherFacts(host) as Publisher),
  id: 1,
  ...change,
});

describe('ownershipOf', () => {
  test('knows the source and the month of an owner of the tables', () => {
    const ownership = ownershipOf(stored('wsj.com'));
    expect(ownership?.owner).toMatch(/^Dow Jones & Company/);
    expect(ownership?.source).toBe('https://www.dowjones.com');
    expect(ownership?.asOf).toMatch(/^\d{4}-\d\d$/);
  });

  test('believes the tables, not what was written down when the source was added', () => {
    expect(ownershipOf(stored('wsj.com', { owner: 'An earlier owner' }))?.owner).toMatch(/^Dow Jones/);
  });

  test('gives nobody an owner for a slug or a name alone', () => {
    const other = stored('wsj.com', { site: 'https://wsj.example', owner: null });
    expect(ownershipOf(other)).toBeNull();
    expect(ownershipOf(stored('wsj.com', { kind: null, owner: null }))).toBeNull();
  });

  test('keeps to what was written down where the tables know nothing', () => {
    const own = stored('wsj.com', { site: 'https://gazette.example', owner: 'Its readers' });
    expect(ownershipOf(own)).toMatchObject({ owner: 'Its readers', ties: null, source: null, asOf: null });
  });
});
