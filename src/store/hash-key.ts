// A 52-bit hash of a text, exact in a JavaScript number and in a 64-bit column.

/**
 * Two 32-bit multiplicative hashes mixed together (the "cyrb53" construction, public domain), cut to 52 bits.
 * Used for index keys only; whoever looks a key up compares the text itself as well.
 */
export function hashKey(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (low >>> 12) * 4294967296 + (high >>> 0);
}
