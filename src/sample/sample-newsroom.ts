// The sample newsroom as a service: opened by one click, removed by one click, read like any other source.
import type { Clock } from '../model/clock.ts';
import type { OwnerKind } from '../model/publisher.ts';
import type { SampleNewsroom } from '../model/services.ts';
import type { NewSource, SourceId } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Newsroom, SamplePublisher } from './newsroom.ts';

const openedAtKey = 'sample.openedAt';

export interface SampleSwitch extends SampleNewsroom {
  /** When the sample was opened, in milliseconds; null while it is off. Known without asking the store. */
  openedAt(): number | null;
  /** Reads the stored state; to be called once at start. */
  restore(): Promise<void>;
}

/**
 * `refresh` runs the ordinary pipeline on these sources until their articles are readable.
 * `removed` tells the rest of the program that sample stories are gone.
 */
export function createSampleNewsroom(parts: {
  readonly store: Pick<Store, 'sources' | 'maintenance'>;
  readonly newsroom: () => Newsroom;
  readonly clock: Clock;
  refresh(ids: readonly SourceId[]): Promise<void>;
  removed(): Promise<void>;
}): SampleSwitch {
  const { store, clock } = parts;
  let openedAt: number | null = null;
  let underway: Promise<void> | null = null;

  async function open(): Promise<void> {
    if (openedAt === null) {
      openedAt = clock.now();
      await store.maintenance.setSetting(openedAtKey, String(openedAt));
    }
    const wanted = parts.newsroom().publishers.map(toNewSource);
    const added = await store.sources.addSources(wanted, clock.now());
    await parts.refresh(added.map(({ source }) => source.id));
  }

  return {
    openedAt: () => openedAt,
    async restore() {
      const stored = await store.maintenance.getSetting(openedAtKey);
      openedAt = stored === undefined ? null : Number(stored);
    },
    isOn: async () => openedAt !== null,
    enable() {
      underway ??= open().finally(() => {
        underway = null;
      });
      return underway;
    },
    async remove() {
      await underway;
      openedAt = null;
      await store.maintenance.setSetting(openedAtKey, null);
      await store.maintenance.removeSample();
      await parts.removed();
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
