// Owners of publishers in East Asia: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersEastAsia: readonly Owner[] = [
  {
    id: 'south-china-morning-post', names: ['South China Morning Post Publishers'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'alibaba' }],
    source: 'https://www.scmp.com/about-us', asOf: '2025-06',
  },
  {
    id: 'alibaba', names: ['Alibaba', 'Alibaba Group'], kind: 'listed company',
    heldBy: [
      { tie: 'leading person', names: ['Jack Ma'], words: 'co-founded' },
      { tie: 'leading person', names: ['Joe Tsai', 'Joseph Tsai'], words: 'chairs' },
    ],
    holdings: [
      { names: ['Taobao', 'Tmall'], words: 'runs Taobao' },
      { names: ['Ant Group', 'Alipay'], words: 'holds a third of Ant Group' },
    ],
    source: 'https://www.alibabagroup.com', asOf: '2025-06',
  },
  {
    id: 'hong-kong-free-press', names: ['Hong Kong Free Press'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Tom Grundy'] }],
    source: 'https://hongkongfp.com/about/', asOf: '2025-06',
  },
  {
    id: 'rthk', names: ['Radio Television Hong Kong', 'RTHK'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'hong-kong-government', words: 'runs' }],
    source: 'https://www.rthk.hk', asOf: '2025-06',
  },
  {
    id: 'media-chinese-international', names: ['Media Chinese International'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['the Tiong family', 'Tiong Hiew King'] }],
    source: 'https://www.mediachinesegroup.com', asOf: '2024-12',
  },
  {
    id: 'sing-tao', names: ['Sing Tao News Corporation', 'Sing Tao'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', names: ['Kwok Hiu Ting', 'Kwok Hiu-ting'], words: 'is the largest shareholder of' },
    ],
    source: 'https://www.singtaonewscorp.com', asOf: '2024-12',
  },
  {
    id: 'china-daily', names: ['China Daily'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'chinese-party' }],
    source: 'https://www.chinadaily.com.cn', asOf: '2025-06',
  },
  {
    id: 'china-media-group', names: ['China Media Group', 'China Central Television', 'CCTV'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'chinese-party', words: 'leads' }],
    source: 'https://www.cgtn.com/about-us', asOf: '2025-06',
  },
  {
    id: 'liberty-times-group', names: ['Liberty Times Group', 'Liberty Times'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Lin family'] }],
    source: 'https://www.taipeitimes.com', asOf: '2024-12',
  },
  {
    id: 'central-news-agency', names: ['the Central News Agency'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the government of Taiwan', 'Taiwanese government'], words: 'funds' }],
    source: 'https://focustaiwan.tw', asOf: '2025-06',
  },
  {
    id: 'nhk', names: ['Nippon Hōsō Kyōkai', 'NHK', 'Japan Broadcasting Corporation'], kind: 'public',
    about: 'reception fee',
    source: 'https://www.nhk.or.jp/corporateinfo/', asOf: '2025-06',
  },
  {
    id: 'news2u', names: ['News2u Holdings'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Minako Suematsu'], words: 'leads' }],
    source: 'https://www.japantimes.co.jp', asOf: '2024-12',
  },
  {
    id: 'asahi-shimbun-company', names: ['The Asahi Shimbun Company'], kind: 'family',
    about: 'staff and the Murayama and Ueno families',
    source: 'https://www.asahi.com/corporate/', asOf: '2024-12',
  },
  {
    id: 'mainichi-newspapers', names: ['The Mainichi Newspapers'], kind: 'private company',
    source: 'https://www.mainichi.co.jp', asOf: '2024-12',
  },
  {
    id: 'yomiuri', names: ['The Yomiuri Shimbun Holdings', 'Yomiuri Shimbun'], kind: 'private company',
    holdings: [
      { names: ['Yomiuri Giants'], words: 'owns the baseball club Yomiuri Giants' },
      { names: ['Nippon TV', 'Nippon Television'], words: 'is a large shareholder of Nippon TV' },
    ],
    source: 'https://info.yomiuri.co.jp', asOf: '2024-12',
  },
  {
    id: 'yonhap', names: ['Yonhap'], kind: 'public',
    heldBy: [
      { tie: 'parent', names: ['the News Agency Promotion Committee', 'Korea News Agency Commission'] },
      { tie: 'state', names: ['the South Korean state', 'South Korean government'], words: 'stands behind' },
    ],
    source: 'https://en.yna.co.kr', asOf: '2024-12',
  },
  {
    id: 'herald-corporation', names: ['Herald Corporation', 'Herald Media Group'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Jungheung Group', 'Jungheung'] }],
    source: 'https://www.koreaherald.com', asOf: '2024-12',
  },
  {
    id: 'korea-times', names: ['The Korea Times'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Dongwha Group', 'Dongwha'] }],
    source: 'https://www.koreatimes.co.kr', asOf: '2024-12',
  },
  {
    id: 'hankyoreh', names: ['Hankyoreh Media Company'], kind: 'co-operative',
    about: 'held by tens of thousands of citizens',
    source: 'https://www.hani.co.kr', asOf: '2024-12',
  },
  {
    id: 'chosun-ilbo-company', names: ['Chosun Ilbo Company'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Bang family', 'Bang Sang-hoon'] }],
    holdings: [
      { names: ['TV Chosun'], words: 'is tied by its owning family to TV Chosun' },
    ],
    source: 'https://www.chosun.com', asOf: '2024-12',
  },
  {
    id: 'dong-a-media-group', names: ['Dong-A Media Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Kim family', 'Kim Jae-ho'] },
      { tie: 'shareholder', names: ['Inchon Memorial Foundation'] },
    ],
    holdings: [
      { names: ['Channel A'], words: 'owns Channel A' },
    ],
    source: 'https://www.donga.com', asOf: '2024-12',
  },
  {
    id: 'xinhua', names: ['Xinhua', 'Xinhua News Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'chinese-party', words: 'leads' }],
    source: 'https://english.news.cn', asOf: '2025-06',
  },
  {
    id: 'peoples-daily', names: ["People's Daily"], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'chinese-party' }],
    source: 'https://en.people.cn', asOf: '2025-06',
  },
  {
    id: 'global-times', names: ['Global Times'], kind: 'state',
    heldBy: [{ tie: 'parent', owner: 'peoples-daily' }],
    source: 'https://www.globaltimes.cn', asOf: '2025-06',
  },
  {
    id: 'caixin', names: ['Caixin Media', 'Caixin'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Hu Shuli'] }],
    source: 'https://www.caixinglobal.com', asOf: '2024-12',
  },
  {
    id: 'kyodo', names: ['Kyodo News', 'Kyodo'], kind: 'co-operative',
    about: 'held by Japanese newspapers and NHK',
    source: 'https://www.kyodonews.jp', asOf: '2024-12',
  },
  {
    id: 'jiji', names: ['Jiji Press'], kind: 'private company',
    about: 'mostly held by its staff',
    source: 'https://www.jiji.com', asOf: '2023-12',
  },
];
