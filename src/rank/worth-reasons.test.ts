import { describe, expect, it } from 'vitest';
import { coverageReason, freshnessReason } from './worth-reasons.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const hourMs = 3_600_000;

function covered(publisherCount: number, spanMs: number) {
  return { publisherCount, firstAt: noon - spanMs, updatedAt: noon };
}

describe('the reason of coverage', () => {
  it('compares with all publishers where a third of them report it', () => {
    expect(coverageReason(covered(6, hourMs), 8, 'A')).toBe('6 of your 8 publishers report it');
    expect(coverageReason(covered(8, hourMs), 8, 'A')).toBe('All your 8 publishers report it');
  });

  it('says how fast they came where they are few among many', () => {
    expect(coverageReason(covered(6, 3 * hourMs), 400, 'A')).toBe('6 publishers in three hours');
    expect(coverageReason(covered(6, 0), 400, 'A')).toBe('6 publishers at once');
    expect(coverageReason(covered(6, 90 * hourMs), 400, 'A')).toBe('6 publishers report it');
  });

  it('makes no comparison of two or three publishers', () => {
    expect(coverageReason(covered(2, hourMs), 3, 'A')).toBe('2 publishers in an hour');
  });

  it('names the only publisher', () => {
    expect(coverageReason(covered(1, 0), 8, 'Radio Sund')).toBe('Only Radio Sund has it so far');
  });
});

describe('the reason of freshness', () => {
  it('tells a new report from news in a story that goes on', () => {
    expect(freshnessReason({ articleCount: 1, newsAt: noon - 40 * 60_000 }, noon)).toBe(
      'New: reported 40 minutes ago',
    );
    expect(freshnessReason({ articleCount: 5, newsAt: noon - 3 * hourMs }, noon)).toBe(
      'Still developing: last news three hours ago',
    );
  });

  it('calls new what is hours old, and never of two stories of one age only one', () => {
    // "New: reported eleven hours ago" stood beside "Reported twelve hours ago".
    const said = Array.from({ length: 23 * 60 }, (_, minutes) =>
      freshnessReason({ articleCount: 1, newsAt: noon - minutes * 60_000 }, noon),
    );
    const ages = (opening: RegExp) =>
      new Set(said.filter((text) => opening.test(text)).map((text) => text.replace(opening, '')));
    const fresh = ages(/^New: reported /);
    const older = ages(/^Reported /);
    expect(fresh.has('eleven hours ago')).toBe(false);
    expect(older.has('eleven hours ago')).toBe(true);
    expect([...fresh].filter((age) => older.has(age))).toEqual([]);
  });

  it('calls nothing new after half a day, and is no reason after a day', () => {
    expect(freshnessReason({ articleCount: 1, newsAt: noon - 13 * hourMs }, noon)).toBe(
      'Reported 13 hours ago',
    );
    expect(freshnessReason({ articleCount: 5, newsAt: noon - 25 * hourMs }, noon)).toBe('');
  });
});
