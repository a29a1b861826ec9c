import { describe, expect, it } from 'vitest';
import { maxCompanies, parseCompanyTable } from './parse-company-table.ts';

const problemOf = (...rows: string[]) => parseCompanyTable(rows.join('\n')).badRows;

describe('parseCompanyTable', () => {
  it('reads names, tickers, exchanges, other names and what is ambiguous', () => {
    const text = [
      '\uFEFFname,ticker,exchange,other names,ambiguous',
      '# our region',
      'Tarvick Works,twk,VSX,Tarvick|Tarvick Works plc,',
      '',
      '"Ulm, Brask & Sons",UBS.A,Nordic Growth Market,,yes',
      'Halden "quoted" no,HDN',
    ].join('\r\n');
    expect(parseCompanyTable(text)).toEqual({
      companies: [
        { name: 'Tarvick Works', ticker: 'TWK', exchange: 'VSX', aliases: ['Tarvick', 'Tarvick Works plc'] },
        {
          name: 'Ulm, Brask & Sons',
          ticker: 'UBS.A',
          exchange: 'Nordic Growth Market',
          aliases: [],
          ambiguous: true,
        },
      ],
      badRows: [{ row: 6, problem: 'a double quote is opened and not closed, or stands inside a value' }],
    });
  });

  it.each([
    ['Tarvick Works,TWK', /needs a name, a ticker and an exchange/],
    ['Tarvick Works,TWK,VSX,Tarvick,no,more', /more than five values/],
    ['"Tarvick Works,TWK,VSX', /double quote/],
    [',TWK,VSX', /"" is no name/],
    ['tarvick,TWK,VSX', /"tarvick" has no capital/],
    ['Tarvick Works,T W K,VSX', /"T W K" is no ticker/],
    ['Tarvick Works,TWK,', /"" is no exchange/],
    ['Tarvick Works,TWK,VSX,,perhaps', /"perhaps" is neither yes nor no/],
  ])('says what is wrong with %s', (row, problem) => {
    expect(problemOf(row)).toEqual([{ row: 1, problem: expect.stringMatching(problem) }]);
  });

  it('refuses a listing or a name a second time, and keeps the first', () => {
    const rows = ['Tarvick Works,TWK,VSX', 'Tarvick,TWK,VSX', 'Ulm Lines,ULM,VSX,Tarvick works'];
    expect(problemOf(...rows)).toEqual([
      { row: 2, problem: 'VSX:TWK stands in row 1 already' },
      { row: 3, problem: 'the name "tarvick works" stands in row 1 already' },
    ]);
    expect(parseCompanyTable(rows.join('\n')).companies).toHaveLength(1);
  });

  it('has a bound', () => {
    const rows = Array.from({ length: maxCompanies + 5 }, (_, i) => `Tarvick ${i},T${i},VSX`);
    const { companies, badRows } = parseCompanyTable(rows.join('\n'));
    expect(companies).toHaveLength(maxCompanies);
    expect(badRows).toHaveLength(1);
  });
});
