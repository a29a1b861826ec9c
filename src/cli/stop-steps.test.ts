import { expect, it } from 'vitest';
import { createStopSteps } from './stop-steps.ts';

// On a terminal the server got Ctrl-C twice within a millisecond (terminal and launcher), took the second for
// impatience and ended with code 1, without its graceful stop.
it('takes the copies of one Ctrl-C for one, and a later one for impatience', () => {
  const step = createStopSteps();
  expect(step(10_000)).toBe('stop');
  expect(step(10_001)).toBe('ignore');
  expect(step(10_020)).toBe('ignore');
  expect(step(11_500)).toBe('quit');
});
