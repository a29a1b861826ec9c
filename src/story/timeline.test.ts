import { describe, expect, it } from 'vitest';
import type { DatedSentence } from '../model/article.ts';
import { composeStory } from './compose-story.ts';
import { HOUR, NOW } from './testing.ts';
import { ferry, material } from './testing-material.ts';

describe('the timeline', () => {
  it('leaves out a dated sentence that has nothing of what the headlines share', () => {
    const dated = (text: string, year: number) => ({
      text,
      paragraph: 2,
      at: Date.UTC(year, 0, 1),
      precision: 'year' as const,
    });
    const datedSentences = [
      dated('The ferry Kestrel ran aground off Skerry Point before, in 2011.', 2011),
      dated('A museum of lighthouses was opened in Osterby in 2019.', 2019),
    ];
    const sentences = new Map(ferry.map((article) => [article.id, { keySentences: [], datedSentences }]));
    const { timeline } = composeStory(material(ferry, { sentences }));
    expect(timeline.map((event) => new Date(event.at).getUTCFullYear())).toEqual([2011]);
  });
});

describe('the timeline of a story told once or twice', () => {
  const year = (text: string, at: number) => ({
    text,
    paragraph: 2,
    at: Date.UTC(at, 0, 1),
    precision: 'year' as const,
  });
  const story = (datedSentences: readonly DatedSentence[]) => {
    const sentences = new Map([[1, { keySentences: [], datedSentences }]]);
    return composeStory(material(ferry.slice(0, 1), { sentences })).timeline.map(({ text }) => text);
  };

  // The list of who paid for a ballroom brought all that was ever dated of each of them.
  it('leaves out what takes up one word of its headline', () => {
    const own = year('The ferry Kestrel ran aground off Skerry Point before, in 2011.', 2011);
    const others = year('The owner of another ferry was fined for a false log in 2019.', 2019);
    expect(story([own, others])).toEqual([own.text]);
  });

  // One in twenty lines stood under "How it came to this" and among the key points, or under the headline, as well.
  it('leaves out what the story says already', () => {
    const text = 'The ferry Kestrel ran aground off Skerry Point before, in 2011.';
    const told = { ...ferry[0]!, dek: text };
    const sentences = new Map([[1, { keySentences: [], datedSentences: [year(text, 2011)] }]]);
    expect(story([year(text, 2011)])).toEqual([text]);
    expect(composeStory(material([told], { sentences })).timeline).toEqual([]);
  });

  it('leaves out what leans on the sentence before it', () => {
    expect(story([year('This was when the ferry Kestrel struck Skerry Point, in 2011.', 2011)])).toEqual([]);
  });

  it('keeps the day of what is dated to the year too', () => {
    const day = {
      text: 'The ferry Kestrel struck the rocks of Skerry Point on 3 May 2011 in thick fog.',
      paragraph: 1,
      at: Date.UTC(2011, 4, 3),
      precision: 'day' as const,
    };
    const sameYear = year('In 2011 the ferry Kestrel struck rocks at Skerry Point in fog.', 2011);
    expect(story([sameYear, day])).toEqual([day.text]);
  });
});

describe('earlier stories of an affair', () => {
  it('that tell one thing twice are one line', () => {
    const earlier = (storyId: number, headline: string, days: number) => ({
      storyId,
      headline,
      at: NOW - days * 24 * HOUR,
      publisherId: 1,
    });
    const saga = {
      sagaId: 1,
      earlier: [
        earlier(4, 'Hallam Lines plans a shake-up of its ferries', 9),
        earlier(5, 'Hallam Lines plans shake-up of ferries amid losses', 8),
        earlier(6, 'Court hears the captain of the Kestrel', 3),
      ],
    };
    const { timeline } = composeStory(material(ferry, { saga }));
    expect(timeline.map(({ storyId }) => storyId)).toEqual([4, 6]);
  });
});

describe('what is announced', () => {
  it('stands last on the timeline, once, and only for a day after the newest report', () => {
    const dated = (text: string, days: number) => ({
      text,
      paragraph: 1,
      at: NOW + days * 24 * HOUR,
      precision: 'day' as const,
    });
    const datedSentences = [
      dated('The ferry Kestrel will be towed off Skerry Point on Monday.', 2),
      dated('A hearing about the ferry at Skerry Point is due in spring.', 150),
    ];
    const sentences = new Map(ferry.map((article) => [article.id, { keySentences: [], datedSentences }]));
    const { timeline } = composeStory(material(ferry, { sentences }));
    expect(timeline.map((event) => event.text)).toEqual([datedSentences[0]!.text]);
  });
});
