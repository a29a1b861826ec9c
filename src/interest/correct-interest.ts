// A strength set by hand: stored before it counts as done, whatever other processes save meanwhile.
import { BroadsheetError } from '../model/errors.ts';
import type { Subject } from '../model/reader.ts';
import type { HeldReader } from './held-reader.ts';
import type { HeldReaders } from './held-readers.ts';
import { forgetSubjects, forgetTaughtWords } from './lessons.ts';
import { affinityKey } from './profile.ts';

/** Against other processes that save the same reader. */
const maxTries = 4;

export interface Correction {
  readonly held: HeldReaders;
  readonly reader: HeldReader;
  readonly subject: Subject;
  readonly strength: number | null;
  readonly now: number;
}

/** Nothing else tells what was set by hand: it counts as done only when it is stored. */
export function correctInterest({ subject, strength, now, ...parts }: Correction): Promise<void> {
  return storeChange(parts, (reader) => correct(reader, subject, strength, now));
}

/** The direction of the words in what was read: gone, until reading teaches it again. */
export function forgetWords(parts: Pick<Correction, 'held' | 'reader'>): Promise<void> {
  return storeChange(parts, ({ profile }) => {
    const before = { theme: profile.theme.slice(), themeEvidence: profile.themeEvidence };
    const lessons = new Map(profile.lessons);
    forgetTaughtWords(profile);
    profile.revision += 1;
    profile.theme.fill(0);
    profile.themeEvidence = 0;
    return () => {
      profile.revision += 1;
      profile.theme.set(before.theme);
      profile.themeEvidence = before.themeEvidence;
      profile.lessons = lessons;
    };
  });
}

/** @param change gives what takes it back */
async function storeChange(
  { held, reader: first }: Pick<Correction, 'held' | 'reader'>,
  change: (reader: HeldReader) => () => void,
): Promise<void> {
  let reader = first;
  for (let tries = 0; tries < maxTries; tries++) {
    const { profile } = reader;
    const undo = change(reader);
    profile.said += 1;
    const takeBack = () => {
      undo();
      profile.said -= 1;
    };
    try {
      if (await held.save(reader, true)) return await held.settle(reader, () => undefined);
    } catch (error) {
      takeBack();
      throw error;
    }
    // Another process saved meanwhile: set on top of what it learned.
    takeBack();
    reader = await held.refresh(reader);
  }
  throw new BroadsheetError({
    code: 'reader-busy',
    audience: 'reader',
    message: 'This could not be kept, because your interests are being changed elsewhere at the same time.',
    advice: 'Try again.',
  });
}

/** @returns takes the correction back */
function correct(reader: HeldReader, subject: Subject, strength: number | null, now: number): () => void {
  if (subject.kind === 'word' || subject.kind === 'story') return () => undefined;
  const { profile } = reader;
  const key = affinityKey(subject.kind, subject.key);
  const before = profile.affinities.get(key);
  const was = before && { ...before };
  const lessons = new Map(profile.lessons);
  profile.revision += 1;
  if (strength === null || !Number.isFinite(strength)) profile.affinities.delete(key);
  else {
    const pinned = Math.max(-1, Math.min(1, strength));
    const blank = { longGain: 0, longEvidence: 0, shortGain: 0, shortEvidence: 0, readings: 0, saves: 0 };
    profile.affinities.set(key, { ...(was ?? { ...blank, at: now, label: null }), pinned });
  }
  forgetSubjects(profile);
  return () => {
    profile.revision += 1;
    profile.lessons = lessons;
    if (was) profile.affinities.set(key, was);
    else profile.affinities.delete(key);
  };
}
