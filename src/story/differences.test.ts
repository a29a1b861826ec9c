import { describe, expect, it } from 'vitest';
import { composeStory } from './compose-story.ts';
import { HOUR, NOW } from './testing.ts';
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
});
