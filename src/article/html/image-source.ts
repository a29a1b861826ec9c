// Which picture an <img> means: lazy loading hides it in many attributes.
import { safeUrl } from './safe-url.ts';

export interface FoundImage {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const sourceAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'data-full-src'];
const setAttributes = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const wantedWidth = 1_600;
/** Counting pixels, spacers, share buttons and smileys. */
const noPicture =
  /(?:\/(?:pixel|spacer|blank|transparent|1x1|b)\.(?:gif|png)|feedburner\.com\/~|feeds\.wordpress\.com|\/smilies\/|s\.w\.org\/images\/core\/emoji|doubleclick\.net|scorecardresearch|pixel\.wp\.com|\/avatar|gravatar\.com)/i;

/** A length in CSS pixels out of an attribute; null for percentages and nonsense. */
export function pixelLength(value: string | undefined): number | null {
  const match = value === undefined ? null : /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(value);
  const pixels = match ? Number(match[1]) : 0;
  return pixels > 0 ? pixels : null;
}

/** The candidate of a srcset that is widest but not beyond `wantedWidth`; else the narrowest. */
export function pickFromSrcset(srcset: string | undefined): string | null {
  if (!srcset) return null;
  let best: { address: string; width: number } | null = null;
  for (const candidate of srcset.slice(0, 8_000).split(/,\s+/)) {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    if (address === '') continue;
    const width = size.endsWith('w') ? Number.parseInt(size, 10) : (Number.parseFloat(size) || 1) * 800;
    const fits = width <= wantedWidth;
    if (!best || (fits ? best.width > wantedWidth || width > best.width : width < best.width)) {
      best = { address, width };
    }
  }
  return best?.address ?? null;
}

/** The picture of an <img>, or null when it is a counting pixel, an icon or has no usable address. */
export function readImage(attributes: Attributes, base: string | null): FoundImage | null {
  const width = pixelLength(attributes.width);
  const height = pixelLength(attributes.height);
  if ((width !== null && width < 48) || (height !== null && height < 48)) return null;
  let url: string | null = null;
  for (const name of sourceAttributes) url ??= safeUrl(attributes[name], base);
  for (const name of setAttributes) url ??= safeUrl(pickFromSrcset(attributes[name]), base);
  url ??= safeUrl(attributes.src, base);
  if (!url || noPicture.test(url)) return null;
  return { url, width, height, alt: (attributes.alt ?? '').replace(/\s+/g, ' ').trim().slice(0, 500) };
}
