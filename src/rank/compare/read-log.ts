// Logs of what readers did, to be gone through again: the store's own, or lines of JSON from a file.

import { actStrengths } from '../../interest/learn-params.ts';
import type { InteractionKind, ReaderId, Subject, SubjectKind } from '../../model/reader.ts';
import type { Store } from '../../model/store.ts';
import type { StoryId } from '../../model/story.ts';
import type { LogAct, TrialReader } from './run-trial.ts';

export interface ReadingLog {
  readonly acts: readonly LogAct[];
  readonly readers: ReadonlyMap<ReaderId, TrialReader>;
  /** Readers left out because their pages are not personalised. */
  readonly leftOut: number;
  /** There were more acts than are taken: the oldest are left out. */
  readonly isCut: boolean;
}

export type FileLogOutcome =
  | { readonly kind: 'log'; readonly log: ReadingLog }
  | { readonly kind: 'invalid'; readonly why: string };

/** Some two hundred bytes each in memory. */
const mostActs = 500_000;
const readersAtOnce = 200;
const actsAtOnce = 5_000;
const longestLine = 10_000;

/** What readers did who let their pages be personalised, with what they set and state now. */
export async function readStoreLog(
  { readers }: Pick<Store, 'readers'>,
  onProgress: (readers: number) => void = () => undefined,
): Promise<ReadingLog> {
  const acts: LogAct[] = [];
  const known = new Map<ReaderId, TrialReader>();
  let leftOut = 0;
  let isCut = false;
  let after: ReaderId | undefined;
  while (true) {
    const ids = await readers.listReaderIds({ ...(after !== undefined && { after }), limit: readersAtOnce });
    for (const id of ids) {
      const reader = await readers.findReader(id);
      if (!reader?.settings.personalise) {
        leftOut += reader ? 1 : 0;
        continue;
      }
      known.set(id, { settings: reader.settings, stances: await readers.listStances(id) });
      await readActs(readers, id, acts);
      onProgress(known.size);
      isCut = newestOnly(acts) || isCut;
    }
    after = ids.at(-1);
    if (ids.length < readersAtOnce) return { acts, readers: known, leftOut, isCut };
  }
}

async function readActs(readers: Store['readers'], id: ReaderId, into: LogAct[]): Promise<void> {
  let after: { at: number; id: string } | undefined;
  while (true) {
    const page = await readers.listInteractions(id, { ...(after && { after }), limit: actsAtOnce });
    for (const { readerId, at, kind, storyId, articleId, seconds, share, subject } of page)
      into.push({ readerId, at, kind, storyId, articleId, seconds, share, subject });
    const last = page.at(-1);
    if (!last || page.length < actsAtOnce) return;
    after = { at: last.at, id: last.id };
  }
}

/** Twice as many may gather before the oldest go. */
function newestOnly(acts: LogAct[]): boolean {
  if (acts.length <= 2 * mostActs) return false;
  acts.sort((a, b) => a.at - b.at);
  acts.splice(0, acts.length - mostActs);
  return true;
}

/**
 * From lines such as {"readerId": "r1", "at": 1767225600000, "kind": "opened", "storyId": 12}, as the export of a reader
 * has them under `interactions`. Who is named in them has chosen and stated nothing.
 */
export function readFileLog(text: string): FileLogOutcome {
  const acts: LogAct[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    const act = line.length > longestLine ? 'is longer than an act can be' : parseAct(line);
    if (typeof act === 'string') return { kind: 'invalid', why: `Line ${number} ${act}.` };
    acts.push(act);
  }
  if (acts.length === 0) return { kind: 'invalid', why: 'It has no line.' };
  const isCut = acts.length > mostActs;
  const kept = isCut ? acts.sort((a, b) => a.at - b.at).slice(-mostActs) : acts;
  return { kind: 'log', log: { acts: kept, readers: new Map(), leftOut: 0, isCut } };
}

/** The act, or what is wrong with the line. */
function parseAct(line: string): LogAct | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'is no object';
  const { readerId, at, kind, storyId, articleId, seconds, share, subject } = value as Record<
    string,
    unknown
  >;
  const time = typeof at === 'string' ? Date.parse(at) : at;
  if (typeof readerId !== 'string' || readerId === '') return 'has no "readerId", a text';
  if (typeof time !== 'number' || !Number.isFinite(time)) return 'has no "at", milliseconds or an ISO time';
  if (typeof kind !== 'string' || !Object.hasOwn(actStrengths, kind))
    return `has no "kind", one of ${Object.keys(actStrengths).join(', ')}`;
  if (!Number.isSafeInteger(storyId)) return 'has no "storyId", a number';
  return {
    readerId,
    at: time,
    kind: kind as InteractionKind,
    storyId: storyId as StoryId,
    articleId: Number.isSafeInteger(articleId) ? (articleId as number) : null,
    seconds: finiteOrNull(seconds),
    share: finiteOrNull(share),
    subject: subjectOf(subject),
  };
}

function finiteOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

const subjectKinds: readonly SubjectKind[] = ['topic', 'entity', 'publisher', 'word', 'story'];

function subjectOf(value: unknown): Subject | null {
  const { kind, key } = (value ?? {}) as { kind?: unknown; key?: unknown };
  const known = subjectKinds.find((one) => one === kind);
  return known !== undefined && typeof key === 'string' ? ({ kind: known, key } as Subject) : null;
}

/** Acts on stories by the ids that these have now; what merged stories were opened as is theirs. */
export async function withIdsOfNow(
  acts: readonly LogAct[],
  { articles }: Pick<Store, 'articles'>,
  known: ReadonlySet<StoryId>,
): Promise<readonly LogAct[]> {
  const became = new Map<StoryId, StoryId>();
  for (const { storyId } of acts) {
    if (known.has(storyId) || became.has(storyId)) continue;
    became.set(storyId, (await articles.findStory(storyId))?.id ?? storyId);
  }
  return acts.map((act) => ({ ...act, storyId: became.get(act.storyId) ?? act.storyId }));
}
