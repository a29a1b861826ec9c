// Front pages on request, from memory alone, and the record of what was served.
import type { ReaderView, ReaderViews } from '../interest/reader-view.ts';
import type { Clock } from '../model/clock.ts';
import { type Control, isInForce } from '../model/control.ts';
import type { Edition, EditionItem, EditionMode } from '../model/edition.ts';
import type { EditionInputs, ReaderInputs, Wishes } from '../model/edition-record.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { ReaderId, Subject } from '../model/reader.ts';
import type { ReaderStore } from '../model/reader-store.ts';
import type { ReplayStore } from '../model/replay-store.ts';
import type { Editions, Trial } from '../model/services.ts';
import type { StoryId } from '../model/story.ts';
import { pageRulings } from './controls/page-rulings.ts';
import type { Rulings } from './controls/rulings.ts';
import { createEditionRecorder } from './effects/edition-recorder.ts';
import { copyProfile } from './effects/profile-steps.ts';
import { armName, armOf, type Experiment } from './experiment.ts';
import { createFrontPage, type FrontPage } from './front-page.ts';
import type { FrontQuery, PageQuery } from './front-query.ts';
import type { LiveIndex } from './live-index.ts';
import { latestItems, mostCoveredItems } from './modes.ts';
import { defaultRankParams, paramsVersion, type RankParams } from './params.ts';
import { changeOf, paramsOf } from './policy.ts';
import { nothingSaid, toSaidRecord } from './said.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { changesSince } from './since-last-looked.ts';
import { isOutgrown, type StandingOn, StandingPages } from './standing-pages.ts';
import { buildTaste } from './taste.ts';
import { TasteCache } from './taste-cache.ts';
import { isSwitchable, leavingOut, withoutSubject } from './without-parts.ts';

