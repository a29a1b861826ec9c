// Owners of publishers in Germany, Austria and Switzerland: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersGermanyAlps: readonly Owner[] = [
  {
    id: 'spiegel-verlag', names: ['Spiegel-Verlag'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Spiegel-Mitarbeiter KG', 'Mitarbeiter KG'], words: 'is the majority owner of' },
      { tie: 'shareholder', owner: 'bertelsmann', words: 'is a shareholder, through its part of the old Gruner + Jahr, of' },
      { tie: 'shareholder', names: ['the Augstein family'], words: 'is a shareholder of' },
    ],
    source: 'https://gruppe.spiegel.de', asOf: '2025-06',
  },
  {
    id: 'rtl-deutschland', names: ['RTL Deutschland'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'rtl-group' }],
    source: 'https://www.rtl.com', asOf: '2025-06',
  },
  {
    id: 'rtl-group', names: ['RTL Group'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'bertelsmann', words: 'is the majority owner of' }],
    holdings: [
      { names: ['Sky Deutschland'], words: 'agreed in June 2025 to buy Sky Deutschland from Comcast' },
    ],
    source: 'https://company.rtl.com', asOf: '2025-06',
  },
  {
    id: 'bertelsmann', names: ['Bertelsmann'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Mohn family', 'Liz Mohn'] }],
    holdings: [
      { names: ['Penguin Random House'], words: 'owns Penguin Random House' },
      { names: ['BMG'], words: 'owns BMG' },
    ],
    source: 'https://www.bertelsmann.com', asOf: '2025-06',
  },
  {
    id: 'zeitverlag', names: ['Zeitverlag', 'Zeit-Verlag'], kind: 'family',
    heldBy: [
      { tie: 'parent', owner: 'dvh-medien', words: 'owns half of' },
      { tie: 'parent', owner: 'holtzbrinck', words: 'owns half of' },
    ],
    source: 'https://www.zeit-verlagsgruppe.de', asOf: '2025-06',
  },
  {
    id: 'holtzbrinck', names: ['Holtzbrinck', 'Holtzbrinck Publishing Group', 'Verlagsgruppe Georg von Holtzbrinck'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Stefan von Holtzbrinck'], words: 'leads' }],
    holdings: [
      { names: ['Macmillan Publishers', 'Macmillan'], words: 'owns Macmillan Publishers' },
    ],
    source: 'https://www.holtzbrinck.com', asOf: '2025-06',
  },
  {
    id: 'handelsblatt-media-group', names: ['Handelsblatt Media Group'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'dvh-medien' }],
    source: 'https://www.handelsblattgroup.com', asOf: '2025-06',
  },
  {
    id: 'dvh-medien', names: ['DvH Medien'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Dieter von Holtzbrinck'] }],
    source: 'https://www.dvhmedien.de', asOf: '2025-06',
  },
  {
    id: 'fazit-stiftung', names: ['Fazit-Stiftung', 'FAZIT-Stiftung'], kind: 'trust',
    source: 'https://www.fazit-stiftung.de', asOf: '2025-06',
  },
  {
    id: 'sueddeutscher-verlag', names: ['Süddeutscher Verlag'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Südwestdeutsche Medien Holding', 'SWMH'] }],
    source: 'https://www.swmh.de', asOf: '2025-06',
  },
  {
    id: 'axel-springer', names: ['Axel Springer', 'Axel Springer SE'], kind: 'family',
    heldBy: [
      { tie: 'shareholder', names: ['Mathias Döpfner', 'Mathias Doepfner'], words: 'is one of the two large shareholders of' },
      { tie: 'shareholder', names: ['Friede Springer'], words: 'is one of the two large shareholders of' },
    ],
    holdings: [
      { names: ['Morning Brew'], words: 'owns Morning Brew' },
      { names: ['Ringier Axel Springer Polska'], words: 'holds part of Ringier Axel Springer Polska' },
    ],
    source: 'https://www.axelspringer.com', asOf: '2025-05',
  },
  {
    id: 'taz-genossenschaft', names: ['taz Verlagsgenossenschaft', 'taz Genossenschaft'], kind: 'co-operative',
    about: 'held by its readers',
    source: 'https://taz.de/genossenschaft', asOf: '2025-06',
  },
  {
    id: 'ard', names: ['ARD'], kind: 'public',
    about: 'made by NDR for the public broadcasters of the states',
    heldBy: [{ tie: 'parent', names: ['Norddeutscher Rundfunk', 'NDR'], words: 'makes the programme for' }],
    source: 'https://www.ard.de', asOf: '2025-06',
  },
  {
    id: 'zdf', names: ['Zweites Deutsches Fernsehen', 'ZDF'], kind: 'public',
    about: 'household fee',
    source: 'https://www.zdf.de', asOf: '2025-06',
  },
  {
    id: 'deutsche-welle', names: ['Deutsche Welle'], kind: 'public',
    about: 'paid from the German federal budget',
    heldBy: [{ tie: 'state', names: ['the German government'], words: 'pays for' }],
    source: 'https://corporate.dw.com', asOf: '2025-06',
  },
  {
    id: 'heise', names: ['Heise Medien', 'Heise Gruppe'], kind: 'family',
    about: 'the Heise family',
    source: 'https://www.heise-gruppe.de', asOf: '2025-06',
  },
  {
    id: 'golem-media', names: ['Golem Media'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Computec Media'] },
      { tie: 'controlling person', names: ['Marquard Media', 'Marquard Media Group'], words: 'owns Computec Media, which owns' },
    ],
    source: 'https://www.golem.de', asOf: '2024-12',
  },
  {
    id: 'netzpolitik-ev', names: ['netzpolitik.org e.V.', 'netzpolitik.org'], kind: 'non-profit',
    source: 'https://netzpolitik.org', asOf: '2025-06',
  },
  {
    id: 'correctiv', names: ['Correctiv gGmbH', 'Correctiv'], kind: 'non-profit',
    source: 'https://correctiv.org/en/about-us/', asOf: '2025-06',
  },
  {
    id: 'olympia-verlag', names: ['Olympia-Verlag'], kind: 'family',
    heldBy: [{ tie: 'parent', names: ['Müller Medien'] }],
    source: 'https://www.olympia-verlag.de', asOf: '2024-12',
  },
  {
    id: 'standard-verlag', names: ['Standard Verlagsgesellschaft'], kind: 'family',
    heldBy: [
      { tie: 'leading person', names: ['Oscar Bronner'] },
      { tie: 'parent', names: ['Bronner Familien-Privatstiftung'] },
    ],
    source: 'https://www.derstandard.at', asOf: '2024-12',
  },
  {
    id: 'orf', names: ['Österreichischer Rundfunk', 'ORF'], kind: 'public',
    about: 'household fee',
    source: 'https://der.orf.at', asOf: '2025-06',
  },
  {
    id: 'die-presse-verlag', names: ['Die Presse Verlags-Gesellschaft'], kind: 'non-profit',
    heldBy: [{ tie: 'parent', owner: 'styria' }],
    source: 'https://www.styria.com', asOf: '2025-06',
  },
  {
    id: 'vecernji-list', names: ['Večernji list d.o.o.'], kind: 'non-profit',
    heldBy: [{ tie: 'parent', owner: 'styria' }],
    source: 'https://www.styria.com', asOf: '2025-06',
  },
  {
    id: 'styria', names: ['Styria Media Group', 'Styria'], kind: 'non-profit',
    heldBy: [{ tie: 'parent', names: ['Katholischer Medien Verein'] }],
    source: 'https://www.styria.com', asOf: '2025-06',
  },
  {
    id: 'nzz', names: ['NZZ Group', 'NZZ-Mediengruppe'], kind: 'private company',
    about: 'many small shareholders',
    source: 'https://unternehmen.nzz.ch', asOf: '2025-06',
  },
  {
    id: 'srg-ssr', names: ['SRG SSR'], kind: 'public',
    about: 'association under a federal charter, household fee',
    source: 'https://www.srgssr.ch', asOf: '2025-06',
  },
  {
    id: 'fondation-aventinus', names: ['Fondation Aventinus'], kind: 'non-profit',
    source: 'https://www.aventinus.org', asOf: '2024-12',
  },
  {
    id: 'project-r', names: ['Project R', 'Project R Genossenschaft'], kind: 'co-operative',
    about: 'held by its readers',
    source: 'https://www.republik.ch', asOf: '2025-06',
  },
  {
    id: 'who', names: ['World Health Organization', 'World Health Organisation', 'WHO'], kind: 'public',
    about: 'agency of the United Nations',
    source: 'https://www.who.int/about', asOf: '2025-06',
  },
  {
    id: 'dpa', names: ['dpa Deutsche Presse-Agentur'], kind: 'private company',
    about: 'held by German publishers and broadcasters',
    source: 'https://www.dpa.com', asOf: '2025-06',
  },
];
