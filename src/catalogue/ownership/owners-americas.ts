// Owners of publishers in Canada, Latin America and the Caribbean: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersAmericas: readonly Owner[] = [
  {
    id: 'cbc', names: ['the Canadian Broadcasting Corporation', 'CBC/Radio-Canada', 'CBC'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Canadian government', 'Government of Canada'] }],
    source: 'https://cbc.radio-canada.ca', asOf: '2025-06',
  },
  {
    id: 'woodbridge', names: ['Woodbridge', 'The Woodbridge Company'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Thomson family', 'David Thomson'] }],
    holdings: [
      { names: ['Reuters'], words: 'is the majority owner of Thomson Reuters, which owns Reuters' },
    ],
    source: 'https://www.thomsonreuters.com', asOf: '2025-06',
  },
  {
    id: 'postmedia', names: ['Postmedia', 'Postmedia Network'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'chatham', words: 'is the largest shareholder of' }],
    source: 'https://www.postmedia.com', asOf: '2024-12',
  },
  {
    id: 'bell-media', names: ['Bell Media'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'bce' }],
    source: 'https://www.bellmedia.ca', asOf: '2025-06',
  },
  {
    id: 'bce', names: ['BCE', 'Bell Canada'], kind: 'listed company',
    source: 'https://www.bce.ca', asOf: '2025-06',
  },
  {
    id: 'corus', names: ['Corus Entertainment', 'Corus'], kind: 'listed company',
    about: 'agreed in November 2025 to hand most of its shares to its lenders',
    heldBy: [
      { tie: 'controlling person', names: ['the Shaw family'], words: 'held most votes, until that change, of' },
    ],
    source: 'https://www.corusent.com', asOf: '2026-01',
  },
  {
    id: 'le-devoir', names: ['Le Devoir inc.', 'Imprimerie populaire'], kind: 'trust',
    source: 'https://www.ledevoir.com', asOf: '2024-12',
  },
  {
    id: 'fiducie-la-presse', names: ['Fiducie de soutien à La Presse'], kind: 'trust',
    source: 'https://www.lapresse.ca', asOf: '2024-12',
  },
  {
    id: 'tyee-society', names: ['The Tyee Independent Media Society'], kind: 'non-profit',
    source: 'https://thetyee.ca/About/', asOf: '2024-12',
  },
  {
    id: 'narwhal-news-society', names: ['The Narwhal News Society'], kind: 'non-profit',
    source: 'https://thenarwhal.ca/about-us/', asOf: '2025-06',
  },
  {
    id: 'grupo-folha', names: ['Grupo Folha'], kind: 'family',
    heldBy: [{ tie: 'controlling person', owner: 'frias' }],
    source: 'https://www.folha.uol.com.br', asOf: '2024-12',
  },
  {
    id: 'grupo-uol', names: ['Grupo UOL'], kind: 'family',
    heldBy: [{ tie: 'controlling person', owner: 'frias' }],
    holdings: [
      { names: ['PagBank', 'PagSeguro'], words: 'owns PagBank, once PagSeguro' },
    ],
    source: 'https://sobreuol.noticias.uol.com.br', asOf: '2024-12',
  },
  {
    id: 'frias', names: ['the Frias family', 'Luiz Frias'], kind: 'family',
    source: 'https://www.folha.uol.com.br', asOf: '2024-12',
  },
  {
    id: 'grupo-globo', names: ['Grupo Globo', 'Globo', 'Rede Globo'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Marinho family', 'João Roberto Marinho'] }],
    source: 'https://grupoglobo.globo.com', asOf: '2025-06',
  },
  {
    id: 'grupo-estado', names: ['Grupo Estado'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Mesquita family'] }],
    source: 'https://www.estadao.com.br', asOf: '2024-12',
  },
  {
    id: 'ebc', names: ['Empresa Brasil de Comunicação', 'EBC'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'brazilian-state' }],
    source: 'https://www.ebc.com.br', asOf: '2025-06',
  },
  {
    id: 'nexo-jornal', names: ['Nexo Jornal'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Paula Miraglia'] }],
    source: 'https://www.nexojornal.com.br', asOf: '2024-12',
  },
  {
    id: 'grupo-abril', names: ['Grupo Abril', 'Editora Abril'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Fábio Carvalho'] }],
    source: 'https://grupoabril.com.br', asOf: '2024-12',
  },
  {
    id: 'grupo-clarin', names: ['Grupo Clarín'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Héctor Magnetto'], words: 'leads, and is a large shareholder of,' }],
    holdings: [
      { names: ['Telecom Argentina', 'Cablevisión Holding', 'Cablevisión'], words: 'has the same main shareholders as Cablevisión Holding, owner of Telecom Argentina' },
    ],
    source: 'https://www.grupoclarin.com.ar', asOf: '2025-06',
  },
  {
    id: 'sa-la-nacion', names: ['S.A. La Nación'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Saguier family', 'Julio Saguier'] },
      { tie: 'shareholder', names: ['the Mitre family'] },
    ],
    source: 'https://www.lanacion.com.ar', asOf: '2024-12',
  },
  {
    id: 'grupo-octubre', names: ['Grupo Octubre'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'victor-santa-maria' }],
    source: 'https://www.pagina12.com.ar', asOf: '2024-12',
  },
  {
    id: 'victor-santa-maria', names: ['Víctor Santa María'], kind: 'person',
    holdings: [
      { names: ['SUTERH'], words: 'leads the union SUTERH' },
    ],
    source: 'https://www.suterh.org.ar', asOf: '2024-12',
  },
  {
    id: 'infobae', names: ['Infobae'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Daniel Hadad'] }],
    source: 'https://www.infobae.com', asOf: '2025-06',
  },
  {
    id: 'grupo-indalo', names: ['Grupo Indalo'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Cristóbal López'] },
      { tie: 'leading person', names: ['Fabián de Sousa'], words: 'is a partner in' },
    ],
    source: 'https://www.ambito.com', asOf: '2024-12',
  },
  {
    id: 'editorial-perfil', names: ['Editorial Perfil'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Jorge Fontevecchia'] }],
    source: 'https://www.perfil.com', asOf: '2024-12',
  },
  {
    id: 'el-universal-mx', names: ['El Universal Compañía Periodística Nacional'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['Juan Francisco Ealy Ortiz'] },
      { tie: 'shareholder', names: ['Juan Francisco Ealy Lanz Duret'], words: 'is of the owning family of, and leads,' },
    ],
    source: 'https://www.eluniversal.com.mx', asOf: '2024-12',
  },
  {
    id: 'grupo-reforma', names: ['Grupo Reforma'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Junco de la Vega family', 'Alejandro Junco de la Vega'] }],
    holdings: [
      { names: ['El Norte'], words: 'owns El Norte' },
    ],
    source: 'https://gruporeforma.com', asOf: '2024-12',
  },
  {
    id: 'demos', names: ['Demos Desarrollo de Medios'], kind: 'private company',
    about: 'held by people who work or worked there',
    heldBy: [{ tie: 'leading person', names: ['Carmen Lira', 'Carmen Lira Saade'], words: 'leads' }],
    source: 'https://www.jornada.com.mx', asOf: '2024-12',
  },
  {
    id: 'grupo-multimedios', names: ['Grupo Multimedios', 'Multimedios'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the González family', 'Francisco González'] }],
    source: 'https://www.milenio.com', asOf: '2024-12',
  },
  {
    id: 'cisa', names: ['Comunicación e Información SA de CV'], kind: 'private company',
    source: 'https://www.proceso.com.mx', asOf: '2023-12',
  },
  {
    id: 'grupo-lauman', names: ['Grupo Lauman'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Manuel Arroyo', 'Manuel Arroyo Rodríguez'] }],
    source: 'https://www.elfinanciero.com.mx', asOf: '2024-12',
  },
  {
    id: 'editorial-animal', names: ['Editorial Animal'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Daniel Eilemberg'] }],
    source: 'https://animalpolitico.com', asOf: '2024-12',
  },
  {
    id: 'mexico-news-daily', names: ['Mexico News Daily'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Travis Bembenek'] }],
    source: 'https://mexiconewsdaily.com', asOf: '2024-12',
  },
  {
    id: 'casa-editorial-el-tiempo', names: ['Casa Editorial El Tiempo'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'sarmiento' }],
    source: 'https://www.eltiempo.com', asOf: '2024-12',
  },
  {
    id: 'sarmiento', names: ['Luis Carlos Sarmiento Angulo', 'Luis Carlos Sarmiento'], kind: 'person',
    holdings: [
      { names: ['Grupo Aval', 'Banco de Bogotá', 'Banco de Bogota'], words: 'founded Grupo Aval' },
    ],
    source: 'https://www.grupoaval.com', asOf: '2024-12',
  },
  {
    id: 'valorem', names: ['Valorem'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Santo Domingo family', 'Alejandro Santo Domingo'] }],
    holdings: [
      { names: ['Caracol Televisión', 'Caracol TV'], words: 'owns Caracol Televisión' },
    ],
    source: 'https://www.valorem.com.co', asOf: '2024-12',
  },
  {
    id: 'copesa', names: ['Copesa'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'alvaro-saieh' }],
    source: 'https://grupocopesa.com', asOf: '2024-12',
  },
  {
    id: 'alvaro-saieh', names: ['Álvaro Saieh'], kind: 'person',
    holdings: [
      { names: ['CorpGroup'], words: 'has long controlled the holding CorpGroup' },
    ],
    source: 'https://grupocopesa.com', asOf: '2024-12',
  },
  {
    id: 'fundacion-ciper', names: ['Fundación CIPER'], kind: 'non-profit',
    source: 'https://www.ciperchile.cl', asOf: '2025-06',
  },
  {
    id: 'grupo-el-comercio', names: ['Grupo El Comercio'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Miró Quesada family'] }],
    source: 'https://grupoelcomercio.com.pe', asOf: '2024-12',
  },
  {
    id: 'efecto-cocuyo', names: ['Efecto Cocuyo'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Luz Mely Reyes'] }],
    source: 'https://efectococuyo.com', asOf: '2024-12',
  },
  {
    id: 'grupo-nacion', names: ['Grupo Nación'], kind: 'listed company',
    source: 'https://www.gruponacion.co.cr', asOf: '2024-12',
  },
  {
    id: 'tico-times', names: ['The Tico Times'], kind: 'private company',
    source: 'https://ticotimes.net', asOf: '2023-12',
  },
  {
    id: 'grupo-diario-libre', names: ['Grupo Diario Libre'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Arturo Pellerano'] }],
    source: 'https://www.diariolibre.com', asOf: '2024-12',
  },
  {
    id: 'jamaica-observer', names: ['Jamaica Observer Ltd'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Stewart family', 'Adam Stewart'] }],
    holdings: [
      { names: ['Sandals Resorts'], words: 'owns Sandals Resorts' },
    ],
    source: 'https://www.jamaicaobserver.com', asOf: '2024-12',
  },
  {
    id: 'thomson-reuters', names: ['Thomson Reuters'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'woodbridge', words: 'is the majority owner of' }],
    source: 'https://www.thomsonreuters.com', asOf: '2025-11',
  },
  {
    id: 'torstar', names: ['Torstar'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Jordan Bitove'], words: 'owns NordStar, which owns' }],
    source: 'https://www.torstar.com', asOf: '2024-12',
  },
  {
    id: 'telesur', names: ['teleSUR'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'venezuelan-state', words: 'funds' }],
    source: 'https://www.telesurtv.net', asOf: '2025-06',
  },
  {
    id: 'chatham', names: ['Chatham Asset Management'], kind: 'private company',
    source: 'https://www.mcclatchy.com', asOf: '2024-12',
  },
];
