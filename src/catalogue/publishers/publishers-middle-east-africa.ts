// Publishers: the Middle East and Africa.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersMiddleEastAfrica: readonly Publisher[] = [
  {
    slug: 'haaretz', name: 'Haaretz', site: 'https://www.haaretz.com',
    country: 'IL', language: 'en', kind: 'daily',
    owner: 'haaretz-group',
    feeds: [
      { url: 'https://www.haaretz.com/srv/haaretz-latest-headlines', title: 'Latest headlines', topics: [] },
      { url: 'https://www.haaretz.com/srv/israel-news-rss', title: 'Israel news', topics: [] },
      { url: 'https://www.haaretz.com/srv/middle-east-news-rss', title: 'Middle East news', topics: [] },
    ],
  },
  {
    slug: 'times-of-israel', name: 'The Times of Israel', site: 'https://www.timesofisrael.com',
    country: 'IL', language: 'en', kind: 'digital',
    owner: 'times-of-israel',
    feeds: [
      { url: 'https://www.timesofisrael.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'jerusalem-post', name: 'The Jerusalem Post', site: 'https://www.jpost.com',
    country: 'IL', language: 'en', kind: 'daily',
    owner: 'jerusalem-post-group',
    feeds: [
      { url: 'https://www.jpost.com/rss/rssfeedsfrontpage.aspx', title: 'Front page', topics: [] },
      { url: 'https://www.jpost.com/rss/rssfeedsisraelnews.aspx', title: 'Israel news', topics: [] },
    ],
  },
  {
    slug: 'plus-972', name: '+972 Magazine', site: 'https://www.972mag.com',
    country: 'IL', language: 'en', kind: 'digital',
    owner: 'plus-972',
    feeds: [
      { url: 'https://www.972mag.com/feed/', title: 'All articles', topics: ['11000000', '16000000'] },
    ],
  },
  {
    slug: 'globes', name: 'Globes', site: 'https://en.globes.co.il',
    country: 'IL', language: 'en', kind: 'daily',
    owner: 'globes-publisher',
    feeds: [
      { url: 'https://www.globes.co.il/WebService/Rss/RssFeeder.asmx/FeederNode?iID=1725', title: 'Business news', topics: ['04000000'] },
    ],
  },
  {
    slug: 'al-jazeera', name: 'Al Jazeera English', site: 'https://www.aljazeera.com',
    country: 'QA', language: 'en', kind: 'broadcaster',
    owner: 'al-jazeera-media-network',
    feeds: [
      { url: 'https://www.aljazeera.com/xml/rss/all.xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'al-arabiya', name: 'Al Arabiya English', site: 'https://english.alarabiya.net',
    country: 'SA', language: 'en', kind: 'broadcaster',
    owner: 'mbc-group',
    feeds: [
      { url: 'https://english.alarabiya.net/feed/rss2/en.xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'arab-news', name: 'Arab News', site: 'https://www.arabnews.com',
    country: 'SA', language: 'en', kind: 'daily',
    owner: 'srmg',
    feeds: [
      { url: 'https://www.arabnews.com/rss.xml', title: 'All news', topics: [] },
      { url: 'https://www.arabnews.com/cat/2/rss.xml', title: 'Middle East', topics: [] },
    ],
  },
  {
    slug: 'asharq-al-awsat', name: 'Asharq Al-Awsat', site: 'https://aawsat.com',
    country: 'SA', language: 'ar', kind: 'daily',
    owner: 'srmg',
    feeds: [
      { url: 'https://aawsat.com/feed', title: 'كل الأخبار', topics: [] },
      { url: 'https://english.aawsat.com/feed', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'the-national', name: 'The National', site: 'https://www.thenationalnews.com',
    country: 'AE', language: 'en', kind: 'daily',
    owner: 'imi',
    feeds: [
      { url: 'https://www.thenationalnews.com/arc/outboundfeeds/rss/?outputType=xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'khaleej-times', name: 'Khaleej Times', site: 'https://www.khaleejtimes.com',
    country: 'AE', language: 'en', kind: 'daily',
    owner: 'galadari-brothers',
    feeds: [
      { url: 'https://www.khaleejtimes.com/api/v1/collections/top-section.rss', title: 'Top stories', topics: [] },
    ],
  },
  {
    slug: 'middle-east-eye', name: 'Middle East Eye', site: 'https://www.middleeasteye.net',
    country: 'GB', language: 'en', kind: 'digital',
    owner: 'mee-ltd',
    feeds: [
      { url: 'https://www.middleeasteye.net/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'al-monitor', name: 'Al-Monitor', site: 'https://www.al-monitor.com',
    country: 'US', language: 'en', kind: 'digital',
    owner: 'al-monitor',
    feeds: [
      { url: 'https://www.al-monitor.com/rss', title: 'All articles', topics: ['20000638'] },
    ],
  },
  {
    slug: 'lorient-le-jour', name: "L'Orient Today", site: 'https://today.lorientlejour.com',
    country: 'LB', language: 'en', kind: 'daily',
    owner: 'lorient-le-jour',
    feeds: [
      { url: 'https://today.lorientlejour.com/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'doha-news', name: 'Doha News', site: 'https://dohanews.co',
    country: 'QA', language: 'en', kind: 'digital',
    owner: 'doha-news',
    feeds: [
      { url: 'https://dohanews.co/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'jordan-times', name: 'The Jordan Times', site: 'https://jordantimes.com',
    country: 'JO', language: 'en', kind: 'daily',
    owner: 'jordan-press-foundation',
    feeds: [
      { url: 'https://jordantimes.com/rss-feed/45', title: 'Local', topics: [] },
    ],
  },
  {
    slug: 'times-of-oman', name: 'Times of Oman', site: 'https://timesofoman.com',
    country: 'OM', language: 'en', kind: 'daily',
    owner: 'muscat-media-group',
    feeds: [
      { url: 'https://timesofoman.com/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'tehran-times', name: 'Tehran Times', site: 'https://www.tehrantimes.com',
    country: 'IR', language: 'en', kind: 'daily',
    owner: 'tehran-times',
    feeds: [
      { url: 'https://www.tehrantimes.com/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'mada-masr', name: 'Mada Masr', site: 'https://www.madamasr.com',
    country: 'EG', language: 'en', kind: 'digital',
    owner: 'mada-masr',
    feeds: [
      { url: 'https://madamasr.com/en/feed', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'egypt-independent', name: 'Egypt Independent', site: 'https://www.egyptindependent.com',
    country: 'EG', language: 'en', kind: 'digital',
    owner: 'al-masry-media',
    feeds: [
      { url: 'https://www.egyptindependent.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'hespress', name: 'Hespress', site: 'https://www.hespress.com',
    country: 'MA', language: 'ar', kind: 'digital',
    owner: 'hespress',
    feeds: [
      { url: 'https://www.hespress.com/feed/', title: 'كل الأخبار', topics: [] },
      { url: 'https://en.hespress.com/feed', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'tsa-algerie', name: 'TSA', site: 'https://www.tsa-algerie.com',
    country: 'DZ', language: 'fr', kind: 'digital',
    owner: 'tsa-algerie',
    feeds: [
      { url: 'https://www.tsa-algerie.com/feed/', title: 'Tous les articles', topics: [] },
    ],
  },
  {
    slug: 'daily-maverick', name: 'Daily Maverick', site: 'https://www.dailymaverick.co.za',
    country: 'ZA', language: 'en-ZA', kind: 'digital',
    owner: 'daily-maverick',
    feeds: [
      { url: 'https://www.dailymaverick.co.za/dmrss/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'mail-and-guardian', name: 'Mail & Guardian', site: 'https://mg.co.za',
    country: 'ZA', language: 'en-ZA', kind: 'weekly',
    owner: 'mg-media',
    feeds: [
      { url: 'https://mg.co.za/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'news24-za', name: 'News24', site: 'https://www.news24.com',
    country: 'ZA', language: 'en-ZA', kind: 'digital',
    owner: 'media24',
    feeds: [
      { url: 'https://feeds.news24.com/articles/news24/TopStories/rss', title: 'Top stories', topics: [] },
      { url: 'https://feeds.news24.com/articles/news24/SouthAfrica/rss', title: 'South Africa', topics: [] },
    ],
  },
  {
    slug: 'groundup', name: 'GroundUp', site: 'https://groundup.org.za',
    country: 'ZA', language: 'en-ZA', kind: 'digital',
    owner: 'groundup',
    feeds: [
      { url: 'https://groundup.org.za/sitenews/rss/', title: 'All articles', topics: ['14000000'] },
    ],
  },
  {
    slug: 'times-live', name: 'TimesLIVE', site: 'https://www.timeslive.co.za',
    country: 'ZA', language: 'en-ZA', kind: 'digital',
    owner: 'arena-holdings',
    feeds: [
      { url: 'https://www.timeslive.co.za/rss/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'premium-times', name: 'Premium Times', site: 'https://www.premiumtimesng.com',
    country: 'NG', language: 'en-NG', kind: 'digital',
    owner: 'premium-times',
    feeds: [
      { url: 'https://www.premiumtimesng.com/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'punch', name: 'The Punch', site: 'https://punchng.com',
    country: 'NG', language: 'en-NG', kind: 'daily',
    owner: 'punch-nigeria',
    feeds: [
      { url: 'https://punchng.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'guardian-nigeria', name: 'The Guardian (Nigeria)', site: 'https://guardian.ng',
    country: 'NG', language: 'en-NG', kind: 'daily',
    owner: 'guardian-newspapers-nigeria',
    feeds: [
      { url: 'https://guardian.ng/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'vanguard-nigeria', name: 'Vanguard', site: 'https://www.vanguardngr.com',
    country: 'NG', language: 'en-NG', kind: 'daily',
    owner: 'vanguard-media',
    feeds: [
      { url: 'https://www.vanguardngr.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-cable', name: 'TheCable', site: 'https://www.thecable.ng',
    country: 'NG', language: 'en-NG', kind: 'digital',
    owner: 'cable-newspaper',
    feeds: [
      { url: 'https://www.thecable.ng/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'channels-tv', name: 'Channels Television', site: 'https://www.channelstv.com',
    country: 'NG', language: 'en-NG', kind: 'broadcaster',
    owner: 'channels-media-group',
    feeds: [
      { url: 'https://www.channelstv.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'nation-kenya', name: 'Nation', site: 'https://nation.africa/kenya',
    country: 'KE', language: 'en-KE', kind: 'daily',
    owner: 'nation-media-group',
    feeds: [
      { url: 'https://nation.africa/kenya/rss.xml', title: 'Kenya', topics: [] },
      { url: 'https://nation.africa/africa/rss.xml', title: 'Africa', topics: [] },
    ],
  },
  {
    slug: 'the-standard-kenya', name: 'The Standard (Kenya)', site: 'https://www.standardmedia.co.ke',
    country: 'KE', language: 'en-KE', kind: 'daily',
    owner: 'standard-group',
    feeds: [
      { url: 'https://www.standardmedia.co.ke/rss/kenya.php', title: 'Kenya', topics: [] },
      { url: 'https://www.standardmedia.co.ke/rss/business.php', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.standardmedia.co.ke/rss/sports.php', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'capital-fm-kenya', name: 'Capital FM', site: 'https://www.capitalfm.co.ke',
    country: 'KE', language: 'en-KE', kind: 'broadcaster',
    owner: 'capital-group',
    feeds: [
      { url: 'https://www.capitalfm.co.ke/news/feed/', title: 'News', topics: [] },
    ],
  },
  {
    slug: 'the-east-african', name: 'The EastAfrican', site: 'https://www.theeastafrican.co.ke',
    country: 'KE', language: 'en-KE', kind: 'weekly',
    owner: 'nation-media-group',
    feeds: [
      { url: 'https://www.theeastafrican.co.ke/rss.xml', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-citizen-tz', name: 'The Citizen', site: 'https://www.thecitizen.co.tz',
    country: 'TZ', language: 'en-TZ', kind: 'daily',
    owner: 'mwananchi-communications',
    feeds: [
      { url: 'https://www.thecitizen.co.tz/rss.xml', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'new-times-rwanda', name: 'The New Times', site: 'https://www.newtimes.co.rw',
    country: 'RW', language: 'en-RW', kind: 'daily',
    owner: 'new-times-publications',
    feeds: [
      { url: 'https://www.newtimes.co.rw/rssFeed/14', title: 'News', topics: [] },
    ],
  },
  {
    slug: 'addis-standard', name: 'Addis Standard', site: 'https://addisstandard.com',
    country: 'ET', language: 'en', kind: 'digital',
    owner: 'jakenn-publishing',
    feeds: [
      { url: 'https://addisstandard.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-reporter-ethiopia', name: 'The Reporter', site: 'https://www.thereporterethiopia.com',
    country: 'ET', language: 'en', kind: 'weekly',
    owner: 'media-and-communications-center',
    feeds: [
      { url: 'https://www.thereporterethiopia.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'joy-online', name: 'MyJoyOnline', site: 'https://www.myjoyonline.com',
    country: 'GH', language: 'en-GH', kind: 'broadcaster',
    owner: 'multimedia-group-ghana',
    feeds: [
      { url: 'https://www.myjoyonline.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'allafrica', name: 'allAfrica', site: 'https://allafrica.com',
    country: 'US', language: 'en', kind: 'digital',
    owner: 'allafrica',
    feeds: [
      { url: 'https://allafrica.com/tools/headlines/rdf/latest/headlines.rdf', title: 'Latest', topics: [] },
      { url: 'https://allafrica.com/tools/headlines/rdf/africa/headlines.rdf', title: 'Africa', topics: [] },
    ],
  },
  {
    slug: 'the-africa-report', name: 'The Africa Report', site: 'https://www.theafricareport.com',
    country: 'FR', language: 'en', kind: 'magazine',
    owner: 'jeune-afrique-media-group',
    feeds: [
      { url: 'https://www.theafricareport.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'jeune-afrique', name: 'Jeune Afrique', site: 'https://www.jeuneafrique.com',
    country: 'FR', language: 'fr', kind: 'magazine',
    owner: 'jeune-afrique-media-group',
    feeds: [
      { url: 'https://www.jeuneafrique.com/feed/', title: 'Tous les articles', topics: [] },
    ],
  },
  {
    slug: 'africanews', name: 'Africanews', site: 'https://www.africanews.com',
    country: 'CG', language: 'en', kind: 'broadcaster',
    owner: 'africanews',
    feeds: [
      { url: 'https://www.africanews.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'actualite-cd', name: 'Actualite.cd', site: 'https://actualite.cd',
    country: 'CD', language: 'fr', kind: 'digital',
    owner: 'next-corp',
    feeds: [
      { url: 'https://actualite.cd/feed', title: 'Tous les articles', topics: [] },
    ],
  },
  {
    slug: 'radio-okapi', name: 'Radio Okapi', site: 'https://www.radiookapi.net',
    country: 'CD', language: 'fr', kind: 'broadcaster',
    owner: 'radio-okapi',
    feeds: [
      { url: 'https://www.radiookapi.net/feed', title: 'Tous les articles', topics: [] },
    ],
  },
  {
    slug: 'sudan-tribune', name: 'Sudan Tribune', site: 'https://sudantribune.com',
    country: 'FR', language: 'en', kind: 'digital',
    owner: 'sudan-tribune',
    feeds: [
      { url: 'https://sudantribune.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'new-zimbabwe', name: 'New Zimbabwe', site: 'https://www.newzimbabwe.com',
    country: 'ZW', language: 'en', kind: 'digital',
    owner: 'new-zimbabwe-media',
    feeds: [
      { url: 'https://www.newzimbabwe.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'lusaka-times', name: 'Lusaka Times', site: 'https://www.lusakatimes.com',
    country: 'ZM', language: 'en', kind: 'digital',
    owner: 'lusaka-times',
    feeds: [
      { url: 'https://www.lusakatimes.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-conversation-africa', name: 'The Conversation (Africa)', site: 'https://theconversation.com/africa',
    country: 'ZA', language: 'en-ZA', kind: 'digital',
    owner: 'conversation-africa',
    feeds: [
      { url: 'https://theconversation.com/africa/articles.atom', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'press-tv', name: 'Press TV', site: 'https://www.presstv.ir',
    country: 'IR', language: 'en-GB', kind: 'broadcaster',
    owner: 'irib',
    feeds: [],
  },
  {
    slug: 'irna', name: 'IRNA', site: 'https://en.irna.ir',
    country: 'IR', language: 'en-GB', kind: 'agency',
    owner: 'irna',
    otherHosts: ['irna.ir'],
    feeds: [],
  },
  {
    slug: 'saudi-press-agency', name: 'Saudi Press Agency', site: 'https://www.spa.gov.sa',
    country: 'SA', language: 'en-GB', kind: 'agency',
    owner: 'saudi-press-agency',
    feeds: [],
  },
  {
    slug: 'wam', name: 'Emirates News Agency', site: 'https://www.wam.ae',
    country: 'AE', language: 'en-GB', kind: 'agency',
    owner: 'wam',
    feeds: [],
  },
  {
    slug: 'gulf-news', name: 'Gulf News', site: 'https://gulfnews.com',
    country: 'AE', language: 'en-GB', kind: 'daily',
    owner: 'al-nisr-publishing',
    feeds: [],
  },
  {
    slug: 'ahram-online', name: 'Ahram Online', site: 'https://english.ahram.org.eg',
    country: 'EG', language: 'en-GB', kind: 'daily',
    owner: 'al-ahram',
    feeds: [],
  },
  {
    slug: 'ynet', name: 'Ynetnews', site: 'https://www.ynetnews.com',
    country: 'IL', language: 'en-US', kind: 'digital',
    owner: 'yedioth-ahronoth',
    otherHosts: ['ynet.co.il'],
    feeds: [],
  },
  {
    slug: 'israel-hayom', name: 'Israel Hayom', site: 'https://www.israelhayom.com',
    country: 'IL', language: 'en-US', kind: 'daily',
    owner: 'israel-hayom',
    feeds: [],
  },
  {
    slug: 'i24news', name: 'i24NEWS', site: 'https://www.i24news.tv',
    country: 'IL', language: 'en-US', kind: 'broadcaster',
    owner: 'i24news',
    feeds: [],
  },
  {
    slug: 'sabc-news', name: 'SABC News', site: 'https://www.sabcnews.com',
    country: 'ZA', language: 'en-ZA', kind: 'public broadcaster',
    owner: 'sabc',
    feeds: [],
  },
  {
    slug: 'iol', name: 'IOL', site: 'https://iol.co.za',
    country: 'ZA', language: 'en-ZA', kind: 'digital',
    owner: 'independent-media-sa',
    feeds: [],
  },
];
