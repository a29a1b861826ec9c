// The sources page in words: each source's health, how much it brings, its part of the reader's page.

import { withoutSecrets } from '../../../address/private-address.ts';
import { failureInWords, isWorthTelling } from '../../../ingest/failure-words.ts';
import { folderName } from '../../../ingest/folder-path.ts';
import { isUnreachable, noConnectionWords, seemsUnconnected } from '../../../ingest/no-connection.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Publisher, PublisherId } from '../../../model/publisher.ts';
import type { Source, SourceHealth, SourceId } from '../../../model/source.ts';
import { addressPart } from '../../address-part.ts';
import { count, counted, percent } from '../../format/numbers.ts';
import { ageInSentence } from '../../format/times.ts';

export type SourceFilter = 'all' | 'failing' | 'quiet' | 'paused';

export interface SourceRow {
  readonly id: SourceId;
  readonly title: string;
  /** "Harbour Gazette" where the source's own title does not say so. */
  readonly publisher: string | null;
  readonly publisherHref: string | null;
  readonly state: 'well' | 'failing' | 'paused' | 'gone' | 'new';
  /** "Read 12 min ago" or what is wrong, in words. */
  readonly health: string;
  /** "23 this week" */
  /** null before the first reading. */
  readonly weekly: string | null;
  /** "10% of your last page"; null when it has no part in it. */
  readonly share: string | null;
  readonly last: string | null;
}

export interface SourceFolder {
  /** "Business / Markets"; '' for those in no folder. */
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** Where all of its sources can be removed together; null for those in no folder and where only some are shown. */
  readonly removeHref: string | null;
}

export interface SourcesView {
  readonly total: number;
  readonly summary: string;
  readonly filters: readonly {
    readonly key: SourceFilter;
    readonly label: string;
    readonly current: boolean;
  }[];
  readonly folders: readonly SourceFolder[];
  /** "Sources 301 to 600 of 1,117" */
  readonly range: string | null;
  readonly nextHref: string | null;
  readonly previousHref: string | null;
  readonly canManage: boolean;
  readonly sampleOn: boolean;
  /** What explains most failures at once, in words. */
  readonly warning: string | null;
}

export interface SourcesFacts {
  readonly health: readonly SourceHealth[];
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  /** Part of the reader's last front page, by publisher, 0..1. */
  readonly pageShare: ReadonlyMap<PublisherId, number>;
  readonly filter: SourceFilter;
  /** From 1. */
  readonly page: number;
  readonly now: number;
  readonly timeZone: string;
  readonly canManage: boolean;
  readonly sampleOn: boolean;
}

export const sourcesPerPage = 300;
const quietMs = 30 * 86_400_000;
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export function sourcesView(facts: SourcesFacts): SourcesView {
  const { health, filter } = facts;
  const isUnconnected = seemsUnconnected(health.map(({ source }) => source));
  const groups: Readonly<Record<SourceFilter, readonly SourceHealth[]>> = {
    all: health,
    failing: health.filter(({ source }) => isFailing(source)),
    quiet: health.filter((one) => isQuiet(one, facts.now)),
    paused: health.filter(({ source }) => source.state === 'paused'),
  };
  const ordered = groups[filter].toSorted(
    (a, b) =>
      byName.compare(folderName(a.source.folder), folderName(b.source.folder)) ||
      byName.compare(a.source.title, b.source.title),
  );
  const pages = Math.max(1, Math.ceil(ordered.length / sourcesPerPage));
  const page = Math.min(pages, Math.max(1, facts.page));
  const start = (page - 1) * sourcesPerPage;
  const shown = ordered.slice(start, start + sourcesPerPage);
  const href = (to: number) => `/sources?show=${filter}&page=${to}`;
  const label = (key: SourceFilter, name: string) => `${name} ${count(groups[key].length)}`;
  const filters = [
    { key: 'all', label: label('all', 'All') },
    { key: 'failing', label: label('failing', 'Not working') },
    { key: 'quiet', label: label('quiet', 'Quiet for a month') },
    { key: 'paused', label: label('paused', 'Paused') },
  ] as const;
  return {
    total: health.length,
    summary: summaryOf(health, groups.failing.length),
    filters: filters
      .filter(({ key }) => key === 'all' || groups[key].length > 0)
      .map((one) => ({ ...one, current: one.key === filter })),
    folders: inFolders(shown, facts, isUnconnected),
    range:
      pages > 1
        ? `Sources ${count(start + 1)} to ${count(start + shown.length)} of ${count(ordered.length)}`
        : null,
    nextHref: page < pages ? href(page + 1) : null,
    previousHref: page > 1 ? href(page - 1) : null,
    canManage: facts.canManage,
    sampleOn: facts.sampleOn,
    warning: isUnconnected ? noConnectionWords : null,
  };
}

