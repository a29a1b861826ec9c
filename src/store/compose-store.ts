// The Store port over an engine: which work is a read, which a transaction, and how lasting it must be.
import type { ArticleStore } from '../model/article-store.ts';
import type { ChangeStore } from '../model/change-store.ts';
import type { ControlStore } from '../model/control-store.ts';
import type { ReaderPart, ReaderRecord } from '../model/edition-record.ts';
import type { MaintenanceStore } from '../model/maintenance-store.ts';
import type { ReaderStore } from '../model/reader-store.ts';
import type { ReplayStore } from '../model/replay-store.ts';
import type { SearchStore } from '../model/search-store.ts';
import type { SourceStore } from '../model/source-store.ts';
import type { Store } from '../model/store.ts';
import type { Engine } from './engine.ts';
import { pack, packInBackground } from './pack.ts';
import { addSources } from './queries/add-sources.ts';
import * as articles from './queries/article-queries.ts';
import { changesAfter, latestChange } from './queries/change-notices.ts';
import { checkPacked } from './queries/check-packed.ts';
import * as controls from './queries/controls.ts';
import * as editions from './queries/editions.ts';
import * as interactions from './queries/interactions.ts';
import { loadLive } from './queries/load-live.ts';
import * as pages from './queries/page-jobs.ts';
import { claimDueSources, dropLeases, giveBack, recordCheck } from './queries/polling.ts';
import { eraseReader, exportReader, forgetHistory, removeReader } from './queries/reader-data.ts';
import * as readers from './queries/reader-queries.ts';
import { readerVersions } from './queries/reader-versions.ts';
import { removeSample } from './queries/remove-sample.ts';
import { expireArticles, removeSources } from './queries/remove-sources.ts';
import * as replay from './queries/replay.ts';
import { reserveIds } from './queries/reserve-ids.ts';
import { packBatch, saveArrivals } from './queries/save-arrivals.ts';
import { search } from './queries/search.ts';
import * as aside from './queries/set-aside.ts';
import { getSetting, setSetting } from './queries/settings.ts';
import * as sources from './queries/source-queries.ts';
import { forgetStoriesBefore, listBefore, listSplits } from './queries/story-before.ts';
import { findStories, listStories } from './queries/story-queries.ts';
import * as versions from './queries/versions.ts';
import { ERASED_SETTING } from './sqlite/erased-pages.ts';
import type { Work } from './work.ts';

export function composeStore(engine: Engine): Store {
  return {
    engine: engine.kind,
    sources: sourceStore(engine),
    articles: articleStore(engine),
    search: searchStore(engine),
    readers: readerStore(engine),
    maintenance: maintenanceStore(engine),
    changes: changeStore(engine),
    controls: controlStore(engine),
    replay: replayStore(engine),
    origin: engine.origin,
    native: engine.native,
    close: () => engine.close(),
  };
}

function sourceStore(engine: Engine): SourceStore {
  const { read, write } = engine;
  return {
    addSources: (list, now) => write(() => addSources(engine, list, now)),
    listSources: () => read(() => sources.listSources(engine)),
    listSourceHealth: (now) => read(() => sources.listSourceHealth(engine, now)),
    findSource: (id) => read(() => sources.findSource(engine, id)),
    listPublisherSources: (id, limit) => read(() => sources.listPublisherSources(engine, id, limit)),
    findSourceByFeedUrl: (feedUrl) => read(() => sources.findSourceByFeedUrl(engine, feedUrl)),
    updateSource: (id, change) => write(() => sources.updateSource(engine, id, change)),
    removeSources: (ids) => removeSources(engine, ids),
    claimDueSources: (request) => write(() => claimDueSources(engine, request), 'relaxed'),
    markDue: (now, ids) => write(() => sources.markDue(engine, now, ids), 'relaxed'),
    nextDueAt: () => read(() => sources.nextDueAt(engine)),
    giveBack: (ids, holder) => write(() => giveBack(engine, ids, holder), 'relaxed'),
    recordCheck: (check) => write(() => recordCheck(engine, check), 'relaxed'),
    dropLeases: () => write(() => dropLeases(engine)),
    listPublishers: () => read(() => sources.listPublishers(engine)),
    findPublisher: (id) => read(() => sources.findPublisher(engine, id)),
  };
}

