// The lead picture of an article, out of what the feed, the text and the page's own description offer.
import type { Picture } from '../model/article.ts';
import type { ParsedPicture } from '../model/entry.ts';
import { splitCaption } from './html/caption.ts';
import type { FigurePicture } from './html/readable-writer.ts';
import { safeUrl } from './html/safe-url.ts';

const minWidth = 200;
const minHeight = 120;
const notALead =
  /(?:logo|icon|avatar|placeholder|sprite|badge|banner-ad|default[-_]?(?:image|og|share)|social[-_]?share)/i;

/**
 * The first that the feed gives and that is large enough, completed by caption and credit from the same picture in
 * the text; else the first of the text.
 */
export function chooseLeadPicture(
  offered: readonly ParsedPicture[],
  inText: readonly FigurePicture[],
  baseUrl: string | null,
): Picture | null {
  const fromFeed = bestOffered(offered, baseUrl);
  const fromText = inText.find(isLargeEnough) ?? null;
  if (!fromFeed) return fromText ? fromFigure(fromText) : null;
  const twin = inText.find((picture) => samePicture(picture.url, fromFeed.url));
  if (!twin) return fromFeed;
  return {
    ...fromFeed,
    alt: fromFeed.alt || twin.alt,
    caption: fromFeed.caption ?? twin.caption,
    credit: fromFeed.credit ?? twin.credit,
  };
}

/** True when both addresses show one picture in different sizes: same file name without size and query. */
export function samePicture(a: string, b: string): boolean {
  return pictureName(a) === pictureName(b);
}

function pictureName(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const bare = name
    .replace(/\.(?:jpe?g|png|webp|gif|avif)$/, '')
    .replace(/[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w?|scaled|[1-3]x)$/, '');
  return bare.length >= 6 ? bare : path.slice(0, path.length - name.length).replace(/^https?:/, '') + bare;
}

function bestOffered(offered: readonly ParsedPicture[], baseUrl: string | null): Picture | null {
  let best: (ParsedPicture & { url: string }) | null = null;
  for (const picture of offered.slice(0, 20)) {
    const url = safeUrl(picture.url, baseUrl);
    if (!url || !isLargeEnough(picture)) continue;
    if (!best || ((picture.width ?? 0) > (best.width ?? 0) && samePicture(url, best.url)))
      best = { ...picture, url };
  }
  if (!best) return null;
  const { caption, credit } = splitCaption(best.caption ?? '', best.credit ?? '');
  return {
    url: best.url,
    width: best.width,
    height: best.height,
    alt: (best.alt ?? '').trim(),
    caption,
    credit,
  };
}

function isLargeEnough(picture: { url: string; width: number | null; height: number | null }): boolean {
  if (notALead.test(picture.url.slice(picture.url.lastIndexOf('/') + 1))) return false;
  return (picture.width ?? minWidth) >= minWidth && (picture.height ?? minHeight) >= minHeight;
}

function fromFigure(figure: FigurePicture): Picture {
  const { url, width, height, alt, caption, credit } = figure;
  return { url, width, height, alt, caption, credit };
}
