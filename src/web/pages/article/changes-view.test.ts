import { describe, expect, test } from 'vitest';
import type { ArticleRevision } from '../../../model/article.ts';
import { testNow } from '../../build-for-tests.ts';
import { changesView, type VersionChange } from './changes-view.ts';

const hour = 3_600_000;
const html = (...texts: readonly string[]) => texts.map((text, i) => `<p id="p${i}">${text}</p>`).join('');
const revision = (over: Partial<ArticleRevision> = {}): ArticleRevision => ({
  articleId: 1,
  revision: 1,
  title: 'Ferry aground',
  html: html(
    'It struck rocks.',
    'All 240 are safe. The mayor came. Nobody spoke.',
    'More follows.',
    'It is over.',
  ),
  replacedAt: testNow - 3 * hour,
  ...over,
});
const scene = { now: testNow, timeZone: 'Europe/London', language: null };
const view = (revisions: readonly ArticleRevision[], current: { title: string; html: string }) =>
  changesView(revisions, current, scene);

/** "All [240][+214] are safe." */
const shown = (change: VersionChange | undefined) =>
  change?.parts.map((part) =>
    part.kind === 'unchanged'
      ? `(${part.text})`
      : part.pieces
          .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
          .join('')
          .trim(),
  );

describe('what a publisher changed', () => {
  test('is shown with what stands beside it, the rest folded', () => {
    const current = {
      title: 'Ferry aground',
      html: html(
        'It struck rocks.',
        'All 214 are safe. The mayor came. Nobody spoke.',
        'More follows.',
        'It is over.',
      ),
    };
    const [change] = view([revision()], current);
    expect(change).toMatchObject({ when: 'today at 9.04', what: '1 passage', title: null, note: null });
    expect(shown(change)).toEqual([
      '(1 paragraph unchanged)',
      'All [-240][+214] are safe. The mayor came. …',
      '(2 paragraphs unchanged)',
    ]);
  });

  test('says of sentences that went and came in one place first what went', () => {
    const [change] = view([revision({ html: html('One two three. Four five six.', 'It stays.') })], {
      title: 'Ferry aground',
      html: html('Seven eight nine. Ten eleven twelve.', 'It stays.'),
    });
    expect(shown(change)?.[0]).toBe(
      '[-One two three. Four five six.] [+Seven eight nine. Ten eleven twelve.]',
    );
  });

  test('is the newest first, each against the version after it', () => {
    const second = revision({ revision: 2, title: 'Ferry Kestrel aground', replacedAt: testNow - hour });
    const changes = view([revision(), second], { title: 'Ferry Kestrel floats', html: second.html });
    expect(changes.map(({ what, when }) => [what, when])).toEqual([
      ['the headline', 'today at 11.04'],
      ['the headline', 'today at 9.04'],
    ]);
    expect(changes[1]?.title).toEqual([
      { kind: 'same', text: 'Ferry ' },
      { kind: 'added', text: 'Kestrel ' },
      { kind: 'same', text: 'aground' },
    ]);
  });

  test('is the headline alone where the text was not whole', () => {
    const [change] = view([revision({ html: '' })], { title: 'Ferry floats', html: html('All of it.') });
    expect([change?.what, change?.parts]).toEqual(['the headline', []]);
  });

  test('is nothing where only marks were set otherwise', () => {
    const current = { title: 'Ferry aground', html: revision().html.replaceAll('.', '!') };
    expect(view([revision()], current)).toEqual([]);
  });

  test('shows nothing that opens a private feed', () => {
    const secret = 'https://one.example/feed?token=0123456789abcdef0123456789abcdef';
    const [change] = view([revision({ html: html(`It stood at ${secret} before.`, 'It stays.') })], {
      title: 'Ferry aground',
      html: html('It stood elsewhere before.', 'It stays.'),
    });
    expect(JSON.stringify(change)).not.toContain('0123456789abcdef');
  });

  test('says so where hardly a sentence stayed', () => {
    const many = (word: string) =>
      html(...Array.from({ length: 300 }, (_, i) => `The ${word} ${i} was seen.`));
    const [change] = view([revision({ html: many('quay') })], { title: 'Ferry aground', html: many('ship') });
    expect([change?.what, change?.parts]).toEqual(['the text', []]);
    expect(change?.note).toMatch(/rewritten/);
  });
});
