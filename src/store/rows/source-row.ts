// Sources and publishers between their rows and the model.
import type { Selectable } from 'kysely';
import type { OwnerKind, Publisher } from '../../model/publisher.ts';
import type { Source, SourceFailure } from '../../model/source.ts';
import type { PublisherTable, SourceTable } from '../schema.ts';

export function toSource(row: Selectable<SourceTable>): Source {
  return {
    id: row.id,
    publisherId: row.publisher_id,
    feedUrl: row.feed_url,
    title: row.title,
    siteUrl: row.site_url,
    folder: JSON.parse(row.folder) as string[],
    state: row.state as Source['state'],
    format: row.format,
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    movedTo: row.moved_to,
    movedSince: row.moved_since,
    nextCheckAt: row.next_check_at,
    lastCheckedAt: row.last_checked_at,
    lastSuccessAt: row.last_success_at,
    checkIntervalSeconds: row.check_interval_seconds,
    failure: row.failure === null ? null : (JSON.parse(row.failure) as SourceFailure),
    sample: row.sample === 1,
    addedAt: row.added_at,
  };
}

export function toPublisher(row: Selectable<PublisherTable>): Publisher {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    site: row.site,
    country: row.country,
    language: row.language,
    kind: row.kind,
    owner: row.owner,
    ownerKind: row.owner_kind as OwnerKind | null,
    ownerEntities: JSON.parse(row.owner_entities) as string[],
    sample: row.sample === 1,
  };
}
