import { describe, expect, it } from 'vitest';
import { tailTest, withoutTails } from './title-tails.ts';

function cleaned(
  titles: readonly string[],
  names: readonly string[] = [],
  addresses: readonly string[] = [],
) {
  const isTail = tailTest(titles, { names, addresses });
  return titles.map((title) => withoutTails(title, isTail));
}

describe('a name behind headlines', () => {
  it('goes where half of a feed’s titles end with it', () => {
    const titles = ['Rain stops play at Skerry', 'Captain rested for the cup', 'Nets open again on Monday'];
    expect(cleaned(titles.map((title) => `${title} | Pitch & Toss`))).toEqual(titles);
    expect(cleaned(titles.map((title) => `${title} - Pitch news`))).toEqual(titles);
  });

  it('goes in one title, too, where it is the feed’s or the host’s', () => {
    for (const tail of [
      ' | The Merrow Courier',
      ' - merrowcourier.example',
      ' — Merrow Courier news',
      '|TheMerrowCourier',
    ])
      expect(cleaned([`Council votes on the lease${tail}`], ['Merrow Courier'])).toEqual([
        'Council votes on the lease',
      ]);
    expect(cleaned(['Killing Time, season 4 | EW.com'], [], ['https://www.ew.com/feed'])).toEqual([
      'Killing Time, season 4',
    ]);
  });

  it('goes with the section before it', () => {
    const titles = ['Ferry runs aground', 'Harbour dues fall', 'Quay closed for a week'];
    expect(cleaned(titles.map((title) => `${title} | Port | Gazette`))).toEqual(titles);
  });

  it('stays where the words are the headline’s own', () => {
    const titles = [
      'Aldmouth 2 - Castellan 1',
      'Budget vote: what we know - and what we do not',
      'Kelvane – the company that left',
      'Merrow-Courier merger off',
    ];
    expect(cleaned(titles, ['Harbour Gazette'], ['https://gazette.example/'])).toEqual(titles);
  });

  it('never leaves an empty or a tiny headline', () => {
    expect(cleaned(['Live - Gazette', 'Live - Gazette', 'Live - Gazette'], ['Gazette'])).toEqual([
      'Live - Gazette',
      'Live - Gazette',
      'Live - Gazette',
    ]);
  });
});
