import { expect, test } from 'vitest';
import { handsOf, ownerWords } from './owner-words.ts';

test('names the owner and who stands behind it, two levels up at most', () => {
  expect(ownerWords('dow-jones')).toBe('Dow Jones & Company (News Corp, Lachlan Murdoch)');
  expect(ownerWords('reach')).toBe('Reach plc');
});

test('says in the row’s own words what the holders’ names would not', () => {
  expect(ownerWords('bbc')).toBe('the BBC (royal charter, licence fee)');
});

test('calls shareholders and funders what they are', () => {
  expect(ownerWords('prisa')).toMatch(/^Prisa \(shareholders: Amber Capital, /);
  expect(ownerWords('carbon-brief')).toBe('Carbon Brief Ltd (funded by the European Climate Foundation)');
});

test('finds the same hands at the end of two chains', () => {
  expect(handsOf('tribune-publishing')).toBe(handsOf('medianews-group'));
});

test('stops where several hold an owner, and at broadcasters of a state', () => {
  expect(handsOf('zeitverlag')).toBe('Zeitverlag');
  expect(handsOf('abc-australia')).not.toBe(handsOf('sbs-australia'));
});
