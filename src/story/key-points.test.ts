import { expect, it } from 'vitest';
import { chooseKeyPoints } from './key-points.ts';
import { buildArticle, buildEntity } from './testing.ts';

const headline = 'Ferry Kestrel runs aground off Skerry Point';
const articles = [1, 2, 3].map((id) => buildArticle({ id, publisherId: id === 3 ? 2 : id, title: headline }));
const said = (score: number, ...texts: readonly string[]) => ({
  keySentences: texts.map((text, paragraph) => ({ text, paragraph, score, saidBy: null })),
});
const points = (...sentences: readonly ReturnType<typeof said>[]) =>
  chooseKeyPoints(articles, new Map(sentences.map((one, i) => [i + 1, one])), articles[0]!, headline);

it('leave out what only repeats the headline', () => {
  const repeated = 'The ferry Kestrel runs aground off Skerry Point today.';
  const added = 'Lifeboats from Osterby took 214 passengers to the harbour within three hours.';
  const further = 'Hallam Lines said that the steering of the vessel had failed twice in April.';
  const chosen = points(said(0.9, repeated), said(0.5, added), said(0.5, further));
  expect(chosen.map(({ text }) => text).toSorted()).toEqual([further, added]);
});

it('take turns between publishers of sentences that are nearly as good', () => {
  const own = [
    'Lifeboats from Osterby took 214 passengers to the harbour within three hours.',
    'Hallam Lines said that the steering of the vessel had failed twice in April.',
    'Divers will look at the hull on Thursday before a tug pulls it from the rocks.',
  ];
  const other = 'Captain Jorun Vale told investigators about fog over the northern channel.';
  const chosen = points(said(0.8, ...own), said(0.7, other), said(0, ''));
  expect(chosen.slice(0, 2).map(({ publisherId }) => publisherId)).toEqual([1, 2]);
});

it('tell the main news once, however many publishers open with it in words of their own', () => {
  const openings = [
    'The council of Port Merrow voted on Monday to end the lease of Quay 7 by 11 votes to 10.',
    'Quay 7 in Port Merrow is the town’s again, since a majority of one voted against the lease on Monday.',
    'Eleven councillors of Port Merrow against ten: what gave others Quay 7 ends, it was decided on Monday.',
  ];
  const further = 'Aldmouth Freight has to clear three cranes and 400 containers from the quay by May.';
  const chosen = points(said(0.9, openings[0]!), said(0.9, openings[1]!, further), said(0.9, openings[2]!));
  expect(chosen.filter(({ text }) => openings.includes(text))).toHaveLength(1);
  expect(chosen.map(({ text }) => text)).toContain(further);
});

it('begin with the sentence that tells what the headline says', () => {
  const aside =
    'Lifeboats from Osterby and Port Merrow have been out 41 times since the beginning of the year.';
  const main = 'The ferry Kestrel ran aground off Skerry Point on Tuesday with 214 passengers aboard.';
  expect(points(said(0.8, aside), said(0.75, main), said(0, ''))[0]!.text).toBe(main);
});

it('leave out a toll that a later report has overtaken', () => {
  const at = articles[0]!.publishedAt;
  const later = articles.map((article, i) => ({ ...article, publishedAt: at + i * 5 * 3_600_000 }));
  const sentences = [
    'The blaze in the Quillon mill in Osterby killed at least 12 people, the fire service said.',
    'Firefighters brought ladders of the harbour to reach the upper floors of the Quillon mill.',
    'Osterby mourns: 31 people died when the Quillon mill burned, and fire doors had been locked, the mayor said.',
  ].map((text) => said(0.8, text));
  const chosen = chooseKeyPoints(
    later,
    new Map(sentences.map((one, i) => [i + 1, one])),
    later[0]!,
    'Fire in mill',
  );
  expect(chosen.map(({ text }) => text).join()).not.toContain('12 people');
  expect(chosen.map(({ text }) => text).join()).toContain('31 people');
});

