import { expect, it } from 'vitest';
import { withoutDateline } from './without-dateline.ts';

it.each([
  [
    'PORT MERROW (Northern Wire) - Battery maker Kelvane said on Sunday',
    'Battery maker Kelvane said on Sunday',
  ],
  ['VESPER, June 3 (Northern Wire) — “We are late,” the minister said', '“We are late,” the minister said'],
  ['Port Merrow (NW) -- The council meets on Friday at six', 'The council meets on Friday at six'],
  ['LORNE — Teachers end a strike of nine weeks', 'Teachers end a strike of nine weeks'],
  // Each stood in standfirst and key points.
  ['VESPER/PORT MERROW, Nov 3 (Northern Wire) - Trains ran again on Monday', 'Trains ran again on Monday'],
  ['Nov 3 (Northern Wire) - Shares of Kelvane fell on Monday', 'Shares of Kelvane fell on Monday'],
  ['(Northern Wire) - Shares of Kelvane fell on Monday', 'Shares of Kelvane fell on Monday'],
])('takes the dateline off %j', (text, rest) => {
  expect(withoutDateline(text)).toBe(rest);
});

it.each([
  'Kelvane (KLV) fell 4.2 per cent to 81.30 crowns in Vesper',
  'NATO - what is it for, and who pays',
  'The Bank of Estmark (the central bank) left its rate as it was',
  'AI — a short story',
  'Section 3 (as amended) - the clause on ferries - was struck out',
  '(as amended) - The clause on ferries was struck out',
])('leaves %j as it is', (text) => {
  expect(withoutDateline(text)).toBe(text);
});
