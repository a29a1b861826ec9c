import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { setOperatorCompanies } from './gazetteer.ts';
import { recogniseEntities } from './recognise-entities.ts';

function recognise(title: string, ...paragraphs: string[]) {
  const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return recogniseEntities(layOutText(title, null, sanitiseHtml(html, { baseUrl: null }).blocks), 'en');
}
const keys = (...args: Parameters<typeof recognise>) => recognise(...args).map(({ key }) => key);
const find = (entities: ReturnType<typeof recognise>, key: string) =>
  entities.find((entity) => entity.key === key);

const quayStory = [
  'Council votes on Quay 7',
  'Port Merrow’s council will vote on the lease of Kelvane Holdings, said Aldous Renn, the mayor of Port Merrow, on Monday.',
  'Liv Castellane, chief executive of Kelvane, told reporters in Aldmouth that 900 posts would move. Castellane declined to give a date.',
  'The Bank of Estmark said it would watch. Shares in Kelvane fell 4.2 per cent in Vesper.',
] as const;

describe('recogniseEntities', () => {
  beforeAll(() =>
    setOperatorCompanies([
      { name: 'Kelvane Holdings', aliases: ['Kelvane'], ticker: 'KLV', exchange: 'VSX' },
      { name: 'Quillon', aliases: [], ticker: 'QLN', exchange: 'VSX' },
      { name: 'Tarvick Retail', aliases: ['Costco'], ticker: 'TVR', exchange: 'NGM' },
    ]),
  );
  afterAll(() => setOperatorCompanies([]));

  it('finds people, organisations, places and companies of an invented world', () => {
    expect(keys(...quayStory)).toEqual(
      expect.arrayContaining([
        'company:VSX:KLV',
        'person:liv castellane',
        'person:aldous renn',
        'organisation:bank of estmark',
        'place:aldmouth',
        'place:vesper',
      ]),
    );
  });

  it('counts a surname and a short company name for the full one', () => {
    const entities = recognise(...quayStory);
    expect(find(entities, 'person:liv castellane')).toMatchObject({ mentions: 2, name: 'Liv Castellane' });
    expect(find(entities, 'company:VSX:KLV')).toMatchObject({
      mentions: 3,
      name: 'Kelvane Holdings',
      ticker: 'KLV',
      exchange: 'VSX',
    });
    expect(entities.map(({ key }) => key)).not.toContain('person:castellane');
  });

  it('gives roles as the text does', () => {
    const entities = recognise(...quayStory);
    expect(find(entities, 'person:liv castellane')?.role).toBe('chief executive of Kelvane');
    expect(find(entities, 'person:aldous renn')?.role).toBe('mayor of Port Merrow');
    expect(find(recognise('x', 'The finance director Marius Teck left.'), 'person:marius teck')?.role).toBe(
      'finance director',
    );
  });

  it('believes the operator rather than the catalogue where both know a name', () => {
    expect(keys('Shops', 'They bought it at Costco on Monday.')).toEqual(['company:NGM:TVR']);
  });

  it('quotes a price move of the company in whose sentence it stands, and never another’s', () => {
    const entities = recognise(
      'Markets',
      'Shares in Kelvane Holdings fell 4.2 per cent. Quillon rose 1.6 per cent and the index closed 0.3 per cent lower.',
    );
    expect(find(entities, 'company:VSX:KLV')?.reportedMove).toBe('fell 4.2 per cent');
    expect(find(entities, 'company:VSX:QLN')?.reportedMove).toBe('rose 1.6 per cent');
  });

  it('quotes what the shares did in the sentence after, where one company alone can be meant', () => {
    const moveOf = (...paragraphs: string[]) =>
      find(recognise('Markets', ...paragraphs), 'company:VSX:KLV')?.reportedMove;
    expect(moveOf('Nobody liked the plan of Kelvane. The shares fell 4.2 per cent to 81 crowns.')).toBe(
      'fell 4.2 per cent',
    );
    expect(moveOf('Kelvane sued Quillon on Monday. Its shares fell 4.2 per cent.')).toBeNull();
    expect(moveOf('Nobody liked the plan of Kelvane.', 'The shares fell 4.2 per cent.')).toBeNull();
    expect(moveOf('Nobody liked the plan of Kelvane. The shares pay a dividend, up 3 per cent.')).toBeNull();
  });

  it.each([
    ['Over the past six months, shares in Kelvane have risen 62%.', 'risen 62% over the past six months'],
    [
      'Shares in Kelvane fell 30 per cent over the past eight weeks.',
      'fell 30 per cent over the past eight weeks',
    ],
    [
      'Shares in Kelvane have risen more than 10 per cent this year.',
      'risen more than 10 per cent this year',
    ],
    ['Shares in Kelvane are down 23% since mid-March.', 'are down 23% since mid-March'],
    ['Shares in Kelvane rose 3 per cent to claw back losses for the month.', 'rose 3 per cent'],
    ['Shares in Kelvane rose 3 per cent on Monday, after a slump this year.', 'rose 3 per cent'],
    ['Shares in Kelvane have risen 62 per cent.', undefined],
  ])('tells over which time the shares moved, or nothing: %s', (text, move) => {
    const found = find(recognise('Markets', text), 'company:VSX:KLV')?.reportedMove ?? undefined;
    expect(found).toBe(move);
  });

  it('quotes the move of the day rather than that of months', () => {
    const entities = recognise(
      'Markets',
      'Shares in Kelvane fell 30 per cent over the past eight weeks. On Monday Kelvane jumped 17 per cent.',
    );
    expect(find(entities, 'company:VSX:KLV')?.reportedMove).toBe('jumped 17 per cent');
  });

  it('does not take a change in revenue for a price move', () => {
    const entities = recognise(
      'Results',
      'Shares in the chip maker were flat. Quillon said revenue rose 12 per cent.',
    );
    expect(find(entities, 'company:VSX:QLN')?.reportedMove).toBeNull();
  });

  it('takes ticker and exchange from the text for companies it does not know', () => {
    const entity = recognise('Deal', 'Tarn Robotics (NASDAQ: TARN) agreed to buy a rival on Monday.')[0];
    expect(entity).toMatchObject({
      key: 'company:NASDAQ:TARN',
      kind: 'company',
      ticker: 'TARN',
      exchange: 'NASDAQ',
    });
  });

  it('counts an acronym for the organisation named before', () => {
    const entities = recognise(
      'Rules',
      'The Estmark Harbour Authority (EHA) met on Monday. The EHA will decide in May.',
    );
    expect(entities.map(({ key }) => key)).toEqual(['organisation:estmark harbour authority']);
    expect(entities[0]?.mentions).toBe(3);
  });

  it('does not take the first word of a sentence, days or nationalities for names', () => {
    expect(
      keys('Rain', 'Workers went home on Tuesday. Meanwhile the French were watching. Nothing happened.'),
    ).toEqual([]);
  });

  it('knows countries and cities under their names', () => {
    expect(keys('Talks', 'Ministers met in Paris after talks in the U.S. and Ukraine.')).toEqual(
      expect.arrayContaining(['place:paris', 'place:united states', 'place:ukraine']),
    );
    expect(keys('Us', 'They told us to wait.')).toEqual([]);
  });

  it('puts what the headline names first', () => {
    const entities = recognise(
      'Castellane resigns',
      'Liv Castellane, the chief executive of Quillon, resigned.',
      'Margit Thorsen said she was sorry.',
    );
    expect(entities[0]?.key).toBe('person:liv castellane');
    expect(entities[0]!.salience).toBeGreaterThan(find(entities, 'person:margit thorsen')!.salience);
  });

  it('never gives more than twenty', () => {
    const names = Array.from(
      { length: 60 },
      (_, i) =>
        `Anna ${String.fromCharCode(65 + (i % 26))}ell${'abcdefgh'[i % 8]}ster${i > 25 ? 'ov' : ''} said yes.`,
    );
    expect(recognise('Many', names.join(' ')).length).toBe(20);
  });
});
