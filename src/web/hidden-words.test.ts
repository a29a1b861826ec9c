// Latest, Most covered and search know no reader: no page may promise that what was hidden is seen nowhere.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hiddenWords } from './hidden-words.ts';
import { readNotice } from './notice.ts';

const promises =
  /(will|does) not come back|never (be )?shown|(?<!is )not (be )?shown again|never reaches your pages/i;

test('says where a hidden or muted story still stands', () => {
  expect(readNotice('hide-7')?.text).toBe(hiddenWords);
  expect(hiddenWords).toMatch(/Latest, Most covered and search/);
  expect(readNotice('steer-never 1 publisher:1')?.text).toMatch(/For you and Following/);
});

test('promises on no page that something is never seen', () => {
  const files = fs.readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'));
  expect(sources.length).toBeGreaterThan(50);
  const found = sources.filter((file) =>
    promises.test(fs.readFileSync(path.join(import.meta.dirname, file), 'utf8')),
  );
  expect(found).toEqual([]);
});
