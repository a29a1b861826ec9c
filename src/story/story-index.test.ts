import { describe, expect, it } from 'vitest';
import { createStoryIndex } from './create-story-index.ts';
import type { Arrival, Assignment } from './story-index.ts';
import { buildArrival, HOUR, NOW } from './testing.ts';

const ferry = [
  'A passenger ferry ran aground off Skerry Point on Tuesday morning with 214 people aboard, the coastguard said. ' +
    'Lifeboats from Osterby and Port Merrow took off the passengers of the Hallam Lines vessel Kestrel within three ' +
    'hours; four were treated for cold. The captain, Jorun Vale, told investigators that the steering had failed.',
  'All 214 passengers and crew of the ferry Kestrel were brought ashore after it struck rocks near Skerry Point. ' +
    'Hallam Lines, which operates the vessel, said the steering failed shortly after nine on Tuesday. Lifeboats from ' +
    'Osterby reached the ship first, the coastguard said, and four people needed treatment for cold.',
  'Investigators boarded the grounded ferry Kestrel off Skerry Point to find out why its steering failed. The ' +
    'coastguard had taken 214 people off the Hallam Lines ship on Tuesday; captain Jorun Vale is to give evidence.',
];
const budget =
  'The finance minister set out a budget that raises fuel duty by two per cent and pays for 900 new nurses. The ' +
  'opposition called the plan timid; economists at the Bank of Estmark expect borrowing to fall by a third.';

function run(arrivals: readonly Arrival[], index = createStoryIndex()): Assignment[] {
  let last = 0;
  return arrivals.map((arrival) => index.assign(arrival, () => ++last + 100));
}

function storiesAfter(arrivals: readonly Arrival[]): (number | undefined)[] {
  const index = createStoryIndex();
  run(arrivals, index);
  return arrivals.map((arrival) => index.storyOf(arrival.articleId));
}

