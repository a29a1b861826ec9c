import { describe, expect, it } from 'vitest';
import { agencyOf } from './agency.ts';

const text = ['The ferry ran aground on Tuesday.', 'Nobody was hurt.'];

describe('the agency of an article', () => {
  it.each([
    ['The Associated Press', 'Associated Press'],
    ['By Associated Press', 'Associated Press'],
    ['REUTERS', 'Reuters'],
    ['PTI', 'Press Trust of India'],
    ['Press Trust of India | Posted by: Ann Example', 'Press Trust of India'],
    ['AP, Reuters', 'Associated Press'],
    ['Ann Example, Associated Press', 'Associated Press'],
    ['Ann Example (AFP)', 'Agence France-Presse'],
    ['dpa', 'Deutsche Presse-Agentur'],
  ])('is read from the byline "%s"', (byline, agency) => {
    expect(agencyOf(byline, text)).toBe(agency);
  });

  it.each([
    'Ann Example',
    'AP and staff writers',
    'Ann Example and Reuters',
    'Ann Example with AFP',
    'Ann Example, Pa',
    'Reuters Fellow Ann Example',
    '',
  ])('is none for "%s", who wrote some of it or all', (byline) => {
    expect(agencyOf(byline, text)).toBeNull();
  });

  it.each([
    ['PORT MERROW, Estmark (AP) — The ferry ran aground.', 'Associated Press'],
    ['Berlin (dpa) - Die Fähre lief auf Grund.', 'Deutsche Presse-Agentur'],
    ['By Ann Example PORT MERROW (Reuters) - The ferry ran aground.', 'Reuters'],
    ['VESPER (Northern Wire) - The ferry ran aground.', 'Northern Wire'],
  ])('is read from the dateline of "%s"', (opening, agency) => {
    expect(agencyOf(null, [opening, ...text])).toBe(agency);
  });

  it('is not whatever stands in brackets before a dash', () => {
    expect(agencyOf(null, ['The governor (Democratic Party) — who was there — spoke.', ...text])).toBeNull();
    expect(agencyOf(null, ['Shares of Kelvane (KLV) - down 4 per cent - fell.', ...text])).toBeNull();
    expect(agencyOf(null, ['Ann Example told the paper (AP) that she was there.', ...text])).toBeNull();
  });

  it.each([
    ['(AFP)', 'Agence France-Presse'],
    ['— Reuters', 'Reuters'],
    ['© 2026 Associated Press', 'Associated Press'],
    ['Source: AAP', 'Australian Associated Press'],
    ['(Reporting by Ann Example in Vesper; editing by Ben Example)', 'Reuters'],
  ])('is read from the credit "%s" under the text', (credit, agency) => {
    expect(agencyOf('Staff', [...text, credit])).toBe(agency);
  });
});
