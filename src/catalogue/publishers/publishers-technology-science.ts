// Publishers: technology, economy, science, climate and health.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersTechnologyScience: readonly Publisher[] = [
  {
    slug: 'techcrunch', name: 'TechCrunch', site: 'https://techcrunch.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'regent',
    feeds: [
      { url: 'https://techcrunch.com/feed/', title: 'All articles', topics: ['20000756'] },
      { url: 'https://techcrunch.com/category/startups/feed/', title: 'Startups', topics: ['20000756', '20000170'] },
    ],
  },
  {
    slug: 'the-verge', name: 'The Verge', site: 'https://www.theverge.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'vox-media',
    feeds: [
      { url: 'https://www.theverge.com/rss/index.xml', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'wired', name: 'Wired', site: 'https://www.wired.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'conde-nast',
    feeds: [
      { url: 'https://www.wired.com/feed/rss', title: 'All articles', topics: ['20000756'] },
      { url: 'https://www.wired.com/feed/category/science/latest/rss', title: 'Science', topics: ['13000000'] },
      { url: 'https://www.wired.com/feed/category/security/latest/rss', title: 'Security', topics: ['20000756', '02000000'] },
    ],
  },
  {
    slug: 'ars-technica', name: 'Ars Technica', site: 'https://arstechnica.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'conde-nast',
    feeds: [
      { url: 'https://feeds.arstechnica.com/arstechnica/index', title: 'All articles', topics: ['20000756'] },
      { url: 'https://feeds.arstechnica.com/arstechnica/science', title: 'Science', topics: ['13000000'] },
    ],
  },
  {
    slug: 'engadget', name: 'Engadget', site: 'https://www.engadget.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'static-media',
    feeds: [
      { url: 'https://www.engadget.com/rss.xml', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'gizmodo', name: 'Gizmodo', site: 'https://gizmodo.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'keleops',
    feeds: [
      { url: 'https://gizmodo.com/rss', title: 'All articles', topics: ['20000756'] },
      { url: 'https://gizmodo.com/tag/science/rss', title: 'Science', topics: ['13000000'] },
    ],
  },
  {
    slug: 'mit-technology-review', name: 'MIT Technology Review', site: 'https://www.technologyreview.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'mit',
    feeds: [
      { url: 'https://www.technologyreview.com/feed/', title: 'All articles', topics: ['20000756'] },
      { url: 'https://www.technologyreview.com/topic/climate-change/feed/', title: 'Climate change', topics: ['20000418'] },
    ],
  },
  {
    slug: 'ieee-spectrum', name: 'IEEE Spectrum', site: 'https://spectrum.ieee.org',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'ieee',
    feeds: [
      { url: 'https://spectrum.ieee.org/feeds/feed.rss', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'zdnet', name: 'ZDNET', site: 'https://www.zdnet.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'ziff-davis',
    feeds: [
      { url: 'https://www.zdnet.com/news/rss.xml', title: 'News', topics: ['20000756'] },
    ],
  },
  {
    slug: 'nine-to-five-mac', name: '9to5Mac', site: 'https://9to5mac.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'nine-to-five',
    feeds: [
      { url: 'https://9to5mac.com/feed/', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'macrumors', name: 'MacRumors', site: 'https://www.macrumors.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'macrumors',
    feeds: [
      { url: 'https://feeds.macrumors.com/MacRumors-All', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'krebs-on-security', name: 'Krebs on Security', site: 'https://krebsonsecurity.com',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'brian-krebs',
    feeds: [
      { url: 'https://krebsonsecurity.com/feed/', title: 'All posts', topics: ['20000756', '02000000'] },
    ],
  },
  {
    slug: 'bleeping-computer', name: 'BleepingComputer', site: 'https://www.bleepingcomputer.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'bleeping-computer',
    feeds: [
      { url: 'https://www.bleepingcomputer.com/feed/', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'the-record', name: 'The Record', site: 'https://therecord.media',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'recorded-future',
    feeds: [
      { url: 'https://therecord.media/feed/', title: 'All articles', topics: ['20000756', '02000000'] },
    ],
  },
  {
    slug: 'four-oh-four-media', name: '404 Media', site: 'https://www.404media.co',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'four-oh-four-media',
    feeds: [
      { url: 'https://www.404media.co/rss/', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'slashdot', name: 'Slashdot', site: 'https://slashdot.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'slashdot-media',
    feeds: [
      { url: 'https://rss.slashdot.org/Slashdot/slashdotMain', title: 'Main', topics: ['20000756'] },
    ],
  },
  {
    slug: 'lwn', name: 'LWN.net', site: 'https://lwn.net',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'eklektix',
    feeds: [
      { url: 'https://lwn.net/headlines/rss', title: 'Headlines', topics: ['20000756'] },
    ],
  },
  {
    slug: 'hackaday', name: 'Hackaday', site: 'https://hackaday.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'supplyframe',
    feeds: [
      { url: 'https://hackaday.com/blog/feed/', title: 'All posts', topics: ['20000756'] },
    ],
  },
  {
    slug: 'stratechery', name: 'Stratechery', site: 'https://stratechery.com',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'ben-thompson',
    feeds: [
      { url: 'https://stratechery.com/feed/', title: 'All posts', topics: ['20000756', '04000000'] },
    ],
  },
  {
    slug: 'daring-fireball', name: 'Daring Fireball', site: 'https://daringfireball.net',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'john-gruber',
    feeds: [
      { url: 'https://daringfireball.net/feeds/main', title: 'All posts', topics: ['20000756'] },
    ],
  },
  {
    slug: 'simon-willison', name: "Simon Willison's Weblog", site: 'https://simonwillison.net',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'simon-willison',
    feeds: [
      { url: 'https://simonwillison.net/atom/everything/', title: 'Everything', topics: ['20000756'] },
    ],
  },
  {
    slug: 'schneier-on-security', name: 'Schneier on Security', site: 'https://www.schneier.com',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'bruce-schneier',
    feeds: [
      { url: 'https://www.schneier.com/feed/atom/', title: 'All posts', topics: ['20000756'] },
    ],
  },
  {
    slug: 'eff-deeplinks', name: 'EFF Deeplinks', site: 'https://www.eff.org',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'eff',
    feeds: [
      { url: 'https://www.eff.org/rss/updates.xml', title: 'Updates', topics: ['20000756', '20000587'] },
    ],
  },
  {
    slug: 'the-next-web', name: 'TNW', site: 'https://thenextweb.com',
    country: 'NL', language: 'en', kind: 'digital',
    owner: 'tnw',
    feeds: [
      { url: 'https://thenextweb.com/feed/', title: 'All articles', topics: ['20000756'] },
    ],
  },
  {
    slug: 'marginal-revolution', name: 'Marginal Revolution', site: 'https://marginalrevolution.com',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'marginal-revolution',
    feeds: [
      { url: 'https://marginalrevolution.com/feed', title: 'All posts', topics: ['20000344'] },
    ],
  },
  {
    slug: 'calculated-risk', name: 'Calculated Risk', site: 'https://www.calculatedriskblog.com',
    country: 'US', language: 'en-US', kind: 'blog',
    owner: 'bill-mcbride',
    feeds: [
      { url: 'https://www.calculatedriskblog.com/feeds/posts/default', title: 'All posts', topics: ['20000344'] },
    ],
  },
  {
    slug: 'scientific-american', name: 'Scientific American', site: 'https://www.scientificamerican.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'scientific-american',
    feeds: [
      { url: 'https://www.scientificamerican.com/platform/syndication/rss/', title: 'All articles', topics: ['13000000'] },
    ],
  },
  {
    slug: 'quanta', name: 'Quanta Magazine', site: 'https://www.quantamagazine.org',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'simons-foundation',
    feeds: [
      { url: 'https://www.quantamagazine.org/feed/', title: 'All articles', topics: ['13000000', '20000715'] },
    ],
  },
  {
    slug: 'science-news', name: 'Science News', site: 'https://www.sciencenews.org',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'society-for-science',
    feeds: [
      { url: 'https://www.sciencenews.org/feed', title: 'All articles', topics: ['13000000'] },
      { url: 'https://www.sciencenews.org/topic/space/feed', title: 'Space', topics: ['20000717'] },
    ],
  },
  {
    slug: 'science-journal', name: 'Science', site: 'https://www.science.org',
    country: 'US', language: 'en-US', kind: 'journal',
    owner: 'aaas',
    feeds: [
      { url: 'https://www.science.org/rss/news_current.xml', title: 'News', topics: ['13000000'] },
      { url: 'https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=science', title: 'Current issue', topics: ['20000735'] },
    ],
  },
  {
    slug: 'pnas', name: 'PNAS', site: 'https://www.pnas.org',
    country: 'US', language: 'en-US', kind: 'journal',
    owner: 'national-academy-of-sciences',
    feeds: [
      { url: 'https://www.pnas.org/action/showFeed?type=etoc&feed=rss&jc=pnas', title: 'Current issue', topics: ['20000735'] },
    ],
  },
  {
    slug: 'plos-biology', name: 'PLOS Biology', site: 'https://journals.plos.org/plosbiology/',
    country: 'US', language: 'en-US', kind: 'journal',
    owner: 'plos',
    feeds: [
      { url: 'https://journals.plos.org/plosbiology/feed/atom', title: 'All articles', topics: ['20000717'] },
    ],
  },
  {
    slug: 'nejm', name: 'The New England Journal of Medicine', site: 'https://www.nejm.org',
    country: 'US', language: 'en-US', kind: 'journal',
    owner: 'massachusetts-medical-society',
    feeds: [
      { url: 'https://www.nejm.org/action/showFeed?jc=nejm&type=etoc&feed=rss', title: 'Current issue', topics: ['07000000'] },
    ],
  },
  {
    slug: 'jama', name: 'JAMA', site: 'https://jamanetwork.com/journals/jama',
    country: 'US', language: 'en-US', kind: 'journal',
    owner: 'american-medical-association',
    feeds: [
      { url: 'https://jamanetwork.com/rss/site_3/67.xml', title: 'Current issue', topics: ['07000000'] },
    ],
  },
  {
    slug: 'phys-org', name: 'Phys.org', site: 'https://phys.org',
    country: 'GB', language: 'en', kind: 'digital',
    owner: 'science-x',
    feeds: [
      { url: 'https://phys.org/rss-feed/', title: 'All articles', topics: ['13000000'] },
      { url: 'https://phys.org/rss-feed/space-news/', title: 'Space', topics: ['20000717'] },
    ],
  },
  {
    slug: 'medical-xpress', name: 'Medical Xpress', site: 'https://medicalxpress.com',
    country: 'GB', language: 'en', kind: 'digital',
    owner: 'science-x',
    feeds: [
      { url: 'https://medicalxpress.com/rss-feed/', title: 'All articles', topics: ['07000000'] },
      { url: 'https://medicalxpress.com/rss-feed/mental-health-news/', title: 'Mental health', topics: ['07000000'] },
    ],
  },
  {
    slug: 'science-daily', name: 'ScienceDaily', site: 'https://www.sciencedaily.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'science-daily',
    feeds: [
      { url: 'https://www.sciencedaily.com/rss/all.xml', title: 'All articles', topics: ['13000000'] },
      { url: 'https://www.sciencedaily.com/rss/health_medicine.xml', title: 'Health and medicine', topics: ['07000000'] },
    ],
  },
  {
    slug: 'space-com', name: 'Space.com', site: 'https://www.space.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'future',
    feeds: [
      { url: 'https://www.space.com/feeds/all', title: 'All articles', topics: ['20000717'] },
    ],
  },
  {
    slug: 'nasa', name: 'NASA', site: 'https://www.nasa.gov',
    country: 'US', language: 'en-US', kind: 'agency',
    owner: 'us-government',
    feeds: [
      { url: 'https://www.nasa.gov/news-release/feed/', title: 'News releases', topics: ['20000717'] },
    ],
  },
  {
    slug: 'sky-and-telescope', name: 'Sky & Telescope', site: 'https://skyandtelescope.org',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'american-astronomical-society',
    feeds: [
      { url: 'https://skyandtelescope.org/feed/', title: 'All articles', topics: ['20000717'] },
    ],
  },
  {
    slug: 'live-science', name: 'Live Science', site: 'https://www.livescience.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'future',
    feeds: [
      { url: 'https://www.livescience.com/feeds/all', title: 'All articles', topics: ['13000000'] },
      { url: 'https://www.livescience.com/feeds/tag/climate-change', title: 'Climate change', topics: ['20000418'] },
    ],
  },
  {
    slug: 'undark', name: 'Undark', site: 'https://undark.org',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'knight-science-journalism',
    feeds: [
      { url: 'https://undark.org/feed/', title: 'All articles', topics: ['13000000', '14000000'] },
    ],
  },
  {
    slug: 'smithsonian-magazine', name: 'Smithsonian Magazine', site: 'https://www.smithsonianmag.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'smithsonian',
    feeds: [
      { url: 'https://www.smithsonianmag.com/rss/latest_articles/', title: 'Latest articles', topics: ['13000000', '20000038'] },
    ],
  },
  {
    slug: 'aeon', name: 'Aeon', site: 'https://aeon.co',
    country: 'AU', language: 'en-AU', kind: 'magazine',
    owner: 'aeon-media',
    feeds: [
      { url: 'https://aeon.co/feed.rss', title: 'All articles', topics: ['20000038', '13000000'] },
    ],
  },
  {
    slug: 'grist', name: 'Grist', site: 'https://grist.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'grist',
    feeds: [
      { url: 'https://grist.org/feed/', title: 'All articles', topics: ['20000418', '06000000'] },
    ],
  },
  {
    slug: 'inside-climate-news', name: 'Inside Climate News', site: 'https://insideclimatenews.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'inside-climate-news',
    feeds: [
      { url: 'https://insideclimatenews.org/feed/', title: 'All articles', topics: ['20000418'] },
    ],
  },
  {
    slug: 'yale-environment-360', name: 'Yale Environment 360', site: 'https://e360.yale.edu',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'yale',
    feeds: [
      { url: 'https://e360.yale.edu/feed.xml', title: 'All articles', topics: ['06000000'] },
    ],
  },
  {
    slug: 'mongabay', name: 'Mongabay', site: 'https://news.mongabay.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'mongabay',
    feeds: [
      { url: 'https://news.mongabay.com/feed/', title: 'All articles', topics: ['06000000', '20000420'] },
    ],
  },
  {
    slug: 'canary-media', name: 'Canary Media', site: 'https://www.canarymedia.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'canary-media',
    feeds: [
      { url: 'https://www.canarymedia.com/rss.rss', title: 'All articles', topics: ['20000418', '20000430'] },
    ],
  },
  {
    slug: 'electrek', name: 'Electrek', site: 'https://electrek.co',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'nine-to-five',
    feeds: [
      { url: 'https://electrek.co/feed/', title: 'All articles', topics: ['20000209', '20000418'] },
    ],
  },
  {
    slug: 'cleantechnica', name: 'CleanTechnica', site: 'https://cleantechnica.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'cleantechnica',
    feeds: [
      { url: 'https://cleantechnica.com/feed/', title: 'All articles', topics: ['20000418', '20000209'] },
    ],
  },
  {
    slug: 'utility-dive', name: 'Utility Dive', site: 'https://www.utilitydive.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'industry-dive',
    feeds: [
      { url: 'https://www.utilitydive.com/feeds/news/', title: 'News', topics: ['20000209', '20000430'] },
    ],
  },
  {
    slug: 'stat-news', name: 'STAT', site: 'https://www.statnews.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'boston-globe-media',
    feeds: [
      { url: 'https://www.statnews.com/feed/', title: 'All articles', topics: ['07000000'] },
      { url: 'https://www.statnews.com/category/biotech/feed/', title: 'Biotech', topics: ['20000710', '20000170'] },
    ],
  },
  {
    slug: 'kff-health-news', name: 'KFF Health News', site: 'https://kffhealthnews.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'kff',
    feeds: [
      { url: 'https://kffhealthnews.org/feed/', title: 'All articles', topics: ['07000000'] },
    ],
  },
  {
    slug: 'news-medical', name: 'News-Medical', site: 'https://www.news-medical.net',
    country: 'GB', language: 'en', kind: 'digital',
    owner: 'azonetwork',
    feeds: [
      { url: 'https://www.news-medical.net/syndication.axd?format=rss', title: 'All articles', topics: ['07000000'] },
    ],
  },
  {
    slug: 'who-news', name: 'World Health Organization', site: 'https://www.who.int',
    country: 'CH', language: 'en', kind: 'agency',
    owner: 'who',
    feeds: [
      { url: 'https://www.who.int/rss-feeds/news-english.xml', title: 'News', topics: ['07000000'] },
    ],
  },
  {
    slug: 'cnet', name: 'CNET', site: 'https://www.cnet.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'ziff-davis',
    feeds: [
      { url: 'https://www.cnet.com/rss/news/', title: 'News', topics: ['20000756'] },
    ],
  },
  {
    slug: 'techradar', name: 'TechRadar', site: 'https://www.techradar.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'future',
    feeds: [],
  },
  {
    slug: 'toms-guide', name: "Tom's Guide", site: 'https://www.tomsguide.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'future',
    feeds: [],
  },
  {
    slug: 'android-central', name: 'Android Central', site: 'https://www.androidcentral.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'future',
    feeds: [],
  },
  {
    slug: 'android-police', name: 'Android Police', site: 'https://www.androidpolice.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'valnet',
    feeds: [],
  },
  {
    slug: 'gsmarena', name: 'GSMArena', site: 'https://www.gsmarena.com',
    country: 'BG', language: 'en-US', kind: 'digital',
    owner: 'gsmarena',
    feeds: [],
  },
  {
    slug: 'nine-to-five-google', name: '9to5Google', site: 'https://9to5google.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'nine-to-five',
    feeds: [],
  },
  {
    slug: 'slashgear', name: 'SlashGear', site: 'https://www.slashgear.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'static-media',
    feeds: [],
  },
  {
    slug: 'venturebeat', name: 'VentureBeat', site: 'https://venturebeat.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'venturebeat',
    feeds: [],
  },
  {
    slug: 'sciencealert', name: 'ScienceAlert', site: 'https://www.sciencealert.com',
    country: 'AU', language: 'en-AU', kind: 'digital',
    owner: 'sciencealert',
    feeds: [],
  },
  {
    slug: 'eurekalert', name: 'EurekAlert!', site: 'https://www.eurekalert.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'aaas',
    feeds: [],
  },
];
