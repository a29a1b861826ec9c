// What the clock says is believed a day later. Articles are expired by it for good, and a clock that is ahead for an hour
// (a machine without a battery, a guest that was moved) would take all there are with it.
import type { MaintenanceStore } from '../model/maintenance-store.ts';

const settingKey = 'clock.believed';
const dayMs = 86_400_000;

/** Times in milliseconds. */
export interface ClockBelief {
  /** Seen once, and believed when the clock has gone on from there for a day. */
  readonly seenAt: number;
  /** Null before the first day is over. */
  readonly believedAt: number | null;
}

/** A clock that goes back takes what it said since with it. @param before null at the first look */
export function believeClock(before: ClockBelief | null, now: number): ClockBelief {
  if (before === null) return { seenAt: now, believedAt: null };
  const { seenAt, believedAt } = before;
  if (now < seenAt)
    return { seenAt: now, believedAt: believedAt === null ? null : Math.min(believedAt, now) };
  // What was seen long ago is believed also where the program did not run meanwhile.
  return now >= seenAt + dayMs ? { seenAt: now, believedAt: seenAt } : before;
}

/**
 * Looks at the clock, and keeps what it saw in the store.
 * @returns the time that can be believed, one to two days ago where the clock is right; null where none can
 */
export async function believedTime(
  settings: Pick<MaintenanceStore, 'getSetting' | 'setSetting'>,
  now: number,
): Promise<number | null> {
  const before = parseBelief(await settings.getSetting(settingKey));
  const belief = believeClock(before, now);
  if (belief !== before) await settings.setSetting(settingKey, JSON.stringify(belief));
  return belief.believedAt;
}

function parseBelief(text: string | undefined): ClockBelief | null {
  return text === undefined ? null : (JSON.parse(text) as ClockBelief);
}
