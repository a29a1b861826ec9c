// What "more like this" and "less like this" were taken to mean, in words: one story has several subjects, and the
// reader can take it back.
import type { AppContext } from '../http/app-context.ts';
import type { Reader } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';

/** The names of what counts more, or less, from now on; [] where nothing is learned. */
export function namesMeant(
  app: Pick<AppContext, 'readers'>,
  reader: Pick<Reader, 'settings'>,
  storyId: StoryId,
): readonly string[] {
  if (!reader.settings.personalise) return [];
  return app.readers.meantByLess(storyId).map(({ label }) => label);
}

/** "Noted: a little less on Chess and Jay Cobb." */
export function lessWords(names: readonly string[]): string {
  return names.length === 0 ? 'Noted: less like this.' : `Noted: a little less on ${names.join(' and ')}.`;
}

/** "Noted: more on Chess and Jay Cobb." */
export function moreWords(names: readonly string[]): string {
  return names.length === 0 ? 'Noted: more like this.' : `Noted: more on ${names.join(' and ')}.`;
}

/** `recorded`: how many of the reader's words were taken back: an old page offers "Undo" when it was done already. */
export function takenBackWords(recorded: number): string {
  return recorded > 0
    ? 'Taken back: it counts as though it had not been said.'
    : 'There was nothing left to take back.';
}
