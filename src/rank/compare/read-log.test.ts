import { describe, expect, it } from 'vitest';
import { buildInteraction, buildReader } from '../../store/contract/builders.ts';
import { openSqliteStore } from '../../store/open-store.ts';
import { readFileLog, readStoreLog } from './read-log.ts';

const act = { readerId: 'r1', at: 1, kind: 'opened', storyId: 12 };

describe('a log from a file', () => {
  it('has an act a line, also as a reader takes them away', () => {
    const exported = {
      ...act,
      at: '2026-03-02T12:00:00Z',
      id: 'x',
      seconds: 3,
      subject: { kind: 'topic', key: '1' },
    };
    const outcome = readFileLog(`${JSON.stringify(act)}\n\n${JSON.stringify(exported)}\n`);
    if (outcome.kind === 'invalid') throw new Error(outcome.why);
    expect(outcome.log.acts).toEqual([
      { ...act, articleId: null, seconds: null, share: null, subject: null },
      {
        ...act,
        at: Date.UTC(2026, 2, 2, 12),
        articleId: null,
        seconds: 3,
        share: null,
        subject: exported.subject,
      },
    ]);
  });

  it.each([
    ['', 'It has no line.'],
    ['x', 'Line 1 is not JSON.'],
    [`${JSON.stringify(act)}\n3`, 'Line 2 is no object.'],
    [JSON.stringify({ ...act, readerId: 3 }), 'Line 1 has no "readerId", a text.'],
    [JSON.stringify({ ...act, at: 'noon' }), 'Line 1 has no "at", milliseconds or an ISO time.'],
    [JSON.stringify({ ...act, kind: 'toString' }), 'Line 1 has no "kind", one of seen, opened'],
    [JSON.stringify({ ...act, storyId: '12' }), 'Line 1 has no "storyId", a number.'],
  ])('is refused with the line: %s', (text, why) => {
    expect(readFileLog(text)).toEqual({ kind: 'invalid', why: expect.stringContaining(why) });
  });
});

it('leaves readers out of the store’s log whose pages are not personalised', async () => {
  const store = await openSqliteStore(':memory:');
  for (const id of ['ann', 'bob']) {
    await store.readers.createReader(buildReader(id));
    await store.readers.recordInteractions(id, [buildInteraction(id, { id: `${id}-1`, kind: 'opened' })]);
  }
  await store.readers.updateSettings('bob', { personalise: false });
  const { acts, readers, leftOut } = await readStoreLog(store);
  expect(acts.map(({ readerId }) => readerId)).toEqual(['ann']);
  expect([...readers.keys()]).toEqual(['ann']);
  expect(leftOut).toBe(1);
  await store.close();
});
