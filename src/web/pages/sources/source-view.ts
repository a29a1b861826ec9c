// One source in words: where it is, how it is doing, what its feed said last.

import { isPrivateAddress, publicAddress, withoutSecrets } from '../../../address/private-address.ts';
import { ownershipOf } from '../../../catalogue/ownership/ownership-of.ts';
import { folderName } from '../../../ingest/folder-path.ts';
import { mostNewADay, type SourceHealth } from '../../../model/source.ts';
import { count } from '../../format/numbers.ts';
import { ageInSentence, fullDate } from '../../format/times.ts';
import { typeset } from '../../format/typeset.ts';
import { ownWords } from '../../own-words.ts';
import { type SourceRow, type SourcesFacts, sourceRow } from './view.ts';

export interface SourceView {
  readonly row: SourceRow;
  /** Without password and token for those who may not manage sources. */
  readonly feedUrl: string;
  /** null where the address is not shown whole. */
  readonly feedHref: string | null;
  readonly siteUrl: string | null;
  readonly folder: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** The technical line of the last failure. */
  readonly detail: string | null;
  readonly offeredFeeds: readonly string[];
  readonly canManage: boolean;
  readonly paused: boolean;
}

const formatNames: Readonly<Record<string, string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0',
  atom: 'Atom',
  json: 'JSON Feed',
};

export function sourceView(
  health: SourceHealth,
  facts: Pick<SourcesFacts, 'publisher' | 'pageShare' | 'now' | 'timeZone' | 'canManage'>,
): SourceView {
  const { source, articleCount } = health;
  const { now, timeZone } = facts;
  const at = (time: number | null) => (time === null ? 'never' : ageInSentence(time, now, timeZone));
  const waitMinutes = Math.max(0, Math.round((source.nextCheckAt - now) / 60_000));
  const publisher = facts.publisher(source.publisherId);
  const ownership = publisher ? ownershipOf(publisher) : null;
  const whole = facts.canManage;
  const isOpen = (address: string) => whole || !isPrivateAddress(address);
  const detail = source.failure?.detail ?? null;
  const lines: (readonly [string, string | null])[] = [
    ['Publisher', publisher?.name ?? null],
    ['Owner', ownership ? typeset(ownership.owner) : null],
    ['Articles kept', count(articleCount)],
    [
      'Taken today',
      health.articlesToday < mostNewADay
        ? null
        : `${count(health.articlesToday)}, the most from one source in 24 hours: it publishes more than is taken, and the oldest are left out`,
    ],
    ['Newest article', at(health.lastArticleAt)],
    ['Last asked', at(source.lastCheckedAt)],
    ['Last answered', at(source.lastSuccessAt)],
    ['Asked every', interval(source.checkIntervalSeconds)],
    [
      'Asked again',
      source.state === 'active' ? (waitMinutes === 0 ? 'now' : `in ${waitMinutes} min`) : 'not by itself',
    ],
    ['Format', ownWords(formatNames, source.format ?? undefined) ?? source.format],
    ['Added', fullDate(source.addedAt, timeZone)],
    ['Failures in a row', source.failure ? count(source.failure.count) : null],
  ];
  return {
    row: sourceRow(health, facts),
    feedUrl: whole ? source.feedUrl : publicAddress(source.feedUrl),
    feedHref: isOpen(source.feedUrl) ? source.feedUrl : null,
    siteUrl: isOpen(source.siteUrl ?? '') ? source.siteUrl : null,
    folder: folderName(source.folder),
    facts: lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
    detail: whole ? detail : detail && withoutSecrets(detail),
    offeredFeeds: (source.failure?.offeredFeeds ?? []).filter(isOpen),
    canManage: facts.canManage,
    paused: source.state === 'paused',
  };
}

/** "20 min", "3 h", "2 days" */
export function interval(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${Math.max(1, minutes)} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
