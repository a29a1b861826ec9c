import { describe, expect, it } from 'vitest';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { recogniseEntities } from './recognise-entities.ts';

/** Keys of the people and bodies in a text whose given names no list holds. */
function named(text: string, title = 'What happened'): string[] {
  const { blocks } = sanitiseHtml(`<p>${text}</p>`, { baseUrl: null });
  return recogniseEntities(layOutText(title, null, blocks), 'en')
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('place:'))
    .sort();
}
const roleOf = (text: string) =>
  recogniseEntities(
    layOutText('x', null, sanitiseHtml(`<p>${text}</p>`, { baseUrl: null }).blocks),
    'en',
  ).find(({ kind }) => kind === 'person')?.role;

describe('people whose given name nobody lists', () => {
  it('are known by the role before a comma, and bear it', () => {
    const text = 'They asked its minister of education, Dorval Ulmen, about the rule.';
    expect(named(text)).toEqual(['person:dorval ulmen']);
    expect(roleOf(text)).toBe('minister of education');
    expect(roleOf('That was clear to the hospital’s commercial director, Ysmay Trevick.')).toBe(
      'commercial director',
    );
  });

  it('are not made of what follows a role by chance', () => {
    expect(named('After a talk with its director, Harrow Tarn council voted for it.')).toEqual([]);
  });

  it('are known by "who" after a comma, where it is not said of somebody before', () => {
    expect(named('We met Dorval Ulmen, who taught there.')).toEqual(['person:dorval ulmen']);
    expect(named('So said Ada Lisle of Tarvick Ulm, who has read the accounts.')).toEqual([
      'person:ada lisle',
    ]);
    expect(named('They lost to the Ulmen Rowers, who were faster.')).toEqual([]);
  });

  it('are known by their kin and their colleagues', () => {
    expect(named('In the end it was Dorval Ulmen and his colleagues that counted.')).toEqual([
      'person:dorval ulmen',
    ]);
    expect(named('We asked Ysmay Trevick’s daughter about that.')).toEqual(['person:ysmay trevick']);
  });

  it('are known by the surname that the text goes on with', () => {
    expect(
      named(
        'Nobody had seen Dorval Ulmen there. Later Ulmen said that the boat was late, and Ulmen was right.',
      ),
    ).toEqual(['person:dorval ulmen']);
    expect(
      named('The freighter left for Ulmen Sound. In Ulmen they waited, and in Ulmen they stayed.'),
    ).toEqual([]);
  });

  it('are known by the company they keep in a list', () => {
    expect(named('New are Tolvi Brask, Oren Kestley, Anna Ferrick and Jarl Lunden.')).toEqual([
      'person:anna ferrick',
      'person:jarl lunden',
      'person:oren kestley',
      'person:tolvi brask',
    ]);
    // A place after a person, and bodies beside them, are no list of people.
    expect(named('It was sent to Anna Ferrick, Halden Brask.')).toEqual(['person:anna ferrick']);
  });
});

describe('bodies', () => {
  it('are called after their members', () => {
    expect(named("They wrote to the Ulmen Weavers' Union on Monday.")).toEqual([
      "organisation:ulmen weavers' union",
    ]);
  });

  it('are called after a saint, with or without the kind of house', () => {
    const { blocks } = sanitiseHtml(
      '<p>They were taken to St Ulrun’s hospital. St Ulrun’s has 40 beds.</p>',
      { baseUrl: null },
    );
    expect(recogniseEntities(layOutText('x', null, blocks), 'en')).toMatchObject([
      { kind: 'organisation', name: 'St Ulrun’s hospital', mentions: 2 },
    ]);
  });

  it('are firms of two names, where more speaks for it than the sign', () => {
    expect(named('The clay came from the Ulmen & Daughters pit.')).toEqual([
      'organisation:ulmen & daughters',
    ]);
    expect(named('Everybody likes Ratter & Clunk on a rainy day.')).toEqual([]);
  });

  it('say of a plan that it is theirs', () => {
    expect(named('Ulmenside Handling said it would welcome a longer contract.')).toEqual([
      'organisation:ulmenside handling',
    ]);
  });

  it('are courts and schools of what is no name by itself', () => {
    expect(named('The Court of Labour met on Monday.')).toEqual(['organisation:court of labour']);
  });

  it('have what they are for before where they are, in Romance languages', () => {
    expect(named('Le port fut prévenu par l’Office météorologique de Tarvick.')).toEqual([
      'organisation:office meteorologique de tarvick',
    ]);
  });

  it('are airlines, but not the beginning of a museum', () => {
    expect(named('The seats of Tarvick Air were sold. Nobody at Air Ulmen knew.')).toEqual([
      'organisation:air ulmen',
      'organisation:tarvick air',
    ]);
  });

  it('are one under the longer and the shorter name', () => {
    expect(named('The Ulmen Tide Office wrote on Monday. The Tide Office was right.')).toEqual([
      'organisation:ulmen tide office',
    ]);
  });

  it('are no waters, though these have an article too', () => {
    expect(named('They swam in the Ulm. A boat lay on the Ulm, and the Ulm was cold.')).toEqual([]);
  });

  it('are no town in a dateline', () => {
    // Nor does who filed the text count as named in it.
    expect(named('ULMEN (Northern Wire) - Nothing happened in Ulmen, and ULMEN slept.')).toEqual([]);
  });
});