function articleStore(engine: Engine): ArticleStore {
  const { read, write } = engine;
  return {
    reserveIds: (kind, n) => write(() => reserveIds(engine, kind, n), 'relaxed'),
    knownEntries: (sourceId) => read(() => articles.knownEntries(engine, sourceId)),
    findArticlesByCanonicalUrl: (urls) => read(() => articles.findArticlesByCanonicalUrl(engine, urls)),
    findPlaces: (ids) => read(() => articles.findPlaces(engine, ids)),
    async saveArrivals(batch) {
      const packed = await packBatch(batch);
      await write(() => saveArrivals(engine, packed), 'relaxed');
      noteWritten(engine, batch.stories);
    },
    findArticle: async (id) => (await read(() => articles.findArticles(engine, [id])))[0],
    findArticles: (ids) => read(() => articles.findArticles(engine, ids)),
    findBody: (id) => read(() => articles.findBody(engine, id)),
    loadSentences: (ids) => read(() => articles.loadSentences(engine, ids)),
    listRevisions: (id) => read(() => versions.listRevisions(engine, id)),
    countSeen: (sourceId, span) => read(() => articles.countSeen(engine, sourceId, span)),
    listArticles: (request) => read(() => articles.listArticles(engine, request)),
    claimPageJobs: (request) => write(() => pages.claimPageJobs(engine, request), 'relaxed'),
    giveBackPageJobs: (ids, holder) => write(() => pages.giveBackPageJobs(engine, ids, holder), 'relaxed'),
    failPageJob: (id, retryAt, reason) =>
      write(() => pages.failPageJob(engine, id, retryAt, reason ?? null), 'relaxed'),
    setAside: (entries) => write(() => aside.setAside(engine, entries), 'relaxed'),
    entriesSetAside: (sourceId) => read(() => aside.entriesSetAside(engine, sourceId)),
    listSetAside: (limit) => read(() => aside.listSetAside(engine, limit)),
    countPageJobs: () => read(() => pages.countPageJobs(engine)),
    loadLive: (request) => loadLive(engine, request),
    findStory: async (id) => (await read(() => findStories(engine, [id])))[0],
    findStories: (ids) => read(() => findStories(engine, ids)),
    listStories: (request) => read(() => listStories(engine, request)),
    expireArticles: (before, limit) => expireArticles(engine, before, limit),
    counts: () => read(() => articles.counts(engine)),
  };
}

function searchStore(engine: Engine): SearchStore {
  return { search: (query) => engine.read(() => search(engine, query)) };
}

function readerStore(engine: Engine): ReaderStore {
  const { read, write } = engine;
  return {
    findReader: (id) => read(() => readers.findReader(engine, id)),
    listReaderIds: (request) => read(() => readers.listReaderIds(engine, request)),
    createReader: (reader) => write(() => readers.createReader(engine, reader)),
    updateSettings: (id, change) => write(() => readers.updateSettings(engine, id, change)),
    setLastLooked: (id, at) => write(() => readers.setLastLooked(engine, id, at), 'relaxed'),
    readerVersions: (ids) => read(() => readerVersions(engine, ids)),
    recordInteractions: (id, list, options) =>
      write(
        () => interactions.recordInteractions(engine, id, list, options?.learns ?? true),
        list.every(({ kind }) => kind === 'seen') ? 'relaxed' : 'full',
      ),
    listInteractions: (id, request) => read(() => interactions.listInteractions(engine, id, request)),
    listNewestActs: (id, limit) => read(() => interactions.listNewestActs(engine, id, limit)),
    listToLearn: (id, request) => read(() => interactions.listToLearn(engine, id, request)),
    firstToLearn: (id, request) => read(() => interactions.firstToLearn(engine, id, request)),
    listReaderStories: (id, { since }) => read(() => interactions.listReaderStories(engine, id, since)),
    findReaderStory: (id, storyId) => read(() => interactions.findReaderStory(engine, id, storyId)),
    listSaved: (id, request) => read(() => interactions.listSaved(engine, id, request)),
    listReadMarks: (id, request) => read(() => interactions.listReadMarks(engine, id, request)),
    listStances: (id) => read(() => readers.listStances(engine, id)),
    setStance: (id, ...stances) => write(() => readers.setStance(engine, id, stances)),
    removeStance: (id, subject) => write(() => readers.removeStance(engine, id, subject)),
    loadInterests: (id) => read(() => readers.loadInterests(engine, id)),
    async saveInterests(id, profile, now, condition) {
      const { expected = null, isFelt = false } = condition ?? {};
      const save = { profile: pack(profile), now, expected, isFelt };
      return write(() => readers.saveInterests(engine, id, save), 'relaxed');
    },
    async saveEdition(id, edition, erasures, given) {
      const [body, record] = await Promise.all([
        packInBackground(edition),
        given === undefined ? null : packRecord(given),
      ]);
      const { mode, at } = edition;
      const row = { id: edition.id, mode, at, body, erasures: erasures ?? null, record };
      return write(() => editions.saveEdition(engine, id, row), 'relaxed');
    },
    findEdition: (id, editionId) => read(() => editions.findEdition(engine, id, editionId)),
    latestEdition: (id, mode) => read(() => editions.latestEdition(engine, id, mode)),
    exportReader: (id) => read(() => exportReader(engine, id)),
    eraseReader: (id) => write(() => thenClear(engine, eraseReader(engine, id))),
    removeReader: (id) => write(() => thenClear(engine, removeReader(engine, id))),
    forgetHistory: (id) => write(() => thenClear(engine, forgetHistory(engine, id))),
  };
}

