// Time zones as readers may choose them.

/** The zone's own name where this machine knows it (IANA), else null. */
export function knownZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
