// What feeds bring that is no plain report of one event, through the real pipeline: what should a reader see of it?
import { afterEach, describe, expect, it } from 'vitest';
import { type Filed, type NewsDesk, openNewsDesk } from './news-desk.ts';

let desk: NewsDesk;
afterEach(() => desk.close());

const landslide =
  'A landslide buried part of the coast road at Varnholt early on Thursday and cut off 340 people in four farms.\n' +
  'Nobody was hurt, the county’s engineer Tove Amdal said; about 9,000 cubic metres of clay came down after a week of rain. ' +
  'A ferry from Selje takes food and post to the farms until the road is dug free.\n' +
  'Amdal expects the work to last until Sunday. The slope had been watched since a crack was found in March.';
const landslideToo =
  'About 340 people on four farms beyond Varnholt cannot leave by road after 9,000 cubic metres of clay slid across it.\n' +
  'The county sent a ferry from Selje with food, and its engineer, Tove Amdal, said nobody was injured. She had put ' +
  'instruments on the slope when a crack opened in March.\n' +
  'The coast road should be passable again on Sunday, according to Amdal.';
const merger =
  'The savings banks of Orrin and Sallow Bridge will merge in January, their boards said on Thursday.\n' +
  'The new bank will have 61,000 customers and keep all 14 branches; 38 of 420 posts go, none by dismissal. Its head is to ' +
  'be Petra Quillan, who leads the bank of Orrin now.\n' +
  'Members vote on 12 December. The union of bank clerks wants the promise about dismissals in writing.';
const mergerToo =
  'Two savings banks become one: Orrin and Sallow Bridge agreed on Thursday to join in January under Petra Quillan.\n' +
  'All 14 branches stay, the boards promised 61,000 customers. Of 420 jobs 38 will not be filled again, and nobody is to ' +
  'be dismissed; the bank clerks’ union asks for that in writing before members vote on 12 December.';
const comet =
  'A comet that nobody had seen before can be watched with field glasses this week, low in the west after sunset.\n' +
  'The amateur Ilse Brandvold found it from her garden in Kestrel Bay on Monday, and the observatory at Mount Tarn ' +
  'confirmed it on Wednesday. It carries her name and will not come again for 11,000 years.';

const events: readonly Filed[] = [
  { by: 'gazette', title: 'Landslide at Varnholt cuts off four farms', text: landslide },
  { by: 'herald', title: 'Clay slide leaves 340 people without a road', text: landslideToo },
  { by: 'gazette', title: 'Orrin and Sallow Bridge savings banks to merge', text: merger },
  { by: 'herald', title: 'Savings banks join, 14 branches stay', text: mergerToo },
  { by: 'courier', title: 'Garden astronomer’s comet confirmed', text: comet },
];

/** The two events told twice are two stories of two articles each, whatever else came. */
async function expectEventsApart(): Promise<void> {
  const slide = await desk.toldWith('Landslide at Varnholt cuts off four farms');
  const banks = await desk.toldWith('Orrin and Sallow Bridge savings banks to merge');
  expect(slide).toContain('Clay slide leaves 340 people without a road');
  expect(banks).toContain('Savings banks join, 14 branches stay');
  expect(slide.filter((title) => banks.includes(title))).toEqual([]);
}

describe('an entry without a title', () => {
  it.each([
    [
      'and with a text that tells a known event stands in that event’s story',
      { title: '', text: landslideToo },
    ],
    ['but spaces stands in its event’s story too', { title: ' \u00a0 ', text: landslideToo }],
  ])('%s', async (_, entry) => {
    desk = await openNewsDesk({ town: true });
    await desk.file([events[0]!, events[2]!, { by: 'notes', ...entry, url: 'https://notes.example/1' }]);
    const story = await desk.storyOf('Landslide at Varnholt cuts off four farms');
    expect(story.publisherCount).toBe(2);
    expect(story.headline).toBe('Landslide at Varnholt cuts off four farms');
  });

  it('is headed by its first words, not by its address', async () => {
    desk = await openNewsDesk();
    const text =
      'Lost on the No. 6 tram: a cello, in its case, with a note that says please. Ask at the depot.';
    await desk.file([{ by: 'notes', title: '', text }]);
    const [story] = await desk.stories();
    expect(story!.headline).toMatch(/^Lost on the No\. 6 tram/);
  });

  it('and without a text is nobody’s event: two of them are two stories', async () => {
    desk = await openNewsDesk();
    await desk.file([
      ...events.slice(0, 1),
      { by: 'notes', title: '', url: 'https://notes.example/1' },
      { by: 'pictures', title: '', html: '<img src="https://pictures.example/2.jpg">' },
    ]);
    expect((await desk.stories()).map(({ articleCount }) => articleCount)).toEqual([1, 1, 1]);
  });
});

