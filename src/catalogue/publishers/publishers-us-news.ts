// Publishers: general and political news of the United States, and of the world in English.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersUsNews: readonly Publisher[] = [
  {
    slug: 'new-york-times', name: 'The New York Times', site: 'https://www.nytimes.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'new-york-times-company',
    feeds: [
      { url: 'https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml', title: 'Home', topics: [] },
      { url: 'https://rss.nytimes.com/services/xml/rss/nyt/Science.xml', title: 'Science', topics: ['13000000'] },
      { url: 'https://rss.nytimes.com/services/xml/rss/nyt/Business.xml', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'washington-post', name: 'The Washington Post', site: 'https://www.washingtonpost.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'jeff-bezos',
    feeds: [
      { url: 'https://feeds.washingtonpost.com/rss/world', title: 'World', topics: [] },
      { url: 'https://feeds.washingtonpost.com/rss/politics', title: 'Politics', topics: ['11000000'] },
      { url: 'https://feeds.washingtonpost.com/rss/business', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'wall-street-journal', name: 'The Wall Street Journal', site: 'https://www.wsj.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'dow-jones',
    feeds: [
      { url: 'https://feeds.content.dowjones.io/public/rss/RSSWorldNews', title: 'World', topics: [] },
      { url: 'https://feeds.content.dowjones.io/public/rss/RSSMarketsMain', title: 'Markets', topics: ['20000385'] },
      { url: 'https://feeds.content.dowjones.io/public/rss/WSJcomUSBusiness', title: 'US business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'los-angeles-times', name: 'Los Angeles Times', site: 'https://www.latimes.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'patrick-soon-shiong',
    feeds: [
      { url: 'https://www.latimes.com/rss2.0.xml', title: 'Home', topics: [] },
      { url: 'https://www.latimes.com/world-nation/rss2.0.xml', title: 'World and nation', topics: [] },
      { url: 'https://www.latimes.com/california/rss2.0.xml', title: 'California', topics: [] },
    ],
  },
  {
    slug: 'chicago-tribune', name: 'Chicago Tribune', site: 'https://www.chicagotribune.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'tribune-publishing',
    feeds: [
      { url: 'https://www.chicagotribune.com/feed/', title: 'All news', topics: [] },
      { url: 'https://www.chicagotribune.com/business/feed/', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'seattle-times', name: 'The Seattle Times', site: 'https://www.seattletimes.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'seattle-times-company',
    feeds: [
      { url: 'https://www.seattletimes.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'minnesota-star-tribune', name: 'The Minnesota Star Tribune', site: 'https://www.startribune.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'glen-taylor',
    feeds: [
      { url: 'https://www.startribune.com/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'denver-post', name: 'The Denver Post', site: 'https://www.denverpost.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'medianews-group',
    feeds: [
      { url: 'https://www.denverpost.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'boston-com', name: 'Boston.com', site: 'https://www.boston.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'boston-globe-media',
    feeds: [
      { url: 'https://www.boston.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'texas-tribune', name: 'The Texas Tribune', site: 'https://www.texastribune.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'texas-tribune',
    feeds: [
      { url: 'https://feeds.texastribune.org/feeds/main/', title: 'All news', topics: ['11000000'] },
    ],
  },
  {
    slug: 'npr', name: 'NPR', site: 'https://www.npr.org',
    country: 'US', language: 'en-US', kind: 'public broadcaster',
    owner: 'npr',
    otherHosts: ['text.npr.org'],
    feeds: [
      { url: 'https://feeds.npr.org/1001/rss.xml', title: 'News', topics: [] },
      { url: 'https://feeds.npr.org/1007/rss.xml', title: 'Science', topics: ['13000000'] },
      { url: 'https://feeds.npr.org/1128/rss.xml', title: 'Health', topics: ['07000000'] },
    ],
  },
  {
    slug: 'pbs-newshour', name: 'PBS NewsHour', site: 'https://www.pbs.org/newshour',
    country: 'US', language: 'en-US', kind: 'public broadcaster',
    owner: 'weta',
    feeds: [
      { url: 'https://www.pbs.org/newshour/feeds/rss/headlines', title: 'Headlines', topics: [] },
      { url: 'https://www.pbs.org/newshour/feeds/rss/economy', title: 'Economy', topics: ['20000344'] },
    ],
  },
  {
    slug: 'abc-news-us', name: 'ABC News', site: 'https://abcnews.go.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'disney',
    feeds: [
      { url: 'https://abcnews.go.com/abcnews/topstories', title: 'Top stories', topics: [] },
      { url: 'https://abcnews.go.com/abcnews/internationalheadlines', title: 'International', topics: [] },
    ],
  },
  {
    slug: 'cbs-news', name: 'CBS News', site: 'https://www.cbsnews.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'paramount-skydance',
    feeds: [
      { url: 'https://www.cbsnews.com/latest/rss/main', title: 'Main', topics: [] },
      { url: 'https://www.cbsnews.com/latest/rss/world', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'nbc-news', name: 'NBC News', site: 'https://www.nbcnews.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'nbcuniversal',
    feeds: [
      { url: 'https://feeds.nbcnews.com/nbcnews/public/news', title: 'Top stories', topics: [] },
    ],
  },
  {
    slug: 'cnn', name: 'CNN', site: 'https://www.cnn.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'warner-bros-discovery',
    otherHosts: ['edition.cnn.com', 'lite.cnn.com'],
    feeds: [
      { url: 'http://rss.cnn.com/rss/edition.rss', title: 'Top stories', topics: [] },
      { url: 'http://rss.cnn.com/rss/edition_world.rss', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'fox-news', name: 'Fox News', site: 'https://www.foxnews.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'fox-corporation',
    otherHosts: ['video.foxnews.com'],
    feeds: [
      { url: 'https://moxie.foxnews.com/google-publisher/latest.xml', title: 'Latest', topics: [] },
      { url: 'https://moxie.foxnews.com/google-publisher/politics.xml', title: 'Politics', topics: ['11000000'] },
    ],
  },
  {
    slug: 'bloomberg', name: 'Bloomberg', site: 'https://www.bloomberg.com',
    country: 'US', language: 'en-US', kind: 'agency',
    owner: 'bloomberg-lp',
    feeds: [
      { url: 'https://feeds.bloomberg.com/markets/news.rss', title: 'Markets', topics: ['20000385'] },
      { url: 'https://feeds.bloomberg.com/economics/news.rss', title: 'Economics', topics: ['20000344'] },
      { url: 'https://feeds.bloomberg.com/green/news.rss', title: 'Green', topics: ['20000418'] },
    ],
  },
  {
    slug: 'axios', name: 'Axios', site: 'https://www.axios.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'cox-enterprises',
    feeds: [
      { url: 'https://api.axios.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'politico-us', name: 'Politico', site: 'https://www.politico.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'axel-springer',
    feeds: [
      { url: 'https://rss.politico.com/politics-news.xml', title: 'Politics', topics: ['11000000'] },
      { url: 'https://rss.politico.com/congress.xml', title: 'Congress', topics: ['11000000'] },
    ],
  },
  {
    slug: 'the-hill', name: 'The Hill', site: 'https://thehill.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'nexstar',
    feeds: [
      { url: 'https://thehill.com/feed/', title: 'All news', topics: ['11000000'] },
      { url: 'https://thehill.com/policy/defense/feed/', title: 'Defence', topics: ['16000000'] },
    ],
  },
  {
    slug: 'vox', name: 'Vox', site: 'https://www.vox.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'vox-media',
    feeds: [
      { url: 'https://www.vox.com/rss/index.xml', title: 'All articles', topics: [] },
      { url: 'https://www.vox.com/rss/climate/index.xml', title: 'Climate', topics: ['20000418'] },
    ],
  },
  {
    slug: 'propublica', name: 'ProPublica', site: 'https://www.propublica.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'propublica',
    feeds: [
      { url: 'https://www.propublica.org/feeds/propublica/main', title: 'All stories', topics: ['11000000', '02000000'] },
    ],
  },
  {
    slug: 'the-atlantic', name: 'The Atlantic', site: 'https://www.theatlantic.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'emerson-collective',
    feeds: [
      { url: 'https://www.theatlantic.com/feed/all/', title: 'All articles', topics: ['11000000', '01000000'] },
    ],
  },
  {
    slug: 'new-yorker', name: 'The New Yorker', site: 'https://www.newyorker.com',
    country: 'US', language: 'en-US', kind: 'weekly',
    owner: 'conde-nast',
    feeds: [
      { url: 'https://www.newyorker.com/feed/everything', title: 'Everything', topics: ['01000000', '11000000'] },
    ],
  },
  {
    slug: 'slate', name: 'Slate', site: 'https://slate.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'slate-group',
    feeds: [
      { url: 'https://slate.com/feeds/all.rss', title: 'All articles', topics: ['11000000', '01000000'] },
    ],
  },
  {
    slug: 'mother-jones', name: 'Mother Jones', site: 'https://www.motherjones.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'center-for-investigative-reporting',
    feeds: [
      { url: 'https://www.motherjones.com/feed/', title: 'All articles', topics: ['11000000'] },
      { url: 'https://www.motherjones.com/topics/climate-desk/feed/', title: 'Climate desk', topics: ['20000418'] },
    ],
  },
  {
    slug: 'national-review', name: 'National Review', site: 'https://www.nationalreview.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'national-review-institute',
    feeds: [
      { url: 'https://www.nationalreview.com/feed/', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'reason', name: 'Reason', site: 'https://reason.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'reason-foundation',
    feeds: [
      { url: 'https://reason.com/latest/feed/', title: 'Latest', topics: ['11000000'] },
    ],
  },
  {
    slug: 'the-intercept', name: 'The Intercept', site: 'https://theintercept.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'intercept-media',
    feeds: [
      { url: 'https://theintercept.com/feed/?lang=en', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'time', name: 'Time', site: 'https://time.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'time-usa',
    feeds: [
      { url: 'https://time.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'fortune', name: 'Fortune', site: 'https://fortune.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'fortune-media',
    feeds: [
      { url: 'https://fortune.com/feed', title: 'All articles', topics: ['04000000'] },
    ],
  },
  {
    slug: 'forbes', name: 'Forbes', site: 'https://www.forbes.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'forbes-global-media',
    feeds: [
      { url: 'https://www.forbes.com/business/feed/', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.forbes.com/innovation/feed/', title: 'Innovation', topics: ['20000756'] },
    ],
  },
  {
    slug: 'business-insider', name: 'Business Insider', site: 'https://www.businessinsider.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'axel-springer',
    feeds: [
      { url: 'https://feeds.businessinsider.com/custom/all', title: 'All articles', topics: ['04000000'] },
    ],
  },
  {
    slug: 'cnbc', name: 'CNBC', site: 'https://www.cnbc.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'versant',
    feeds: [
      { url: 'https://www.cnbc.com/id/100003114/device/rss/rss.html', title: 'Top news', topics: ['04000000'] },
      { url: 'https://www.cnbc.com/id/20910258/device/rss/rss.html', title: 'Economy', topics: ['20000344'] },
    ],
  },
  {
    slug: 'marketwatch', name: 'MarketWatch', site: 'https://www.marketwatch.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'dow-jones',
    feeds: [
      { url: 'https://feeds.content.dowjones.io/public/rss/mw_topstories', title: 'Top stories', topics: ['20000385'] },
    ],
  },
  {
    slug: 'huffpost', name: 'HuffPost', site: 'https://www.huffpost.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'buzzfeed',
    feeds: [
      { url: 'https://chaski.huffpost.com/us/auto/vertical/front-page', title: 'Front page', topics: [] },
      { url: 'https://www.huffpost.com/section/world-news/feed', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'christian-science-monitor', name: 'The Christian Science Monitor', site: 'https://www.csmonitor.com',
    country: 'US', language: 'en-US', kind: 'weekly',
    owner: 'christian-science-church',
    feeds: [
      { url: 'https://rss.csmonitor.com/feeds/all', title: 'All articles', topics: [] },
      { url: 'https://rss.csmonitor.com/feeds/world', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'democracy-now', name: 'Democracy Now!', site: 'https://www.democracynow.org',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'democracy-now',
    feeds: [
      { url: 'https://www.democracynow.org/democracynow.rss', title: 'All stories', topics: ['11000000'] },
    ],
  },
  {
    slug: 'foreign-policy', name: 'Foreign Policy', site: 'https://foreignpolicy.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'fp-group',
    feeds: [
      { url: 'https://foreignpolicy.com/feed/', title: 'All articles', topics: ['20000638'] },
    ],
  },
  {
    slug: 'foreign-affairs', name: 'Foreign Affairs', site: 'https://www.foreignaffairs.com',
    country: 'US', language: 'en-US', kind: 'magazine',
    owner: 'council-on-foreign-relations',
    feeds: [
      { url: 'https://www.foreignaffairs.com/rss.xml', title: 'All articles', topics: ['20000638'] },
    ],
  },
  {
    slug: 'semafor', name: 'Semafor', site: 'https://www.semafor.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'semafor',
    feeds: [
      { url: 'https://www.semafor.com/rss.xml', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'rest-of-world', name: 'Rest of World', site: 'https://restofworld.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'rest-of-world',
    feeds: [
      { url: 'https://restofworld.org/feed/latest', title: 'Latest', topics: ['20000756', '14000000'] },
    ],
  },
  {
    slug: 'the-marshall-project', name: 'The Marshall Project', site: 'https://www.themarshallproject.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'marshall-project',
    feeds: [
      { url: 'https://www.themarshallproject.org/rss/recent.rss', title: 'Recent', topics: ['02000000'] },
    ],
  },
  {
    slug: 'global-voices', name: 'Global Voices', site: 'https://globalvoices.org',
    country: 'NL', language: 'en', kind: 'digital',
    owner: 'stichting-global-voices',
    feeds: [
      { url: 'https://globalvoices.org/feed/', title: 'All articles', topics: ['14000000'] },
    ],
  },
  {
    slug: 'project-syndicate', name: 'Project Syndicate', site: 'https://www.project-syndicate.org',
    country: 'CZ', language: 'en', kind: 'digital',
    owner: 'project-syndicate',
    feeds: [
      { url: 'https://www.project-syndicate.org/rss', title: 'All commentaries', topics: ['20000344', '20000638'] },
      { url: 'https://www.project-syndicate.org/rss/section/economics', title: 'Economics', topics: ['20000344'] },
    ],
  },
  {
    slug: 'un-news', name: 'UN News', site: 'https://news.un.org/en/',
    country: 'US', language: 'en', kind: 'agency',
    owner: 'united-nations',
    feeds: [
      { url: 'https://news.un.org/feed/subscribe/en/news/all/rss.xml', title: 'All news', topics: ['20000638'] },
      { url: 'https://news.un.org/feed/subscribe/en/news/topic/climate-change/feed/rss.xml', title: 'Climate change', topics: ['20000418'] },
    ],
  },
  {
    slug: 'ap-news', name: 'AP News', site: 'https://apnews.com',
    country: 'US', language: 'en-US', kind: 'agency',
    owner: 'associated-press',
    feeds: [],
  },
  {
    slug: 'upi', name: 'UPI', site: 'https://www.upi.com',
    country: 'US', language: 'en-US', kind: 'agency',
    owner: 'news-world-communications',
    feeds: [
      { url: 'https://rss.upi.com/news/news.rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'voice-of-america', name: 'Voice of America', site: 'https://www.voanews.com',
    country: 'US', language: 'en-US', kind: 'public broadcaster',
    owner: 'voice-of-america',
    feeds: [],
  },
  {
    slug: 'new-york-post', name: 'New York Post', site: 'https://nypost.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'news-corp',
    feeds: [
      { url: 'https://nypost.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'usa-today', name: 'USA Today', site: 'https://www.usatoday.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'usa-today-co',
    feeds: [],
  },
  {
    slug: 'detroit-free-press', name: 'Detroit Free Press', site: 'https://www.freep.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'usa-today-co',
    feeds: [],
  },
  {
    slug: 'new-york-daily-news', name: 'New York Daily News', site: 'https://www.nydailynews.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'tribune-publishing',
    feeds: [
      { url: 'https://www.nydailynews.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'mercury-news', name: 'The Mercury News', site: 'https://www.mercurynews.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'medianews-group',
    feeds: [
      { url: 'https://www.mercurynews.com/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'ms-now', name: 'MS NOW', site: 'https://www.ms.now',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'versant',
    otherHosts: ['msnbc.com'],
    feeds: [],
  },
  {
    slug: 'yahoo-news', name: 'Yahoo News', site: 'https://www.yahoo.com/news',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'yahoo',
    otherHosts: ['news.yahoo.com', 'au.news.yahoo.com', 'in.news.yahoo.com'],
    feeds: [
      { url: 'https://www.yahoo.com/news/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'newsweek', name: 'Newsweek', site: 'https://www.newsweek.com',
    country: 'US', language: 'en-US', kind: 'weekly',
    owner: 'newsweek',
    feeds: [],
  },
  {
    slug: 'philadelphia-inquirer', name: 'The Philadelphia Inquirer', site: 'https://www.inquirer.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'philadelphia-inquirer',
    feeds: [],
  },
  {
    slug: 'san-francisco-chronicle', name: 'San Francisco Chronicle', site: 'https://www.sfchronicle.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'hearst',
    feeds: [],
  },
  {
    slug: 'houston-chronicle', name: 'Houston Chronicle', site: 'https://www.houstonchronicle.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'hearst',
    feeds: [],
  },
  {
    slug: 'dallas-morning-news', name: 'The Dallas Morning News', site: 'https://www.dallasnews.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'hearst',
    feeds: [],
  },
  {
    slug: 'miami-herald', name: 'Miami Herald', site: 'https://www.miamiherald.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'mcclatchy',
    feeds: [],
  },
  {
    slug: 'atlanta-journal-constitution', name: 'The Atlanta Journal-Constitution', site: 'https://www.ajc.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'cox-enterprises',
    feeds: [],
  },
  {
    slug: 'baltimore-sun', name: 'The Baltimore Sun', site: 'https://www.baltimoresun.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'david-smith',
    feeds: [],
  },
  {
    slug: 'cleveland-com', name: 'cleveland.com', site: 'https://www.cleveland.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'advance-local',
    feeds: [],
  },
  {
    slug: 'nj-com', name: 'NJ.com', site: 'https://www.nj.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'advance-local',
    feeds: [],
  },
  {
    slug: 'al-com', name: 'AL.com', site: 'https://www.al.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'advance-local',
    feeds: [],
  },
  {
    slug: 'daily-beast', name: 'The Daily Beast', site: 'https://www.thedailybeast.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'daily-beast',
    feeds: [],
  },
  {
    slug: 'breitbart', name: 'Breitbart', site: 'https://www.breitbart.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'breitbart',
    feeds: [],
  },
  {
    slug: 'washington-examiner', name: 'Washington Examiner', site: 'https://www.washingtonexaminer.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'mediadc',
    feeds: [],
  },
  {
    slug: 'washington-times', name: 'The Washington Times', site: 'https://www.washingtontimes.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'washington-times',
    feeds: [],
  },
  {
    slug: 'newsmax', name: 'Newsmax', site: 'https://www.newsmax.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'newsmax',
    feeds: [],
  },
  {
    slug: 'epoch-times', name: 'The Epoch Times', site: 'https://www.theepochtimes.com',
    country: 'US', language: 'en-US', kind: 'daily',
    owner: 'epoch-times',
    feeds: [],
  },
  {
    slug: 'the-free-press', name: 'The Free Press', site: 'https://www.thefp.com',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'paramount-skydance',
    feeds: [],
  },
];
