// A story that shows, once it has grown, that it is two.
import { describe, expect, it } from 'vitest';
import { createStoryIndex } from './create-story-index.ts';
import type { Arrival, StoryIndex } from './story-index.ts';
import { busAtLindvale as atLindvale, buildArrival, busNearOsterby as nearOsterby } from './testing.ts';

const arrivalsOf = (reports: readonly (readonly [string, string])[]) =>
  reports.map(([title, text]) => buildArrival(title, text));

/** All of them are in story 1. */
function storyOf(arrivals: readonly Arrival[]): StoryIndex {
  const index = createStoryIndex();
  for (const arrival of arrivals) index.place(arrival, 1);
  return index;
}

const next = (of = nearOsterby) =>
  buildArrival(
    'Osterby mourns four children',
    `${of[0]![1]} Osterby mourned the four on the quay in the evening.`,
  );

function ids(): () => number {
  let last = 100;
  return () => ++last;
}

describe('a story of two events', () => {
  it('lets the smaller go when it has grown, and says what moved', () => {
    const [osterby, lindvale] = [arrivalsOf(nearOsterby), arrivalsOf(atLindvale)];
    const index = storyOf([osterby[0]!, lindvale[0]!, osterby[1]!, lindvale[1]!, osterby[2]!]);
    const outcome = index.assign(next(), ids());
    expect(outcome).toMatchObject({ storyId: 1, created: false, split: [{ from: 1, into: 101 }] });
    const gone = lindvale.map(({ articleId }) => articleId);
    expect(outcome.revised.map(({ articleId, storyId }) => [articleId, storyId])).toEqual(
      gone.map((id) => [id, 101]),
    );
    expect(index.membersOf(101)).toEqual(gone.toReversed());
    expect(index.membersOf(1)).toHaveLength(4);
  });

  it('is found by later articles on either side', () => {
    const [osterby, lindvale] = [arrivalsOf(nearOsterby), arrivalsOf(atLindvale)];
    const index = storyOf([...osterby.slice(0, 2), ...lindvale, osterby[2]!]);
    const take = ids();
    index.assign(next(), take);
    const later = buildArrival(
      'Lindvale: lorry driver questioned',
      'The driver of the timber lorry that hit a holiday bus on the Lindvale pass was questioned. Eleven children were ' +
        'hurt by logs; mountain rescuer Piet Asher said the pass would open in the evening.',
    );
    expect(index.assign(later, take)).toMatchObject({ storyId: 101, created: false, split: [] });
  });

  it('takes the copies along with what they repeat', () => {
    const osterby = arrivalsOf(nearOsterby);
    const [first] = atLindvale;
    const index = createStoryIndex();
    for (const arrival of osterby) index.place(arrival, 1);
    const agency = `${first[1]} ${atLindvale[1][1]}`;
    const take = ids();
    const original = buildArrival(first[0], agency);
    index.place(original, 1);
    const copy = buildArrival('Eleven hurt on mountain road', `${agency} (Northern Wire)`);
    index.assign(copy, take);
    index.assign(next(), take);
    expect(index.storyOf(copy.articleId)).toBe(index.storyOf(original.articleId));
    expect(index.storyOf(copy.articleId)).not.toBe(index.storyOf(osterby[0]!.articleId));
  });

  it('goes on after a restart as it would have without one', () => {
    const before = storyOf([...arrivalsOf(nearOsterby), ...arrivalsOf(atLindvale)]);
    const take = ids();
    const arrivals = [...before.membersOf(1)];
    expect(arrivals).toHaveLength(5);
    before.assign(next(), take);
    expect(new Set([...before.membersOf(1), ...before.membersOf(101)]).size).toBe(6);
    before.remove(before.membersOf(101));
    expect(before.storyCount).toBe(1);
  });
});

