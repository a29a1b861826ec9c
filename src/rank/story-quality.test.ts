import { describe, expect, it } from 'vitest';
import type { Story } from '../model/story.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildEditions } from './edition-builder.ts';
import { qualityBySigns, qualityOf } from './story-quality.ts';

const picture = {
  url: 'https://p.example/1.jpg',
  width: 800,
  height: 600,
  alt: '',
  caption: null,
  credit: null,
};
const point = (saidBy: string | null) => ({
  ...{
    text: 'The ferry sails again on Monday.',
    articleId: 100,
    publisherId: 1,
    paragraph: 0,
    saidBy,
    at: noon,
  },
});
const plain = (over: Partial<Story> = {}) =>
  buildStory({ id: 1, dek: 'A timetable begins on Monday.', ...over });
const line = (over: Partial<Story['coverage'][number]>) => [{ ...plain().coverage[0]!, ...over }];
const worth = (over: Partial<Story> = {}) => qualityBySigns[qualityOf(plain(over))]!;

const partOf = async (over: Partial<Story>) => {
  const { items } = await buildEditions([plain(over)]).front({ readerId: 'ann', mode: 'for-you', limit: 1 });
  return items[0]!.components.find(({ name }) => name === 'quality');
};

describe('how a story is told', () => {
  it('is nothing to speak of where a publisher tells it in its own words', async () => {
    expect(worth()).toBe(0);
    expect(await partOf({})).toBeUndefined();
  });

  it('lifts it where it names who said what, and where it has a picture', async () => {
    expect(worth({ keyPoints: [point('the harbour board')] })).toBeGreaterThan(
      worth({ keyPoints: [point(null)] }),
    );
    expect(worth({ picture })).toBeGreaterThan(0);
    const part = await partOf({ picture, keyPoints: [point('the harbour board')] });
    expect(part!.sentence).toBe('It names who said what and has a picture.');
    expect(part!.value).toBeCloseTo(0.06, 9);
  });

  it('lowers it where there is a headline alone, a copy, a comment or a page of no event', async () => {
    expect(worth({ dek: null })).toBeLessThan(0);
    expect(worth({ coverage: line({ agency: 'Coastal Press' }) })).toBeLessThan(0);
    expect(worth({ coverage: line({ kind: 'opinion' }) })).toBeLessThan(0);
    expect(worth({ coverage: line({ kind: 'routine' }) })).toBeLessThan(0);
    const part = await partOf({ dek: null, picture, coverage: line({ agency: 'Coastal Press' }) });
    expect(part!.sentence).toBe(
      'It has no text beyond its headline and is told in an agency’s words alone, but has a picture.',
    );
    expect(part!.value).toBeLessThan(0);
  });

  it('says a sentence of every story that it moves, between once its weight down and up', async () => {
    for (const dek of [null, 'A timetable.'])
      for (const saidBy of [null, 'the board'])
        for (const one of [null, picture])
          for (const kind of ['news', 'opinion', 'live'] as const)
            for (const agency of [undefined, 'Coastal Press']) {
              const part = await partOf({
                ...{ dek, picture: one, keyPoints: saidBy === null ? [] : [point(saidBy)] },
                coverage: line({ kind, ...(agency && { agency }) }),
              });
              expect(Math.abs(part?.value ?? 0)).toBeLessThanOrEqual(0.06);
              if (part) expect(part.sentence).toMatch(/^It \S.*\w\.$/);
            }
  });
});
