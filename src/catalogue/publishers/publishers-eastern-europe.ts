// Publishers: Eastern and south-eastern Europe, Turkey, the Caucasus.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersEasternEurope: readonly Publisher[] = [
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
    slug: 'rt', name: 'RT', site: 'https://www.rt.com',
    country: 'RU', language: 'en-GB', kind: 'broadcaster',
    owner: 'tv-novosti',
    feeds: [],
  },
  {
    slug: 'ria-novosti', name: 'RIA Novosti', site: 'https://ria.ru',
    country: 'RU', language: 'ru-RU', kind: 'agency',
    owner: 'rossiya-segodnya',
    feeds: [],
  },
  {
    slug: 'sputnik', name: 'Sputnik', site: 'https://sputnikglobe.com',
    country: 'RU', language: 'en-GB', kind: 'agency',
    owner: 'rossiya-segodnya',
    otherHosts: ['sputniknews.com'],
    feeds: [],
  },
  {
    slug: 'interfax', name: 'Interfax', site: 'https://www.interfax.ru',
    country: 'RU', language: 'ru-RU', kind: 'agency',
    owner: 'interfax',
    otherHosts: ['interfax.com'],
    feeds: [],
  },
];
