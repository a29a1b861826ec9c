// Owners of publishers in Britain and Ireland: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersBritainIreland: readonly Owner[] = [
  {
    id: 'bbc', names: ['the BBC', 'British Broadcasting Corporation'], kind: 'public',
    about: 'royal charter, licence fee',
    independence: 'by royal charter',
    heldBy: [
      { tie: 'state', names: ['the British government', 'UK government', 'Department for Culture, Media and Sport', 'DCMS'], words: 'sets the licence fee of' },
    ],
    source: 'https://www.bbc.co.uk/aboutthebbc', asOf: '2025-06',
  },
  {
    id: 'guardian-media-group', names: ['Guardian Media Group', 'Guardian News & Media'], kind: 'trust',
    heldBy: [{ tie: 'parent', owner: 'scott-trust' }],
    source: 'https://www.theguardian.com/the-scott-trust', asOf: '2025-04',
  },
  {
    id: 'scott-trust', names: ['the Scott Trust', 'Scott Trust Limited'], kind: 'trust',
    holdings: [
      { names: ['Tortoise Media'], words: 'holds a small share of Tortoise Media, which bought The Observer from it' },
    ],
    source: 'https://www.theguardian.com/the-scott-trust', asOf: '2025-04',
  },
  {
    id: 'financial-times', names: ['Financial Times', 'FT Group'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'nikkei' }],
    source: 'https://aboutus.ft.com', asOf: '2025-06',
  },
  {
    id: 'nikkei', names: ['Nikkei Inc'], kind: 'private company',
    about: 'held by its staff',
    source: 'https://www.nikkei.com', asOf: '2025-06',
  },
  {
    id: 'economist-group', names: ['The Economist Group'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', owner: 'exor', words: 'is the largest shareholder of' },
      { tie: 'shareholder', names: ['the Rothschild family', 'Lynn Forester de Rothschild', 'Rothschild'], words: 'put up for sale in 2025 its share of a quarter of' },
    ],
    source: 'https://www.economistgroup.com', asOf: '2025-12',
  },
  {
    id: 'telegraph-media-group', names: ['Telegraph Media Group'], kind: 'private company',
    about: 'in the hands of RedBird IMI; sale to Axel Springer agreed in March 2026 and allowed in April 2026, completion not known',
    heldBy: [
      { tie: 'parent', owner: 'redbird-imi', words: 'holds, and is selling,' },
      { tie: 'shareholder', owner: 'axel-springer', words: 'agreed in March 2026 to buy' },
    ],
    source: 'https://www.telegraph.co.uk', asOf: '2026-04',
  },
  {
    id: 'redbird-imi', names: ['RedBird IMI'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', names: ['RedBird Capital Partners', 'RedBird Capital'], words: 'is a partner in' },
      { tie: 'shareholder', owner: 'imi', words: 'is a partner in' },
    ],
    source: 'https://redbirdcapital.com', asOf: '2026-04',
  },
  {
    id: 'independent-digital', names: ['Independent Digital News & Media', 'Independent Media'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', owner: 'evgeny-lebedev', words: 'is the largest shareholder of' },
      { tie: 'shareholder', names: ['Sultan Muhammad Abuljadayel'] },
      { tie: 'shareholder', names: ['Justin Byam Shaw'] },
    ],
    source: 'https://www.independent.co.uk', asOf: '2024-12',
  },
  {
    id: 'evening-standard', names: ['Evening Standard Ltd', 'Lebedev Holdings'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'evgeny-lebedev' }],
    source: 'https://www.standard.co.uk', asOf: '2024-12',
  },
  {
    id: 'evgeny-lebedev', names: ['Evgeny Lebedev', 'Lord Lebedev'], kind: 'person',
    source: 'https://members.parliament.uk', asOf: '2024-12',
  },
  {
    id: 'sky-group', names: ['Sky Group', 'Sky plc', 'Sky UK'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'comcast' }],
    source: 'https://www.skygroup.sky', asOf: '2025-06',
  },
  {
    id: 'dmg-media', names: ['DMG Media'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'dmgt' }],
    source: 'https://www.dmgmedia.co.uk', asOf: '2025-12',
  },
  {
    id: 'dmgt', names: ['Daily Mail and General Trust', 'DMGT', 'Daily Mail & General Trust'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Lord Rothermere', 'Viscount Rothermere', 'Jonathan Harmsworth'] }],
    source: 'https://www.dmgt.com', asOf: '2025-12',
  },
  {
    id: 'reach', names: ['Reach plc', 'Reach PLC'], kind: 'listed company',
    source: 'https://www.reachplc.com', asOf: '2025-06',
  },
  {
    id: 'oqs-media', names: ['OQS Media', 'Old Queen Street Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'paul-marshall' }],
    source: 'https://www.spectator.co.uk', asOf: '2024-09',
  },
  {
    id: 'paul-marshall', names: ['Paul Marshall', 'Sir Paul Marshall'], kind: 'person',
    holdings: [
      { names: ['GB News'], words: 'is the largest shareholder of GB News' },
      { names: ['Marshall Wace'], words: 'co-founded Marshall Wace' },
    ],
    source: 'https://www.spectator.co.uk', asOf: '2024-09',
  },
  {
    id: 'new-statesman', names: ['New Statesman Ltd', 'New Statesman Media Group'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'mike-danson' }],
    source: 'https://www.newstatesman.com', asOf: '2024-12',
  },
  {
    id: 'mike-danson', names: ['Mike Danson'], kind: 'person',
    holdings: [
      { names: ['GlobalData'], words: 'founded GlobalData' },
    ],
    source: 'https://www.globaldata.com', asOf: '2024-12',
  },
  {
    id: 'channel-four', names: ['Channel Four Television Corporation', 'Channel 4'], kind: 'public',
    about: 'state-owned, paid for by advertising; the programme is made by ITN',
    heldBy: [{ tie: 'funder', names: ['ITN', 'Independent Television News'], words: 'makes the programme for' }],
    source: 'https://www.channel4.com/corporate', asOf: '2025-06',
  },
  {
    id: 'national-world', names: ['National World'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Media Concierge'] },
      { tie: 'controlling person', names: ['Malcolm Denmark'], words: 'owns Media Concierge, which owns' },
    ],
    source: 'https://www.nationalworldplc.com', asOf: '2025-05',
  },
  {
    id: 'newsquest', names: ['Newsquest'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'usa-today-co' }],
    source: 'https://www.newsquest.co.uk', asOf: '2025-11',
  },
  {
    id: 'usa-today-co', names: ['USA Today Co', 'Gannett', 'Gannett Media'], kind: 'listed company',
    holdings: [
      { names: ['USA Today'], words: 'owns USA Today' },
    ],
    source: 'https://www.usatodayco.com', asOf: '2025-11',
  },
  {
    id: 'mediahuis-ireland', names: ['Mediahuis Ireland'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'mediahuis' }],
    source: 'https://www.mediahuis.ie', asOf: '2025-06',
  },
  {
    id: 'city-am', names: ['City AM Ltd'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'thg' }],
    source: 'https://www.cityam.com', asOf: '2024-12',
  },
  {
    id: 'thg', names: ['THG', 'The Hut Group'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Matt Moulding', 'Matthew Moulding'], words: 'founded and leads' }],
    source: 'https://www.thg.com', asOf: '2024-12',
  },
  {
    id: 'conversation-uk', names: ['The Conversation Trust (UK)'], kind: 'non-profit',
    about: 'paid for by universities',
    source: 'https://theconversation.com/uk/who-we-are', asOf: '2025-06',
  },
  {
    id: 'stichting-bellingcat', names: ['Stichting Bellingcat', 'Bellingcat'], kind: 'non-profit',
    about: 'foundation in the Netherlands',
    source: 'https://www.bellingcat.com/about/', asOf: '2025-06',
  },
  {
    id: 'open-democracy-foundation', names: ['openDemocracy Foundation for the Advancement of Global Education', 'openDemocracy Foundation'], kind: 'non-profit',
    source: 'https://www.opendemocracy.net/en/about/', asOf: '2025-06',
  },
  {
    id: 'lrb', names: ['LRB (London) Ltd', 'LRB Ltd'], kind: 'private company',
    source: 'https://www.lrb.co.uk/about', asOf: '2024-12',
  },
  {
    id: 'carbon-brief', names: ['Carbon Brief Ltd', 'Carbon Brief'], kind: 'non-profit',
    heldBy: [{ tie: 'funder', names: ['the European Climate Foundation'] }],
    source: 'https://www.carbonbrief.org/about-us/', asOf: '2025-06',
  },
  {
    id: 'climate-home-news', names: ['Climate Home News Ltd', 'Climate Home News'], kind: 'private company',
    source: 'https://www.climatechangenews.com', asOf: '2024-12',
  },
  {
    id: 'springer-nature', names: ['Springer Nature', 'Springer Nature Group'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', owner: 'holtzbrinck', words: 'is the largest shareholder of' },
      { tie: 'shareholder', names: ['BC Partners'] },
    ],
    source: 'https://group.springernature.com', asOf: '2025-06',
  },
  {
    id: 'scientific-american', names: ['Scientific American'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'springer-nature' }],
    source: 'https://www.scientificamerican.com', asOf: '2025-06',
  },
  {
    id: 'spektrum-verlag', names: ['Spektrum der Wissenschaft Verlag'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'springer-nature' }],
    source: 'https://www.spektrum.de', asOf: '2025-06',
  },
  {
    id: 'elsevier', names: ['Elsevier'], kind: 'listed company',
    heldBy: [{ tie: 'parent', names: ['RELX', 'RELX Group', 'Reed Elsevier'] }],
    source: 'https://www.relx.com', asOf: '2025-06',
  },
  {
    id: 'bmj-group', names: ['BMJ Group', 'BMJ Publishing Group'], kind: 'non-profit',
    heldBy: [{ tie: 'parent', names: ['the British Medical Association', 'BMA'] }],
    source: 'https://bmjgroup.com', asOf: '2025-06',
  },
  {
    id: 'situation-publishing', names: ['Situation Publishing'], kind: 'private company',
    source: 'https://www.theregister.com', asOf: '2024-12',
  },
  {
    id: 'gamer-network', names: ['Gamer Network'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'ign-entertainment' }],
    source: 'https://www.ziffdavis.com', asOf: '2024-12',
  },
  {
    id: 'ign-entertainment', names: ['IGN Entertainment'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'ziff-davis' }],
    source: 'https://www.ziffdavis.com', asOf: '2025-06',
  },
  {
    id: 'ziff-davis', names: ['Ziff Davis'], kind: 'listed company',
    holdings: [
      { names: ['CNET'], words: 'owns CNET' },
      { names: ['Ookla', 'Speedtest'], words: 'owns Ookla' },
      { names: ['Everyday Health'], words: 'owns Everyday Health' },
    ],
    source: 'https://www.ziffdavis.com', asOf: '2025-06',
  },
  {
    id: 'nme-networks', names: ['NME Networks'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Caldecott Music Group'] },
      { tie: 'leading person', names: ['Meng Ru Kuok'], words: 'founded and leads Caldecott Music Group, which owns' },
    ],
    source: 'https://caldecottmusic.com', asOf: '2024-12',
  },
  {
    id: 'motorsport-network', names: ['Motorsport Network'], kind: 'private company',
    source: 'https://www.motorsportnetwork.com', asOf: '2024-12',
  },
  {
    id: 'the-art-newspaper', names: ['The Art Newspaper SA', 'The Art Newspaper'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', names: ['AMTD IDEA Group', 'AMTD Group', 'AMTD', 'The Generation Essentials Group'] },
      { tie: 'leading person', names: ['Calvin Choi'], words: 'chairs AMTD, which owns' },
    ],
    source: 'https://www.amtdinc.com', asOf: '2024-12',
  },
  {
    id: 'science-x', names: ['Science X', 'Science X Network'], kind: 'private company',
    source: 'https://sciencex.com', asOf: '2024-12',
  },
  {
    id: 'future', names: ['Future plc', 'Future Publishing'], kind: 'listed company',
    source: 'https://www.futureplc.com', asOf: '2025-06',
  },
  {
    id: 'hookshot-media', names: ['Hookshot Media'], kind: 'private company',
    source: 'https://www.nintendolife.com', asOf: '2024-12',
  },
  {
    id: 'azonetwork', names: ['AZoNetwork'], kind: 'private company',
    source: 'https://www.azonetwork.com', asOf: '2024-12',
  },
  {
    id: 'rte', names: ['Raidió Teilifís Éireann', 'RTÉ', 'RTE'], kind: 'public',
    about: 'licence fee and advertising',
    source: 'https://about.rte.ie', asOf: '2025-06',
  },
  {
    id: 'irish-times-group', names: ['The Irish Times Group', 'Irish Times DAC'], kind: 'trust',
    heldBy: [{ tie: 'parent', names: ['the Irish Times Trust'] }],
    source: 'https://www.irishtimes.com/about-us/', asOf: '2025-06',
  },
  {
    id: 'journal-media', names: ['Journal Media'], kind: 'trust',
    heldBy: [{ tie: 'parent', owner: 'irish-times-group' }],
    source: 'https://www.thejournal.ie', asOf: '2025-06',
  },
  {
    id: 'mee-ltd', names: ['M.E.E. Ltd', 'Middle East Eye'], kind: 'private company',
    source: 'https://www.middleeasteye.net/about-middle-east-eye', asOf: '2024-12',
  },
  {
    id: 'pa-media-group', names: ['PA Media Group'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', owner: 'dmgt', words: 'is a shareholder of' },
      { tie: 'shareholder', owner: 'news-uk', words: 'is a shareholder of' },
      { tie: 'shareholder', owner: 'reach', words: 'is a shareholder of' },
    ],
    source: 'https://pamediagroup.com', asOf: '2024-12',
  },
  {
    id: 'news-uk', names: ['News UK'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'news-corp' }],
    source: 'https://www.news.co.uk', asOf: '2025-09',
  },
  {
    id: 'itv', names: ['ITV plc', 'ITV'], kind: 'listed company',
    heldBy: [
      { tie: 'shareholder', names: ['Liberty Global'] },
      { tie: 'funder', names: ['ITN', 'Independent Television News'], words: 'makes the news for' },
    ],
    source: 'https://www.itvplc.com', asOf: '2025-11',
  },
  {
    id: 'all-perspectives', names: ['All Perspectives'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', owner: 'paul-marshall' },
      { tie: 'shareholder', names: ['Legatum'] },
    ],
    source: 'https://www.gbnews.com', asOf: '2024-12',
  },
  {
    id: 'tortoise-media', names: ['Tortoise Media'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['James Harding'], words: 'co-founded' },
      { tie: 'shareholder', owner: 'scott-trust', words: 'holds a small share of' },
    ],
    source: 'https://observer.co.uk', asOf: '2025-04',
  },
];
