// Where the weights learned across readers are kept: with the installation's own settings, in any store.

import type { MaintenanceStore } from '../model/maintenance-store.ts';
import type { WeightStore } from './crowd-learning.ts';

const key = 'learned.weights';
/** The last that could not be used, for whoever goes back to the version that wrote them. */
const asideKey = 'learned.weights.set-aside';

export function createWeightStore(
  settings: Pick<MaintenanceStore, 'getSetting' | 'setSetting'>,
): WeightStore & { reset(): Promise<void> } {
  return {
    load: async () => (await settings.getSetting(key)) ?? null,
    save: (text) => settings.setSetting(key, text),
    async setAside(text) {
      await settings.setSetting(asideKey, text);
      await settings.setSetting(key, null);
    },
    /** A running server notices before it saves the next time. */
    async reset() {
      await settings.setSetting(key, null);
      await settings.setSetting(asideKey, null);
    },
  };
}
