// Feeds written for tests: items of an invented harbour paper, as RSS, Atom and JSON Feed.

export interface FixtureItem {
  readonly title: string;
  /** HTML of the description, before escaping. */
  readonly html: string;
  readonly link: string | null;
  readonly guid: string | null;
  readonly guidIsLink?: boolean;
  /** As it stands in the feed; null for none. */
  readonly date: string | null;
  readonly author?: string;
  readonly category?: string;
  readonly enclosure?: { readonly url: string; readonly type: string; readonly length: number };
  readonly pictureUrl?: string;
}

export interface FixtureFeed {
  readonly title: string;
  readonly home: string;
  readonly items: readonly FixtureItem[];
}

const stories = [
  [
    'Ferry pier reopens after the winter gales',
    'The north pier of Port Merrow takes ferries again from Monday.',
  ],
  ['Kelvane lets its third dry dock stand idle', 'Two hundred welders were told on Friday to stay at home.'],
  ['Council delays the vote on the tide barrier', 'Members asked for a second opinion on the footings.'],
] as const;

/** Three ordinary items that link to `${base}/items/1` and on. */
export function ordinaryItems(base: string, now: number): readonly FixtureItem[] {
  return stories.map(([title, text], index) => ({
    title,
    html: `<p>${text}</p>`,
    link: `${base}/items/${index + 1}`,
    guid: `merrow-packet-${index + 1}`,
    date: new Date(now - (index + 1) * 3_600_000).toUTCString(),
  }));
}

export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function rssText(feed: FixtureFeed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>${escapeMarkup(feed.title)}</title>
<link>${escapeMarkup(feed.home)}</link>
<description>News from the quay</description>
${feed.items.map(rssItem).join('\n')}
</channel></rss>
`;
}

function rssItem(item: FixtureItem): string {
  const { enclosure } = item;
  return [
    '<item>',
    `<title>${escapeMarkup(item.title)}</title>`,
    item.link === null ? '' : `<link>${escapeMarkup(item.link)}</link>`,
    item.guid === null
      ? ''
      : `<guid isPermaLink="${item.guidIsLink ?? false}">${escapeMarkup(item.guid)}</guid>`,
    item.date === null ? '' : `<pubDate>${item.date}</pubDate>`,
    item.author ? `<author>${escapeMarkup(item.author)}</author>` : '',
    item.category ? `<category>${escapeMarkup(item.category)}</category>` : '',
    `<description>${escapeMarkup(item.html)}</description>`,
    enclosure
      ? `<enclosure url="${escapeMarkup(enclosure.url)}" type="${escapeMarkup(enclosure.type)}" length="${enclosure.length}"/>`
      : '',
    item.pictureUrl ? `<media:thumbnail url="${escapeMarkup(item.pictureUrl)}"/>` : '',
    '</item>',
  ]
    .filter(Boolean)
    .join('');
}

export function atomText(feed: FixtureFeed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title type="html">${escapeMarkup(feed.title)}</title>
<link rel="alternate" href="${escapeMarkup(feed.home)}"/>
${feed.items.map(atomEntry).join('\n')}
</feed>
`;
}

function atomEntry(item: FixtureItem): string {
  const date = item.date === null ? null : new Date(item.date);
  return `<entry><title type="html">${escapeMarkup(item.title)}</title><id>${escapeMarkup(item.guid ?? '')}</id>
${item.link === null ? '' : `<link href="${escapeMarkup(item.link)}"/>`}
${date ? `<updated>${date.toISOString()}</updated>` : ''}
${item.author ? `<author><name>${escapeMarkup(item.author)}</name></author>` : ''}
${item.category ? `<category term="${escapeMarkup(item.category)}"/>` : ''}
<content type="html">${escapeMarkup(item.html)}</content></entry>`;
}

export function jsonText(feed: FixtureFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    items: feed.items.map((item) => ({
      id: item.guid,
      url: item.link,
      title: item.title,
      content_html: item.html,
      date_published: item.date === null ? undefined : new Date(item.date).toISOString(),
      authors: item.author ? [{ name: item.author }] : undefined,
      tags: item.category ? [item.category] : undefined,
      image: item.pictureUrl,
    })),
  });
}
