// Undo's words went before it had run, and what failed was told to nobody.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { say } from './say.ts';

let place: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  const { document } = parseHTML('<p id="said"></p>');
  vi.stubGlobal('document', document);
  place = document.getElementById('said') as unknown as HTMLElement;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const press = () => place.querySelector('button')?.click();
const settled = () => vi.advanceTimersByTimeAsync(0);

test('keeps the words until what undoes them is done, pressed once or twice', async () => {
  let end = () => {};
  let runs = 0;
  say('Hidden.', {
    name: 'Undo',
    run: () => {
      runs += 1;
      return new Promise((resolve) => {
        end = () => {
          say('It is back.');
          resolve();
        };
      });
    },
  });
  press();
  press();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([place.textContent, runs]).toEqual(['Hidden.Undo', 1]);
  end();
  await settled();
  expect(place.textContent).toBe('It is back.');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(place.textContent).toBe('');
});

test('says that it failed, and offers it again', async () => {
  let fails = true;
  const run = async () => {
    if (fails) throw new Error('503');
    say('It is back.');
  };
  say('Hidden.', { name: 'Undo', run });
  press();
  await settled();
  expect(place.textContent).toMatch(/^That did not work/);
  fails = false;
  press();
  await settled();
  expect(place.textContent).toBe('It is back.');
});
