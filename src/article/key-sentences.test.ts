import { describe, expect, it } from 'vitest';
import { layOutText } from './article-text.ts';
import { pickDatedSentences, readDate } from './dated-sentences.ts';
import { sanitiseHtml } from './html/sanitise-html.ts';
import { pickKeySentences } from './key-sentences.ts';
import { saidBy } from './said-by.ts';

const layOut = (title: string, ...paragraphs: string[]) =>
  layOutText(
    title,
    null,
    sanitiseHtml(paragraphs.map((text) => `<p>${text}</p>`).join(''), { baseUrl: null }).blocks,
  );

const article = layOut(
  'Council ends Kelvane lease',
  'The council of Port Merrow voted 12 to 11 on Monday to end the lease of Quay 7 to the battery maker Kelvane.',
  'Why now? It was close. He said so and left the chamber before anyone could ask him about the vote.',
  'About 2,300 jobs depend on the quay, according to the company’s annual report. “We will appeal,” said Liv Castellane, chief executive of Kelvane.',
  'Sign up for our newsletter and never miss a story about the council and its votes.',
);

describe('pickKeySentences', () => {
  const picked = pickKeySentences(article, 'en');

  it('puts the sentence that tells the news first, with its paragraph', () => {
    expect(picked[0]).toMatchObject({ paragraph: 0, saidBy: null });
    expect(picked[0]?.text).toMatch(/^The council of Port Merrow voted 12 to 11/);
  });

  it('takes no questions, fragments or calls to subscribe', () => {
    const texts = picked.map(({ text }) => text).join(' ');
    expect(texts).not.toMatch(/Why now|It was close|newsletter/);
  });

  it('takes only whole sentences of the text', () => {
    for (const { text, score } of picked) {
      expect(article.tokens.text).toContain(text);
      expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  it('does not take a sentence that breaks off or opens a quotation it does not close', () => {
    const broken = layOut(
      'Title',
      'The council of Port Merrow voted on Monday to end the lease of the quay and…',
      '“The council of Port Merrow has voted to end the lease of the quay on Monday evening, she said.',
    );
    expect(pickKeySentences(broken, 'en')).toEqual([]);
  });

  it('says nothing twice', () => {
    const twice = layOut(
      'Lease ends',
      'The council voted on Monday to end the lease of Quay 7 to the battery maker Kelvane.',
      'On Monday the council voted to end the lease of Quay 7 to the battery maker Kelvane Holdings.',
    );
    expect(pickKeySentences(twice, 'en')).toHaveLength(1);
  });
});

describe('saidBy', () => {
  it.each([
    'On 1 October Joren Pask, director of operations at Kelvane, wrote a polite letter to Aldmouth.',
    'In May the company, which owns the quay, announced a second works.',
    'On Friday its director, a former minister, said the letter was polite.',
  ])('takes what is written or announced for no speaker: %s', (sentence) => {
    expect(saidBy(sentence, 'en')).toBeNull();
  });

  it.each([
    [
      'In a letter, harbour director Jorun de la Vale said that the crane had been repaired.',
      'harbour director Jorun de la Vale',
    ],
    ['The ferry is safe, Estmark’s coastguard officials said on Sunday.', 'Estmark’s coastguard officials'],
    [
      'Osterby’s port authority (OPA) has said the northern channel stays closed until Friday.',
      'Osterby’s port authority',
    ],
    [
      'Two ships collided in the fog, the 34-year-old mother of two told reporters.',
      'the 34-year-old mother of two',
    ],
    ['But a lighthouse officer later told the paper that the lamp had failed.', 'a lighthouse officer'],
    ['The lease will end, both sides have said after talks in Aldmouth.', 'both sides'],
  ])('finds whoever a few words before the verb name: %s', (sentence, speaker) => {
    expect(saidBy(sentence, 'en')).toBe(speaker);
  });

  it.each([
    'No group has said that it was behind the leaflets in the harbour.',
    'Eight in 10 teachers said that the tablets stayed in the cupboard.',
    'The plan that was told to the council has been changed twice since.',
    'After the storm had passed said nobody anything.',
  ])('finds nobody in: %s', (sentence) => {
    expect(saidBy(sentence, 'en')).toBeNull();
  });

  it.each([
    [
      'The lamp was lit at ten, according to two U.S. officials on the pier.',
      'two U.S. officials on the pier',
    ],
    [
      'The rite is old, said Ansel Rowe, the warden of St. Brede, before the fair.',
      'Ansel Rowe, the warden of St. Brede',
    ],
    [
      '“We sail at noon,” said Mara Lisle, a mathematician at M.I.T.',
      'Mara Lisle, a mathematician at M.I.T.',
    ],
    ['“We sail at noon,” said Estmark Sen. Joren Pask.', 'Estmark Sen. Joren Pask'],
    ['But Oona Kestle said that the quay would open.', 'Oona Kestle'],
    [
      '“It is safe,” said Aldous Renn, a clerk of the port told the Aldmouth Echo.',
      'Aldous Renn, a clerk of the port',
    ],
    ['“It rained,” said Mads Ferrow, insisting that nobody had swum.', 'Mads Ferrow'],
    ['Jasper Lune, speaking to the port’s radio, said the mole had sunk.', 'Jasper Lune'],
    [
      '“It rained,” said Tilda Brock, managing director of the ferries.',
      'Tilda Brock, managing director of the ferries',
    ],
    ['Tides rise by a third, according to the harbour – though boats were fewer.', 'the harbour'],
    ['The company recently said that it would build a second mole.', 'The company'],
  ])('gives the speaker whole and without what belongs to the sentence: %s', (sentence, speaker) => {
    expect(saidBy(sentence, 'en')).toBe(speaker);
  });

  it.each([
    'After Estmark confirmed the end of the talks, two ferries left the port.',
    'Although Renn said the pier would hold, the council closed it on Monday.',
    'When Sunniva Brock announced the concert, few in the town believed it.',
    'The ferry line has no tickets left, said Thursday.',
    'The quarrel began after Lisle told the council that the lamp had failed.',
    'The number of reported leaks in the harbour rose by a third last year.',
    'The port has changed in the year since he reportedly said it never would.',
    'One week after Chancellor Oona Kestle told the council, it met.',
    'The boats are fewer, according to a letter he sent to the port.',
  ])('takes no part of a sentence for a speaker: %s', (sentence) => {
    expect(saidBy(sentence, 'en')).toBeNull();
  });

  it('finds a speaker after the verb without quotation marks', () => {
    expect(saidBy('The quay will stay open, said the mayor, until spring.', 'en')).toBe('the mayor');
  });

  it.each([
    ['About 2,300 jobs depend on it, according to the council.', 'the council'],
    [
      '“We will appeal,” said Liv Castellane, chief executive of Kelvane.',
      'Liv Castellane, chief executive of Kelvane',
    ],
    ['Aldous Renn said the vote would stand.', 'Aldous Renn'],
    ['The lease will end in spring, the mayor told reporters.', 'the mayor'],
    ['The council voted 12 to 11.', null],
  ])('%s', (sentence, speaker) => {
    expect(saidBy(sentence, 'en')).toBe(speaker);
  });

  it('reads French and German', () => {
    expect(saidBy('Le bail prendra fin, selon la mairie, au printemps.', 'fr')).toBe('la mairie');
    expect(saidBy('Das Werk bleibt, sagte Aldous Renn am Montag.', 'de')).toBe('Aldous Renn');
  });
});

describe('pickDatedSentences', () => {
  const at = Date.UTC(2026, 0, 9, 12);

  it('finds years, months and days and tells how exact they are', () => {
    const dated = pickDatedSentences(
      layOut(
        'x',
        'In 1998 the council leased Quay 7 to the company for forty years. Nothing else is known of it.',
        'The regulator published its report on 14 October 2025 after a long delay. In March 2024 the dues were halved.',
      ),
      at,
    );
    expect(
      dated.map(({ at: date, precision }) => [new Date(date).toISOString().slice(0, 10), precision]),
    ).toEqual([
      ['1998-01-01', 'year'],
      ['2025-10-14', 'day'],
      ['2024-03-01', 'month'],
    ]);
  });

  it('takes the nearest past year, or the next when the sentence looks ahead', () => {
    expect(readDate('The storm struck on 14 October.', at)?.at).toBe(Date.UTC(2025, 9, 14));
    expect(readDate('The council will vote on 12 February.', at)?.at).toBe(Date.UTC(2026, 1, 12));
  });

  it('takes a month or day that lies close ahead for the coming one', () => {
    const november = Date.UTC(2025, 10, 10);
    const later = Date.UTC(2026, 10, 22);
    expect(readDate('He was arrested by police on 3 March.', later)?.at).toBe(Date.UTC(2026, 2, 3));
    expect(readDate('The bridge, built by Kelvane, collapsed on 9 June.', later)?.at).toBe(
      Date.UTC(2026, 5, 9),
    );
    expect(readDate('The permit runs until 3 March.', later)?.at).toBe(Date.UTC(2027, 2, 3));
    const january = Date.UTC(2026, 0, 5);
    expect(readDate('The port closed on 3 February.', january)?.at).toBe(Date.UTC(2025, 1, 3));
    expect(readDate('A fire on 20 December broke out next to the quay.', january)?.at).toBe(
      Date.UTC(2025, 11, 20),
    );
    expect(readDate('A vote on subsidies in December was part of the deal.', november)?.at).toBe(
      Date.UTC(2025, 11, 1),
    );
    expect(readDate('It pays for the ferries through January 30.', november)?.at).toBe(Date.UTC(2026, 0, 30));
    expect(readDate('The dues were halved last December.', november)?.at).toBe(Date.UTC(2024, 11, 1));
    expect(readDate('The dues were halved in June.', november)?.at).toBe(Date.UTC(2025, 5, 1));
  });

  it('takes a weekday that a sentence looks ahead to for the next one', () => {
    const sunday = Date.UTC(2026, 10, 22, 9);
    expect(readDate('The council will vote on Monday on the lease.', sunday)?.at).toBe(
      Date.UTC(2026, 10, 23),
    );
    expect(readDate('The council voted on Monday on the lease.', sunday)).toBeNull();
    expect(readDate('The mayor, who is held in Osterby, will be heard on Monday.', sunday)?.at).toBe(
      Date.UTC(2026, 10, 23),
    );
  });

  // A diplomat who "told reporters on Friday" was shown as announced for the Friday to come.
  it.each([
    'The envoy told reporters on Friday that the ferries may sail again.',
    'The envoy wrote on Friday that the ferries will sail again.',
    'The minister spoke on Friday of a deal that could end the strike.',
  ])('takes the weekday on which something was said for past: %s', (sentence) => {
    expect(readDate(sentence, Date.UTC(2026, 10, 22, 9))).toBeNull();
  });

  it('takes the weekday on which an article appeared, or the one before, for no day to come', () => {
    const sunday = Date.UTC(2026, 10, 22, 1);
    expect(readDate('Trains are expected to run again on Sunday.', sunday)).toBeNull();
    expect(readDate('The council will vote on Saturday evening.', sunday)).toBeNull();
    expect(readDate('The council will vote on Friday evening.', sunday)?.at).toBe(Date.UTC(2026, 10, 27));
  });

  it('takes a year that stands beside the date, or at the end of its range', () => {
    const november = Date.UTC(2025, 10, 7);
    expect(readDate('The rules stay suspended until Nov. 10 next year.', november)?.at).toBe(
      Date.UTC(2026, 10, 10),
    );
    expect(readDate('The lease was signed in January of 2023.', november)?.at).toBe(Date.UTC(2023, 0, 1));
    expect(readDate('The dues rose in October last year.', november)?.at).toBe(Date.UTC(2024, 9, 1));
    expect(readDate('The poll was taken from Aug. 18 - Sept. 4, 2023.', november)?.at).toBe(
      Date.UTC(2023, 7, 18),
    );
  });

  it('does not take a day of the next weeks for the last year’s because of another verb', () => {
    const november = Date.UTC(2025, 10, 7);
    expect(readDate('He was remanded ahead of a further hearing on 14 November.', november)).toBeNull();
    expect(readDate('He was arrested on 14 December.', november)?.at).toBe(Date.UTC(2024, 11, 14));
  });

  // "1993: the suspect is a modern Pablo Escobar" stood in a timeline, for Escobar died then.
  it.each([
    'The prosecutor likened the man to Anton Brask, the smuggler who died in 1993.',
    'The ruling party, which has governed since independence in 1961, seeks another term.',
    'It was the first closure of the North Basin since 1948, the harbour office said.',
    'The town counted 40 fires, compared with 62 in 2019, the brigade told the council.',
    'Repairs, in which the owners put money between the flood of 2011 and the sale, began.',
    'The yard had 233 ships on order as of 7 October, its owner Kelvane told the council.',
    'Gas is paid for in crowns ($185m in August alone) by way of a bank in Vesper.',
    'The pier was built for the 250th anniversary of the town in July, the mayor said.',
    'The council has met every year since 1970 on the first Sunday of the month.',
  ])('dates nothing by what a sentence says in passing: %s', (sentence) => {
    expect(pickDatedSentences(layOut('x', sentence), Date.UTC(2025, 10, 10))).toEqual([]);
  });

  it.each([
    ['The company was fined 18 million crowns in 2021, and paid.', '2021-01-01'],
    ['Castellane, who leads the council, closed the yard in August 2024.', '2024-08-01'],
    ['Since 2 September the navy has stopped nineteen boats off Osterby.', '2025-09-02'],
    ['Hale has lived abroad since fleeing Estmark in August 2024.', '2024-08-01'],
  ])('still dates what happened: %s', (sentence, day) => {
    const dated = pickDatedSentences(layOut('x', sentence), Date.UTC(2025, 10, 10));
    expect(dated.map(({ at: date }) => new Date(date).toISOString().slice(0, 10))).toEqual([day]);
  });

  it('takes a month for no year where the words do not tell which', () => {
    const november = Date.UTC(2025, 10, 14);
    expect(readDate('The minister fled the country last August.', november)).toBeNull();
    expect(readDate('The minister fled the country last December.', november)?.at).toBe(
      Date.UTC(2024, 11, 1),
    );
    const october = Date.UTC(2025, 9, 24);
    expect(readDate('The agency told states that it cannot pay in November.', october)).toBeNull();
    expect(readDate('Hale said she is resigning from parliament in January.', november)?.at).toBe(
      Date.UTC(2026, 0, 1),
    );
    expect(readDate('Estmark risks its status if the outbreak is not over by January.', november)?.at).toBe(
      Date.UTC(2026, 0, 1),
    );
  });

  it('dates nothing by a year before 1900, nor what follows it by a later one', () => {
    const text = layOut(
      'x',
      'The first lighthouse of Skerry Point was built by the pilots’ guild in October 1792. It burned down in March.',
    );
    expect(pickDatedSentences(text, at)).toEqual([]);
  });

  it('takes a date that is part of a name for none', () => {
    const march = Date.UTC(2026, 2, 1);
    const movement = 'The 31st December Dockers’ Movement says that it had known of the plans for years.';
    expect(pickDatedSentences(layOut('x', movement), march)).toEqual([]);
    const dated = 'On 31 December Harbour Council members voted to end the lease of the quay.';
    expect(pickDatedSentences(layOut('x', dated), march)).toHaveLength(1);
  });

  it('knows days that have become names, and days of every year', () => {
    const november = Date.UTC(2025, 10, 10);
    expect(readDate('He opposed the war that followed the Sept. 11 attacks.', november)?.at).toBe(
      Date.UTC(2001, 8, 11),
    );
    expect(readDate('The report came on 11 September.', november)?.at).toBe(Date.UTC(2025, 8, 11));
    expect(readDate('Allende died in the palace on 11 September.', november)?.at).toBe(Date.UTC(1973, 8, 11));
    expect(readDate('The reactor at Chernobyl blew up on April 26.', november)?.at).toBe(
      Date.UTC(1986, 3, 26),
    );
    const august2001 = Date.UTC(2001, 7, 1);
    expect(readDate('A terror drill took place on 11 September.', august2001)?.at).toBe(
      Date.UTC(2000, 8, 11),
    );
    expect(readDate('The mayor speaks there every year on 15 August.', november)).toBeNull();
    expect(readDate('In May of that year the works closed.', november)).toBeNull();
  });

  it('leaves out captions, the running month, and what is told of another year', () => {
    const text = layOut(
      'x',
      'The mayor gestures at a news conference in the harbour hall on 10 March 1989, before the vote.',
      'Food aid is to be paid in full in January, and a judge has ordered that it begin at once.',
      'The last strike began in March 2019 and stopped all the ferries of the Sund. The strike ended in June after talks.',
    );
    expect(pickDatedSentences(text, at).map((one) => new Date(one.at).toISOString().slice(0, 7))).toEqual([
      '2019-03',
    ]);
  });

  // "The curfew is lifted by 2000 GMT" stood in a story's background as of the year 2000.
  it.each([
    'Ships had left the port by 2000 GMT, the harbour master said.',
    'The ferries do not sail from 1900 to 2100 local time.',
    'The bridge was closed until 2030h.',
    'The index fell from 2040 points to 1980 points within an hour.',
    'It put money in 2000 homes for nurses.',
    'The law was passed by 2000 votes to 12.',
    'Output grew by 2010 tonnes.',
  ])('takes a time of day, a sum or a count for no year: %s', (sentence) => {
    expect(readDate(sentence, at)).toBeNull();
  });

  it.each([
    'In 2000 the port closed.',
    'From 2019 to 2024 the number of ferries grew by 2010 tonnes.',
    'It was sold in 1998 to a bank, and in 2001 points were given out for it.',
    'The port was run by the town from 1950 until 1998, when it was sold.',
  ])('takes a year for one: %s', (sentence) => {
    expect(readDate(sentence, at)?.precision).toBe('year');
  });

  it('takes numbers of people for no years and 31 February for no date', () => {
    expect(readDate('In 2000 people came.', at)?.precision).not.toBe('day');
    expect(readDate('It happened on 31 February 2025.', at)).toBeNull();
  });
});
