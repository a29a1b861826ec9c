// Publishers: Britain and Ireland, with international newsrooms whose language is English.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersBritainIreland: readonly Publisher[] = [
  {
    slug: 'bbc-news', name: 'BBC News', site: 'https://www.bbc.com/news',
    country: 'GB', language: 'en-GB', kind: 'public broadcaster',
    owner: 'bbc',
    otherHosts: ['bbc.co.uk'],
    feeds: [
      { url: 'https://feeds.bbci.co.uk/news/rss.xml', title: 'Top stories', topics: [] },
      { url: 'https://feeds.bbci.co.uk/news/business/rss.xml', title: 'Business', topics: ['04000000'] },
      { url: 'https://feeds.bbci.co.uk/sport/rss.xml', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'guardian', name: 'The Guardian', site: 'https://www.theguardian.com',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'guardian-media-group',
    feeds: [
      { url: 'https://www.theguardian.com/international/rss', title: 'International', topics: [] },
      { url: 'https://www.theguardian.com/environment/rss', title: 'Environment', topics: ['06000000'] },
      { url: 'https://www.theguardian.com/culture/rss', title: 'Culture', topics: ['01000000'] },
    ],
  },
  {
    slug: 'financial-times', name: 'Financial Times', site: 'https://www.ft.com',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'financial-times',
    feeds: [
      { url: 'https://www.ft.com/rss/home', title: 'Home', topics: ['04000000'] },
      { url: 'https://www.ft.com/markets?format=rss', title: 'Markets', topics: ['20000385'] },
      { url: 'https://www.ft.com/world?format=rss', title: 'World', topics: ['20000638'] },
    ],
  },
  {
    slug: 'economist', name: 'The Economist', site: 'https://www.economist.com',
    country: 'GB', language: 'en-GB', kind: 'weekly',
    owner: 'economist-group',
    feeds: [
      { url: 'https://www.economist.com/leaders/rss.xml', title: 'Leaders', topics: ['11000000'] },
      { url: 'https://www.economist.com/finance-and-economics/rss.xml', title: 'Finance and economics', topics: ['20000344'] },
      { url: 'https://www.economist.com/international/rss.xml', title: 'International', topics: ['20000638'] },
    ],
  },
  {
    slug: 'telegraph', name: 'The Telegraph', site: 'https://www.telegraph.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'telegraph-media-group',
    feeds: [
      { url: 'https://www.telegraph.co.uk/rss.xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'independent', name: 'The Independent', site: 'https://www.independent.co.uk',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'independent-digital',
    feeds: [
      { url: 'https://www.independent.co.uk/rss', title: 'Home', topics: [] },
      { url: 'https://www.independent.co.uk/news/uk/rss', title: 'UK', topics: [] },
      { url: 'https://www.independent.co.uk/climate-change/rss', title: 'Climate', topics: ['20000418'] },
    ],
  },
  {
    slug: 'sky-news', name: 'Sky News', site: 'https://news.sky.com',
    country: 'GB', language: 'en-GB', kind: 'broadcaster',
    owner: 'sky-group',
    feeds: [
      { url: 'https://feeds.skynews.com/feeds/rss/home.xml', title: 'Home', topics: [] },
      { url: 'https://feeds.skynews.com/feeds/rss/world.xml', title: 'World', topics: [] },
      { url: 'https://feeds.skynews.com/feeds/rss/technology.xml', title: 'Technology', topics: ['20000756'] },
    ],
  },
  {
    slug: 'daily-mail', name: 'Daily Mail', site: 'https://www.dailymail.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'dmg-media',
    otherHosts: ['dailymail.com'],
    feeds: [
      { url: 'https://www.dailymail.co.uk/home/index.rss', title: 'Home', topics: [] },
    ],
  },
  {
    slug: 'evening-standard', name: 'The Standard', site: 'https://www.standard.co.uk',
    country: 'GB', language: 'en-GB', kind: 'weekly',
    owner: 'evening-standard',
    feeds: [
      { url: 'https://www.standard.co.uk/rss', title: 'Home', topics: [] },
      { url: 'https://www.standard.co.uk/news/london/rss', title: 'London', topics: [] },
    ],
  },
  {
    slug: 'the-mirror', name: 'The Mirror', site: 'https://www.mirror.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [
      { url: 'https://www.mirror.co.uk/?service=rss', title: 'Home', topics: [] },
      { url: 'https://www.mirror.co.uk/sport/football/rss.xml', title: 'Football', topics: ['15000000'] },
    ],
  },
  {
    slug: 'spectator-uk', name: 'The Spectator', site: 'https://www.spectator.co.uk',
    country: 'GB', language: 'en-GB', kind: 'weekly',
    owner: 'oqs-media',
    feeds: [
      { url: 'https://www.spectator.co.uk/feed/', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'new-statesman', name: 'New Statesman', site: 'https://www.newstatesman.com',
    country: 'GB', language: 'en-GB', kind: 'weekly',
    owner: 'new-statesman',
    feeds: [
      { url: 'https://www.newstatesman.com/feed', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'channel-4-news', name: 'Channel 4 News', site: 'https://www.channel4.com/news',
    country: 'GB', language: 'en-GB', kind: 'public broadcaster',
    owner: 'channel-four',
    feeds: [
      { url: 'https://www.channel4.com/news/feed', title: 'All news', topics: [] },
      { url: 'https://www.channel4.com/news/uk/feed', title: 'UK', topics: [] },
    ],
  },
  {
    slug: 'the-scotsman', name: 'The Scotsman', site: 'https://www.scotsman.com',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'national-world',
    feeds: [
      { url: 'https://www.scotsman.com/rss', title: 'All news', topics: [] },
      { url: 'https://www.scotsman.com/sport/rss', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'the-herald-scotland', name: 'The Herald', site: 'https://www.heraldscotland.com',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'newsquest',
    feeds: [
      { url: 'https://www.heraldscotland.com/news/rss/', title: 'News', topics: [] },
    ],
  },
  {
    slug: 'belfast-telegraph', name: 'Belfast Telegraph', site: 'https://www.belfasttelegraph.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'mediahuis-ireland',
    feeds: [
      { url: 'https://www.belfasttelegraph.co.uk/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'city-am', name: 'City AM', site: 'https://www.cityam.com',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'city-am',
    feeds: [
      { url: 'https://www.cityam.com/feed/', title: 'All articles', topics: ['04000000'] },
    ],
  },
  {
    slug: 'the-conversation-uk', name: 'The Conversation (UK)', site: 'https://theconversation.com/uk',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'conversation-uk',
    feeds: [
      { url: 'https://theconversation.com/uk/articles.atom', title: 'All articles', topics: [] },
      { url: 'https://theconversation.com/uk/environment/articles.atom', title: 'Environment', topics: ['06000000'] },
      { url: 'https://theconversation.com/uk/health/articles.atom', title: 'Health', topics: ['07000000'] },
    ],
  },
  {
    slug: 'bellingcat', name: 'Bellingcat', site: 'https://www.bellingcat.com',
    country: 'NL', language: 'en', kind: 'digital',
    owner: 'stichting-bellingcat',
    feeds: [
      { url: 'https://www.bellingcat.com/feed/', title: 'Investigations', topics: ['16000000'] },
    ],
  },
  {
    slug: 'open-democracy', name: 'openDemocracy', site: 'https://www.opendemocracy.net',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'open-democracy-foundation',
    feeds: [
      { url: 'https://www.opendemocracy.net/en/rss.xml', title: 'All articles', topics: ['11000000', '14000000'] },
    ],
  },
  {
    slug: 'london-review', name: 'London Review of Books', site: 'https://www.lrb.co.uk',
    country: 'GB', language: 'en-GB', kind: 'magazine',
    owner: 'lrb',
    feeds: [
      { url: 'https://www.lrb.co.uk/feeds/rss', title: 'All articles', topics: ['01000000', '14000000'] },
    ],
  },
  {
    slug: 'carbon-brief', name: 'Carbon Brief', site: 'https://www.carbonbrief.org',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'carbon-brief',
    feeds: [
      { url: 'https://www.carbonbrief.org/feed/', title: 'All articles', topics: ['20000418'] },
    ],
  },
  {
    slug: 'climate-home-news', name: 'Climate Home News', site: 'https://www.climatechangenews.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'climate-home-news',
    feeds: [
      { url: 'https://www.climatechangenews.com/feed/', title: 'All articles', topics: ['20000418'] },
    ],
  },
  {
    slug: 'new-scientist', name: 'New Scientist', site: 'https://www.newscientist.com',
    country: 'GB', language: 'en-GB', kind: 'weekly',
    owner: 'dmg-media',
    feeds: [
      { url: 'https://www.newscientist.com/feed/home/', title: 'Home', topics: ['13000000'] },
      { url: 'https://www.newscientist.com/subject/space/feed/', title: 'Space', topics: ['20000717'] },
      { url: 'https://www.newscientist.com/subject/health/feed/', title: 'Health', topics: ['07000000'] },
    ],
  },
  {
    slug: 'nature', name: 'Nature', site: 'https://www.nature.com',
    country: 'GB', language: 'en-GB', kind: 'journal',
    owner: 'springer-nature',
    feeds: [
      { url: 'https://www.nature.com/nature.rss', title: 'Nature', topics: ['13000000'] },
      { url: 'https://www.nature.com/nclimate.rss', title: 'Nature Climate Change', topics: ['20000418'] },
      { url: 'https://www.nature.com/nm.rss', title: 'Nature Medicine', topics: ['07000000'] },
    ],
  },
  {
    slug: 'the-lancet', name: 'The Lancet', site: 'https://www.thelancet.com',
    country: 'GB', language: 'en-GB', kind: 'journal',
    owner: 'elsevier',
    feeds: [
      { url: 'https://www.thelancet.com/rssfeed/lancet_current.xml', title: 'Current issue', topics: ['07000000'] },
    ],
  },
  {
    slug: 'the-bmj', name: 'The BMJ', site: 'https://www.bmj.com',
    country: 'GB', language: 'en-GB', kind: 'journal',
    owner: 'bmj-group',
    feeds: [
      { url: 'https://www.bmj.com/rss.xml', title: 'All articles', topics: ['07000000'] },
    ],
  },
  {
    slug: 'the-register', name: 'The Register', site: 'https://www.theregister.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'situation-publishing',
    feeds: [
      { url: 'https://www.theregister.com/headlines.atom', title: 'Headlines', topics: ['20000756'] },
      { url: 'https://www.theregister.com/security/headlines.atom', title: 'Security', topics: ['20000756', '02000000'] },
    ],
  },
  {
    slug: 'eurogamer', name: 'Eurogamer', site: 'https://www.eurogamer.net',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'gamer-network',
    feeds: [
      { url: 'https://www.eurogamer.net/feed', title: 'All articles', topics: ['20000538'] },
    ],
  },
  {
    slug: 'rock-paper-shotgun', name: 'Rock Paper Shotgun', site: 'https://www.rockpapershotgun.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'gamer-network',
    feeds: [
      { url: 'https://www.rockpapershotgun.com/feed', title: 'All articles', topics: ['20000538'] },
    ],
  },
  {
    slug: 'nme', name: 'NME', site: 'https://www.nme.com',
    country: 'GB', language: 'en-GB', kind: 'magazine',
    owner: 'nme-networks',
    feeds: [
      { url: 'https://www.nme.com/feed', title: 'All articles', topics: ['20000002'] },
      { url: 'https://www.nme.com/news/music/feed', title: 'Music news', topics: ['20000002'] },
    ],
  },
  {
    slug: 'sky-sports', name: 'Sky Sports', site: 'https://www.skysports.com',
    country: 'GB', language: 'en-GB', kind: 'broadcaster',
    owner: 'sky-group',
    feeds: [
      { url: 'https://www.skysports.com/rss/12040', title: 'News', topics: ['15000000'] },
    ],
  },
  {
    slug: 'autosport', name: 'Autosport', site: 'https://www.autosport.com',
    country: 'GB', language: 'en-GB', kind: 'magazine',
    owner: 'motorsport-network',
    feeds: [
      { url: 'https://www.autosport.com/rss/f1/news/', title: 'Formula 1', topics: ['15000000'] },
    ],
  },
  {
    slug: 'the-art-newspaper', name: 'The Art Newspaper', site: 'https://www.theartnewspaper.com',
    country: 'GB', language: 'en-GB', kind: 'magazine',
    owner: 'the-art-newspaper',
    feeds: [
      { url: 'https://www.theartnewspaper.com/rss.xml', title: 'All articles', topics: ['01000000'] },
    ],
  },
  {
    slug: 'al-jazeera-balkans', name: 'Al Jazeera Balkans', site: 'https://balkans.aljazeera.net',
    country: 'BA', language: 'bs', kind: 'broadcaster',
    owner: 'al-jazeera-media-network',
    feeds: [
      { url: 'https://balkans.aljazeera.net/rss.xml', title: 'Sve vijesti', topics: [] },
    ],
  },
  {
    slug: 'rte', name: 'RTÉ News', site: 'https://www.rte.ie/news',
    country: 'IE', language: 'en-IE', kind: 'public broadcaster',
    owner: 'rte',
    feeds: [
      { url: 'https://www.rte.ie/feeds/rss/?index=/news/', title: 'News', topics: [] },
      { url: 'https://www.rte.ie/feeds/rss/?index=/sport/', title: 'Sport', topics: ['15000000'] },
      { url: 'https://www.rte.ie/feeds/rss/?index=/news/business/', title: 'Business', topics: ['04000000'] },
    ],
  },
  {
    slug: 'irish-times', name: 'The Irish Times', site: 'https://www.irishtimes.com',
    country: 'IE', language: 'en-IE', kind: 'daily',
    owner: 'irish-times-group',
    feeds: [
      { url: 'https://www.irishtimes.com/arc/outboundfeeds/feed-irish-news/?from=0&size=20', title: 'Irish news', topics: [] },
    ],
  },
  {
    slug: 'irish-independent', name: 'Irish Independent', site: 'https://www.independent.ie',
    country: 'IE', language: 'en-IE', kind: 'daily',
    owner: 'mediahuis-ireland',
    feeds: [
      { url: 'https://www.independent.ie/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'the-journal-ie', name: 'The Journal', site: 'https://www.thejournal.ie',
    country: 'IE', language: 'en-IE', kind: 'digital',
    owner: 'journal-media',
    feeds: [
      { url: 'https://www.thejournal.ie/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'reuters', name: 'Reuters', site: 'https://www.reuters.com',
    country: 'GB', language: 'en-GB', kind: 'agency',
    owner: 'thomson-reuters',
    otherHosts: ['in.reuters.com', 'uk.reuters.com'],
    feeds: [],
  },
  {
    slug: 'pa-media', name: 'PA Media', site: 'https://pa.media',
    country: 'GB', language: 'en-GB', kind: 'agency',
    owner: 'pa-media-group',
    otherHosts: ['pamediagroup.com'],
    feeds: [],
  },
  {
    slug: 'the-sun', name: 'The Sun', site: 'https://www.thesun.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'news-uk',
    otherHosts: ['the-sun.com', 'thescottishsun.co.uk'],
    feeds: [
      { url: 'https://www.thesun.co.uk/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'the-times', name: 'The Times', site: 'https://www.thetimes.com',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'news-uk',
    otherHosts: ['thetimes.co.uk'],
    feeds: [],
  },
  {
    slug: 'talksport', name: 'talkSPORT', site: 'https://talksport.com',
    country: 'GB', language: 'en-GB', kind: 'broadcaster',
    owner: 'news-uk',
    feeds: [],
  },
  {
    slug: 'daily-express', name: 'Daily Express', site: 'https://www.express.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [
      { url: 'https://www.express.co.uk/posts/rss/1/news', title: 'News', topics: [] },
    ],
  },
  {
    slug: 'daily-star-uk', name: 'Daily Star', site: 'https://www.dailystar.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'daily-record', name: 'Daily Record', site: 'https://www.dailyrecord.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'manchester-evening-news', name: 'Manchester Evening News', site: 'https://www.manchestereveningnews.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'liverpool-echo', name: 'Liverpool Echo', site: 'https://www.liverpoolecho.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'birmingham-live', name: 'Birmingham Live', site: 'https://www.birminghammail.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'wales-online', name: 'WalesOnline', site: 'https://www.walesonline.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'chronicle-live', name: 'ChronicleLive', site: 'https://www.chroniclelive.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'football-london', name: 'football.london', site: 'https://www.football.london',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'reach',
    feeds: [],
  },
  {
    slug: 'metro-uk', name: 'Metro', site: 'https://metro.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'dmg-media',
    feeds: [
      { url: 'https://metro.co.uk/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'i-paper', name: 'The i Paper', site: 'https://inews.co.uk',
    country: 'GB', language: 'en-GB', kind: 'daily',
    owner: 'dmg-media',
    feeds: [
      { url: 'https://inews.co.uk/feed', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'itv-news', name: 'ITV News', site: 'https://www.itv.com/news',
    country: 'GB', language: 'en-GB', kind: 'broadcaster',
    owner: 'itv',
    feeds: [],
  },
  {
    slug: 'gb-news', name: 'GB News', site: 'https://www.gbnews.com',
    country: 'GB', language: 'en-GB', kind: 'broadcaster',
    owner: 'all-perspectives',
    feeds: [],
  },
  {
    slug: 'digital-spy', name: 'Digital Spy', site: 'https://www.digitalspy.com',
    country: 'GB', language: 'en-GB', kind: 'digital',
    owner: 'hearst',
    feeds: [],
  },
  {
    slug: 'observer-uk', name: 'The Observer', site: 'https://observer.co.uk',
    country: 'GB', language: 'en-GB', kind: 'weekly',
    owner: 'tortoise-media',
    feeds: [],
  },
];
