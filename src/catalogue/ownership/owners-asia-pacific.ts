// Owners of publishers in Asia and the Pacific: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersAsiaPacific: readonly Owner[] = [
  {
    id: 'hindu-group', names: ['The Hindu Group', 'THG Publishing'], kind: 'family',
    heldBy: [
      { tie: 'parent', names: ['Kasturi and Sons', 'Kasturi & Sons', 'the Kasturi family'] },
      { tie: 'shareholder', names: ['N. Ram'], words: 'is a shareholder, of the Kasturi family, of' },
    ],
    source: 'https://www.thehindu.com/aboutus/', asOf: '2024-12',
  },
  {
    id: 'times-group', names: ['The Times Group', 'Bennett Coleman', 'Bennett, Coleman & Co'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Jain family', 'Vineet Jain', 'Samir Jain'] }],
    holdings: [
      { names: ['Times Now'], words: 'owns Times Now' },
    ],
    source: 'https://timesofindia.indiatimes.com', asOf: '2024-12',
  },
  {
    id: 'indian-express-group', names: ['Indian Express Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['Viveck Goenka'] },
      { tie: 'leading person', names: ['Anant Goenka'], words: 'leads, with his father,' },
    ],
    source: 'https://indianexpress.com/about-us/', asOf: '2024-12',
  },
  {
    id: 'ht-media', names: ['HT Media'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Shobhana Bhartia'], words: 'chairs, and her family controls,' }],
    source: 'https://www.htmedia.in', asOf: '2024-12',
  },
  {
    id: 'amg-media-networks', names: ['AMG Media Networks'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'adani' }],
    source: 'https://www.ndtv.com/about-us', asOf: '2025-06',
  },
  {
    id: 'adani', names: ['Adani Group', 'Adani Enterprises', 'Adani'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Gautam Adani'] }],
    holdings: [
      { names: ['Adani Ports'], words: 'owns Adani Ports' },
      { names: ['Adani Green Energy', 'Adani Green'], words: 'owns Adani Green Energy' },
      { names: ['Adani Power'], words: 'owns Adani Power' },
      { names: ['Ambuja Cements'], words: 'owns Ambuja Cements' },
    ],
    source: 'https://www.adani.com', asOf: '2025-06',
  },
  {
    id: 'scroll-media', names: ['Scroll Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Samir Patil'] }],
    source: 'https://scroll.in', asOf: '2024-12',
  },
  {
    id: 'foundation-for-independent-journalism', names: ['the Foundation for Independent Journalism'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Siddharth Varadarajan'], words: 'co-founded and edits for' }],
    source: 'https://thewire.in/about-us', asOf: '2024-12',
  },
  {
    id: 'printline-media', names: ['Printline Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Shekhar Gupta'] }],
    source: 'https://theprint.in/about-us/', asOf: '2024-12',
  },
  {
    id: 'business-standard', names: ['Business Standard Private Ltd'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', owner: 'uday-kotak', words: 'is, with his family, the main shareholder of' },
    ],
    source: 'https://www.business-standard.com', asOf: '2024-12',
  },
  {
    id: 'uday-kotak', names: ['Uday Kotak'], kind: 'person',
    holdings: [
      { names: ['Kotak Mahindra Bank', 'Kotak Mahindra'], words: 'founded Kotak Mahindra Bank' },
    ],
    source: 'https://www.kotak.com', asOf: '2024-12',
  },
  {
    id: 'living-media', names: ['Living Media'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Aroon Purie'] }],
    holdings: [
      { names: ['TV Today Network', 'Aaj Tak'], words: 'owns most of TV Today Network' },
    ],
    source: 'https://www.indiatodaygroup.com', asOf: '2024-12',
  },
  {
    id: 'newslaundry-media', names: ['Newslaundry Media'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Abhinandan Sekhri'], words: 'co-founded and leads' },
      { tie: 'leading person', names: ['Madhu Trehan'], words: 'co-founded' },
    ],
    source: 'https://www.newslaundry.com', asOf: '2024-12',
  },
  {
    id: 'amar-ujala-publications', names: ['Amar Ujala Publications'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Maheshwari family', 'Rajul Maheshwari'] }],
    source: 'https://www.amarujala.com', asOf: '2024-12',
  },
  {
    id: 'pakistan-herald-publications', names: ['Pakistan Herald Publications', 'Dawn Media Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Haroon family', 'Hameed Haroon'] },
      { tie: 'shareholder', names: ['the Saigol family'] },
    ],
    source: 'https://www.dawn.com', asOf: '2024-12',
  },
  {
    id: 'express-media-group', names: ['Express Media Group'], kind: 'family',
    heldBy: [
      { tie: 'parent', names: ['Lakson Group'] },
      { tie: 'leading person', names: ['Sultan Ali Lakhani'], words: 'leads' },
    ],
    source: 'https://tribune.com.pk', asOf: '2024-12',
  },
  {
    id: 'mediaworld', names: ['Mediaworld'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'transcom', words: 'is the main shareholder of' }],
    source: 'https://www.transcombd.com', asOf: '2024-12',
  },
  {
    id: 'mediastar', names: ['Mediastar'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'transcom' }],
    source: 'https://www.transcombd.com', asOf: '2024-12',
  },
  {
    id: 'transcom', names: ['Transcom Group', 'Transcom'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Simeen Rahman'], words: 'leads' }],
    source: 'https://www.transcombd.com', asOf: '2024-12',
  },
  {
    id: 'wijeya-newspapers', names: ['Wijeya Newspapers'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Ranjit Wijewardene'], words: 'leads' }],
    source: 'https://www.wijeyanewspapers.lk', asOf: '2024-12',
  },
  {
    id: 'kantipur-media-group', names: ['Kantipur Media Group'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Kailash Sirohiya'] }],
    source: 'https://kathmandupost.com', asOf: '2024-12',
  },
  {
    id: 'onlinekhabar', names: ['OnlineKhabar'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Dharma Raj Bhusal'] }],
    source: 'https://english.onlinekhabar.com', asOf: '2023-12',
  },
  {
    id: 'irrawaddy-publishing-group', names: ['Irrawaddy Publishing Group'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Aung Zaw'] }],
    source: 'https://www.irrawaddy.com/about-irrawaddy', asOf: '2024-12',
  },
  {
    id: 'myanmar-now', names: ['Myanmar Now'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Swe Win'], words: 'edits' }],
    source: 'https://myanmar-now.org', asOf: '2024-12',
  },
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
    id: 'sph-media', names: ['SPH Media Trust', 'SPH Media'], kind: 'trust',
    heldBy: [{ tie: 'state', owner: 'singapore-state', words: 'funds' }],
    source: 'https://www.sph.com.sg', asOf: '2024-12',
  },
  {
    id: 'mediacorp', names: ['Mediacorp'], kind: 'state',
    heldBy: [{ tie: 'parent', owner: 'temasek' }],
    source: 'https://www.mediacorp.sg', asOf: '2025-06',
  },
  {
    id: 'temasek', names: ['Temasek', 'Temasek Holdings'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'singapore-state' }],
    holdings: [
      { names: ['Singapore Airlines'], words: 'is the majority owner of Singapore Airlines' },
      { names: ['DBS', 'DBS Group'], words: 'is a large shareholder of DBS' },
      { names: ['Singtel'], words: 'is the majority owner of Singtel' },
      { names: ['PSA International'], words: 'owns the port operator PSA' },
    ],
    source: 'https://www.temasek.com.sg', asOf: '2025-06',
  },
  {
    id: 'bridgewater-holdings', names: ['Bridgewater Holdings'], kind: 'private company',
    source: 'https://mothership.sg', asOf: '2023-12',
  },
  {
    id: 'star-media-group', names: ['Star Media Group'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', names: ['the Malaysian Chinese Association', 'MCA'], words: 'is the largest shareholder of' },
    ],
    source: 'https://www.starmediagroup.my', asOf: '2024-12',
  },
  {
    id: 'mkini', names: ['Mkini Dotcom', 'Mkini'], kind: 'private company',
    about: 'mostly held by founders and staff',
    heldBy: [
      { tie: 'leading person', names: ['Steven Gan'], words: 'co-founded' },
      { tie: 'leading person', names: ['Premesh Chandran'], words: 'co-founded' },
    ],
    source: 'https://www.malaysiakini.com', asOf: '2024-12',
  },
  {
    id: 'malay-mail', names: ['Malay Mail'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Ibrahim Mohd Nor'] }],
    source: 'https://www.malaymail.com', asOf: '2023-12',
  },
  {
    id: 'fmt-media', names: ['FMT Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Nelson Fernandez'] }],
    source: 'https://www.freemalaysiatoday.com', asOf: '2023-12',
  },
  {
    id: 'antara', names: ['Antara'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'indonesian-state' }],
    source: 'https://en.antaranews.com', asOf: '2025-06',
  },
  {
    id: 'mahaka-media', names: ['Mahaka Media'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Erick Thohir'] }],
    source: 'https://www.mahakamedia.com', asOf: '2024-12',
  },
  {
    id: 'tempo-inti-media', names: ['Tempo Inti Media'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Goenawan Mohamad'], words: 'co-founded Tempo, published by' }],
    source: 'https://www.tempo.co', asOf: '2024-12',
  },
  {
    id: 'bangkok-post-company', names: ['Bangkok Post Public Company'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Chirathivat family'] },
      { tie: 'shareholder', names: ['Central Group'], words: 'is of the same family as the main shareholders of' },
    ],
    source: 'https://www.bangkokpost.com', asOf: '2024-12',
  },
  {
    id: 'thai-pbs', names: ['the Thai Public Broadcasting Service', 'Thai PBS'], kind: 'public',
    source: 'https://www.thaipbs.or.th', asOf: '2025-06',
  },
  {
    id: 'prachatai-foundation', names: ['the Foundation for Community Educational Media'], kind: 'non-profit',
    source: 'https://prachatai.com', asOf: '2024-12',
  },
  {
    id: 'inquirer-group', names: ['Inquirer Group', 'Inquirer Group of Companies'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Rufino-Prieto family'] }],
    source: 'https://www.inquirer.net', asOf: '2024-12',
  },
  {
    id: 'rappler-holdings', names: ['Rappler Holdings'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Maria Ressa'], words: 'co-founded, and holds shares in,' },
      { tie: 'shareholder', names: ['Omidyar Network'], words: 'gave money, later passed to the staff, to' },
    ],
    source: 'https://www.rappler.com/about/', asOf: '2024-12',
  },
  {
    id: 'philstar-media-group', names: ['Philstar Media Group'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'mediaquest', words: 'is the majority owner of' }],
    source: 'https://www.philstar.com', asOf: '2024-12',
  },
  {
    id: 'mediaquest', names: ['MediaQuest Holdings', 'MediaQuest'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['PLDT', 'PLDT Beneficial Trust Fund'], words: 'owns, through the fund for its staff,' },
      { tie: 'leading person', names: ['Manuel V. Pangilinan', 'Manny Pangilinan'], words: 'chairs' },
    ],
    holdings: [
      { names: ['TV5'], words: 'owns TV5' },
    ],
    source: 'https://www.pldt.com', asOf: '2024-12',
  },
  {
    id: 'abs-cbn-corporation', names: ['ABS-CBN Corporation', 'ABS-CBN'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', names: ['Lopez Holdings', 'Lopez Group'] },
      { tie: 'controlling person', names: ['the Lopez family'] },
    ],
    source: 'https://www.abs-cbn.com', asOf: '2024-12',
  },
  {
    id: 'fpt-online', names: ['FPT Online'], kind: 'listed company',
    heldBy: [{ tie: 'parent', names: ['FPT', 'FPT Corporation'] }],
    source: 'https://fptonline.net', asOf: '2023-12',
  },
  {
    id: 'hcm-youth-union', names: ['the Ho Chi Minh Communist Youth Union'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'vietnamese-state', words: 'stands behind' }],
    source: 'https://tuoitre.vn', asOf: '2024-12',
  },
  {
    id: 'vietnam-news-agency', names: ['Vietnam News Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'vietnamese-state' }],
    source: 'https://vnanet.vn', asOf: '2025-06',
  },
  {
    id: 'post-media-cambodia', names: ['Post Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Sivakumar Ganapathy'] }],
    source: 'https://www.phnompenhpost.com', asOf: '2023-12',
  },
  {
    id: 'rdk-group', names: ['RDK Group'], kind: 'private company',
    source: 'https://laotiantimes.com', asOf: '2023-12',
  },
  {
    id: 'abc-australia', names: ['the Australian Broadcasting Corporation'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Australian government', 'Government of Australia'] }],
    source: 'https://www.abc.net.au/about', asOf: '2025-06',
  },
  {
    id: 'nine-entertainment', names: ['Nine Entertainment', 'Nine Entertainment Co'], kind: 'listed company',
    heldBy: [{ tie: 'shareholder', names: ['Bruce Gordon'], words: 'is the largest shareholder of' }],
    holdings: [
      { names: ['Stan'], words: 'owns Stan' },
      { names: ['Nine Network', 'Channel Nine'], words: 'owns the Nine Network' },
    ],
    source: 'https://www.nineforbrands.com.au', asOf: '2025-06',
  },
  {
    id: 'sbs-australia', names: ['the Special Broadcasting Service'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Australian government'] }],
    source: 'https://www.sbs.com.au/aboutus', asOf: '2025-06',
  },
  {
    id: 'private-media', names: ['Private Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Eric Beecher'], words: 'chairs, and is the main shareholder of,' }],
    source: 'https://www.privatemedia.com.au', asOf: '2024-12',
  },
  {
    id: 'conversation-au', names: ['The Conversation Media Group'], kind: 'non-profit',
    about: 'paid for by universities',
    source: 'https://theconversation.com/au/who-we-are', asOf: '2025-06',
  },
  {
    id: 'aeon-media', names: ['Aeon Media Group'], kind: 'non-profit',
    source: 'https://aeon.co/about', asOf: '2025-06',
  },
  {
    id: 'rnz', names: ['Radio New Zealand', 'RNZ'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the New Zealand government'] }],
    source: 'https://www.rnz.co.nz/about', asOf: '2025-06',
  },
  {
    id: 'nzme', names: ['NZME'], kind: 'listed company',
    heldBy: [
      { tie: 'shareholder', names: ['Jim Grenon', 'James Grenon'], words: 'is a large shareholder and director of' },
    ],
    holdings: [
      { names: ['Newstalk ZB'], words: 'owns Newstalk ZB' },
    ],
    source: 'https://www.nzme.co.nz', asOf: '2025-06',
  },
  {
    id: 'stuff-digital', names: ['Stuff Digital'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', owner: 'sinead-boucher', words: 'owns half of' },
      { tie: 'shareholder', names: ['Trade Me'], words: 'owns half of' },
    ],
    source: 'https://www.stuff.co.nz', asOf: '2025-06',
  },
  {
    id: 'sinead-boucher', names: ['Sinead Boucher'], kind: 'person',
    holdings: [
      { names: ['Stuff Group'], words: 'owns Stuff Group, publisher of The Post and The Press' },
    ],
    source: 'https://www.stuff.co.nz', asOf: '2025-06',
  },
  {
    id: 'the-spinoff', names: ['The Spinoff'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Duncan Greive'] }],
    source: 'https://thespinoff.co.nz/about', asOf: '2024-12',
  },
  {
    id: 'newsroom-nz', names: ['Newsroom NZ'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Tim Murphy'], words: 'co-founded' },
      { tie: 'leading person', names: ['Mark Jennings'], words: 'co-founded' },
    ],
    source: 'https://newsroom.co.nz', asOf: '2024-12',
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
  {
    id: 'pti', names: ['Press Trust of India', 'PTI'], kind: 'co-operative',
    about: 'held by Indian newspapers',
    source: 'https://www.ptinews.com', asOf: '2024-12',
  },
  {
    id: 'ani-media', names: ['ANI Media', 'ANI', 'Asian News International'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Prakash family', 'Smita Prakash'] }],
    source: 'https://www.aninews.in', asOf: '2023-12',
  },
  {
    id: 'ians', names: ['IANS'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'amg-media-networks', words: 'is the majority owner of' }],
    source: 'https://www.ndtv.com/about-us', asOf: '2024-12',
  },
  {
    id: 'bernama', names: ['Bernama', 'Malaysian National News Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'malaysian-state', words: 'runs' }],
    source: 'https://www.bernama.com', asOf: '2025-06',
  },
  {
    id: 'bina-media-tenggara', names: ['Bina Media Tenggara'], kind: 'private company',
    source: 'https://www.thejakartapost.com', asOf: '2023-12',
  },
  {
    id: 'network18', names: ['Network18', 'Network18 Group'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'reliance-industries', words: 'is, through a trust, the majority owner of' }],
    source: 'https://www.nw18.com', asOf: '2025-06',
  },
  {
    id: 'reliance-industries', names: ['Reliance Industries'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Mukesh Ambani'] }],
    holdings: [
      { names: ['Jio', 'Reliance Jio', 'Jio Platforms'], words: 'owns most of Jio' },
      { names: ['JioStar', 'JioHotstar'], words: 'controls JioStar, a joint venture with Disney' },
    ],
    source: 'https://www.ril.com', asOf: '2025-06',
  },
  {
    id: 'zee-media', names: ['Zee Media', 'Zee Media Corporation'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Subhash Chandra'], words: 'founded the group of' }],
    source: 'https://zeemedia.in', asOf: '2023-12',
  },
  {
    id: 'independent-news-service', names: ['Independent News Service'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Rajat Sharma'], words: 'founded and leads' }],
    source: 'https://www.indiatvnews.com', asOf: '2023-12',
  },
  {
    id: 'arg-outlier', names: ['ARG Outlier Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Arnab Goswami'], words: 'founded and controls' }],
    source: 'https://www.republicworld.com', asOf: '2023-12',
  },
  {
    id: 'printers-mysore', names: ['The Printers (Mysore)'], kind: 'family',
    source: 'https://www.deccanherald.com', asOf: '2023-12',
  },
  {
    id: 'tribune-trust', names: ['The Tribune Trust'], kind: 'trust',
    source: 'https://www.tribuneindia.com', asOf: '2024-12',
  },
  {
    id: 'malayala-manorama', names: ['Malayala Manorama'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Kandathil family'] }],
    source: 'https://www.manoramaonline.com', asOf: '2023-12',
  },
  {
    id: 'spunklane-media', names: ['Spunklane Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Dhanya Rajendran'], words: 'co-founded' }],
    source: 'https://www.thenewsminute.com', asOf: '2023-12',
  },
  {
    id: 'jang-group', names: ['Jang Group', 'Jang Media Group'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Mir Shakil-ur-Rahman'] }],
    source: 'https://www.thenews.com.pk', asOf: '2024-12',
  },
  {
    id: 'ary-digital', names: ['ARY Digital Network'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Salman Iqbal'], words: 'founded and leads' }],
    source: 'https://arynews.tv', asOf: '2023-12',
  },
  {
    id: 'seven-west', names: ['Seven West Media'], kind: 'listed company',
    about: 'its merger with Southern Cross Media was agreed in September 2025',
    heldBy: [
      { tie: 'shareholder', names: ['Kerry Stokes'], words: 'chairs, and through SGH is the largest shareholder of,' },
      { tie: 'shareholder', names: ['Southern Cross Media', 'Southern Cross Austereo'], words: 'agreed in September 2025 to merge with' },
    ],
    source: 'https://www.sevenwestmedia.com.au', asOf: '2025-11',
  },
  {
    id: 'foxtel', names: ['Foxtel', 'Foxtel Group'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['DAZN'] },
      { tie: 'shareholder', owner: 'news-corp', words: 'is a small shareholder of DAZN, which owns' },
    ],
    source: 'https://www.foxtel.com.au', asOf: '2025-06',
  },
  {
    id: 'australian-community-media', names: ['Australian Community Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Antony Catalano'], words: 'owns part of, and leads,' }],
    source: 'https://www.austcommunitymedia.com.au', asOf: '2024-12',
  },
];
