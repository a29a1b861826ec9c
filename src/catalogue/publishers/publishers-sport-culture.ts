// Publishers: sport, games and culture.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersSportCulture: readonly Publisher[] = [
  {
    slug: 'espn', name: 'ESPN', site: 'https://www.espn.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'espn',
    otherHosts: ['espn.in'],
    feeds: [
      { url: 'https://www.espn.com/espn/rss/news', title: 'Top stories', topics: ['15000000'] },
      { url: 'https://www.espn.com/espn/rss/soccer/news', title: 'Football', topics: ['15000000'] },
    ],
  },
  {
    slug: 'cbs-sports', name: 'CBS Sports', site: 'https://www.cbssports.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'paramount-skydance',
    feeds: [
      { url: 'https://www.cbssports.com/rss/headlines/', title: 'Headlines', topics: ['15000000'] },
    ],
  },
  {
    slug: 'yahoo-sports', name: 'Yahoo Sports', site: 'https://sports.yahoo.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'yahoo',
    feeds: [
      { url: 'https://sports.yahoo.com/rss/', title: 'All sports', topics: ['15000000'] },
    ],
  },
  {
    slug: 'motorsport-com', name: 'Motorsport.com', site: 'https://www.motorsport.com',
    country: 'US', language: 'en', kind: 'digital',
    owner: 'motorsport-network',
    feeds: [
      { url: 'https://www.motorsport.com/rss/f1/news/', title: 'Formula 1', topics: ['15000000'] },
    ],
  },
  {
    slug: 'espn-cricinfo', name: 'ESPNcricinfo', site: 'https://www.espncricinfo.com',
    country: 'IN', language: 'en-IN', kind: 'digital',
    owner: 'disney',
    feeds: [
      { url: 'https://www.espncricinfo.com/rss/content/story/feeds/0.xml', title: 'All stories', topics: ['15000000'] },
    ],
  },
  {
    slug: 'velo', name: 'Velo', site: 'https://velo.outsideonline.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'outside-interactive',
    feeds: [
      { url: 'https://www.velonews.com/feed/', title: 'All articles', topics: ['15000000'] },
    ],
  },
  {
    slug: 'polygon', name: 'Polygon', site: 'https://www.polygon.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'valnet',
    feeds: [
      { url: 'https://www.polygon.com/rss/index.xml', title: 'All articles', topics: ['20000538'] },
    ],
  },
  {
    slug: 'kotaku', name: 'Kotaku', site: 'https://kotaku.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'keleops',
    feeds: [
      { url: 'https://kotaku.com/rss', title: 'All articles', topics: ['20000538'] },
    ],
  },
  {
    slug: 'ign', name: 'IGN', site: 'https://www.ign.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'ign-entertainment',
    feeds: [
      { url: 'https://feeds.feedburner.com/ign/all', title: 'All articles', topics: ['20000538', '20000002'] },
    ],
  },
  {
    slug: 'gamespot', name: 'GameSpot', site: 'https://www.gamespot.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'fandom',
    feeds: [
      { url: 'https://www.gamespot.com/feeds/mashup/', title: 'All articles', topics: ['20000538'] },
    ],
  },
  {
    slug: 'pc-gamer', name: 'PC Gamer', site: 'https://www.pcgamer.com',
    country: 'GB', language: 'en-GB', kind: 'magazine',
    owner: 'future',
    feeds: [
      { url: 'https://www.pcgamer.com/rss/', title: 'All articles', topics: ['20000538'] },
    ],
  },
  {
    slug: 'nintendo-life', name: 'Nintendo Life', site: 'https://www.nintendolife.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'hookshot-media',
    feeds: [
      { url: 'https://www.nintendolife.com/feeds/news', title: 'News', topics: ['20000538'] },
      { url: 'https://www.nintendolife.com/feeds/reviews', title: 'Reviews', topics: ['20000538'] },
    ],
  },
  {
    slug: 'pitchfork', name: 'Pitchfork', site: 'https://pitchfork.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'conde-nast',
    feeds: [
      { url: 'https://pitchfork.com/feed/feed-news/rss', title: 'News', topics: ['20000002'] },
      { url: 'https://pitchfork.com/feed/feed-album-reviews/rss', title: 'Album reviews', topics: ['20000002'] },
    ],
  },
  {
    slug: 'variety', name: 'Variety', site: 'https://variety.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'penske-media',
    feeds: [
      { url: 'https://variety.com/feed/', title: 'All articles', topics: ['20000002', '20000045'] },
      { url: 'https://variety.com/v/film/feed/', title: 'Film', topics: ['20000002'] },
    ],
  },
  {
    slug: 'hollywood-reporter', name: 'The Hollywood Reporter', site: 'https://www.hollywoodreporter.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'penske-media-eldridge',
    feeds: [
      { url: 'https://www.hollywoodreporter.com/feed/', title: 'All articles', topics: ['20000002', '20000045'] },
      { url: 'https://www.hollywoodreporter.com/c/movies/movie-news/feed/', title: 'Movie news', topics: ['20000002'] },
    ],
  },
  {
    slug: 'rolling-stone', name: 'Rolling Stone', site: 'https://www.rollingstone.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'penske-media',
    feeds: [
      { url: 'https://www.rollingstone.com/feed/', title: 'All articles', topics: ['20000002'] },
      { url: 'https://www.rollingstone.com/music/music-news/feed/', title: 'Music news', topics: ['20000002'] },
    ],
  },
  {
    slug: 'billboard', name: 'Billboard', site: 'https://www.billboard.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'penske-media-eldridge',
    feeds: [
      { url: 'https://www.billboard.com/feed/', title: 'All articles', topics: ['20000002'] },
    ],
  },
  {
    slug: 'deadline', name: 'Deadline', site: 'https://deadline.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'penske-media',
    feeds: [
      { url: 'https://deadline.com/feed/', title: 'All articles', topics: ['20000002', '20000045'] },
    ],
  },
  {
    slug: 'indiewire', name: 'IndieWire', site: 'https://www.indiewire.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'penske-media',
    feeds: [
      { url: 'https://www.indiewire.com/feed/', title: 'All articles', topics: ['20000002'] },
    ],
  },
  {
    slug: 'hyperallergic', name: 'Hyperallergic', site: 'https://hyperallergic.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'hyperallergic',
    feeds: [
      { url: 'https://hyperallergic.com/feed/', title: 'All articles', topics: ['01000000'] },
    ],
  },
  {
    slug: 'literary-hub', name: 'Literary Hub', site: 'https://lithub.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'literary-hub',
    feeds: [
      { url: 'https://lithub.com/feed/', title: 'All articles', topics: ['01000000'] },
    ],
  },
  {
    slug: 'open-culture', name: 'Open Culture', site: 'https://www.openculture.com',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'open-culture',
    feeds: [
      { url: 'https://www.openculture.com/feed', title: 'All posts', topics: ['20000038'] },
    ],
  },
  {
    slug: 'kottke', name: 'kottke.org', site: 'https://kottke.org',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'jason-kottke',
    feeds: [
      { url: 'https://feeds.kottke.org/main', title: 'All posts', topics: ['20000038'] },
    ],
  },
  {
    slug: 'tmz', name: 'TMZ', site: 'https://www.tmz.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'fox-corporation',
    feeds: [],
  },
  {
    slug: 'people', name: 'People', site: 'https://people.com',
    country: 'US', language: 'en-US', kind: 'weekly',
    owner: 'people-inc',
    feeds: [],
  },
  {
    slug: 'vulture', name: 'Vulture', site: 'https://www.vulture.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'vox-media',
    feeds: [],
  },
  {
    slug: 'sb-nation', name: 'SB Nation', site: 'https://www.sbnation.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'vox-media',
    feeds: [],
  },
  {
    slug: 'nbc-sports', name: 'NBC Sports', site: 'https://www.nbcsports.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'nbcuniversal',
    otherHosts: ['profootballtalk.nbcsports.com'],
    feeds: [],
  },
  {
    slug: 'bleacher-report', name: 'Bleacher Report', site: 'https://bleacherreport.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'warner-bros-discovery',
    feeds: [],
  },
  {
    slug: 'the-athletic', name: 'The Athletic', site: 'https://theathletic.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'new-york-times-company',
    feeds: [],
  },
  {
    slug: 'e-news', name: 'E! News', site: 'https://www.eonline.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'versant',
    feeds: [],
  },
  {
    slug: 'gamesradar', name: 'GamesRadar+', site: 'https://www.gamesradar.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'future',
    feeds: [],
  },
  {
    slug: 'cinemablend', name: 'CinemaBlend', site: 'https://www.cinemablend.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'future',
    feeds: [],
  },
  {
    slug: 'push-square', name: 'Push Square', site: 'https://www.pushsquare.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'hookshot-media',
    feeds: [],
  },
  {
    slug: 'vg247', name: 'VG247', site: 'https://www.vg247.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'gamer-network',
    feeds: [],
  },
];
