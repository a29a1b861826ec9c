import { describe, expect, it } from 'vitest';
import { folderName, readFolder, sourcesOfFolder, sourcesWithinFolder } from './folder-path.ts';

describe('readFolder', () => {
  it('cuts a path at its strokes and drops empty parts', () => {
    expect(readFolder(' Business /  / Markets ')).toEqual(['Business', 'Markets']);
    expect(readFolder('')).toEqual([]);
  });

  it('keeps a path within bounds', () => {
    expect(readFolder('a/b/c/d/e/f/g/h/i/j')).toHaveLength(8);
    expect(readFolder('x'.repeat(300))[0]).toHaveLength(100);
  });
});

describe('the sources of a folder', () => {
  const sources = [[], ['Business'], ['Business', 'Markets'], ['Business news'], ['News/UK']].map(
    (folder) => ({
      folder,
    }),
  );

  it('are those that stand in it, not beside it nor in folders within it', () => {
    expect(sourcesOfFolder(sources, 'Business')).toEqual([sources[1]]);
    expect(sourcesOfFolder(sources, 'Business/Markets')).toEqual([sources[2]]);
    expect(sourcesWithinFolder(sources, 'Business')).toEqual([sources[2]]);
  });

  it('are found by the name that is shown of it, also where that has a stroke of its own', () => {
    for (const one of sources.slice(1)) {
      expect(sourcesOfFolder(sources, folderName(one.folder))).toEqual([one]);
    }
  });

  it('are none for no name: what stands in no folder is no folder', () => {
    for (const path of ['', ' / ']) {
      expect(sourcesOfFolder(sources, path)).toEqual([]);
      expect(sourcesWithinFolder(sources, path)).toEqual([]);
    }
  });
});