describe('a title of three words', () => {
  it.each([
    ['Road still buried', landslideToo, 'en'],
    ['Banks to join', mergerToo, 'en'],
    ['A garden comet', comet, 'en'],
  ])('with a text: "%s" stands with its event', async (title, text) => {
    desk = await openNewsDesk({ town: true });
    await desk.file([...events, { by: 'wire', title, text: `${text}\nMore is to follow.` }]);
    const others = events.filter((event) => event.text!.slice(0, 40) === text.slice(0, 40));
    expect(await desk.toldWith(title)).toEqual(expect.arrayContaining(others.map((event) => event.title)));
    await expectEventsApart();
  });

  it.each([
    ['No deal yet', 'No deal yet?', 'en'],
    ['Il pleut encore', 'Encore la pluie', 'fr'],
    ['Warten auf Regen', 'Warten auf Geld', 'de'],
  ])('alone proves nothing: "%s" and "%s" join no event', async (one, other, language) => {
    desk = await openNewsDesk({ town: true });
    await desk.file([
      ...events,
      { by: 'wire', title: one, language },
      { by: 'flash', title: other, language, at: 20 },
    ]);
    for (const { title } of events) expect(await desk.toldWith(title)).not.toContain(one);
    await expectEventsApart();
  });
});

describe('a body of two megabytes', () => {
  const filler = (words: string) => words.repeat(Math.ceil(2_000_000 / words.length));
  it.each([
    ['of prose', `<p>${landslideToo}</p><p>${filler('and so the clay went on and on. ')}</p>`],
    ['without a space', `<p>${landslideToo}</p><p>${filler('clayclayclay')}</p>`],
    ['of markup inside markup', `<p>${landslideToo}</p>${filler('<div><span>')}`],
    ['of Chinese', `<p>${landslideToo}</p><p>${filler('滑坡切断了公路。')}</p>`],
  ])('%s costs no reader the story: it is told by its opening', async (_, html) => {
    desk = await openNewsDesk();
    const title = 'Clay slide leaves 340 people without a road';
    await desk.file([events[0]!, events[2]!, { by: 'herald', title, html }]);
    expect(await desk.toldWith(title)).toEqual([title, 'Landslide at Varnholt cuts off four farms'].sort());
  });
});

describe('five hundred articles of one minute about one event', () => {
  const ways = [
    (n: number) => [`Landslide at Varnholt: ${n} minutes on the road`, landslide],
    (n: number) => [`340 cut off beyond Varnholt, report no. ${n}`, landslideToo],
    (n: number) => [
      `Varnholt clay slide: what reporter ${n} saw`,
      `${landslideToo} ${landslide.slice(0, 120 + (n % 60))}`,
    ],
  ] as const;
  it.each([
    ['with texts', true],
    ['as headlines alone', false],
  ])('%s are one story that one page can hold, and take no other event with them', async (_, hasText) => {
    desk = await openNewsDesk({ town: true });
    const flood = Array.from({ length: 500 }, (_, n): Filed => {
      const [title, text] = ways[n % ways.length]!(n);
      return { by: `paper-${n % 25}`, title: title!, text: hasText ? text! : '', at: n / 30_000 };
    });
    await desk.file(events.filter(({ title }) => !/Varnholt|Clay/.test(title)));
    await desk.fileAtOnce(flood);
    const [largest, ...others] = (await desk.stories()).toSorted((a, b) => b.articleCount - a.articleCount);
    expect(largest!.articleCount).toBeGreaterThanOrEqual(480);
    expect(largest!.publisherCount).toBe(25);
    expect(largest!.coverage.length).toBeLessThanOrEqual(200);
    expect(largest!.keyPoints.length).toBeLessThanOrEqual(5);
    expect(await desk.toldWith('Garden astronomer’s comet confirmed')).toHaveLength(1);
    expect(others.every(({ articleCount }) => articleCount <= 20)).toBe(true);
  });
});

