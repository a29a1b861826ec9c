// Follows and mutes that stand now: one whose time ran out stays stored, and counts for nothing.
import type { Stance } from '../model/reader.ts';

/** @param now milliseconds */
export function standingStances(stances: readonly Stance[], now: number): readonly Stance[] {
  return stances.filter(({ until }) => until === null || until > now);
}