const burnedSilos = [
  [
    'Karsk war: Dorn’s army shells the grain silos of Milhaven',
    'Shells of President Ilya Dorn’s army set the grain silos of Milhaven alight at dawn. Eleven tonnes of wheat burned; ' +
      'firefighters pumped water from the Karsk river until noon. Governor Tamar Vesely, who leads the rebel north, spoke of ' +
      'hunger used as a weapon. In the war over the Karsk valley six hundred soldiers have died since spring.',
  ],
  [
    'Wheat burns in Milhaven as Karsk grain silos are shelled',
    'Smoke stood over Milhaven in the Karsk valley all morning after shells had hit its grain silos. Firefighters saved a ' +
      'third of the wheat. President Dorn’s ministry denied the attack; Governor Vesely showed splinters of the shells. ' +
      'In the war over the Karsk valley six hundred soldiers have died since spring.',
  ],
  [
    'Vesely: shelled silos of Milhaven fed half of Karsk',
    'Walking over blackened wheat, Governor Tamar Vesely said that the silos of Milhaven had fed half of the Karsk valley. ' +
      'The grain burned at dawn under the shells of President Dorn’s guns, firefighters and bakers of the ' +
      'town told us. In the war over the valley six hundred soldiers have died since spring.',
  ],
] as const;
const exchanged = [
  [
    'Karsk war: Dorn and Vesely exchange ninety prisoners on Harrow bridge',
    'Ninety captives crossed Harrow bridge in buses, in the first exchange of prisoners that President Ilya Dorn and ' +
      'Governor Tamar Vesely have agreed on. Mothers with photographs waited on the northern bank. In the war over the Karsk ' +
      'valley six hundred soldiers have died since spring.',
  ],
  [
    'Ninety prisoners cross Harrow bridge in first Karsk exchange',
    'Six buses carried ninety prisoners over Harrow bridge, where envoys of the lowland states counted names. It is the first ' +
      'exchange of the Karsk war. President Dorn’s captives looked thin; Governor Vesely greeted hers by hand. In ' +
      'the war over the Karsk valley six hundred soldiers have died since spring.',
  ],
  [
    'Mothers wait on Harrow bridge as Karsk captives come home',
    'Photographs in their hands, mothers waited at Harrow bridge for the buses with the captives. Governor Tamar Vesely ' +
      'thanked the envoys for the exchange of ninety prisoners; President Dorn spoke of a beginning. In the war over the Karsk ' +
      'valley six hundred soldiers have died since spring.',
  ],
] as const;
describe('two events of one affair, even where their reports fit each other', () => {
  it('part as soon as each has reports that fit their own far better', () => {
    const [silos, bridge] = [arrivalsOf(burnedSilos), arrivalsOf(exchanged)];
    const splitOf = (contrastAbove: number) => {
      const index = createStoryIndex({ contrastAbove, splitBelow: Number.NEGATIVE_INFINITY });
      for (const arrival of [silos[0]!, bridge[0]!, silos[1]!, bridge[1]!, silos[2]!])
        index.place(arrival, 1);
      return index.assign(bridge[2]!, ids()).split;
    };
    expect(splitOf(Number.POSITIVE_INFINITY)).toEqual([]);
    expect(splitOf(6)).toEqual([{ from: 1, into: 101 }]);
  });

  it('are not merged again by an article that tells of both', () => {
    const both = `${burnedSilos[0][1]} ${exchanged[0][1]}`;
    const storiesWith = (contrastAbove: number) => {
      const index = createStoryIndex({ contrastAbove });
      for (const arrival of arrivalsOf(burnedSilos)) index.place(arrival, 1);
      for (const arrival of arrivalsOf(exchanged)) index.place(arrival, 2);
      index.assign(buildArrival('Karsk: silos of Milhaven burn, prisoners cross Harrow bridge', both), ids());
      return index.storyCount;
    };
    expect(storiesWith(Number.POSITIVE_INFINITY)).toBe(1);
    expect(storiesWith(6)).toBe(2);
  });

  it('are one where two texts are printed by many: copies fit their own whatever they tell', () => {
    const printed = (reports: readonly (readonly [string, string])[]) =>
      arrivalsOf(Array.from({ length: 4 }, () => reports[0]!));
    const index = createStoryIndex();
    const take = ids();
    const arrivals = [...printed(burnedSilos), ...printed(burnedSilos.slice(1))];
    for (const arrival of arrivals.slice(0, -1)) index.place(arrival, 1);
    expect(index.assign(arrivals.at(-1)!, take).split).toEqual([]);
  });
});

describe('a story of one event', () => {
  it('stays whole however it grows', () => {
    const index = createStoryIndex();
    const take = ids();
    for (let i = 0; i < 40; i++) {
      const [title, text] = nearOsterby[i % 3]!;
      index.assign(buildArrival(`${title}: report ${i}`, `${text} Report ${i} has ${i} words more.`), take);
    }
    expect(index.storyCount).toBe(1);
  });

  it('stays whole where only headlines are known, which say too little', () => {
    const titles = [...nearOsterby, ...atLindvale].map(([title]) => buildArrival(title));
    const index = storyOf(titles);
    expect(index.assign(buildArrival('Osterby bus crash: four children dead'), ids()).split).toEqual([]);
  });
});