const slideIn = {
  en: landslideToo,
  fr:
    'Un glissement de terrain a enseveli jeudi la route côtière à Varnholt ; quatre fermes et 340 personnes sont isolées.\n' +
    'Personne n’a été blessé, selon l’ingénieure du comté, Tove Amdal. Un bac parti de Selje apporte des vivres.\n' +
    'La pluie a repris vers midi. Deux pelleteuses sont arrivées par la mer ; les géologues mesurent la fissure découverte en ' +
    'mars, qui s’est élargie de quatre centimètres depuis l’aube. L’école de Varnholt reste fermée vendredi. Les fermes ont du foin pour une semaine, dit le maire.',
  de:
    'Ein Erdrutsch hat am Donnerstag die Küstenstraße bei Varnholt verschüttet; 340 Menschen auf vier Höfen sind abgeschnitten.\n' +
    'Verletzt wurde niemand, sagte die Ingenieurin des Bezirks, Tove Amdal. Eine Fähre aus Selje bringt Lebensmittel.\n' +
    'Gegen Mittag hat es wieder zu regnen begonnen. Zwei Bagger kamen über das Meer; Geologen messen den Riss, der im März ' +
    'entdeckt wurde und seit dem Morgen um vier Zentimeter breiter ist. Die Schule in Varnholt bleibt am Freitag zu. Die Höfe haben Heu für eine Woche, sagt der Bürgermeister.',
};
/** What a live page turns to in between. */
const asides = {
  en: `The premier comments on the banks. ${merger}`,
  fr: 'Le premier ministre parle de la fusion des caisses d’épargne d’Orrin et de Sallow Bridge et de leurs 61 000 clients.',
  de: 'Die Regierungschefin äußert sich zur Fusion der Sparkassen Orrin und Sallow Bridge mit ihren 61.000 Kunden.',
};

describe('a live page that changes every minute', () => {
  it.each([
    ['Varnholt landslide – live updates', 'en'],
    ['LIVE: coast road buried at Varnholt', 'en'],
    ['Glissement de terrain à Varnholt : suivez la situation en direct', 'fr'],
    ['Erdrutsch bei Varnholt im Liveticker', 'de'],
  ] as const)(
    '"%s" stays one article in one story and brings no others together',
    async (title, language) => {
      desk = await openNewsDesk({ town: true });
      const bank = {
        by: 'caisse',
        title: `${asides[language].slice(0, 60)}`,
        text: asides[language],
        language,
      };
      await desk.file(language === 'en' ? events : [...events, bank]);
      for (let minute = 0; minute < 40; minute++) {
        const text = `12.${minute}: ${slideIn[language]}\n${minute % 2 ? asides[language] : ''}`;
        const live = { by: 'state-radio', title, language, text, guid: 'live-1' };
        await desk.file([{ ...live, url: 'https://state-radio.example/live/1', at: 0.2 + minute / 60 }]);
      }
      await expectEventsApart();
      const mine = (await desk.articles()).filter((article) => article.title === title);
      expect(mine).toHaveLength(1);
      expect(mine[0]!.kind).toBe('live');
      if (language !== 'en') expect(await desk.toldWith(title)).toEqual([title]);
      expect(await desk.toldWith('Orrin and Sallow Bridge savings banks to merge')).not.toContain(title);
    },
  );

  it('that came before the reports stands with them in the end, and does not lead', async () => {
    desk = await openNewsDesk({ town: true });
    const live = {
      by: 'state-radio',
      title: 'Varnholt road: live coverage',
      guid: 'live-1',
      url: 'https://state-radio.example/l',
    };
    await desk.file([
      { ...live, text: landslideToo },
      ...events,
      { ...live, text: `${landslideToo}\n${landslide}`, at: 1 },
    ]);
    const story = await desk.storyOf('Landslide at Varnholt cuts off four farms');
    expect(story.publisherCount).toBe(3);
    expect(story.headline).not.toBe(live.title);
  });
});

