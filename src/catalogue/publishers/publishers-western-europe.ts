// Publishers: France, Germany, the Alps, the Netherlands and Belgium.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersWesternEurope: readonly Publisher[] = [
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
    slug: 'afp', name: 'Agence France-Presse', site: 'https://www.afp.com',
    country: 'FR', language: 'fr-FR', kind: 'agency',
    owner: 'afp',
    feeds: [],
  },
  {
    slug: 'dpa', name: 'dpa', site: 'https://www.dpa.com',
    country: 'DE', language: 'de-DE', kind: 'agency',
    owner: 'dpa',
    feeds: [],
  },
];
