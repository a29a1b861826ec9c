import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreComponent } from '../../model/edition.ts';
import { ledgerHtml, steerValue } from './ledger-html.ts';

function part(change: Partial<ScoreComponent>): ScoreComponent {
  return {
    name: 'topic',
    label: 'Topic',
    value: 0.2,
    sentence: 'You read about it.',
    subject: null,
    ...change,
  };
}

describe('ledgerHtml', () => {
  test('adds up all parts, those too small to show included', () => {
    const html = ledgerHtml(1, [part({ value: 0.34 }), part({ value: -0.05 }), part({ value: 0.004 })]);
    expect(html).toContain('The parts add up to <b class="num">0.29</b>');
    expect(html.match(/ledger__row/g)).toHaveLength(2);
  });

  // Seven parts of 0.104 were shown as seven times 0.10, over a sum of 0.73.
  test('shows figures that add up to the figure below them, whatever the parts', () => {
    const figures = (html: string) =>
      [...html.matchAll(/class="num">([^<]+)</g)].map(([, text]) =>
        Math.round(100 * Number(text!.replace('−', '-'))),
      );
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 16 });
    const small = fc.array(fc.double({ min: -0.02, max: 0.02, noNaN: true }), { maxLength: 16 });
    fc.assert(
      fc.property(values, small, (some, others) => {
        const shown = figures(
          ledgerHtml(
            1,
            [...some, ...others].map((value) => part({ value })),
          ),
        );
        const sum = shown.pop();
        expect(shown.reduce((total, value) => total + value, 0)).toBe(sum);
      }),
    );
    expect(
      figures(
        ledgerHtml(
          1,
          Array.from({ length: 7 }, () => part({ value: 0.104 })),
        ),
      ),
    ).toEqual([...[10, 10, 10, 10, 10, 10, 10], ...[3, 73]]);
  });

  test('shows the largest part first and draws the others against it', () => {
    const html = ledgerHtml(1, [part({ label: 'Small', value: 0.1 }), part({ label: 'Large', value: -0.4 })]);
    expect(html.indexOf('Large')).toBeLessThan(html.indexOf('Small'));
    expect(html).toContain('bar--minus');
    expect([...html.matchAll(/width="(\d+)"/g)].map((match) => match[1])).toEqual(['100', '25']);
  });

  test('says that the line names a part about the reader where another is larger', () => {
    // "You follow Business" stood over a ledger that opened with a larger Freshness.
    const note = 'names the largest part that is about you';
    const fresh = part({ name: 'freshness', label: 'Freshness', value: 0.23 });
    const follow = part({ name: 'follow', label: 'Business', value: 0.2 });
    expect(ledgerHtml(1, [fresh, follow])).toContain(note);
    expect(ledgerHtml(1, [fresh, { ...follow, value: 0.05 }])).toContain(note);
    expect(ledgerHtml(1, [fresh, { ...follow, value: 0.01 }])).not.toContain(note);
    expect(ledgerHtml(1, [{ ...follow, value: 0.3 }, fresh])).not.toContain(note);
    expect(ledgerHtml(1, [fresh])).not.toContain(note);
  });

  test('escapes what publishers and readers wrote', () => {
    const subject = { kind: 'word', key: '"><script>' } as const;
    const html = ledgerHtml(1, [part({ label: '<b>x', sentence: '"quoted" & <i>', subject })]);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<i>');
    expect(html).toContain('&lt;b&gt;x');
  });

  test('offers to steer only where there is something to steer', () => {
    expect(ledgerHtml(1, [part({})])).not.toContain('<button');
    const html = ledgerHtml(12, [part({ subject: { kind: 'topic', key: '04000000' } })]);
    expect(html).toContain('value="never 12 topic:04000000"');
    const story = ledgerHtml(12, [part({ subject: { kind: 'story', key: '12' } })]);
    expect(story).not.toContain('never');
  });

  test('carries no inline style and no script, as the content security policy demands', () => {
    expect(ledgerHtml(1, [part({})])).not.toMatch(/style=|onclick|<script/);
  });

  test('survives values that are not numbers', () => {
    expect(ledgerHtml(1, [part({ value: Number.NaN }), part({ value: 0.2 })])).toContain('0.20');
  });
});

test('steerValue says what, about which story, on which subject', () => {
  expect(steerValue('more', 7, { kind: 'entity', key: 'person:liv castellane' })).toBe(
    'more 7 entity:person:liv castellane',
  );
});