/** Each says something of several events. */
const digests: readonly Filed[] = [
  {
    by: 'radio',
    title: 'Thursday morning briefing: a slide, a merger and a comet',
    text: `${landslide}\n${merger}\n${comet}`,
  },
  {
    by: 'letter',
    title: 'The road, the banks and the sky',
    text:
      'Good morning. You are reading Low Tide, our newsletter about the coast; it comes on weekdays before seven.\n' +
      `${landslideToo}\n${mergerToo}\n${comet}`,
  },
  {
    by: 'echo',
    title: 'Farms cut off by clay at Varnholt',
    text: `${landslide.split('\n')[0]}\nIn other news\n${merger.split('\n')[0]}\nElsewhere in the news\n${comet.split('\n')[0]}`,
  },
  {
    by: 'lettre',
    title: 'Revue de presse : la route, les banques et la comète',
    language: 'fr',
    text: 'La presse de jeudi parle du glissement de terrain de Varnholt.\nElle parle des caisses d’Orrin et de la comète.',
  },
  {
    by: 'blatt',
    title: 'Nachrichten am Morgen: Erdrutsch, Sparkassen, Komet',
    language: 'de',
    text: 'Bei Varnholt ist die Küstenstraße verschüttet.\nDie Sparkassen Orrin und Sallow Bridge fusionieren.\nEin Komet ist zu sehen.',
  },
  {
    by: 'podium',
    title: 'The landslide and the banks – the Coast Road podcast',
    text: `${landslide.split('\n')[0]} ${merger.split('\n')[0]}`,
  },
  {
    by: 'noticias',
    title: 'Las noticias del día: tierra, bancos y un cometa',
    language: 'es',
    text: 'Un corrimiento de tierra corta la carretera de Varnholt.\nDos cajas se fusionan.\nUn cometa nuevo.',
  },
];

describe('a digest that mentions everything', () => {
  it.each(digests.map((digest) => [digest.title, digest] as const))(
    '"%s" stands alone, whether it comes before or after the reports, and glues nothing',
    async (title, digest) => {
      desk = await openNewsDesk();
      await desk.file([{ ...digest, by: `${digest.by}-early` }, ...events, digest]);
      const digests = (await desk.stories()).filter(({ headline }) => headline === title);
      expect(digests.map(({ articleCount }) => articleCount)).toEqual([1, 1]);
      await expectEventsApart();
      expect((await desk.storyOf(title)).keyPoints).toEqual([]);
    },
  );

  // Whether a page is a digest was known by its address only until the program was started anew.
  it('known by its section alone still takes no report in after a restart', async () => {
    desk = await openNewsDesk();
    const title = 'So long, coast road';
    const digest = {
      by: 'times',
      title,
      text: landslideToo,
      url: 'https://times.example/2026/briefing/so-long',
    };
    await desk.file([digest]);
    await desk.restart();
    await desk.file(events);
    expect(await desk.toldWith(title)).toEqual([title]);
  });
});

const signs = (language: 'en' | 'de' | 'fr', n: number) => {
  const names = {
    en: 'Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio',
    de: 'Widder Stier Zwillinge Krebs Löwe Jungfrau Waage Skorpion',
    fr: 'Bélier Taureau Gémeaux Cancer Lion Vierge Balance Scorpion',
  }[language].split(' ');
  const advice = {
    en: ['keep the money together', 'write the letter', 'let the neighbour talk', 'a walk helps'],
    de: ['das Geld zusammenhalten', 'den Brief schreiben', 'die Nachbarin reden lassen', 'ein Gang hilft'],
    fr: ['gardez votre argent', 'écrivez la lettre', 'laissez parler le voisin', 'marchez un peu'],
  }[language];
  return names.map((name, i) => `${name}: ${advice[(i + n) % advice.length]}.`).join('\n');
};
const table = (towns: readonly string[], n: number) =>
  towns.map((town, i) => `${town} ${9 + ((i * n) % 7)} °C ${2 + ((i + n) % 5)} °C`).join('\n');
const towns = ['Varnholt', 'Selje', 'Orrin', 'Sallow Bridge', 'Kestrel Bay', 'Mount Tarn', 'Aldmouth'];

