import { describe, expect, it } from 'vitest';
import { ChoiceModel } from './choice-model.ts';
import { CoReading } from './co-reading.ts';
import { Crowd, crowdFeatures } from './crowd.ts';
import { normalise, themeDimensions } from './theme-space.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const hourMs = 3_600_000;

function reading(readerId: string, storyId: number, at = noon) {
  return { readerId, trailId: readerId, storyId, at, segments: [] };
}
const nothing = { lift: 0, popularity: 0, company: 0, kinship: 0 };
/** Every story has words of its own, and stories 10 apart share half of them. */
function directionOf(id: number): Float32Array {
  const direction = new Float32Array(themeDimensions);
  direction[id] = 1;
  direction[100 + (id % 10)] = 1;
  normalise(direction);
  return direction;
}
const asked = { readerId: 'ann', trailId: 'ann', at: noon, segments: [] };

describe('the crowd', () => {
  it('lifts what readers of the same story read, and more than what others read', () => {
    const crowd = new Crowd();
    for (let i = 0; i < 12; i++) {
      crowd.read(reading(`r${i}`, i % 2 === 0 ? 1 : 5));
      crowd.read(reading(`r${i}`, i % 2 === 0 ? 2 : 6));
    }
    crowd.read(reading('ann', 1));
    const same = crowd.lift(asked, 2, 50);
    const other = crowd.lift(asked, 6, 50);
    expect(same.company).toBeGreaterThan(0);
    expect(same.lift).toBeGreaterThan(other.lift);
  });

  it('says nothing while one reader could be told from it', () => {
    const crowd = new Crowd();
    for (const reader of ['ann', 'bob', 'cy']) crowd.read(reading(reader, 1));
    expect(crowd.lift(asked, 1, 50)).toEqual(nothing);
  });

  it('says nothing while one reader opens a story again and again', () => {
    const crowd = new Crowd();
    for (let i = 0; i < 9; i++) crowd.read(reading('ann', 1, noon + i));
    expect(crowd.lift({ ...asked, readerId: 'bob', trailId: 'bob' }, 1, 50)).toEqual(nothing);
    // Nor is a story what is read next to itself.
    expect(crowd.neighbours(asked)).toEqual(new Set());
  });

  it('says nothing of a story, and of a pair of stories, that fewer than five readers opened', () => {
    const crowd = new Crowd();
    for (let i = 0; i < 20; i++) crowd.read(reading(`r${i}`, 9));
    crowd.read(reading('ann', 1));
    const opens = (reader: string, ...stories: number[]) => {
      for (const id of stories) crowd.read(reading(reader, id));
    };
    for (const reader of ['r0', 'r1', 'r2', 'r3']) opens(reader, 1, 2);
    expect(crowd.lift(asked, 2, 50)).toEqual(nothing);
    // A fifth opens it, but not what ann opened: that four did both is not told.
    opens('r4', 2);
    expect(crowd.lift(asked, 2, 50)).toMatchObject({ company: 0 });
    const stranger = crowd.lift({ ...asked, readerId: 'zoe', trailId: 'zoe' }, 2, 50);
    expect(crowd.lift(asked, 2, 50).lift).toBeCloseTo(stranger.lift, 9);
    opens('r4', 1);
    expect(crowd.lift(asked, 2, 50).company).toBeGreaterThan(0);
  });

  it('says nothing of a country that fewer than five readers of the story chose', () => {
    const crowd = new Crowd();
    const from = (place: string) => ({ segments: [`place:${place}`] });
    for (let i = 0; i < 12; i++) crowd.read({ ...reading(`r${i}`, 1), ...from(i < 2 ? 'NZ' : 'CH') });
    const lift = (place: string) => crowd.lift({ ...asked, ...from(place) }, 1, 50).lift;
    expect(lift('NZ')).toBeCloseTo(lift('none'), 9);
  });

  it('is as if the reader had never been once they are forgotten', () => {
    const crowd = new Crowd(directionOf);
    for (let i = 0; i < 8; i++) {
      crowd.read(reading(`r${i}`, 1, noon + i));
      crowd.read(reading(`r${i}`, 2, noon + i));
    }
    const before = crowd.features(asked, [1, 2, 3], new Float64Array(3));
    for (const id of [1, 2, 3]) crowd.read(reading('eve', id, noon - hourMs));
    crowd.forget('eve');
    const after = crowd.features(asked, [1, 2, 3], new Float64Array(3));
    // The age of a story is no reader's: it stays known since the first reading.
    after.forEach((value, i) => {
      if (i % crowdFeatures.length !== crowdFeatures.indexOf('age'))
        expect(value).toBeCloseTo(before[i] ?? 0, 6);
    });
  });
});

