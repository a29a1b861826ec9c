// Where neighbours live on one host or under one domain: nothing that one of them says of another may be believed.
// Not the public suffix list, which is ten thousand lines, but the platforms and registries that feeds come from.

/** Many publishers on one host, told apart by the path. */
const byPath = new Set(
  `medium.com youtube.com reddit.com facebook.com bsky.app wordpress.org github.com gitlab.com bitbucket.org codeberg.org
  feedburner.com feedblitz.com feedspot.com rss.app rsshub.app fetchrss.com politepol.com openrss.org
  kill-the-newsletter.com blog.naver.com soundcloud.com spreaker.com anchor.fm acast.com libsyn.com podbean.com
  buzzsprout.com simplecast.com megaphone.fm transistor.fm captivate.fm note.com ameblo.jp sites.google.com
  tilde.club write.as linkedin.com patreon.com vimeo.com dailymotion.com archive.org`.split(/\s+/),
);

/** Whose customers each have a name of their own under theirs. */
const byName = new Set(
  `substack.com github.io gitlab.io bitbucket.io codeberg.page sourceforge.io blogspot.com wordpress.com
  wpcomstaging.com wpengine.com pages.dev workers.dev netlify.app vercel.app now.sh herokuapp.com fly.dev onrender.com
  surge.sh web.app firebaseapp.com appspot.com azurewebsites.net azurestaticapps.net cloudfront.net amazonaws.com
  livejournal.com dreamwidth.org tumblr.com typepad.com ghost.io beehiiv.com buttondown.email hashnode.dev micro.blog
  bearblog.dev prose.sh writeas.com omg.lol mataroa.blog neocities.org weebly.com wixsite.com squarespace.com webflow.io
  jimdo.com jimdofree.com jimdosite.com strikingly.com carrd.co tilda.ws notion.site super.site gitbook.io
  readthedocs.io over-blog.com canalblog.com skyrock.com hatenablog.com hatenablog.jp hatenadiary.com
  livedoor.blog livedoor.jp fc2.com seesaa.net exblog.jp tistory.com altervista.org tripod.com angelfire.com
  000webhostapp.com epizy.com rf.gd free.fr pagesperso-orange.fr ucoz.ru narod.ru blogg.se webnode.com webnode.page
  replit.app repl.co glitch.me deno.dev ngrok.io ngrok-free.app trycloudflare.com duckdns.org dyndns.org ddns.net
  hopto.org eu.org uk.com us.com eu.com gb.net de.com co.com`.split(/\s+/),
);

/** Second-level names under which anybody may have a domain: "co.uk", "com.au", "me.uk". */
const publicSecondLevel =
  /^(?:ac|ad|art|asn|biz|blog|co|com|ed|edu|firm|gen|go|gob|gouv|gov|gr|id|ind|info|k12|lg|ltd|me|mil|ne|net|nhs|nic|nom|or|org|plc|police|res|sch|tv|web)$/;

/** Whether publishers on `host` (without www.) are told apart by the path. */
export function isSharedByPath(host: string): boolean {
  return endsOf(host).some((end) => byPath.has(end));
}

/** The part of `host` that one owner has: "feeds.paper.example" is of paper.example, "a.substack.com" its own. */
export function ownedDomain(host: string): string {
  const labels = host.split('.');
  const platform = endsOf(host).find(
    (end) => byName.has(end) || /^blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(end),
  );
  if (platform !== undefined) return labels.slice(-(platform.split('.').length + 1)).join('.');
  const isPublic = labels.length > 2 && labels.at(-1)!.length === 2 && publicSecondLevel.test(labels.at(-2)!);
  return labels.slice(isPublic ? -3 : -2).join('.');
}

/** "a.b.c" -> "a.b.c", "b.c", "c": the longest first. */
function endsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
