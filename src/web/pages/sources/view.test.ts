import { describe, expect, it } from 'vitest';
import type { SourceHealth } from '../../../model/source.ts';
import { aFailure, aPublisher, someHealth, testNow } from '../desk-builders.ts';
import { interval, sourceView } from './source-view.ts';
import { pageShares, type SourcesFacts, sourcesPerPage, sourcesView } from './view.ts';

function facts(health: readonly SourceHealth[], change: Partial<SourcesFacts> = {}): SourcesFacts {
  return {
    health,
    publisher: () => aPublisher(),
    pageShare: new Map(),
    filter: 'all',
    page: 1,
    now: testNow,
    timeZone: 'UTC',
    canManage: true,
    sampleOn: false,
    ...change,
  };
}

const rowsOf = (view: ReturnType<typeof sourcesView>) => view.folders.flatMap(({ rows }) => rows);

describe('sourcesView', () => {
  it('sums up how many there are, what they brought and how many do not work', () => {
    const view = sourcesView(facts([someHealth(), someHealth({ id: 8, failure: aFailure() })]));
    expect(view.summary).toBe('2 sources, 46 articles published in the last seven days. 1 does not work.');
  });

  it('groups by folder path and sorts by name within', () => {
    const view = sourcesView(
      facts([
        someHealth({ id: 1, title: 'Zeta', folder: ['World', 'North'] }),
        someHealth({ id: 2, title: 'alpha', folder: ['World', 'North'] }),
        someHealth({ id: 3, title: 'Middle' }),
      ]),
    );
    expect(view.folders.map(({ name, rows }) => [name, rows.map(({ title }) => title)])).toEqual([
      ['', ['Middle']],
      ['World / North', ['alpha', 'Zeta']],
    ]);
  });

  it('offers to remove a whole folder where all of it is shown, to those who may', () => {
    const health = [someHealth({ id: 1, folder: ['World', 'North'] }), someHealth({ id: 2 })];
    const offered = (change: Partial<SourcesFacts> = {}) =>
      sourcesView(facts(health, change)).folders.map(({ removeHref }) => removeHref);
    expect(offered()).toEqual([null, '/sources/folder/remove?folder=World%20%2F%20North']);
    expect(offered({ canManage: false })).toEqual([null, null]);
    const failing = health.map(({ source }) => someHealth({ ...source, failure: aFailure() }));
    const view = sourcesView({ ...facts(failing), filter: 'failing' });
    expect(view.folders.map(({ removeHref }) => removeHref)).toEqual([null, null]);
  });

  it('tells a failure in words with when it was last read', () => {
    const [row] = rowsOf(sourcesView(facts([someHealth({ failure: aFailure() })])));
    expect(row?.state).toBe('failing');
    expect(row?.health).toMatch(/Last read 12 min ago\.$/);
    expect(row?.health).not.toContain('HTTP 404');
  });

  // With no network 58 sources said one under the other "No site called X was found. Check the spelling".
  it('says once that there seems to be no connection, and of each source only that it was not reached', () => {
    const failure = aFailure({ kind: 'name-not-found', permanent: false, status: null });
    const health = [1, 2, 3, 4].map((id) =>
      someHealth({ id, feedUrl: `https://paper${id}.example/feed`, failure }),
    );
    const view = sourcesView(facts(health));
    expect(view.warning).toContain('no connection');
    expect(rowsOf(view).map((row) => row.health)).toEqual(Array(4).fill('Could not be reached.'));
    const others = sourcesView(facts([...health, someHealth({ id: 9 })]));
    expect(others.warning).toBeNull();
    expect(rowsOf(others).filter(({ health }) => health.startsWith('No site called'))).toHaveLength(4);
  });

  it('does not alarm about one failure that passes by itself', () => {
    const failure = aFailure({ kind: 'timed-out', permanent: false, status: null, count: 1 });
    const view = sourcesView(facts([someHealth({ failure })]));
    expect(rowsOf(view)[0]?.state).toBe('well');
    expect(view.summary).toContain('All of them work.');
  });

  // A new source that could not be reached was "waiting for its first reading" for hours.
  it('tells of the first failure of a source that was never read', () => {
    const failure = aFailure({ kind: 'timed-out', permanent: false, status: null, count: 1 });
    const [row] = rowsOf(sourcesView(facts([someHealth({ failure, lastSuccessAt: null })])));
    expect(row?.health).toContain('took too long');
  });

  it('offers only the filters that would show something, and applies them', () => {
    const health = [someHealth({ id: 1 }), someHealth({ id: 2, state: 'paused' })];
    const view = sourcesView(facts(health, { filter: 'paused' }));
    expect(view.filters.map(({ key }) => key)).toEqual(['all', 'paused']);
    expect(rowsOf(view).map(({ id }) => id)).toEqual([2]);
  });

  it('calls a source quiet after a month without an article', () => {
    const quiet = someHealth({ id: 1 }, { lastArticleAt: testNow - 31 * 86_400_000 });
    const view = sourcesView(facts([quiet, someHealth({ id: 2 })], { filter: 'quiet' }));
    expect(rowsOf(view).map(({ id }) => id)).toEqual([1]);
  });

  it('cuts a long list into pages and holds to the last one', () => {
    const health = Array.from({ length: sourcesPerPage + 5 }, (_, i) =>
      someHealth({ id: i, title: `Source ${i}` }),
    );
    const first = sourcesView(facts(health));
    expect(rowsOf(first)).toHaveLength(sourcesPerPage);
    expect(first.nextHref).toBe('/sources?show=all&page=2');
    const beyond = sourcesView(facts(health, { page: 99 }));
    expect(rowsOf(beyond)).toHaveLength(5);
    expect(beyond.nextHref).toBeNull();
    expect(beyond.range).toBe(
      `Sources ${sourcesPerPage + 1} to ${sourcesPerPage + 5} of ${sourcesPerPage + 5}`,
    );
  });

  it('says of sources that were never read that they wait, not that they work or bring nothing', () => {
    const fresh = { lastSuccessAt: null, lastCheckedAt: null, failure: null };
    const view = sourcesView(facts([someHealth(fresh, { articlesThisWeek: 0, lastArticleAt: null })]));
    expect(view.summary).toBe('1 source, waiting for the first reading.');
    expect(rowsOf(view)[0]?.weekly).toBeNull();
  });

  it('says a publisher’s part of the last page', () => {
    const view = sourcesView(facts([someHealth()], { pageShare: new Map([[1, 0.1]]) }));
    expect(rowsOf(view)[0]?.share).toBe('10% of your last page');
  });
});

