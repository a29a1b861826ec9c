import { expect, test } from 'vitest';
import { buildItem, buildStory } from './build-for-tests.ts';
import { renderFrontForBench } from './render-front-for-bench.ts';

const hostile = '<img src=x onerror=alert(1)> & "quotes"';

test('escapes what publishers wrote wherever it stands', () => {
  const slots = ['lead', 'top', 'row', 'section', 'brief'] as const;
  const stories = slots.map((_, index) =>
    buildStory({
      id: index + 1,
      headline: hostile,
      dek: `${hostile} dek`,
      keyPoints: [
        { text: `${hostile} point`, articleId: 1, publisherId: 1, paragraph: 0, saidBy: hostile, at: 0 },
      ],
    }),
  );
  const items = slots.map((slot, index) => buildItem({ storyId: index + 1, slot, reason: hostile }));
  const html = renderFrontForBench(stories, items);
  expect(html).not.toContain('<img src=x');
  expect(html).toContain('&lt;img src=x');
});

test('carries no inline script, handler or style, as the content security policy demands', () => {
  const html = renderFrontForBench([buildStory()], [buildItem({ slot: 'lead' })]);
  expect(html).not.toMatch(/<[^>]+ (style|on[a-z]+)=/);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('<script type="module" src=');
});

test('has one heading of the first level and one main part', () => {
  const html = renderFrontForBench([buildStory()], [buildItem({ slot: 'lead' })]);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/<main/g)).toHaveLength(1);
});
