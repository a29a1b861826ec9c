// A folder of sources in words: its path on one line, read and written, and the sources that stand in it.
import type { Source } from '../model/source.ts';

/** ['Business', 'Markets'] -> "Business / Markets"; '' for no folder. */
export function folderName(folder: readonly string[]): string {
  return folder.join(' / ');
}

/** "Business / Markets" -> ['Business', 'Markets']; at most 8 deep. */
export function readFolder(typed: string): string[] {
  return levelsOf(typed)
    .map((part) => part.slice(0, 100).replace(/\p{Cs}/gu, ''))
    .slice(0, 8);
}

/**
 * The sources that stand in this folder itself, not in folders within it. The path is read as it is shown, so that a
 * level whose own name has a stroke in it ("News/UK", from OPML) is found as well; [] for no folder.
 */
export function sourcesOfFolder<Held extends Pick<Source, 'folder'>>(
  sources: readonly Held[],
  path: string,
): readonly Held[] {
  const wanted = keyOf(path);
  return wanted === '' ? [] : sources.filter(({ folder }) => keyOf(folderName(folder)) === wanted);
}

/** Those in folders within this one. */
export function sourcesWithinFolder<Held extends Pick<Source, 'folder'>>(
  sources: readonly Held[],
  path: string,
): readonly Held[] {
  const above = keyOf(path);
  return above === ''
    ? []
    : sources.filter(({ folder }) => keyOf(folderName(folder)).startsWith(`${above}/`));
}

function keyOf(path: string): string {
  return levelsOf(path).join('/');
}

function levelsOf(path: string): string[] {
  return path
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
