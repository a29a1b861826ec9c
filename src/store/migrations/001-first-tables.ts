// Every table of the first version.
// Reader-owned tables: each primary key leads with reader_id and no foreign key crosses readers,
// so that a distributed PostgreSQL can spread them by reader.
import type { DdlWords, Migration } from './migration.ts';

export const firstTables: Migration = {
  version: 1,
  name: 'first tables',
  statements: (words) => [
    ...settingTables(words),
    ...sourceTables(words),
    ...articleTables(words),
    ...storyTables(words),
    ...readerTables(words),
    ...fullTextTables(words),
  ],
};

function settingTables({ keyed }: DdlWords): string[] {
  return [
    `create table setting (key text not null primary key, value text not null) ${keyed}`,
    `create table id_counter (kind text not null primary key, next_id integer not null) ${keyed}`,
    `insert into id_counter (kind, next_id) values ('publisher', 1), ('source', 1), ('article', 1), ('story', 1)`,
  ];
}

function sourceTables({ long, keyed, plain }: DdlWords): string[] {
  return [
    `create table publisher (
      id integer not null primary key, slug text not null unique, name text not null, site text,
      country text, language text, kind text, owner text, owner_kind text,
      owner_entities text not null, sample integer not null) ${plain}`,
    `create index publisher_by_site on publisher (site)`,
    `create table source (
      id integer not null primary key, publisher_id integer not null references publisher (id),
      feed_url text not null unique, title text not null, site_url text, folder text not null,
      state text not null, format text, etag text, last_modified text, body_hash text,
      moved_to text, moved_since ${long}, next_check_at ${long} not null, last_checked_at ${long},
      last_success_at ${long}, check_interval_seconds integer not null, failure text,
      sample integer not null, added_at ${long} not null, lease_holder text, lease_until ${long}) ${plain}`,
    `create index source_by_due on source (state, next_check_at)`,
    `create table entry (
      source_id integer not null, identity text not null, content_hash text not null,
      article_id integer not null, primary key (source_id, identity)) ${keyed}`,
  ];
}

function articleTables({ long, blob, keyed, plain }: DdlWords): string[] {
  return [
    `create table article (
      id integer not null primary key, publisher_id integer not null, source_id integer not null,
      story_id integer not null, published_at ${long} not null, modified_at ${long},
      first_seen_at ${long} not null, word_count integer not null, revision integer not null,
      duplicate_of integer, kind text not null, text_state text not null, language text,
      canonical_url text, canonical_hash ${long}, title text not null, features ${blob} not null,
      details ${blob} not null) ${plain}`,
    `create index article_by_story on article (story_id)`,
    `create index article_by_source on article (source_id, first_seen_at, published_at)`,
    `create index article_by_publisher on article (publisher_id, first_seen_at)`,
    `create index article_by_published on article (published_at)`,
    `create index article_by_first_seen on article (first_seen_at)`,
    `create index article_by_canonical on article (canonical_hash) where canonical_hash is not null`,
    `create table article_body (article_id integer not null primary key, body ${blob} not null) ${plain}`,
    `create table article_revision (
      article_id integer not null, revision integer not null, title text not null,
      replaced_at ${long} not null, body ${blob} not null, primary key (article_id, revision)) ${keyed}`,
    `create table page_job (
      article_id integer not null primary key, source_id integer not null, url text not null,
      due_at ${long} not null, attempts integer not null, lease_holder text, lease_until ${long}) ${plain}`,
    `create index page_job_by_due on page_job (due_at)`,
  ];
}

function storyTables({ long, blob, keyed, plain }: DdlWords): string[] {
  return [
    `create table story (
      id integer not null primary key, updated_at ${long} not null, sample integer not null,
      subjects ${blob} not null, details ${blob} not null) ${plain}`,
    `create index story_by_updated on story (updated_at)`,
    `create table story_subject (
      subject ${long} not null, story_id integer not null, primary key (subject, story_id)) ${keyed}`,
    `create table story_redirect (from_id integer not null primary key, into_id integer not null) ${plain}`,
    `create index story_redirect_by_target on story_redirect (into_id)`,
  ];
}

function readerTables({ long, float, blob, keyed }: DdlWords): string[] {
  return [
    `create table reader (
      reader_id text not null primary key, name text, created_at ${long} not null,
      settings text not null, last_looked_at ${long}) ${keyed}`,
    `create table reader_story (
      reader_id text not null, story_id integer not null, seen_at ${long}, seen_count integer not null,
      opened_at ${long}, read_at ${long}, saved_at ${long}, saved_article_id integer, hidden_at ${long},
      touched_at ${long} not null, primary key (reader_id, story_id)) ${keyed}`,
    `create index reader_story_by_touched on reader_story (reader_id, touched_at)`,
    `create index reader_story_by_saved on reader_story (reader_id, saved_at) where saved_at is not null`,
    `create index reader_story_by_story on reader_story (story_id)`,
    `create index reader_story_kept on reader_story (story_id, saved_article_id) where saved_at is not null`,
    `create table reader_read (
      reader_id text not null, article_id integer not null, publisher_id integer not null,
      at ${long} not null, primary key (reader_id, article_id)) ${keyed}`,
    `create index reader_read_by_time on reader_read (reader_id, at)`,
    `create table reader_interaction (
      reader_id text not null, id text not null, at ${long} not null, kind text not null,
      story_id integer not null, article_id integer, seconds ${float}, share ${float}, edition_id text,
      subject_kind text, subject_key text, primary key (reader_id, id)) ${keyed}`,
    `create index reader_interaction_by_time on reader_interaction (reader_id, at, id)`,
    `create table reader_stance (
      reader_id text not null, kind text not null, key text not null, stance text not null,
      label text not null, at ${long} not null, until ${long}, primary key (reader_id, kind, key)) ${keyed}`,
    `create index reader_stance_by_subject on reader_stance (kind, key)`,
    `create table reader_interest (
      reader_id text not null primary key, profile ${blob} not null, updated_at ${long} not null) ${keyed}`,
    `create table reader_edition (
      reader_id text not null, id text not null, mode text not null, at ${long} not null,
      body ${blob} not null, primary key (reader_id, id)) ${keyed}`,
    `create index reader_edition_by_time on reader_edition (reader_id, at)`,
  ];
}

/**
 * The index of words. SQLite's keeps no text of its own (articles hold it, packed) and no positions of words, which
 * would double its size: phrases are checked in the text. Its pages fit the file's; merging less often writes less.
 */
function fullTextTables({ engine }: DdlWords): string[] {
  if (engine === 'sqlite') {
    return [
      `create virtual table article_words using fts5 (body, lead, title, tags,
        content = '', contentless_delete = 1, detail = 'column', tokenize = 'unicode61 remove_diacritics 2')`,
      `insert into article_words (article_words, rank) values ('pgsz', 8100)`,
      `insert into article_words (article_words, rank) values ('automerge', 32)`,
      `insert into article_words (article_words, rank) values ('crisismerge', 64)`,
    ];
  }
  return [
    `create table article_words (article_id integer not null primary key, words tsvector not null)`,
    `create index article_words_by_word on article_words using gin (words)`,
  ];
}
