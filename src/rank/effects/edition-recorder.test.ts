import { describe, expect, it } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { createEditionRecorder } from './edition-recorder.ts';

const edition = (id: string, mode: Edition['mode'] = 'for-you'): Edition => ({
  id,
  readerId: 'ann',
  mode,
  at: 0,
  items: [],
  paramsVersion: '1',
  removed: {},
});

/** A store that keeps, refuses, or waits. */
function startRecorder() {
  const saved: string[] = [];
  const told: string[] = [];
  const store = { refuses: false, wait: null as Promise<void> | null };
  const recorder = createEditionRecorder({
    store: {
      async saveEdition(readerId, { id }) {
        await store.wait;
        if (store.refuses) throw new Error('the disk is full');
        saved.push(`${readerId} ${id}`);
        return 'kept';
      },
    },
    onStoreError: (error, what) => told.push(`${what}: ${(error as Error).message}`),
  });
  return { saved, told, store, recorder };
}

describe('createEditionRecorder', () => {
  it('writes every edition', async () => {
    const { saved, recorder } = startRecorder();
    recorder.record('ann', edition('1'));
    recorder.record('ann', edition('2'));
    recorder.record('bob', edition('3'));
    await recorder.flush();
    expect(saved).toEqual(['ann 1', 'ann 2', 'bob 3']);
  });

  it('writes the newest of each reader and mode where many wait, and counts the others', async () => {
    const { saved, recorder } = startRecorder();
    for (let i = 0; i < 500; i++) recorder.record(`reader ${i}`, edition(`${i}`));
    recorder.record('ann', edition('a'));
    recorder.record('ann', edition('b'));
    recorder.record('ann', edition('c', 'following'));
    recorder.record('bob', edition('d'));
    await recorder.flush();
    expect(saved.slice(500).toSorted()).toEqual(['ann b', 'ann c', 'bob d']);
    expect(recorder.dropped).toBe(1);
  });

  // A refusal was counted and the edition lost: "Why this?" had nothing to say after the next start.
  it('keeps what the store refuses, tells it, and writes it later', async () => {
    const { saved, told, store, recorder } = startRecorder();
    store.refuses = true;
    recorder.record('ann', edition('1'));
    recorder.record('bob', edition('2'));
    await recorder.flush();
    expect(recorder.failures).toBe(1);
    expect(told).toEqual(['an edition could not be recorded; 2 wait and are tried again: the disk is full']);
    expect(recorder.find('ann', '1')?.id).toBe('1');
    recorder.record('ann', edition('3'));
    store.refuses = false;
    await recorder.close();
    expect(saved.toSorted()).toEqual(['ann 1', 'ann 3', 'bob 2']);
  });

  it('writes nothing of a reader after forgetting them, not even what was being written', async () => {
    const { saved, store, recorder } = startRecorder();
    const { promise, resolve } = Promise.withResolvers<void>();
    store.wait = promise;
    recorder.record('ann', edition('1'));
    recorder.record('ann', edition('2', 'following'));
    const flushed = recorder.flush();
    await Promise.resolve();
    let isForgotten = false;
    const forgotten = recorder.forget('ann').then(() => {
      isForgotten = true;
    });
    await new Promise((next) => setImmediate(next));
    expect(isForgotten).toBe(false);
    store.refuses = true;
    resolve();
    await Promise.all([flushed, forgotten]);
    store.refuses = false;
    await recorder.flush();
    expect(saved).toEqual([]);
    expect(recorder.find('ann', '1')).toBeUndefined();
  });

  it('counts what it gives up because too many wait', () => {
    const { recorder } = startRecorder();
    for (let i = 0; i < 2_003; i++) recorder.record(`reader ${i}`, edition(`${i}`));
    expect(recorder.dropped).toBe(3);
  });
});
