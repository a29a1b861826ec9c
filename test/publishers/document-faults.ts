// Publishers whose document misbehaves: no feed at all, broken XML, XML attacks, charsets.
import iconv from 'iconv-lite';
import { type Fault, type FaultRequest, feedOf, sendFeed, sendStatus } from './fault.ts';
import { rssText } from './feed-text.ts';

/** The ordinary feed as text, changed. */
const changed =
  (change: (xml: string, context: FaultRequest) => string): Fault =>
  (context) =>
    sendFeed(context, change(rssText(feedOf(context)), context));

const withDoctype = (xml: string, doctype: string): string => xml.replace('?>\n', `?>\n${doctype}\n`);

/** Nine levels of ten: expanded it would be gigabytes. */
function laughs(xml: string): string {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY ha${n + 1} "${`&ha${n};`.repeat(10)}">`).join(
    '',
  );
  return withDoctype(xml, `<!DOCTYPE rss [<!ENTITY ha0 "ha">${levels}]>`).replaceAll(
    'The north pier',
    '&ha9;',
  );
}

function webPage(context: FaultRequest): void {
  if (context.rest === 'feed') {
    sendFeed(context);
    return;
  }
  sendStatus(
    context,
    200,
    { 'content-type': 'text/html' },
    `<!doctype html><html><head><title>The Merrow Packet has a new home</title>
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
<link rel="alternate" type="application/rss+xml" title="News" href="/faults/html-instead/feed"></head>
<body><p>We have moved house.</p></body></html>`,
  );
}

export const documentFaults: Readonly<Record<string, Fault>> = {
  empty: (context) => sendFeed(context, ''),
  'empty-but-valid': changed((xml) => xml.replace(/<item>.*<\/item>/gs, '')),
  'html-instead': webPage,
  'truncated-xml': changed((xml) => xml.slice(0, xml.lastIndexOf('<description>') + 25)),
  'unclosed-tags': changed((xml) => xml.replaceAll('&lt;p&gt;', '<p><b>Quay news<br>')),
  'bare-ampersand': changed((xml) =>
    xml.replaceAll('Ferry pier', 'Docks & Sons pier').replaceAll('/items/1', '/items/1?a=1&b=2'),
  ),
  'leading-junk': changed(
    (xml) => `\n\nNotice: Undefined offset: 3 in /srv/packet/feed.php on line 88\n${xml}`,
  ),
  'html-entities': changed((xml) => xml.replaceAll('Ferry pier', 'Ferry&nbsp;pier &mdash; caf&eacute;')),
  'billion-laughs': changed(laughs),
  'external-entity': (context) => {
    if (context.rest === 'fetched') return sendStatus(context, 200);
    const doctype = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY call SYSTEM "${context.self}/fetched">]>`;
    sendFeed(
      context,
      withDoctype(rssText(feedOf(context)), doctype).replaceAll('The north pier', '&file;&call;'),
    );
  },
  'deep-nesting': changed((xml) =>
    xml
      .replace('&lt;p&gt;', '<i>'.repeat(100_000))
      .replace('</channel>', `${'<deep>'.repeat(100_000)}</channel>`),
  ),
  utf16: (context) => {
    const xml = rssText(feedOf(context, (item) => ({ title: `“${item.title}” café` })));
    const bytes = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    sendFeed(context, bytes, { 'content-type': 'application/rss+xml' });
  },
  bom: changed((xml) => `\ufeff${xml}`),
  'bad-charset': (context) => {
    const xml = rssText(feedOf(context, (item) => ({ title: `“${item.title}” café` })));
    sendFeed(context, iconv.encode(xml, 'windows-1252'));
  },
  'unknown-charset': (context) => {
    const xml = rssText(feedOf(context, (item) => ({ title: `${item.title} café` }))).replace(
      'UTF-8',
      'x-merrow',
    );
    sendFeed(context, xml, { 'content-type': 'application/rss+xml; charset=x-merrow' });
  },
};
