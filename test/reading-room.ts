// Readers over one store, as the program wires them where reading counts together: who opens what, whose page shows what.
import type { Crowd } from '../src/interest/crowd.ts';
import type { ReaderView } from '../src/interest/reader-view.ts';
import { createReaders, type ReaderService } from '../src/interest/readers.ts';
import { createWeightStore } from '../src/interest/weight-store.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { EditionItem } from '../src/model/edition.ts';
import type { Interaction, InteractionKind, ReaderId } from '../src/model/reader.ts';
import type { Store } from '../src/model/store.ts';
import type { Story, StoryId } from '../src/model/story.ts';
import { buildMention, buildStory, noon } from '../src/model/story-builder.ts';
import { createEditions, type EditionService } from '../src/rank/editions.ts';
import { createLiveIndex, type LiveIndex } from '../src/rank/live-index.ts';
import { defaultRankParams } from '../src/rank/params.ts';
import { teachingOf } from '../src/rank/teaching.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** Readers of the town, by habit: each of one of eight subjects. */
export const townsfolk: readonly ReaderId[] = Array.from({ length: 40 }, (_, i) => `reader-${i}`);

const subjects = [
  ...['04000000', '15000000', '13000000', '11000000'],
  ...['01000000', '17000000', '06000000', '02000000'],
];
const nouns = 'harbour bridge council orchard ferry tariff comet library strike reservoir tram choir'.split(
  ' ',
);
const verbs = 'opens closes moves waits grows falls votes sails merges returns'.split(' ');

/** Stories of one town over three days, in eight subjects, some told by many publishers. */
export function townStories(count: number, firstId = 1, newestAt = noon): readonly Story[] {
  return Array.from({ length: count }, (_, i) => {
    const id = firstId + i;
    const noun = nouns[id % nouns.length]!;
    return buildStory({
      id,
      headline: `The ${noun} of district ${id % 23} ${verbs[(id * 7) % verbs.length]}`,
      dek: `People of street ${(id * 3) % 41} tell what the ${noun} means to them.`,
      newsAt: newestAt - ((id * 13) % 70) * hourMs,
      topics: [{ topic: subjects[id % subjects.length]!, weight: 0.9 }],
      entities: [buildMention(`person:p${id % 97}`), buildMention(`place:q${id % 31}`)],
      publisherIds: Array.from({ length: 1 + (id % 4) }, (_, n) => 1 + ((id + 5 * n) % 30)),
      importance: ((id * 7) % 10) / 10,
    });
  });
}

export interface ReadingRoom {
  readonly store: Store;
  readonly live: LiveIndex;
  readonly readers: ReaderService;
  readonly editions: EditionService;
  readonly crowd: Crowd;
  readonly clock: ReturnType<typeof fixedClock>;
  /** What the program told its operator. */
  readonly told: string[];
  act(kind: InteractionKind, storyId: StoryId, over?: Partial<Interaction>): Omit<Interaction, 'readerId'>;
  does(reader: ReaderId, kind: InteractionKind, ...stories: readonly StoryId[]): Promise<void>;
  page(reader: ReaderId, limit?: number): Promise<readonly EditionItem[]>;
  /** The pages of all of the town, as far as a reader can see them. */
  pagesOfTown(): Promise<readonly string[]>;
  /** What others' reading adds to each story on those pages, in shares of its weight. */
  sharedPartsOfTown(): Promise<ReadonlyMap<string, number>>;
  /** The program ends and begins again over the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param habits false for a town in which nobody has read anything yet
 * @param learns true where every opening teaches how much co-reading says, without waiting for thousands of readers
 * @param device sets its acts apart from those of another room over the same store
 */
export async function openReadingRoom(
  store: Store,
  {
    stories = townStories(400),
    habits = true,
    device = 'room',
    learns = false,
  }: { stories?: readonly Story[]; habits?: boolean; device?: string; learns?: boolean } = {},
): Promise<ReadingRoom> {
  const clock = fixedClock(noon);
  const told: string[] = [];
  let acts = 0;
  const begin = () => {
    const live = createLiveIndex();
    live.load(stories);
    const onStoreError = (_error: unknown, what: string) => void told.push(what);
    const learning = {
      weights: createWeightStore(store.maintenance),
      teaching: (view: ReaderView) =>
        teachingOf({ live, clock, params: defaultRankParams(), publisher: () => undefined }, view),
      learningPace: { every: 1, fewestReaders: 10 },
    };
    const readers = createReaders({
      ...{ store, live, clock, sharedReading: true, onStoreError },
      ...(learns && learning),
    });
    const editions = createEditions({ live, readers, store, clock, random: () => 0.5, onStoreError });
    return { live, readers, editions, crowd: readers.crowd! };
  };
  let parts = begin();
  const room: ReadingRoom = {
    store,
    clock,
    told,
    get live() {
      return parts.live;
    },
    get readers() {
      return parts.readers;
    },
    get editions() {
      return parts.editions;
    },
    get crowd() {
      return parts.crowd;
    },
    act(kind, storyId, over = {}) {
      acts += 1;
      const blank = { articleId: null, seconds: null, share: null, editionId: null, subject: null };
      return { ...blank, id: `act-${device}-${acts}`, at: clock.now(), kind, storyId, ...over };
    },
    async does(reader, kind, ...ids) {
      await parts.readers.record(
        reader,
        ids.map((id) => room.act(kind, id)),
      );
    },
    async page(reader, limit = 30) {
      const { items } = await parts.editions.front({ readerId: reader, mode: 'for-you', limit });
      return items;
    },
    async pagesOfTown() {
      const pages: string[] = [];
      for (const reader of townsfolk) {
        const items = await room.page(reader);
        pages.push(items.map(({ storyId, slot, reason }) => `${slot} ${storyId}: ${reason}`).join('\n'));
      }
      return pages;
    },
    async sharedPartsOfTown() {
      const { coReadingWeight, popularityWeight } = parts.editions.params;
      const weights = new Map([
        ['co-reading', coReadingWeight],
        ['popularity', popularityWeight],
      ]);
      const shares = new Map<string, number>();
      for (const reader of townsfolk)
        for (const { storyId, components } of await room.page(reader))
          for (const { name, value } of components) {
            const weight = weights.get(name);
            if (weight !== undefined) shares.set(`${reader} ${storyId} ${name}`, value / weight);
          }
      return shares;
    },
    async restart() {
      await parts.editions.close();
      await parts.readers.close();
      parts = begin();
      await parts.readers.beginCounting();
    },
    async close() {
      await parts.editions.close();
      await parts.readers.close();
    },
  };
  if (habits) await formHabits(room);
  return room;
}

/** Everybody opens a dozen stories of their subject, many of them those that others of it open. */
async function formHabits(room: ReadingRoom): Promise<void> {
  for (const [r, reader] of townsfolk.entries()) {
    for (let k = 0; k < 12; k++) {
      const id = 1 + (r % 8) + 8 * ((k * [1, 3, 7][r % 3]!) % 20);
      await room.readers.record(reader, [room.act('opened', id, { at: noon - (12 - k) * 60_000 })]);
    }
  }
}