// What readers had opened of a story was lost when it became part of another.
describe('a story that becomes part of another', () => {
  /** Who read what, in that order; `as` is what story 1 is read as. */
  function counted(as: number): Crowd {
    const crowd = new Crowd(directionOf);
    for (let i = 0; i < 9; i++) {
      crowd.read({ ...reading(`r${i}`, 3, noon + i), segments: ['place:CH'] });
      crowd.read({ ...reading(`r${i}`, as, noon + 100 * i), segments: ['place:CH'] });
      // Every third read both: as one story it is read once.
      if (as === 1 && i % 3 === 0) crowd.read(reading(`r${i}`, 2, noon + 200 * i));
      crowd.read(reading(`r${i}`, 4, noon + 300 * i));
      crowd.read(reading(`s${i}`, 2, noon + i));
    }
    return crowd;
  }

  it('leaves it its readers, as though they had read that, and each once', () => {
    const crowd = counted(1);
    for (const id of crowd.readersOf(1)) crowd.recount(id, 1, 2);
    crowd.remove(1);
    const wanted = counted(2);
    const question = { ...asked, at: noon + hourMs, segments: ['place:CH'] };
    for (const one of [crowd, wanted]) one.read(reading('ann', 3, noon));
    const rows = [crowd, wanted].map((one) => one.features(question, [2, 3, 4, 5], new Float64Array(4)));
    rows[0]!.forEach((value, i) => {
      expect([i, value]).toEqual([i, expect.closeTo(rows[1]![i]!, 6)]);
    });
    expect(crowd.lift(question, 2, 50)).toEqual({
      lift: expect.closeTo(wanted.lift(question, 2, 50).lift, 6),
      popularity: expect.closeTo(wanted.lift(question, 2, 50).popularity, 6),
      company: expect.closeTo(wanted.lift(question, 2, 50).company, 6),
      kinship: expect.closeTo(wanted.lift(question, 2, 50).kinship, 6),
    });
    expect([crowd.hasReaders(1), crowd.readersOf(2).length]).toEqual([false, 18]);
    for (const id of [...crowd.readersOf(2), 'ann']) crowd.forget(id);
    expect(crowd.readers).toBe(0);
    expect(crowd.features(question, [2], new Float64Array(1))[6]).toBe(0);
  });
});

describe('kinship of taste', () => {
  it('finds a story that nobody read with mine, and that shares no word with it, through what its readers read', () => {
    const crowd = new Crowd(directionOf);
    // Readers of 21 and of 31 are of one taste, and none of them read the same; others read 22 and 32.
    for (let i = 0; i < 12; i++) {
      crowd.read(reading(`a${i}`, 21));
      crowd.read(reading(`a${i}`, 41));
      crowd.read(reading(`b${i}`, 31));
      crowd.read(reading(`b${i}`, 3));
      crowd.read(reading(`c${i}`, 22));
      crowd.read(reading(`c${i}`, 5));
    }
    crowd.read(reading('ann', 41));
    crowd.read(reading('ann', 11));
    const near = crowd.lift(asked, 3, 50);
    const far = crowd.lift(asked, 5, 50);
    expect([near.company, far.company]).toEqual([0, 0]);
    expect(near.kinship).toBeGreaterThan(0.1);
    expect(near.kinship).toBeGreaterThan(far.kinship + 0.1);
    expect(near.lift).toBeGreaterThan(far.lift);
  });

  it('is as it was for the others once a reader is forgotten, also where a story has left the news', () => {
    const crowd = new Crowd(directionOf);
    for (let i = 0; i < 8; i++) for (const id of [1, 2, 12]) crowd.read(reading(`r${i}`, id));
    crowd.read(reading('ann', 1));
    const before = crowd.features(asked, [2, 12, 13], new Float64Array(3));
    for (const id of [12, 13, 2, 40]) crowd.read(reading('eve', id));
    crowd.remove(40);
    crowd.forget('eve');
    const after = crowd.features(asked, [2, 12, 13], new Float64Array(3));
    const width = crowdFeatures.length;
    for (const i of [width - 1, 2 * width - 1, 3 * width - 1]) expect(after[i]).toBeCloseTo(before[i]!, 2);
  });

  it('says nothing of a story that fewer than five readers read, and nothing without words', () => {
    const crowd = new Crowd(directionOf);
    for (let i = 0; i < 9; i++) crowd.read(reading(`r${i}`, 21));
    for (let i = 0; i < 4; i++) {
      crowd.read(reading(`r${i}`, 31));
      crowd.read(reading(`r${i}`, 3));
    }
    crowd.read(reading('ann', 21));
    expect(crowd.lift(asked, 3, 50)).toEqual(nothing);
    const wordless = new Crowd();
    for (let i = 0; i < 9; i++) {
      wordless.read(reading(`r${i}`, 1));
      wordless.read(reading(`r${i}`, 2));
    }
    wordless.read(reading('ann', 1));
    expect(wordless.lift(asked, 2, 50).kinship).toBe(0);
  });
});

describe('co-reading', () => {
  it('fades by half in its time and survives any length of it', () => {
    const pairs = new CoReading(hourMs);
    pairs.add(1, 2, 1, noon);
    expect(pairs.pair(1, 2, noon + hourMs)).toBeCloseTo(0.5, 9);
    pairs.add(1, 3, 1, noon + 5000 * hourMs);
    expect(pairs.pair(1, 3, noon + 5000 * hourMs)).toBeCloseTo(1, 9);
    expect(pairs.pair(1, 2, noon + 5000 * hourMs)).toBe(0);
  });
});

describe('the choice model', () => {
  it('learns which feature was chosen by, and nothing from broken numbers', () => {
    const model = new ChoiceModel([0, 0]);
    for (let i = 0; i < 200; i++)
      model.learn(Float64Array.of(1, i % 2, 0, (i + 1) % 2), 0, new Float64Array(2));
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(Math.abs(model.weights[1] ?? 9)).toBeLessThan(0.3);
    const before = [...model.weights];
    model.learn(Float64Array.of(Number.NaN, 1, 0, 1), 0, new Float64Array(2));
    expect([...model.weights]).toEqual(before);
  });
});
