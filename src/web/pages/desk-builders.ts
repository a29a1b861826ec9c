// Builders for the tests of the desk's views: whole nouns with the one thing that a test is about.

import type { Publisher } from '../../model/publisher.ts';
import type { Reader } from '../../model/reader.ts';
import { defaultReaderSettings } from '../../model/reader.ts';
import type { Source, SourceFailure, SourceHealth } from '../../model/source.ts';

export const testNow = Date.UTC(2026, 10, 19, 12, 4);

export function aPublisher(change: Partial<Publisher> = {}): Publisher {
  return {
    id: 1,
    slug: 'harbour-gazette',
    name: 'Harbour Gazette',
    site: 'https://harbour-gazette.example',
    country: null,
    language: 'en',
    kind: 'daily',
    owner: null,
    ownerKind: null,
    ownerEntities: [],
    sample: true,
    ...change,
  };
}

export function aReader(settings: Partial<Reader['settings']> = {}): Reader {
  return {
    id: 'local',
    name: null,
    createdAt: 0,
    settings: { ...defaultReaderSettings, ...settings },
    lastLookedAt: null,
  };
}

export function aFailure(change: Partial<SourceFailure> = {}): SourceFailure {
  return {
    kind: 'not-found',
    permanent: true,
    status: 404,
    detail: 'HTTP 404',
    since: testNow - 3_600_000,
    count: 5,
    offeredFeeds: [],
    ...change,
  };
}

export function aSource(change: Partial<Source> = {}): Source {
  return {
    id: 7,
    publisherId: 1,
    feedUrl: 'https://harbour-gazette.example/feed',
    title: 'Harbour Gazette',
    siteUrl: 'https://harbour-gazette.example',
    folder: [],
    state: 'active',
    format: 'rss',
    etag: null,
    lastModified: null,
    bodyHash: null,
    movedTo: null,
    movedSince: null,
    nextCheckAt: testNow + 600_000,
    lastCheckedAt: testNow - 720_000,
    lastSuccessAt: testNow - 720_000,
    checkIntervalSeconds: 1_200,
    failure: null,
    sample: false,
    addedAt: testNow - 86_400_000,
    ...change,
  };
}

export function someHealth(source: Partial<Source> = {}, change: Partial<SourceHealth> = {}): SourceHealth {
  return {
    source: aSource(source),
    articleCount: 40,
    lastArticleAt: testNow - 7_200_000,
    articlesThisWeek: 23,
    articlesToday: 4,
    ...change,
  };
}
