// Text as a part of an address.

/** Half a character, as a feed or a program may send it, becomes U+FFFD: `encodeURIComponent` throws at it. */
export function addressPart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
