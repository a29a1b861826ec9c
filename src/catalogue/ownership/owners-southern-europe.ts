// Owners of publishers in Spain, Portugal, Italy, Greece and Turkey: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersSouthernEurope: readonly Owner[] = [
  {
    id: 'prisa', names: ['Prisa', 'Grupo Prisa', 'PRISA'], kind: 'listed company',
    heldBy: [
      { tie: 'shareholder', names: ['Amber Capital'], words: 'is the largest shareholder of' },
      { tie: 'leading person', names: ['Joseph Oughourlian'], words: 'chairs' },
      { tie: 'shareholder', names: ['Vivendi'] },
    ],
    source: 'https://www.prisa.com', asOf: '2025-06',
  },
  {
    id: 'unidad-editorial', names: ['Unidad Editorial'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'rcs' }],
    source: 'https://www.unidadeditorial.com', asOf: '2025-06',
  },
  {
    id: 'rcs', names: ['RCS MediaGroup'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'cairo-communication', words: 'is the majority owner of' }],
    source: 'https://www.rcsmediagroup.it', asOf: '2025-06',
  },
  {
    id: 'cairo-communication', names: ['Cairo Communication'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', owner: 'urbano-cairo' }],
    holdings: [
      { names: ['La7'], words: 'owns La7' },
    ],
    source: 'https://www.cairocommunication.it', asOf: '2025-06',
  },
  {
    id: 'urbano-cairo', names: ['Urbano Cairo'], kind: 'person',
    holdings: [
      { names: ['Torino FC', 'Torino Football Club'], words: 'owns the football club Torino' },
    ],
    source: 'https://www.cairocommunication.it', asOf: '2025-06',
  },
  {
    id: 'vocento', names: ['Vocento'], kind: 'listed company',
    source: 'https://www.vocento.com', asOf: '2025-06',
  },
  {
    id: 'grupo-godo', names: ['Grupo Godó'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Javier Godó'] }],
    source: 'https://www.grupogodo.com', asOf: '2025-06',
  },
  {
    id: 'diario-de-prensa-digital', names: ['Diario de Prensa Digital'], kind: 'private company',
    about: 'mostly held by people who work there',
    heldBy: [{ tie: 'leading person', names: ['Ignacio Escolar'], words: 'founded and edits, and holds shares in,' }],
    source: 'https://www.eldiario.es/que_es/', asOf: '2025-06',
  },
  {
    id: 'titania', names: ['Titania Compañía Editorial'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['José Antonio Sánchez'], words: 'founded, and holds shares in,' }],
    source: 'https://www.elconfidencial.com', asOf: '2024-12',
  },
  {
    id: 'rtve', names: ['Corporación de Radio y Televisión Española', 'RTVE', 'Radiotelevisión Española'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Spanish state', 'Spanish government'] }],
    source: 'https://www.rtve.es/corporacion/', asOf: '2025-06',
  },
  {
    id: 'ara', names: ['Edició de Premsa Periòdica Ara'], kind: 'private company',
    heldBy: [{ tie: 'shareholder', names: ['Ferran Rodés'], words: 'chairs, and holds shares in,' }],
    source: 'https://www.ara.cat', asOf: '2024-12',
  },
  {
    id: 'publico-comunicacao', names: ['Público Comunicação Social'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'sonae' }],
    source: 'https://www.sonae.pt', asOf: '2025-06',
  },
  {
    id: 'sonae', names: ['Sonae'], kind: 'family',
    heldBy: [
      { tie: 'leading person', names: ['Cláudia Azevedo'], words: 'leads' },
      { tie: 'shareholder', names: ['Paulo Azevedo'], words: 'is of the founding family of' },
    ],
    holdings: [
      { names: ['MC Sonae', 'Sonae MC'], words: 'owns the supermarkets of MC Sonae' },
      { names: ['NOS SGPS'], words: 'is a large shareholder of the operator NOS' },
    ],
    source: 'https://www.sonae.pt', asOf: '2024-12',
  },
  {
    id: 'observador-on-time', names: ['Observador On Time'], kind: 'private company',
    heldBy: [{ tie: 'shareholder', names: ['Luís Amaral'], words: 'is the largest shareholder of' }],
    source: 'https://observador.pt', asOf: '2024-12',
  },
  {
    id: 'rtp', names: ['Rádio e Televisão de Portugal', 'RTP'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Portuguese state', 'Portuguese government'] }],
    source: 'https://media.rtp.pt', asOf: '2025-06',
  },
  {
    id: 'impresa', names: ['Impresa', 'Grupo Impresa'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', names: ['the Balsemão family', 'Francisco Pedro Balsemão'] },
      { tie: 'leading person', names: ['Francisco Pinto Balsemão', 'Pinto Balsemão'] },
      { tie: 'shareholder', names: ['MFE-MediaForEurope', 'MFE', 'MediaForEurope'], words: 'agreed in November 2025 to become a large shareholder of' },
    ],
    source: 'https://www.impresa.pt', asOf: '2025-11',
  },
  {
    id: 'gedi', names: ['GEDI', 'GEDI Gruppo Editoriale', 'Gedi'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'antenna-group' }],
    source: 'https://www.gedi.it', asOf: '2026-03',
  },
  {
    id: 'antenna-group', names: ['Antenna Group'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Theodore Kyriakou', 'Theo Kyriakou'], words: 'leads, and with his family owns,' },
    ],
    holdings: [
      { names: ['Exor'], words: 'bought GEDI, with la Repubblica, from Exor in March 2026' },
    ],
    source: 'https://www.antenna-group.com', asOf: '2026-03',
  },
  {
    id: 'exor', names: ['Exor'], kind: 'listed company',
    heldBy: [
      { tie: 'leading person', names: ['John Elkann'], words: 'leads' },
      { tie: 'controlling person', names: ['the Agnelli family', 'Giovanni Agnelli BV'] },
    ],
    holdings: [
      { names: ['Ferrari'], words: 'is the largest shareholder of Ferrari' },
      { names: ['Stellantis', 'Fiat', 'Peugeot', 'Chrysler'], words: 'is the largest shareholder of Stellantis' },
      { names: ['Juventus', 'Juventus FC'], words: 'is the majority owner of Juventus' },
      { names: ['CNH', 'CNH Industrial'], words: 'is the largest shareholder of CNH' },
      { names: ['Philips'], words: 'is a large shareholder of Philips' },
    ],
    source: 'https://www.exor.com', asOf: '2026-03',
  },
  {
    id: 'gruppo-24-ore', names: ['Gruppo 24 Ore'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Confindustria'], words: 'is the majority owner of' }],
    source: 'https://www.gruppo24ore.ilsole24ore.com', asOf: '2025-06',
  },
  {
    id: 'ansa', names: ['ANSA'], kind: 'co-operative',
    about: 'held by Italian newspaper publishers',
    source: 'https://www.ansa.it', asOf: '2025-06',
  },
  {
    id: 'il-post', names: ['Il Post Srl'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Luca Sofri'] }],
    source: 'https://www.ilpost.it/chi-siamo/', asOf: '2024-12',
  },
  {
    id: 'seif', names: ['SEIF', 'Società Editoriale Il Fatto'], kind: 'listed company',
    source: 'https://www.seif-spa.it', asOf: '2025-06',
  },
  {
    id: 'internazionale-spa', names: ['Internazionale SpA'], kind: 'private company',
    source: 'https://www.internazionale.it', asOf: '2024-12',
  },
  {
    id: 'dicastery-for-communication', names: ['the Dicastery for Communication'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'holy-see', words: 'runs' }],
    source: 'https://www.comunicazione.va', asOf: '2025-06',
  },
  {
    id: 'kathimerini-publishing', names: ['Nees Kathimerines Ekdoseis'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Themistoklis Alafouzos', 'Themistocles Alafouzos'] }],
    holdings: [
      { names: ['SKAI', 'Skai TV'], words: 'is tied by its owning family to SKAI' },
    ],
    source: 'https://www.kathimerini.gr', asOf: '2024-12',
  },
  {
    id: 'zofrank', names: ['Zofrank Holdings'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'dimitris-melissanidis' }],
    source: 'https://www.naftemporiki.gr', asOf: '2024-12',
  },
  {
    id: 'dimitris-melissanidis', names: ['Dimitris Melissanidis'], kind: 'person',
    holdings: [
      { names: ['Aegean Oil', 'Aegean Marine Petroleum'], words: 'founded Aegean Marine Petroleum' },
      { names: ['AEK Athens'], words: 'has long been the main figure of the football club AEK Athens' },
    ],
    source: 'https://www.naftemporiki.gr', asOf: '2024-12',
  },
  {
    id: 'alter-ego-media', names: ['Alter Ego Media'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', owner: 'evangelos-marinakis' }],
    source: 'https://www.alteregomedia.org', asOf: '2025-06',
  },
  {
    id: 'evangelos-marinakis', names: ['Evangelos Marinakis', 'Vangelis Marinakis'], kind: 'person',
    holdings: [
      { names: ['Olympiacos', 'Olympiakos'], words: 'owns the football club Olympiacos' },
      { names: ['Nottingham Forest'], words: 'owns the football club Nottingham Forest' },
      { names: ['Capital Maritime', 'Capital Maritime & Trading'], words: 'founded Capital Maritime' },
    ],
    source: 'https://www.alteregomedia.org', asOf: '2025-06',
  },
  {
    id: 'proto-thema', names: ['Proto Thema SA'], kind: 'private company',
    heldBy: [{ tie: 'shareholder', names: ['Tasos Karamitsos'], words: 'is a founder and shareholder of' }],
    source: 'https://www.protothema.gr', asOf: '2023-12',
  },
  {
    id: 'demiroren', names: ['Demirören Holding', 'Demirören Group'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Yıldırım Demirören'] }],
    holdings: [
      { names: ['CNN Türk', 'CNN Turk'], words: 'owns CNN Türk' },
      { names: ['Milliyet'], words: 'owns Milliyet' },
    ],
    source: 'https://www.demiroren.com.tr', asOf: '2024-12',
  },
  {
    id: 'cumhuriyet-vakfi', names: ['Cumhuriyet Vakfı', 'Cumhuriyet Foundation'], kind: 'trust',
    source: 'https://www.cumhuriyet.com.tr', asOf: '2024-12',
  },
  {
    id: 'ips-foundation', names: ['IPS İletişim Vakfı', 'IPS Communication Foundation'], kind: 'non-profit',
    source: 'https://bianet.org', asOf: '2025-06',
  },
  {
    id: 'anadolu-ajansi', names: ['Anadolu Ajansı', 'Anadolu Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'turkish-state', words: 'runs' }],
    source: 'https://www.aa.com.tr', asOf: '2025-06',
  },
  {
    id: 'turkuvaz', names: ['Turkuvaz Media Group', 'Turkuvaz'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'kalyon' }],
    source: 'https://www.dailysabah.com', asOf: '2024-12',
  },
  {
    id: 'kalyon', names: ['Kalyon Holding', 'Kalyon Group', 'the Kalyoncu family'], kind: 'private company',
    holdings: [
      { names: ['Kalyon Enerji', 'Kalyon Energy'], words: 'owns Kalyon Energy' },
      { names: ['Kalyon İnşaat', 'Kalyon Construction'], words: 'owns the builder Kalyon Construction' },
    ],
    source: 'https://www.kalyonholding.com', asOf: '2024-12',
  },
  {
    id: 'efe', names: ['Agencia EFE', 'EFE'], kind: 'state',
    heldBy: [{ tie: 'state', names: ['the Spanish state', 'Spanish government'], words: 'owns, through the holding SEPI,' }],
    source: 'https://efe.com', asOf: '2025-06',
  },
  {
    id: 'trt', names: ['TRT', 'Turkish Radio and Television Corporation'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'turkish-state', words: 'runs' }],
    source: 'https://www.trt.net.tr', asOf: '2025-06',
  },
];
