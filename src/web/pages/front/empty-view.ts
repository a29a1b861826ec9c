// Why a front page has nothing on it, and what to do about it.
import type { RefreshProgress } from '../../../model/services.ts';
import type { Source } from '../../../model/source.ts';
import type { WayOn } from '../../components/empty-state.tsx';
import { type ProgressView, progressView } from '../../components/progress.tsx';
import { type LeftOut, leftOut } from './left-out.ts';
import { removedWords } from './removed-words.ts';

export interface EmptyFrontView {
  readonly title: string;
  readonly text: string;
  /** Sources read so far; null when no refresh runs. */
  readonly progress: ProgressView | null;
  /** The first is the main one where there is no reading to wait for. */
  readonly links: readonly WayOn[];
  readonly removed: readonly { readonly why: string; readonly count: string }[];
}

export interface EmptyFrontFacts {
  readonly sources: readonly Source[];
  readonly progress: RefreshProgress;
  readonly removed: Readonly<Record<string, number>>;
  readonly liveStories: number;
  /** Something is left out of every front page now. */
  readonly editorsLeaveOut: boolean;
  readonly isAdmin: boolean;
}

const addSources = { href: '/sources', name: 'Add sources' };
const seeSources = { href: '/sources', name: 'See your sources' };
const latest = { href: '/latest', name: 'Latest, in order of time' };

const quiet = {
  title: 'Nothing published lately',
  text: 'Your sources answered, but none of them published anything within the days that a front page covers.',
};

/** The first reason that is true, from "nothing to read" to what was taken off the page. */
export function emptyFrontView(facts: EmptyFrontFacts): EmptyFrontView {
  const { sources, progress, liveStories } = facts;
  const plain = { progress: null, removed: [] };
  if (sources.length === 0) {
    const text = facts.isAdmin
      ? 'Broadsheet reads only the publishers that you choose. Add a few, import an OPML file, or open the sample newsroom.'
      : 'Broadsheet reads only the publishers that its readers choose. Add a few, or import an OPML file.';
    return { ...plain, title: 'No sources yet', text, links: [addSources] };
  }
  if (liveStories === 0 && progress.running) {
    return {
      title: 'Your first edition is being laid out',
      text: 'Broadsheet is reading your sources. The page appears by itself as soon as the first stories stand.',
      progress: progressView(progress, liveStories),
      links: [seeSources],
      removed: [],
    };
  }
  if (liveStories === 0) return { ...plain, ...nothingCame(sources), links: [seeSources] };
  const removed = removedWords(facts.removed);
  const why = leftOut(facts.removed) ?? (facts.editorsLeaveOut ? byEditors : null);
  return why === null
    ? { ...plain, ...quiet, links: [latest, seeSources], removed }
    : { ...plain, ...why, removed };
}

/** A page that is the same for everybody tells of no story why it is not there. */
const byEditors: LeftOut = {
  title: 'Nothing is left of the news',
  text: 'What was published lately is left out of the front pages by the editors, for every reader alike, or too old for them.',
  links: [{ href: '/transparency#editors', name: 'What the editors laid down' }, seeSources],
};

function nothingCame(sources: readonly Source[]): { title: string; text: string } {
  const failing = sources.filter(({ failure }) => failure !== null).length;
  if (failing === sources.length) {
    return {
      title: 'None of your sources could be read',
      text: 'What happened to each stands on the page of sources, with what you can do about it. Broadsheet keeps trying.',
    };
  }
  return quiet;
}
