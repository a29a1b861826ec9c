// The tables as Kysely sees them: one shape for every engine.
// Times are milliseconds since 1970; flags are 0 or 1; `details` and other blobs are packed by pack.ts.

export interface SettingTable {
  key: string;
  value: string;
}

/** The next free id of each kind; ids are never used twice. */
export interface IdCounterTable {
  kind: 'publisher' | 'source' | 'article' | 'story' | 'change' | 'control';
  next_id: number;
}

export interface PublisherTable {
  id: number;
  slug: string;
  name: string;
  site: string | null;
  country: string | null;
  language: string | null;
  kind: string | null;
  owner: string | null;
  owner_kind: string | null;
  /** JSON array of names. */
  owner_entities: string;
  sample: number;
}

export interface SourceTable {
  id: number;
  publisher_id: number;
  feed_url: string;
  title: string;
  site_url: string | null;
  /** JSON array of folder names. */
  folder: string;
  state: string;
  format: string | null;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  moved_to: string | null;
  moved_since: number | null;
  next_check_at: number;
  last_checked_at: number | null;
  last_success_at: number | null;
  check_interval_seconds: number;
  /** JSON of SourceFailure. */
  failure: string | null;
  sample: number;
  added_at: number;
  lease_holder: string | null;
  lease_until: number | null;
}

/** What a feed has published, by the entry's identity in its source. Outlives the article. */
export interface EntryTable {
  source_id: number;
  identity: string;
  content_hash: string;
  article_id: number;
}

export interface ArticleTable {
  id: number;
  publisher_id: number;
  source_id: number;
  story_id: number;
  published_at: number;
  modified_at: number | null;
  first_seen_at: number;
  word_count: number;
  revision: number;
  duplicate_of: number | null;
  kind: string;
  text_state: string;
  language: string | null;
  canonical_url: string | null;
  /** 52-bit hash of canonical_url: indexed in its place. */
  canonical_hash: number | null;
  title: string;
  features: Uint8Array;
  /** Packed JSON of ArticleDetails in the first stores; empty since they are in the body's block. */
  details: Uint8Array;
}

export interface ArticleBodyTable {
  article_id: number;
  /** Packed JSON, a line each: ArticleDetails, ArticleBody. */
  body: Uint8Array;
}

export interface ArticleRevisionTable {
  article_id: number;
  revision: number;
  title: string;
  replaced_at: number;
  body: Uint8Array;
}

export interface PageJobTable {
  article_id: number;
  source_id: number;
  url: string;
  due_at: number;
  /** Claims that were not given back, whatever became of them. */
  attempts: number;
  /** Tries that ended without the page. */
  failures: number;
  lease_holder: string | null;
  lease_until: number | null;
  /** Why it was given up by a fault of ours or a limit; such a job is never due. */
  reason: string | null;
}

/** Entries that could not be taken in. */
export interface SetAsideTable {
  source_id: number;
  identity: string;
  content_hash: string;
  title: string;
  url: string | null;
  reason: string;
  attempts: number;
  last_at: number;
  retry_at: number | null;
}

export interface StoryTable {
  id: number;
  updated_at: number;
  sample: number;
  /** 52-bit hashes of what the story can be listed by, eight bytes each. */
  subjects: Uint8Array;
  /** Packed JSON, a line each: what the live index needs of a Story, what only its page shows. */
  details: Uint8Array;
}

/** PostgreSQL only: SQLite keeps the pairs among the words. */
export interface StorySubjectTable {
  subject: number;
  story_id: number;
}

export interface StoryRedirectTable {
  from_id: number;
  into_id: number;
}

/** What one transaction changed, for processes that hold stories in memory. The newest few hundred are kept. */
export interface ChangeNoticeTable {
  number: number;
  /** The open store that made the change. */
  origin: string;
  is_removal: number;
  /** JSON array: stories written, merged into another, or removed. */
  story_ids: string;
  /** Instead of stories: a reader who is not to be counted any more. */
  forgotten_reader: string | null;
}

/** What the editors laid down, in force and over. */
export interface ControlTable {
  id: number;
  kind: string;
  subject_kind: string | null;
  subject_key: string | null;
  label: string;
  place: number | null;
  /** JSON of SponsoredText. */
  sponsored: string | null;
  note: string;
  set_by: string | null;
  set_at: number;
  until: number | null;
  ended_at: number | null;
  ended_by: string | null;
}

