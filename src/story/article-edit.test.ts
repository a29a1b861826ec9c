import { describe, expect, it } from 'vitest';
import { editOf, isCorrection, type VersionText } from './article-edit.ts';

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text, i) => `<p id="p${i}">${text}</p>`).join('');
const version = (title: string, ...texts: readonly string[]): VersionText => ({
  title,
  html: paragraphs(...texts),
});
const tunnel = version(
  'Lorry on fire in the tunnel',
  'Eighty-three people left their cars.',
  'Nobody was hurt.',
);

/** "number 0 {83>38}" */
function facts(before: VersionText, after: VersionText, central: readonly string[] = []) {
  const edit = editOf(before, after, central);
  return edit?.facts.map(({ kind, paragraph, isCentral, pieces }) => {
    const side = (wanted: string) => pieces.filter(({ kind }) => kind === wanted).map(({ text }) => text);
    return `${kind} ${paragraph} ${isCentral ? 'central ' : ''}${side('removed')}>${side('added')}`;
  });
}

describe('an edit of an article', () => {
  it('is none where only marks, capitals, markup or white space changed', () => {
    const after = {
      title: 'Lorry on Fire in the Tunnel',
      html: '<p id="p0"><b>Eighty-three</b>  people left their cars</p><p id="p1">Nobody was hurt!</p>',
    };
    expect(editOf(tunnel, after)).toBeNull();
  });

  it('is none where only a counter or a clock went on', () => {
    const before = version(
      'T',
      'The tunnel is open again after the fire.',
      '12 comments',
      'Updated 9.41',
      'Index 2,931',
    );
    const after = version(
      'T',
      'The tunnel is open again after the fire.',
      '15 comments',
      'Updated 10.02',
      'Index 2,914',
    );
    expect(editOf(before, after)).toBeNull();
  });

  it('names a number that was changed, with its sentence and where it stands', () => {
    const after = version(tunnel.title, 'Thirty-eight people left their cars.', 'Nobody was hurt.');
    expect(facts(tunnel, after)).toEqual(['number 0 Eighty-three>Thirty-eight']);
    expect(facts(tunnel, after, ['Thirty-eight people left their cars.'])).toEqual([
      'number 0 central Eighty-three>Thirty-eight',
    ]);
  });

  it('does not call it a change to write a number in words', () => {
    const after = version(tunnel.title, '83 people left their cars.', 'Nobody was hurt.');
    expect(facts(tunnel, after)).toEqual([]);
  });

  it('names a name that was changed, and not one that was only given in full', () => {
    const before = version('T', 'The fire was put out by Dag Ellery and nine others.');
    expect(facts(before, version('T', 'The fire was put out by Dag Elleray and nine others.'))).toEqual([
      'name 0 Ellery>Elleray',
    ]);
    const full = version('T', 'The fire was put out by Chief Dag Ellery and nine others.');
    expect(facts(before, full)).toEqual([]);
  });

  it('puts the headline’s before those of the text', () => {
    const before = version(
      'Ferry with 240 aboard aground',
      'It struck rocks at 9.20 in the morning of Tuesday.',
    );
    const after = version(
      'Ferry with 214 aboard aground',
      'It struck rocks at 9.50 in the morning of Tuesday.',
    );
    expect(facts(before, after)).toEqual(['number null central 240>214', 'number 0 9.20>9.50']);
  });

  it('holds the publisher’s own word that it was wrong, first of all', () => {
    const said = 'Correction: an earlier version said that 83 people had left their cars; it was 38.';
    const after = version(tunnel.title, 'Thirty-eight people left their cars.', 'Nobody was hurt.', said);
    const edit = editOf(tunnel, after);
    expect(edit?.facts.map(({ kind }) => kind)).toEqual(['correction', 'number']);
    expect(edit?.facts[0]?.pieces).toEqual([{ kind: 'same', text: said }]);
    // It stays the same correction when its wording is changed.
    const worded = version(
      tunnel.title,
      'Thirty-eight people left their cars.',
      'Nobody was hurt.',
      `${said} Sorry.`,
    );
    expect(facts(after, worded)).toEqual([]);
    const next = 'Correction: the tunnel is 4.2 kilometres long. We had it shorter.';
    const again = version(tunnel.title, 'Thirty-eight people left their cars.', 'Nobody was hurt.', next);
    expect(editOf(after, again)?.facts).toMatchObject([{ kind: 'correction', pieces: [{ text: next }] }]);
  });

  it('takes nothing for a fact of what says something else now', () => {
    const after = version(
      tunnel.title,
      'Twelve fire engines came from both sides at once.',
      'Nobody was hurt.',
    );
    expect(facts(tunnel, after)).toEqual([]);
  });
});

describe('isCorrection', () => {
  it.each([
    'Correction: the sum is 3.1 million.',
    'This article was amended on 4 May 2026 to correct the name of the mayor.',
    'An earlier version of this article misstated the number of votes.',
    'Editor’s note: this story has been corrected.',
    'Rectificatif : le pont mesure 212 mètres.',
  ])('knows "%s"', (sentence) => expect(isCorrection(sentence)).toBe(true));

  it.each([
    'The house of correction was closed in 1902.',
    'Markets saw a correction on Friday.',
    'The minister corrected himself at once.',
    'An earlier version of the bill said that schools would pay.',
  ])('does not take "%s" for one', (sentence) => expect(isCorrection(sentence)).toBe(false));
});
