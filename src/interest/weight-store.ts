// Where the weights learned across readers are kept: with the installation's own settings, in any store.

import type { MaintenanceStore } from '../model/maintenance-store.ts';
import type { WeightStore } from './crowd-learning.ts';

/** Those learned since a reset have a key of their own: what is written late, of before it, is never read again. */
const keyOf = (resets: number) => (resets === 0 ? 'learned.weights' : `learned.weights.${resets}`);
/** How often they were reset. */
const resetsKey = 'learned.weights.resets';
/** The last that could not be used, for whoever goes back to the version that wrote them. */
const asideKey = 'learned.weights.set-aside';

export function createWeightStore(
  settings: Pick<MaintenanceStore, 'getSetting' | 'setSetting'>,
): WeightStore & { reset(): Promise<void> } {
  const resets = async () => Number(await settings.getSetting(resetsKey)) || 0;
  return {
    resets,
    load: async (resets) => (await settings.getSetting(keyOf(resets))) ?? null,
    save: (text, resets) => settings.setSetting(keyOf(resets), text),
    drop: (resets) => settings.setSetting(keyOf(resets), null),
    async setAside(text, resets) {
      await settings.setSetting(asideKey, text);
      await settings.setSetting(keyOf(resets), null);
    },
    /** A running server notices within a second. */
    async reset() {
      const before = await resets();
      await settings.setSetting(resetsKey, String(before + 1));
      await settings.setSetting(keyOf(before), null);
      await settings.setSetting(asideKey, null);
    },
  };
}
