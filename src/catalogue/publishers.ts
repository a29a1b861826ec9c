// News publishers of the world with their feeds and owners, for the reader's first choice of sources.
// From general knowledge as of early 2026; feed addresses were compared with public feed lists, not fetched.
// Who owns them, with source and date, stands in ownership/.

import type { CountryCode } from './countries.ts';
import type { MediaTopicCode } from './media-topics.ts';
import type { OwnerId } from './ownership/owner.ts';

export type PublisherKind =
  | 'daily'
  | 'weekly'
  | 'magazine'
  | 'agency'
  | 'broadcaster'
  | 'public broadcaster'
  | 'digital'
  | 'journal'
  | 'blog';

export type PublisherFeed = {
  url: string;
  title: string;
  /** Language of the feed where it is not the publisher's. */
  language?: string;
  /** What the feed is about as a whole; empty when it carries general news. */
  topics: readonly MediaTopicCode[];
};

export type Publisher = {
  slug: string;
  name: string;
  site: string;
  country: CountryCode;
  /** BCP 47. */
  language: string;
  kind: PublisherKind;
  /** A row of the ownership tables. */
  owner: OwnerId;
  /** One to three; the general one first. */
  feeds: readonly PublisherFeed[];
};

// biome-ignore format: one publisher a block, one feed a line
export const publishers: readonly Publisher[] = [
  {
    slug: 'bbc-news', name: 'BBC News', site: 'https://www.bbc.com/news',
    country: 'GB', language: 'en-GB', kind: 'public broadcaster',
    owner: 'bbc',
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
    slug: 'le-monde', name: 'Le Monde', site: 'https://www.lemonde.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'groupe-le-monde',
    feeds: [
      { url: 'https://www.lemonde.fr/rss/une.xml', title: 'À la une', topics: [] },
      { url: 'https://www.lemonde.fr/international/rss_full.xml', title: 'International', topics: [] },
      { url: 'https://www.lemonde.fr/planete/rss_full.xml', title: 'Planète', topics: ['06000000'] },
    ],
  },
  {
    slug: 'le-figaro', name: 'Le Figaro', site: 'https://www.lefigaro.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'groupe-figaro',
    feeds: [
      { url: 'https://www.lefigaro.fr/rss/figaro_actualites.xml', title: 'Actualités', topics: [] },
      { url: 'https://www.lefigaro.fr/rss/figaro_economie.xml', title: 'Économie', topics: ['04000000'] },
      { url: 'https://www.lefigaro.fr/rss/figaro_culture.xml', title: 'Culture', topics: ['01000000'] },
    ],
  },
  {
    slug: 'liberation', name: 'Libération', site: 'https://www.liberation.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'presse-independante',
    feeds: [
      { url: 'https://www.liberation.fr/arc/outboundfeeds/rss/?outputType=xml', title: 'À la une', topics: [] },
    ],
  },
  {
    slug: 'les-echos', name: 'Les Echos', site: 'https://www.lesechos.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'les-echos-le-parisien',
    feeds: [
      { url: 'https://services.lesechos.fr/rss/les-echos-economie.xml', title: 'Économie', topics: ['20000344'] },
      { url: 'https://services.lesechos.fr/rss/les-echos-monde.xml', title: 'Monde', topics: ['20000638'] },
      { url: 'https://services.lesechos.fr/rss/les-echos-finance-marches.xml', title: 'Finance et marchés', topics: ['20000385'] },
    ],
  },
  {
    slug: 'le-parisien', name: 'Le Parisien', site: 'https://www.leparisien.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'les-echos-le-parisien',
    feeds: [
      { url: 'https://feeds.leparisien.fr/leparisien/rss', title: 'À la une', topics: [] },
      { url: 'https://feeds.leparisien.fr/leparisien/rss/sports', title: 'Sports', topics: ['15000000'] },
    ],
  },
  {
    slug: 'mediapart', name: 'Mediapart', site: 'https://www.mediapart.fr',
    country: 'FR', language: 'fr', kind: 'digital',
    owner: 'fonds-pour-une-presse-libre',
    feeds: [
      { url: 'https://www.mediapart.fr/articles/feed', title: 'Articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'france-info', name: 'franceinfo', site: 'https://www.franceinfo.fr',
    country: 'FR', language: 'fr', kind: 'public broadcaster',
    owner: 'franceinfo',
    feeds: [
      { url: 'https://www.franceinfo.fr/titres.rss', title: 'Titres', topics: [] },
      { url: 'https://www.franceinfo.fr/politique.rss', title: 'Politique', topics: ['11000000'] },
      { url: 'https://www.franceinfo.fr/sports.rss', title: 'Sports', topics: ['15000000'] },
    ],
  },
  {
    slug: 'france-24', name: 'France 24', site: 'https://www.france24.com/en/',
    country: 'FR', language: 'en', kind: 'public broadcaster',
    owner: 'france-medias-monde',
    feeds: [
      { url: 'https://www.france24.com/en/rss', title: 'All news', topics: [] },
      { url: 'https://www.france24.com/en/africa/rss', title: 'Africa', topics: [] },
      { url: 'https://www.france24.com/en/europe/rss', title: 'Europe', topics: [] },
    ],
  },
  {
    slug: 'rfi', name: 'RFI', site: 'https://www.rfi.fr/fr/',
    country: 'FR', language: 'fr', kind: 'public broadcaster',
    owner: 'france-medias-monde',
    feeds: [
      { url: 'https://www.rfi.fr/fr/rss', title: 'À la une', topics: [] },
      { url: 'https://www.rfi.fr/fr/afrique/rss', title: 'Afrique', topics: [] },
    ],
  },
  {
    slug: 'ouest-france', name: 'Ouest-France', site: 'https://www.ouest-france.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'sipa-ouest-france',
    feeds: [
      { url: 'https://www.ouest-france.fr/rss/une', title: 'À la une', topics: [] },
      { url: 'https://www.ouest-france.fr/rss/france', title: 'France', topics: [] },
    ],
  },
  {
    slug: 'vingt-minutes-fr', name: '20 Minutes', site: 'https://www.20minutes.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'vingt-minutes-france',
    feeds: [
      { url: 'https://www.20minutes.fr/feeds/rss-une.xml', title: 'À la une', topics: [] },
    ],
  },
  {
    slug: 'lexpress', name: "L'Express", site: 'https://www.lexpress.fr',
    country: 'FR', language: 'fr', kind: 'weekly',
    owner: 'groupe-lexpress',
    feeds: [
      { url: 'https://www.lexpress.fr/arc/outboundfeeds/rss/alaune.xml', title: 'À la une', topics: [] },
      { url: 'https://www.lexpress.fr/arc/outboundfeeds/rss/monde.xml', title: 'Monde', topics: [] },
    ],
  },
  {
    slug: 'lequipe', name: "L'Équipe", site: 'https://www.lequipe.fr',
    country: 'FR', language: 'fr', kind: 'daily',
    owner: 'groupe-amaury',
    feeds: [
      { url: 'https://dwh.lequipe.fr/api/edito/rss?path=/', title: "Toute l'actualité", topics: ['15000000'] },
      { url: 'https://dwh.lequipe.fr/api/edito/rss?path=/Football/', title: 'Football', topics: ['15000000'] },
    ],
  },
  {
    slug: 'monde-diplomatique', name: 'Le Monde diplomatique', site: 'https://www.monde-diplomatique.fr',
    country: 'FR', language: 'fr', kind: 'magazine',
    owner: 'monde-diplomatique-sa',
    feeds: [
      { url: 'https://www.monde-diplomatique.fr/rss/', title: 'Tous les articles', topics: ['20000638'] },
    ],
  },
  {
    slug: 'reporterre', name: 'Reporterre', site: 'https://reporterre.net',
    country: 'FR', language: 'fr', kind: 'digital',
    owner: 'la-pile',
    feeds: [
      { url: 'https://reporterre.net/spip.php?page=backend-simple', title: 'Tous les articles', topics: ['06000000'] },
    ],
  },
  {
    slug: 'courrier-international', name: 'Courrier international', site: 'https://www.courrierinternational.com',
    country: 'FR', language: 'fr', kind: 'weekly',
    owner: 'groupe-le-monde',
    feeds: [
      { url: 'https://www.courrierinternational.com/feed/all/rss.xml', title: 'Tous les articles', topics: [] },
    ],
  },
  {
    slug: 'spiegel', name: 'Der Spiegel', site: 'https://www.spiegel.de',
    country: 'DE', language: 'de', kind: 'weekly',
    owner: 'spiegel-verlag',
    feeds: [
      { url: 'https://www.spiegel.de/schlagzeilen/index.rss', title: 'Schlagzeilen', topics: [] },
      { url: 'https://www.spiegel.de/wirtschaft/index.rss', title: 'Wirtschaft', topics: ['04000000'] },
      { url: 'https://www.spiegel.de/wissenschaft/index.rss', title: 'Wissenschaft', topics: ['13000000'] },
    ],
  },
  {
    slug: 'die-zeit', name: 'Die Zeit', site: 'https://www.zeit.de',
    country: 'DE', language: 'de', kind: 'weekly',
    owner: 'zeitverlag',
    feeds: [
      { url: 'https://newsfeed.zeit.de/index', title: 'Startseite', topics: [] },
      { url: 'https://newsfeed.zeit.de/wissen/index', title: 'Wissen', topics: ['13000000'] },
      { url: 'https://newsfeed.zeit.de/kultur/index', title: 'Kultur', topics: ['01000000'] },
    ],
  },
  {
    slug: 'faz', name: 'Frankfurter Allgemeine Zeitung', site: 'https://www.faz.net',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'fazit-stiftung',
    feeds: [
      { url: 'https://www.faz.net/rss/aktuell/', title: 'Aktuell', topics: [] },
      { url: 'https://www.faz.net/rss/aktuell/wirtschaft/', title: 'Wirtschaft', topics: ['04000000'] },
      { url: 'https://www.faz.net/rss/aktuell/feuilleton/', title: 'Feuilleton', topics: ['01000000'] },
    ],
  },
  {
    slug: 'sueddeutsche', name: 'Süddeutsche Zeitung', site: 'https://www.sueddeutsche.de',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'sueddeutscher-verlag',
    feeds: [
      { url: 'https://rss.sueddeutsche.de/rss/Alles', title: 'Alles', topics: [] },
      { url: 'https://rss.sueddeutsche.de/rss/Politik', title: 'Politik', topics: ['11000000'] },
      { url: 'https://rss.sueddeutsche.de/rss/Sport', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'die-welt', name: 'Die Welt', site: 'https://www.welt.de',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'axel-springer',
    feeds: [
      { url: 'https://www.welt.de/feeds/latest.rss', title: 'Neueste', topics: [] },
      { url: 'https://www.welt.de/feeds/section/wirtschaft.rss', title: 'Wirtschaft', topics: ['04000000'] },
    ],
  },
  {
    slug: 'bild', name: 'Bild', site: 'https://www.bild.de',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'axel-springer',
    feeds: [
      { url: 'https://www.bild.de/feed/alles.xml', title: 'Alles', topics: [] },
    ],
  },
  {
    slug: 'taz', name: 'taz', site: 'https://taz.de',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'taz-genossenschaft',
    feeds: [
      { url: 'https://taz.de/!p4608;rss/', title: 'Schlagzeilen', topics: [] },
    ],
  },
  {
    slug: 'tagesschau', name: 'tagesschau', site: 'https://www.tagesschau.de',
    country: 'DE', language: 'de', kind: 'public broadcaster',
    owner: 'ard',
    feeds: [
      { url: 'https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml', title: 'Alle Meldungen', topics: [] },
      { url: 'https://www.tagesschau.de/wirtschaft/index~rss2.xml', title: 'Wirtschaft', topics: ['04000000'] },
      { url: 'https://www.tagesschau.de/wissen/index~rss2.xml', title: 'Wissen', topics: ['13000000'] },
    ],
  },
  {
    slug: 'zdf-heute', name: 'ZDFheute', site: 'https://www.zdfheute.de',
    country: 'DE', language: 'de', kind: 'public broadcaster',
    owner: 'zdf',
    feeds: [
      { url: 'https://www.zdf.de/rss/zdf/nachrichten', title: 'Nachrichten', topics: [] },
    ],
  },
  {
    slug: 'deutsche-welle', name: 'Deutsche Welle', site: 'https://www.dw.com/en/',
    country: 'DE', language: 'en', kind: 'public broadcaster',
    owner: 'deutsche-welle',
    feeds: [
      { url: 'https://rss.dw.com/rdf/rss-en-all', title: 'All', topics: [] },
      { url: 'https://rss.dw.com/rdf/rss-en-bus', title: 'Business', topics: ['04000000'] },
      { url: 'https://rss.dw.com/rdf/rss-en-eu', title: 'Europe', topics: [] },
    ],
  },
  {
    slug: 'handelsblatt', name: 'Handelsblatt', site: 'https://www.handelsblatt.com',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'handelsblatt-media-group',
    feeds: [
      { url: 'https://www.handelsblatt.com/contentexport/feed/top-themen', title: 'Top-Themen', topics: ['04000000'] },
      { url: 'https://www.handelsblatt.com/contentexport/feed/finanzen', title: 'Finanzen', topics: ['20000385'] },
      { url: 'https://www.handelsblatt.com/contentexport/feed/politik', title: 'Politik', topics: ['11000000'] },
    ],
  },
  {
    slug: 'tagesspiegel', name: 'Der Tagesspiegel', site: 'https://www.tagesspiegel.de',
    country: 'DE', language: 'de', kind: 'daily',
    owner: 'dvh-medien',
    feeds: [
      { url: 'https://www.tagesspiegel.de/contentexport/feed/home', title: 'Startseite', topics: [] },
    ],
  },
  {
    slug: 'stern', name: 'Stern', site: 'https://www.stern.de',
    country: 'DE', language: 'de', kind: 'weekly',
    owner: 'rtl-deutschland',
    feeds: [
      { url: 'https://www.stern.de/feed/standard/alle-nachrichten/', title: 'Alle Nachrichten', topics: [] },
    ],
  },
  {
    slug: 'n-tv', name: 'ntv', site: 'https://www.n-tv.de',
    country: 'DE', language: 'de', kind: 'broadcaster',
    owner: 'rtl-deutschland',
    feeds: [
      { url: 'https://www.n-tv.de/rss', title: 'Startseite', topics: [] },
      { url: 'https://www.n-tv.de/politik/rss', title: 'Politik', topics: ['11000000'] },
      { url: 'https://www.n-tv.de/wirtschaft/rss', title: 'Wirtschaft', topics: ['04000000'] },
    ],
  },
  {
    slug: 'heise', name: 'heise online', site: 'https://www.heise.de',
    country: 'DE', language: 'de', kind: 'digital',
    owner: 'heise',
    feeds: [
      { url: 'https://www.heise.de/rss/heise-atom.xml', title: 'Alle News', topics: ['20000756'] },
      { url: 'https://www.heise.de/security/feed.xml', title: 'Sicherheit', topics: ['20000756', '02000000'] },
    ],
  },
  {
    slug: 'golem', name: 'Golem.de', site: 'https://www.golem.de',
    country: 'DE', language: 'de', kind: 'digital',
    owner: 'golem-media',
    feeds: [
      { url: 'https://rss.golem.de/rss.php?feed=RSS2.0', title: 'Alle Meldungen', topics: ['20000756'] },
    ],
  },
  {
    slug: 'netzpolitik', name: 'netzpolitik.org', site: 'https://netzpolitik.org',
    country: 'DE', language: 'de', kind: 'digital',
    owner: 'netzpolitik-ev',
    feeds: [
      { url: 'https://netzpolitik.org/feed/', title: 'Alle Beiträge', topics: ['20000756', '11000000'] },
    ],
  },
  {
    slug: 'correctiv', name: 'Correctiv', site: 'https://correctiv.org',
    country: 'DE', language: 'de', kind: 'digital',
    owner: 'correctiv',
    feeds: [
      { url: 'https://correctiv.org/feed/', title: 'Alle Beiträge', topics: ['11000000'] },
    ],
  },
  {
    slug: 'kicker', name: 'kicker', site: 'https://www.kicker.de',
    country: 'DE', language: 'de', kind: 'magazine',
    owner: 'olympia-verlag',
    feeds: [
      { url: 'https://newsfeed.kicker.de/news/aktuell', title: 'Aktuell', topics: ['15000000'] },
    ],
  },
  {
    slug: 'spektrum', name: 'Spektrum der Wissenschaft', site: 'https://www.spektrum.de',
    country: 'DE', language: 'de', kind: 'magazine',
    owner: 'spektrum-verlag',
    feeds: [
      { url: 'https://www.spektrum.de/alias/rss/spektrum-de-rss-feed/996406', title: 'Alle Artikel', topics: ['13000000'] },
    ],
  },
  {
    slug: 'der-standard', name: 'Der Standard', site: 'https://www.derstandard.at',
    country: 'AT', language: 'de-AT', kind: 'daily',
    owner: 'standard-verlag',
    feeds: [
      { url: 'https://www.derstandard.at/rss', title: 'Alle Artikel', topics: [] },
      { url: 'https://www.derstandard.at/rss/wirtschaft', title: 'Wirtschaft', topics: ['04000000'] },
      { url: 'https://www.derstandard.at/rss/wissenschaft', title: 'Wissenschaft', topics: ['13000000'] },
    ],
  },
  {
    slug: 'orf', name: 'ORF News', site: 'https://orf.at',
    country: 'AT', language: 'de-AT', kind: 'public broadcaster',
    owner: 'orf',
    feeds: [
      { url: 'https://rss.orf.at/news.xml', title: 'News', topics: [] },
      { url: 'https://rss.orf.at/sport.xml', title: 'Sport', topics: ['15000000'] },
      { url: 'https://rss.orf.at/science.xml', title: 'Science', topics: ['13000000'] },
    ],
  },
  {
    slug: 'die-presse', name: 'Die Presse', site: 'https://www.diepresse.com',
    country: 'AT', language: 'de-AT', kind: 'daily',
    owner: 'die-presse-verlag',
    feeds: [
      { url: 'https://www.diepresse.com/rss', title: 'Alle Artikel', topics: [] },
    ],
  },
  {
    slug: 'nzz', name: 'Neue Zürcher Zeitung', site: 'https://www.nzz.ch',
    country: 'CH', language: 'de-CH', kind: 'daily',
    owner: 'nzz',
    feeds: [
      { url: 'https://www.nzz.ch/recent.rss', title: 'Neueste Artikel', topics: [] },
      { url: 'https://www.nzz.ch/wirtschaft.rss', title: 'Wirtschaft', topics: ['04000000'] },
      { url: 'https://www.nzz.ch/feuilleton.rss', title: 'Feuilleton', topics: ['01000000'] },
    ],
  },
  {
    slug: 'swissinfo', name: 'SWI swissinfo.ch', site: 'https://www.swissinfo.ch/eng/',
    country: 'CH', language: 'en', kind: 'public broadcaster',
    owner: 'srg-ssr',
    feeds: [
      { url: 'https://www.swissinfo.ch/eng/latest/~rss', title: 'Latest', topics: [] },
    ],
  },
  {
    slug: 'le-temps', name: 'Le Temps', site: 'https://www.letemps.ch',
    country: 'CH', language: 'fr-CH', kind: 'daily',
    owner: 'fondation-aventinus',
    feeds: [
      { url: 'https://www.letemps.ch/articles.rss', title: 'Tous les articles', topics: [] },
      { url: 'https://www.letemps.ch/sciences.rss', title: 'Sciences', topics: ['13000000'] },
    ],
  },
  {
    slug: 'rts-info', name: 'RTS Info', site: 'https://www.rts.ch/info/',
    country: 'CH', language: 'fr-CH', kind: 'public broadcaster',
    owner: 'srg-ssr',
    feeds: [
      { url: 'https://www.rts.ch/info/toute-info/?format=rss/news', title: "Toute l'info", topics: [] },
      { url: 'https://www.rts.ch/sport/?format=rss/news', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'rsi', name: 'RSI Info', site: 'https://www.rsi.ch/info/',
    country: 'CH', language: 'it-CH', kind: 'public broadcaster',
    owner: 'srg-ssr',
    feeds: [
      { url: 'https://www.rsi.ch/info/?f=rss', title: 'Info', topics: [] },
      { url: 'https://www.rsi.ch/sport/?f=rss', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'republik', name: 'Republik', site: 'https://www.republik.ch',
    country: 'CH', language: 'de-CH', kind: 'digital',
    owner: 'project-r',
    feeds: [
      { url: 'https://www.republik.ch/feed.xml', title: 'Alle Beiträge', topics: ['11000000'] },
    ],
  },
  {
    slug: 'nos', name: 'NOS Nieuws', site: 'https://nos.nl',
    country: 'NL', language: 'nl', kind: 'public broadcaster',
    owner: 'nos',
    feeds: [
      { url: 'https://feeds.nos.nl/nosnieuwsalgemeen', title: 'Algemeen', topics: [] },
      { url: 'https://feeds.nos.nl/nosnieuwseconomie', title: 'Economie', topics: ['04000000'] },
      { url: 'https://feeds.nos.nl/nosnieuwspolitiek', title: 'Politiek', topics: ['11000000'] },
    ],
  },
  {
    slug: 'nrc', name: 'NRC', site: 'https://www.nrc.nl',
    country: 'NL', language: 'nl', kind: 'daily',
    owner: 'mediahuis-nederland',
    feeds: [
      { url: 'https://www.nrc.nl/rss/', title: 'Alle artikelen', topics: [] },
    ],
  },
  {
    slug: 'de-volkskrant', name: 'de Volkskrant', site: 'https://www.volkskrant.nl',
    country: 'NL', language: 'nl', kind: 'daily',
    owner: 'dpg-media',
    feeds: [
      { url: 'https://www.volkskrant.nl/voorpagina/rss.xml', title: 'Voorpagina', topics: [] },
      { url: 'https://www.volkskrant.nl/wetenschap/rss.xml', title: 'Wetenschap', topics: ['13000000'] },
    ],
  },
  {
    slug: 'nu-nl', name: 'NU.nl', site: 'https://www.nu.nl',
    country: 'NL', language: 'nl', kind: 'digital',
    owner: 'dpg-media',
    feeds: [
      { url: 'https://www.nu.nl/rss/Algemeen', title: 'Algemeen', topics: [] },
      { url: 'https://www.nu.nl/rss/Economie', title: 'Economie', topics: ['04000000'] },
      { url: 'https://www.nu.nl/rss/Sport', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'dutchnews', name: 'DutchNews', site: 'https://www.dutchnews.nl',
    country: 'NL', language: 'en', kind: 'digital',
    owner: 'dutchnews',
    feeds: [
      { url: 'https://www.dutchnews.nl/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'vrt-nws', name: 'VRT NWS', site: 'https://www.vrt.be/vrtnws/nl/',
    country: 'BE', language: 'nl-BE', kind: 'public broadcaster',
    owner: 'vrt',
    feeds: [
      { url: 'https://www.vrt.be/vrtnieuws/nl.rss.articles.xml', title: 'Alle artikelen', topics: [] },
    ],
  },
  {
    slug: 'de-standaard', name: 'De Standaard', site: 'https://www.standaard.be',
    country: 'BE', language: 'nl-BE', kind: 'daily',
    owner: 'mediahuis',
    feeds: [
      { url: 'https://www.standaard.be/rss', title: 'Voorpagina', topics: [] },
      { url: 'https://www.standaard.be/economie/rss/', title: 'Economie', topics: ['04000000'] },
    ],
  },
  {
    slug: 'le-soir', name: 'Le Soir', site: 'https://www.lesoir.be',
    country: 'BE', language: 'fr-BE', kind: 'daily',
    owner: 'rossel',
    feeds: [
      { url: 'https://www.lesoir.be/rss/2/cible_principale', title: 'À la une', topics: [] },
    ],
  },
  {
    slug: 'la-libre', name: 'La Libre Belgique', site: 'https://www.lalibre.be',
    country: 'BE', language: 'fr-BE', kind: 'daily',
    owner: 'ipm-group',
    feeds: [
      { url: 'https://www.lalibre.be/arc/outboundfeeds/rss/?outputType=xml', title: "Toute l'actualité", topics: [] },
      { url: 'https://www.lalibre.be/arc/outboundfeeds/rss/section/belgique/?outputType=xml', title: 'Belgique', topics: [] },
    ],
  },
  {
    slug: 'brussels-times', name: 'The Brussels Times', site: 'https://www.brusselstimes.com',
    country: 'BE', language: 'en', kind: 'digital',
    owner: 'brussels-times',
    feeds: [
      { url: 'https://www.brusselstimes.com/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'politico-europe', name: 'Politico Europe', site: 'https://www.politico.eu',
    country: 'BE', language: 'en', kind: 'digital',
    owner: 'axel-springer',
    feeds: [
      { url: 'https://www.politico.eu/feed/', title: 'All articles', topics: ['11000000'] },
      { url: 'https://www.politico.eu/section/defense/feed/', title: 'Defence', topics: ['16000000'] },
    ],
  },
  {
    slug: 'euronews', name: 'Euronews', site: 'https://www.euronews.com',
    country: 'FR', language: 'en', kind: 'broadcaster',
    owner: 'euronews',
    feeds: [
      { url: 'https://www.euronews.com/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'euobserver', name: 'EUobserver', site: 'https://euobserver.com',
    country: 'BE', language: 'en', kind: 'digital',
    owner: 'euobserver',
    feeds: [
      { url: 'https://euobserver.com/rss', title: 'All articles', topics: ['11000000'] },
    ],
  },
  {
    slug: 'el-pais', name: 'El País', site: 'https://elpais.com',
    country: 'ES', language: 'es', kind: 'daily',
    owner: 'prisa',
    feeds: [
      { url: 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada', title: 'Portada', topics: [] },
      { url: 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/section/economia/portada', title: 'Economía', topics: ['04000000'] },
      { url: 'https://feeds.elpais.com/mrss-s/pages/ep/site/english.elpais.com/portada', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'el-mundo', name: 'El Mundo', site: 'https://www.elmundo.es',
    country: 'ES', language: 'es', kind: 'daily',
    owner: 'unidad-editorial',
    feeds: [
      { url: 'https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml', title: 'Portada', topics: [] },
      { url: 'https://e00-elmundo.uecdn.es/elmundo/rss/economia.xml', title: 'Economía', topics: ['04000000'] },
    ],
  },
  {
    slug: 'abc-es', name: 'ABC', site: 'https://www.abc.es',
    country: 'ES', language: 'es', kind: 'daily',
    owner: 'vocento',
    feeds: [
      { url: 'https://www.abc.es/rss/2.0/portada/', title: 'Portada', topics: [] },
      { url: 'https://www.abc.es/rss/2.0/economia/', title: 'Economía', topics: ['04000000'] },
    ],
  },
  {
    slug: 'la-vanguardia', name: 'La Vanguardia', site: 'https://www.lavanguardia.com',
    country: 'ES', language: 'es', kind: 'daily',
    owner: 'grupo-godo',
    feeds: [
      { url: 'https://www.lavanguardia.com/rss/home.xml', title: 'Portada', topics: [] },
      { url: 'https://www.lavanguardia.com/rss/economia.xml', title: 'Economía', topics: ['04000000'] },
    ],
  },
  {
    slug: 'el-diario-es', name: 'elDiario.es', site: 'https://www.eldiario.es',
    country: 'ES', language: 'es', kind: 'digital',
    owner: 'diario-de-prensa-digital',
    feeds: [
      { url: 'https://www.eldiario.es/rss/', title: 'Portada', topics: [] },
    ],
  },
  {
    slug: 'el-confidencial', name: 'El Confidencial', site: 'https://www.elconfidencial.com',
    country: 'ES', language: 'es', kind: 'digital',
    owner: 'titania',
    feeds: [
      { url: 'https://rss.elconfidencial.com/espana/', title: 'España', topics: [] },
      { url: 'https://rss.elconfidencial.com/mercados/', title: 'Mercados', topics: ['20000385'] },
    ],
  },
  {
    slug: 'rtve', name: 'RTVE Noticias', site: 'https://www.rtve.es/noticias/',
    country: 'ES', language: 'es', kind: 'public broadcaster',
    owner: 'rtve',
    feeds: [
      { url: 'https://api2.rtve.es/rss/temas_noticias.xml', title: 'Noticias', topics: [] },
    ],
  },
  {
    slug: 'marca', name: 'Marca', site: 'https://www.marca.com',
    country: 'ES', language: 'es', kind: 'daily',
    owner: 'unidad-editorial',
    feeds: [
      { url: 'https://e00-marca.uecdn.es/rss/portada.xml', title: 'Portada', topics: ['15000000'] },
      { url: 'https://e00-marca.uecdn.es/rss/futbol/primera-division.xml', title: 'Primera División', topics: ['15000000'] },
    ],
  },
  {
    slug: 'xataka', name: 'Xataka', site: 'https://www.xataka.com',
    country: 'ES', language: 'es', kind: 'digital',
    owner: 'webedia-spain',
    feeds: [
      { url: 'https://www.xataka.com/index.xml', title: 'Todos los artículos', topics: ['20000756'] },
    ],
  },
  {
    slug: 'ara', name: 'Ara', site: 'https://www.ara.cat',
    country: 'ES', language: 'ca', kind: 'daily',
    owner: 'ara',
    feeds: [
      { url: 'https://www.ara.cat/rss/', title: 'Portada', topics: [] },
    ],
  },
  {
    slug: 'publico-pt', name: 'Público', site: 'https://www.publico.pt',
    country: 'PT', language: 'pt-PT', kind: 'daily',
    owner: 'publico-comunicacao',
    feeds: [
      { url: 'https://feeds.feedburner.com/PublicoRSS', title: 'Última hora', topics: [] },
    ],
  },
  {
    slug: 'observador', name: 'Observador', site: 'https://observador.pt',
    country: 'PT', language: 'pt-PT', kind: 'digital',
    owner: 'observador-on-time',
    feeds: [
      { url: 'https://observador.pt/feed/', title: 'Todos os artigos', topics: [] },
    ],
  },
  {
    slug: 'rtp', name: 'RTP Notícias', site: 'https://www.rtp.pt/noticias/',
    country: 'PT', language: 'pt-PT', kind: 'public broadcaster',
    owner: 'rtp',
    feeds: [
      { url: 'https://www.rtp.pt/noticias/rss', title: 'Notícias', topics: [] },
      { url: 'https://www.rtp.pt/noticias/rss/economia', title: 'Economia', topics: ['04000000'] },
    ],
  },
  {
    slug: 'expresso-pt', name: 'Expresso', site: 'https://expresso.pt',
    country: 'PT', language: 'pt-PT', kind: 'weekly',
    owner: 'impresa',
    feeds: [
      { url: 'https://feeds.feedburner.com/expresso-geral', title: 'Geral', topics: [] },
    ],
  },
  {
    slug: 'corriere', name: 'Corriere della Sera', site: 'https://www.corriere.it',
    country: 'IT', language: 'it', kind: 'daily',
    owner: 'rcs',
    feeds: [
      { url: 'https://xml2.corriereobjects.it/rss/homepage.xml', title: 'Homepage', topics: [] },
      { url: 'https://www.corriere.it/dynamic-feed/rss/section/Politica.xml', title: 'Politica', topics: ['11000000'] },
      { url: 'https://www.corriere.it/dynamic-feed/rss/section/Economia.xml', title: 'Economia', topics: ['04000000'] },
    ],
  },
  {
    slug: 'la-repubblica', name: 'la Repubblica', site: 'https://www.repubblica.it',
    country: 'IT', language: 'it', kind: 'daily',
    owner: 'gedi',
    feeds: [
      { url: 'https://www.repubblica.it/rss/homepage/rss2.0.xml', title: 'Homepage', topics: [] },
      { url: 'https://www.repubblica.it/rss/politica/rss2.0.xml', title: 'Politica', topics: ['11000000'] },
      { url: 'https://www.repubblica.it/rss/economia/rss2.0.xml', title: 'Economia', topics: ['04000000'] },
    ],
  },
  {
    slug: 'il-sole-24-ore', name: 'Il Sole 24 Ore', site: 'https://www.ilsole24ore.com',
    country: 'IT', language: 'it', kind: 'daily',
    owner: 'gruppo-24-ore',
    feeds: [
      { url: 'https://www.ilsole24ore.com/rss/economia.xml', title: 'Economia', topics: ['20000344'] },
      { url: 'https://www.ilsole24ore.com/rss/italia.xml', title: 'Italia', topics: ['11000000'] },
      { url: 'https://www.ilsole24ore.com/rss/finanza.xml', title: 'Finanza', topics: ['20000385'] },
    ],
  },
  {
    slug: 'ansa', name: 'ANSA', site: 'https://www.ansa.it',
    country: 'IT', language: 'it', kind: 'agency',
    owner: 'ansa',
    feeds: [
      { url: 'https://www.ansa.it/sito/ansait_rss.xml', title: 'Homepage', topics: [] },
      { url: 'https://www.ansa.it/sito/notizie/politica/politica_rss.xml', title: 'Politica', topics: ['11000000'] },
      { url: 'https://www.ansa.it/sito/notizie/cronaca/cronaca_rss.xml', title: 'Cronaca', topics: ['02000000'] },
    ],
  },
  {
    slug: 'il-post', name: 'Il Post', site: 'https://www.ilpost.it',
    country: 'IT', language: 'it', kind: 'digital',
    owner: 'il-post',
    feeds: [
      { url: 'https://www.ilpost.it/feed/', title: 'Tutti gli articoli', topics: [] },
      { url: 'https://www.ilpost.it/politica/feed/', title: 'Politica', topics: ['11000000'] },
    ],
  },
  {
    slug: 'il-fatto-quotidiano', name: 'Il Fatto Quotidiano', site: 'https://www.ilfattoquotidiano.it',
    country: 'IT', language: 'it', kind: 'daily',
    owner: 'seif',
    feeds: [
      { url: 'https://www.ilfattoquotidiano.it/feed/', title: 'Tutti gli articoli', topics: [] },
    ],
  },
  {
    slug: 'internazionale', name: 'Internazionale', site: 'https://www.internazionale.it',
    country: 'IT', language: 'it', kind: 'weekly',
    owner: 'internazionale-spa',
    feeds: [
      { url: 'https://www.internazionale.it/sitemaps/rss.xml', title: 'Tutti gli articoli', topics: [] },
    ],
  },
  {
    slug: 'gazzetta-dello-sport', name: 'La Gazzetta dello Sport', site: 'https://www.gazzetta.it',
    country: 'IT', language: 'it', kind: 'daily',
    owner: 'rcs',
    feeds: [
      { url: 'https://www.gazzetta.it/dynamic-feed/rss/section/last.xml', title: 'Ultime notizie', topics: ['15000000'] },
    ],
  },
  {
    slug: 'vatican-news', name: 'Vatican News', site: 'https://www.vaticannews.va/en.html',
    country: 'VA', language: 'en', kind: 'agency',
    owner: 'dicastery-for-communication',
    feeds: [
      { url: 'https://www.vaticannews.va/en.rss.xml', title: 'All news', topics: ['12000000'] },
    ],
  },
  {
    slug: 'dagens-nyheter', name: 'Dagens Nyheter', site: 'https://www.dn.se',
    country: 'SE', language: 'sv', kind: 'daily',
    owner: 'bonnier-news',
    feeds: [
      { url: 'https://www.dn.se/rss/', title: 'Alla artiklar', topics: [] },
    ],
  },
  {
    slug: 'svenska-dagbladet', name: 'Svenska Dagbladet', site: 'https://www.svd.se',
    country: 'SE', language: 'sv', kind: 'daily',
    owner: 'schibsted-media',
    feeds: [
      { url: 'https://www.svd.se/feed/articles.rss', title: 'Alla artiklar', topics: [] },
    ],
  },
  {
    slug: 'svt-nyheter', name: 'SVT Nyheter', site: 'https://www.svt.se',
    country: 'SE', language: 'sv', kind: 'public broadcaster',
    owner: 'svt',
    feeds: [
      { url: 'https://www.svt.se/rss.xml', title: 'Alla nyheter', topics: [] },
    ],
  },
  {
    slug: 'aftonbladet', name: 'Aftonbladet', site: 'https://www.aftonbladet.se',
    country: 'SE', language: 'sv', kind: 'daily',
    owner: 'schibsted-media',
    feeds: [
      { url: 'https://rss.aftonbladet.se/rss2/small/pages/sections/senastenytt/', title: 'Senaste nytt', topics: [] },
    ],
  },
  {
    slug: 'sveriges-radio-ekot', name: 'Sveriges Radio Ekot', site: 'https://www.sverigesradio.se/ekot',
    country: 'SE', language: 'sv', kind: 'public broadcaster',
    owner: 'sveriges-radio',
    feeds: [
      { url: 'https://api.sr.se/api/rss/program/83', title: 'Ekot', topics: [] },
    ],
  },
  {
    slug: 'the-local-se', name: 'The Local Sweden', site: 'https://www.thelocal.se',
    country: 'SE', language: 'en', kind: 'digital',
    owner: 'the-local-europe',
    feeds: [
      { url: 'https://feeds.thelocal.com/rss/se', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'nrk', name: 'NRK', site: 'https://www.nrk.no',
    country: 'NO', language: 'nb', kind: 'public broadcaster',
    owner: 'nrk',
    feeds: [
      { url: 'https://www.nrk.no/toppsaker.rss', title: 'Toppsaker', topics: [] },
      { url: 'https://www.nrk.no/nyheter/siste.rss', title: 'Siste nyheter', topics: [] },
      { url: 'https://www.nrk.no/kultur/siste.rss', title: 'Kultur', topics: ['01000000'] },
    ],
  },
  {
    slug: 'aftenposten', name: 'Aftenposten', site: 'https://www.aftenposten.no',
    country: 'NO', language: 'nb', kind: 'daily',
    owner: 'schibsted-media',
    feeds: [
      { url: 'https://www.aftenposten.no/rss/', title: 'Alle saker', topics: [] },
    ],
  },
  {
    slug: 'vg', name: 'VG', site: 'https://www.vg.no',
    country: 'NO', language: 'nb', kind: 'daily',
    owner: 'schibsted-media',
    feeds: [
      { url: 'https://www.vg.no/rss/feed/', title: 'Alle saker', topics: [] },
    ],
  },
  {
    slug: 'dr', name: 'DR Nyheder', site: 'https://www.dr.dk/nyheder',
    country: 'DK', language: 'da', kind: 'public broadcaster',
    owner: 'dr',
    feeds: [
      { url: 'https://www.dr.dk/nyheder/service/feeds/allenyheder', title: 'Alle nyheder', topics: [] },
      { url: 'https://www.dr.dk/nyheder/service/feeds/penge', title: 'Penge', topics: ['20000344'] },
      { url: 'https://www.dr.dk/nyheder/service/feeds/kultur', title: 'Kultur', topics: ['01000000'] },
    ],
  },
  {
    slug: 'politiken', name: 'Politiken', site: 'https://politiken.dk',
    country: 'DK', language: 'da', kind: 'daily',
    owner: 'jp-politikens-hus',
    feeds: [
      { url: 'https://politiken.dk/rss/senestenyt.rss', title: 'Seneste nyt', topics: [] },
      { url: 'https://politiken.dk/rss/sport.rss', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'berlingske', name: 'Berlingske', site: 'https://www.berlingske.dk',
    country: 'DK', language: 'da', kind: 'daily',
    owner: 'berlingske-media',
    feeds: [
      { url: 'https://www.berlingske.dk/next-api/feeds/alle', title: 'Alle artikler', topics: [] },
    ],
  },
  {
    slug: 'yle', name: 'Yle Uutiset', site: 'https://yle.fi/uutiset',
    country: 'FI', language: 'fi', kind: 'public broadcaster',
    owner: 'yle',
    feeds: [
      { url: 'https://yle.fi/rss/uutiset/paauutiset', title: 'Pääuutiset', topics: [] },
    ],
  },
  {
    slug: 'yle-news', name: 'Yle News', site: 'https://yle.fi/news',
    country: 'FI', language: 'en', kind: 'public broadcaster',
    owner: 'yle',
    feeds: [
      { url: 'https://yle.fi/rss/news', title: 'News in English', topics: [] },
    ],
  },
  {
    slug: 'helsingin-sanomat', name: 'Helsingin Sanomat', site: 'https://www.hs.fi',
    country: 'FI', language: 'fi', kind: 'daily',
    owner: 'sanoma',
    feeds: [
      { url: 'https://www.hs.fi/rss/tuoreimmat.xml', title: 'Tuoreimmat', topics: [] },
      { url: 'https://www.hs.fi/rss/suomi.xml', title: 'Suomi', topics: [] },
      { url: 'https://www.hs.fi/rss/talous.xml', title: 'Talous', topics: ['04000000'] },
    ],
  },
  {
    slug: 'ruv', name: 'RÚV', site: 'https://www.ruv.is',
    country: 'IS', language: 'is', kind: 'public broadcaster',
    owner: 'ruv',
    feeds: [
      { url: 'https://www.ruv.is/rss/frettir', title: 'Fréttir', topics: [] },
      { url: 'https://www.ruv.is/rss/english', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'visir', name: 'Vísir', site: 'https://www.visir.is',
    country: 'IS', language: 'is', kind: 'digital',
    owner: 'syn',
    feeds: [
      { url: 'https://www.visir.is/rss/allt', title: 'Allar fréttir', topics: [] },
    ],
  },
  {
    slug: 'reykjavik-grapevine', name: 'The Reykjavík Grapevine', site: 'https://grapevine.is',
    country: 'IS', language: 'en', kind: 'magazine',
    owner: 'froken',
    feeds: [
      { url: 'https://grapevine.is/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'err-news', name: 'ERR News', site: 'https://news.err.ee',
    country: 'EE', language: 'en', kind: 'public broadcaster',
    owner: 'err',
    feeds: [
      { url: 'https://news.err.ee/rss', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'postimees', name: 'Postimees', site: 'https://www.postimees.ee',
    country: 'EE', language: 'et', kind: 'daily',
    owner: 'postimees-grupp',
    feeds: [
      { url: 'https://www.postimees.ee/rss', title: 'Kõik uudised', topics: [] },
    ],
  },
  {
    slug: 'lsm', name: 'LSM', site: 'https://www.lsm.lv',
    country: 'LV', language: 'lv', kind: 'public broadcaster',
    owner: 'lsm',
    feeds: [
      { url: 'https://www.lsm.lv/rss/', title: 'Visas ziņas', topics: [] },
    ],
  },
  {
    slug: 'delfi-lv', name: 'Delfi Latvia', site: 'https://www.delfi.lv',
    country: 'LV', language: 'lv', kind: 'digital',
    owner: 'ekspress-grupp',
    feeds: [
      { url: 'https://www.delfi.lv/rss.xml', title: 'Visas ziņas', topics: [] },
    ],
  },
  {
    slug: 'lrt', name: 'LRT', site: 'https://www.lrt.lt',
    country: 'LT', language: 'lt', kind: 'public broadcaster',
    owner: 'lrt',
    feeds: [
      { url: 'https://www.lrt.lt/?rss', title: 'Visos naujienos', topics: [] },
    ],
  },
  {
    slug: 'fifteen-min', name: '15min', site: 'https://www.15min.lt',
    country: 'LT', language: 'lt', kind: 'digital',
    owner: 'fifteen-min-uab',
    feeds: [
      { url: 'https://www.15min.lt/rss', title: 'Visos naujienos', topics: [] },
    ],
  },
  {
    slug: 'gazeta-pl', name: 'Gazeta.pl', site: 'https://www.gazeta.pl',
    country: 'PL', language: 'pl', kind: 'digital',
    owner: 'agora',
    feeds: [
      { url: 'https://wiadomosci.gazeta.pl/pub/rss/wiadomosci.xml', title: 'Wiadomości', topics: [] },
      { url: 'https://wiadomosci.gazeta.pl/pub/rss/wiadomosci_kraj.xml', title: 'Kraj', topics: [] },
    ],
  },
  {
    slug: 'onet', name: 'Onet', site: 'https://www.onet.pl',
    country: 'PL', language: 'pl', kind: 'digital',
    owner: 'ringier-axel-springer-polska',
    feeds: [
      { url: 'https://wiadomosci.onet.pl/.feed', title: 'Wiadomości', topics: [] },
    ],
  },
  {
    slug: 'rzeczpospolita', name: 'Rzeczpospolita', site: 'https://www.rp.pl',
    country: 'PL', language: 'pl', kind: 'daily',
    owner: 'gremi-media',
    feeds: [
      { url: 'https://www.rp.pl/rss_main', title: 'Najnowsze', topics: [] },
    ],
  },
  {
    slug: 'notes-from-poland', name: 'Notes from Poland', site: 'https://notesfrompoland.com',
    country: 'PL', language: 'en', kind: 'digital',
    owner: 'notes-from-poland-foundation',
    feeds: [
      { url: 'https://notesfrompoland.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'pap', name: 'PAP', site: 'https://www.pap.pl',
    country: 'PL', language: 'pl', kind: 'agency',
    owner: 'pap',
    feeds: [
      { url: 'https://www.pap.pl/rss.xml', title: 'Wszystkie', topics: [] },
    ],
  },
  {
    slug: 'ct24', name: 'ČT24', site: 'https://ct24.ceskatelevize.cz',
    country: 'CZ', language: 'cs', kind: 'public broadcaster',
    owner: 'ceska-televize',
    feeds: [
      { url: 'https://ct24.ceskatelevize.cz/rss', title: 'Všechny zprávy', topics: [] },
    ],
  },
  {
    slug: 'irozhlas', name: 'iROZHLAS', site: 'https://www.irozhlas.cz',
    country: 'CZ', language: 'cs', kind: 'public broadcaster',
    owner: 'cesky-rozhlas',
    feeds: [
      { url: 'https://www.irozhlas.cz/rss/irozhlas', title: 'Všechny zprávy', topics: [] },
    ],
  },
  {
    slug: 'idnes', name: 'iDNES.cz', site: 'https://www.idnes.cz',
    country: 'CZ', language: 'cs', kind: 'digital',
    owner: 'mafra',
    feeds: [
      { url: 'https://servis.idnes.cz/rss.aspx?c=zpravodaj', title: 'Zpravodaj', topics: [] },
    ],
  },
  {
    slug: 'seznam-zpravy', name: 'Seznam Zprávy', site: 'https://www.seznamzpravy.cz',
    country: 'CZ', language: 'cs', kind: 'digital',
    owner: 'seznam-cz',
    feeds: [
      { url: 'https://www.seznamzpravy.cz/rss', title: 'Všechny zprávy', topics: [] },
    ],
  },
  {
    slug: 'sme', name: 'SME', site: 'https://www.sme.sk',
    country: 'SK', language: 'sk', kind: 'daily',
    owner: 'petit-press',
    feeds: [
      { url: 'https://www.sme.sk/rss-title', title: 'Titulka', topics: [] },
    ],
  },
  {
    slug: 'dennik-n', name: 'Denník N', site: 'https://dennikn.sk',
    country: 'SK', language: 'sk', kind: 'daily',
    owner: 'n-press',
    feeds: [
      { url: 'https://dennikn.sk/feed/', title: 'Všetky články', topics: [] },
      { url: 'https://dennikn.sk/ekonomika/feed', title: 'Ekonomika', topics: ['04000000'] },
      { url: 'https://dennikn.sk/veda/feed', title: 'Veda', topics: ['13000000'] },
    ],
  },
  {
    slug: 'slovak-spectator', name: 'The Slovak Spectator', site: 'https://spectator.sme.sk',
    country: 'SK', language: 'en', kind: 'digital',
    owner: 'petit-press',
    feeds: [
      { url: 'https://spectator.sme.sk/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'telex', name: 'Telex', site: 'https://telex.hu',
    country: 'HU', language: 'hu', kind: 'digital',
    owner: 'van-masik',
    feeds: [
      { url: 'https://telex.hu/rss', title: 'Minden cikk', topics: [] },
    ],
  },
  {
    slug: 'hvg', name: 'HVG', site: 'https://hvg.hu',
    country: 'HU', language: 'hu', kind: 'weekly',
    owner: 'hvg-kiado',
    feeds: [
      { url: 'https://hvg.hu/rss', title: 'Minden cikk', topics: [] },
    ],
  },
  {
    slug: 'negy-negy-negy', name: '444', site: 'https://444.hu',
    country: 'HU', language: 'hu', kind: 'digital',
    owner: 'magyar-jeti',
    feeds: [
      { url: 'https://444.hu/feed', title: 'Minden cikk', topics: [] },
    ],
  },
  {
    slug: 'hotnews-ro', name: 'HotNews.ro', site: 'https://hotnews.ro',
    country: 'RO', language: 'ro', kind: 'digital',
    owner: 'hotnews',
    feeds: [
      { url: 'https://www.hotnews.ro/rss', title: 'Toate știrile', topics: [] },
    ],
  },
  {
    slug: 'digi24', name: 'Digi24', site: 'https://www.digi24.ro',
    country: 'RO', language: 'ro', kind: 'broadcaster',
    owner: 'digi-communications',
    feeds: [
      { url: 'https://www.digi24.ro/rss', title: 'Toate știrile', topics: [] },
    ],
  },
  {
    slug: 'g4media', name: 'G4Media', site: 'https://www.g4media.ro',
    country: 'RO', language: 'ro', kind: 'digital',
    owner: 'g4media',
    feeds: [
      { url: 'https://www.g4media.ro/feed', title: 'Toate știrile', topics: [] },
    ],
  },
  {
    slug: 'dnevnik-bg', name: 'Dnevnik', site: 'https://www.dnevnik.bg',
    country: 'BG', language: 'bg', kind: 'digital',
    owner: 'economedia',
    feeds: [
      { url: 'https://www.dnevnik.bg/rss/', title: 'Всички новини', topics: [] },
    ],
  },
  {
    slug: 'novinite', name: 'Novinite', site: 'https://www.novinite.com',
    country: 'BG', language: 'en', kind: 'digital',
    owner: 'one-click-media-group',
    feeds: [
      { url: 'https://www.novinite.com/services/rss.php', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'n1-rs', name: 'N1 Serbia', site: 'https://n1info.rs',
    country: 'RS', language: 'sr', kind: 'broadcaster',
    owner: 'united-media',
    feeds: [
      { url: 'https://n1info.rs/feed/', title: 'Sve vesti', topics: [] },
    ],
  },
  {
    slug: 'danas', name: 'Danas', site: 'https://www.danas.rs',
    country: 'RS', language: 'sr', kind: 'daily',
    owner: 'united-media',
    feeds: [
      { url: 'https://www.danas.rs/feed/', title: 'Sve vesti', topics: [] },
    ],
  },
  {
    slug: 'politika', name: 'Politika', site: 'https://www.politika.rs',
    country: 'RS', language: 'sr', kind: 'daily',
    owner: 'politika-ad',
    feeds: [
      { url: 'https://www.politika.rs/rss', title: 'Sve vesti', topics: [] },
    ],
  },
  {
    slug: 'index-hr', name: 'Index.hr', site: 'https://www.index.hr',
    country: 'HR', language: 'hr', kind: 'digital',
    owner: 'index-promocija',
    feeds: [
      { url: 'https://www.index.hr/rss', title: 'Sve vijesti', topics: [] },
      { url: 'https://www.index.hr/rss/sport', title: 'Sport', topics: ['15000000'] },
    ],
  },
  {
    slug: 'jutarnji', name: 'Jutarnji list', site: 'https://www.jutarnji.hr',
    country: 'HR', language: 'hr', kind: 'daily',
    owner: 'hanza-media',
    feeds: [
      { url: 'https://www.jutarnji.hr/feed', title: 'Sve vijesti', topics: [] },
    ],
  },
  {
    slug: 'vecernji', name: 'Večernji list', site: 'https://www.vecernji.hr',
    country: 'HR', language: 'hr', kind: 'daily',
    owner: 'vecernji-list',
    feeds: [
      { url: 'https://www.vecernji.hr/feeds/latest', title: 'Najnovije', topics: [] },
    ],
  },
  {
    slug: 'hrt', name: 'HRT Vijesti', site: 'https://vijesti.hrt.hr',
    country: 'HR', language: 'hr', kind: 'public broadcaster',
    owner: 'hrt',
    feeds: [
      { url: 'https://feed.hrt.hr/vijesti/page.xml', title: 'Vijesti', topics: [] },
    ],
  },
  {
    slug: 'rtv-slo', name: 'RTV SLO', site: 'https://www.rtvslo.si',
    country: 'SI', language: 'sl', kind: 'public broadcaster',
    owner: 'rtv-slovenija',
    feeds: [
      { url: 'https://www.rtvslo.si/feeds/00.xml', title: 'Vse novice', topics: [] },
      { url: 'https://www.rtvslo.si/feeds/01.xml', title: 'Slovenija', topics: [] },
    ],
  },
  {
    slug: 'delo', name: 'Delo', site: 'https://www.delo.si',
    country: 'SI', language: 'sl', kind: 'daily',
    owner: 'delo',
    feeds: [
      { url: 'https://www.delo.si/rss', title: 'Vse novice', topics: [] },
    ],
  },
  {
    slug: 'klix', name: 'Klix.ba', site: 'https://www.klix.ba',
    country: 'BA', language: 'bs', kind: 'digital',
    owner: 'intersoft',
    feeds: [
      { url: 'https://www.klix.ba/rss', title: 'Sve vijesti', topics: [] },
    ],
  },
  {
    slug: 'balkan-insight', name: 'Balkan Insight', site: 'https://balkaninsight.com',
    country: 'BA', language: 'en', kind: 'digital',
    owner: 'birn',
    feeds: [
      { url: 'https://balkaninsight.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'vijesti-me', name: 'Vijesti', site: 'https://www.vijesti.me',
    country: 'ME', language: 'sr', kind: 'daily',
    owner: 'united-media',
    feeds: [
      { url: 'https://www.vijesti.me/rss', title: 'Sve vijesti', topics: [] },
    ],
  },
  {
    slug: 'koha', name: 'Koha', site: 'https://www.koha.net',
    country: 'XK', language: 'sq', kind: 'daily',
    owner: 'koha-group',
    feeds: [
      { url: 'https://www.koha.net/rss', title: 'Të gjitha lajmet', topics: [] },
    ],
  },
  {
    slug: 'reporter-al', name: 'Reporter.al', site: 'https://www.reporter.al',
    country: 'AL', language: 'sq', kind: 'digital',
    owner: 'birn',
    feeds: [
      { url: 'https://www.reporter.al/feed/', title: 'Të gjitha', topics: [] },
    ],
  },
  {
    slug: 'kathimerini', name: 'Kathimerini (English)', site: 'https://www.ekathimerini.com',
    country: 'GR', language: 'en', kind: 'daily',
    owner: 'kathimerini-publishing',
    feeds: [
      { url: 'https://www.ekathimerini.com/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'naftemporiki', name: 'Naftemporiki', site: 'https://www.naftemporiki.gr',
    country: 'GR', language: 'el', kind: 'daily',
    owner: 'zofrank',
    feeds: [
      { url: 'https://www.naftemporiki.gr/feed/', title: 'Όλες οι ειδήσεις', topics: ['04000000'] },
    ],
  },
  {
    slug: 'to-vima', name: 'To Vima', site: 'https://www.tovima.gr',
    country: 'GR', language: 'el', kind: 'weekly',
    owner: 'alter-ego-media',
    feeds: [
      { url: 'https://www.tovima.gr/feed/', title: 'Όλα τα νέα', topics: [] },
    ],
  },
  {
    slug: 'proto-thema', name: 'Proto Thema', site: 'https://www.protothema.gr',
    country: 'GR', language: 'el', kind: 'weekly',
    owner: 'proto-thema',
    feeds: [
      { url: 'https://www.protothema.gr/rss', title: 'Όλα τα νέα', topics: [] },
    ],
  },
  {
    slug: 'hurriyet', name: 'Hürriyet', site: 'https://www.hurriyet.com.tr',
    country: 'TR', language: 'tr', kind: 'daily',
    owner: 'demiroren',
    feeds: [
      { url: 'https://www.hurriyet.com.tr/rss/anasayfa', title: 'Ana sayfa', topics: [] },
    ],
  },
  {
    slug: 'cumhuriyet', name: 'Cumhuriyet', site: 'https://www.cumhuriyet.com.tr',
    country: 'TR', language: 'tr', kind: 'daily',
    owner: 'cumhuriyet-vakfi',
    feeds: [
      { url: 'https://www.cumhuriyet.com.tr/rss/son_dakika.xml', title: 'Son dakika', topics: [] },
    ],
  },
  {
    slug: 'bianet', name: 'Bianet', site: 'https://bianet.org',
    country: 'TR', language: 'tr', kind: 'digital',
    owner: 'ips-foundation',
    feeds: [
      { url: 'https://bianet.org/bianet.rss', title: 'Tüm haberler', topics: [] },
      { url: 'https://bianet.org/biamag.rss', title: 'Biamag', topics: ['14000000', '11000000'] },
    ],
  },
  {
    slug: 'anadolu-agency', name: 'Anadolu Agency', site: 'https://www.aa.com.tr/en',
    country: 'TR', language: 'en', kind: 'agency',
    owner: 'anadolu-ajansi',
    feeds: [
      { url: 'https://www.aa.com.tr/en/rss/default?cat=live', title: 'Live', topics: [] },
    ],
  },
  {
    slug: 'daily-sabah', name: 'Daily Sabah', site: 'https://www.dailysabah.com',
    country: 'TR', language: 'en', kind: 'daily',
    owner: 'turkuvaz',
    feeds: [
      { url: 'https://www.dailysabah.com/rssFeed/home', title: 'Home', topics: [] },
      { url: 'https://www.dailysabah.com/rss/politics', title: 'Politics', topics: ['11000000'] },
    ],
  },
  {
    slug: 'meduza', name: 'Meduza', site: 'https://meduza.io',
    country: 'LV', language: 'ru', kind: 'digital',
    owner: 'medusa-project',
    feeds: [
      { url: 'https://meduza.io/rss/all', title: 'Все материалы', topics: [] },
      { url: 'https://meduza.io/rss/en/all', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'novaya-gazeta-europe', name: 'Novaya Gazeta Europe', site: 'https://novayagazeta.eu',
    country: 'LV', language: 'ru', kind: 'digital',
    owner: 'novaya-gazeta-europe',
    feeds: [
      { url: 'https://novayagazeta.eu/feed/rss', title: 'Все материалы', topics: [] },
    ],
  },
  {
    slug: 'moscow-times', name: 'The Moscow Times', site: 'https://www.themoscowtimes.com',
    country: 'NL', language: 'en', kind: 'digital',
    owner: 'stichting-2-oktober',
    feeds: [
      { url: 'https://www.themoscowtimes.com/rss/news', title: 'News', topics: [] },
    ],
  },
  {
    slug: 'kommersant', name: 'Kommersant', site: 'https://www.kommersant.ru',
    country: 'RU', language: 'ru', kind: 'daily',
    owner: 'kommersant-holding',
    feeds: [
      { url: 'https://www.kommersant.ru/RSS/main.xml', title: 'Главное', topics: [] },
    ],
  },
  {
    slug: 'tass', name: 'TASS', site: 'https://tass.com',
    country: 'RU', language: 'en', kind: 'agency',
    owner: 'tass',
    feeds: [
      { url: 'https://tass.com/rss/v2.xml', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'ukrainska-pravda', name: 'Ukrainska Pravda', site: 'https://www.pravda.com.ua',
    country: 'UA', language: 'uk', kind: 'digital',
    owner: 'ukrainska-pravda',
    feeds: [
      { url: 'https://www.pravda.com.ua/rss/', title: 'Усі новини', topics: [] },
      { url: 'https://www.pravda.com.ua/rss/view_mainnews/', title: 'Головне', topics: [] },
    ],
  },
  {
    slug: 'kyiv-independent', name: 'The Kyiv Independent', site: 'https://kyivindependent.com',
    country: 'UA', language: 'en', kind: 'digital',
    owner: 'kyiv-independent',
    feeds: [
      { url: 'https://kyivindependent.com/news-archive/rss/', title: 'News archive', topics: [] },
    ],
  },
  {
    slug: 'suspilne', name: 'Suspilne', site: 'https://suspilne.media',
    country: 'UA', language: 'uk', kind: 'public broadcaster',
    owner: 'suspilne',
    feeds: [
      { url: 'https://suspilne.media/rss/all.rss', title: 'Усі новини', topics: [] },
      { url: 'https://suspilne.media/sport/rss/latest.rss', title: 'Спорт', topics: ['15000000'] },
    ],
  },
  {
    slug: 'nv-ua', name: 'NV', site: 'https://nv.ua',
    country: 'UA', language: 'uk', kind: 'digital',
    owner: 'media-dk',
    feeds: [
      { url: 'https://nv.ua/rss/all.xml', title: 'Усі новини', topics: [] },
      { url: 'https://english.nv.ua/rss/all_english.xml', title: 'In English', language: 'en', topics: [] },
    ],
  },
  {
    slug: 'newsmaker-md', name: 'NewsMaker', site: 'https://newsmaker.md',
    country: 'MD', language: 'ro', kind: 'digital',
    owner: 'newsmaker',
    feeds: [
      { url: 'https://newsmaker.md/ro/feed', title: 'Toate știrile', topics: [] },
    ],
  },
  {
    slug: 'civil-ge', name: 'Civil Georgia', site: 'https://civil.ge',
    country: 'GE', language: 'en', kind: 'digital',
    owner: 'una-georgia',
    feeds: [
      { url: 'https://civil.ge/feed/', title: 'All news', topics: [] },
    ],
  },
  {
    slug: 'oc-media', name: 'OC Media', site: 'https://oc-media.org',
    country: 'GE', language: 'en', kind: 'digital',
    owner: 'oc-media',
    feeds: [
      { url: 'https://oc-media.org/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'eurasianet', name: 'Eurasianet', site: 'https://eurasianet.org',
    country: 'US', language: 'en-US', kind: 'digital',
    owner: 'eurasianet',
    feeds: [
      { url: 'https://eurasianet.org/rss', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'radio-free-europe', name: 'RFE/RL', site: 'https://www.rferl.org',
    country: 'CZ', language: 'en-US', kind: 'broadcaster',
    owner: 'rferl',
    feeds: [
      { url: 'https://www.rferl.org/api/', title: 'All news', topics: [] },
    ],
  },
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
    feeds: [
      { url: 'http://rss.cnn.com/rss/edition.rss', title: 'Top stories', topics: [] },
      { url: 'http://rss.cnn.com/rss/edition_world.rss', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'fox-news', name: 'Fox News', site: 'https://www.foxnews.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'fox-corporation',
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
    slug: 'espn', name: 'ESPN', site: 'https://www.espn.com',
    country: 'US', language: 'en-US', kind: 'broadcaster',
    owner: 'espn',
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
    slug: 'cbc', name: 'CBC News', site: 'https://www.cbc.ca/news',
    country: 'CA', language: 'en-CA', kind: 'public broadcaster',
    owner: 'cbc',
    feeds: [
      { url: 'https://www.cbc.ca/webfeed/rss/rss-topstories', title: 'Top stories', topics: [] },
      { url: 'https://www.cbc.ca/webfeed/rss/rss-canada', title: 'Canada', topics: [] },
      { url: 'https://www.cbc.ca/webfeed/rss/rss-world', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'globe-and-mail', name: 'The Globe and Mail', site: 'https://www.theglobeandmail.com',
    country: 'CA', language: 'en-CA', kind: 'daily',
    owner: 'woodbridge',
    feeds: [
      { url: 'https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/canada/', title: 'Canada', topics: [] },
      { url: 'https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/business/', title: 'Business', topics: ['04000000'] },
      { url: 'https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/world/', title: 'World', topics: [] },
    ],
  },
  {
    slug: 'national-post', name: 'National Post', site: 'https://nationalpost.com',
    country: 'CA', language: 'en-CA', kind: 'daily',
    owner: 'postmedia',
    feeds: [
      { url: 'https://nationalpost.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'ctv-news', name: 'CTV News', site: 'https://www.ctvnews.ca',
    country: 'CA', language: 'en-CA', kind: 'broadcaster',
    owner: 'bell-media',
    feeds: [
      { url: 'https://www.ctvnews.ca/rss/ctvnews-ca-top-stories-public-rss-1.822009', title: 'Top stories', topics: [] },
    ],
  },
  {
    slug: 'global-news', name: 'Global News', site: 'https://globalnews.ca',
    country: 'CA', language: 'en-CA', kind: 'broadcaster',
    owner: 'corus',
    feeds: [
      { url: 'https://globalnews.ca/feed/', title: 'All news', topics: [] },
      { url: 'https://globalnews.ca/canada/feed/', title: 'Canada', topics: [] },
    ],
  },
  {
    slug: 'le-devoir', name: 'Le Devoir', site: 'https://www.ledevoir.com',
    country: 'CA', language: 'fr-CA', kind: 'daily',
    owner: 'le-devoir',
    feeds: [
      { url: 'https://www.ledevoir.com/rss/manchettes.xml', title: 'Manchettes', topics: [] },
      { url: 'https://www.ledevoir.com/rss/section/culture.xml?id=48', title: 'Culture', topics: ['01000000'] },
    ],
  },
  {
    slug: 'la-presse', name: 'La Presse', site: 'https://www.lapresse.ca',
    country: 'CA', language: 'fr-CA', kind: 'digital',
    owner: 'fiducie-la-presse',
    feeds: [
      { url: 'https://www.lapresse.ca/actualites/rss', title: 'Actualités', topics: [] },
      { url: 'https://www.lapresse.ca/manchettes/rss', title: 'Manchettes', topics: [] },
    ],
  },
  {
    slug: 'the-tyee', name: 'The Tyee', site: 'https://thetyee.ca',
    country: 'CA', language: 'en-CA', kind: 'digital',
    owner: 'tyee-society',
    feeds: [
      { url: 'https://thetyee.ca/rss2.xml', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'the-narwhal', name: 'The Narwhal', site: 'https://thenarwhal.ca',
    country: 'CA', language: 'en-CA', kind: 'digital',
    owner: 'narwhal-news-society',
    feeds: [
      { url: 'https://thenarwhal.ca/feed/', title: 'All articles', topics: ['06000000'] },
    ],
  },
  {
    slug: 'folha', name: 'Folha de S.Paulo', site: 'https://www.folha.uol.com.br',
    country: 'BR', language: 'pt-BR', kind: 'daily',
    owner: 'grupo-folha',
    feeds: [
      { url: 'https://feeds.folha.uol.com.br/emcimadahora/rss091.xml', title: 'Em cima da hora', topics: [] },
      { url: 'https://feeds.folha.uol.com.br/ciencia/rss091.xml', title: 'Ciência', topics: ['13000000'] },
      { url: 'https://feeds.folha.uol.com.br/mercado/rss091.xml', title: 'Mercado', topics: ['04000000'] },
    ],
  },
  {
    slug: 'g1', name: 'g1', site: 'https://g1.globo.com',
    country: 'BR', language: 'pt-BR', kind: 'digital',
    owner: 'grupo-globo',
    feeds: [
      { url: 'https://g1.globo.com/rss/g1/', title: 'Todas as notícias', topics: [] },
      { url: 'https://g1.globo.com/dynamo/brasil/rss2.xml', title: 'Brasil', topics: [] },
      { url: 'https://g1.globo.com/rss/g1/economia/', title: 'Economia', topics: ['04000000'] },
    ],
  },
  {
    slug: 'estadao', name: 'O Estado de S. Paulo', site: 'https://www.estadao.com.br',
    country: 'BR', language: 'pt-BR', kind: 'daily',
    owner: 'grupo-estado',
    feeds: [
      { url: 'https://www.estadao.com.br/arc/outboundfeeds/feeds/rss/sections/brasil/', title: 'Brasil', topics: [] },
      { url: 'https://www.estadao.com.br/arc/outboundfeeds/feeds/rss/sections/politica/', title: 'Política', topics: ['11000000'] },
    ],
  },
  {
    slug: 'uol', name: 'UOL Notícias', site: 'https://noticias.uol.com.br',
    country: 'BR', language: 'pt-BR', kind: 'digital',
    owner: 'grupo-uol',
    feeds: [
      { url: 'https://rss.uol.com.br/feed/noticias.xml', title: 'Notícias', topics: [] },
      { url: 'https://rss.uol.com.br/feed/economia.xml', title: 'Economia', topics: ['04000000'] },
      { url: 'https://rss.uol.com.br/feed/esporte.xml', title: 'Esporte', topics: ['15000000'] },
    ],
  },
  {
    slug: 'agencia-brasil', name: 'Agência Brasil', site: 'https://agenciabrasil.ebc.com.br',
    country: 'BR', language: 'pt-BR', kind: 'agency',
    owner: 'ebc',
    feeds: [
      { url: 'https://agenciabrasil.ebc.com.br/rss/ultimasnoticias/feed.xml', title: 'Últimas notícias', topics: [] },
      { url: 'https://agenciabrasil.ebc.com.br/rss/internacional/feed.xml', title: 'Internacional', topics: [] },
    ],
  },
  {
    slug: 'nexo', name: 'Nexo Jornal', site: 'https://www.nexojornal.com.br',
    country: 'BR', language: 'pt-BR', kind: 'digital',
    owner: 'nexo-jornal',
    feeds: [
      { url: 'https://www.nexojornal.com.br/rss.xml', title: 'Todos os artigos', topics: [] },
    ],
  },
  {
    slug: 'veja', name: 'Veja', site: 'https://veja.abril.com.br',
    country: 'BR', language: 'pt-BR', kind: 'weekly',
    owner: 'grupo-abril',
    feeds: [
      { url: 'https://veja.abril.com.br/feed/', title: 'Todos os artigos', topics: [] },
    ],
  },
  {
    slug: 'clarin', name: 'Clarín', site: 'https://www.clarin.com',
    country: 'AR', language: 'es-AR', kind: 'daily',
    owner: 'grupo-clarin',
    feeds: [
      { url: 'https://www.clarin.com/rss/lo-ultimo/', title: 'Lo último', topics: [] },
      { url: 'https://www.clarin.com/rss/economia/', title: 'Economía', topics: ['04000000'] },
      { url: 'https://www.clarin.com/rss/deportes/', title: 'Deportes', topics: ['15000000'] },
    ],
  },
  {
    slug: 'la-nacion-ar', name: 'La Nación', site: 'https://www.lanacion.com.ar',
    country: 'AR', language: 'es-AR', kind: 'daily',
    owner: 'sa-la-nacion',
    feeds: [
      { url: 'https://www.lanacion.com.ar/arc/outboundfeeds/rss/?outputType=xml', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'pagina-12', name: 'Página/12', site: 'https://www.pagina12.com.ar',
    country: 'AR', language: 'es-AR', kind: 'daily',
    owner: 'grupo-octubre',
    feeds: [
      { url: 'https://www.pagina12.com.ar/arc/outboundfeeds/rss/secciones/el-pais/notas/', title: 'El país', topics: ['11000000'] },
      { url: 'https://www.pagina12.com.ar/arc/outboundfeeds/rss/secciones/economia/notas/', title: 'Economía', topics: ['20000344'] },
      { url: 'https://www.pagina12.com.ar/arc/outboundfeeds/rss/secciones/deportes/notas/', title: 'Deportes', topics: ['15000000'] },
    ],
  },
  {
    slug: 'infobae', name: 'Infobae', site: 'https://www.infobae.com',
    country: 'AR', language: 'es-AR', kind: 'digital',
    owner: 'infobae',
    feeds: [
      { url: 'https://www.infobae.com/arc/outboundfeeds/rss/', title: 'Todas las notas', topics: [] },
      { url: 'https://www.infobae.com/arc/outboundfeeds/rss/argentina/', title: 'Argentina', topics: [] },
    ],
  },
  {
    slug: 'ambito', name: 'Ámbito', site: 'https://www.ambito.com',
    country: 'AR', language: 'es-AR', kind: 'digital',
    owner: 'grupo-indalo',
    feeds: [
      { url: 'https://www.ambito.com/rss/pages/home.xml', title: 'Portada', topics: ['04000000'] },
      { url: 'https://www.ambito.com/rss/pages/economia.xml', title: 'Economía', topics: ['20000344'] },
      { url: 'https://www.ambito.com/rss/pages/finanzas.xml', title: 'Finanzas', topics: ['20000385'] },
    ],
  },
  {
    slug: 'perfil', name: 'Perfil', site: 'https://www.perfil.com',
    country: 'AR', language: 'es-AR', kind: 'daily',
    owner: 'editorial-perfil',
    feeds: [
      { url: 'https://www.perfil.com/feed', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'el-universal-mx', name: 'El Universal', site: 'https://www.eluniversal.com.mx',
    country: 'MX', language: 'es-MX', kind: 'daily',
    owner: 'el-universal-mx',
    feeds: [
      { url: 'https://www.eluniversal.com.mx/arc/outboundfeeds/rss/?outputType=xml', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'reforma', name: 'Reforma', site: 'https://www.reforma.com',
    country: 'MX', language: 'es-MX', kind: 'daily',
    owner: 'grupo-reforma',
    feeds: [
      { url: 'https://www.reforma.com/rss/portada.xml', title: 'Portada', topics: [] },
    ],
  },
  {
    slug: 'la-jornada', name: 'La Jornada', site: 'https://www.jornada.com.mx',
    country: 'MX', language: 'es-MX', kind: 'daily',
    owner: 'demos',
    feeds: [
      { url: 'https://www.jornada.com.mx/rss/edicion.xml?v=1', title: 'Edición del día', topics: [] },
    ],
  },
  {
    slug: 'milenio', name: 'Milenio', site: 'https://www.milenio.com',
    country: 'MX', language: 'es-MX', kind: 'daily',
    owner: 'grupo-multimedios',
    feeds: [
      { url: 'https://www.milenio.com/rss', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'proceso', name: 'Proceso', site: 'https://www.proceso.com.mx',
    country: 'MX', language: 'es-MX', kind: 'magazine',
    owner: 'cisa',
    feeds: [
      { url: 'https://www.proceso.com.mx/rss/feed.html?r=1', title: 'Todas las notas', topics: ['11000000'] },
    ],
  },
  {
    slug: 'el-financiero-mx', name: 'El Financiero', site: 'https://www.elfinanciero.com.mx',
    country: 'MX', language: 'es-MX', kind: 'daily',
    owner: 'grupo-lauman',
    feeds: [
      { url: 'https://www.elfinanciero.com.mx/arc/outboundfeeds/rss/?outputType=xml', title: 'Todas las notas', topics: ['04000000'] },
    ],
  },
  {
    slug: 'animal-politico', name: 'Animal Político', site: 'https://animalpolitico.com',
    country: 'MX', language: 'es-MX', kind: 'digital',
    owner: 'editorial-animal',
    feeds: [
      { url: 'https://animalpolitico.com/feed/', title: 'Todas las notas', topics: ['11000000'] },
    ],
  },
  {
    slug: 'mexico-news-daily', name: 'Mexico News Daily', site: 'https://mexiconewsdaily.com',
    country: 'MX', language: 'en', kind: 'digital',
    owner: 'mexico-news-daily',
    feeds: [
      { url: 'https://mexiconewsdaily.com/feed/', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'el-tiempo', name: 'El Tiempo', site: 'https://www.eltiempo.com',
    country: 'CO', language: 'es-CO', kind: 'daily',
    owner: 'casa-editorial-el-tiempo',
    feeds: [
      { url: 'https://www.eltiempo.com/rss.xml', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'el-espectador', name: 'El Espectador', site: 'https://www.elespectador.com',
    country: 'CO', language: 'es-CO', kind: 'daily',
    owner: 'valorem',
    feeds: [
      { url: 'https://www.elespectador.com/rss/', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'la-tercera', name: 'La Tercera', site: 'https://www.latercera.com',
    country: 'CL', language: 'es-CL', kind: 'daily',
    owner: 'copesa',
    feeds: [
      { url: 'https://www.latercera.com/arc/outboundfeeds/rss/?outputType=xml', title: 'Todas las notas', topics: [] },
      { url: 'https://www.latercera.com/arc/outboundfeeds/rss/category/pulso/?outputType=xml', title: 'Pulso', topics: ['04000000'] },
    ],
  },
  {
    slug: 'ciper', name: 'CIPER', site: 'https://www.ciperchile.cl',
    country: 'CL', language: 'es-CL', kind: 'digital',
    owner: 'fundacion-ciper',
    feeds: [
      { url: 'https://www.ciperchile.cl/feed/', title: 'Todas las notas', topics: ['11000000'] },
    ],
  },
  {
    slug: 'el-comercio-pe', name: 'El Comercio', site: 'https://elcomercio.pe',
    country: 'PE', language: 'es-PE', kind: 'daily',
    owner: 'grupo-el-comercio',
    feeds: [
      { url: 'https://elcomercio.pe/arc/outboundfeeds/rss/?outputType=xml', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'efecto-cocuyo', name: 'Efecto Cocuyo', site: 'https://efectococuyo.com',
    country: 'VE', language: 'es-VE', kind: 'digital',
    owner: 'efecto-cocuyo',
    feeds: [
      { url: 'https://efectococuyo.com/feed/', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'la-nacion-cr', name: 'La Nación (Costa Rica)', site: 'https://www.nacion.com',
    country: 'CR', language: 'es-CR', kind: 'daily',
    owner: 'grupo-nacion',
    feeds: [
      { url: 'https://www.nacion.com/arc/outboundfeeds/rss/?outputType=xml', title: 'Todas las notas', topics: [] },
    ],
  },
  {
    slug: 'tico-times', name: 'The Tico Times', site: 'https://ticotimes.net',
    country: 'CR', language: 'en', kind: 'digital',
    owner: 'tico-times',
    feeds: [
      { url: 'https://ticotimes.net/feed', title: 'All articles', topics: [] },
    ],
  },
  {
    slug: 'diario-libre', name: 'Diario Libre', site: 'https://www.diariolibre.com',
    country: 'DO', language: 'es-DO', kind: 'daily',
    owner: 'grupo-diario-libre',
    feeds: [
      { url: 'https://www.diariolibre.com/rss/portada.xml', title: 'Portada', topics: [] },
      { url: 'https://www.diariolibre.com/rss/economia.xml', title: 'Economía', topics: ['04000000'] },
      { url: 'https://www.diariolibre.com/rss/deportes.xml', title: 'Deportes', topics: ['15000000'] },
    ],
  },
  {
    slug: 'jamaica-observer', name: 'Jamaica Observer', site: 'https://www.jamaicaobserver.com',
    country: 'JM', language: 'en-JM', kind: 'daily',
    owner: 'jamaica-observer',
    feeds: [
      { url: 'https://www.jamaicaobserver.com/feed/', title: 'All articles', topics: [] },
    ],
  },
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
];

const publishersBySlug = new Map<string, Publisher>(
  publishers.map((publisher) => [publisher.slug, publisher]),
);

/** The publisher with this slug, or undefined. */
export function findPublisher(slug: string): Publisher | undefined {
  return publishersBySlug.get(slug);
}
