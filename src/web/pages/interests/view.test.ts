import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../model/reader.ts';
import type { LearnedInterest } from '../../../model/services.ts';
import type { Story } from '../../../model/story.ts';
import { buildMention, buildStory } from '../../../model/story-builder.ts';
import { createLiveIndex } from '../../../rank/live-index.ts';
import { subjectHref } from '../../subject-href.ts';
import { aPublisher, testNow } from '../desk-builders.ts';
import { mutedSubjects, namedSubject } from './named-subject.ts';
import { mutedSentence, newestStances } from './stated.ts';
import { type InterestsFacts, interestsView, steppedStrength } from './view.ts';

function interest(change: Partial<LearnedInterest>): LearnedInterest {
  return {
    subject: { kind: 'topic', key: '20000418' },
    label: 'Climate change',
    strength: 0.5,
    evidence: 'You read 5 stories about it.',
    readings: 5,
    acts: 5,
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
    expect(sections[0]?.rows[0]?.kind).toBe('topic, less of it');
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

function stories(headlines: readonly string[], key: string, name: string): Story[] {
  const kind = key.startsWith('person') ? 'person' : 'place';
  return headlines.map((headline, i) =>
    buildStory({ id: i + 1 + 100 * key.length, headline, entities: [buildMention(key, { kind, name })] }),
  );
}

function aWorld(live: readonly Story[]) {
  const index = createLiveIndex();
  index.load(live);
  return {
    publishers: [aPublisher({ id: 3 }), aPublisher({ id: 4, name: 'Time', slug: 'time' })],
    live: index,
  };
}

describe('namedSubject', () => {
  const world = aWorld([]);

  it('knows topics by our name and by the name of the standard', async () => {
    expect((await namedSubject('climate change', world))?.subject).toEqual({
      kind: 'topic',
      key: '20000418',
    });
    expect((await namedSubject('Labor', world))?.subject).toEqual({ kind: 'topic', key: '09000000' });
  });

  it('knows publishers', async () => {
    expect((await namedSubject('the harbour gazette', world))?.subject).toEqual({
      kind: 'publisher',
      key: '3',
    });
  });

  it('takes anything else as a word, and nothing as nothing', async () => {
    expect(await namedSubject('  Royal  Wedding ', world)).toEqual({
      subject: { kind: 'word', key: 'royal wedding' },
      label: 'Royal Wedding',
    });
    expect(await namedSubject(' !? ', world)).toBeNull();
  });

  // "Trump" was followed and muted as a place that one story had by mistake, which did almost nothing.
  it('takes the one called so that most stories carry, a person also by the last name', async () => {
    const place = stories(['Cobb wins'], 'place:cobb', 'Cobb');
    const person = stories(['Jay Cobb wins', 'Cobb loses', 'Cobb speaks'], 'person:jay cobb', 'Jay Cobb');
    expect((await namedSubject('cobb', aWorld([...place, ...person])))?.subject.key).toBe('person:jay cobb');
  });

  it('takes the word where a name is in few of the stories that hold it', async () => {
    const place = stories(['Cobb wins'], 'place:cobb', 'Cobb');
    const others = stories(['Cobb loses', 'Cobb speaks', 'Cobb rests'], 'place:elm', 'Elm');
    expect((await namedSubject('Cobb', aWorld([...place, ...others])))?.subject).toEqual({
      kind: 'word',
      key: 'cobb',
    });
  });
});

describe('mutedSubjects', () => {
  const subjects = (typed: string, live: readonly Story[] = []) =>
    mutedSubjects(typed, aWorld(live)).map(({ subject }) => `${subject.kind}:${subject.key}`);

  it('mutes the word whatever name a story has, so that no headline with it stays', () => {
    expect(subjects('Cobb', stories(['Cobb wins'], 'place:cobb', 'Cobb'))).toEqual(['word:cobb']);
  });

  it('mutes a topic with its word, and a publisher of one word alone', () => {
    expect(subjects('climate change')).toEqual(['topic:20000418', 'word:climate change']);
    expect(subjects('The Harbour Gazette')).toEqual(['publisher:3', 'word:the harbour gazette']);
    expect(subjects('Time')).toEqual(['publisher:4']);
    expect(subjects(' !? ')).toEqual([]);
  });
});

describe('what a mute says', () => {
  const { live } = aWorld([
    ...stories(['Cobb wins', 'Elm gets a bridge'], 'place:elm', 'Elm'),
    ...stories(['The mayor loses'], 'person:jay cobb', 'Jay Cobb'),
  ]);

  it('names what was muted and how many of the stories go, each once', async () => {
    const mutes = [stance({ subject: { kind: 'word', key: 'cobb' }, label: 'Cobb' })];
    expect(await mutedSentence(mutes, live)).toBe(
      'Muted: the word “Cobb”. For you and Following leave out 2 of the 3 stories that are here now, and those that come.',
    );
    const both = [
      ...mutes,
      stance({ subject: { kind: 'entity', key: 'person:jay cobb' }, label: 'Jay Cobb' }),
    ];
    expect(await mutedSentence(both, live)).toContain(
      'the word “Cobb” and Jay Cobb (person). For you and Following leave out 2 of',
    );
    expect(await mutedSentence([stance({})], live)).toContain('No story that is here now');
  });

  it('speaks of the newest press of the button', () => {
    const old = stance({ at: testNow - 1, label: 'old' });
    expect(newestStances([old, stance({}), stance({ stance: 'follow', at: testNow + 5 })], 'mute')).toEqual([
      stance({}),
    ]);
    expect(newestStances([], 'mute')).toEqual([]);
  });
});
