// Publishers: Southern and Northern Europe and the Baltic.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersSouthernNorthernEurope: readonly Publisher[] = [
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
    slug: 'efe', name: 'EFE', site: 'https://efe.com',
    country: 'ES', language: 'es-ES', kind: 'agency',
    owner: 'efe',
    feeds: [],
  },
  {
    slug: 'trt-world', name: 'TRT World', site: 'https://www.trtworld.com',
    country: 'TR', language: 'en-GB', kind: 'broadcaster',
    owner: 'trt',
    feeds: [],
  },
  {
    slug: 'hurriyet-daily-news', name: 'Hürriyet Daily News', site: 'https://www.hurriyetdailynews.com',
    country: 'TR', language: 'en-GB', kind: 'daily',
    owner: 'demiroren',
    feeds: [
      { url: 'https://www.hurriyetdailynews.com/rss', title: 'All news', topics: [] },
    ],
  },
];
