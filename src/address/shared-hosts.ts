// Where neighbours live on one host or under one domain: nothing that one of them says of another may be believed.
// The public suffix list (https://publicsuffix.org) knows registries and some platforms; the others are named here.
import { getDomain } from 'tldts';

/** Many publishers on one host, told apart by the path. */
const byPath = new Set(
  `medium.com youtube.com reddit.com facebook.com bsky.app wordpress.org github.com gitlab.com bitbucket.org codeberg.org
  feedburner.com feedblitz.com feedspot.com rss.app rsshub.app fetchrss.com politepol.com openrss.org
  kill-the-newsletter.com blog.naver.com soundcloud.com spreaker.com anchor.fm acast.com libsyn.com podbean.com
  buzzsprout.com simplecast.com megaphone.fm transistor.fm captivate.fm note.com ameblo.jp sites.google.com
  tilde.club write.as linkedin.com patreon.com vimeo.com dailymotion.com archive.org`.split(/\s+/),
);

/** Whose customers each have a name of their own under theirs, and which the public suffix list does not hold. */
const byName = new Set(
  `substack.com sourceforge.io wordpress.com wpcomstaging.com wpengine.com amazonaws.com livejournal.com
  dreamwidth.org tumblr.com typepad.com ghost.io beehiiv.com buttondown.email hashnode.dev micro.blog prose.sh
  writeas.com mataroa.blog neocities.org weebly.com squarespace.com jimdo.com jimdofree.com jimdosite.com
  strikingly.com tilda.ws super.site over-blog.com canalblog.com skyrock.com livedoor.blog livedoor.jp fc2.com
  seesaa.net exblog.jp tistory.com tripod.com angelfire.com 000webhostapp.com epizy.com rf.gd free.fr
  pagesperso-orange.fr ucoz.ru narod.ru blogg.se webnode.com webnode.page glitch.me`.split(/\s+/),
);

/** Hosts as `URL` gives them; a platform that put itself on the list ("github.io") counts as a suffix. */
const suffixes = { allowPrivateDomains: true, extractHostname: false };

/** Whether publishers on `host` (without www.) are told apart by the path. */
export function isSharedByPath(host: string): boolean {
  return endsOf(host).some((end) => byPath.has(end));
}

/** The part of `host` that one owner has: "feeds.paper.example" is of paper.example, "a.substack.com" its own. */
export function ownedDomain(host: string): string {
  const domain = getDomain(host, suffixes) ?? host;
  const isPlatform = byName.has(domain) || /^blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(domain);
  if (!isPlatform || domain === host) return domain;
  return host
    .split('.')
    .slice(-(domain.split('.').length + 1))
    .join('.');
}

/** "a.b.c" -> "a.b.c", "b.c", "c": the longest first. */
function endsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
