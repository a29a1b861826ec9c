import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';
import { kindName } from './pages/interests/view.ts';
import { entityHead } from './pages/subject/subject-head.ts';

const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

test('knows its own words and none that every object has', () => {
  expect(ownWords({ saved: 'Saved.' }, 'saved')).toBe('Saved.');
  for (const code of [...inherited, '', undefined]) expect(ownWords({ saved: 'Saved.' }, code)).toBeNull();
});

test('a subject named after what every object has is a name like any other', () => {
  for (const kind of inherited) {
    expect(entityHead(`${kind}:liv`, []).label).toBe('Name');
    expect(kindName({ kind: 'entity', key: `${kind}:liv` })).toBe('name');
  }
});