/** Four pages of each kind, of several publishers and days. */
const columns: Readonly<Record<string, readonly Filed[]>> = {
  horoscopes: [
    { by: 'gazette', title: 'What the sky holds for you on Thursday', text: signs('en', 0) },
    { by: 'gazette', title: 'What the sky holds for you on Friday', text: signs('en', 1), at: 24 },
    { by: 'herald', title: 'Daily horoscope: a letter and a walk', text: signs('en', 2) },
    { by: 'blatt', title: 'Ihre Sterne am Donnerstag', text: signs('de', 0), language: 'de' },
    { by: 'tageblatt', title: 'Tageshoroskop für den 19. November', text: signs('de', 1), language: 'de' },
    { by: 'lettre', title: 'Les astres de jeudi', text: signs('fr', 0), language: 'fr' },
    { by: 'dépêche', title: 'Votre horoscope du jour', text: signs('fr', 3), language: 'fr' },
  ],
  'weather tables': [
    { by: 'gazette', title: 'Coast and hills, Thursday to Saturday', text: table(towns, 1) },
    { by: 'gazette', title: 'Coast and hills, Friday to Sunday', text: table(towns, 2), at: 24 },
    {
      by: 'herald',
      title: 'Today’s weather for the coast',
      text: 'Rain at Varnholt and Selje, ten degrees. Wind from the west.',
    },
    {
      by: 'courier',
      title: 'Weather forecast for Varnholt and Selje',
      text: 'Rain at Varnholt, ten degrees. West wind.',
    },
    {
      by: 'blatt',
      title: 'Das Wetter heute: Regen an der Küste',
      text: 'Regen in Varnholt.',
      language: 'de',
    },
    { by: 'lettre', title: 'Météo du jour : pluie sur la côte', text: 'Pluie à Varnholt.', language: 'fr' },
  ],
  'puzzle pages': [
    {
      by: 'gazette',
      title: 'Quick crossword no 4,211',
      text: 'Across: 1 Clay slide (9). Down: 2 Bank of a river (5).',
    },
    {
      by: 'herald',
      title: 'Quick crossword no 4,212',
      text: 'Across: 1 Clay slide (9). Down: 2 Bank of a river (5).',
    },
    {
      by: 'courier',
      title: 'Quiz: how well do you know the coast road?',
      text: 'Where is Varnholt? Who is Tove Amdal?',
    },
    {
      by: 'wire',
      title: 'How well do you know the coast road? Take our quiz',
      text: 'Where is Varnholt? Who is Tove Amdal?',
    },
    { by: 'blatt', title: 'Sudoku vom Donnerstag', text: 'Leicht. Mittel. Schwer.', language: 'de' },
    { by: 'lettre', title: 'Mots fléchés : la grille de jeudi', text: 'Facile.', language: 'fr' },
  ],
  'tips and odds': [
    {
      by: 'sport',
      title: 'Orrin v Varnholt prediction, odds and best bets',
      text: 'Orrin are 2-1 to beat Varnholt on Saturday.',
    },
    {
      by: 'bets',
      title: 'Orrin v Varnholt betting tips: who to back',
      text: 'Orrin are 2-1 to beat Varnholt on Saturday.',
    },
    {
      by: 'turf',
      title: 'Racing tips for Saturday at Selje',
      text: 'The mare Clay Road is our nap at Selje.',
    },
    {
      by: 'track',
      title: 'Selje on Saturday: free racing tips from our man',
      text: 'The mare Clay Road is our nap at Selje.',
    },
  ],
  'listings, notices and offers': [
    {
      by: 'gazette',
      title: 'What’s on TV tonight: a comet and a merger',
      text: '8 pm The comet. 9 pm The bank clerks.',
    },
    {
      by: 'herald',
      title: 'TV tonight: a comet and a merger',
      text: '8 pm The comet. 9 pm The bank clerks.',
    },
    { by: 'gazette', title: 'Death notices, 19 November', text: 'Amdal, Nils. Quillan, Rose.' },
    { by: 'herald', title: 'Death notices, 20 November', text: 'Amdal, Nils. Quillan, Rose.' },
    {
      by: 'courier',
      title: 'Corrections and clarifications',
      text: 'The engineer at Varnholt is Tove Amdal, not Arndal.',
    },
    {
      by: 'shop',
      title: 'Deal of the day: field glasses for the comet',
      text: 'See the comet for 39 crowns.',
    },
    {
      by: 'shopper',
      title: 'The best field glasses deals for comet watchers',
      text: 'See the comet for 39 crowns.',
    },
  ],
};

