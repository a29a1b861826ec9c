// Owners of publishers in South-East Asia and the Pacific: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersSouthEastAsiaPacific: readonly Owner[] = [
  {
    id: 'irrawaddy-publishing-group', names: ['Irrawaddy Publishing Group'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Aung Zaw'] }],
    source: 'https://www.irrawaddy.com/about-irrawaddy', asOf: '2024-12',
  },
  {
    id: 'myanmar-now', names: ['Myanmar Now'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Swe Win'], words: 'edits' }],
    source: 'https://myanmar-now.org', asOf: '2024-12',
  },
  {
    id: 'sph-media', names: ['SPH Media Trust', 'SPH Media'], kind: 'trust',
    heldBy: [{ tie: 'state', owner: 'singapore-state', words: 'funds' }],
    source: 'https://www.sph.com.sg', asOf: '2024-12',
  },
  {
    id: 'mediacorp', names: ['Mediacorp'], kind: 'state',
    heldBy: [{ tie: 'parent', owner: 'temasek' }],
    source: 'https://www.mediacorp.sg', asOf: '2025-06',
  },
  {
    id: 'temasek', names: ['Temasek', 'Temasek Holdings'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'singapore-state' }],
    holdings: [
      { names: ['Singapore Airlines'], words: 'is the majority owner of Singapore Airlines' },
      { names: ['DBS', 'DBS Group'], words: 'is a large shareholder of DBS' },
      { names: ['Singtel'], words: 'is the majority owner of Singtel' },
      { names: ['PSA International'], words: 'owns the port operator PSA' },
    ],
    source: 'https://www.temasek.com.sg', asOf: '2025-06',
  },
  {
    id: 'bridgewater-holdings', names: ['Bridgewater Holdings'], kind: 'private company',
    source: 'https://mothership.sg', asOf: '2023-12',
  },
  {
    id: 'star-media-group', names: ['Star Media Group'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', names: ['the Malaysian Chinese Association', 'MCA'], words: 'is the largest shareholder of' },
    ],
    source: 'https://www.starmediagroup.my', asOf: '2024-12',
  },
  {
    id: 'mkini', names: ['Mkini Dotcom', 'Mkini'], kind: 'private company',
    about: 'mostly held by founders and staff',
    heldBy: [
      { tie: 'leading person', names: ['Steven Gan'], words: 'co-founded' },
      { tie: 'leading person', names: ['Premesh Chandran'], words: 'co-founded' },
    ],
    source: 'https://www.malaysiakini.com', asOf: '2024-12',
  },
  {
    id: 'malay-mail', names: ['Malay Mail'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Ibrahim Mohd Nor'] }],
    source: 'https://www.malaymail.com', asOf: '2023-12',
  },
  {
    id: 'fmt-media', names: ['FMT Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Nelson Fernandez'] }],
    source: 'https://www.freemalaysiatoday.com', asOf: '2023-12',
  },
  {
    id: 'antara', names: ['Antara'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'indonesian-state' }],
    source: 'https://en.antaranews.com', asOf: '2025-06',
  },
  {
    id: 'mahaka-media', names: ['Mahaka Media'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Erick Thohir'] }],
    source: 'https://www.mahakamedia.com', asOf: '2024-12',
  },
  {
    id: 'tempo-inti-media', names: ['Tempo Inti Media'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Goenawan Mohamad'], words: 'co-founded Tempo, published by' }],
    source: 'https://www.tempo.co', asOf: '2024-12',
  },
  {
    id: 'bangkok-post-company', names: ['Bangkok Post Public Company'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Chirathivat family'] },
      { tie: 'shareholder', names: ['Central Group'], words: 'is of the same family as the main shareholders of' },
    ],
    source: 'https://www.bangkokpost.com', asOf: '2024-12',
  },
  {
    id: 'thai-pbs', names: ['the Thai Public Broadcasting Service', 'Thai PBS'], kind: 'public',
    source: 'https://www.thaipbs.or.th', asOf: '2025-06',
  },
  {
    id: 'prachatai-foundation', names: ['the Foundation for Community Educational Media'], kind: 'non-profit',
    source: 'https://prachatai.com', asOf: '2024-12',
  },
  {
    id: 'inquirer-group', names: ['Inquirer Group', 'Inquirer Group of Companies'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Rufino-Prieto family'] }],
    source: 'https://www.inquirer.net', asOf: '2024-12',
  },
  {
    id: 'rappler-holdings', names: ['Rappler Holdings'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Maria Ressa'], words: 'co-founded, and holds shares in,' },
      { tie: 'shareholder', names: ['Omidyar Network'], words: 'gave money, later passed to the staff, to' },
    ],
    source: 'https://www.rappler.com/about/', asOf: '2024-12',
  },
  {
    id: 'philstar-media-group', names: ['Philstar Media Group'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'mediaquest', words: 'is the majority owner of' }],
    source: 'https://www.philstar.com', asOf: '2024-12',
  },
  {
    id: 'mediaquest', names: ['MediaQuest Holdings', 'MediaQuest'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['PLDT', 'PLDT Beneficial Trust Fund'], words: 'owns, through the fund for its staff,' },
      { tie: 'leading person', names: ['Manuel V. Pangilinan', 'Manny Pangilinan'], words: 'chairs' },
    ],
    holdings: [
      { names: ['TV5'], words: 'owns TV5' },
    ],
    source: 'https://www.pldt.com', asOf: '2024-12',
  },
  {
    id: 'abs-cbn-corporation', names: ['ABS-CBN Corporation', 'ABS-CBN'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', names: ['Lopez Holdings', 'Lopez Group'] },
      { tie: 'controlling person', names: ['the Lopez family'] },
    ],
    source: 'https://www.abs-cbn.com', asOf: '2024-12',
  },
  {
    id: 'fpt-online', names: ['FPT Online'], kind: 'listed company',
    heldBy: [{ tie: 'parent', names: ['FPT', 'FPT Corporation'] }],
    source: 'https://fptonline.net', asOf: '2023-12',
  },
  {
    id: 'hcm-youth-union', names: ['the Ho Chi Minh Communist Youth Union'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'vietnamese-state', words: 'stands behind' }],
    source: 'https://tuoitre.vn', asOf: '2024-12',
  },
  {
    id: 'vietnam-news-agency', names: ['Vietnam News Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'vietnamese-state' }],
    source: 'https://vnanet.vn', asOf: '2025-06',
  },
  {
    id: 'post-media-cambodia', names: ['Post Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Sivakumar Ganapathy'] }],
    source: 'https://www.phnompenhpost.com', asOf: '2023-12',
  },
  {
    id: 'rdk-group', names: ['RDK Group'], kind: 'private company',
    source: 'https://laotiantimes.com', asOf: '2023-12',
  },
  {
    id: 'abc-australia', names: ['the Australian Broadcasting Corporation'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Australian government', 'Government of Australia'] }],
    source: 'https://www.abc.net.au/about', asOf: '2025-06',
  },
  {
    id: 'nine-entertainment', names: ['Nine Entertainment', 'Nine Entertainment Co'], kind: 'listed company',
    heldBy: [{ tie: 'shareholder', names: ['Bruce Gordon'], words: 'is the largest shareholder of' }],
    holdings: [
      { names: ['Stan'], words: 'owns Stan' },
      { names: ['Nine Network', 'Channel Nine'], words: 'owns the Nine Network' },
    ],
    source: 'https://www.nineforbrands.com.au', asOf: '2025-06',
  },
  {
    id: 'sbs-australia', names: ['the Special Broadcasting Service'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the Australian government'] }],
    source: 'https://www.sbs.com.au/aboutus', asOf: '2025-06',
  },
  {
    id: 'private-media', names: ['Private Media'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Eric Beecher'], words: 'chairs, and is the main shareholder of,' }],
    source: 'https://www.privatemedia.com.au', asOf: '2024-12',
  },
  {
    id: 'conversation-au', names: ['The Conversation Media Group'], kind: 'non-profit',
    about: 'paid for by universities',
    source: 'https://theconversation.com/au/who-we-are', asOf: '2025-06',
  },
  {
    id: 'aeon-media', names: ['Aeon Media Group'], kind: 'non-profit',
    source: 'https://aeon.co/about', asOf: '2025-06',
  },
  {
    id: 'rnz', names: ['Radio New Zealand', 'RNZ'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the New Zealand government'] }],
    source: 'https://www.rnz.co.nz/about', asOf: '2025-06',
  },
  {
    id: 'nzme', names: ['NZME'], kind: 'listed company',
    heldBy: [
      { tie: 'shareholder', names: ['Jim Grenon', 'James Grenon'], words: 'is a large shareholder and director of' },
    ],
    holdings: [
      { names: ['Newstalk ZB'], words: 'owns Newstalk ZB' },
    ],
    source: 'https://www.nzme.co.nz', asOf: '2025-06',
  },
  {
    id: 'stuff-digital', names: ['Stuff Digital'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', owner: 'sinead-boucher', words: 'owns half of' },
      { tie: 'shareholder', names: ['Trade Me'], words: 'owns half of' },
    ],
    source: 'https://www.stuff.co.nz', asOf: '2025-06',
  },
  {
    id: 'sinead-boucher', names: ['Sinead Boucher'], kind: 'person',
    holdings: [
      { names: ['Stuff Group'], words: 'owns Stuff Group, publisher of The Post and The Press' },
    ],
    source: 'https://www.stuff.co.nz', asOf: '2025-06',
  },
  {
    id: 'the-spinoff', names: ['The Spinoff'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Duncan Greive'] }],
    source: 'https://thespinoff.co.nz/about', asOf: '2024-12',
  },
  {
    id: 'newsroom-nz', names: ['Newsroom NZ'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Tim Murphy'], words: 'co-founded' },
      { tie: 'leading person', names: ['Mark Jennings'], words: 'co-founded' },
    ],
    source: 'https://newsroom.co.nz', asOf: '2024-12',
  },
  {
    id: 'bernama', names: ['Bernama', 'Malaysian National News Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'malaysian-state', words: 'runs' }],
    source: 'https://www.bernama.com', asOf: '2025-06',
  },
  {
    id: 'bina-media-tenggara', names: ['Bina Media Tenggara'], kind: 'private company',
    source: 'https://www.thejakartapost.com', asOf: '2023-12',
  },
  {
    id: 'seven-west', names: ['Seven West Media'], kind: 'listed company',
    about: 'its merger with Southern Cross Media was agreed in September 2025',
    heldBy: [
      { tie: 'shareholder', names: ['Kerry Stokes'], words: 'chairs, and through SGH is the largest shareholder of,' },
      { tie: 'shareholder', names: ['Southern Cross Media', 'Southern Cross Austereo'], words: 'agreed in September 2025 to merge with' },
    ],
    source: 'https://www.sevenwestmedia.com.au', asOf: '2025-11',
  },
  {
    id: 'foxtel', names: ['Foxtel', 'Foxtel Group'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['DAZN'] },
      { tie: 'shareholder', owner: 'news-corp', words: 'is a small shareholder of DAZN, which owns' },
    ],
    source: 'https://www.foxtel.com.au', asOf: '2025-06',
  },
  {
    id: 'australian-community-media', names: ['Australian Community Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Antony Catalano'], words: 'owns part of, and leads,' }],
    source: 'https://www.austcommunitymedia.com.au', asOf: '2024-12',
  },
];
