// What `doctor` can find, and where docs/operate.md says what to do about it.
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { checkedCodes, refusedCodes } from '../src/model/finding.ts';

const root = new URL('../', import.meta.url);

it('documents every finding in docs/operate.md, with what it says and what to do', () => {
  const page = fs.readFileSync(new URL('docs/operate.md', root), 'utf8');
  const table = page.slice(page.indexOf('| code | it says | do |')).split('\n\n')[0] ?? '';
  const rows = table.split('\n').slice(2);
  expect(rows.map((row) => /^\| `([a-z-]+)` \| \S.+ \| \S.+ \|$/.exec(row)?.[1] ?? row)).toEqual([
    ...checkedCodes,
    ...refusedCodes,
  ]);
});

/** Thrown by what `doctor` does not do. */
const elsewhere = new Set([
  'backup-failed',
  'foreign-interaction',
  'ids-out-of-range',
  'restore-refused',
  // Whoever serves alone; `doctor` looks on beside a server.
  'store-in-use',
  'too-many-sources',
]);

it('knows the code of every error that a store throws', () => {
  const thrown = new Set(['src/store', 'src/compose/open-house.ts'].flatMap(codesThrownIn));
  const known = [...refusedCodes, ...checkedCodes].filter((code) => thrown.has(code));
  expect([...thrown].filter((code) => !elsewhere.has(code)).toSorted()).toEqual(known.toSorted());
  expect(refusedCodes.filter((code) => !thrown.has(code))).toEqual(['store-failed']);
});

function codesThrownIn(place: string): string[] {
  const at = new URL(place, root);
  if (fs.statSync(at).isDirectory()) {
    return fs.readdirSync(at).flatMap((name) => codesThrownIn(`${place}/${name}`));
  }
  if (/\.test\.ts$|\/contract\//.test(place)) return [];
  return [...fs.readFileSync(at, 'utf8').matchAll(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g)].map(
    ([, code]) => code!,
  );
}
