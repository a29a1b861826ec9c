import { describe, expect, it } from 'vitest';
import { mediaTopics } from '../../../catalogue/media-topics.ts';
import type { Stance } from '../../../model/reader.ts';
import { aReader, aSource, testNow } from '../desk-builders.ts';
import { sourcesStepView, topicsView } from './view.ts';

const follow = (key: string): Stance => ({
  subject: { kind: 'topic', key },
  stance: 'follow',
  label: key,
  at: testNow,
  until: null,
});

describe('topicsView', () => {
  it('offers every topic of the catalogue once', () => {
    const view = topicsView(aReader(), []);
    const offered = [...view.main, ...view.asked, ...view.further.flatMap(({ choices }) => choices)];
    expect(offered.map(({ value }) => value).toSorted()).toEqual(
      mediaTopics.map(({ code }) => code).toSorted(),
    );
  });

  it('ticks what was chosen before, and only that', () => {
    const view = topicsView(aReader({ countries: ['NZ'] }), [follow('15000000')]);
    expect(view.main.filter(({ checked }) => checked).map(({ label }) => label)).toEqual(['Sport']);
    expect(view.countries.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['NZ']);
  });
});

describe('sourcesStepView', () => {
  const facts = { reader: aReader(), stances: [], packs: [], knownFeeds: [], sampleOn: false };

  it('keeps addresses that failed in the field, says why, and drops those that were added', () => {
    const view = sourcesStepView({
      ...facts,
      results: [
        { address: 'good.example', outcome: { kind: 'added', source: aSource() } },
        { address: 'bad.example', outcome: { kind: 'failed', message: 'No feed was found there.' } },
      ],
      opmlProblem: 'That file is not OPML.',
    });
    expect(view.addresses).toBe('bad.example');
    expect(view.problems).toEqual(['That file is not OPML.', 'bad.example: No feed was found there.']);
  });

  it('asks which feed where a site has several', () => {
    const feeds = [{ url: 'https://a.example/feed', title: 'All' }];
    const view = sourcesStepView({
      ...facts,
      results: [{ address: 'a.example', outcome: { kind: 'choose', feeds } }],
    });
    expect(view.choices).toEqual([{ address: 'a.example', feeds }]);
  });
});
