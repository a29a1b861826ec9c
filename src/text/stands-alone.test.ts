import { expect, it } from 'vitest';
import { countsOn, standsAlone } from './stands-alone.ts';

it.each([
  ['But the council was against it.'],
  ['He told the hearing about two meters.'],
  ['On Monday, he was made honorary harbour master.'],
  ['“The steering failed twice,” he said.'],
  ['“The steering failed twice.”'],
  ['After the rope hit her, “I thought of my children,” Vale told the hearing.'],
  ['Not only that, but the meter had counted one pipe twice.'],
  ['For its part, Hallam Lines had the rudder looked at in April.'],
  ['The four will be heard again on Thursday in Osterby.'],
  ['We were told that the harbour would be open again on Sunday.'],
  ['The voters choose between Ottoline Sable and former Gov.'],
  ['“Nobody was hurt,” they said at the quay after the ship had come in.'],
  ['Mais le conseil municipal s’y oppose depuis le mois de mars.'],
  ['Aber der Stadtrat war dagegen.'],
  ['Perpetua Lisle of the harbour council knows it well.'],
  ['The battery maker denies this.'],
])('leans on what stands before it: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(false);
});

it.each([
  ['The council voted against the lease on Monday.'],
  ['Captain Jorun Vale said that he had heard the rudder break.'],
  ['The captain said she had heard the rudder break.'],
  ['A driver who had lost her way was found on the beach.'],
  ['“The steering failed twice,” Jorun Vale told the hearing.'],
  ['When Vale reached the bridge, she found nobody there.'],
  ['“We were lucky,” said a passenger, Ida Lund, who had lost her bag.'],
  ['Thursday’s vote ends what Perpetua Lisle began in her first term.'],
  ['Meteorologists said their forecast for Sunday was a guess.'],
  ['Le conseil municipal a voté la fin du bail.'],
  ['Kelvane bought the quay in 1998 and sold it.'],
  ['Jorun Vale built the boat himself, and lost it.'],
  [
    'Whoever found the rope has kept it in the shed since the night on which the ferry was lost, the police say of it.',
  ],
])('stands alone: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(true);
});

it.each([
  ['Sixteen days later, on 17 October, the regulator published her first report.'],
  ['Two and a half years later the pump failed again.'],
  ['Just three hours earlier the harbour had been open.'],
  ['The next morning the rope was found cut.'],
  ['Shortly afterwards, the council met.'],
  ['Trois jours plus tard, le conseil a voté.'],
  ['Drei Tage später stimmte der Rat ab.'],
])('counts its time from what stands before it: %s', (sentence) => {
  expect(countsOn(sentence)).toBe(true);
});

it.each([
  ['On 17 October the regulator published her first report.'],
  ['Sixteen days of rain have filled the Calder to the brim.'],
  ['Two years after the flood the bridge is open.'],
  ['The next mayor will be chosen in May.'],
  ['Some days are better than others, the captain said.'],
])('says when by itself: %s', (sentence) => {
  expect(countsOn(sentence)).toBe(false);
});
