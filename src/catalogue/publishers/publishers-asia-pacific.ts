// Publishers: Asia and the Pacific.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersAsiaPacific: readonly Publisher[] = [
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
    slug: 'the-diplomat', name: 'The Diplomat', site: 'https://thediplomat.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'diplomat-media',
    feeds: [
      { url: 'https://thediplomat.com/feed/', title: 'All articles', topics: ['20000638'] },
    ],
  },
  {
    slug: 'south-china-morning-post', name: 'South China Morning Post', site: 'https://www.scmp.com',
    country: 'HK', language: 'en-HK', kind: 'daily',
    owner: 'south-china-morning-post',
    feeds: [
      { url: 'https://www.scmp.com/rss/91/feed', title: 'News', topics: [] },
      { url: 'https://www.scmp.com/rss/2/feed', title: 'Hong Kong', topics: [] },
      { url: 'https://www.scmp.com/rss/4/feed', title: 'China', topics: [] },
    ],
  },
  {
    slug: 'hong-kong-free-press', name: 'Hong Kong Free Press', site: 'https://hongkongfp.com',
    country: 'HK', language: 'en-HK', kind: 'digital',
    owner: 'hong-kong-free-press',
    feeds: [
      { url: 'https://hongkongfp.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'rthk', name: 'RTHK', site: 'https://news.rthk.hk',
    country: 'HK', language: 'en-HK', kind: 'public broadcaster',
    owner: 'rthk',
    feeds: [
      { url: 'https://rthk.hk/rthk/news/rss/e_expressnews_elocal.xml', title: 'Local', topics: [] },
      { url: 'https://rthk.hk/rthk/news/rss/e_expressnews_einternational.xml', title: 'International', topics: [] },
      { url: 'https://rthk.hk/rthk/news/rss/e_expressnews_esport.xml', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'ming-pao', name: 'Ming Pao', site: 'https://news.mingpao.com',
    country: 'HK', language: 'zh-HK', kind: 'daily',
    owner: 'media-chinese-international',
    feeds: [
      { url: 'https://news.mingpao.com/rss/ins/s00001.xml', title: '港聞', topics: [] },
      { url: 'https://news.mingpao.com/rss/ins/s00002.xml', title: '經濟', topics: ['04000000'] },
    ],
  },
  {
    slug: 'the-standard-hk', name: 'The Standard (Hong Kong)', site: 'https://www.thestandard.com.hk',
    country: 'HK', language: 'en-HK', kind: 'daily',
    owner: 'sing-tao',
    feeds: [
      { url: 'https://www.thestandard.com.hk/newsfeed/latest/news.xml', title: 'Latest', topics: [] },
    ],
  },
  {
    slug: 'china-daily', name: 'China Daily', site: 'https://www.chinadaily.com.cn',
    country: 'CN', language: 'en', kind: 'daily',
    owner: 'china-daily',
    feeds: [
      { url: 'https://www.chinadaily.com.cn/rss/china_rss.xml', title: 'China', topics: [] },
      { url: 'https://www.chinadaily.com.cn/rss/bizchina_rss.xml', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.chinadaily.com.cn/rss/world_rss.xml', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'cgtn', name: 'CGTN', site: 'https://www.cgtn.com',
    country: 'CN', language: 'en', kind: 'broadcaster',
    owner: 'china-media-group',
    feeds: [
      { url: 'https://www.cgtn.com/subscribe/rss/section/world.xml', title: 'World', topics: [] },
      { url: 'https://www.cgtn.com/subscribe/rss/section/china.xml', title: 'China', topics: [] },
      { url: 'https://www.cgtn.com/subscribe/rss/section/business.xml', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'china-digital-times', name: 'China Digital Times', site: 'https://chinadigitaltimes.net',
    country: 'US', language: 'en', kind: 'digital',
    owner: 'china-digital-times',
    feeds: [
      { url: 'https://chinadigitaltimes.net/feed/', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'taipei-times', name: 'Taipei Times', site: 'https://www.taipeitimes.com',
    country: 'TW', language: 'en', kind: 'daily',
    owner: 'liberty-times-group',
    feeds: [
      { url: 'https://www.taipeitimes.com/xml/index.rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'liberty-times', name: 'Liberty Times', site: 'https://news.ltn.com.tw',
    country: 'TW', language: 'zh-TW', kind: 'daily',
    owner: 'liberty-times-group',
    feeds: [
      { url: 'https://news.ltn.com.tw/rss/all.xml', title: '全部', topics: [] },
      { url: 'https://news.ltn.com.tw/rss/sports.xml', title: '體育', topics: ['15000000'] },
      { url: 'https://news.ltn.com.tw/rss/business.xml', title: '財經', topics: ['04000000'] },
    ],
  },
  {
    slug: 'focus-taiwan', name: 'Focus Taiwan', site: 'https://focustaiwan.tw',
    country: 'TW', language: 'en', kind: 'agency',
    owner: 'central-news-agency',
    feeds: [
      { url: 'https://feeds.feedburner.com/rsscna/engnews', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'nhk', name: 'NHK', site: 'https://www3.nhk.or.jp/news/',
    country: 'JP', language: 'ja', kind: 'public broadcaster',
    owner: 'nhk',
    feeds: [
      { url: 'https://www3.nhk.or.jp/rss/news/cat0.xml', title: '主要ニュース', topics: [] },
      { url: 'https://www3.nhk.or.jp/rss/news/cat3.xml', title: '科学・医療', topics: ['13000000'] },
      { url: 'https://www3.nhk.or.jp/rss/news/cat5.xml', title: '経済', topics: ['04000000'] },
    ],
  },
  {
    slug: 'japan-times', name: 'The Japan Times', site: 'https://www.japantimes.co.jp',
    country: 'JP', language: 'en', kind: 'daily',
    owner: 'news2u',
    feeds: [
      { url: 'https://www.japantimes.co.jp/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'asahi-shimbun', name: 'The Asahi Shimbun', site: 'https://www.asahi.com',
    country: 'JP', language: 'ja', kind: 'daily',
    owner: 'asahi-shimbun-company',
    feeds: [
      { url: 'https://www.asahi.com/rss/asahi/newsheadlines.rdf', title: 'ニュース', topics: [] },
      { url: 'https://www.asahi.com/rss/asahi/business.rdf', title: '経済', topics: ['04000000'] },
      { url: 'https://www.asahi.com/rss/asahi/sports.rdf', title: 'スポーツ', topics: ['15000000'] },
    ],
  },
  {
    slug: 'mainichi', name: 'The Mainichi', site: 'https://mainichi.jp',
    country: 'JP', language: 'ja', kind: 'daily',
    owner: 'mainichi-newspapers',
    feeds: [
      { url: 'https://mainichi.jp/rss/etc/flash.rss', title: 'ニュース速報', topics: [] },
      { url: 'https://mainichi.jp/rss/etc/english_latest.rss', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'japan-news', name: 'The Japan News', site: 'https://japannews.yomiuri.co.jp',
    country: 'JP', language: 'en', kind: 'daily',
    owner: 'yomiuri',
    feeds: [
      { url: 'https://japannews.yomiuri.co.jp/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'nikkei-asia', name: 'Nikkei Asia', site: 'https://asia.nikkei.com',
    country: 'JP', language: 'en', kind: 'weekly',
    owner: 'nikkei',
    feeds: [
      { url: 'https://asia.nikkei.com/rss/feed/nar', title: 'All articles', topics: ['04000000'] },
    ],
  },
  {
    slug: 'yonhap', name: 'Yonhap News Agency', site: 'https://en.yna.co.kr',
    country: 'KR', language: 'en', kind: 'agency',
    owner: 'yonhap',
    feeds: [
      { url: 'https://en.yna.co.kr/RSS/news.xml', title: 'All news', topics: [] },
      { url: 'https://en.yna.co.kr/RSS/economy.xml', title: 'Economy', topics: ['20000344'] },
      { url: 'https://en.yna.co.kr/RSS/nk.xml', title: 'North Korea', topics: ['11000000'] },
    ],
  },
  {
    slug: 'korea-herald', name: 'The Korea Herald', site: 'https://www.koreaherald.com',
    country: 'KR', language: 'en', kind: 'daily',
    owner: 'herald-corporation',
    feeds: [
      { url: 'https://www.koreaherald.com/rss/newsAll', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'korea-times', name: 'The Korea Times', site: 'https://www.koreatimes.co.kr',
    country: 'KR', language: 'en', kind: 'daily',
    owner: 'korea-times',
    feeds: [
      { url: 'https://feed.koreatimes.co.kr/k/allnews.xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'hankyoreh', name: 'The Hankyoreh', site: 'https://www.hani.co.kr',
    country: 'KR', language: 'ko', kind: 'daily',
    owner: 'hankyoreh',
    feeds: [
      { url: 'https://www.hani.co.kr/rss', title: '전체 기사', topics: [] },
      { url: 'https://english.hani.co.kr/rss/english_edition', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'chosun-ilbo', name: 'The Chosun Ilbo', site: 'https://www.chosun.com',
    country: 'KR', language: 'ko', kind: 'daily',
    owner: 'chosun-ilbo-company',
    feeds: [
      { url: 'https://www.chosun.com/arc/outboundfeeds/rss/?outputType=xml', title: '전체 기사', topics: [] },
    ],
  },
  {
    slug: 'dong-a-ilbo', name: 'The Dong-A Ilbo', site: 'https://www.donga.com',
    country: 'KR', language: 'ko', kind: 'daily',
    owner: 'dong-a-media-group',
    feeds: [
      { url: 'https://rss.donga.com/total.xml', title: '전체 기사', topics: [] },
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
    slug: 'astana-times', name: 'The Astana Times', site: 'https://astanatimes.com',
    country: 'KZ', language: 'en', kind: 'digital',
    owner: 'astana-times',
    feeds: [
      { url: 'https://astanatimes.com/feed/', title: 'All articles', topics: [] },
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
    slug: 'xinhua', name: 'Xinhua', site: 'https://english.news.cn',
    country: 'CN', language: 'en-US', kind: 'agency',
    owner: 'xinhua',
    otherHosts: ['xinhuanet.com', 'news.cn'],
    feeds: [],
  },
  {
    slug: 'peoples-daily', name: "People's Daily Online", site: 'https://en.people.cn',
    country: 'CN', language: 'en-US', kind: 'daily',
    owner: 'peoples-daily',
    otherHosts: ['people.cn', 'people.com.cn'],
    feeds: [],
  },
  {
    slug: 'global-times', name: 'Global Times', site: 'https://www.globaltimes.cn',
    country: 'CN', language: 'en-US', kind: 'daily',
    owner: 'global-times',
    feeds: [],
  },
  {
    slug: 'caixin-global', name: 'Caixin Global', site: 'https://www.caixinglobal.com',
    country: 'CN', language: 'en-US', kind: 'magazine',
    owner: 'caixin',
    feeds: [],
  },
  {
    slug: 'kyodo-news', name: 'Kyodo News', site: 'https://english.kyodonews.net',
    country: 'JP', language: 'en-US', kind: 'agency',
    owner: 'kyodo',
    feeds: [
      { url: 'https://english.kyodonews.net/rss/all.xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'jiji-press', name: 'Jiji Press', site: 'https://jen.jiji.com',
    country: 'JP', language: 'en-US', kind: 'agency',
    owner: 'jiji',
    otherHosts: ['jiji.com'],
    feeds: [],
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
