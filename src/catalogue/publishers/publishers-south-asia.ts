// Publishers: South and Central Asia.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersSouthAsia: readonly Publisher[] = [
  {
    slug: 'the-hindu', name: 'The Hindu', site: 'https://www.thehindu.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'hindu-group',
    feeds: [
      { url: 'https://www.thehindu.com/feeder/default.rss', title: 'Home', topics: [] },
      { url: 'https://www.thehindu.com/business/feeder/default.rss', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.thehindu.com/sport/feeder/default.rss', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'times-of-india', name: 'The Times of India', site: 'https://timesofindia.indiatimes.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'times-group',
    feeds: [
      { url: 'https://timesofindia.indiatimes.com/rssfeedstopstories.cms', title: 'Top stories', topics: [] },
      { url: 'https://timesofindia.indiatimes.com/rssfeeds/1898055.cms', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'economic-times', name: 'The Economic Times', site: 'https://economictimes.indiatimes.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'times-group',
    feeds: [
      { url: 'https://economictimes.indiatimes.com/rssfeedsdefault.cms', title: 'Top stories', topics: ['04000000'] },
    ],
  },
  {
    slug: 'indian-express', name: 'The Indian Express', site: 'https://indianexpress.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'indian-express-group',
    feeds: [
      { url: 'https://indianexpress.com/feed/', title: 'All articles', topics: [] },
      { url: 'https://indianexpress.com/section/india/feed/', title: 'India', topics: [] },
      { url: 'https://indianexpress.com/section/sports/feed/', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'hindustan-times', name: 'Hindustan Times', site: 'https://www.hindustantimes.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'ht-media',
    otherHosts: ['tech.hindustantimes.com'],
    feeds: [
      { url: 'https://www.hindustantimes.com/feeds/rss/india-news/rssfeed.xml', title: 'India', topics: [] },
      { url: 'https://www.hindustantimes.com/feeds/rss/world-news/rssfeed.xml', title: 'World', topics: [] },
      { url: 'https://www.hindustantimes.com/feeds/rss/business/rssfeed.xml', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'ndtv', name: 'NDTV', site: 'https://www.ndtv.com',
    country: 'IN', language: 'en-IN', kind: 'broadcaster',
    owner: 'amg-media-networks',
    otherHosts: ['gadgets.ndtv.com', 'gadgets360.com', 'sports.ndtv.com'],
    feeds: [
      { url: 'https://feeds.feedburner.com/ndtvnews-top-stories', title: 'Top stories', topics: [] },
    ],
  },
  {
    slug: 'scroll', name: 'Scroll.in', site: 'https://scroll.in',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'scroll-media',
    feeds: [
      { url: 'https://scroll.in/feeds/latest.rss', title: 'Latest', topics: ['11000000', '14000000'] },
    ],
  },
  {
    slug: 'the-wire', name: 'The Wire', site: 'https://thewire.in',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'foundation-for-independent-journalism',
    feeds: [
      { url: 'https://thewire.in/rss', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'the-print', name: 'ThePrint', site: 'https://theprint.in',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'printline-media',
    feeds: [
      { url: 'https://theprint.in/feed/', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'mint', name: 'Mint', site: 'https://www.livemint.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'ht-media',
    feeds: [
      { url: 'https://www.livemint.com/rss/news', title: 'News', topics: ['04000000'] },
      { url: 'https://www.livemint.com/rss/markets', title: 'Markets', topics: ['20000385'] },
      { url: 'https://www.livemint.com/rss/companies', title: 'Companies', topics: ['20000170'] },
    ],
  },
  {
    slug: 'business-standard', name: 'Business Standard', site: 'https://www.business-standard.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'business-standard',
    feeds: [
      { url: 'https://www.business-standard.com/rss/latest.rss', title: 'Latest', topics: ['04000000'] },
      { url: 'https://www.business-standard.com/rss/home_page_top_stories.rss', title: 'Top stories', topics: ['04000000'] },
    ],
  },
  {
    slug: 'india-today', name: 'India Today', site: 'https://www.indiatoday.in',
    country: 'IN', language: 'en-IN', kind: 'weekly',
    owner: 'living-media',
    feeds: [
      { url: 'https://www.indiatoday.in/rss/home', title: 'Home', topics: [] },
    ],
  },
  {
    slug: 'newslaundry', name: 'Newslaundry', site: 'https://www.newslaundry.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'newslaundry-media',
    feeds: [
      { url: 'https://www.newslaundry.com/feed', title: 'All articles', topics: ['20000045', '11000000'] },
    ],
  },
  {
    slug: 'amar-ujala', name: 'Amar Ujala', site: 'https://www.amarujala.com',
    country: 'IN', language: 'hi', kind: 'daily',
    owner: 'amar-ujala-publications',
    feeds: [
      { url: 'https://www.amarujala.com/rss/breaking-news.xml', title: 'ताज़ा ख़बरें', topics: [] },
    ],
  },
  {
    slug: 'dawn', name: 'Dawn', site: 'https://www.dawn.com',
    country: 'PK', language: 'en-PK', kind: 'daily',
    owner: 'pakistan-herald-publications',
    feeds: [
      { url: 'https://www.dawn.com/feeds/home', title: 'Home', topics: [] },
      { url: 'https://www.dawn.com/feeds/business', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.dawn.com/feeds/sport', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'express-tribune', name: 'The Express Tribune', site: 'https://tribune.com.pk',
    country: 'PK', language: 'en-PK', kind: 'daily',
    owner: 'express-media-group',
    feeds: [
      { url: 'https://tribune.com.pk/feed/home', title: 'Home', topics: [] },
      { url: 'https://tribune.com.pk/feed/business', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'daily-star-bd', name: 'The Daily Star', site: 'https://www.thedailystar.net',
    country: 'BD', language: 'en', kind: 'daily',
    owner: 'mediaworld',
    feeds: [
      { url: 'https://www.thedailystar.net/rss.xml', title: 'All articles', topics: [] },
      { url: 'https://www.thedailystar.net/frontpage/rss.xml', title: 'Front page', topics: [] },
    ],
  },
  {
    slug: 'prothom-alo', name: 'Prothom Alo', site: 'https://www.prothomalo.com',
    country: 'BD', language: 'bn', kind: 'daily',
    owner: 'mediastar',
    feeds: [
      { url: 'https://www.prothomalo.com/feed/', title: 'সব খবর', topics: [] },
      { url: 'https://en.prothomalo.com/feed', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'daily-mirror-lk', name: 'Daily Mirror', site: 'https://www.dailymirror.lk',
    country: 'LK', language: 'en', kind: 'daily',
    owner: 'wijeya-newspapers',
    feeds: [
      { url: 'https://www.dailymirror.lk/rss/top_story/155', title: 'Top stories', topics: [] },
      { url: 'https://www.dailymirror.lk/rss/breaking_news/108', title: 'Breaking news', topics: [] },
    ],
  },
  {
    slug: 'kathmandu-post', name: 'The Kathmandu Post', site: 'https://kathmandupost.com',
    country: 'NP', language: 'en', kind: 'daily',
    owner: 'kantipur-media-group',
    feeds: [
      { url: 'https://kathmandupost.com/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'online-khabar', name: 'OnlineKhabar', site: 'https://english.onlinekhabar.com',
    country: 'NP', language: 'en', kind: 'digital',
    owner: 'onlinekhabar',
    feeds: [
      { url: 'https://english.onlinekhabar.com/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'astana-times', name: 'The Astana Times', site: 'https://astanatimes.com',
    country: 'KZ', language: 'en', kind: 'digital',
    owner: 'astana-times',
    feeds: [
      { url: 'https://astanatimes.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'press-trust-of-india', name: 'Press Trust of India', site: 'https://www.ptinews.com',
    country: 'IN', language: 'en-IN', kind: 'agency',
    owner: 'pti',
    feeds: [],
  },
  {
    slug: 'ani', name: 'ANI News', site: 'https://www.aninews.in',
    country: 'IN', language: 'en-IN', kind: 'agency',
    owner: 'ani-media',
    feeds: [],
  },
  {
    slug: 'ians', name: 'IANS', site: 'https://ians.in',
    country: 'IN', language: 'en-IN', kind: 'agency',
    owner: 'ians',
    otherHosts: ['ianslive.in'],
    feeds: [],
  },
  {
    slug: 'news18', name: 'News18', site: 'https://www.news18.com',
    country: 'IN', language: 'en-IN', kind: 'broadcaster',
    owner: 'network18',
    feeds: [
      { url: 'https://www.news18.com/rss/india.xml', title: 'India', topics: [] },
    ],
  },
  {
    slug: 'firstpost', name: 'Firstpost', site: 'https://www.firstpost.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'network18',
    feeds: [],
  },
  {
    slug: 'moneycontrol', name: 'Moneycontrol', site: 'https://www.moneycontrol.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'network18',
    feeds: [
      { url: 'https://www.moneycontrol.com/rss/latestnews.xml', title: 'Latest', topics: ['04000000'] },
    ],
  },
  {
    slug: 'zee-news', name: 'Zee News', site: 'https://zeenews.india.com',
    country: 'IN', language: 'en-IN', kind: 'broadcaster',
    owner: 'zee-media',
    feeds: [
      { url: 'https://zeenews.india.com/rss/india-national-news.xml', title: 'India', topics: [] },
    ],
  },
  {
    slug: 'times-now', name: 'Times Now', site: 'https://www.timesnownews.com',
    country: 'IN', language: 'en-IN', kind: 'broadcaster',
    owner: 'times-group',
    feeds: [],
  },
  {
    slug: 'india-tv', name: 'India TV News', site: 'https://www.indiatvnews.com',
    country: 'IN', language: 'en-IN', kind: 'broadcaster',
    owner: 'independent-news-service',
    feeds: [],
  },
  {
    slug: 'republic-world', name: 'Republic World', site: 'https://www.republicworld.com',
    country: 'IN', language: 'en-IN', kind: 'broadcaster',
    owner: 'arg-outlier',
    feeds: [],
  },
  {
    slug: 'deccan-herald', name: 'Deccan Herald', site: 'https://www.deccanherald.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'printers-mysore',
    feeds: [],
  },
  {
    slug: 'tribune-india', name: 'The Tribune', site: 'https://www.tribuneindia.com',
    country: 'IN', language: 'en-IN', kind: 'daily',
    owner: 'tribune-trust',
    feeds: [
      { url: 'https://www.tribuneindia.com/rss/nation', title: 'Nation', topics: [] },
    ],
  },
  {
    slug: 'onmanorama', name: 'Onmanorama', site: 'https://www.onmanorama.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'malayala-manorama',
    otherHosts: ['english.manoramaonline.com'],
    feeds: [],
  },
  {
    slug: 'news-minute', name: 'The News Minute', site: 'https://www.thenewsminute.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'spunklane-media',
    feeds: [],
  },
  {
    slug: 'cricbuzz', name: 'Cricbuzz', site: 'https://www.cricbuzz.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'times-group',
    feeds: [],
  },
  {
    slug: 'geo-news', name: 'Geo News', site: 'https://www.geo.tv',
    country: 'PK', language: 'en-GB', kind: 'broadcaster',
    owner: 'jang-group',
    feeds: [
      { url: 'https://www.geo.tv/rss/1/1', title: 'Pakistan', topics: [] },
    ],
  },
  {
    slug: 'the-news-international', name: 'The News International', site: 'https://www.thenews.com.pk',
    country: 'PK', language: 'en-GB', kind: 'daily',
    owner: 'jang-group',
    feeds: [
      { url: 'https://www.thenews.com.pk/rss/1/1', title: 'Latest', topics: [] },
    ],
  },
  {
    slug: 'ary-news', name: 'ARY News', site: 'https://arynews.tv',
    country: 'PK', language: 'en-GB', kind: 'broadcaster',
    owner: 'ary-digital',
    feeds: [
      { url: 'https://arynews.tv/feed/', title: 'All news', topics: [] },
    ],
  },
];