describe('assignment', () => {
  it('puts three reports of one event into one story and another event into its own', () => {
    const stories = storiesAfter([
      buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]),
      buildArrival('Budget raises fuel duty, pays for nurses', budget),
      buildArrival('All 214 safe after ferry strikes rocks', ferry[1]),
      buildArrival('Why did the Kestrel’s steering fail?', ferry[2]),
    ]);
    expect(new Set([stories[0], stories[2], stories[3]]).size).toBe(1);
    expect(stories[1]).not.toBe(stories[0]);
  });

  it('groups headlines alone', () => {
    const stories = storiesAfter([
      buildArrival('Ferry Kestrel runs aground off Skerry Point'),
      buildArrival('Aldmouth United sell Brandt to Castellan'),
      buildArrival('Passengers safe after ferry Kestrel runs aground'),
    ]);
    expect(stories[2]).toBe(stories[0]);
    expect(stories[1]).not.toBe(stories[0]);
  });

  it('gives the same answers for the same arrivals', () => {
    const arrivals = ferry.map((text, i) => buildArrival(`Ferry report ${i} from Skerry Point`, text));
    expect(run(arrivals)).toEqual(run(arrivals));
  });

  it('takes the same event up again thirty hours later', () => {
    const stories = storiesAfter([
      buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0], { publishedAt: NOW }),
      buildArrival('Investigators board the grounded ferry Kestrel', ferry[2], {
        publishedAt: NOW + 30 * HOUR,
      }),
    ]);
    expect(stories[1]).toBe(stories[0]);
  });

  it('starts a new story when the old one has been silent for a week', () => {
    const stories = storiesAfter([
      buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0], { publishedAt: NOW }),
      buildArrival('All 214 safe after ferry strikes rocks', ferry[1], { publishedAt: NOW + 7 * 24 * HOUR }),
    ]);
    expect(stories[1]).not.toBe(stories[0]);
  });

  it('keeps two events of one day with the same cast apart', () => {
    const index = createStoryIndex();
    // The cast is in the news all the time, so its names are no proof of one event.
    for (const [i, matter] of [
      'dividend',
      'strike vote',
      'apprentices',
      'lorry noise',
      'fish market',
    ].entries()) {
      const text = `Kelvane and its chief executive Liv Castellane were asked about the ${matter} in Port Merrow again.`;
      const publishedAt = NOW - (i + 5) * 24 * HOUR;
      index.place(buildArrival(`Castellane on the ${matter}`, text, { publishedAt }), i + 1);
    }
    const [opening, hearing] = run(
      [
        buildArrival(
          'Castellane opens second battery line at Quay 7',
          'Kelvane chief executive Liv Castellane opened the second production line at Quay 7 in Port Merrow. It will ' +
            'make 40,000 cells a day and employs 310 people. Mayor Aldous Renn cut the ribbon; a brass band played.',
        ),
        buildArrival(
          'Castellane gives evidence in water permit hearing',
          'Liv Castellane, chief executive of Kelvane, told the harbour regulator’s hearing that two meters had ' +
            'counted one pipe. Ottoline Sable questioned her for an hour about 27 days of excess.',
        ),
      ],
      index,
    );
    expect(opening!.created).toBe(true);
    expect(hearing!.created).toBe(true);
  });

  it('begins a story of its own for what comes of an affair days later', () => {
    const background =
      'Hallam Lines runs the ferries between Osterby and Port Merrow. In spring its crews were found to sleep too little.';
    const report = [
      [
        'Inspector: Hallam Lines let tired crews sail',
        'Hallam Lines broke the rules on rest 212 times in a year, the shipping inspector Ottoline Sable reported. Some ' +
          'mates stood watch for nineteen hours. She asks for log books that nobody can alter.',
      ],
      [
        'Hallam Lines broke rest rules 212 times, report says',
        'Ferry crews were let sail tired, according to a report of the shipping inspector Ottoline Sable. It counts 212 ' +
          'watches that were longer than the rules on rest allow, and names log books that were altered.',
      ],
      [
        'Tired crews on Hallam ferries: inspector counts 212 breaches',
        'A report by Ottoline Sable lists 212 breaches of the rest rules in a year, with watches of nineteen hours. The ' +
          'inspector wants log books that cannot be altered.',
      ],
    ];
    const farewell = [
      [
        'Chief executive of Hallam Lines resigns',
        'Ingrid Vane leaves the head of Hallam Lines at the end of the month. The board thanked her for eleven years and ' +
          'made the finance director, Tobias Lund, her successor for the time being.',
      ],
      [
        'Ingrid Vane steps down at Hallam Lines',
        'The chief executive of Hallam Lines, Ingrid Vane, resigned after eleven years. Tobias Lund, the finance ' +
          'director, takes over until the board has found a successor.',
      ],
    ];
    const arrive = (articles: readonly string[][], from: number) =>
      articles.map(([title, first], i) =>
        buildArrival(title!, `${first} ${background}`, {
          publishedAt: from + i * HOUR,
        }),
      );
    const stories = storiesAfter([...arrive(report, NOW), ...arrive(farewell, NOW + 52 * HOUR)]);
    expect(new Set(stories.slice(0, 3)).size).toBe(1);
    expect(stories[3]).not.toBe(stories[0]);
    expect(stories[4]).toBe(stories[3]);
  });

  it('leaves a morning briefing that mentions everything in a story of its own', () => {
    const index = createStoryIndex();
    const briefing = buildArrival(
      'Morning briefing: ferry aground, budget, Brandt transfer',
      `${ferry[0]} ${budget} ${ferry[1]}`,
    );
    const arrivals = [
      buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]),
      buildArrival('Budget raises fuel duty, pays for nurses', budget),
      briefing,
      buildArrival('All 214 safe after ferry strikes rocks', ferry[1]),
      buildArrival('Fuel duty up in budget', budget),
    ];
    run(arrivals, index);
    expect(index.membersOf(index.storyOf(briefing.articleId)!)).toEqual([briefing.articleId]);
    expect(index.storyOf(arrivals[0]!.articleId)).not.toBe(index.storyOf(arrivals[1]!.articleId));
  });

  it('trusts the classified kind where the title does not give a briefing away', () => {
    const [, second] = run([
      buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]),
      buildArrival('Your day ahead', `${ferry[1]} ${budget}`, { kind: 'briefing' }),
    ]);
    expect(second!.created).toBe(true);
  });

  it('never groups horoscopes, weather tables and puzzle pages', () => {
    const text =
      'Aries: a good day for plans. Taurus: rest. Gemini: call a friend. Cancer: money comes. Leo: patience.';
    const titles = [
      'Horoscope for Tuesday: your stars',
      'Horoscope for today: your stars',
      'Weather forecast for the Sund coast',
      'Weather forecast for the Sund and the Calder',
      'Crossword 4,211: solution',
      'Crossword 4,212: solution',
    ];
    const stories = storiesAfter(titles.map((title) => buildArrival(title, text)));
    expect(new Set(stories).size).toBe(titles.length);
  });

  it('lets a live page that changes every minute stay in its story and glue nothing', () => {
    const index = createStoryIndex();
    const first = buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]);
    const other = buildArrival('Budget raises fuel duty, pays for nurses', budget);
    const live = buildArrival('Ferry aground off Skerry Point – live updates', ferry[1], { kind: 'live' });
    run([first, other, live], index);
    const before = index.storyOf(live.articleId);
    for (let minute = 1; minute <= 30; minute++) {
      const text = `${ferry[1]} Update ${minute}: ministers asked about the budget, fuel duty and nurses. ${budget}`;
      const again = buildArrival('Ferry aground off Skerry Point – live updates', text, {
        articleId: live.articleId,
        publishedAt: live.publishedAt,
        at: live.at + minute * 60_000,
        kind: 'live',
      });
      run([again], index);
    }
    expect(index.storyOf(live.articleId)).toBe(before);
    expect(index.storyOf(first.articleId)).not.toBe(index.storyOf(other.articleId));
    expect(index.size).toBe(3);
  });

  it('keeps 500 articles of one minute about one event together', () => {
    const stories = storiesAfter(
      Array.from({ length: 500 }, (_, i) =>
        buildArrival(`Ferry Kestrel runs aground off Skerry Point, report ${i}`, ferry[i % 3], {
          publishedAt: NOW + i * 100,
        }),
      ),
    );
    expect(new Set(stories).size).toBe(1);
  });

  it('keeps languages apart', () => {
    const [, french] = run([
      buildArrival('Ferry Kestrel, Skerry Point, Hallam Lines', ferry[0]),
      buildArrival('Ferry Kestrel, Skerry Point, Hallam Lines', ferry[0], { language: 'fr' }),
    ]);
    expect(french!.created).toBe(true);
  });

  it('copes with no title, three words, mixed scripts and two million characters', () => {
    const arrivals = [
      buildArrival('', ''),
      buildArrival('', ferry[0]),
      buildArrival('No deal yet', ''),
      buildArrival('渡轮 Kestrel 搁浅 — паром сел на мель', '渡轮在斯凯里角搁浅。Паром сел на мель.'),
      buildArrival('Long', 'word '.repeat(400_000)),
    ];
    expect(run(arrivals).map((assignment) => assignment.created)).toEqual([true, true, true, true, true]);
  });

  it('recognises a copy under another headline and names the original', () => {
    const agency = `${ferry[0]} ${ferry[2]}`;
    const [first, second, third] = run([
      buildArrival('Ferry Kestrel runs aground off Skerry Point', agency, { articleId: 9001 }),
      buildArrival('214 taken off stricken Skerry Point ferry', `${agency} (Northern Wire)`, {
        articleId: 9002,
      }),
      buildArrival('All 214 safe after ferry strikes rocks', ferry[1], { articleId: 9003 }),
    ]);
    expect(first!.duplicateOf).toBeNull();
    expect(second).toMatchObject({ duplicateOf: 9001, created: false });
    expect(third!.duplicateOf).toBeNull();
  });

  it('merges two stories that turn out to be one and says which articles moved', () => {
    const index = createStoryIndex();
    const a = buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]);
    const b = buildArrival('All 214 safe after ferry strikes rocks', ferry[1]);
    index.place(a, 1);
    index.place(b, 2);
    const outcome = index.assign(
      buildArrival('Kestrel’s steering failed, say investigators', ferry.join(' ')),
      () => 3,
    );
    expect(outcome.merged).toEqual([{ from: 2, into: 1 }]);
    expect(outcome.storyId).toBe(1);
    expect(outcome.revised).toEqual([{ articleId: b.articleId, storyId: 1 }]);
    expect(index.storyOf(b.articleId)).toBe(1);
    expect(index.storyCount).toBe(1);
  });

  it('moves an article to its story once the page has been read', () => {
    const index = createStoryIndex();
    const known = buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]);
    const thin = buildArrival('What went wrong', '');
    run([known, thin], index);
    expect(index.storyOf(thin.articleId)).not.toBe(index.storyOf(known.articleId));
    const read = buildArrival('What went wrong', ferry[2], {
      articleId: thin.articleId,
      publishedAt: thin.publishedAt,
    });
    const [outcome] = run([read], index);
    expect(outcome!.merged).toHaveLength(1);
    expect(index.storyOf(thin.articleId)).toBe(index.storyOf(known.articleId));
  });
});

