import { expect, it } from 'vitest';
import { readSubjectField, subjectField } from './subject-field.ts';

it('reads back what it wrote, with colons in the key', () => {
  const subject = { kind: 'entity', key: 'company:VSX:KLV' } as const;
  expect(readSubjectField(subjectField(subject))).toEqual(subject);
});

it('refuses what is no subject', () => {
  for (const value of ['', 'topic', 'topic:', ':x', 'planet:mars', 'topic: ']) {
    expect(readSubjectField(value)).toBeNull();
  }
});