describe('pages that come every day with other contents', () => {
  it.each(Object.keys(columns))('%s are no event: none joins another page or a report', async (kind) => {
    desk = await openNewsDesk();
    const pages = columns[kind]!;
    await desk.file([...events.map((event) => ({ ...event, at: 0 })), ...pages]);
    for (const { title } of pages) expect(await desk.toldWith(title)).toEqual([title]);
    const kinds = (await desk.articles())
      .filter(({ title }) => pages.some((page) => page.title === title))
      .map((article) => [article.title, article.kind]);
    expect(kinds.filter(([, found]) => found !== 'routine' && found !== 'correction')).toEqual([]);
    await expectEventsApart();
  });

  it.each([
    [
      'Horoscope app fined for selling birthdays',
      'The maker of a horoscope app was fined two million crowns for selling its users’ dates of birth.',
    ],
    [
      'Lottery winner gives cottage to nurses',
      'A woman who won 4 million in the lottery gave her cottage to the nurses of Orrin.',
    ],
    ['Crossword setter Iris Tolland dies at 97', 'Iris Tolland, who set 12,000 crosswords, has died at 97.'],
    [
      'Storm warning as temperatures fall to 12 below',
      'The weather service warned of a storm on Friday; it will be 12 degrees below zero at Mount Tarn.',
    ],
    [
      'TV chief resigns over quiz scandal',
      'The head of the broadcaster resigned after contestants of a quiz had been given the answers.',
    ],
    [
      'They live beside the clay: farmers of Varnholt',
      'Four families live beside the slope that came down at Varnholt.',
    ],
    [
      'Minister to face questions in morning sitting',
      'The minister will answer questions on the banks in Thursday morning’s sitting.',
    ],
  ])('but news about them is news: "%s"', async (title, text) => {
    desk = await openNewsDesk();
    await desk.file([
      { by: 'gazette', title, text },
      { by: 'herald', title: `${title}, officials say`, text: `${text} So it was said on Thursday.` },
    ]);
    expect(['news', 'brief']).toContain((await desk.articles())[0]!.kind);
    expect(await desk.toldWith(title)).toHaveLength(2);
  });
});

describe('press releases', () => {
  const about = (company: string) =>
    `About ${company}\n${company} is a leading provider of innovative solutions for customers in more than 40 countries. For ` +
    'more information visit its website or contact the investor relations team.\nForward-looking statements: This release ' +
    'contains forward-looking statements that are subject to risks and uncertainties. Actual results may differ materially.';
  const release = (company: string, news: string) =>
    `PORT TARN, Nov. 19, 2026 /Coastwire/ -- ${company} ${news}\n${about(company)}`;
  const releases: readonly Filed[] = [
    {
      by: 'coastwire',
      title: 'Marlow Pumps opens plant for bilge pumps in Orrin',
      text: release(
        'Marlow Pumps',
        'today opened its third plant, where 90 people will build bilge pumps for fishing boats.\nThe hall in Orrin was a ' +
          'cannery until 2019. “Every boat on this coast leaks a little,” said the founder, Gro Marlow. The first 400 pumps ' +
          'go to the lifeboats.',
      ),
    },
    {
      by: 'coastwire',
      title: 'Tarnsoft names Dagny Holt chief financial officer',
      text: release(
        'Tarnsoft',
        'today announced that Dagny Holt will be its chief financial officer from 1 January.\nShe led the treasury of the ' +
          'railways for nine years and follows Arne Wick, who retires. Tarnsoft makes the timetables of 31 cities.',
      ),
    },
    {
      by: 'coastwire',
      title: 'Selje Salmon recalls smoked fillets',
      text: release(
        'Selje Salmon',
        'is calling back 14,000 packs of smoked fillets sold in October.\nA laboratory found listeria in two of them. Nobody ' +
          'is known to have fallen ill. Shops take the packs back without a receipt.',
      ),
    },
  ];

  it('of several companies are several stories, however much their endings are alike', async () => {
    desk = await openNewsDesk();
    await desk.file(releases);
    expect((await desk.stories()).map(({ articleCount }) => articleCount)).toEqual([1, 1, 1]);
  });

  it('carried word for word by several are one story, told once, and weigh as one', async () => {
    desk = await openNewsDesk();
    const [first] = releases;
    await desk.file([
      ...releases,
      { ...first!, by: 'markets-today' },
      { ...first!, by: 'stockpage', title: `${first!.title} - Coastwire` },
    ]);
    const story = await desk.storyOf('Tarnsoft names Dagny Holt chief financial officer');
    const copied = await desk.storyOf(first!.title);
    expect(copied.coverage.filter(({ duplicateOf }) => duplicateOf === null)).toHaveLength(1);
    expect(copied.publisherCount).toBe(3);
    expect(copied.importance).toBeLessThan(story.importance + 0.1);
  });
});