export interface ReaderTable {
  reader_id: string;
  name: string | null;
  created_at: number;
  /** JSON of the settings that differ from the defaults. */
  settings: string;
  last_looked_at: number | null;
  /** Rises with every change of anything the reader owns, save what is only learned. */
  version: number;
  /** Rises with every save of what was learned, and with every erasure. */
  profile_version: number;
  /** Times that the reader was erased or forgotten. */
  erasures: number;
}

export interface ReaderStoryTable {
  reader_id: string;
  story_id: number;
  seen_at: number | null;
  seen_count: number;
  opened_at: number | null;
  /** When the story had been opened last before the sitting of `opened_at`. */
  opened_before: number | null;
  read_at: number | null;
  saved_at: number | null;
  saved_article_id: number | null;
  hidden_at: number | null;
  /** When saving was taken back; null where the story is saved. */
  unsaved_at: number | null;
  /** When hiding was taken back; null where the story is hidden. */
  unhidden_at: number | null;
  /** When more like the story was asked for; null where that was taken back. */
  wished_at: number | null;
  unwished_at: number | null;
  /** When any of the marks last changed. */
  touched_at: number;
}

export interface ReaderReadTable {
  reader_id: string;
  article_id: number;
  publisher_id: number;
  at: number;
}

export interface ReaderInteractionTable {
  reader_id: string;
  id: string;
  at: number;
  kind: string;
  story_id: number;
  article_id: number | null;
  seconds: number | null;
  share: number | null;
  edition_id: string | null;
  subject_kind: string | null;
  subject_key: string | null;
  /** The reader's version of the recording transaction; 0 for what is not to be learned, or was before version 6. */
  number: number;
  /** 1 where the reader had opened the story before. */
  again: number;
}

export interface ReaderStanceTable {
  reader_id: string;
  kind: string;
  key: string;
  stance: string;
  label: string;
  at: number;
  until: number | null;
}

export interface ReaderInterestTable {
  reader_id: string;
  /** Packed JSON of interest/'s own making. */
  profile: Uint8Array;
  updated_at: number;
}

export interface ReaderEditionTable {
  reader_id: string;
  id: string;
  mode: string;
  at: number;
  /** Packed JSON of Edition. */
  body: Uint8Array;
  /** Packed JSON of EditionInputs; null in records of programs that kept none. */
  inputs: Uint8Array | null;
  /** Chains and step among the reader's parts. */
  wishes: string | null;
  chain: string | null;
  step: number | null;
}

/** Versions of a reader's wishes and profile that editions were made from. */
export interface ReaderPartTable {
  reader_id: string;
  chain: string;
  step: number;
  body: Uint8Array;
}

/** Editions in which no reader data was read. */
export interface OpenEditionTable {
  id: string;
  at: number;
  body: Uint8Array;
  inputs: Uint8Array;
}

/** Stories as they were before the transaction of that number. */
export interface StoryBeforeTable {
  number: number;
  story_id: number;
  at: number;
  /** The story that this one left with the transaction. */
  split_from: number | null;
  /** As in `story`; empty where there was none. */
  details: Uint8Array;
}

export interface Schema {
  setting: SettingTable;
  id_counter: IdCounterTable;
  publisher: PublisherTable;
  source: SourceTable;
  entry: EntryTable;
  article: ArticleTable;
  article_body: ArticleBodyTable;
  article_revision: ArticleRevisionTable;
  page_job: PageJobTable;
  set_aside: SetAsideTable;
  story: StoryTable;
  story_subject: StorySubjectTable;
  story_redirect: StoryRedirectTable;
  change_notice: ChangeNoticeTable;
  control: ControlTable;
  reader: ReaderTable;
  reader_story: ReaderStoryTable;
  reader_read: ReaderReadTable;
  reader_interaction: ReaderInteractionTable;
  reader_stance: ReaderStanceTable;
  reader_interest: ReaderInterestTable;
  reader_edition: ReaderEditionTable;
  reader_part: ReaderPartTable;
  open_edition: OpenEditionTable;
  story_before: StoryBeforeTable;
}

/** Every table that belongs to a reader, in the order in which they are erased. */
export const READER_TABLES = [
  'reader_edition',
  'reader_part',
  'reader_interest',
  'reader_interaction',
  'reader_read',
  'reader_story',
  'reader_stance',
] as const satisfies readonly (keyof Schema)[];
