import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../model/reader.ts';
import type { LearnedInterest } from '../../../model/services.ts';
import { subjectHref } from '../../subject-href.ts';
import { aPublisher, testNow } from '../desk-builders.ts';
import { namedSubject } from './named-subject.ts';
import { type InterestsFacts, interestsView, steppedStrength } from './view.ts';

function interest(change: Partial<LearnedInterest>): LearnedInterest {
  return {
    subject: { kind: 'topic', key: '20000418' },
    label: 'Climate change',
    strength: 0.5,
    evidence: 'You read 5 stories about it.',
    readings: 5,
    lastAt: testNow,
    stance: null,
    pinned: false,
    ...change,
  };
}

function stance(change: Partial<Stance>): Stance {
  return {
    subject: { kind: 'word', key: 'crypto' },
    stance: 'mute',
    label: 'crypto',
    at: testNow,
    until: null,
    ...change,
  };
}

function view(change: Partial<InterestsFacts>) {
  return interestsView({
    interests: [],
    stances: [],
    mix: { topics: [] },
    personalise: true,
    publisher: () => aPublisher(),
    now: testNow,
    timeZone: 'UTC',
    ...change,
  });
}

describe('interestsView', () => {
  it('sorts interests into sections, strongest first, dislike by its size', () => {
    const { sections } = view({
      interests: [
        interest({ label: 'Film', strength: 0.2, subject: { kind: 'topic', key: '20000002' } }),
        interest({ label: 'Celebrities', strength: -0.6, subject: { kind: 'topic', key: '20000505' } }),
        interest({ label: 'Kelvane', subject: { kind: 'entity', key: 'company:VSX:KLV' }, stance: 'follow' }),
      ],
    });
    expect(sections.map(({ title, fact, rows }) => [title, fact, rows.map(({ name }) => name)])).toEqual([
      ['Topics', '2 learned', ['Celebrities', 'Film']],
      ['People, companies, places', '1 stated', ['Kelvane']],
    ]);
    expect(sections[0]?.rows[0]).toMatchObject({ minus: true, share: 0.6, strength: 'minus 60 of 100' });
    expect(sections[1]?.rows[0]?.kind).toBe('company, followed');
  });

  it('keeps the rest of a long section behind a disclosure', () => {
    const interests = Array.from({ length: 20 }, (_, i) =>
      interest({ label: `Word ${i}`, subject: { kind: 'word', key: `w${i}` } }),
    );
    const [section] = view({ interests }).sections;
    expect((section?.rows.length ?? 0) + (section?.further.length ?? 0)).toBe(20);
    expect(section?.further.length).toBeGreaterThan(0);
  });

  it('lists what is muted with its end, leaves out what has ended, and never repeats it as an interest', () => {
    const muted = interest({ stance: 'mute' });
    const shown = view({
      interests: [muted],
      stances: [
        stance({ until: testNow + 7 * 86_400_000 }),
        stance({ subject: { kind: 'word', key: 'old' }, label: 'old', until: testNow - 1 }),
      ],
    });
    expect(shown.sections).toEqual([]);
    expect(shown.muted).toEqual([{ field: 'word:crypto', label: 'crypto', note: 'word, until 26 November' }]);
  });

  it('lists a follow that nothing was read about yet apart', () => {
    const follow = stance({
      stance: 'follow',
      subject: { kind: 'topic', key: '20000418' },
      label: 'Climate change',
    });
    expect(view({ stances: [follow] }).followed.map(({ label }) => label)).toEqual(['Climate change']);
    expect(view({ stances: [follow], interests: [interest({})] }).followed).toEqual([]);
  });

  it('shows the mix from the largest share down, without crumbs', () => {
    const { mix } = view({
      mix: {
        topics: [
          { topic: '15000000', share: 0.2 },
          { topic: '04000000', share: 0.6 },
          { topic: '17000000', share: 0.001 },
        ],
      },
    });
    expect(mix.map(({ name, percent }) => `${name} ${percent}`)).toEqual([
      'Business and economy 60%',
      'Sport 20%',
    ]);
  });
});

describe('steppedStrength', () => {
  it('steps by a fifth and stays within the range', () => {
    expect(steppedStrength(0.5, 1)).toBe(0.7);
    expect(steppedStrength(0.95, 1)).toBe(1);
    expect(steppedStrength(-0.95, -1)).toBe(-1);
  });
});

describe('subjectHref', () => {
  it('escapes keys that come from news text', () => {
    const href = subjectHref({ kind: 'entity', key: 'person:a/b?c#d' }, () => undefined);
    expect(href).toBe('/entities/person%3Aa%2Fb%3Fc%23d');
  });
});

describe('namedSubject', () => {
  const world = { publishers: [aPublisher({ id: 3 })], storiesNaming: () => [] };

  it('knows topics by our name and by the name of the standard', () => {
    expect(namedSubject('climate change', world)?.subject).toEqual({ kind: 'topic', key: '20000418' });
    expect(namedSubject('Labor', world)?.subject).toEqual({ kind: 'topic', key: '09000000' });
  });

  it('knows publishers', () => {
    expect(namedSubject('the harbour gazette', world)?.subject).toEqual({ kind: 'publisher', key: '3' });
  });

  it('takes anything else as a word, and nothing as nothing', () => {
    expect(namedSubject('  Royal  Wedding ', world)).toEqual({
      subject: { kind: 'word', key: 'royal wedding' },
      label: 'Royal Wedding',
    });
    expect(namedSubject(' !? ', world)).toBeNull();
  });
});
