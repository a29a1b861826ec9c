import { describe, expect, test } from 'vitest';
import { publishers } from '../publishers/publishers.ts';
import type { Holder, Owner } from './owner.ts';
import { findOwner, getOwner, owners } from './owners.ts';

const holders = owners.flatMap((owner) => (owner.heldBy ?? []).map((holder) => ({ owner, holder })));
const idOf = (holder: Holder) => ('owner' in holder ? holder.owner : null);

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** The row and all rows above it. */
function above(owner: Owner, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(owner.id)) return seen;
  seen.add(owner.id);
  for (const holder of owner.heldBy ?? []) if ('owner' in holder) above(getOwner(holder.owner), seen);
  return seen;
}

describe('ownership tables', () => {
  test('cover at least 300 publishers, each owner once and by a kebab-case id', () => {
    expect(publishers.length).toBeGreaterThanOrEqual(300);
    for (const { id } of owners) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(repeated(owners.map(({ id }) => id))).toEqual([]);
  });

  test('every row says where it can be checked, by https, and for which month it is known', () => {
    for (const { id, source, asOf } of owners) {
      const address = new URL(source);
      expect([address.protocol, address.hostname.includes('.')], id).toEqual(['https:', true]);
      expect(asOf, id).toMatch(/^20(1\d|2\d)-(0[1-9]|1[0-2])$/);
    }
  });

  test('no row knows the future: the newest one is not later than this table was last looked over', () => {
    expect(owners.filter(({ asOf }) => asOf > '2026-11')).toEqual([]);
  });

  test('no owner stands there without a publisher, its own or one of those below it', () => {
    const used = new Set(publishers.flatMap(({ owner }) => [...above(getOwner(owner))]));
    expect(owners.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('holders that are named by id exist, and nobody holds himself by way of others', () => {
    for (const { owner, holder } of holders) {
      const id = idOf(holder);
      if (id !== null) expect(findOwner(id), `${owner.id} by ${id}`).toBeDefined();
      if (id !== null) expect(above(getOwner(id)).has(owner.id), `${owner.id} by ${id}`).toBe(false);
    }
  });

  test('names are words, without spaces around them or repeats, and none is so short that it is any other name', () => {
    const groups = [
      ...owners.map(({ names }) => names),
      ...owners.flatMap(({ holdings = [] }) => holdings.map(({ names }) => names)),
      ...holders.flatMap(({ holder }) => ('names' in holder ? [holder.names] : [])),
    ];
    for (const names of groups) {
      expect(names.length).toBeGreaterThan(0);
      expect(repeated(names)).toEqual([]);
      for (const name of names) {
        expect(name.trim()).toBe(name);
        expect(name.length, name).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('words go between two names or on from one: no capital first, no stop at the end', () => {
    const words = [
      ...holders.flatMap(({ holder }) => holder.words ?? []),
      ...owners.flatMap(({ holdings = [] }) => holdings.map((holding) => holding.words)),
    ];
    for (const one of words) {
      expect(one).toMatch(/^[a-z]/);
      if (!/[A-Z]\w*\.$/.test(one)) expect(one).not.toMatch(/\.$/);
    }
  });
});
