import { expect, it } from 'vitest';
import { readFolder } from '../ingest/folder-path.ts';
import { addressPart } from './address-part.ts';
import { subjectHref } from './subject-href.ts';

it('makes an address of half a character', () => {
  expect(addressPart('person:anna\ud83d')).toBe('person%3Aanna%EF%BF%BD');
  expect(subjectHref({ kind: 'entity', key: 'x\ud800y' }, () => undefined)).toBe('/entities/x%EF%BF%BDy');
});

it('cuts the name of a folder between characters', () => {
  const [level] = readFolder(`${'a'.repeat(99)}😀 news`);
  expect(level).toBe('a'.repeat(99));
});