export interface EditionsOptions {
  readonly live: LiveIndex;
  /** `createReaders` gives these. */
  readonly readers: ReaderViews;
  readonly store: {
    readonly readers: Pick<ReaderStore, 'saveEdition' | 'findEdition'>;
    /** Absent: editions of no reader are not recorded. */
    readonly replay?: Pick<ReplayStore, 'saveOpenEditions' | 'noteServed'>;
  };
  readonly clock: Clock;
  /** 0..1, uniform; for seeds of exploration and for edition ids. */
  readonly random?: () => number;
  readonly params?: RankParams;
  /** From memory; names and countries for scorers and sentences. */
  readonly publisher?: (id: PublisherId) => Publisher | undefined;
  /** What the editors laid down, from memory; and the zone of the times said of it. */
  readonly controls?: () => readonly Control[];
  readonly timeZone?: string;
  /** Overrides the parameter of the same name. */
  readonly liveDays?: number;
  /** Readers whose pages are personalised are divided among its policies. */
  readonly experiment?: Experiment | null;
  /** Version of the program, for the record. */
  readonly program?: string;
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

/** Weights, and the stages that keep what they work out from them. */
interface Setting {
  readonly arm: string | null;
  readonly params: RankParams;
  readonly version: string;
  readonly change: Partial<RankParams>;
  readonly page: FrontPage;
}

function settingOf(params: RankParams, arm: string | null): Setting {
  const change = changeOf(params);
  return { arm, params, version: paramsVersion(params), change, page: createFrontPage() };
}

/** Editions over the live index. `front` reads memory only, once the reader's view is held. */
export function createEditions(options: EditionsOptions): EditionService {
  const { live, readers, store, clock } = options;
  const random = options.random ?? Math.random;
  const timeZone = options.timeZone ?? 'UTC';
  const usual = settingOf(
    options.params ?? defaultRankParams(options.liveDays ? { liveDays: options.liveDays } : {}),
    null,
  );
  const settingFor = divideReaders(options.experiment ?? null, usual);
  const recorder = createEditionRecorder({
    store: store.readers,
    open: store.replay,
    onStoreError: options.onStoreError,
  });
  const tastes = new TasteCache();
  const pages = new StandingPages();
  readers.onForgotten((id) => {
    pages.forget(id);
    return id === 'everybody' ? recorder.forgetHeld() : recorder.forget(id);
  });

  const rulingsFor = ({ mode, after }: FrontRequest): Rulings => {
    const kind = { mode, isFurther: after !== undefined, now: clock.now(), timeZone };
    return pageRulings(live, options.controls?.() ?? [], kind);
  };
  const pageQuery = (request: FrontRequest, { params }: Setting): PageQuery => ({
    live,
    now: clock.now(),
    params,
    publisher: options.publisher ?? (() => undefined),
    limit: Math.max(1, Math.min(mostItems, Math.floor(request.limit) || 1)),
    skip: new Set(request.after?.items.map((item) => item.storyId)),
    rulings: rulingsFor(request),
  });
  const edition = (query: PageQuery, { arm, params, version }: Setting, made: MadePage): Edition => ({
    id: editionId(query.now, random),
    readerId: made.readerId,
    mode: made.mode,
    at: query.now,
    items: made.items,
    paramsVersion: query.params === params ? version : paramsVersion(query.params),
    ...(arm !== null && { arm }),
    removed: made.removed,
    ...(made.sponsored && made.sponsored.length > 0 ? { sponsored: made.sponsored } : {}),
  });
  const inputsOf = (query: PageQuery, request: FrontRequest, made: MadeBy): EditionInputs => ({
    program: options.program ?? '',
    limit: query.limit,
    skip: [...query.skip],
    asked: request.mode,
    isFurther: request.after !== undefined,
    params: made.setting.change as EditionInputs['params'],
    stories: { digest: live.digest, since: Number.isFinite(live.since) ? live.since : null },
    controls: standing(options.controls?.() ?? [], query.now),
    timeZone,
    reader: made.reader,
  });
  /** Of no reader: the same for everyone. */
  const open = (request: FrontRequest): Edition => {
    const query = pageQuery(request, usual);
    const mode = request.mode === 'latest' ? 'latest' : 'most-covered';
    const { sponsored } = query.rulings ?? {};
    const items = openItems(query, request.mode);
    const made = edition(query, usual, { readerId: null, mode, items, removed: {}, sponsored });
    store.replay?.noteServed();
    recorder.recordOpen(made, inputsOf(query, request, { setting: usual, reader: null }));
    return made;
  };
  const standingOn = (setting: Setting, limit: number): StandingOn => ({
    limit,
    controls: (options.controls?.() ?? []).filter((control) => isInForce(control, clock.now())),
    version: setting.version,
  });
  const standingPage: Editions['standing'] = async (readerId, limit) => {
    const view = await readers.view(readerId);
    if (!view.reader.settings.personalise) return null;
    const setting = settingFor(readerId);
    const now = clock.now();
    const found = pages.find(view, standingOn(setting, limit), { live, now });
    if (found === null) return null;
    const page = found.edition;
    const more = pages.more({ view, limit, version: live.version, now }, () => {
      const query = pageQuery({ readerId, mode: 'for-you', limit }, setting);
      const taste = tastes.get(live, view, now);
      const front = { ...query, view, crowd: readers.crowd, taste, random: seededRandom(0) };
      return setting.page.choose(front);
    });
    if (isOutgrown(found, more.length)) return null;
    const fresh = more.filter((id) => (live.get(id)?.firstAt ?? 0) > page.at).length;
    return { edition: page, fresh };
  };
  /** Ranked twice with one draw, so that nothing differs but the part. */
  const preview: Editions['preview'] = async (readerId, { without: part, limit }) => {
    const view = await readers.view(readerId);
    const { name, subject } = part;
    if (!view.reader.settings.personalise || (subject === null && !isSwitchable(name))) return null;
    const setting = settingFor(readerId);
    const query = pageQuery({ readerId, mode: 'for-you', limit }, setting);
    const taste = tastes.get(live, view, query.now);
    const seed = seedOf(random());
    const front = { ...query, view, crowd: readers.crowd, taste, random };
    const changed = subject === null ? leavingOut(front, [name]) : withoutTaste(front, subject);
    const laid = (one: FrontQuery): Edition => {
      const { items, result } = setting.page.lay({ ...one, random: seededRandom(seed) });
      return edition(one, setting, { readerId, mode: 'for-you', items, removed: result.removed });
    };
    return { now: laid(front), without: laid(changed) };
  };
  const withoutTaste = (front: FrontQuery, subject: Subject): FrontQuery => {
    const view = withoutSubject(front.view, subject);
    return { ...front, view, taste: buildTaste(live, view, front.now) };
  };
  const personal = async (readerId: ReaderId, request: FrontRequest): Promise<Edition> => {
    const view = await readers.view(readerId);
    const { mode } = request;
    const { personalise } = view.reader.settings;
    if (!personalise && mode !== 'following') return open(request);
    const setting = personalise ? settingFor(readerId) : usual;
    const query = pageQuery(request, setting);
    const { sponsored } = query.rulings ?? {};
    const seed = seedOf(random());
    const said = nothingSaid();
    const taste = tastes.get(live, view, query.now);
    const front = { ...query, view, crowd: readers.crowd, taste, said, random: seededRandom(seed) };
    const { page } = setting;
    const { items, result } = mode === 'following' ? page.following(front) : page.lay(front);
    const made = edition(leavingOut(front, view.reader.settings.withoutParts), setting, {
      readerId,
      mode,
      items,
      removed: result.removed,
      sponsored,
    });
    // Erased while the page was laid out: it is answered, and not kept.
    if (view.gone) return made;
    if (mode === 'for-you' && !request.after) pages.note(view, made, standingOn(setting, request.limit));
    store.replay?.noteServed();
    const version = view.version?.version ?? 0;
    const reader = { seed, version, tasteAt: taste.at, said: toSaidRecord(said) };
    recorder.record(readerId, made, view.version?.erasures, {
      inputs: inputsOf(query, request, { setting, reader }),
      wishes: wishesOf(view),
      profile: copyProfile(view.profile),
    });
    return made;
  };
  return {
    params: usual.params,
    paramsVersion: usual.version,
    async front(request) {
      const { readerId, mode } = request;
      const isOpen = mode === 'latest' || mode === 'most-covered' || readerId === null;
      return isOpen ? open(request) : personal(readerId, request);
    },
    preview,
    standing: standingPage,
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
    trial: (readerId) => trialOf(options.experiment ?? null, readerId),
    flush: () => recorder.flush(),
    close: () => recorder.close(),
    get recordFailures() {
      return recorder.failures + recorder.dropped;
    },
  };
}

/** What "Latest" and "Most covered" list; and the front page of whoever is not to be known. */
export function openItems(query: PageQuery, asked: EditionMode): readonly EditionItem[] {
  return asked === 'latest' ? latestItems(query) : mostCoveredItems(query, asked !== 'most-covered');
}

interface MadePage {
  readonly readerId: ReaderId | null;
  readonly mode: EditionMode;
  readonly items: readonly EditionItem[];
  readonly removed: Readonly<Record<string, number>>;
  readonly sponsored?: Edition['sponsored'];
}

interface MadeBy {
  readonly setting: Setting;
  readonly reader: ReaderInputs | null;
}

/** The setting of each reader: one for all without an experiment. */
function divideReaders(experiment: Experiment | null, usual: Setting): (id: ReaderId) => Setting {
  if (experiment === null) return () => usual;
  const settings = new Map(
    experiment.arms.map((arm) => [
      arm.name,
      settingOf(paramsOf(arm.policy, usual.change), armName(experiment, arm)),
    ]),
  );
  return (id) => settings.get(armOf(experiment, id).name) ?? usual;
}

function trialOf(experiment: Experiment | null, readerId: ReaderId | null): Trial | null {
  if (experiment === null) return null;
  return {
    name: experiment.name,
    arms: experiment.arms.map(({ name, policy }) => ({ name, change: policy.change })),
    own: readerId === null ? null : armOf(experiment, readerId).name,
  };
}

function standing(controls: readonly Control[], now: number): EditionInputs['controls'] {
  return controls
    .filter((control) => isInForce(control, now))
    .map(({ id, subject }) => ({ id, storyKey: subject?.kind === 'story' ? subject.key : null }));
}

/** What ranking reads of settings and stances; the objects are replaced when they change, never written to. */
function wishesOf({ reader, stances }: ReaderView): Wishes {
  const { personalise, languages, countries, timeZone, withoutParts } = reader.settings;
  return {
    settings: { personalise, languages, countries, timeZone, withoutParts },
    stances: stances.slice(),
  };
}

/** Sorts by time: nine base-36 digits of milliseconds, then chance. */
function editionId(at: number, random: () => number): string {
  const time = Math.max(0, Math.floor(at)).toString(36).padStart(9, '0');
  const chance = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
  return `${time}-${chance}`;
}
