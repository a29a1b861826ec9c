import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs-of.ts';

test('gives each paragraph its number, without marks and captions', () => {
  const html =
    '<figure><img src="https://a.example/p.jpg"><figcaption>The quay.</figcaption></figure>' +
    '<p id="p0">It &lt;was&gt; <b>late</b>.</p><ul><li id="p1" dir="auto">One</li><li id="p2">Two</li></ul>' +
    '<table><tr><td>Oslo</td><td>9</td></tr></table>';
  expect(paragraphsOf(html)).toEqual([
    { number: 0, text: 'It <was> late.' },
    { number: 1, text: 'One' },
    { number: 2, text: 'Two' },
    { number: 2, text: 'Oslo' },
    { number: 2, text: '9' },
  ]);
  expect(paragraphsOf('')).toEqual([]);
});
