// What removing all sources of a folder takes and what it leaves, in words.
import { createHash } from 'node:crypto';
import { folderName, sourcesOfFolder, sourcesWithinFolder } from '../../../ingest/folder-path.ts';
import type { SourceHealth, SourceId } from '../../../model/source.ts';
import { counted } from '../../format/numbers.ts';
import type { PackOffer } from '../../pack-offers.ts';

export interface FolderRemoval {
  /** "Business / Markets" */
  readonly name: string;
  readonly ids: readonly SourceId[];
  /** Stands for exactly these sources: what is confirmed is what was asked. */
  readonly mark: string;
  /** "9 sources go, with 412 articles of theirs." */
  readonly goes: string;
  /** The sources that go, by name. */
  readonly titles: readonly string[];
  /** "and 40 more", where there are too many to name. */
  readonly more: string | null;
  /** Each a sentence: what stays, and where. */
  readonly stays: readonly string[];
}

const mostNamed = 60;
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const mostStaying = 12;

/** undefined where no source stands in the folder. */
export function folderRemoval(
  health: readonly SourceHealth[],
  path: string,
  packs: readonly PackOffer[],
): FolderRemoval | undefined {
  const articlesOf = new Map(health.map(({ source, articleCount }) => [source.id, articleCount]));
  const sources = health.map(({ source }) => source);
  const going = sourcesOfFolder(sources, path);
  const [first] = going;
  if (!first) return undefined;
  const name = folderName(first.folder);
  const titles = going.map(({ title, feedUrl }) => title || feedUrl).toSorted(byName.compare);
  const articles = going.reduce((sum, { id }) => sum + (articlesOf.get(id) ?? 0), 0);
  const within = sourcesWithinFolder(sources, path).length;
  const verb = going.length === 1 ? 'goes' : 'go';
  return {
    name,
    ids: going.map(({ id }) => id),
    mark: markOf(going.map(({ id }) => id)),
    goes: `${counted(going.length, 'source')} ${verb}, with ${counted(articles, 'article')} of ${going.length === 1 ? 'its' : 'theirs'}, for everybody who reads here:`,
    titles: titles.slice(0, mostNamed),
    more: titles.length > mostNamed ? `and ${titles.length - mostNamed} more` : null,
    stays: [
      'What readers saved stays.',
      ...elsewhere(sources, going, name, packs),
      ...(within > 0
        ? [
            `${counted(within, 'source')} in folders within “${name}” ${within === 1 ? 'stays' : 'stay'} as well.`,
          ]
        : []),
    ],
  };
}

function markOf(ids: readonly SourceId[]): string {
  return createHash('sha256').update(ids.join(' ')).digest('base64url').slice(0, 16);
}

/** A publisher may be in several packs, and stands in the folder of the one it came with. */
function elsewhere(
  sources: readonly SourceHealth['source'][],
  going: readonly SourceHealth['source'][],
  name: string,
  packs: readonly PackOffer[],
): readonly string[] {
  const addresses = new Set(
    packs.filter((pack) => pack.name === name).flatMap(({ feeds }) => feeds.map(({ feedUrl }) => feedUrl)),
  );
  // The same folder may be written in another way: "Science" and " Science ".
  const leaving = new Set(going.map(({ id }) => id));
  const shared = sources.filter(({ id, feedUrl }) => addresses.has(feedUrl) && !leaving.has(id));
  if (shared.length === 0) return [];
  const named = shared
    .slice(0, mostStaying)
    .map(({ title, folder }) => `${title} (${folder.length > 0 ? folderName(folder) : 'in no folder'})`);
  const rest = shared.length - named.length;
  const list = rest > 0 ? [...named, `${rest} more`] : named;
  return [
    `Publishers of the pack “${name}” that stand elsewhere stay where they are: ${new Intl.ListFormat('en-GB').format(list)}.`,
  ];
}
