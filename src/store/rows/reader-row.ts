// What readers own, between rows and the model.

import type { Insertable, Selectable } from 'kysely';
import type {
  Interaction,
  InteractionKind,
  Reader,
  ReaderId,
  ReaderSettings,
  ReaderStory,
  Stance,
  Subject,
} from '../../model/reader.ts';
import { defaultReaderSettings } from '../../model/reader.ts';
import type { ReaderInteractionTable, ReaderStanceTable, ReaderStoryTable, ReaderTable } from '../schema.ts';

export function toReader(row: Selectable<ReaderTable>): Reader {
  return {
    id: row.reader_id,
    name: row.name,
    createdAt: row.created_at,
    settings: toSettings(row.settings),
    lastLookedAt: row.last_looked_at,
  };
}

export function toSettings(json: string): ReaderSettings {
  return { ...defaultReaderSettings, ...(JSON.parse(json) as Partial<ReaderSettings>) };
}

export function toReaderStory(row: Selectable<ReaderStoryTable>): ReaderStory {
  return {
    storyId: row.story_id,
    seenAt: row.seen_at,
    seenCount: row.seen_count,
    openedAt: row.opened_at,
    openedBefore: row.opened_before,
    readAt: row.read_at,
    savedAt: row.saved_at,
    hiddenAt: row.hidden_at,
    unsavedAt: row.unsaved_at,
    unhiddenAt: row.unhidden_at,
    wishedAt: row.wished_at,
    unwishedAt: row.unwished_at,
  };
}

export function toInteraction(row: Selectable<ReaderInteractionTable>): Interaction {
  return {
    id: row.id,
    readerId: row.reader_id,
    at: row.at,
    kind: row.kind as InteractionKind,
    storyId: row.story_id,
    articleId: row.article_id,
    seconds: row.seconds,
    share: row.share,
    editionId: row.edition_id,
    subject: row.subject_kind === null ? null : toSubject(row.subject_kind, row.subject_key ?? ''),
  };
}

export function fromInteraction(
  readerId: ReaderId,
  one: Interaction,
  { number, again }: { readonly number: number; readonly again: boolean },
): Insertable<ReaderInteractionTable> {
  return {
    reader_id: readerId,
    id: one.id,
    at: one.at,
    kind: one.kind,
    story_id: one.storyId,
    article_id: one.articleId,
    seconds: one.seconds,
    share: one.share,
    edition_id: one.editionId,
    subject_kind: one.subject?.kind ?? null,
    subject_key: one.subject?.key ?? null,
    number,
    again: again ? 1 : 0,
  };
}

export function toStance(row: Selectable<ReaderStanceTable>): Stance {
  return {
    subject: toSubject(row.kind, row.key),
    stance: row.stance as Stance['stance'],
    label: row.label,
    at: row.at,
    until: row.until,
  };
}

function toSubject(kind: string, key: string): Subject {
  return { kind, key } as Subject;
}
