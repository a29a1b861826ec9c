// What tells two editions apart, in words, the weightiest first; none where they are the same to the last digit.
import type { Edition, EditionItem } from '../../model/edition.ts';
import type { MadeAgain } from './make-again.ts';

const mostNamed = 5;

export function differencesOf(
  edition: Pick<Edition, 'items' | 'removed' | 'sponsored'>,
  made: MadeAgain,
): readonly string[] {
  const differences: string[] = [];
  const count = Math.max(edition.items.length, made.items.length);
  for (let place = 0; place < count && differences.length < mostNamed; place++) {
    const words = differenceAt(edition.items[place], made.items[place]);
    if (words !== null) differences.push(`Place ${place + 1}: ${words}`);
  }
  // As it was stored: JSON knows no -0, and leaves out what is undefined.
  if (differences.length === 0 && sorted(edition.removed) !== sorted(made.removed)) {
    differences.push(`The filters took out ${sorted(edition.removed)}, now ${sorted(made.removed)}.`);
  }
  if (JSON.stringify(edition.sponsored ?? []) !== JSON.stringify(made.sponsored))
    differences.push('Another sponsored place stands beside the stories.');
  return differences;
}

function differenceAt(was: EditionItem | undefined, is: EditionItem | undefined): string | null {
  if (JSON.stringify(was) === JSON.stringify(is)) return null;
  if (!was || !is) return was ? `story ${was.storyId}, now none.` : `none, now story ${is?.storyId}.`;
  if (was.storyId !== is.storyId) return `story ${was.storyId}, now story ${is.storyId}.`;
  if (was.slot !== is.slot) return `story ${was.storyId} as ${was.slot}, now as ${is.slot}.`;
  if (was.score !== is.score) return `story ${was.storyId} with ${was.score} points, now ${is.score}.`;
  if (was.reason !== is.reason) return `story ${was.storyId}: "${was.reason}", now "${is.reason}".`;
  const part = was.components.find((one, i) => JSON.stringify(one) !== JSON.stringify(is.components[i]));
  const now = is.components[part ? was.components.indexOf(part) : was.components.length];
  return `story ${was.storyId}, ${part?.name ?? 'a part more'}: "${part?.sentence ?? ''}" (${part?.value}), now "${now?.sentence ?? ''}" (${now?.value}).`;
}

function sorted(counts: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))));
}
