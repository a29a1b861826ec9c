// Front pages that stand: whoever comes back within a sitting finds the page they left. What they said since (more, less,
// never, follow, hide, a setting) is felt at once; what they read, and what is new, does not move it.
import type { ReaderView } from '../interest/reader-view.ts';
import type { Control } from '../model/control.ts';
import type { Edition } from '../model/edition.ts';
import { type ReaderId, type Stance, sittingMs } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import type { LiveIndex } from './live-index.ts';

/** What a page is made of that is not to change under it. */
export interface StandingOn {
  readonly limit: number;
  /** Those in force. */
  readonly controls: readonly Control[];
  readonly version: string;
}

interface Standing {
  readonly edition: Edition;
  readonly made: readonly unknown[];
  /** What a new page would have that this one has not, and the state of things in which that was so. */
  more?: { readonly ids: readonly StoryId[]; readonly state: readonly number[] };
}

const minuteMs = 60_000;

/** A page of which more stories than this share are gone, or are part of others, is laid out anew. */
const mostGone = 0.1;

/** A short page is laid out anew once so much more is there to fill it, as a share of what stands on it. */
const mostMissing = 0.25;

interface Found {
  readonly edition: Edition;
  /** It had fewer stories than it has room for: of what came first a page is not full, and some readers want few. */
  readonly isShort: boolean;
}

/** Whether a short page is to fill up: what stands on it, and how many stories a new one has that it has not. */
export function isOutgrown({ edition, isShort }: Found, more: number): boolean {
  return isShort && more > mostMissing * edition.items.length;
}

const mostReaders = 3000;
const mostOfOne = 3;

/** Whether none of them can stand at that time. */
function isOver(pages: ReadonlyMap<number, Standing>, now: number): boolean {
  return [...pages.values()].every(({ edition }) => now - edition.at > sittingMs);
}

export class StandingPages {
  /** By reader, who looked longest ago first, and by how many stories were asked for: an app may ask for others than the web. */
  readonly #pages = new Map<ReaderId, Map<number, Standing>>();

  note(view: ReaderView, edition: Edition, on: StandingOn): void {
    const { id } = view.reader;
    const own = this.#pages.get(id) ?? new Map<number, Standing>();
    own.delete(on.limit);
    own.set(on.limit, { edition, made: madeOf(view, on) });
    for (const limit of own.keys()) {
      if (own.size <= mostOfOne) break;
      own.delete(limit);
    }
    this.#pages.delete(id);
    this.#pages.set(id, own);
    for (const [oldest, pages] of this.#pages) {
      if (this.#pages.size <= mostReaders && !isOver(pages, edition.at)) break;
      this.#pages.delete(oldest);
    }
  }

  /**
   * Stories of a new page that are not on the one that stands, asked for once as long as neither the news, the reader nor
   * the minute changes: who loads a page again does not have it ranked again.
   * @param version of the live index
   * @param choose the stories of a new page
   */
  more(
    { view, limit, version, now }: { view: ReaderView; limit: number; version: number; now: number },
    choose: () => readonly StoryId[],
  ): readonly StoryId[] {
    const page = this.#pages.get(view.reader.id)?.get(limit);
    if (!page) return [];
    // Numbers alone: whatever of a reader stood here would outlive the reader's being let go from memory.
    const readerVersion = view.version?.version;
    const state = [version, Math.floor(now / minuteMs), readerVersion ?? Number.NaN, view.profile.revision];
    if (page.more?.state.every((part, i) => part === state[i])) return page.more.ids;
    const isOn = new Set(page.edition.items.map(({ storyId }) => storyId));
    const ids = choose().filter((id) => !isOn.has(id));
    page.more = { ids, state };
    return ids;
  }

  /** To be called where the reader is erased or forgotten. */
  forget(id: ReaderId | 'everybody'): void {
    if (id === 'everybody') this.#pages.clear();
    else this.#pages.delete(id);
  }

  /** The page, without what the reader hid since; null where it does not stand any more. */
  find(view: ReaderView, on: StandingOn, { live, now }: { live: LiveIndex; now: number }): Found | null {
    const page = this.#pages.get(view.reader.id)?.get(on.limit);
    if (!page || view.gone) return null;
    const { edition, made } = page;
    const age = now - edition.at;
    if (age < 0 || age > sittingMs) return null;
    if (!madeOf(view, on).every((part, i) => part === made[i])) return null;
    const there = edition.items.filter(({ storyId }) => live.slotOf(storyId) !== undefined);
    if (edition.items.length - there.length > mostGone * edition.items.length) return null;
    const items = there.filter(({ storyId }) => (view.states.get(storyId)?.hiddenAt ?? null) === null);
    const isShort = edition.items.length < on.limit;
    return { edition: items.length === edition.items.length ? edition : { ...edition, items }, isShort };
  }
}

/** Compared one by one: what the reader stated and set, what the editors laid down, how it is weighed. */
function madeOf(view: ReaderView, { limit, controls, version }: StandingOn): readonly unknown[] {
  const { personalise, languages, countries, withoutParts } = view.reader.settings;
  return [
    limit,
    version,
    // A reader who was let go from memory and loaded again has said the same.
    wordsOf(view.stances),
    view.profile.said,
    view.version?.erasures ?? 0,
    JSON.stringify([personalise, languages, countries, withoutParts]),
    controls.map(({ id, subject }) => `${id} ${subject?.key ?? ''}`).join(),
  ];
}

const words = new WeakMap<readonly Stance[], string>();

/** What was stated, whatever its order; the list is replaced when it changes, never written to. */
function wordsOf(stances: readonly Stance[]): string {
  let text = words.get(stances);
  if (text === undefined) {
    const said = stances.map(({ subject: { kind, key }, stance, until }) => [kind, key, stance, until]);
    text = said
      .map((one) => JSON.stringify(one))
      .sort()
      .join();
    words.set(stances, text);
  }
  return text;
}
