// Publishers: East Asia.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersEastAsia: readonly Publisher[] = [
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
];
