import { expect, it } from 'vitest';
import { parseFeedText } from './parse-feed.ts';

const pixel = '<media:content url="https://a.example/count.gif" medium="image" width="1" height="1"/>';
const picture = '<media:content url="https://a.example/quay.jpg" medium="image" width="900" height="600"/>';

function picturesOf(media: string): readonly string[] {
  const feed = `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>A</title><item><title>B</title>${media}</item></channel></rss>`;
  const outcome = parseFeedText(feed, 'https://a.example/feed');
  if (outcome.kind !== 'feed') throw new Error(outcome.kind);
  return outcome.feed.entries[0]?.pictures.map(({ url }) => url) ?? [];
}

// Each looked through its 20,000 neighbours for a caption: five seconds for one entry.
it('looks at fifty pictures of an entry and no more', () => {
  expect(picturesOf(pixel.repeat(49) + picture)).toEqual(['https://a.example/quay.jpg']);
  expect(picturesOf(pixel.repeat(50) + picture)).toEqual([]);
  const groups = `<media:group>${pixel}</media:group>`.repeat(50);
  expect(picturesOf(groups + picture)).toEqual([]);
});

it('looks at the largest of a group first, however many stand in it', () => {
  expect(picturesOf(`<media:group>${pixel.repeat(60)}${picture}</media:group>`)).toEqual([
    'https://a.example/quay.jpg',
  ]);
});
