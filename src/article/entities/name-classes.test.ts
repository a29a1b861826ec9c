// Classes of names that news writes in ways that mislead, each with sentences of our own.
import { describe, expect, it } from 'vitest';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { recogniseEntities } from './recognise-entities.ts';

function recognise(title: string, ...paragraphs: string[]) {
  const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return recogniseEntities(layOutText(title, null, sanitiseHtml(html, { baseUrl: null }).blocks), 'en');
}
const keys = (...args: Parameters<typeof recognise>) => recognise(...args).map(({ key }) => key);
const labels = (...args: Parameters<typeof recognise>) =>
  recognise(...args).map(({ kind, name }) => `${kind} ${name}`);
const filler =
  'The rain began on the coast before noon and went on until the evening, and the ferries stayed in the harbour, where the crews waited for the wind to turn and for somebody to tell them what came next.';

describe('a single word', () => {
  it('is no place for standing once behind "in" among many mentions', () => {
    const text =
      'Doctors give Sedaphen. Most take Sedaphen. She had Sedaphen, and liked Sedaphen. Nobody sold Sedaphen.';
    expect(labels('Pills', text, `What is in Sedaphen? ${text}`)).not.toContain('place Sedaphen');
    expect(labels('Rain', 'They live in Ostervale. Rain fell in Ostervale, near Ostervale.')).toContain(
      'place Ostervale',
    );
  });

  it('of a body before somebody all know is no part of the name', () => {
    const found = labels('News', 'Ada Lisle told NPR Trump had a plan. She told NPR Trump would go.');
    expect(found).toEqual(expect.arrayContaining(['organisation NPR', 'person Trump', 'person Ada Lisle']));
  });
});

