import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { composeStory } from './compose-story.ts';
import { buildArticle, buildEntity, HOUR, NOW } from './testing.ts';
import { ferry, material, point, sentencesOf } from './testing-material.ts';

describe('differences', () => {
  const says = (text: string) => [point(text)];

  it('shows two numbers for one thing with who gives which', () => {
    const sentences = sentencesOf([
      [
        ferry[0]!,
        says(
          'Lifeboats brought ashore the passengers of the ferry and 12 injured crew, the coastguard said.',
        ),
      ],
      [
        ferry[1]!,
        says('The coastguard said lifeboats brought ashore passengers and 14 injured crew from the ferry.'),
      ],
    ]);
    expect(composeStory(material(ferry, { sentences })).differences).toEqual([
      {
        about: 'injured',
        values: [
          { value: '12', publisherIds: [1], articleId: 1, paragraph: 1 },
          { value: '14', publisherIds: [2], articleId: 2, paragraph: 1 },
        ],
      },
    ]);
  });

  it('compares tolls in words and figures, said in different ways, but none that was overtaken', () => {
    const texts = [
      'Police in Osterby said at least eight people were killed when the ferry Kestrel struck Skerry Point.',
      'The grounding of the ferry Kestrel off Skerry Point killed 11 people, the Osterby coastguard said.',
      'Divers searched the wreck of the Kestrel all night.',
    ];
    const sentences = sentencesOf(ferry.map((article, i) => [article, says(texts[i]!)]));
    const { differences } = composeStory(material(ferry, { sentences }));
    expect(differences.map(({ about, values }) => [about, values.map(({ value }) => value)])).toEqual([
      ['killed', ['8', '11']],
    ]);
    const early = { ...ferry[0]!, publishedAt: NOW - 12 * HOUR };
    const later = composeStory(
      material([early, ferry[1]!, ferry[2]!], {
        sentences: sentencesOf([early, ferry[1]!, ferry[2]!].map((article, i) => [article, says(texts[i]!)])),
      }),
    );
    expect(later.differences).toEqual([]);
  });

  it('does not compare two parties’ seats', () => {
    const sentences = sentencesOf([
      [
        ferry[0]!,
        says(
          'The Harbour List won 26 seats in the election and may lead the next council, according to the count.',
        ),
      ],
      [
        ferry[1]!,
        says('In the election the Reform group of Gideon Marsh fell back to 18 seats, its worst count ever.'),
      ],
    ]);
    expect(composeStory(material(ferry, { sentences })).differences).toEqual([]);
  });

  it('takes "about 12" and "nearly 14" for no disagreement, nor years, hours and percentages', () => {
    const sentences = sentencesOf([
      [
        ferry[0]!,
        says(
          'The coastguard brought about 12 passengers ashore from the ferry within 3 hours, 40 percent of them cold.',
        ),
      ],
      [
        ferry[1]!,
        says(
          'The coastguard brought nearly 14 passengers ashore from the ferry within 5 hours, 60 percent of them cold.',
        ),
      ],
    ]);
    expect(composeStory(material(ferry, { sentences })).differences).toEqual([]);
  });

  const toll = (n: string, rest = 'when the quay of Osterby gave way on Tuesday, the coastguard said') =>
    `At least ${n} people were killed ${rest}.`;
  const told = (id: number, hoursAgo: number, text: string, more: Partial<Article> = {}) => {
    const title = more.title ?? 'Quay of Osterby gives way under market';
    const publishedAt = NOW - hoursAgo * HOUR;
    return [buildArticle({ id, publisherId: id, publishedAt, ...more, title }), text] as const;
  };
  const between = (...reports: readonly (readonly [Article, string | readonly string[]])[]) => {
    const members = reports.map(([article]) => article);
    const sentences = sentencesOf(
      reports.map(([article, texts]) => [
        article,
        [texts].flat().map((text, i) => point(text, 0.6, { paragraph: i })),
      ]),
    );
    const { differences } = composeStory(material(members, { sentences }));
    return differences.map(({ about, values }) => `${about}: ${values.map(({ value }) => value).join(', ')}`);
  };

  describe('of tolls', () => {
    // "24 killed" stood above key points with 22 and 20, and nothing said that they differ: each report also told of three
    // who died in one house, and of those of last week.
    it('are between what headlines and openings give, whatever stands further down', () => {
      const more =
        'A single stall in the quay gave way before, and three people were killed there, police said.';
      const all = [
        told(1, 1, '', { title: 'Quay of Osterby gives way, killing 24 people, many of them traders' }),
        told(2, 1, ''),
      ];
      expect(between([all[0]![0], [toll('24'), more]], [all[1]![0], [toll('20'), more]])).toEqual([
        'killed: 24, 20',
      ]);
    });

    it('are told of a lower number that comes later, and of no higher one that comes much later', () => {
      expect(between(told(1, 12, toll('98')), told(2, 1, toll('94')))).toEqual(['killed: 98, 94']);
      expect(between(told(1, 12, toll('94')), told(2, 1, toll('98')))).toEqual([]);
    });

    // A page showed 12, 14 and 15 beside each other, and the report of 15 said that the number had risen.
    it('end where a report says that the number rose', () => {
      const rose =
        'The number of people killed when the quay of Osterby gave way rose to 15, the coastguard said.';
      expect(between(told(1, 3, toll('12')), told(2, 3, toll('14')))).toEqual(['killed: 12, 14']);
      expect(between(told(1, 3, toll('12')), told(2, 3, toll('14')), told(3, 1, rose))).toEqual([]);
    });

    it('are seen in a copy whose publisher put another number there', () => {
      const copy = { duplicateOf: 1 };
      expect(between(told(1, 2, toll('12')), told(2, 1.5, toll('14'), copy))).toEqual(['killed: 12, 14']);
      expect(between(told(1, 2, toll('12')), told(2, 1.5, toll('12'), copy))).toEqual([]);
    });

    it('are none between all deaths and those in hospitals, everybody and the children, or two days', () => {
      const inHospitals = 'The number of hospital deaths after the collapse of the quay of Osterby was 14.';
      expect(between(told(1, 1, toll('22')), told(2, 1, inHospitals))).toEqual([]);
      const children = 'Twelve children were killed when the quay of Osterby gave way, the coastguard said.';
      expect(between(told(1, 1, toll('22')), told(2, 1, children))).toEqual([]);
      const friday = toll('14', 'when the quay of Osterby gave way on Friday, the coastguard said');
      expect(between(told(1, 1, toll('22')), told(2, 1, friday))).toEqual([]);
    });

    // "19 killed across Ukraine" stood beside "20 killed in Ternopil", India's dead beside those of Maharashtra.
    it('are none between a country and one of its places, or two places', () => {
      const strikes = (n: number, where: string) =>
        `At least ${n} people were killed in air strikes ${where}.`;
      const apart = (a: string, b: string) => {
        const title = 'Air strikes on the cities of Vendria before dawn';
        return between(told(1, 1, strikes(19, a), { title }), told(2, 1, strikes(20, b), { title }));
      };
      expect(apart('across Vendria on Tuesday', 'on Tuesday')).toEqual(['killed: 19, 20']);
      expect(apart('across Vendria on Tuesday', 'on the western city of Ternopol')).toEqual([]);
      expect(apart('across Vendria, most of them on Ternopol', 'on Ternopol')).toEqual(['killed: 19, 20']);
      const counts = (n: number, place: string) =>
        told(
          n,
          1,
          `The virus has killed ${n + 5000} people in ${place} since March, the ministry of health said.`,
          {
            title: `Virus has killed ${n + 5000} people in ${place}, the ministry says`,
          },
        );
      expect(between(counts(1, 'Vendria'), counts(2, 'Vendria'))).toEqual(['killed: 5001, 5002']);
      expect(between(counts(1, 'Vendria'), counts(2, 'Maharat'))).toEqual([]);
    });
  });

  describe('of people', () => {
    const peter = 'Police identified the suspect in the harbour shooting as Peter Hollin, 34, of Osterby.';
    const paul = 'The suspect was named by the prosecutor as Paul Hollin, 36, who had threatened neighbours.';

    it('are of the name and the age of one suspect', () => {
      expect(between(told(1, 1, peter), told(2, 1, paul))).toEqual([
        'name of the suspect: Peter Hollin, Paul Hollin',
        'age of Hollin: 34, 36',
      ]);
    });

    it('are none where one report knows both, or gives a short form or a fuller name', () => {
      const both = 'The suspect, Paul Hollin, is a brother of Peter Hollin, who was not there.';
      expect(between(told(1, 1, peter), told(2, 1, both))).toEqual([]);
      const short = 'The suspect was named by the prosecutor as Pete Hollin, who had threatened neighbours.';
      expect(between(told(1, 1, peter), told(2, 1, short))).toEqual([]);
      const fuller = 'The suspect was named by the prosecutor as Peter Aldous Hollin, who had a rifle.';
      expect(between(told(1, 1, peter), told(2, 1, fuller))).toEqual([]);
    });

    it('are none between two of one surname who are not said to be one', () => {
      const wife = 'The nurse Mara Sand, 52, closed the gate behind her, her family said on Tuesday.';
      const husband = 'The baker Holger Sand, 55, carried three people to the boats on Tuesday.';
      expect(between(told(1, 1, wife), told(2, 1, husband))).toEqual([]);
    });

    it('are of a slip in the name of who holds one office', () => {
      const chief = (name: string) => [buildEntity(name, { role: 'fire chief of Osterby' })];
      const says = (name: string) => `The quay may not be entered before Friday, fire chief ${name} said.`;
      expect(
        between(
          told(1, 1, says('Oddvar Renneck'), { entities: chief('Oddvar Renneck') }),
          told(2, 1, says('Oddvar Rennert'), { entities: chief('Oddvar Rennert') }),
        ),
      ).toEqual(['name of the fire chief: Oddvar Renneck, Oddvar Rennert']);
    });
  });

  it('are of the sum in the headlines, but not of what is rounded', () => {
    const deal = (sum: string) => `Kelvane buys harbour firm Hallam Lines for ${sum}`;
    const text = 'Kelvane said that it buys Hallam Lines, which runs the harbour.';
    expect(
      between(told(1, 1, text, { title: deal('$40bn') }), told(2, 1, text, { title: deal('$48.7 Billion') })),
    ).toEqual(['sum: $40bn, $48.7 Billion']);
    expect(
      between(told(1, 1, text, { title: deal('$49bn') }), told(2, 1, text, { title: deal('$48.7 billion') })),
    ).toEqual([]);
    expect(
      between(told(1, 1, text, { title: deal('over $40bn') }), told(2, 1, text, { title: deal('$48.7bn') })),
    ).toEqual([]);
  });
});