describe('pageShares', () => {
  it('counts each story for the publisher that leads it', () => {
    const item = (storyId: number) => ({
      storyId,
      slot: 'row' as const,
      score: 1,
      components: [],
      reason: '',
    });
    const edition = {
      id: 'e',
      readerId: 'local',
      mode: 'for-you' as const,
      at: 0,
      items: [item(1), item(2), item(3), item(4)],
      paramsVersion: '1',
      removed: {},
    };
    const leads = new Map([
      [1, 10],
      [2, 10],
      [3, 20],
    ]);
    expect([...pageShares(edition, (id) => leads.get(id))]).toEqual([
      [10, 0.5],
      [20, 0.25],
    ]);
  });

  it('is empty before the first page', () => {
    expect(pageShares(undefined, () => 1).size).toBe(0);
  });
});

describe('sourceView', () => {
  it('keeps the technical line apart from the words', () => {
    const view = sourceView(
      someHealth({ failure: aFailure({ offeredFeeds: ['https://a.example/feed'] }) }),
      facts([]),
    );
    expect(view.detail).toBe('HTTP 404');
    expect(view.offeredFeeds).toEqual(['https://a.example/feed']);
    expect(view.facts.find(({ name }) => name === 'Failures in a row')?.value).toBe('5');
  });

  it('says of a source that brings as many articles as are taken that more are left out', () => {
    const taken = (articlesToday: number) =>
      sourceView(someHealth({}, { articlesToday }), facts([])).facts.find(
        ({ name }) => name === 'Taken today',
      );
    expect(taken(1_999)).toBeUndefined();
    expect(taken(2_000)?.value).toContain('publishes more than is taken, and the oldest are left out');
  });

  it('says when it is asked again, and that a paused one is not', () => {
    const again = (state: 'active' | 'paused') =>
      sourceView(someHealth({ state }), facts([])).facts.find(({ name }) => name === 'Asked again')?.value;
    expect(again('active')).toBe('in 10 min');
    expect(again('paused')).toBe('not by itself');
  });

  it('writes intervals in the unit that fits', () => {
    expect([interval(1_200), interval(3 * 3_600), interval(2 * 86_400)]).toEqual(['20 min', '3 h', '2 days']);
  });
});
