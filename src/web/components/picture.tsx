// A publisher's picture through the picture proxy, cropped to 3:2 by the stylesheet.
import { withoutSecrets } from '../../address/private-address.ts';
import type { Picture } from '../../model/article.ts';

export interface PictureView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | null;
}

/** `href`: the proxy's address for a publisher's address. */
export function pictureView(picture: Picture | null, href: (url: string) => string): PictureView | null {
  if (!picture) return null;
  const { url, alt, caption, credit } = picture;
  const words = [caption, credit].filter((part) => part !== null && part !== '').join(' ');
  return { src: href(url), alt: withoutSecrets(alt), caption: withoutSecrets(words) || null };
}

/** `first`: the page's largest picture, asked for at once; all others wait until they come near. */
export function Pic({ picture, first }: { picture: PictureView; first?: boolean }) {
  return (
    <img
      class="pic"
      src={picture.src}
      width={600}
      height={400}
      alt={picture.alt}
      loading={first ? undefined : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding={first ? undefined : 'async'}
    />
  );
}
