// A word where the publisher is owned by whom it writes about.
import { describe, expect, it } from 'vitest';
import { ownerDisclosure } from './disclosure.ts';
import { buildEntity, buildPublisher } from './testing.ts';

describe('disclosure', () => {
  const courier = buildPublisher(1, {
    name: 'The Merrow Courier',
    owner: 'Kelvane Holdings',
    ownerEntities: ['Kelvane', 'Arden Capital'],
  });

  it('says who owns the paper when the story is about the owner', () => {
    expect(ownerDisclosure(courier, [buildEntity('Kelvane', { kind: 'company' })])).toBe(
      'Kelvane Holdings owns The Merrow Courier.',
    );
  });

  it('names the owner’s owner as such', () => {
    expect(ownerDisclosure(courier, [buildEntity('Arden Capital', { kind: 'organisation' })])).toBe(
      'The Merrow Courier is owned by Kelvane Holdings, which is tied to Arden Capital.',
    );
  });

  it('is silent otherwise', () => {
    expect(ownerDisclosure(courier, [buildEntity('Hallam Lines', { kind: 'company' })])).toBeNull();
    expect(ownerDisclosure(buildPublisher(2), [buildEntity('Kelvane')])).toBeNull();
  });
});
