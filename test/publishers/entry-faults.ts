// Publishers whose entries misbehave: dates, identities, links, odd titles.
import { type Fault, feedOf, sendFeed } from './fault.ts';
import { type FixtureItem, rssText } from './feed-text.ts';

type Change = (item: FixtureItem, index: number, count: number, now: number) => Partial<FixtureItem>;

const spoilt =
  (change: Change): Fault =>
  (context) =>
    sendFeed(
      context,
      rssText(feedOf(context, (item, index) => change(item, index, context.count, context.now))),
    );

const dayMs = 86_400_000;
const httpDate = (at: number): string => new Date(at).toUTCString();

/** Text in every syntax that must stay text. */
export const oddTitles = [
  '"; rm -rf ~; echo "',
  '$(reboot) `reboot` && reboot | sh',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: template syntax is the point
  "Robert'); DROP TABLE articles;-- ../../../etc/shadow {{7*7}} ${7*7} <%= 7*7 %> %s%n",
];
export const strangeTitles = ['\u202ecod.exe\u202c caught', 'Zero\u200bwidth\u200d', 'مرحبا بالميناء'];

export const entryFaults: Readonly<Record<string, Fault>> = {
  'no-dates': spoilt(() => ({ date: null })),
  'future-dates': spoilt((_item, index, _count, now) => ({
    date: httpDate(now + dayMs * [2, 400, 40_000][index]!),
  })),
  'epoch-dates': spoilt(() => ({ date: httpDate(0) })),
  'bad-dates': spoilt((_item, index) => ({
    date: ['the other day', '2025-11-31T25:61:00Z', 'Thu, 6 Nov 25 7:05 pm EST'][index]!,
  })),
  'duplicate-guids': spoilt(() => ({ guid: 'one-for-all' })),
  'changing-guids': spoilt((_item, index, count) => ({ guid: `request-${count}-item-${index}` })),
  'edited-title': spoilt((item, index, count) =>
    index ? {} : { title: `${item.title} (take ${count})`, html: `<p>Take ${count}.</p>` },
  ),
  'no-guid-no-link': spoilt(() => ({ guid: null, link: null })),
  'relative-links': spoilt((_item, index) => ({
    link: `/faults/relative-links/items/${index + 1}`,
    html: `<p><a href="items/${index + 1}">More</a> <img src="/pictures/${index + 1}.png" alt="The quay"></p>`,
  })),
  untitled: spoilt(() => ({ title: '' })),
  'giant-title': spoilt((_item, index) => (index ? {} : { title: 'Storm surge '.repeat(20_000) })),
  'shell-chars-title': spoilt((_item, index) => ({ title: oddTitles[index]! })),
  'rtl-and-zero-width': spoilt((_item, index) => ({ title: strangeTitles[index]! })),
  'podcast-enclosure': spoilt((item) => ({
    enclosure: { url: `${item.link}/sound.mp3`, type: 'audio/mpeg', length: 12_345_678 },
  })),
};
