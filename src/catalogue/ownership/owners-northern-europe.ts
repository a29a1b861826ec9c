// Owners of publishers in the Nordic and Baltic countries: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersNorthernEurope: readonly Owner[] = [
  {
    id: 'bonnier-news', names: ['Bonnier News'], kind: 'family',
    heldBy: [{ tie: 'parent', names: ['Bonnier Group', 'Bonnier', 'the Bonnier family'] }],
    holdings: [
      { names: ['Expressen'], words: 'owns Expressen' },
      { names: ['Dagens industri'], words: 'owns Dagens industri' },
    ],
    source: 'https://www.bonniernews.se', asOf: '2025-06',
  },
  {
    id: 'schibsted-media', names: ['Schibsted Media', 'Schibsted'], kind: 'trust',
    heldBy: [{ tie: 'parent', names: ['the Tinius Trust', 'Tinius Foundation', 'Stiftelsen Tinius'] }],
    source: 'https://schibstedmedia.com', asOf: '2024-12',
  },
  {
    id: 'svt', names: ['Sveriges Television', 'SVT'], kind: 'public',
    about: 'paid by a public fee',
    source: 'https://omoss.svt.se', asOf: '2025-06',
  },
  {
    id: 'sveriges-radio', names: ['Sveriges Radio'], kind: 'public',
    about: 'paid by a public fee',
    source: 'https://www.sverigesradio.se', asOf: '2025-06',
  },
  {
    id: 'the-local-europe', names: ['The Local Europe', 'The Local Europe AB'], kind: 'private company',
    source: 'https://www.thelocal.se', asOf: '2024-12',
  },
  {
    id: 'nrk', names: ['Norsk rikskringkasting', 'NRK'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Norwegian state', 'Norwegian government'] }],
    source: 'https://www.nrk.no/about/', asOf: '2025-06',
  },
  {
    id: 'dr', names: ['Danmarks Radio', 'DR'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Danish state', 'Danish government'], words: 'funds' }],
    source: 'https://www.dr.dk/om-dr', asOf: '2025-06',
  },
  {
    id: 'jp-politikens-hus', names: ['JP/Politikens Hus'], kind: 'trust',
    heldBy: [
      { tie: 'parent', names: ['Politiken-Fonden'], words: 'owns half of' },
      { tie: 'parent', names: ['Jyllands-Posten Foundation', 'Jyllands-Postens Fond'], words: 'owns half of' },
    ],
    holdings: [
      { names: ['Jyllands-Posten'], words: 'owns Jyllands-Posten' },
      { names: ['Ekstra Bladet'], words: 'owns Ekstra Bladet' },
    ],
    source: 'https://jppol.dk', asOf: '2025-06',
  },
  {
    id: 'berlingske-media', names: ['Berlingske Media'], kind: 'trust',
    heldBy: [
      { tie: 'parent', names: ['Amedia'] },
      { tie: 'parent', names: ['Amediastiftelsen', 'Amedia Foundation'], words: 'owns Amedia, which owns' },
    ],
    source: 'https://www.amedia.no', asOf: '2024-12',
  },
  {
    id: 'yle', names: ['Yleisradio', 'Yle'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Finnish state', 'Finnish government'] }],
    source: 'https://yle.fi/aihe/about-yle', asOf: '2025-06',
  },
  {
    id: 'sanoma', names: ['Sanoma', 'Sanoma Corporation'], kind: 'listed company',
    source: 'https://www.sanoma.com', asOf: '2025-06',
  },
  {
    id: 'ruv', names: ['Ríkisútvarpið', 'RÚV'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Icelandic state', 'Icelandic government'] }],
    source: 'https://www.ruv.is', asOf: '2025-06',
  },
  {
    id: 'syn', names: ['Sýn', 'Syn hf'], kind: 'listed company',
    source: 'https://www.syn.is', asOf: '2024-12',
  },
  {
    id: 'froken', names: ['Fröken ehf.'], kind: 'private company',
    source: 'https://grapevine.is', asOf: '2024-12',
  },
  {
    id: 'err', names: ['Eesti Rahvusringhääling', 'ERR', 'Estonian Public Broadcasting'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Estonian state', 'Estonian government'], words: 'funds' }],
    source: 'https://www.err.ee', asOf: '2025-06',
  },
  {
    id: 'postimees-grupp', names: ['Postimees Grupp'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'margus-linnamae' }],
    source: 'https://www.postimeesgrupp.ee', asOf: '2024-12',
  },
  {
    id: 'margus-linnamae', names: ['Margus Linnamäe'], kind: 'person',
    holdings: [
      { names: ['MM Grupp', 'UP Invest'], words: 'owns MM Grupp' },
      { names: ['Apollo Group'], words: 'owns Apollo Group' },
      { names: ['Magnum Medical'], words: 'owns Magnum' },
    ],
    source: 'https://www.postimeesgrupp.ee', asOf: '2024-12',
  },
  {
    id: 'lsm', names: ['Latvijas Sabiedriskais medijs', 'LSM', 'Public Broadcasting of Latvia'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Latvian state', 'Latvian government'], words: 'funds' }],
    source: 'https://www.lsm.lv', asOf: '2025-01',
  },
  {
    id: 'ekspress-grupp', names: ['Ekspress Grupp', 'AS Ekspress Grupp'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Hans Luik', 'Hans H. Luik'] }],
    holdings: [
      { names: ['Delfi'], words: 'owns Delfi' },
    ],
    source: 'https://www.egrupp.ee', asOf: '2025-06',
  },
  {
    id: 'lrt', names: ['Lietuvos nacionalinis radijas ir televizija', 'LRT'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Lithuanian state', 'Lithuanian government'], words: 'funds' }],
    source: 'https://apie.lrt.lt', asOf: '2025-06',
  },
  {
    id: 'fifteen-min-uab', names: ['15min UAB', '15min group'], kind: 'private company',
    source: 'https://www.15min.lt', asOf: '2023-12',
  },
  {
    id: 'medusa-project', names: ['Medusa Project'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Galina Timchenko'] }],
    source: 'https://meduza.io/about', asOf: '2025-06',
  },
  {
    id: 'novaya-gazeta-europe', names: ['Novaya Gazeta Europe'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Kirill Martynov'], words: 'founded and edits' }],
    source: 'https://novayagazeta.eu', asOf: '2024-12',
  },
];
