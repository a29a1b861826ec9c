// Takes out of a page what is not its article, before the main text is looked for: navigation, cookie notices,
// advertisement labels, related stories, newsletter boxes, most read, comments, share bars, key point boxes.
// Nothing that holds a good share of the page's running text is ever taken out, whatever it is called.
import { findAll, measure, type PageNode, remove, walk } from './page-node.ts';

/** A removed part may hold at most this share of the page's running text. */
const maxParagraphShare = 0.3;
const maxTextShare = 0.5;

const junkTags = new Set(['nav', 'footer', 'form', 'noscript', 'menu']);
const junkRoles = new Set([
  'navigation',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'complementary',
  'banner',
  'tablist',
  'tooltip',
  'alert',
]);

/** Whole words of class names and ids. */
const junkWords = new Set(
  `ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox adwrapper adcontainer dfp gpt sponsor sponsored sponsors promo promos promotion promoted
  newsletter newsletters subscribe subscription subscriptions signup optin mailchimp cookie cookies consent gdpr cmp privacy
  related relateds recirc recirculation recommended recommendation recommendations recommends mostread mostpopular mostviewed popular trending readnext upnext morefrom morestories readmore
  social socials share shares sharing sharebar sharetools sharethis addthis addtoany sharedaddy
  comment comments commentlist disqus respond livefyre breadcrumb breadcrumbs toolbar outbrain taboola zergnet revcontent nativo
  paywall modal popup overlay tooltip lightbox pagination pager tags taglist keypoints highlights keytakeaways
  sidebar masthead skiplink skip infobox factbox navbar navigation menu nav footer hidden sronly screenreader offscreen print noprint widget widgets donate donation membership survey poll quiz rating ratings shop buy affiliate disclosure copyright ticker teaser teasers carousel slideshow jumplinks toc`.split(
    /\s+/,
  ),
);
/** Words side by side. */
const junkPhrases =
  /(?:most|also|more)[-_ ]?(?:read|popular|viewed|shared|from|stories|like|on)|read[-_ ]?(?:next|more|also)|up[-_ ]next|you[-_ ]may|key[-_ ]?(?:points|takeaways)|sign[-_ ]?up|in[-_ ]?article[-_ ]?(?:ad|promo|related)|sr[-_ ]only|visually[-_ ]hidden|screen[-_ ]reader|author[-_ ]?(?:bio|box|info|card|profile|description)|about[-_ ]the[-_ ]author|article[-_ ]?(?:tags|footer|tools|share)|post[-_ ]?(?:tags|footer|navigation|meta)|entry[-_ ]?(?:footer|meta|utility)|story[-_ ]?(?:tags|footer|tools)|call[-_ ]to[-_ ]action|back[-_ ]to[-_ ]top|newsletter|cookie[-_ ]|site[-_ ](?:header|footer)|page[-_ ](?:header|footer)/;
const concealed = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const captionWords =
  /(?:^|[\s_-])(?:wp-caption-text|captions?|figcaption|image-caption|imagecaption|photo-caption|media-caption|caption-text)(?:$|[\s_-])/i;

/** Changes the tree in place. */
export function preClean(root: PageNode): void {
  measure(root);
  const total = { text: Math.max(1, root.textChars), paragraphs: Math.max(1, root.paragraphChars) };
  markCaptions(root);
  const doomed: PageNode[] = [];
  walk(root, (node) => {
    if (node.tag === 'body' || node.tag === 'html' || node.tag === 'head') return true;
    if (!isJunk(node)) return true;
    if (holdsArticle(node, total)) return true;
    doomed.push(node);
    return false;
  });
  for (const node of doomed) remove(node);
  removeLinkLists(root);
  measure(root);
}

/** On a short page a cookie notice may well be the longest text. */
const notices = /cookie|consent|gdpr/i;
const minLeftChars = 120;

function holdsArticle(node: PageNode, total: { text: number; paragraphs: number }): boolean {
  const names = `${node.attributes.class ?? ''} ${node.attributes.id ?? ''}`;
  if (notices.test(names) && total.paragraphs - node.paragraphChars > minLeftChars) {
    return node.paragraphChars > total.paragraphs * 0.7;
  }
  return (
    node.paragraphChars > total.paragraphs * maxParagraphShare || node.textChars > total.text * maxTextShare
  );
}

function isJunk(node: PageNode): boolean {
  const { tag, attributes } = node;
  if (junkTags.has(tag)) return true;
  if (tag === 'aside') return !/pull-?quote|blockquote/i.test(attributes.class ?? '');
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (attributes.style && concealed.test(attributes.style)) return true;
  if (attributes.role && junkRoles.has(attributes.role)) return true;
  if (tag === 'p' || tag === 'a' || tag === 'span' || tag === 'em' || tag === 'strong') {
    return attributes.class
      ? hasJunkName(attributes.class) &&
          !/share|tag|link|rating|twitter|facebook|skip|social/i.test(attributes.class)
      : false;
  }
  return (
    (attributes.class !== undefined && hasJunkName(attributes.class)) ||
    (attributes.id !== undefined && hasJunkName(attributes.id)) ||
    (attributes['data-component'] !== undefined && hasJunkName(attributes['data-component']))
  );
}

function hasJunkName(names: string): boolean {
  const plain = names.length > 400 ? names.slice(0, 400) : names;
  if (junkPhrases.test(plain.toLowerCase())) return true;
  for (const word of plain
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (junkWords.has(word)) return true;
  }
  return false;
}

/** A caption beside its picture becomes a figure's caption, so that it is not taken for text. */
function markCaptions(root: PageNode): void {
  const captions = findAll(
    root,
    (node) =>
      node.tag !== 'figcaption' &&
      node.tag !== 'img' &&
      node.textChars < 500 &&
      captionWords.test(node.attributes.class ?? ''),
    100,
  );
  for (const caption of captions) {
    let holder = caption.parent;
    for (let level = 0; holder && level < 3; level++, holder = holder.parent) {
      if (holder.textChars - caption.textChars > 160) break;
      if (findAll(holder, (node) => node.tag === 'img', 1).length === 0) continue;
      if (holder.tag !== 'body') holder.tag = 'figure';
      caption.tag = 'figcaption';
      break;
    }
  }
}

/** Lists that are nearly all links: "More on this story". */
function removeLinkLists(root: PageNode): void {
  measure(root);
  const lists = findAll(
    root,
    (node) =>
      (node.tag === 'ul' || node.tag === 'ol' || node.tag === 'section' || node.tag === 'div') &&
      node.textChars > 20 &&
      node.linkedChars > node.textChars * 0.85 &&
      node.linkedChars < root.textChars * 0.3 &&
      findAll(node, (child) => child.tag === 'a', 3).length >= 2,
    300,
  );
  for (const list of lists) remove(list);
}