function summaryOf(health: readonly SourceHealth[], failing: number): string {
  const weekly = health.reduce((sum, { articlesThisWeek }) => sum + articlesThisWeek, 0);
  const brought = `${counted(health.length, 'source')}, ${counted(weekly, 'article')} published in the last seven days.`;
  if (health.length === 0) return 'None yet. Broadsheet reads only what you choose.';
  const waiting = health.filter(({ source }) => source.lastSuccessAt === null && !source.failure).length;
  if (waiting === health.length) return `${counted(waiting, 'source')}, waiting for the first reading.`;
  if (failing === 0) return `${brought} All of them work.`;
  return `${brought} ${count(failing)} ${failing === 1 ? 'does' : 'do'} not work.`;
}

/** A single failure that passes by itself is not yet worth a reader's attention, unless nothing was ever read. */
function isFailing({ failure, state, lastSuccessAt }: Source): boolean {
  if (state !== 'active' || failure === null) return state === 'gone';
  return lastSuccessAt === null || isWorthTelling(failure);
}

function isQuiet({ source, lastArticleAt }: SourceHealth, now: number): boolean {
  return (
    source.failure === null && source.state === 'active' && (lastArticleAt ?? source.addedAt) < now - quietMs
  );
}

function inFolders(
  health: readonly SourceHealth[],
  facts: SourcesFacts,
  isUnconnected: boolean,
): readonly SourceFolder[] {
  const folders = new Map<string, SourceRow[]>();
  for (const one of health) {
    const path = folderName(one.source.folder);
    const name = facts.canManage ? path : withoutSecrets(path);
    const rows = folders.get(name) ?? [];
    const row = sourceRow(one, facts);
    // Said once, above the list: not of every site that its name may be misspelt.
    rows.push(isUnconnected && isUnreachable(one.source) ? { ...row, health: 'Could not be reached.' } : row);
    folders.set(name, rows);
  }
  const removable = facts.canManage && facts.filter === 'all';
  return [...folders].map(([name, rows]) => ({
    name,
    rows,
    removeHref: removable && name !== '' ? removeFolderHref(name) : null,
  }));
}

/** The question before all sources of a folder go. */
export function removeFolderHref(name: string): string {
  return `/sources/folder/remove?folder=${addressPart(name)}`;
}

export function sourceRow(
  one: SourceHealth,
  facts: Pick<SourcesFacts, 'publisher' | 'pageShare' | 'now' | 'timeZone' | 'canManage'>,
): SourceRow {
  const { source, lastArticleAt } = one;
  const { now, timeZone } = facts;
  const publisher = facts.publisher(source.publisherId);
  const share = facts.pageShare.get(source.publisherId) ?? 0;
  const title = source.title || publisher?.name || source.feedUrl;
  const named = publisher && !source.title.toLowerCase().includes(publisher.name.toLowerCase());
  return {
    id: source.id,
    title: facts.canManage ? title : withoutSecrets(title),
    publisher: named ? publisher.name : null,
    publisherHref: publisher ? `/publishers/${publisher.slug}` : null,
    ...healthOf(one, facts),
    weekly: weeklyWords(one),
    share: share > 0 ? `${percent(share)} of your last page` : null,
    last: lastArticleAt === null ? null : ageInSentence(lastArticleAt, now, timeZone),
  };
}

/** Of a source that was never read there is nothing to count. */
function weeklyWords({ source, articlesThisWeek }: SourceHealth): string | null {
  if (articlesThisWeek > 0) return `${count(articlesThisWeek)} this week`;
  return source.lastSuccessAt === null ? null : 'none this week';
}

function healthOf(
  { source }: SourceHealth,
  { now, timeZone, canManage }: Pick<SourcesFacts, 'now' | 'timeZone' | 'canManage'>,
): Pick<SourceRow, 'state' | 'health'> {
  const read = source.lastSuccessAt;
  if (source.state === 'gone') {
    return {
      state: 'gone',
      health: 'The publisher has taken this feed away for good. It is not asked again.',
    };
  }
  if (source.state === 'paused')
    return { state: 'paused', health: canManage ? 'Paused by you.' : 'Paused by an administrator.' };
  if (source.failure && isFailing(source)) {
    const since = read === null ? '' : ` Last read ${ageInSentence(read, now, timeZone)}.`;
    return { state: 'failing', health: `${failureInWords(source.failure, source)}${since}` };
  }
  if (read === null) return { state: 'new', health: 'Waiting for its first reading.' };
  return { state: 'well', health: `Read ${ageInSentence(read, now, timeZone)}.` };
}

/** Part of an edition that each publisher leads, 0..1; `leadOf` names a story's publisher. */
export function pageShares(
  edition: Edition | undefined,
  leadOf: (storyId: number) => PublisherId | undefined,
): ReadonlyMap<PublisherId, number> {
  const shares = new Map<PublisherId, number>();
  if (!edition || edition.items.length === 0) return shares;
  for (const { storyId } of edition.items) {
    const publisherId = leadOf(storyId);
    if (publisherId === undefined) continue;
    shares.set(publisherId, (shares.get(publisherId) ?? 0) + 1 / edition.items.length);
  }
  return shares;
}
