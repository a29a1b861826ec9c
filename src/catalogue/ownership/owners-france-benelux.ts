// Owners of publishers in France, Belgium and the Netherlands: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersFranceBenelux: readonly Owner[] = [
  {
    id: 'groupe-le-monde', names: ['Groupe Le Monde', 'Le Monde Group'], kind: 'trust',
    heldBy: [
      { tie: 'parent', names: ["Fonds pour l'indépendance de la presse"], words: 'holds the shares of Xavier Niel in' },
      { tie: 'shareholder', owner: 'xavier-niel' },
      { tie: 'shareholder', names: ['Matthieu Pigasse'] },
    ],
    source: 'https://www.lemonde.fr/actionnaires-du-monde/', asOf: '2024-12',
  },
  {
    id: 'xavier-niel', names: ['Xavier Niel'], kind: 'person',
    holdings: [
      { names: ['Iliad', 'Free Mobile', 'Iliad Group'], words: 'founded Iliad, which owns the operator Free' },
    ],
    source: 'https://www.iliad.fr', asOf: '2024-12',
  },
  {
    id: 'monde-diplomatique-sa', names: ['Le Monde diplomatique SA'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'groupe-le-monde', words: 'is the majority owner of' }],
    source: 'https://www.monde-diplomatique.fr', asOf: '2024-12',
  },
  {
    id: 'groupe-figaro', names: ['Groupe Figaro'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'dassault' }],
    source: 'https://www.lefigaro.fr', asOf: '2025-06',
  },
  {
    id: 'dassault', names: ['Groupe Dassault', 'Dassault Group', 'the Dassault family'], kind: 'family',
    holdings: [
      { names: ['Dassault Aviation'], words: 'controls Dassault Aviation' },
      { names: ['Dassault Systèmes', 'Dassault Systemes'], words: 'controls Dassault Systèmes' },
    ],
    source: 'https://www.dassault.fr', asOf: '2025-06',
  },
  {
    id: 'presse-independante', names: ['Presse Indépendante SAS', 'Presse Indépendante'], kind: 'trust',
    heldBy: [
      { tie: 'parent', names: ['Fonds de dotation pour une presse indépendante'] },
      { tie: 'shareholder', owner: 'daniel-kretinsky', words: 'has lent money to' },
    ],
    source: 'https://www.liberation.fr', asOf: '2024-12',
  },
  {
    id: 'daniel-kretinsky', names: ['Daniel Křetínský', 'Daniel Kretinsky'], kind: 'person',
    holdings: [
      { names: ['EPH', 'Energetický a průmyslový holding'], words: 'controls EPH' },
      { names: ['Royal Mail', 'International Distribution Services', 'EP Group'], words: 'controls EP Group, owner of Royal Mail' },
      { names: ['CMI France', 'Czech Media Invest'], words: 'owns CMI France, which publishes Marianne and Elle' },
    ],
    source: 'https://www.epholding.cz', asOf: '2025-06',
  },
  {
    id: 'les-echos-le-parisien', names: ['Groupe Les Echos-Le Parisien', 'Les Echos-Le Parisien'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'lvmh' }],
    source: 'https://www.lesechosleparisien.fr', asOf: '2025-06',
  },
  {
    id: 'lvmh', names: ['LVMH', 'LVMH Moët Hennessy Louis Vuitton'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Bernard Arnault'] }],
    holdings: [
      { names: ['Louis Vuitton'], words: 'owns Louis Vuitton' },
      { names: ['Dior', 'Christian Dior'], words: 'owns Dior' },
      { names: ['Tiffany', 'Tiffany & Co'], words: 'owns Tiffany' },
      { names: ['Sephora'], words: 'owns Sephora' },
      { names: ['Moët Hennessy', 'Moët & Chandon'], words: 'owns Moët Hennessy' },
      { names: ['Paris Match'], words: 'owns Paris Match' },
    ],
    source: 'https://www.lvmh.com', asOf: '2025-01',
  },
  {
    id: 'fonds-pour-une-presse-libre', names: ['Fonds pour une presse libre'], kind: 'non-profit',
    source: 'https://fondspresselibre.org', asOf: '2025-06',
  },
  {
    id: 'franceinfo', names: ['franceinfo'], kind: 'public',
    heldBy: [
      { tie: 'parent', owner: 'france-televisions', words: 'runs, with Radio France,' },
      { tie: 'parent', names: ['Radio France'], words: 'runs, with France Télévisions,' },
    ],
    source: 'https://www.franceinfo.fr', asOf: '2025-06',
  },
  {
    id: 'france-televisions', names: ['France Télévisions'], kind: 'public',
    heldBy: [{ tie: 'state', owner: 'french-state' }],
    source: 'https://www.francetelevisions.fr', asOf: '2025-06',
  },
  {
    id: 'france-medias-monde', names: ['France Médias Monde'], kind: 'public',
    heldBy: [{ tie: 'state', owner: 'french-state' }],
    source: 'https://www.francemediasmonde.com', asOf: '2025-06',
  },
  {
    id: 'french-state', names: ['the French state', 'French government', 'Government of France'], kind: 'state',
    source: 'https://www.economie.gouv.fr/agence-participations-etat', asOf: '2025-06',
  },
  {
    id: 'sipa-ouest-france', names: ['SIPA Ouest-France', 'Groupe SIPA Ouest-France', 'Groupe SIPA'], kind: 'non-profit',
    heldBy: [{ tie: 'parent', names: ['Association pour le soutien des principes de la démocratie humaniste'] }],
    source: 'https://www.ouest-france.fr', asOf: '2025-06',
  },
  {
    id: 'vingt-minutes-france', names: ['20 Minutes France'], kind: 'private company',
    heldBy: [
      { tie: 'parent', owner: 'rossel', words: 'owns half of' },
      { tie: 'parent', owner: 'sipa-ouest-france', words: 'owns half of' },
    ],
    source: 'https://www.20minutes.fr', asOf: '2024-12',
  },
  {
    id: 'rossel', names: ['Groupe Rossel', 'Rossel'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Hurbain family'] }],
    source: 'https://www.rossel.be', asOf: '2025-06',
  },
  {
    id: 'groupe-lexpress', names: ["Groupe L'Express"], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Alain Weill'] }],
    source: 'https://www.lexpress.fr', asOf: '2024-12',
  },
  {
    id: 'groupe-amaury', names: ['Groupe Amaury', 'Éditions Philippe Amaury', 'Editions Philippe Amaury'], kind: 'family',
    about: 'the Amaury family',
    holdings: [
      { names: ['Amaury Sport Organisation', 'ASO', 'Tour de France'], words: 'owns Amaury Sport Organisation, which runs the Tour de France' },
    ],
    source: 'https://www.amaury.com', asOf: '2025-06',
  },
  {
    id: 'la-pile', names: ['La Pile', 'La Pile (association)'], kind: 'non-profit',
    source: 'https://reporterre.net', asOf: '2024-12',
  },
  {
    id: 'euronews', names: ['Euronews'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'alpac-capital' }],
    source: 'https://www.euronews.com/about', asOf: '2025-06',
  },
  {
    id: 'africanews', names: ['Africanews'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'euronews' }],
    source: 'https://www.africanews.com', asOf: '2025-06',
  },
  {
    id: 'alpac-capital', names: ['Alpac Capital'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Pedro Vargas David'], words: 'co-owns and leads' },
      { tie: 'controlling person', names: ['Luís Santos'], words: 'co-owns' },
    ],
    source: 'https://www.alpaccapital.com', asOf: '2025-06',
  },
  {
    id: 'webedia-spain', names: ['Webedia España', 'Webedia'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Fimalac'] },
      { tie: 'leading person', names: ['Marc Ladreit de Lacharrière'], words: 'founded Fimalac, which owns' },
    ],
    source: 'https://www.webedia-group.com', asOf: '2024-12',
  },
  {
    id: 'jeune-afrique-media-group', names: ['Jeune Afrique Media Group'], kind: 'family',
    about: 'the Ben Yahmed family',
    source: 'https://www.jeuneafrique.com', asOf: '2024-12',
  },
  {
    id: 'sudan-tribune', names: ['Sudan Tribune'], kind: 'non-profit',
    about: 'non-profit site run from Paris',
    source: 'https://sudantribune.com', asOf: '2024-12',
  },
  {
    id: 'nos', names: ['Nederlandse Omroep Stichting', 'NOS'], kind: 'public',
    source: 'https://over.nos.nl', asOf: '2025-06',
  },
  {
    id: 'mediahuis-nederland', names: ['Mediahuis Nederland'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'mediahuis' }],
    source: 'https://www.mediahuis.nl', asOf: '2025-06',
  },
  {
    id: 'mediahuis', names: ['Mediahuis'], kind: 'private company',
    about: 'held by families of Belgian publishing',
    holdings: [
      { names: ['De Telegraaf'], words: 'owns De Telegraaf' },
    ],
    source: 'https://www.mediahuis.com', asOf: '2025-06',
  },
  {
    id: 'dpg-media', names: ['DPG Media'], kind: 'family',
    heldBy: [{ tie: 'leading person', names: ['Christian Van Thillo'], words: 'leads, with his family,' }],
    holdings: [
      { names: ['RTL Nederland'], words: 'owns RTL Nederland since July 2025' },
      { names: ['VTM'], words: 'owns VTM' },
    ],
    source: 'https://www.dpgmediagroup.com', asOf: '2025-07',
  },
  {
    id: 'dutchnews', names: ['DutchNews.nl'], kind: 'private company',
    source: 'https://www.dutchnews.nl/about-us/', asOf: '2024-12',
  },
  {
    id: 'stichting-2-oktober', names: ['Stichting 2 Oktober'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Derk Sauer'] }],
    source: 'https://www.themoscowtimes.com', asOf: '2025-07',
  },
  {
    id: 'stichting-global-voices', names: ['Stichting Global Voices', 'Global Voices'], kind: 'non-profit',
    source: 'https://globalvoices.org/about/', asOf: '2025-06',
  },
  {
    id: 'tnw', names: ['TNW'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Tekpon'] }],
    source: 'https://thenextweb.com', asOf: '2025-11',
  },
  {
    id: 'vrt', names: ['VRT', 'Vlaamse Radio- en Televisieomroeporganisatie'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Flemish Community', 'Flemish government'] }],
    source: 'https://www.vrt.be', asOf: '2025-06',
  },
  {
    id: 'ipm-group', names: ['IPM Group', 'Groupe IPM'], kind: 'family',
    about: 'the le Hodey family; joining with Rossel announced in June 2025',
    heldBy: [{ tie: 'controlling person', names: ['the le Hodey family'] }],
    source: 'https://www.ipmgroup.be', asOf: '2025-06',
  },
  {
    id: 'brussels-times', names: ['The Brussels Times'], kind: 'private company',
    source: 'https://www.brusselstimes.com', asOf: '2024-12',
  },
  {
    id: 'euobserver', names: ['EUobserver ASBL', 'EUobserver'], kind: 'non-profit',
    source: 'https://euobserver.com', asOf: '2024-12',
  },
  {
    id: 'afp', names: ['Agence France-Presse', 'AFP'], kind: 'public',
    about: 'a body of its own under a law of 1957',
    heldBy: [{ tie: 'state', owner: 'french-state', words: 'pays for part of' }],
    source: 'https://www.afp.com/en/agency/about', asOf: '2025-06',
  },
];
