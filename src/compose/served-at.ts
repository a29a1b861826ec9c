// Where a store's pages are served, kept in the store by the server: what a command beside it looks at and links to.
import type { ServedAt } from '../cli/house.ts';
import type { MaintenanceStore } from '../model/maintenance-store.ts';

const setting = 'served.at';

/** How this machine reaches a server that listens there. */
export function localOrigin(host: string, port: number): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

export async function noteServedAt(
  settings: Pick<MaintenanceStore, 'setSetting'>,
  at: ServedAt,
): Promise<void> {
  await settings.setSetting(setting, JSON.stringify(at));
}

/** What was noted last; ask only where a server runs: it stays when one is killed. */
export async function readServedAt(settings: Pick<MaintenanceStore, 'getSetting'>): Promise<ServedAt | null> {
  const stored = await settings.getSetting(setting);
  return stored === undefined ? null : (JSON.parse(stored) as ServedAt);
}
