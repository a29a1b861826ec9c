// Publishers: South-East Asia and the Pacific.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersSouthEastAsiaPacific: readonly Publisher[] = [
  {
    slug: 'irrawaddy', name: 'The Irrawaddy', site: 'https://www.irrawaddy.com',
    country: 'MM', language: 'en', kind: 'digital',
    owner: 'irrawaddy-publishing-group',
    feeds: [
      { url: 'https://www.irrawaddy.com/feed', title: 'All articles', topics: [] },
      { url: 'https://www.irrawaddy.com/category/news/burma/feed', title: 'Burma', topics: [] },
    ],
  },
  {
    slug: 'myanmar-now', name: 'Myanmar Now', site: 'https://myanmar-now.org',
    country: 'MM', language: 'en', kind: 'digital',
    owner: 'myanmar-now',
    feeds: [
      { url: 'https://myanmar-now.org/en/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'straits-times', name: 'The Straits Times', site: 'https://www.straitstimes.com',
    country: 'SG', language: 'en-SG', kind: 'daily',
    owner: 'sph-media',
    feeds: [
      { url: 'https://www.straitstimes.com/news/singapore/rss.xml', title: 'Singapore', topics: [] },
      { url: 'https://www.straitstimes.com/news/asia/rss.xml', title: 'Asia', topics: [] },
      { url: 'https://www.straitstimes.com/news/business/rss.xml', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'cna', name: 'CNA', site: 'https://www.channelnewsasia.com',
    country: 'SG', language: 'en-SG', kind: 'broadcaster',
    owner: 'mediacorp',
    feeds: [
      { url: 'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml', title: 'Latest', topics: [] },
      { url: 'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml&category=6511', title: 'Asia', topics: [] },
      { url: 'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml&category=10416', title: 'Singapore', topics: [] },
    ],
  },
  {
    slug: 'mothership', name: 'Mothership', site: 'https://mothership.sg',
    country: 'SG', language: 'en-SG', kind: 'digital',
    owner: 'bridgewater-holdings',
    feeds: [
      { url: 'https://mothership.sg/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-star-my', name: 'The Star', site: 'https://www.thestar.com.my',
    country: 'MY', language: 'en-MY', kind: 'daily',
    owner: 'star-media-group',
    feeds: [
      { url: 'https://www.thestar.com.my/rss/News/Nation', title: 'Nation', topics: [] },
      { url: 'https://www.thestar.com.my/rss/Business', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.thestar.com.my/rss/Sport', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'malaysiakini', name: 'Malaysiakini', site: 'https://www.malaysiakini.com',
    country: 'MY', language: 'en-MY', kind: 'digital',
    owner: 'mkini',
    feeds: [
      { url: 'https://www.malaysiakini.com/rss/en/news.rss', title: 'News', topics: ['11000000'] },
    ],
  },
  {
    slug: 'malay-mail', name: 'Malay Mail', site: 'https://www.malaymail.com',
    country: 'MY', language: 'en-MY', kind: 'digital',
    owner: 'malay-mail',
    feeds: [
      { url: 'https://www.malaymail.com/feed/rss/malaysia', title: 'Malaysia', topics: [] },
      { url: 'https://www.malaymail.com/feed/rss/money', title: 'Money', topics: ['04000000'] },
    ],
  },
  {
    slug: 'free-malaysia-today', name: 'Free Malaysia Today', site: 'https://www.freemalaysiatoday.com',
    country: 'MY', language: 'en-MY', kind: 'digital',
    owner: 'fmt-media',
    feeds: [
      { url: 'https://www.freemalaysiatoday.com/feeds/rss/nation', title: 'Nation', topics: [] },
    ],
  },
  {
    slug: 'antara', name: 'Antara', site: 'https://en.antaranews.com',
    country: 'ID', language: 'en', kind: 'agency',
    owner: 'antara',
    feeds: [
      { url: 'https://en.antaranews.com/rss/news.xml', title: 'News', topics: [] },
    ],
  },
  {
    slug: 'republika', name: 'Republika', site: 'https://www.republika.co.id',
    country: 'ID', language: 'id', kind: 'digital',
    owner: 'mahaka-media',
    feeds: [
      { url: 'https://www.republika.co.id/rss/', title: 'Semua berita', topics: [] },
    ],
  },
  {
    slug: 'tempo', name: 'Tempo', site: 'https://www.tempo.co',
    country: 'ID', language: 'id', kind: 'weekly',
    owner: 'tempo-inti-media',
    feeds: [
      { url: 'https://rss.tempo.co/nasional', title: 'Nasional', topics: [] },
    ],
  },
  {
    slug: 'bangkok-post', name: 'Bangkok Post', site: 'https://www.bangkokpost.com',
    country: 'TH', language: 'en', kind: 'daily',
    owner: 'bangkok-post-company',
    feeds: [
      { url: 'https://www.bangkokpost.com/rss/data/topstories.xml', title: 'Top stories', topics: [] },
      { url: 'https://www.bangkokpost.com/rss/data/business.xml', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.bangkokpost.com/rss/data/thailand.xml', title: 'Thailand', topics: [] },
    ],
  },
  {
    slug: 'thai-pbs', name: 'Thai PBS', site: 'https://www.thaipbs.or.th/news',
    country: 'TH', language: 'th', kind: 'public broadcaster',
    owner: 'thai-pbs',
    feeds: [
      { url: 'https://news.thaipbs.or.th/rss/news/home', title: 'ข่าวทั้งหมด', topics: [] },
    ],
  },
  {
    slug: 'prachatai', name: 'Prachatai', site: 'https://prachatai.com',
    country: 'TH', language: 'th', kind: 'digital',
    owner: 'prachatai-foundation',
    feeds: [
      { url: 'https://prachatai.com/feed', title: 'ข่าวทั้งหมด', topics: ['11000000'] },
    ],
  },
  {
    slug: 'inquirer', name: 'Philippine Daily Inquirer', site: 'https://www.inquirer.net',
    country: 'PH', language: 'en-PH', kind: 'daily',
    owner: 'inquirer-group',
    feeds: [
      { url: 'https://www.inquirer.net/fullfeed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'rappler', name: 'Rappler', site: 'https://www.rappler.com',
    country: 'PH', language: 'en-PH', kind: 'digital',
    owner: 'rappler-holdings',
    feeds: [
      { url: 'https://www.rappler.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'philstar', name: 'The Philippine Star', site: 'https://www.philstar.com',
    country: 'PH', language: 'en-PH', kind: 'daily',
    owner: 'philstar-media-group',
    feeds: [
      { url: 'https://www.philstar.com/rss/headlines', title: 'Headlines', topics: [] },
      { url: 'https://www.philstar.com/rss/business', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.philstar.com/rss/sports', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'abs-cbn', name: 'ABS-CBN News', site: 'https://www.abs-cbn.com/news',
    country: 'PH', language: 'en-PH', kind: 'broadcaster',
    owner: 'abs-cbn-corporation',
    feeds: [
      { url: 'https://www.abs-cbn.com/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'vnexpress', name: 'VnExpress International', site: 'https://e.vnexpress.net',
    country: 'VN', language: 'en', kind: 'digital',
    owner: 'fpt-online',
    feeds: [
      { url: 'https://e.vnexpress.net/rss/news.rss', title: 'News', topics: [] },
      { url: 'https://e.vnexpress.net/rss/business.rss', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'tuoi-tre', name: 'Tuổi Trẻ', site: 'https://tuoitre.vn',
    country: 'VN', language: 'vi', kind: 'daily',
    owner: 'hcm-youth-union',
    feeds: [
      { url: 'https://tuoitre.vn/rss/tin-moi-nhat.rss', title: 'Tin mới nhất', topics: [] },
      { url: 'https://tuoitre.vn/rss/thoi-su.rss', title: 'Thời sự', topics: [] },
    ],
  },
  {
    slug: 'viet-nam-news', name: 'Việt Nam News', site: 'https://vietnamnews.vn',
    country: 'VN', language: 'en', kind: 'daily',
    owner: 'vietnam-news-agency',
    feeds: [
      { url: 'https://vietnamnews.vn/rss/politics-laws.rss', title: 'Politics and law', topics: ['11000000'] },
      { url: 'https://vietnamnews.vn/rss/society.rss', title: 'Society', topics: ['14000000'] },
      { url: 'https://vietnamnews.vn/rss/sports.rss', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'phnom-penh-post', name: 'The Phnom Penh Post', site: 'https://www.phnompenhpost.com',
    country: 'KH', language: 'en', kind: 'daily',
    owner: 'post-media-cambodia',
    feeds: [
      { url: 'https://phnompenhpost.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'laotian-times', name: 'The Laotian Times', site: 'https://laotiantimes.com',
    country: 'LA', language: 'en', kind: 'digital',
    owner: 'rdk-group',
    feeds: [
      { url: 'https://laotiantimes.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'abc-australia', name: 'ABC News (Australia)', site: 'https://www.abc.net.au/news',
    country: 'AU', language: 'en-AU', kind: 'public broadcaster',
    owner: 'abc-australia',
    feeds: [
      { url: 'https://www.abc.net.au/news/feed/51120/rss.xml', title: 'Top stories', topics: [] },
      { url: 'https://www.abc.net.au/news/feed/51892/rss.xml', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.abc.net.au/news/feed/46182/rss.xml', title: 'Just in', topics: [] },
    ],
  },
  {
    slug: 'sydney-morning-herald', name: 'The Sydney Morning Herald', site: 'https://www.smh.com.au',
    country: 'AU', language: 'en-AU', kind: 'daily',
    owner: 'nine-entertainment',
    feeds: [
      { url: 'https://www.smh.com.au/rss/feed.xml', title: 'All articles', topics: [] },
      { url: 'https://www.smh.com.au/rss/business.xml', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.smh.com.au/rss/culture.xml', title: 'Culture', topics: ['01000000'] },
    ],
  },
  {
    slug: 'the-age', name: 'The Age', site: 'https://www.theage.com.au',
    country: 'AU', language: 'en-AU', kind: 'daily',
    owner: 'nine-entertainment',
    feeds: [
      { url: 'https://www.theage.com.au/rss/feed.xml', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'sbs-news', name: 'SBS News', site: 'https://www.sbs.com.au/news',
    country: 'AU', language: 'en-AU', kind: 'public broadcaster',
    owner: 'sbs-australia',
    feeds: [
      { url: 'https://www.sbs.com.au/news/feed', title: 'All articles', topics: [] },
      { url: 'https://www.sbs.com.au/news/topic/australia/feed', title: 'Australia', topics: [] },
    ],
  },
  {
    slug: 'news-com-au', name: 'news.com.au', site: 'https://www.news.com.au',
    country: 'AU', language: 'en-AU', kind: 'digital',
    owner: 'news-corp-australia',
    feeds: [
      { url: 'https://www.news.com.au/content-feeds/latest-news-national/', title: 'National', topics: [] },
      { url: 'https://www.news.com.au/content-feeds/latest-news-world/', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'crikey', name: 'Crikey', site: 'https://www.crikey.com.au',
    country: 'AU', language: 'en-AU', kind: 'digital',
    owner: 'private-media',
    feeds: [
      { url: 'https://www.crikey.com.au/feed/', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'the-conversation-au', name: 'The Conversation (Australia)', site: 'https://theconversation.com/au',
    country: 'AU', language: 'en-AU', kind: 'digital',
    owner: 'conversation-au',
    feeds: [
      { url: 'https://theconversation.com/au/articles.atom', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'rnz', name: 'RNZ', site: 'https://www.rnz.co.nz',
    country: 'NZ', language: 'en-NZ', kind: 'public broadcaster',
    owner: 'rnz',
    feeds: [
      { url: 'https://www.rnz.co.nz/rss/national.xml', title: 'National', topics: [] },
      { url: 'https://www.rnz.co.nz/rss/pacific.xml', title: 'Pacific', topics: [] },
      { url: 'https://www.rnz.co.nz/rss/business.xml', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'nz-herald', name: 'The New Zealand Herald', site: 'https://www.nzherald.co.nz',
    country: 'NZ', language: 'en-NZ', kind: 'daily',
    owner: 'nzme',
    feeds: [
      { url: 'https://www.nzherald.co.nz/arc/outboundfeeds/rss/curated/78/?outputType=xml&_website=nzh', title: 'Top stories', topics: [] },
      { url: 'https://www.nzherald.co.nz/arc/outboundfeeds/rss/section/nz/?outputType=xml&_website=nzh', title: 'New Zealand', topics: [] },
      { url: 'https://www.nzherald.co.nz/arc/outboundfeeds/rss/section/business/?outputType=xml&_website=nzh', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'stuff', name: 'Stuff', site: 'https://www.stuff.co.nz',
    country: 'NZ', language: 'en-NZ', kind: 'digital',
    owner: 'stuff-digital',
    feeds: [
      { url: 'https://www.stuff.co.nz/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-spinoff', name: 'The Spinoff', site: 'https://thespinoff.co.nz',
    country: 'NZ', language: 'en-NZ', kind: 'magazine',
    owner: 'the-spinoff',
    feeds: [
      { url: 'https://thespinoff.co.nz/feed', title: 'All articles', topics: ['20000038', '11000000'] },
    ],
  },
  {
    slug: 'newsroom-nz', name: 'Newsroom', site: 'https://newsroom.co.nz',
    country: 'NZ', language: 'en-NZ', kind: 'digital',
    owner: 'newsroom-nz',
    feeds: [
      { url: 'https://newsroom.co.nz/feed/', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'bernama', name: 'Bernama', site: 'https://www.bernama.com',
    country: 'MY', language: 'en-GB', kind: 'agency',
    owner: 'bernama',
    feeds: [],
  },
  {
    slug: 'jakarta-post', name: 'The Jakarta Post', site: 'https://www.thejakartapost.com',
    country: 'ID', language: 'en-US', kind: 'daily',
    owner: 'bina-media-tenggara',
    feeds: [],
  },
  {
    slug: 'nine-news', name: '9News', site: 'https://www.9news.com.au',
    country: 'AU', language: 'en-AU', kind: 'broadcaster',
    owner: 'nine-entertainment',
    feeds: [
      { url: 'https://www.9news.com.au/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'financial-review', name: 'Australian Financial Review', site: 'https://www.afr.com',
    country: 'AU', language: 'en-AU', kind: 'daily',
    owner: 'nine-entertainment',
    feeds: [],
  },
  {
    slug: 'seven-news', name: '7NEWS', site: 'https://7news.com.au',
    country: 'AU', language: 'en-AU', kind: 'broadcaster',
    owner: 'seven-west',
    feeds: [],
  },
  {
    slug: 'west-australian', name: 'The West Australian', site: 'https://thewest.com.au',
    country: 'AU', language: 'en-AU', kind: 'daily',
    owner: 'seven-west',
    feeds: [
      { url: 'https://thewest.com.au/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'perth-now', name: 'PerthNow', site: 'https://www.perthnow.com.au',
    country: 'AU', language: 'en-AU', kind: 'digital',
    owner: 'seven-west',
    feeds: [],
  },
  {
    slug: 'the-australian', name: 'The Australian', site: 'https://www.theaustralian.com.au',
    country: 'AU', language: 'en-AU', kind: 'daily',
    owner: 'news-corp-australia',
    feeds: [],
  },
  {
    slug: 'fox-sports-australia', name: 'Fox Sports Australia', site: 'https://www.foxsports.com.au',
    country: 'AU', language: 'en-AU', kind: 'broadcaster',
    owner: 'foxtel',
    feeds: [],
  },
  {
    slug: 'canberra-times', name: 'The Canberra Times', site: 'https://www.canberratimes.com.au',
    country: 'AU', language: 'en-AU', kind: 'daily',
    owner: 'australian-community-media',
    feeds: [],
  },
];
