// One address for one article: tracking parameters, fragments and other noise taken off. For identity, not for links.

/** Query parameters that say where a click came from and never what is shown. */
const trackingNames = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok ' +
    'oly_anon_id oly_enc_id _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv wickedid s_cid ' +
    'ncid cmpid cmp icid ito guccounter guce_referrer guce_referrer_sig ref_src ref_url referrer ftag sref ' +
    'spm scm sr_share rss_feed xtor at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id ' +
    'at_link_origin at_link_type at_format at_ptr_name at_bbc_team ocid src_trk smid smtyp partner_trk taid ' +
    '__twitter_impression share_id feature_trk wt_mc wt_zmc srsltid epik ns_mchannel ns_source ns_campaign ' +
    'ns_linkname ns_fee traffic_source fb_ref fb_source fb_action_ids fb_action_types'
  ).split(' '),
);
const trackingPrefixes = [
  'utm_',
  'utm-',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'hsa_',
  'trk_',
  'ns_',
  'stm_',
  'itm_',
  'int_cmp',
];

/**
 * The identity of an address, or null when it is no http(s) address.
 * Two addresses that differ only in tracking parameters, fragment, default port, scheme or a slash at the end come
 * out the same. Parameters that may choose the article stay, in their order.
 */
export function canonicalUrl(address: string | null | undefined): string | null {
  const url = address ? URL.parse(address.trim()) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // Publishers serve both schemes during their moves; a port or a bare IP address is somebody's own server.
  const isPlainHost = url.port === '' && !/^[\d.]+$|^\[/.test(url.hostname);
  const scheme = isPlainHost ? 'https:' : url.protocol;
  const path = url.pathname.length > 1 ? withoutSlashes(url.pathname) || '/' : '/';
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `${scheme}//${url.host}${path}${keptQuery(url)}${fragment}`;
}

/** Without the slashes at its end; an expression would try each slash of a long row of them in turn. */
export function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === 47) end--;
  return path.slice(0, end);
}

function keptQuery(url: URL): string {
  if (url.search.length < 2) return '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !isTracking(pair));
  return kept.length ? `?${kept.join('&')}` : '';
}

function isTracking(pair: string): boolean {
  const end = pair.indexOf('=');
  const name = (end < 0 ? pair : pair.slice(0, end)).toLowerCase();
  return trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
}