it('hold no sentence whose speaker or subject stands in the one before it', () => {
  const leaning = [
    '“Nobody in the engine room had slept for nineteen hours,” he said on Tuesday.',
    'But the coastguard did not order a tug until the tide had turned on Tuesday.',
    'On Tuesday evening, she was taken to the hospital in Osterby with a broken arm.',
  ];
  const whole = [
    'The coastguard ordered a tug from Port Merrow after the tide had turned.',
    'Captain Jorun Vale said nobody in the engine room had slept for nineteen hours.',
  ];
  const chosen = points(said(0.9, ...leaning), said(0.5, whole[0]!), said(0.5, whole[1]!));
  expect(chosen.map(({ text }) => text).toSorted()).toEqual(whole.toSorted());
});

it('name somebody in full before they are called by the surname', () => {
  const vale = buildEntity('Jorun Vale');
  const known = articles.map((article) => ({ ...article, entities: [vale] }));
  const bare = 'Vale had asked Hallam Lines for another mate in letters of March, April and May.';
  const full = 'Captain Jorun Vale told the hearing that the rudder had failed twice before the summer.';
  const sentences = [said(0.8, bare), said(0.65, full), said(0, '')];
  const chosen = chooseKeyPoints(
    known,
    new Map(sentences.map((one, i) => [i + 1, one])),
    known[0]!,
    headline,
  );
  expect(chosen.map(({ text }) => text)).toEqual([full, bare]);
});

it('are no older report’s prospect where the newest tells the outcome', () => {
  const at = articles[0]!.publishedAt;
  const known = articles.map((article, i) => ({
    ...article,
    publishedAt: at + (i === 2 ? 72 : 0) * 3_600_000,
  }));
  const prospect = 'Voters of the Sund islands will choose between the bridge and the ferry on Sunday.';
  const outcome = 'Islanders on the Sund chose the ferry over a bridge by two to one on Sunday.';
  const turnout = 'Ballot boxes from Gannet Spit came by lifeboat since the storm had closed the road.';
  const sentences = [said(0.8, prospect), said(0, ''), said(0.8, outcome, turnout)];
  const chosen = chooseKeyPoints(
    known,
    new Map(sentences.map((one, i) => [i + 1, one])),
    known[0]!,
    'Ferry wins',
  );
  expect(chosen[0]!.text).toBe(outcome);
});

// "19 killed" stood above "Four people were killed": five times as many were taken for another event.
it('give no toll of the first hour where a report says that it rose', () => {
  const at = articles[0]!.publishedAt;
  const known = articles.map((article, i) => ({ ...article, publishedAt: at + i * 1_800_000 }));
  const few = 'Four people were killed when the ferry Kestrel struck the rocks of Skerry Point, police said.';
  const more =
    'The number of people killed when the ferry Kestrel struck Skerry Point rose to 19, police said.';
  const tug = 'A tug from Port Merrow waits for the tide before it pulls the stern off the reef.';
  const sentences = [said(0.8, few), said(0.8, more), said(0.5, tug)];
  const byArticle = new Map(sentences.map((one, i) => [i + 1, one]));
  const chosen = chooseKeyPoints(known, byArticle, known[0]!, headline).map(({ text }) => text);
  expect(chosen).toContain(more);
  expect(chosen).not.toContain(few);
});

// A story of ten publishers had no point at all: whatever the second said, it named the same rare names.
it('are two where the second adds but little, and none where it adds nothing', () => {
  const first =
    'Hallam Lines apologised to passengers for the cold night that they spent on the quay of Osterby.';
  const second =
    'Hallam Lines will refund all fares and pay hotels and meals of passengers on the Osterby quay.';
  expect(points(said(0.9, first), said(0.6, second), said(0, '')).map(({ text }) => text)).toEqual([
    first,
    second,
  ]);
  expect(points(said(0.9, first), said(0.6, first), said(0, ''))).toEqual([]);
});
