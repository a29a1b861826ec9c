import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../model/article.ts';
import { composeStory } from './compose-story.ts';
import { buildArticle, buildEntity } from './testing.ts';
import { material } from './testing-material.ts';

describe('entities', () => {
  it('are one person under surname, title and full name', () => {
    const members = [
      buildArticle({ id: 1, entities: [buildEntity('Aldous Renn', { role: 'mayor of Port Merrow' })] }),
      buildArticle({
        id: 2,
        entities: [buildEntity('Mayor Renn'), buildEntity('Renn', { key: 'person:renn' })],
      }),
    ];
    const { entities } = composeStory(material(members));
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ name: 'Aldous Renn', role: 'mayor of Port Merrow', mentions: 6 });
  });

  it('leaves a surname alone that two people share', () => {
    const members = [
      buildArticle({ id: 1, entities: [buildEntity('Aldous Renn'), buildEntity('Clara Renn')] }),
      buildArticle({ id: 2, entities: [buildEntity('Renn')] }),
    ];
    expect(composeStory(material(members)).entities).toHaveLength(3);
  });

  it('are one person with and without the middle name, unless two of them differ in it', () => {
    const named = (...names: string[]) =>
      composeStory(
        material(names.map((name, id) => buildArticle({ id: id + 1, entities: [buildEntity(name)] }))),
      ).entities.map(({ name }) => name);
    expect(named('Aldous Renn', 'Aldous Dewey Renn')).toEqual(['Aldous Dewey Renn']);
    expect(named('Aldous Renn Jr.', 'Aldous D. Renn Jr.')).toEqual(['Aldous D. Renn Jr.']);
    expect(named('Aldous Renn', 'Aldous Dewey Renn', 'Aldous Teck Renn')).toHaveLength(3);
  });

  const peopleIn = (...articles: readonly (readonly string[])[]) =>
    composeStory(
      material(
        articles.map((names, i) =>
          buildArticle({ id: i + 1, entities: names.map((name) => buildEntity(name)) }),
        ),
      ),
    )
      .entities.map(({ name }) => name)
      .toSorted();

  it.each([
    ['a short form of the given name', ['Lawrence H. Renn'], ['Larry Renn'], ['Larry Renn'], ['Larry Renn']],
    [
      'another transliteration',
      ['Oleksandr Veresky'],
      ['Oleksandr Vereskyy'],
      ['Oleksandr Veresky'],
      ['Oleksandr Veresky'],
    ],
    ['a slip', ['Jeffrey Amdal'], ['Jefferey Amdal'], ['Jeffrey Amdal'], ['Jeffrey Amdal']],
    [
      'what stood before the name',
      ['Abigail Renn'],
      ['Estmark Abigail Renn'],
      ['Abigail Renn'],
      ['Abigail Renn'],
    ],
    [
      'what stood behind the name',
      ['Jorun Vale', 'Jorun Vale Hoax'],
      ['Jorun Vale'],
      ['Jorun Vale'],
      ['Jorun Vale'],
    ],
    ['a word before it, said by as many', ['Officer Abigail Renn'], ['Abigail Renn'], [], ['Abigail Renn']],
    ['a first name more', ['José Antonio Vale'], ['Antonio Vale'], [], ['José Antonio Vale']],
    [
      'a name cut short',
      ['Marjorie Teck Vale'],
      ['Marjorie Teck'],
      ['Marjorie Teck Vale'],
      ['Marjorie Teck Vale'],
    ],
  ])('are one person in spite of %s', (_, first, second, third, expected) => {
    expect(peopleIn(first, second, third)).toEqual(expected);
  });

  it.each([
    ['siblings', ['Daniel Renn'], ['Daniela Renn']],
    ['whose given names are short', ['Maria Renn'], ['Mario Renn']],
    ['of one surname', ['Robert Renn'], ['Richard Renn']],
    ['father and son', ['Aldous Renn'], ['Aldous Renn Jr.']],
    ['of two middle names', ['William Teck Renn'], ['Bill Vane Renn']],
  ])('are two people: %s', (_, first, second) => {
    expect(peopleIn(first, second)).toHaveLength(2);
  });

  it('are one body in British and American spelling', () => {
    const body = (name: string) => buildEntity(name, { kind: 'organisation' });
    const members = ['Labour Department', 'Labor Department'].map((name, i) =>
      buildArticle({ id: i + 1, entities: [body(name)] }),
    );
    expect(composeStory(material(members)).entities).toHaveLength(1);
  });

  it('are one body under its letters and its name written out', () => {
    const named = (...names: string[]) =>
      composeStory(
        material(
          names.map((name, id) =>
            buildArticle({ id: id + 1, entities: [buildEntity(name, { kind: 'organisation' })] }),
          ),
        ),
      ).entities.map(({ name }) => name);
    expect(named('USDA', 'U.S. Department of Agriculture')).toEqual(['U.S. Department of Agriculture']);
    expect(named('ETO', 'Estmark Tide Office')).toEqual(['Estmark Tide Office']);
    expect(named('ETO', 'Estmark Tide Office', 'Estmark Trade Office')).toHaveLength(3);
    expect(named('Eto', 'Estmark Tide Office')).toHaveLength(2);
    // The agency stood under the school's name, with its key.
    expect(named('CIA', 'Culinary Institute of America')).toHaveLength(2);
    expect(named('CIA', 'Central Intelligence Agency')).toEqual(['Central Intelligence Agency']);
  });

  it('hold no place that is called like somebody of the story, but keep those that all know', () => {
    const kinds = (place: string, ...people: string[]) =>
      composeStory(
        material([
          buildArticle({ id: 1, entities: [buildEntity(place, { kind: 'place' })] }),
          ...people.map((name, i) => buildArticle({ id: i + 2, entities: [buildEntity(name)] })),
        ]),
      ).entities.map(({ kind }) => kind);
    expect(kinds('Renn', 'Aldous Renn')).toEqual(['person']);
    expect(kinds('Renn', 'Aldous Renn', 'Clara Renn')).toEqual(['person', 'person']);
    expect(kinds('Washington', 'Ada Washington')).toEqual(['person', 'place']);
    expect(kinds('Virginia', 'Ada Virginia')).toEqual(['person', 'place']);
  });

  const kindsIn = (...entities: (readonly [name: string, kind: EntityKind])[]) =>
    composeStory(
      material(
        entities.map(([name, kind], i) =>
          buildArticle({ id: i + 1, entities: [buildEntity(name, { kind })] }),
        ),
      ),
    )
      .entities.map(({ name, kind }) => `${name}: ${kind}`)
      .toSorted();

  it('are one in spite of how initials, hyphens and double letters are written', () => {
    expect(peopleIn(['Aldous H. W. Renn'], ['Aldous H.W. Renn'], [])).toHaveLength(1);
    expect(peopleIn(['Dianne Lisle'], ['Diane Lisle'], ['Diane Lisle'])).toEqual(['Diane Lisle']);
    expect(peopleIn(['Oona-Mae Lisle'], ['Oona Mae Lisle'], ['Oona-Mae'])).toHaveLength(1);
    expect(peopleIn(['Anna Lisle'], ['Ana Lisle'], [])).toHaveLength(2);
  });

  it('are no place as well where a body of the story is called so', () => {
    expect(kindsIn(['Quillon', 'place'], ['Quillon Holdings', 'organisation'])).toEqual([
      'Quillon Holdings: organisation',
    ]);
    expect(kindsIn(['Quillon', 'place'], ['Quillon', 'place'], ['Quillon', 'organisation'])).toEqual([
      'Quillon: organisation',
    ]);
    expect(kindsIn(['Quillon', 'place'], ['Quillon Police', 'organisation'])).toHaveLength(2);
    expect(kindsIn(['London', 'place'], ['London Holdings', 'organisation'])).toHaveLength(2);
  });

  it('are one club with and without its town, where one alone is called so', () => {
    const [rowers, club] = [
      ['Herons', 'organisation'],
      ['Cleveland Herons', 'organisation'],
    ] as const;
    expect(kindsIn(rowers, club)).toEqual(['Cleveland Herons: organisation']);
    expect(kindsIn(rowers, club, ['Boston Herons', 'organisation'])).toHaveLength(3);
    expect(kindsIn(rowers, ['Old Herons', 'organisation'])).toHaveLength(2);
  });

  it('stay two companies with a listing each', () => {
    const listed = (name: string, ticker: string) =>
      buildEntity(name, { kind: 'company', key: `company:VSX:${ticker}`, ticker, exchange: 'VSX' });
    const members = [listed('Kelvane', 'KLV'), listed('Kelvane Estmark', 'KLE')].map((entity, i) =>
      buildArticle({ id: i + 1, entities: [entity] }),
    );
    expect(composeStory(material(members)).entities).toHaveLength(2);
  });

  it('have the role that most give them, and the former one where some say that it is over', () => {
    const roleOf = (...roles: (string | null)[]) =>
      composeStory(
        material(
          roles.map((role, i) =>
            buildArticle({
              id: i + 1,
              publishedAt: Date.UTC(2026, 0, 9, i),
              entities: [buildEntity('Aldous Renn', { role })],
            }),
          ),
        ),
      ).entities[0]?.role;
    expect(roleOf('mayor', 'Mayor', null, 'host')).toBe('Mayor');
    expect(roleOf('mayor', 'host')).toBe('host');
    expect(roleOf('President', 'former President', 'President', 'President')).toBe('former President');
    expect(roleOf('President', 'President', 'President', 'President', 'President', 'former President')).toBe(
      'President',
    );
    expect(roleOf('Secretary', 'Secretary', 'Treasury Secretary')).toBe('Treasury Secretary');
    expect(roleOf('President', 'President', 'Vice President')).toBe('President');
  });

  it('have the newest move of a day, and that of months only where none is told', () => {
    const moveOf = (...moves: (string | null)[]) =>
      composeStory(
        material(
          moves.map((reportedMove, i) =>
            buildArticle({
              id: i + 1,
              publishedAt: Date.UTC(2026, 0, 9, i),
              entities: [
                buildEntity('Kelvane', {
                  kind: 'company',
                  key: 'company:VSX:KLV',
                  ticker: 'KLV',
                  reportedMove,
                }),
              ],
            }),
          ),
        ),
      ).entities[0]?.reportedMove;
    expect(moveOf('jumped 12%', 'jumped 17%', 'fell 30% over the past eight weeks')).toBe('jumped 17%');
    expect(moveOf('rose 9% this year', 'rose 8% this year', null)).toBe('rose 8% this year');
  });

  it('keeps the ticker of a company that one article calls by its short name', () => {
    const listed = buildEntity('Kelvane Holdings', {
      kind: 'company',
      key: 'company:VSX:KLV',
      ticker: 'KLV',
      exchange: 'VSX',
    });
    const members = [
      buildArticle({ id: 1, entities: [buildEntity('Kelvane', { kind: 'organisation' })] }),
      buildArticle({ id: 2, entities: [listed] }),
    ];
    expect(composeStory(material(members)).entities).toMatchObject([
      { key: 'company:VSX:KLV', ticker: 'KLV' },
    ]);
  });
});
