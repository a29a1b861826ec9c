// A news reader showed "Amazon: listed on Nasdaq as AMZN" on a story of the rainforest and "SNAP: listed in New York"
// on one of food aid. Each sentence here is ours.
import { describe, expect, it } from 'vitest';
import { companies } from '../../catalogue/companies.ts';
import { companySigns, doubtfulForms } from '../../catalogue/company-signs.ts';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { recogniseEntities } from './recognise-entities.ts';

function recognise(title: string, ...paragraphs: string[]) {
  const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return recogniseEntities(layOutText(title, null, sanitiseHtml(html, { baseUrl: null }).blocks), 'en');
}
/** Kinds and tickers: "company AAPL", "person". */
const listings = (...paragraphs: string[]) =>
  recognise('What happened', ...paragraphs).flatMap(({ ticker }) => (ticker === null ? [] : [ticker]));

const ambiguous = companies.filter((company) => company.ambiguous);
const doubtful = companies.flatMap((company) =>
  [company.name, ...company.aliases]
    .filter((form) => doubtfulForms.has(form))
    .map((name) => ({ name, ticker: company.ticker })),
);
// Of "e&" only the letter would be found.
const all = [...ambiguous, ...doubtful].filter(({ name }) => name !== 'e&');

describe('a company’s name that means something else as well', () => {
  it('is looked for as the table writes it', () => {
    const forms = new Set(companies.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect([...doubtfulForms].filter((form) => !forms.has(form))).toEqual([]);
    expect(Object.keys(companySigns).filter((name) => !companies.some((c) => c.name === name))).toEqual([]);
  });

  it.each(Object.keys(companySigns))('is weighed by its words: %s', (name) => {
    const company = companies.find((one) => one.name === name)!;
    const forms = [name, ...company.aliases];
    expect(company.ambiguous === true || forms.some((form) => doubtfulForms.has(form))).toBe(true);
  });

  it.each(all)('is not listed for $name alone', ({ name, ticker }) => {
    const lines = [
      `On Sunday we walked from ${name} until the rain came, and then we sang.`,
      `Nobody had seen ${name} in the old song.`,
    ];
    expect(listings(...lines)).not.toContain(ticker);
  });

  it.each(all)('is listed for $name where the text talks of its shares', ({ name, ticker }) => {
    const lines = [
      `On Sunday shares in ${name} fell after the chief executive of ${name} cut the revenue forecast.`,
    ];
    expect(listings(...lines)).toContain(ticker);
  });

  it.each([
    [
      'AMZN',
      'Delegates came to the edge of the Amazon, where deals on rainforest and river were sold as a business.',
    ],
    [
      'AMZN',
      'Oil companies want to drill in the Brazilian Amazon, and Indigenous tribes in the Amazon object.',
    ],
    [
      'AMZN',
      'Fires in the Amazon cost the market billions, a company said, and the forest of the Amazon dries.',
    ],
    ['SNAP', 'Families who depend on SNAP benefits for groceries wait. Funding for SNAP is paid to stores.'],
    [
      'SNAP',
      'The Supplemental Nutrition Assistance Program (Snap) buys food; a judge ordered Snap benefits paid.',
    ],
    ['AAPL', 'She sold an Apple pie and Fiona Apple sang of an orchard.'],
    ['V', 'The embassy sold no Visa to the student, and the Visa application costs more.'],
    ['F', 'President Ford signed the deal. Mr Ford said the price was right.'],
    ['ORA', 'Voters in Los Angeles, Orange and Kern counties wait for Orange to count.'],
    ['SHEL', 'A turtle laid an egg by the Shell on the beach, and the Shell broke.'],
    ['TGT', 'At the range they called it Target, and missile after missile hit Target.'],
    ['GAP', 'The gender wage Gap is wide, she told the meeting on the Gap.'],
    ['NDAQ', 'The Nasdaq composite rose 0.9 per cent, and the Nasdaq index closed higher.'],
    [
      'NDAQ',
      'The drone maker is listed on the Nasdaq stock exchange, and its share price fell on the Nasdaq.',
    ],
    ['DOW', 'The Dow Jones rose. In trading the Dow fell 200 points and the Dow average slid.'],
    ['BP.', 'A doctor measured BP, since high BP is bad for the patient’s blood.'],
    ['000270', 'Two soldiers were listed as KIA, the army said, and 40 more KIA are feared.'],
    ['ORCL', 'The Oracle of Delphi spoke, and the Oracle was feared.'],
    ['CCL', 'At the Carnival dancers wore costumes, and Carnival is the week of the samba parade.'],
    ['INTC', 'The agency shared Intel with spies, and military Intel was weak.'],
    ['XYZ', 'They sat in a Block of the city, and the Block party went on.'],
    ['CON', 'The Continental Congress met, and a Continental army froze.'],
    ['CPB', 'John Campbell, an economist, said prices rise. Campbell sells books about the market.'],
    ['WEN', 'His mother, Wendy, works for a company. Wendy sold her store.'],
    ['LOW', 'Lauren Lowe, 42, may quit her job. Customers like Lowe, she said.'],
    ['PHIA', 'Prince Philip was 99, and the company of Philip was good.'],
    ['MCD', 'Mary Lou McDonald told the company so, and McDonald owned a store.'],
    ['IOC', 'An Indian oil buyer will comply, the company said.'],
    ['EAND', 'The company said the letter E was sold, and E is good.'],
    ['MU', 'A hair is a Micron wide on the scale where the Micron counts.'],
    ['OTIS', 'Otis Redding sang, and Otis was loved.'],
  ])('gives no %s for: %s', (ticker, text) => {
    expect(listings(text)).not.toContain(ticker);
  });

  it.each([
    ['AMZN', 'The e-commerce giant Amazon will hire more workers for its warehouses.'],
    ['AMZN', 'Rivals such as Walmart, Amazon and Costco cut prices.'],
    ['SNAP', 'Snap, which owns Snapchat, said users left the app.'],
    ['AAPL', 'At noon Apple unveiled a new iPhone and said sales would rise.'],
    ['META', 'Late on Monday Meta said users of Facebook would see fewer ads.'],
    ['V', 'Card payments by Visa and Mastercard cost shops more.'],
    ['F', 'In the north, Ford will build an electric truck in a new factory.'],
    ['SHEL', 'Off Norway, Shell and BP drill for oil and gas.'],
    ['BP.', 'Off Norway, BP and Exxon drill for oil, and BP sells the gas.'],
    ['TGT', 'Last year the retailer Target opened new stores.'],
    ['ORCL', 'Cloud customers of Oracle pay billions for its database software.'],
    ['ORA', 'The French telecom operator Orange lost mobile customers.'],
    ['INTC', 'New laptops use an Intel processor instead of AMD chips.'],
    ['GAP', 'The clothing retailer Gap closes stores.'],
    ['WEN', 'He worked at a Wendy’s restaurant and sold burgers.'],
    ['LOW', 'Home Depot and Lowe’s sell more timber in their stores.'],
    ['MCD', 'They met at a McDonald’s near the port.'],
    ['PHIA', 'Philips recalled the sleep apnea device, and Philips shares fell.'],
    ['DELL', 'Each new Dell laptop costs more, the company said.'],
    ['NDAQ', 'On Monday the exchange operator Nasdaq Inc bought a rival.'],
  ])('gives %s for: %s', (ticker, text) => {
    expect(listings(text)).toContain(ticker);
  });

  it('leaves food aid an organisation or nothing', () => {
    const text = 'Funds for SNAP ran out. SNAP said it would pay. States that run SNAP benefits wait.';
    expect(recognise('x', text).filter(({ kind }) => kind === 'company')).toEqual([]);
  });

  it('makes nothing else of the name either, and a person where one is told', () => {
    expect(recognise('x', 'At dusk a Zoom reunion began in Zoom, and from Zoom they sang.')).toEqual([]);
    const kinds = recognise('x', 'At noon Mr Otis said so, and Mr Otis left.').map(({ kind }) => kind);
    expect(kinds).toEqual(['person']);
  });
});

describe('a surname that all know', () => {
  it.each([
    'Voters in Trump country wait. In Trump, they trust; in Trump. Many came from Trump to Trump.',
    'She works at Trump’s Washington office. Inside Trump, near Trump, outside Trump, nobody knows.',
    'They met at Trump National and in Trump towers, in Trump, around Trump.',
  ])('is never a place’s: %s', (text) => {
    expect(recognise('x', text).filter(({ key }) => /^place:.*trump/.test(key))).toEqual([]);
  });
});