/** Two events of one day with the same people, each told twice. */
const casts: readonly (readonly [
  string,
  readonly [Filed, Filed],
  readonly [Filed, Filed],
  readonly string[],
])[] = [
  [
    'a minister who opens a bridge and is asked about a contract',
    [
      {
        by: 'gazette',
        title: 'Minister Holt opens the Calder bridge',
        text: 'Transport minister Dagny Holt opened the rebuilt Calder bridge on Thursday. It has two lanes more, cost 88 million crowns and took three years. A school choir sang, and the first across was a milk lorry.',
      },
      {
        by: 'herald',
        title: 'Calder bridge open again after three years',
        text: 'Lorries cross the Calder bridge again since Thursday: minister Dagny Holt cut the ribbon after three years of work that cost 88 million crowns. The bridge has two more lanes. A choir of schoolchildren sang.',
      },
    ],
    [
      {
        by: 'gazette',
        title: 'Holt defends snow plough contract in parliament',
        text: 'Dagny Holt told parliament’s audit committee on Thursday that she had not known who owned the firm that won the snow plough contract. Her brother-in-law holds a third of it. The auditor counted four letters to her office.',
      },
      {
        by: 'herald',
        title: 'Auditor: four letters warned minister over ploughs',
        text: 'Four letters to the office of minister Dagny Holt warned that her brother-in-law holds a third of the firm with the snow plough contract, the auditor told a committee of parliament on Thursday. Holt said she had not known.',
      },
    ],
    ['ferry fares', 'a tunnel', 'speed cameras', 'night buses', 'bicycle lanes'].map(
      (matter) => `Transport minister Dagny Holt spoke about ${matter} in parliament.`,
    ),
  ],
  [
    'a club that wins a match and sells its captain',
    [
      {
        by: 'sport',
        title: 'Orrin Rovers beat Selje 3-1',
        text: 'Orrin Rovers won 3-1 against Selje on Thursday evening. Captain Mads Ravn scored twice before the break, Olu Bassey headed the third, and Selje’s keeper was sent off in the 70th minute. Rovers are third in the league.',
      },
      {
        by: 'turf',
        title: 'Ravn double sinks ten-man Selje',
        text: 'Two goals by Mads Ravn and a header by Olu Bassey gave Orrin Rovers a 3-1 win over Selje, who lost their keeper to a red card after 70 minutes on Thursday. Rovers climb to third place in the league.',
      },
    ],
    [
      {
        by: 'sport',
        title: 'Rovers to sell Ravn to Porto Alva for 12 million',
        text: 'Orrin Rovers have agreed to sell their captain Mads Ravn to Porto Alva for 12 million crowns in January. He will sign for four years; a doctor of the Portuguese club examined him on Thursday morning. A tenth goes to his first club.',
      },
      {
        by: 'turf',
        title: 'Porto Alva agree four-year deal for Orrin captain',
        text: 'Mads Ravn leaves Orrin Rovers for Porto Alva: the clubs agreed on 12 million crowns, and the captain is to sign for four years in January after Thursday’s medical. His first club gets a tenth of the sum.',
      },
    ],
    ['a sore knee', 'the new pitch', 'a charity run', 'the referee', 'his contract'].map(
      (matter) => `Orrin Rovers captain Mads Ravn talked about ${matter} after training.`,
    ),
  ],
  [
    'a company that recalls lifts and reports a quarter',
    [
      {
        by: 'gazette',
        title: 'Tarn Lifts recalls 2,300 doors',
        text: 'Tarn Lifts recalls 2,300 lift doors whose sensors may fail, chief executive Ivar Sund said on Thursday. A boy’s hand was bruised in a library in Orrin. Fitters will come to each building before Christmas.',
      },
      {
        by: 'herald',
        title: 'Lift door sensors may fail, maker warns',
        text: 'Owners of 2,300 lifts will get a visit before Christmas: the door sensors of Tarn Lifts may fail, its head Ivar Sund said on Thursday. In a library in Orrin a door bruised a boy’s hand.',
      },
    ],
    [
      {
        by: 'gazette',
        title: 'Tarn Lifts profit up a fifth on orders from ports',
        text: 'Tarn Lifts earned 41 million crowns in the third quarter, a fifth more than a year ago, as ports ordered cargo lifts. Chief executive Ivar Sund raised the forecast for the year on Thursday. The shares rose 6 per cent.',
      },
      {
        by: 'herald',
        title: 'Cargo lifts lift quarter for Tarn',
        text: 'Orders from ports raised the quarterly profit of Tarn Lifts by a fifth to 41 million crowns. Ivar Sund, its chief executive, expects more for the whole year; the shares gained 6 per cent on Thursday.',
      },
    ],
    ['apprentices', 'a museum lift', 'steel prices', 'its canteen', 'a move to Orrin'].map(
      (matter) => `Chief executive Ivar Sund of Tarn Lifts was asked about ${matter}.`,
    ),
  ],
];

