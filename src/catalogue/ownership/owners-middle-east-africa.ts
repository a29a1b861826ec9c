// Owners of publishers in the Middle East and Africa: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersMiddleEastAfrica: readonly Owner[] = [
  {
    id: 'haaretz-group', names: ['Haaretz Group'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Schocken family', 'Amos Schocken'], words: 'is the majority owner of' },
      { tie: 'shareholder', names: ['DuMont', 'DuMont Mediengruppe'] },
      { tie: 'shareholder', names: ['Leonid Nevzlin'] },
    ],
    source: 'https://www.haaretz.com', asOf: '2024-12',
  },
  {
    id: 'times-of-israel', names: ['The Times of Israel'], kind: 'private company',
    heldBy: [
      { tie: 'funder', names: ['Seth Klarman'], words: 'paid for the founding of' },
      { tie: 'leading person', names: ['David Horovitz'], words: 'founded and edits' },
    ],
    source: 'https://www.timesofisrael.com/about/', asOf: '2024-12',
  },
  {
    id: 'jerusalem-post-group', names: ['Jerusalem Post Group'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Eli Azur'] },
      { tie: 'parent', names: ['Mirkaei Tikshoret'], words: 'is, as a company of Eli Azur, tied to' },
    ],
    source: 'https://www.jpost.com', asOf: '2024-12',
  },
  {
    id: 'plus-972', names: ['972 - Advancement of Citizen Journalism'], kind: 'non-profit',
    source: 'https://www.972mag.com/about/', asOf: '2025-06',
  },
  {
    id: 'globes-publisher', names: ['Globes Publisher'], kind: 'private company',
    heldBy: [{ tie: 'shareholder', names: ['Anat Agmon'] }],
    source: 'https://en.globes.co.il', asOf: '2023-12',
  },
  {
    id: 'mbc-group', names: ['MBC Group'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', owner: 'pif', words: 'is the majority owner of' },
      { tie: 'shareholder', names: ['Waleed al-Ibrahim', 'Waleed bin Ibrahim Al Ibrahim'], words: 'founded, and is a large shareholder of,' },
    ],
    holdings: [
      { names: ['Shahid'], words: 'runs Shahid' },
    ],
    source: 'https://www.mbc.net', asOf: '2025-06',
  },
  {
    id: 'pif', names: ['the Public Investment Fund', 'Saudi Public Investment Fund', 'PIF'], kind: 'state',
    heldBy: [
      { tie: 'leading person', names: ['Mohammed bin Salman', 'Crown Prince Mohammed bin Salman'], words: 'chairs' },
      { tie: 'state', owner: 'saudi-state' },
    ],
    holdings: [
      { names: ['LIV Golf'], words: 'owns LIV Golf' },
      { names: ['Newcastle United'], words: 'owns most of Newcastle United' },
      { names: ['Lucid Motors', 'Lucid Group'], words: 'is the main owner of Lucid' },
      { names: ['Electronic Arts'], words: 'agreed in September 2025 to buy Electronic Arts with others' },
    ],
    source: 'https://www.pif.gov.sa', asOf: '2025-10',
  },
  {
    id: 'srmg', names: ['Saudi Research and Media Group', 'Saudi Research & Media Group', 'SRMG'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', owner: 'saudi-royal-family', words: 'has long stood close to' }],
    holdings: [
      { names: ['Asharq News'], words: 'owns Asharq News' },
      { names: ['Independent Arabia'], words: 'publishes Independent Arabia under licence' },
    ],
    source: 'https://www.srmg.com', asOf: '2024-12',
  },
  {
    id: 'imi', names: ['International Media Investments', 'IMI'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'sheikh-mansour' }],
    holdings: [
      { names: ['RedBird IMI'], words: 'is a partner in RedBird IMI' },
      { names: ['Sky News Arabia'], words: 'owns Sky News Arabia with Sky' },
    ],
    source: 'https://www.imi.media', asOf: '2025-06',
  },
  {
    id: 'sheikh-mansour', names: ['Sheikh Mansour', 'Mansour bin Zayed', 'Mansour bin Zayed Al Nahyan', 'Sheikh Mansour bin Zayed'], kind: 'person',
    state: { country: 'AE', office: 'a vice-president of the United Arab Emirates' },
    holdings: [
      { names: ['Manchester City', 'City Football Group', 'Man City'], words: 'owns most of City Football Group, and so Manchester City' },
    ],
    source: 'https://www.imi.media', asOf: '2025-06',
  },
  {
    id: 'galadari-brothers', names: ['Galadari Brothers'], kind: 'family',
    source: 'https://www.galadarigroup.com', asOf: '2024-12',
  },
  {
    id: 'lorient-le-jour', names: ["L'Orient-Le Jour"], kind: 'family',
    source: 'https://www.lorientlejour.com', asOf: '2024-12',
  },
  {
    id: 'doha-news', names: ['Doha News'], kind: 'private company',
    source: 'https://dohanews.co', asOf: '2023-12',
  },
  {
    id: 'jordan-press-foundation', names: ['Jordan Press Foundation'], kind: 'state',
    heldBy: [
      { tie: 'state', owner: 'jordanian-state', words: 'is, through the social security fund, the main shareholder of' },
    ],
    source: 'https://www.jordantimes.com', asOf: '2024-12',
  },
  {
    id: 'muscat-media-group', names: ['Muscat Media Group'], kind: 'private company',
    source: 'https://timesofoman.com', asOf: '2023-12',
  },
  {
    id: 'tehran-times', names: ['Tehran Times'], kind: 'state',
    heldBy: [
      { tie: 'parent', names: ['the Islamic Development Organization', 'Islamic Ideology Dissemination Organization'] },
      { tie: 'state', owner: 'iranian-state', words: 'stands, through the Islamic Development Organization, behind' },
    ],
    source: 'https://www.tehrantimes.com', asOf: '2024-12',
  },
  {
    id: 'mada-masr', names: ['Mada Masr'], kind: 'private company',
    about: 'held by people who work there',
    heldBy: [{ tie: 'leading person', names: ['Lina Attalah'], words: 'co-founded and edits' }],
    source: 'https://www.madamasr.com', asOf: '2024-12',
  },
  {
    id: 'al-masry-media', names: ['Al-Masry Media', 'Al-Masry Al-Youm'], kind: 'private company',
    heldBy: [{ tie: 'shareholder', names: ['Salah Diab'], words: 'founded, and is a shareholder of,' }],
    source: 'https://www.egyptindependent.com', asOf: '2023-12',
  },
  {
    id: 'hespress', names: ['Hespress'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Hassan El Guennouni'] },
      { tie: 'controlling person', names: ['Amine El Guennouni'] },
    ],
    source: 'https://www.hespress.com', asOf: '2023-12',
  },
  {
    id: 'tsa-algerie', names: ['TSA Algérie'], kind: 'private company',
    source: 'https://www.tsa-algerie.com', asOf: '2023-12',
  },
  {
    id: 'daily-maverick', names: ['Daily Maverick'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Branko Brkic', 'Branislav Brkic'] },
      { tie: 'leading person', names: ['Styli Charalambous'], words: 'co-founded' },
    ],
    source: 'https://www.dailymaverick.co.za/about/', asOf: '2024-12',
  },
  {
    id: 'mg-media', names: ['M&G Media'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Hoosain Karjieker'], words: 'leads, and is a shareholder of,' },
      { tie: 'shareholder', names: ['the Media Development Investment Fund', 'MDIF'], words: 'is the largest shareholder of' },
    ],
    source: 'https://mg.co.za', asOf: '2024-12',
  },
  {
    id: 'media24', names: ['Media24'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'naspers' }],
    source: 'https://www.media24.com', asOf: '2025-06',
  },
  {
    id: 'naspers', names: ['Naspers'], kind: 'listed company',
    holdings: [
      { names: ['Takealot'], words: 'owns Takealot' },
      { names: ['Prosus'], words: 'controls Prosus' },
      { names: ['Tencent'], words: 'is, through Prosus, a large shareholder of Tencent' },
      { names: ['Just Eat Takeaway', 'Just Eat'], words: 'bought, through Prosus, Just Eat Takeaway' },
    ],
    source: 'https://www.naspers.com', asOf: '2025-10',
  },
  {
    id: 'groundup', names: ['GroundUp News NPC'], kind: 'non-profit',
    source: 'https://groundup.org.za/about/', asOf: '2025-06',
  },
  {
    id: 'arena-holdings', names: ['Arena Holdings'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Lebashe Investment Group'], words: 'stands behind' },
      { tie: 'leading person', names: ['Tshepo Mahloele'], words: 'founded and leads Lebashe, which stands behind' },
    ],
    source: 'https://www.arena.africa', asOf: '2024-12',
  },
  {
    id: 'premium-times', names: ['Premium Times Services'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Dapo Olorunyomi'] }],
    source: 'https://www.premiumtimesng.com', asOf: '2024-12',
  },
  {
    id: 'punch-nigeria', names: ['Punch Nigeria'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Aboderin family'] }],
    source: 'https://punchng.com', asOf: '2024-12',
  },
  {
    id: 'guardian-newspapers-nigeria', names: ['Guardian Newspapers'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['the Ibru family', 'Maiden Alex-Ibru', 'Toke Alex-Ibru'] }],
    source: 'https://guardian.ng', asOf: '2024-12',
  },
  {
    id: 'vanguard-media', names: ['Vanguard Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Sam Amuka', 'Sam Amuka-Pemu'], words: 'founded and owns' }],
    source: 'https://www.vanguardngr.com', asOf: '2024-12',
  },
  {
    id: 'cable-newspaper', names: ['Cable Newspaper Ltd'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Simon Kolawole'] }],
    source: 'https://www.thecable.ng', asOf: '2024-12',
  },
  {
    id: 'channels-media-group', names: ['Channels Media Group'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['John Momoh'], words: 'founded and leads' }],
    source: 'https://www.channelstv.com', asOf: '2024-12',
  },
  {
    id: 'nation-media-group', names: ['Nation Media Group'], kind: 'listed company',
    about: 'majority of the Aga Khan Fund for Economic Development; its sale to Taarifa, a company of Rostam Aziz, announced in early 2026, completion not known',
    heldBy: [
      { tie: 'parent', owner: 'akfed', words: 'was, before a sale announced in early 2026, the majority owner of' },
      { tie: 'shareholder', names: ['Rostam Aziz', 'Rostam Azizi'], words: 'is, through Taarifa, the announced buyer of most of' },
      { tie: 'shareholder', names: ['Taarifa'], words: 'is the announced buyer of most of' },
    ],
    source: 'https://www.nationmedia.com', asOf: '2026-03',
  },
  {
    id: 'mwananchi-communications', names: ['Mwananchi Communications'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'nation-media-group' }],
    source: 'https://www.thecitizen.co.tz', asOf: '2025-06',
  },
  {
    id: 'akfed', names: ['the Aga Khan Fund for Economic Development', 'AKFED'], kind: 'other',
    heldBy: [{ tie: 'leading person', names: ['the Aga Khan', 'Rahim al-Hussaini', 'Aga Khan V'], words: 'chairs' }],
    holdings: [
      { names: ['Serena Hotels'], words: 'owns most of Serena Hotels' },
    ],
    source: 'https://the.akdn', asOf: '2025-06',
  },
  {
    id: 'standard-group', names: ['Standard Group'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', names: ['the Moi family', 'Gideon Moi'], words: 'is the main shareholder of' },
    ],
    source: 'https://www.standardmedia.co.ke', asOf: '2024-12',
  },
  {
    id: 'capital-group', names: ['Capital Group Limited'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['the estate of Chris Kirubi', 'Chris Kirubi'] }],
    source: 'https://www.capitalfm.co.ke', asOf: '2023-12',
  },
  {
    id: 'new-times-publications', names: ['The New Times Publications'], kind: 'private company',
    source: 'https://www.newtimes.co.rw', asOf: '2023-12',
  },
  {
    id: 'jakenn-publishing', names: ['JAKENN Publishing'], kind: 'private company',
    source: 'https://addisstandard.com', asOf: '2024-12',
  },
  {
    id: 'media-and-communications-center', names: ['Media and Communications Center', 'Media & Communications Center'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Amare Aregawi'], words: 'founded and owns' }],
    source: 'https://www.thereporterethiopia.com', asOf: '2024-12',
  },
  {
    id: 'multimedia-group-ghana', names: ['Multimedia Group Limited', 'Multimedia Group'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Kwasi Twum'] }],
    source: 'https://www.myjoyonline.com', asOf: '2024-12',
  },
  {
    id: 'next-corp', names: ['Next Corp'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Patient Ligodi'] }],
    source: 'https://actualite.cd', asOf: '2023-12',
  },
  {
    id: 'new-zimbabwe-media', names: ['New Zimbabwe Media'], kind: 'private company',
    source: 'https://www.newzimbabwe.com', asOf: '2023-12',
  },
  {
    id: 'lusaka-times', names: ['Lusaka Times'], kind: 'private company',
    source: 'https://www.lusakatimes.com', asOf: '2023-12',
  },
  {
    id: 'conversation-africa', names: ['The Conversation Africa'], kind: 'non-profit',
    about: 'paid for by universities and foundations',
    source: 'https://theconversation.com/africa/who-we-are', asOf: '2025-06',
  },
  {
    id: 'irib', names: ['Islamic Republic of Iran Broadcasting', 'IRIB'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'iranian-state', words: 'runs' }],
    source: 'https://www.presstv.ir', asOf: '2025-06',
  },
  {
    id: 'irna', names: ['Islamic Republic News Agency', 'IRNA'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'iranian-state', words: 'runs' }],
    source: 'https://en.irna.ir', asOf: '2025-06',
  },
  {
    id: 'saudi-press-agency', names: ['Saudi Press Agency'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'saudi-state', words: 'runs' }],
    source: 'https://www.spa.gov.sa', asOf: '2025-06',
  },
  {
    id: 'wam', names: ['Emirates News Agency', 'WAM'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'emirati-state', words: 'runs' }],
    source: 'https://www.wam.ae', asOf: '2025-06',
  },
  {
    id: 'al-nisr-publishing', names: ['Al Nisr Publishing'], kind: 'private company',
    source: 'https://gulfnews.com', asOf: '2024-12',
  },
  {
    id: 'al-ahram', names: ['Al-Ahram', 'Al Ahram', 'Al-Ahram Establishment'], kind: 'state',
    heldBy: [{ tie: 'state', owner: 'egyptian-state' }],
    source: 'https://english.ahram.org.eg', asOf: '2025-06',
  },
  {
    id: 'yedioth-ahronoth', names: ['Yedioth Ahronoth Group', 'Yedioth Ahronoth'], kind: 'family',
    heldBy: [{ tie: 'controlling person', names: ['Arnon Mozes'] }],
    source: 'https://www.ynet.co.il', asOf: '2024-12',
  },
  {
    id: 'israel-hayom', names: ['Israel Hayom'], kind: 'family',
    heldBy: [{ tie: 'controlling person', owner: 'miriam-adelson' }],
    source: 'https://www.israelhayom.com', asOf: '2025-06',
  },
  {
    id: 'miriam-adelson', names: ['Miriam Adelson'], kind: 'person',
    holdings: [
      { names: ['Las Vegas Sands'], words: 'is, with her family, the largest shareholder of Las Vegas Sands' },
      { names: ['Dallas Mavericks'], words: 'owns most of the Dallas Mavericks' },
    ],
    source: 'https://www.israelhayom.com', asOf: '2025-06',
  },
  {
    id: 'i24news', names: ['i24NEWS'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Patrick Drahi'] }],
    source: 'https://www.i24news.tv', asOf: '2024-12',
  },
  {
    id: 'sabc', names: ['the South African Broadcasting Corporation', 'SABC'], kind: 'public',
    heldBy: [{ tie: 'state', names: ['the South African government'] }],
    source: 'https://www.sabc.co.za', asOf: '2025-06',
  },
  {
    id: 'independent-media-sa', names: ['Independent Media South Africa'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Sekunjalo', 'Sekunjalo Investment Holdings'], words: 'is the majority owner of' },
      { tie: 'leading person', names: ['Iqbal Survé', 'Iqbal Surve'], words: 'founded Sekunjalo, which is the majority owner of' },
    ],
    source: 'https://www.independentmedia.co.za', asOf: '2024-12',
  },
];
