// The use case behind `broadsheet replay`: an edition by its id, made again, or why that cannot be done any more.
import type { Control, ControlId } from '../../model/control.ts';
import type { Edition } from '../../model/edition.ts';
import type { EditionInputs, RecordedEdition } from '../../model/edition-record.ts';
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { Store } from '../../model/store.ts';
import { profileOf } from '../effects/profile-steps.ts';
import { defaultRankParams, paramsVersion } from '../params.ts';
import { withoutParts } from '../without-parts.ts';
import { differencesOf } from './differences.ts';
import { makeAgain, type ReaderThen } from './make-again.ts';
import { marksAt } from './marks-at.ts';
import { storiesAt } from './stories-at.ts';

export type ReplayOutcome =
  /** To the last digit: stories, places, parts, sentences, and what the filters took out. */
  | { readonly kind: 'same'; readonly edition: Edition; readonly stories: number }
  /** Every input was found, and the page is another: in words, what is. */
  | {
      readonly kind: 'differs';
      readonly edition: Edition;
      readonly differences: readonly string[];
      readonly why: string;
    }
  /** It cannot be made again any more. */
  | { readonly kind: 'gone'; readonly what: Gone; readonly why: string };

/** What is missing: the record, what the record names, or the program that made it. */
export type Gone = 'unknown' | 'no-inputs' | 'stories' | 'reader' | 'controls' | 'program';

export interface ReplayParts {
  readonly store: Pick<Store, 'replay' | 'articles' | 'readers' | 'sources' | 'controls'>;
  /** Version of this program. */
  readonly program: string;
  /** Changes of stories undone so far. */
  readonly onProgress?: (undone: number) => void;
}

const gone = (what: Gone, why: string): ReplayOutcome => ({ kind: 'gone', what, why });

/** Stories change for some days after their last news. */
const marginMs = 3 * 86_400_000;
const mostStories = 1_000_000;

export async function replayEdition(parts: ReplayParts, id: string): Promise<ReplayOutcome> {
  const { store, program } = parts;
  const recorded = await store.replay.findRecorded(id);
  if (recorded === undefined) return gone('unknown', unknownWords(id));
  const { edition, inputs } = recorded;
  if (inputs === null) {
    return gone(
      'no-inputs',
      'What it was made from is not kept: it is older than records are, or of an earlier version.',
    );
  }
  const own = recorded.wishes?.settings.withoutParts ?? [];
  if (paramsVersion(withoutParts(defaultRankParams(inputs.params), own)) !== edition.paramsVersion) {
    return gone(
      'program',
      `It was made by version ${inputs.program}; the weights of this program (${program}) are others.`,
    );
  }
  const found = await storiesThen(parts, inputs);
  if (found.kind === 'gone') return gone('stories', storiesWords(found.undone));
  const reader = await readerThen(store, recorded, inputs, found);
  if (inputs.reader !== null && reader === null) {
    return gone('reader', 'What was known of the reader then is not kept any more.');
  }
  const controls = await controlsThen(store, inputs);
  if (controls === null)
    return gone('controls', 'A control of the editors that held then is not listed any more.');
  const publishers = new Map<PublisherId, Publisher>();
  for (const one of await store.sources.listPublishers()) publishers.set(one.id, one);
  const { at } = edition;
  const publisher = (one: PublisherId) => publishers.get(one);
  const made = makeAgain({ at, inputs, stories: found.stories, controls, publisher, reader });
  const differences = differencesOf(edition, made);
  if (differences.length === 0) return { kind: 'same', edition, stories: found.stories.length };
  return { kind: 'differs', edition, differences, why: differsWords(inputs.program, program) };
}

type Found = Extract<Awaited<ReturnType<typeof storiesAt>>, { kind: 'found' }>;

async function storiesThen({ store, onProgress }: ReplayParts, { stories: wanted }: EditionInputs) {
  const since = Math.max(0, (wanted.since ?? 0) - marginMs);
  const { stories: now } = await store.articles.loadLive({ since, limit: mostStories, stories: 'front' });
  return storiesAt({ now, store: store.replay, wanted, ...(onProgress && { onProgress }) });
}

async function readerThen(
  store: ReplayParts['store'],
  { readerId, wishes, profile: steps, edition }: RecordedEdition,
  { reader }: EditionInputs,
  { stories, before }: Found,
): Promise<ReaderThen | null> {
  const profile = profileOf(steps);
  if (readerId === null || reader === null || wishes === null || profile === null) return null;
  const splits = (await store.replay.listSplits()).filter(({ number }) => number < before);
  const { readers, articles } = store;
  const live = new Set(stories.map(({ id }) => id));
  const { version } = reader;
  const marks = await marksAt({ readers, articles, readerId, version, at: edition.at, live, splits });
  return { id: readerId, wishes, profile, ...marks };
}

/** As they were: lifted by none, each on the story that it meant; null where one is not to be found. */
async function controlsThen(
  store: ReplayParts['store'],
  { controls: wanted }: EditionInputs,
): Promise<readonly Control[] | null> {
  const missing = new Map(wanted.map(({ id, storyKey }) => [id, storyKey]));
  const found: Control[] = [];
  let before: ControlId | undefined;
  while (missing.size > 0) {
    const page = await store.controls.listControls({ ...(before !== undefined && { before }), limit: 500 });
    for (const control of page) {
      const storyKey = missing.get(control.id);
      if (storyKey === undefined) continue;
      found.push(asItWas(control, storyKey));
      missing.delete(control.id);
    }
    const last = page.at(-1);
    if (!last) return null;
    before = last.id;
  }
  return found.toSorted((a, b) => a.id - b.id);
}

function asItWas(control: Control, storyKey: string | null): Control {
  const laid = { ...control, endedAt: null, endedBy: null };
  if (storyKey === null || laid.kind === 'sponsor') return laid;
  return { ...laid, subject: { kind: 'story', key: storyKey } };
}

function unknownWords(id: string): string {
  return `No edition ${id} is recorded. Of each reader the newest 50 are kept, of those that read nothing of a reader the newest 1,000; who erases their data, forgets their history or takes out the sample newsroom erases them.`;
}

function storiesWords(undone: number): string {
  return undone === 0
    ? 'The stories have changed since, and how they were is not kept: it was longer ago than changes are kept, or a source was taken out since.'
    : `The stories as they were then cannot be had any more: none of the ${undone} changes since that are kept leads back to them. It was longer ago than changes are kept, or a source was taken out since.`;
}

function differsWords(made: string, program: string): string {
  return made === program
    ? 'Everything that it was made from was found. A publisher may have another name or country since; else this is a fault of ours.'
    : `It was made by version ${made}; this is ${program}, which may rank otherwise.`;
}