async function packRecord({ inputs, wishes, profile }: ReaderRecord): Promise<replay.PackedRecord> {
  const part = async ({ chain, step, body }: ReaderPart) => ({
    chain,
    step,
    body: body === null ? null : await packInBackground(body),
  });
  const [packed, wish, steps] = await Promise.all([packInBackground(inputs), part(wishes), part(profile)]);
  return { inputs: packed, wishes: wish, profile: steps };
}

/** In the same transaction: a process killed right after it still writes the file anew when it next opens it. */
function* thenClear(engine: Engine, erasing: Work<void>): Work<void> {
  yield* erasing;
  if (engine.kind === 'sqlite') yield* setSetting(engine, ERASED_SETTING, '1');
}

function changeStore(engine: Engine): ChangeStore {
  return {
    latest: () => engine.read(() => latestChange(engine)),
    listAfter: (number, limit) => engine.read(() => changesAfter(engine, number, limit)),
  };
}

function controlStore(engine: Engine): ControlStore {
  const { read, write } = engine;
  return {
    addControl: (control, fit) => write(() => controls.addControl(engine, control, fit)),
    endControl: (id, by, at) => write(() => controls.endControl(engine, id, by, at)),
    listInForce: (now) => read(() => controls.listInForce(engine, now)),
    listControls: (request) => read(() => controls.listControls(engine, request)),
  };
}

function replayStore(engine: Engine): ReplayStore {
  const { read, write } = engine;
  return {
    noteServed: () => engine.unseen?.clear(),
    async saveOpenEditions(editions) {
      const rows = editions.map(({ edition, inputs }) => replay.packOpen(edition, inputs));
      if (rows.length > 0) await write(() => replay.saveOpenEditions(engine, rows), 'relaxed');
    },
    findRecorded: (id) => read(() => replay.findRecorded(engine, id)),
    listRecorded: (limit) => read(() => replay.listRecorded(engine, limit)),
    listBefore: (request) => read(() => listBefore(engine, request)),
    listSplits: () => read(() => listSplits(engine)),
    async forgetBefore(at, mostStories) {
      await write(() => forgetStoriesBefore(engine, at, mostStories), 'relaxed');
      await write(() => replay.forgetOpenBefore(engine, at), 'relaxed');
      for (let turns = 0; turns < MOST_TURNS; turns++) {
        if ((await write(() => replay.forgetRecordsBefore(engine, at), 'relaxed')) === 0) return;
      }
    },
  };
}

/** The rest is forgotten the next time. */
const MOST_TURNS = 100;

/** Many more than are ever written between two pages: a server that nobody looks at must not fill up with them. */
const MOST_UNSEEN = 200_000;

/** After the commit: one that was taken back, or ran twice, must not count as written. */
function noteWritten({ unseen }: Engine, stories: readonly { readonly id: number }[]): void {
  if (unseen === null) return;
  if (unseen.size > MOST_UNSEEN) unseen.clear();
  for (const { id } of stories) unseen.add(id);
}

function maintenanceStore(engine: Engine): MaintenanceStore {
  return {
    getSetting: (key) => engine.read(() => getSetting(engine, key)),
    setSetting: (key, value) => engine.write(() => setSetting(engine, key, value)),
    removeSample: () => removeSample(engine),
    backup: (toPath, onProgress) => engine.backup(toPath, onProgress),
    async check() {
      const problems = await engine.check();
      // What the stories say is read only where they can be.
      return problems.length > 0 ? problems : checkPacked(engine);
    },
    ping: () => engine.ping(),
    sizeBytes: () => engine.sizeBytes(),
  };
}
