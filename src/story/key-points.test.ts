import { expect, it } from 'vitest';
import { chooseKeyPoints } from './key-points.ts';
import { buildArticle } from './testing.ts';

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
