import { expect, it } from 'vitest';
import { sameOriginPath } from './same-origin-path.ts';

it.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  '/\n//x',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/x/%2E%2e//evil.example',
])('does not redirect to %j', (path) => {
  expect(sameOriginPath(path, '/')).toBe('/');
});

it('keeps a path of this site with its query and fragment', () => {
  expect(sameOriginPath('/stories/12?from=latest#points', '/')).toBe('/stories/12?from=latest#points');
});
