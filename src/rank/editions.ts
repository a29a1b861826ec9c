// Front pages on request, from memory alone, and the record of what was served.
import type { ReaderViews } from '../interest/reader-view.ts';
import type { Clock } from '../model/clock.ts';
import type { Control } from '../model/control.ts';
import type { Edition, EditionItem, EditionMode } from '../model/edition.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { ReaderId } from '../model/reader.ts';
import type { ReaderStore } from '../model/reader-store.ts';
import type { Editions } from '../model/services.ts';
import type { StoryId } from '../model/story.ts';
import { noRulings, type Rulings, rulingsOf } from './controls/rulings.ts';
import { createEditionRecorder } from './effects/edition-recorder.ts';
import { createFrontPage } from './front-page.ts';
import type { PageQuery } from './front-query.ts';
import type { LiveIndex } from './live-index.ts';
import { latestItems, mostCoveredItems } from './modes.ts';
import { defaultRankParams, paramsVersion, type RankParams } from './params.ts';
import { changesSince } from './since-last-looked.ts';
import { TasteCache } from './taste-cache.ts';

export interface EditionsOptions {
  readonly live: LiveIndex;
  /** `createReaders` gives these. */
  readonly readers: ReaderViews;
  readonly store: { readonly readers: Pick<ReaderStore, 'saveEdition' | 'findEdition'> };
  readonly clock: Clock;
  /** 0..1, uniform; for exploration and edition ids. */
  readonly random?: () => number;
  readonly params?: RankParams;
  /** From memory; names and countries for scorers and sentences. */
  readonly publisher?: (id: PublisherId) => Publisher | undefined;
  /** What the editors laid down, from memory; and the zone of the times said of it. */
  readonly controls?: () => readonly Control[];
  readonly timeZone?: string;
  /** Overrides the parameter of the same name. */
  readonly liveDays?: number;
  /** Told what the store refused in the background, in words; it is tried again. */
  readonly onStoreError?: (error: unknown, what: string) => void;
}

export interface EditionService extends Editions {
  readonly params: RankParams;
  readonly paramsVersion: string;
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Editions that the store refused to record, and those given up because too many waited. */
  readonly recordFailures: number;
}

type FrontRequest = Parameters<Editions['front']>[0];

const mostItems = 200;
const firstVisitWindowMs = 24 * 3_600_000;

/** Editions over the live index. `front` reads memory only, once the reader's view is held. */
export function createEditions(options: EditionsOptions): EditionService {
  const { live, readers, store, clock } = options;
  const random = options.random ?? Math.random;
  const params = options.params ?? defaultRankParams(options.liveDays ? { liveDays: options.liveDays } : {});
  const version = paramsVersion(params);
  const recorder = createEditionRecorder({ store: store.readers, onStoreError: options.onStoreError });
  const frontPage = createFrontPage();
  const tastes = new TasteCache();
  readers.onForgotten((readerId) => recorder.forget(readerId));

  const pageQuery = (request: FrontRequest): PageQuery => ({
    live,
    now: clock.now(),
    params,
    publisher: options.publisher ?? (() => undefined),
    limit: Math.max(1, Math.min(mostItems, Math.floor(request.limit) || 1)),
    skip: new Set(request.after?.items.map((item) => item.storyId)),
    rulings: rulingsFor(request),
  });
  /** Lists are in the order that their name says, and a page after the first is no front page: both only leave out. */
  const rulingsFor = ({ mode, after }: FrontRequest): Rulings => {
    const zone = options.timeZone ?? 'UTC';
    const all = rulingsOf(live, options.controls?.() ?? [], { now: clock.now(), timeZone: zone });
    if (mode !== 'for-you') return { ...noRulings, excluded: all.excluded };
    return after ? { ...all, pins: [], sponsored: [] } : all;
  };
  const edition = (query: PageQuery, made: MadePage): Edition => ({
    id: editionId(query.now, random),
    readerId: made.readerId,
    mode: made.mode,
    at: query.now,
    items: made.items,
    paramsVersion: version,
    removed: made.removed,
    ...(made.sponsored && made.sponsored.length > 0 ? { sponsored: made.sponsored } : {}),
  });
  /** The front page of whoever is not to be known. */
  const sameForAll = (query: PageQuery): Edition =>
    edition(query, {
      readerId: null,
      mode: 'most-covered',
      items: mostCoveredItems(query, true),
      removed: {},
      sponsored: query.rulings?.sponsored,
    });
  const personal = async (readerId: ReaderId, request: FrontRequest): Promise<Edition> => {
    const query = pageQuery(request);
    const view = await readers.view(readerId);
    const following = request.mode === 'following';
    if (!view.reader.settings.personalise && !following) {
      return sameForAll(query);
    }
    const front = { ...query, view, crowd: readers.crowd, taste: tastes.get(live, view, query.now), random };
    const { items, result } = following ? frontPage.following(front) : frontPage.lay(front);
    const made = edition(query, {
      readerId,
      mode: request.mode,
      items,
      removed: result.removed,
      sponsored: query.rulings?.sponsored,
    });
    // Erased while the page was laid out: it is answered, and not kept.
    if (!view.gone) recorder.record(readerId, made, view.version?.erasures);
    return made;
  };
  return {
    params,
    paramsVersion: version,
    async front(request) {
      const { readerId, mode } = request;
      if (mode === 'for-you' || mode === 'following') {
        if (readerId !== null) return personal(readerId, request);
        return sameForAll(pageQuery(request));
      }
      const query = pageQuery(request);
      const items = mode === 'latest' ? latestItems(query) : mostCoveredItems(query);
      return edition(query, { readerId: null, mode, items, removed: {} });
    },
    async find(readerId, id) {
      return recorder.find(readerId, id) ?? (await store.readers.findEdition(readerId, id));
    },
    async sinceLastLooked(readerId, limit) {
      const view = await readers.view(readerId);
      if (view.lastLookedAt === null) return [];
      const now = clock.now();
      const since = Math.max(view.lastLookedAt, now - 7 * firstVisitWindowMs);
      const { excluded } = rulingsFor({ readerId, mode: 'following', limit });
      const isLeftOut = (id: StoryId): boolean => {
        const slot = live.slotOf(id);
        const story = slot === undefined ? undefined : live.storyAt(slot);
        return (
          slot !== undefined &&
          story !== undefined &&
          excluded.some(({ matches }) => matches({ slot, story }))
        );
      };
      const changes = changesSince(live, view, { since, now, limit: Math.max(0, limit) });
      return excluded.length === 0 ? changes : changes.filter(({ storyId }) => !isLeftOut(storyId));
    },
    flush: () => recorder.flush(),
    close: () => recorder.close(),
    get recordFailures() {
      return recorder.failures + recorder.dropped;
    },
  };
}

interface MadePage {
  readonly readerId: ReaderId | null;
  readonly mode: EditionMode;
  readonly items: readonly EditionItem[];
  readonly removed: Readonly<Record<string, number>>;
  readonly sponsored?: Edition['sponsored'];
}

/** Sorts by time: nine base-36 digits of milliseconds, then chance. */
function editionId(at: number, random: () => number): string {
  const time = Math.max(0, Math.floor(at)).toString(36).padStart(9, '0');
  const chance = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
  return `${time}-${chance}`;
}
