import { expect, test } from 'vitest';
import { rememberHrefs } from './remember-hrefs.ts';

test('signs each address once, and gives every address its own', () => {
  const signed: string[] = [];
  const href = rememberHrefs((url) => {
    signed.push(url);
    return `/pictures/${url}`;
  });
  expect([href('a'), href('b'), href('a')]).toEqual(['/pictures/a', '/pictures/b', '/pictures/a']);
  expect(signed).toEqual(['a', 'b']);
});

test('stays bounded', () => {
  let signed = 0;
  const href = rememberHrefs((url) => {
    signed++;
    return url;
  });
  for (let i = 0; i < 4_001; i++) href(`picture ${i}`);
  href('picture 4000');
  href('picture 0');
  expect(signed).toBe(4_002);
});
