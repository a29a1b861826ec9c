// Publishers: Canada, Latin America and the Caribbean.
import type { Publisher } from './publisher.ts';

// biome-ignore format: one publisher a block, one feed a line
export const publishersAmericas: readonly Publisher[] = [
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
    slug: 'toronto-star', name: 'Toronto Star', site: 'https://www.thestar.com',
    country: 'CA', language: 'en-CA', kind: 'daily',
    owner: 'torstar',
    feeds: [],
  },
  {
    slug: 'telesur', name: 'teleSUR', site: 'https://www.telesurtv.net',
    country: 'VE', language: 'es-VE', kind: 'broadcaster',
    owner: 'telesur',
    otherHosts: ['telesurenglish.net'],
    feeds: [],
  },
];
