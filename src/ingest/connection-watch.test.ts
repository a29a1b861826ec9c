import { expect, it } from 'vitest';
import { newSource } from '../../test/publishers/memory-record.ts';
import { fixedClock } from '../model/clock.ts';
import type { FailureKind, Source } from '../model/source.ts';
import { createConnectionWatch } from './connection-watch.ts';
import type { RefreshOutcome } from './refresh-source.ts';

const clock = fixedClock(Date.UTC(2026, 2, 4));

function outcome(id: number, kind: FailureKind | null): RefreshOutcome {
  const failure = {
    kind: kind ?? 'not-found',
    permanent: false,
    status: null,
    detail: '',
    since: clock.now(),
    count: 1,
    offeredFeeds: [],
  };
  const source = newSource(`https://paper${id}.example/feed`, {
    id,
    lastCheckedAt: clock.now(),
    failure: kind && failure,
  });
  const check = {} as Extract<RefreshOutcome, { kind: 'failed' }>['check'];
  return kind ? { kind: 'failed', source, failure, check } : { kind: 'unchanged', source, check };
}

it('tells once that there seems to be no connection, and once that it is back', async () => {
  const said: string[] = [];
  const stored = new Map<number, Source>();
  const watch = createConnectionWatch({
    listSources: async () => [...stored.values()],
    clock,
    onLost: () => said.push('lost'),
    onBack: () => said.push('back'),
  });
  const saw = async (one: RefreshOutcome) => {
    stored.set(one.source.id, one.source);
    await watch(one);
  };
  for (const id of [1, 2]) await saw(outcome(id, 'name-not-found'));
  expect(said).toEqual([]);
  for (const id of [3, 4, 5, 6]) await saw(outcome(id, 'connection-failed'));
  expect(said).toEqual(['lost']);
  for (const id of [1, 2]) await saw(outcome(id, null));
  expect(said).toEqual(['lost', 'back']);
});