describe('names of persons', () => {
  it('does not take a verb of a title-case headline for a surname', () => {
    const body = `Forecasters said Melissa would reach land at night. ${filler}`;
    expect(keys('Melissa Threatens Northern Harbours as Rain Begins', body)).not.toContain(
      'person:melissa threatens',
    );
    expect(
      keys('Melissa Thornby Threatens Harbour Strike', `A strike by Melissa Thornby may come. ${filler}`),
    ).toContain('person:melissa thornby');
    expect(keys('Melissa Thornby Wins Harbour Vote')).toContain('person:melissa thornby');
  });

  it('ends a name before a weekday or a verb with a capital', () => {
    const found = labels(
      'x',
      'Aldous Renn met Anna Lisle Thursday. He told CNBC Wednesday of it. “John Teck Is Here” ran.',
    );
    expect(found).toEqual(expect.arrayContaining(['person Anna Lisle', 'person John Teck']));
    expect(found.join()).not.toMatch(/Thursday|Wednesday|Is/);
  });

  it('cuts the office off, and keeps it as the role', () => {
    const entities = recognise(
      'x',
      'The talks were led by Secretary of State Marco Tarn and Chief of Staff Anna Lisle.',
    );
    expect(entities.map(({ key, role }) => [key, role])).toEqual(
      expect.arrayContaining([
        ['person:marco tarn', 'Secretary of State'],
        ['person:anna lisle', 'Chief of Staff'],
      ]),
    );
    expect(entities).toHaveLength(2);
  });

  it('believes a title before a full name more than a surname that firms end in', () => {
    expect(keys('x', 'Ohio Gov. Janet Mills met Mayor Anna Banks.')).toEqual(
      expect.arrayContaining(['person:janet mills', 'person:anna banks']),
    );
  });

  it('writes a shortened title out', () => {
    const found = recognise('x', 'On Monday Gov. Anna M. Tarn met Lt. Gov. John Lisle and Gen. Omar Teck.');
    expect(found.map(({ key, role }) => [key, role])).toEqual(
      expect.arrayContaining([
        ['person:anna tarn', 'Governor'],
        ['person:john lisle', 'Lieutenant Governor'],
        ['person:omar teck', 'General'],
      ]),
    );
  });

  it('takes the title of a judge whole', () => {
    const found = recognise('x', 'A judge ruled. US District Judge John Tarn said so.');
    expect(found.map(({ key, role }) => [key, role])).toEqual(
      expect.arrayContaining([
        ['person:john tarn', 'District Judge'],
        ['place:united states', null],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it('leaves a person one, however often something came from or to the surname', () => {
    const later = Array.from(
      { length: 12 },
      () => 'The files went to Tarn, in Tarn’s office, and from Tarn.',
    );
    const found = keys('x', 'Files on Anna Tarn were found.', later.join(' '));
    expect(found).toContain('person:anna tarn');
  });

  it('does not take a surname before a suffix for a title', () => {
    expect(keys('x', 'Next came Angus King III, a lawyer. Then came the rain.')).toEqual([
      'person:angus king iii',
    ]);
  });

  it('cuts party and ordinary words off that say who someone is', () => {
    const found = keys(
      'x',
      'A passenger wept. Passenger Oliver Tarn said so. In Ohio Democrat Anna Lisle won, and Republican John E. Teck lost.',
    );
    expect(found).toEqual(
      expect.arrayContaining(['person:oliver tarn', 'person:anna lisle', 'person:john teck', 'place:ohio']),
    );
  });

  it('folds initials in the middle into one key, and keeps juniors apart', () => {
    expect(keys('x', 'Andrew M. Tarn won. Aides of Andrew Tarn, the governor, were glad.')).toEqual([
      'person:andrew tarn',
    ]);
    expect(keys('x', 'A court heard Andrew M. Tarn Jr. on Monday, said Anna Lisle.')).toContain(
      'person:andrew tarn jr',
    );
    expect(keys('x', 'Vladimir V. Putin spoke.', 'Volodymyr Zelenskyy said he listened.')).toEqual(
      expect.arrayContaining(['person:vladimir putin', 'person:volodymyr zelensky']),
    );
  });

  it('counts a surname of two parts for the full name', () => {
    const found = recognise(
      'x',
      'Winifred Earle-Tarn and Anna Van Lisle met. Earle-Tarn said yes. Van Lisle said no.',
    );
    expect(found.map(({ key, mentions }) => [key, mentions])).toEqual([
      ['person:anna van lisle', 2],
      ['person:winifred earle-tarn', 2],
    ]);
  });

  it('keeps a name with its article bound by a hyphen whole', () => {
    const found = recognise(
      'x',
      'President Basil al-Tarn met the envoy. Al-Tarn said no. Envoy Omar el-Renn said yes.',
    );
    expect(found.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['person:basil al-tarn', 'person:omar el-renn']),
    );
    expect(found.map(({ key }) => key)).not.toContain('person:basil');
  });

  it('does not make one name of two joined by a hyphen', () => {
    const found = keys(
      'x',
      'After the Putin-Trump talks, said Anna Lisle, John Teck met her for Lisle-Teck talks.',
    );
    expect(found.filter((key) => key.includes('-'))).toEqual([]);
  });

  it('does not take bodies that speak, or offices of people, for people', () => {
    const found = recognise(
      'x',
      'BBC Verify said so. UN Women said no. Referred to the prime minister’s Office, it said nothing. Nasser Hospital said it was full.',
    );
    expect(found.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('takes a storm for none of our kinds', () => {
    expect(keys('x', 'Hurricane Melissa said goodbye in the night, said forecasters.')).toEqual([]);
  });
});

describe('names of places', () => {
  it('leaves people of a place and its parties out, and keeps the place', () => {
    const found = labels(
      'x',
      'She ran against a Maine Democrat in November. Voters in West African ports and House Republicans wait.',
    );
    expect(found).toEqual(['place Maine']);
  });

  it('takes a county for a place', () => {
    expect(keys('x', 'Officers in Estmark County said so.')).toEqual(['place:estmark county']);
  });

  it('does not take events, airlines and counted things for places', () => {
    const found = keys(
      'x',
      'They met at the Super Bowl and flew in United Express in World War II. It grew to Category 5 near Title 10.',
    );
    expect(found.filter((key) => key.startsWith('place:'))).toEqual([]);
  });

  it('tells Hamas from Hama', () => {
    expect(keys('x', 'Talks with Hamas went on in Hama.')).toEqual(
      expect.arrayContaining(['organisation:hamas']),
    );
  });

  it('knows states, continents and oceans under one key', () => {
    expect(
      keys(
        'x',
        'Ships in the Pacific and the Pacific Ocean, off California and New Jersey. New Jersey waits.',
      ).sort(),
    ).toEqual(['place:california', 'place:new jersey', 'place:pacific ocean']);
  });

  it('keeps "New" and "East" where they belong to a name', () => {
    const found = labels(
      'x',
      'We walked through the East Wing. New Yorkers came. In East Wing rooms, the East Wing staff sat.',
    );
    expect(found).not.toContain('organisation Wing');
    expect(found.join()).not.toMatch(/(?:organisation|place) Yorkers/);
  });
});

describe('names of organisations', () => {
  it('keeps the whole name of a body named by its subject', () => {
    const found = keys(
      'x',
      'The Society of Harbour Historians met the Center for Harbour Safety and the Board of Governors in May.',
      'The Bank of Estmark and the Harbour Board agreed.',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'organisation:society of harbour historians',
        'organisation:center for harbour safety',
        'organisation:bank of estmark',
        'organisation:harbour board',
      ]),
    );
  });

  it('reads a body known beforehand once and whole, under its letters too', () => {
    const found = keys(
      'x',
      'The U.S. Department of Health and Human Services met the Food and Drug Administration. The USDA came.',
      'The U.S. Department of Agriculture, the Agriculture Department and HHS agreed.',
    );
    expect(found.filter((key) => key.startsWith('organisation:')).sort()).toEqual([
      'organisation:department of health and human services',
      'organisation:food and drug administration',
      'organisation:us department of agriculture',
    ]);
  });

  it('does not take a word that the feed has cut off for a name’s end, but trusts known names', () => {
    expect(keys('x', 'She spoke in Kyle Ci…', 'He came to New Tarn Ci…')).toEqual([]);
    expect(keys('x', 'She spoke in Minnesota…')).toEqual(['place:minnesota']);
  });

  it('takes what a company has made for no place', () => {
    expect(keys('x', 'They flew in Boeing Dart from Boeing Dart to Boeing Dart.').join()).not.toMatch(
      /place:/,
    );
  });

  it('tells one country’s ministry from another’s', () => {
    expect(
      keys('x', 'The Russian Defence Ministry said no. The Lebanese Health Ministry said yes.').sort(),
    ).toEqual(['organisation:lebanese health ministry', 'organisation:russian defence ministry']);
  });

  it('does not take short forms, kinds of body and given names for bodies', () => {
    const found = keys(
      'x',
      'I’m glad, and they’ve said the Office, the Staff and Anna scan QR codes. QR codes and the Office were new to Anna.',
    );
    expect(found).toEqual([]);
  });

  it('takes a bracketed short form of lower-case words for a term, and one of a body for the body', () => {
    const found = keys(
      'x',
      'The harbour debris index (HDI) rose. The HDI said little. The HDI fell. The Estmark Tide Office (ETO) wrote. The ETO said so.',
    );
    expect(found).toEqual(['organisation:estmark tide office']);
  });

  it('does not guess that an often repeated word is a body', () => {
    const mother = 'They called Mamita. Then Mamita wept, and Mamita with them.';
    expect(keys('x', mother)).toEqual([]);
    const firm = 'It was Mamita that rose. Then Mamita said so, and Mamita said more.';
    expect(keys('x', `${firm} Shares in Mamita rose.`)).toEqual(['organisation:mamita']);
  });

  it('takes the agency after a place, and a name’s short form, for no ticker', () => {
    const found = recognise(
      'Trade',
      'ALDMOUTH, Iowa (AP) — Shares were traded. The Institute for Harbour Studies (IHS) said trading was slow in Iowa.',
    );
    expect(found.filter(({ ticker }) => ticker !== null)).toEqual([]);
  });
});
