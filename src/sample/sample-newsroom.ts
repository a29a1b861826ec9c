// The sample newsroom as a service: opened by one click, removed by one click, read like any other source.
import type { Clock } from '../model/clock.ts';
import type { OwnerKind } from '../model/publisher.ts';
import type { SampleNewsroom } from '../model/services.ts';
import type { NewSource, SourceId } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Newsroom, SamplePublisher } from './newsroom.ts';

const openedAtKey = 'sample.openedAt';
const staleAfterMs = 3 * 86_400_000;

export interface SampleSwitch extends SampleNewsroom {
  /** When the sample was opened, in milliseconds; null while it is off. Known without asking the store. */
  openedAt(): number | null;
  /** Reads the stored state: at start, and where another process may have changed it. */
  restore(): Promise<void>;
  /** Whether it was opened and then stopped before a single publisher was added. */
  isHalfOpen(): Promise<boolean>;
}

/**
 * `refresh` runs the ordinary pipeline on these sources until their articles are readable.
 * `remove` takes sample sources and stories out of store and memory, while nothing is being delivered.
 */
export function createSampleNewsroom(parts: {
  readonly store: Pick<Store, 'sources' | 'maintenance'>;
  readonly newsroom: () => Newsroom;
  readonly clock: Clock;
  refresh(ids: readonly SourceId[]): Promise<void>;
  remove(): Promise<void>;
}): SampleSwitch {
  const { store, clock } = parts;
  let openedAt: number | null = null;
  let underway: Promise<void> | null = null;
  /** The part of opening that a removal waits for: reading, which may take long, it does not. */
  let adding: Promise<readonly SourceId[]> | null = null;
  let removing: Promise<void> | null = null;

  async function add(): Promise<readonly SourceId[]> {
    await removing?.catch(() => undefined);
    await restore();
    // After some days nothing of it would be live any more: opened again, it begins anew, dated from today.
    if (openedAt !== null && clock.now() - openedAt > staleAfterMs) await parts.remove();
    if (openedAt === null || clock.now() - openedAt > staleAfterMs) {
      openedAt = clock.now();
      await store.maintenance.setSetting(openedAtKey, String(openedAt));
    }
    const wanted = parts.newsroom().publishers.map(toNewSource);
    const added = await store.sources.addSources(wanted, clock.now());
    return added.map(({ source }) => source.id);
  }

  async function open(): Promise<void> {
    adding = add();
    await parts.refresh(await adding);
  }

  async function remove(): Promise<void> {
    await adding?.catch(() => undefined);
    underway = null;
    await store.maintenance.setSetting(openedAtKey, null);
    openedAt = null;
    await parts.remove();
  }

  async function restore(): Promise<void> {
    const stored = await store.maintenance.getSetting(openedAtKey);
    openedAt = stored === undefined ? null : Number(stored);
  }

  return {
    openedAt: () => openedAt,
    restore,
    async isOn() {
      if (!underway && !removing) await restore();
      return openedAt !== null;
    },
    async isHalfOpen() {
      return openedAt !== null && !(await store.sources.listSources()).some(({ sample }) => sample);
    },
    enable() {
      if (underway) return underway;
      const opening = open().finally(() => {
        if (underway === opening) underway = null;
      });
      underway = opening;
      return opening;
    },
    remove() {
      removing ??= remove().finally(() => {
        removing = null;
      });
      return removing;
    },
  };
}

function toNewSource(publisher: SamplePublisher): NewSource {
  const { slug, name, site, countryCode, kind, owner, ownerKind, ownerEntities } = publisher;
  return {
    publisher: {
      slug,
      name,
      site,
      country: countryCode,
      language: 'en',
      kind,
      owner,
      ownerKind: knownOwnerKind(ownerKind),
      ownerEntities,
      sample: true,
    },
    feedUrl: `${site}/feed`,
    title: name,
    siteUrl: `${site}/`,
    folder: ['Sample newsroom'],
    sample: true,
  };
}

const ownerKinds: Readonly<Record<string, OwnerKind>> = {
  'co-operative': 'co-operative',
  'cooperative agency': 'co-operative',
  trust: 'trust',
  'listed company': 'listed company',
  company: 'private company',
  state: 'state',
  family: 'family',
};

const knownOwnerKind = (kind: string): OwnerKind => ownerKinds[kind] ?? 'other';
