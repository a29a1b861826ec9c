// Owners of publishers in central and eastern Europe and in Russia: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersEasternEurope: readonly Owner[] = [
  {
    id: 'agora', names: ['Agora', 'Agora SA'], kind: 'listed company',
    holdings: [
      { names: ['Gazeta Wyborcza'], words: 'owns Gazeta Wyborcza' },
      { names: ['Radio Zet', 'Eurozet'], words: 'owns Radio Zet' },
    ],
    source: 'https://www.agora.pl', asOf: '2025-06',
  },
  {
    id: 'ringier-axel-springer-polska', names: ['Ringier Axel Springer Polska'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', names: ['Ringier'], words: 'is a partner in' },
      { tie: 'shareholder', owner: 'axel-springer', words: 'is a partner in' },
    ],
    source: 'https://ringieraxelspringer.pl', asOf: '2024-12',
  },
  {
    id: 'gremi-media', names: ['Gremi Media'], kind: 'listed company',
    heldBy: [{ tie: 'shareholder', owner: 'pluralis' }, { tie: 'shareholder', names: ['Grzegorz Hajdarowicz'] }],
    source: 'https://gremimedia.pl', asOf: '2024-12',
  },
  {
    id: 'pluralis', names: ['Pluralis', 'Pluralis BV'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', names: ['the Media Development Investment Fund', 'MDIF'], words: 'manages' },
      { tie: 'shareholder', names: ['the King Baudouin Foundation'], words: 'is a shareholder of' },
    ],
    source: 'https://www.pluralis.media', asOf: '2024-12',
  },
  {
    id: 'petit-press', names: ['Petit Press'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'pluralis', words: 'is a large shareholder of' }],
    source: 'https://www.petitpress.sk', asOf: '2024-12',
  },
  {
    id: 'notes-from-poland-foundation', names: ['the Notes from Poland Foundation'], kind: 'non-profit',
    source: 'https://notesfrompoland.com/about/', asOf: '2025-06',
  },
  {
    id: 'pap', names: ['Polska Agencja Prasowa', 'PAP', 'Polish Press Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'polish-state' }],
    source: 'https://www.pap.pl', asOf: '2025-06',
  },
  {
    id: 'ceska-televize', names: ['Česká televize', 'Czech Television'], kind: 'public',
    about: 'licence fee',
    source: 'https://www.ceskatelevize.cz', asOf: '2025-06',
  },
  {
    id: 'cesky-rozhlas', names: ['Český rozhlas', 'Czech Radio'], kind: 'public',
    about: 'licence fee',
    source: 'https://www.rozhlas.cz', asOf: '2025-06',
  },
  {
    id: 'mafra', names: ['Mafra', 'MAFRA'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Kaprain'] },
      { tie: 'controlling person', names: ['Karel Pražák'], words: 'owns Kaprain, which owns' },
    ],
    source: 'https://www.mafra.cz', asOf: '2024-12',
  },
  {
    id: 'seznam-cz', names: ['Seznam.cz'], kind: 'private company',
    heldBy: [{ tie: 'shareholder', names: ['Ivo Lukačovič'], words: 'founded, and is the main shareholder of,' }],
    source: 'https://o-seznam.cz', asOf: '2025-06',
  },
  {
    id: 'project-syndicate', names: ['Project Syndicate'], kind: 'non-profit',
    source: 'https://www.project-syndicate.org/about', asOf: '2025-06',
  },
  {
    id: 'rferl', names: ['RFE/RL Inc', 'RFE/RL', 'Radio Free Europe', 'Radio Liberty', 'Radio Free Europe/Radio Liberty'], kind: 'non-profit',
    independence: 'by law',
    heldBy: [
      { tie: 'state', names: ['the US Agency for Global Media', 'USAGM', 'U.S. Agency for Global Media'], words: 'funds' },
    ],
    source: 'https://about.rferl.org', asOf: '2025-09',
  },
  {
    id: 'n-press', names: ['N Press'], kind: 'private company',
    about: 'mostly held by people who work there',
    source: 'https://dennikn.sk', asOf: '2024-12',
  },
  {
    id: 'van-masik', names: ['Van Másik', 'Van Másik Zrt.'], kind: 'private company',
    about: 'held by people who work there',
    source: 'https://telex.hu', asOf: '2024-12',
  },
  {
    id: 'hvg-kiado', names: ['HVG Kiadó'], kind: 'private company',
    about: 'held by people who work there',
    source: 'https://hvg.hu', asOf: '2023-12',
  },
  {
    id: 'magyar-jeti', names: ['Magyar Jeti'], kind: 'private company',
    about: 'held by people who work there',
    source: 'https://444.hu', asOf: '2024-12',
  },
  {
    id: 'hotnews', names: ['HotNews.ro'], kind: 'private company',
    source: 'https://hotnews.ro', asOf: '2023-12',
  },
  {
    id: 'digi-communications', names: ['Digi Communications', 'DIGI Communications'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Zoltán Teszári', 'Zoltan Teszari'] }],
    source: 'https://www.digi-communications.ro', asOf: '2025-06',
  },
  {
    id: 'g4media', names: ['G4Media'], kind: 'private company',
    about: 'ProTV has a minority share',
    source: 'https://www.g4media.ro', asOf: '2023-12',
  },
  {
    id: 'economedia', names: ['Economedia'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Ivo Prokopiev'], words: 'is the main shareholder of' }],
    source: 'https://www.economedia.bg', asOf: '2024-12',
  },
  {
    id: 'one-click-media-group', names: ['One Click Media Group'], kind: 'private company',
    source: 'https://www.novinite.com', asOf: '2023-12',
  },
  {
    id: 'united-media', names: ['United Media'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['United Group'] },
      { tie: 'parent', names: ['BC Partners'], words: 'is the majority owner of United Group, which owns' },
      { tie: 'shareholder', names: ['Dragan Šolak', 'Dragan Solak'], words: 'is a minority shareholder of United Group, which owns' },
    ],
    source: 'https://united.group', asOf: '2025-12',
  },
  {
    id: 'politika-ad', names: ['Politika a.d.'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'serbian-state', words: 'holds half of' }],
    source: 'https://www.politika.rs', asOf: '2023-12',
  },
  {
    id: 'index-promocija', names: ['Index promocija'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Matija Babić'] }],
    source: 'https://www.index.hr', asOf: '2024-12',
  },
  {
    id: 'hanza-media', names: ['Hanza Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['the Hanžeković family', 'Marijan Hanžeković', 'Ana Hanžeković'] }],
    source: 'https://hanzamedia.hr', asOf: '2024-12',
  },
  {
    id: 'hrt', names: ['Hrvatska radiotelevizija', 'HRT'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Croatian state', 'Croatian government'] }],
    source: 'https://www.hrt.hr', asOf: '2025-06',
  },
  {
    id: 'rtv-slovenija', names: ['Radiotelevizija Slovenija', 'RTV Slovenija'], kind: 'public',
    about: 'public fee',
    source: 'https://www.rtvslo.si', asOf: '2025-06',
  },
  {
    id: 'delo', names: ['Delo d.o.o.'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'fmr' }],
    source: 'https://www.delo.si', asOf: '2024-12',
  },
  {
    id: 'fmr', names: ['FMR'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Stojan Petrič'] }],
    holdings: [
      { names: ['Kolektor'], words: 'owns Kolektor' },
    ],
    source: 'https://www.kolektor.com', asOf: '2024-12',
  },
  {
    id: 'intersoft', names: ['InterSoft'], kind: 'private company',
    source: 'https://www.klix.ba', asOf: '2023-12',
  },
  {
    id: 'birn', names: ['the Balkan Investigative Reporting Network', 'BIRN'], kind: 'non-profit',
    source: 'https://birn.eu.com', asOf: '2025-06',
  },
  {
    id: 'al-jazeera-media-network', names: ['Al Jazeera Media Network', 'Al Jazeera'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'qatari-state', words: 'funds' }],
    source: 'https://network.aljazeera.net', asOf: '2025-06',
  },
  {
    id: 'koha-group', names: ['Koha Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['Flaka Surroi'] },
      { tie: 'leading person', names: ['Veton Surroi'] },
    ],
    source: 'https://www.koha.net', asOf: '2024-12',
  },
  {
    id: 'kommersant-holding', names: ['Kommersant Publishing House', 'Kommersant'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'alisher-usmanov' }],
    source: 'https://www.kommersant.ru', asOf: '2024-12',
  },
  {
    id: 'alisher-usmanov', names: ['Alisher Usmanov'], kind: 'person',
    holdings: [
      { names: ['USM', 'USM Holdings'], words: 'founded USM' },
      { names: ['Metalloinvest'], words: 'is, through USM, the founder of Metalloinvest' },
    ],
    source: 'https://usm-group.com', asOf: '2024-12',
  },
  {
    id: 'tass', names: ['TASS', 'ITAR-TASS'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'russian-state' }],
    source: 'https://tass.com/today', asOf: '2025-06',
  },
  {
    id: 'ukrainska-pravda', names: ['Ukrainska Pravda'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'dragon-capital' }],
    source: 'https://www.pravda.com.ua', asOf: '2024-12',
  },
  {
    id: 'media-dk', names: ['Media-DK'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'dragon-capital' }],
    source: 'https://nv.ua', asOf: '2024-12',
  },
  {
    id: 'dragon-capital', names: ['Dragon Capital'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Tomáš Fiala', 'Tomas Fiala'] }],
    source: 'https://dragon-capital.com', asOf: '2024-12',
  },
  {
    id: 'kyiv-independent', names: ['The Kyiv Independent'], kind: 'private company',
    about: 'mostly held by people who work there',
    heldBy: [
      { tie: 'leading person', names: ['Olga Rudenko'], words: 'co-founded and edits' },
      { tie: 'leading person', names: ['Daryna Shevchenko'], words: 'co-founded and leads' },
    ],
    source: 'https://kyivindependent.com', asOf: '2025-06',
  },
  {
    id: 'suspilne', names: ['the National Public Broadcasting Company of Ukraine', 'Suspilne', 'UA:PBC'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Ukrainian state', 'Ukrainian government'] }],
    source: 'https://corp.suspilne.media', asOf: '2025-06',
  },
  {
    id: 'newsmaker', names: ['NewsMaker'], kind: 'non-profit',
    source: 'https://newsmaker.md', asOf: '2023-12',
  },
  {
    id: 'una-georgia', names: ['the UN Association of Georgia', 'United Nations Association of Georgia'], kind: 'non-profit',
    source: 'https://una.ge', asOf: '2024-12',
  },
  {
    id: 'oc-media', names: ['OC Media'], kind: 'non-profit',
    source: 'https://oc-media.org', asOf: '2024-12',
  },
  {
    id: 'eurasianet', names: ['Eurasianet'], kind: 'non-profit',
    source: 'https://eurasianet.org', asOf: '2024-12',
  },
  {
    id: 'astana-times', names: ['The Astana Times'], kind: 'private company',
    source: 'https://astanatimes.com', asOf: '2023-12',
  },
  {
    id: 'tv-novosti', names: ['TV-Novosti', 'ANO TV-Novosti'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'russian-state', words: 'funds' }],
    source: 'https://www.rt.com/about-us/', asOf: '2025-06',
  },
  {
    id: 'rossiya-segodnya', names: ['Rossiya Segodnya'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'russian-state' }],
    source: 'https://ria.ru', asOf: '2025-06',
  },
  {
    id: 'interfax', names: ['Interfax Group', 'Interfax'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Mikhail Komissar'] }],
    source: 'https://www.interfax.ru', asOf: '2023-12',
  },
];