describe('two events with the same cast on the same day', () => {
  type Cast = (typeof casts)[number];
  const arePartedInTwo = async ([, one, other, before]: Cast) => {
    desk = await openNewsDesk({ town: true });
    // The cast is in the news all the time.
    await desk.file(
      before.map((text, i) => ({ by: 'courier', title: text.slice(0, 60), text, at: 24 * (i - 6) })),
    );
    await desk.file([one[0], other[0], one[1], other[1]]);
    expect(await desk.toldWith(one[0].title)).toEqual([one[0].title, one[1].title].sort());
    expect(await desk.toldWith(other[0].title)).toEqual([other[0].title, other[1].title].sort());
  };

  it.each(casts.slice(0, 2).map((cast) => [cast[0], cast] as const))(
    '%s: two stories of two reports',
    (_, cast) => arePartedInTwo(cast),
  );

  // The join takes these four for one story. A join that can tell them apart makes this test fail: move it up, then.
  it.fails(`${casts[2]![0]}: two stories of two reports`, () => arePartedInTwo(casts[2]!));
});

describe('the same event thirty hours later', () => {
  it.each([
    [events[0]!, 'Slide at Varnholt: county digs from both sides', landslideToo],
    [events[2]!, 'Clerks’ union wants merger promise in writing', mergerToo],
    [
      events[4]!,
      'How to see Brandvold’s comet',
      'The comet that Ilse Brandvold found from her garden in Kestrel Bay is low in the west after sunset; field glasses are enough. The observatory at Mount Tarn, which confirmed it on Wednesday, opens its dome on Saturday. It comes again in 11,000 years.',
    ],
  ])('is taken up again: %o', async (first, title, text) => {
    desk = await openNewsDesk({ town: true });
    await desk.file([...events.filter(({ by }) => by !== 'herald'), { by: 'wire', title, text, at: 30 }]);
    expect(await desk.toldWith(title)).toEqual([title, first.title].sort());
    expect((await desk.storyOf(title)).newsAt).toBeGreaterThan((await desk.storyOf(title)).firstAt);
  });
});

describe('mixed scripts', () => {
  it.each([
    [
      'Clay slide at Varnholt (瓦恩霍尔特) cuts road',
      `${landslideToo}\n据当地媒体报道，公路将于周日恢复通行。`,
    ],
    [
      'Варнхольт: Clay slide leaves 340 people without a road',
      `${landslideToo}\nОб этом сообщает «Новое время».`,
    ],
    ['Ｖａｒｎｈｏｌｔ landslide: 340 without a road', landslideToo],
  ])('in an English report keep it in its story: "%s"', async (title, text) => {
    desk = await openNewsDesk();
    await desk.file([events[0]!, events[2]!, { by: 'herald', title, text }]);
    expect(await desk.toldWith(title)).toEqual([title, 'Landslide at Varnholt cuts off four farms'].sort());
  });

  it('of one event in three languages are three stories with readable headlines', async () => {
    desk = await openNewsDesk();
    await desk.file([
      events[0]!,
      {
        by: 'rodina',
        language: 'ru',
        title: 'Оползень у Варнхольта отрезал четыре фермы',
        text: 'Оползень засыпал прибрежную дорогу у Варнхольта и отрезал от мира 340 человек на четырёх фермах.',
      },
      {
        by: 'ribao',
        language: 'zh',
        title: '瓦恩霍尔特山体滑坡切断四个农场',
        text: '山体滑坡掩埋了瓦恩霍尔特附近的沿海公路，四个农场的三百四十人被困。',
      },
    ]);
    const stories = await desk.stories();
    expect(stories.map(({ language }) => language)).toEqual(['en', 'ru', 'zh']);
    expect(stories.map(({ headline }) => headline.length > 0)).toEqual([true, true, true]);
  });
});