describe('keeping the index', () => {
  it('goes on after a restart as if nothing had happened', () => {
    const before = createStoryIndex();
    const arrivals = ferry
      .slice(0, 2)
      .map((text, i) => buildArrival(`Ferry report ${i} from Skerry Point`, text));
    const assigned = run(arrivals, before);
    const after = createStoryIndex();
    after.load(
      arrivals.map((arrival, i) => ({
        id: arrival.articleId,
        storyId: assigned[i]!.storyId,
        publisherId: arrival.publisherId,
        publishedAt: arrival.publishedAt,
        firstSeenAt: arrival.at,
        language: arrival.language,
        canonicalUrl: null,
        features: arrival.features,
      })),
    );
    const next = buildArrival('Investigators board the grounded ferry Kestrel', ferry[2]);
    expect(after.assign(next, () => 999)).toEqual(before.assign(next, () => 999));
    expect(after.size).toBe(3);
  });

  it('passes over features that it cannot read', () => {
    const index = createStoryIndex();
    const article = { id: 1, storyId: 1, publisherId: 1, publishedAt: NOW, firstSeenAt: NOW, language: 'en' };
    index.load([{ ...article, canonicalUrl: null, features: new Uint8Array([9, 9, 9]) }]);
    expect(index.size).toBe(0);
  });

  it('forgets old articles, and their stories with them', () => {
    const index = createStoryIndex();
    run(
      [
        buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0], {
          publishedAt: NOW - 9 * 24 * HOUR,
        }),
        buildArrival('Budget raises fuel duty, pays for nurses', budget, { publishedAt: NOW }),
      ],
      index,
    );
    expect(index.expire(NOW - 24 * HOUR)).toBe(1);
    expect(index.size).toBe(1);
    expect(index.storyCount).toBe(1);
  });

  it('takes the words of a removed article out of its story', () => {
    const index = createStoryIndex();
    const a = buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0]);
    const b = buildArrival('All 214 safe after ferry strikes rocks', ferry[1]);
    run([a, b], index);
    index.remove([a.articleId, b.articleId]);
    expect(index.size).toBe(0);
    const [again] = run([buildArrival('Ferry Kestrel runs aground off Skerry Point', ferry[0])], index);
    expect(again!.created).toBe(true);
  });
});
