import { describe, expect, it } from 'vitest';
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
