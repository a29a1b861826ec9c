import { describe, expect, it } from 'vitest';
import { packOffers } from '../../pack-offers.ts';
import { someHealth } from '../desk-builders.ts';
import { folderRemoval } from './folder-removal.ts';

const inFolder = (id: number, folder: readonly string[], feedUrl = `https://paper${id}.example/feed`) =>
  someHealth({ id, title: `Paper ${id}`, folder, feedUrl });

describe('folderRemoval', () => {
  it('counts and names what goes, and says what stays', () => {
    const health = [inFolder(1, ['Sport']), inFolder(2, ['Sport']), inFolder(3, ['Sport', 'Football'])];
    const removal = folderRemoval([...health, inFolder(4, [])], 'Sport', []);
    expect(removal?.ids).toEqual([1, 2]);
    expect(removal?.goes).toBe('2 sources go, with 80 articles of theirs, for everybody who reads here:');
    expect(removal?.titles).toEqual(['Paper 1', 'Paper 2']);
    expect(removal?.stays).toEqual([
      'What readers saved stays.',
      '1 source in folders within “Sport” stays as well.',
    ]);
  });

  it('names the publishers of a pack that stand in another folder', () => {
    const pack = packOffers().find(({ name }) => name === 'Science');
    const [first, second] = pack?.feeds ?? [];
    const health = [
      inFolder(1, ['Science'], first?.feedUrl),
      inFolder(2, ['Germany'], second?.feedUrl),
      inFolder(3, ['Germany']),
    ];
    expect(folderRemoval(health, 'Science', packOffers())?.stays).toContain(
      'Publishers of the pack “Science” that stand elsewhere stay where they are: Paper 2 (Germany).',
    );
  });

  it('says of no source that it goes and stays, however its folder is written', () => {
    const pack = packOffers().find(({ name }) => name === 'Science');
    const [first, second] = pack?.feeds ?? [];
    const health = [inFolder(1, ['Science'], first?.feedUrl), inFolder(2, [' Science '], second?.feedUrl)];
    const removal = folderRemoval(health, 'Science', packOffers());
    expect([removal?.ids, removal?.stays]).toEqual([[1, 2], ['What readers saved stays.']]);
  });

  it('has another mark when another source stands in the folder', () => {
    const health = [inFolder(1, ['Sport']), inFolder(2, ['Sport'])];
    const mark = folderRemoval(health, 'Sport', [])?.mark;
    expect(folderRemoval(health, 'Sport', [])?.mark).toBe(mark);
    expect(folderRemoval([...health, inFolder(3, ['Sport'])], 'Sport', [])?.mark).not.toBe(mark);
    expect(folderRemoval(health.slice(1), 'Sport', [])?.mark).not.toBe(mark);
  });

  it('names some of very many', () => {
    const removal = folderRemoval(
      Array.from({ length: 100 }, (_, i) => inFolder(i + 1, ['All'])),
      'All',
      [],
    );
    expect([removal?.titles.length, removal?.more, removal?.ids.length]).toEqual([60, 'and 40 more', 100]);
  });

  it('is none for a folder that nothing stands in', () => {
    expect(folderRemoval([inFolder(1, ['Sport'])], 'Football', [])).toBeUndefined();
    expect(folderRemoval([inFolder(1, [])], '', [])).toBeUndefined();
  });
});
