// The fictional sample newsroom as read from newsroom/: its outlets, companies and articles.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseStoryFile, type SampleArticle } from './parse-story-file.ts';

export type SampleFeedFormat =
  | 'rss2-full'
  | 'rss2-summary'
  | 'atom-full'
  | 'atom-summary'
  | 'json-full'
  | 'rss1-summary';

export interface SamplePublisher {
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly country: string;
  readonly countryCode: string;
  readonly kind: string;
  readonly owner: string;
  /** As the newsroom writes it; mapped to the model when added. */
  readonly ownerKind: string;
  readonly ownerEntities: readonly string[];
  readonly site: string;
  readonly format: SampleFeedFormat;
  readonly about: string;
}

export interface SampleCompany {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ticker: string;
  readonly exchange: string;
  readonly place: string;
  readonly about: string;
}

export interface Newsroom {
  readonly publishers: readonly SamplePublisher[];
  readonly companies: readonly SampleCompany[];
  /** Oldest first: what is there when the sample is opened. */
  readonly articles: readonly SampleArticle[];
  /** What its publishers add and change while it is open. */
  readonly updates: readonly SampleArticle[];
  /** SVG by picture name. */
  picture(name: string): Uint8Array | undefined;
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../newsroom');

/** The invented listed companies alone: names that the program knows like those of its catalogue. */
export function readSampleCompanies(from: string = folder): readonly SampleCompany[] {
  return JSON.parse(fs.readFileSync(path.join(from, 'companies.json'), 'utf8'));
}

/** Reads the bundled newsroom (about 170 articles, under 1 MB). Throws with file and line when a file is malformed. */
export function readNewsroom(from: string = folder): Newsroom {
  const json = (name: string) => JSON.parse(fs.readFileSync(path.join(from, name), 'utf8'));
  const read = (kind: 'stories' | 'updates') => {
    const names = fs.readdirSync(path.join(from, kind)).filter((name) => name.endsWith('.md'));
    return names
      .toSorted()
      .flatMap((name) => parseStoryFile(fs.readFileSync(path.join(from, kind, name), 'utf8'), name));
  };
  const articles = read('stories').toSorted((a, b) => b.hoursAgo - a.hoursAgo || a.id.localeCompare(b.id));
  return {
    publishers: json('publishers.json'),
    companies: readSampleCompanies(from),
    articles,
    updates: read('updates'),
    picture(name) {
      if (!/^[a-z0-9-]+$/.test(name)) return undefined;
      const file = path.join(from, 'pictures', `${name}.svg`);
      return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
    },
  };
}
