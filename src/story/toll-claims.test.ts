import { describe, expect, it } from 'vitest';
import { tollClaimsOf } from './toll-claims.ts';

const told = (text: string) => tollClaimsOf(text).map(({ about, value }) => `${value} ${about}`);

describe('tolls in a sentence', () => {
  it.each([
    ['Police say at least eight people were killed when the quay gave way.', ['8 killed']],
    ['The fire killed ten and injured 19 others, the brigade said.', ['10 killed', '19 injured']],
    ['The storm left 1,204 islanders dead.', ['1204 killed']],
    ['The death toll in Batangor rose to 232 on Tuesday.', ['232 killed']],
    ['Twelve people are still missing and three crew members were hurt.', ['3 injured', '12 missing']],
    ['The blast killed 12 people and injured 20 more.', ['12 killed', '20 injured']],
    ['Nine people were killed and 31 were wounded, 4 of them badly.', ['9 killed', '31 injured']],
    ['Forty-two dockers were arrested at the gate.', ['42 arrested']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'More than 200 people were killed.',
    'She was killed in 2014 at 23 years old.',
    'The man killed 11 years ago was her brother.',
    'The storm came days after another killed 204 people.',
    'Sales were hurt by 12 percent.',
    'The council meets at ten.',
    'Police have arrested five new suspects in the theft of the lamps.',
    'Eight more dockers were arrested at the gate on Friday.',
    'The knife wounded 37 children and two teachers, the county said.',
    'Thirty-seven children and two teachers were injured in Osterby.',
    'The slide killed a driver and three others.',
  ])('takes no toll from: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('says where the number stands', () => {
    const text = 'A landslide killed eleven people.';
    const [claim] = tollClaimsOf(text);
    expect(text.slice(claim!.index, claim!.index + 6)).toBe('eleven');
    expect(claim!.shown).toBe('11');
  });
});
