import { expect, it } from 'vitest';
import { chooseLead } from './headline.ts';
import { buildArticle, buildPublisher, HOUR, NOW } from './testing.ts';

const publishers = new Map([1, 2, 3].map((id) => [id, buildPublisher(id)]));

function told(title: string, hoursAgo: number, publisherId: number) {
  return buildArticle({ title, summary: title, publisherId, publishedAt: NOW - hoursAgo * HOUR });
}

/** Two reports of the morning, and one of what came of it, whose words they share in part. */
function headlineWhenTold(hoursAgo: number): string {
  const morning = [
    told('Ferry Kestrel runs aground off Skerry Point', 11, 1),
    told('Ferry Kestrel aground off Skerry Point', 10, 2),
  ];
  return chooseLead([...morning, told('Tug pulls ferry Kestrel free', hoursAgo, 3)], publishers, null)
    .headline;
}

it('is the newest report where the others are of long before, though more of them bear each other out', () => {
  expect(headlineWhenTold(1)).toBe('Tug pulls ferry Kestrel free');
});

it('is the earlier of two that bear each other out in nothing, whichever stands first', () => {
  const earlier = told('Ferry Kestrel runs aground', 3, 1);
  const later = told('Council votes on barrier', 2, 2);
  expect(chooseLead([later, earlier], publishers, null).article.id).toBe(earlier.id);
  expect(chooseLead([earlier, later], publishers, null).article.id).toBe(earlier.id);
});

it('is what most tell where the newest is hardly newer', () => {
  expect(headlineWhenTold(3)).toBe('Ferry Kestrel aground off Skerry Point');
});

it('is no advice to the reader where there is a report, however new the advice is', () => {
  const report = told('Telescope finds steam round a small planet', 8, 1);
  const other = told('Steam round a small planet, and doubts', 6, 2);
  const guide = told('Where to look for the small planet with steam', 0, 3);
  expect(chooseLead([report, other, guide], publishers, null).article.id).not.toBe(guide.id);
});
