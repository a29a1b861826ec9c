// What a migration is: a numbered list of statements, written once for both kinds of engine.

/** Words that the two SQL dialects spell differently. */
export interface DdlWords {
  readonly engine: 'sqlite' | 'postgres';
  readonly blob: string;
  /** 64-bit whole number: milliseconds, hashes. */
  readonly long: string;
  readonly float: string;
  /** Ends a table whose primary key is the whole access path. */
  readonly keyed: string;
  /** Ends any other table. */
  readonly plain: string;
}

export interface Migration {
  /** 1, 2, 3, ... in the order of the array. */
  readonly version: number;
  readonly name: string;
  statements(words: DdlWords): readonly string[];
}

export const SQLITE_WORDS: DdlWords = {
  engine: 'sqlite',
  blob: 'blob',
  long: 'integer',
  float: 'real',
  keyed: 'strict, without rowid',
  plain: 'strict',
};

export const POSTGRES_WORDS: DdlWords = {
  engine: 'postgres',
  blob: 'bytea',
  long: 'bigint',
  float: 'double precision',
  keyed: '',
  plain: '',
};
