// Owners of American publishers of general news and business: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersUsNews: readonly Owner[] = [
  {
    id: 'new-york-times-company', names: ['The New York Times Company', 'New York Times Co'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', names: ['the Ochs-Sulzberger family', 'A.G. Sulzberger', 'Ochs-Sulzberger'] },
    ],
    holdings: [
      { names: ['The Athletic'], words: 'owns The Athletic' },
      { names: ['Wirecutter'], words: 'owns Wirecutter' },
    ],
    source: 'https://www.nytco.com', asOf: '2025-06',
  },
  {
    id: 'jeff-bezos', names: ['Jeff Bezos', 'Nash Holdings'], kind: 'person',
    about: 'through Nash Holdings',
    holdings: [
      { names: ['Amazon', 'Amazon.com', 'Amazon Web Services', 'AWS', 'Whole Foods'], words: 'founded Amazon and chairs it' },
      { names: ['Blue Origin'], words: 'founded Blue Origin' },
    ],
    source: 'https://www.washingtonpost.com', asOf: '2025-06',
  },
  {
    id: 'dow-jones', names: ['Dow Jones & Company'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'news-corp' }],
    source: 'https://www.dowjones.com', asOf: '2025-09',
  },
  {
    id: 'news-corp-australia', names: ['News Corp Australia'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'news-corp' }],
    source: 'https://www.newscorpaustralia.com', asOf: '2025-09',
  },
  {
    id: 'news-corp', names: ['News Corp', 'News Corporation'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', owner: 'lachlan-murdoch', words: 'chairs and controls' },
      { tie: 'leading person', owner: 'rupert-murdoch', words: 'built up, and is chairman emeritus of,' },
    ],
    holdings: [
      { names: ['The Sun', 'The Times of London'], words: 'owns The Times of London and The Sun' },
      { names: ['HarperCollins'], words: 'owns HarperCollins' },
      { names: ['New York Post'], words: 'owns the New York Post' },
      { names: ['Realtor.com', 'Move Inc'], words: 'owns Realtor.com' },
    ],
    source: 'https://newscorp.com', asOf: '2025-09',
  },
  {
    id: 'fox-corporation', names: ['Fox Corporation', 'Fox Corp'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', owner: 'lachlan-murdoch', words: 'leads and controls' },
      { tie: 'leading person', owner: 'rupert-murdoch', words: 'built up, and is chairman emeritus of,' },
    ],
    holdings: [
      { names: ['Tubi'], words: 'owns Tubi' },
    ],
    source: 'https://www.foxcorporation.com', asOf: '2025-09',
  },
  {
    id: 'lachlan-murdoch', names: ['Lachlan Murdoch'], kind: 'person',
    about: "controls the family's votes since the settlement of September 2025",
    source: 'https://newscorp.com', asOf: '2025-09',
  },
  {
    id: 'rupert-murdoch', names: ['Rupert Murdoch'], kind: 'person',
    source: 'https://newscorp.com', asOf: '2025-09',
  },
  {
    id: 'patrick-soon-shiong', names: ['Patrick Soon-Shiong', 'Nant Capital'], kind: 'person',
    about: 'through Nant Capital',
    holdings: [
      { names: ['ImmunityBio'], words: 'founded ImmunityBio' },
      { names: ['NantWorks'], words: 'founded NantWorks' },
    ],
    source: 'https://www.latimes.com/about', asOf: '2025-06',
  },
  {
    id: 'tribune-publishing', names: ['Tribune Publishing'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'alden' }],
    source: 'https://www.tribpub.com', asOf: '2025-06',
  },
  {
    id: 'medianews-group', names: ['MediaNews Group'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'alden' }],
    source: 'https://www.medianewsgroup.com', asOf: '2025-06',
  },
  {
    id: 'alden', names: ['Alden Global Capital'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Heath Freeman'], words: 'leads' },
      { tie: 'leading person', names: ['Randall Smith', 'Randall D. Smith'] },
    ],
    source: 'https://www.aldenglobal.com', asOf: '2024-12',
  },
  {
    id: 'seattle-times-company', names: ['The Seattle Times Company'], kind: 'family',
    heldBy: [
      { tie: 'controlling person', names: ['the Blethen family', 'Frank Blethen', 'Ryan Blethen'], words: 'is the majority owner of' },
    ],
    source: 'https://company.seattletimes.com', asOf: '2025-06',
  },
  {
    id: 'glen-taylor', names: ['Glen Taylor'], kind: 'person',
    holdings: [
      { names: ['Taylor Corporation'], words: 'founded Taylor Corporation' },
      { names: ['Minnesota Timberwolves', 'Timberwolves'], words: 'owned the Minnesota Timberwolves until June 2025' },
    ],
    source: 'https://www.startribune.com', asOf: '2025-06',
  },
  {
    id: 'boston-globe-media', names: ['Boston Globe Media Partners', 'Boston Globe Media', 'Boston Globe'], kind: 'private company',
    heldBy: [
      { tie: 'parent', owner: 'john-henry' },
      { tie: 'leading person', names: ['Linda Pizzuti Henry'], words: 'leads' },
    ],
    source: 'https://www.bostonglobe.com', asOf: '2025-06',
  },
  {
    id: 'john-henry', names: ['John Henry', 'John W. Henry'], kind: 'person',
    holdings: [
      { names: ['Fenway Sports Group'], words: 'is the main owner of Fenway Sports Group' },
      { names: ['Boston Red Sox', 'Red Sox'], words: 'owns, through Fenway Sports Group, the Boston Red Sox' },
      { names: ['Liverpool FC', 'Liverpool Football Club'], words: 'owns, through Fenway Sports Group, the football club Liverpool' },
      { names: ['Pittsburgh Penguins'], words: 'owns most of, through Fenway Sports Group, the Pittsburgh Penguins' },
    ],
    source: 'https://www.fenwaysportsgroup.com', asOf: '2025-06',
  },
  {
    id: 'texas-tribune', names: ['The Texas Tribune'], kind: 'non-profit',
    source: 'https://www.texastribune.org/about/', asOf: '2025-06',
  },
  {
    id: 'npr', names: ['National Public Radio', 'NPR'], kind: 'non-profit',
    about: 'member stations',
    source: 'https://www.npr.org/about/', asOf: '2025-08',
  },
  {
    id: 'weta', names: ['WETA'], kind: 'non-profit',
    holdings: [
      { names: ['PBS', 'Public Broadcasting Service'], words: 'makes the programme that PBS carries' },
    ],
    source: 'https://weta.org', asOf: '2025-08',
  },
  {
    id: 'disney', names: ['The Walt Disney Company', 'Walt Disney', 'Disney'], kind: 'listed company',
    holdings: [
      { names: ['Pixar'], words: 'owns Pixar' },
      { names: ['Marvel', 'Marvel Studios', 'Marvel Entertainment'], words: 'owns Marvel' },
      { names: ['Lucasfilm'], words: 'owns Lucasfilm' },
      { names: ['Hulu'], words: 'owns Hulu' },
      { names: ['Fubo', 'FuboTV'], words: 'owns most of Fubo' },
      { names: ['Disney+'], words: 'runs Disney+' },
      { names: ['Disneyland', 'Disney World', 'Walt Disney World'], words: 'runs the Disney parks' },
    ],
    source: 'https://thewaltdisneycompany.com', asOf: '2025-11',
  },
  {
    id: 'espn', names: ['ESPN'], kind: 'listed company',
    about: 'the National Football League agreed in August 2025 to take a tenth',
    heldBy: [
      { tie: 'parent', owner: 'disney', words: 'owns most of' },
      { tie: 'shareholder', owner: 'hearst', words: 'is a shareholder of' },
      { tie: 'shareholder', names: ['the NFL', 'National Football League'], words: 'agreed in August 2025 to take a tenth of' },
    ],
    source: 'https://thewaltdisneycompany.com', asOf: '2025-08',
  },
  {
    id: 'hearst', names: ['Hearst', 'Hearst Corporation', 'Hearst Communications'], kind: 'family',
    about: 'the Hearst family trust',
    source: 'https://www.hearst.com', asOf: '2025-06',
  },
  {
    id: 'paramount-skydance', names: ['Paramount Skydance', 'Paramount', 'Paramount Global'], kind: 'listed company',
    heldBy: [
      { tie: 'controlling person', owner: 'ellison' },
      { tie: 'shareholder', names: ['RedBird Capital Partners', 'RedBird Capital'] },
    ],
    holdings: [
      { names: ['Paramount Pictures'], words: 'owns Paramount Pictures' },
      { names: ['MTV'], words: 'owns MTV' },
      { names: ['Nickelodeon'], words: 'owns Nickelodeon' },
      { names: ['Showtime'], words: 'owns Showtime' },
      { names: ['The Free Press'], words: 'owns The Free Press' },
      { names: ['Warner Bros', 'Warner Bros.', 'HBO', 'CNN'], words: 'agreed in early 2026 to buy Warner Bros. Discovery' },
    ],
    source: 'https://www.paramount.com', asOf: '2026-03',
  },
  {
    id: 'ellison', names: ['the Ellison family', 'David Ellison', 'Larry Ellison'], kind: 'family',
    holdings: [
      { names: ['Oracle'], words: 'includes Larry Ellison, the founder of Oracle' },
    ],
    source: 'https://www.paramount.com', asOf: '2026-03',
  },
  {
    id: 'nbcuniversal', names: ['NBCUniversal', 'NBC Universal'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'comcast' }],
    holdings: [
      { names: ['Universal Pictures', 'Universal Studios'], words: 'owns Universal Pictures' },
      { names: ['Telemundo'], words: 'owns Telemundo' },
      { names: ['DreamWorks', 'DreamWorks Animation'], words: 'owns DreamWorks Animation' },
    ],
    source: 'https://www.nbcuniversal.com', asOf: '2025-12',
  },
  {
    id: 'comcast', names: ['Comcast', 'Comcast Corporation'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', owner: 'brian-roberts' }],
    holdings: [
      { names: ['Xfinity'], words: 'owns Xfinity' },
    ],
    source: 'https://corporate.comcast.com', asOf: '2025-12',
  },
  {
    id: 'brian-roberts', names: ['Brian Roberts', 'Brian L. Roberts'], kind: 'person',
    source: 'https://corporate.comcast.com', asOf: '2026-01',
  },
  {
    id: 'versant', names: ['Versant', 'Versant Media', 'Versant Media Group'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', owner: 'brian-roberts', words: 'holds a third of the votes in' }],
    holdings: [
      { names: ['MS NOW', 'MSNBC'], words: 'owns MS NOW, which was MSNBC' },
      { names: ['USA Network'], words: 'owns USA Network' },
      { names: ['Golf Channel'], words: 'owns Golf Channel' },
      { names: ['Fandango'], words: 'owns Fandango' },
    ],
    source: 'https://www.versantmedia.com', asOf: '2026-01',
  },
  {
    id: 'warner-bros-discovery', names: ['Warner Bros. Discovery', 'Warner Bros Discovery', 'WBD'], kind: 'listed company',
    about: 'sale to Paramount Skydance agreed, not completed as of March 2026',
    heldBy: [
      { tie: 'leading person', names: ['David Zaslav'], words: 'leads' },
      { tie: 'shareholder', owner: 'paramount-skydance', words: 'agreed in early 2026 to buy' },
    ],
    holdings: [
      { names: ['Warner Bros.', 'Warner Bros'], words: 'owns Warner Bros.' },
      { names: ['HBO', 'HBO Max'], words: 'owns HBO' },
      { names: ['DC Comics', 'DC Studios'], words: 'owns DC' },
    ],
    source: 'https://www.wbd.com', asOf: '2026-03',
  },
  {
    id: 'bloomberg-lp', names: ['Bloomberg L.P.', 'Bloomberg LP'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Michael Bloomberg', 'Mike Bloomberg', 'Michael R. Bloomberg'], words: 'founded, and owns most of,' },
    ],
    source: 'https://www.bloomberg.com/company/', asOf: '2025-06',
  },
  {
    id: 'cox-enterprises', names: ['Cox Enterprises'], kind: 'family',
    about: 'the Cox family',
    holdings: [
      { names: ['Cox Automotive', 'Kelley Blue Book', 'Autotrader'], words: 'owns Cox Automotive' },
      { names: ['Cox Communications'], words: 'owns Cox Communications, whose merger into Charter was agreed in May 2025' },
    ],
    source: 'https://www.coxenterprises.com', asOf: '2025-05',
  },
  {
    id: 'nexstar', names: ['Nexstar Media Group', 'Nexstar'], kind: 'listed company',
    heldBy: [{ tie: 'leading person', names: ['Perry Sook'], words: 'founded and leads' }],
    holdings: [
      { names: ['NewsNation'], words: 'owns NewsNation' },
      { names: ['The CW', 'CW Network'], words: 'owns most of The CW' },
      { names: ['Tegna'], words: 'agreed in August 2025 to buy Tegna' },
    ],
    source: 'https://www.nexstar.tv', asOf: '2025-08',
  },
  {
    id: 'vox-media', names: ['Vox Media'], kind: 'private company',
    heldBy: [
      { tie: 'shareholder', owner: 'penske-media', words: 'is the largest shareholder of' },
      { tie: 'shareholder', names: ['NBCUniversal', 'Comcast'], words: 'is a shareholder of' },
      { tie: 'leading person', names: ['Jim Bankoff'], words: 'leads' },
    ],
    holdings: [
      { names: ['New York Magazine', 'Eater', 'The Dodo'], words: 'owns New York Magazine' },
    ],
    source: 'https://www.voxmedia.com', asOf: '2025-06',
  },
  {
    id: 'penske-media', names: ['Penske Media', 'Penske Media Corporation', 'PMC'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'jay-penske' }],
    holdings: [
      { names: ['SXSW', 'South by Southwest'], words: 'owns SXSW' },
      { names: ['Golden Globes', 'Dick Clark Productions'], words: 'owns the producer of the Golden Globes, with Eldridge' },
    ],
    source: 'https://pmc.com', asOf: '2025-06',
  },
  {
    id: 'penske-media-eldridge', names: ['Penske Media Eldridge', 'PMRC'], kind: 'private company',
    heldBy: [
      { tie: 'parent', owner: 'penske-media', words: 'runs, with Eldridge,' },
      { tie: 'parent', names: ['Eldridge Industries', 'Eldridge'], words: 'owns, with Penske Media,' },
      { tie: 'leading person', names: ['Todd Boehly'], words: 'leads Eldridge, which owns, with Penske Media,' },
    ],
    source: 'https://pmc.com', asOf: '2025-06',
  },
  {
    id: 'jay-penske', names: ['Jay Penske'], kind: 'person',
    source: 'https://pmc.com', asOf: '2025-06',
  },
  {
    id: 'propublica', names: ['Pro Publica Inc', 'ProPublica'], kind: 'non-profit',
    source: 'https://www.propublica.org/about/', asOf: '2025-06',
  },
  {
    id: 'emerson-collective', names: ['Emerson Collective'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Laurene Powell Jobs'] }],
    source: 'https://www.emersoncollective.com', asOf: '2025-06',
  },
  {
    id: 'conde-nast', names: ['Condé Nast', 'Conde Nast'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'advance' }],
    holdings: [
      { names: ['Vogue'], words: 'owns Vogue' },
      { names: ['GQ'], words: 'owns GQ' },
      { names: ['Vanity Fair'], words: 'owns Vanity Fair' },
    ],
    source: 'https://www.condenast.com', asOf: '2025-06',
  },
  {
    id: 'advance', names: ['Advance Publications'], kind: 'family',
    about: 'the Newhouse family',
    heldBy: [{ tie: 'controlling person', names: ['the Newhouse family'], words: 'owns' }],
    holdings: [
      { names: ['Reddit'], words: 'is a large shareholder of Reddit' },
      { names: ['Charter Communications'], words: 'is a large shareholder of Charter' },
    ],
    source: 'https://www.advance.com', asOf: '2025-06',
  },
  {
    id: 'slate-group', names: ['The Slate Group'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'graham-holdings' }],
    source: 'https://www.ghco.com', asOf: '2025-06',
  },
  {
    id: 'fp-group', names: ['The FP Group'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'graham-holdings' }],
    source: 'https://www.ghco.com', asOf: '2025-06',
  },
  {
    id: 'graham-holdings', names: ['Graham Holdings', 'Graham Holdings Company'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['the Graham family', 'Donald Graham', 'Don Graham'] }],
    holdings: [
      { names: ['Kaplan'], words: 'owns the schools Kaplan' },
    ],
    source: 'https://www.ghco.com', asOf: '2025-06',
  },
  {
    id: 'center-for-investigative-reporting', names: ['the Center for Investigative Reporting'], kind: 'non-profit',
    holdings: [
      { names: ['Reveal'], words: 'makes the programme Reveal' },
    ],
    source: 'https://revealnews.org', asOf: '2025-06',
  },
  {
    id: 'national-review-institute', names: ['National Review Institute'], kind: 'non-profit',
    source: 'https://nrinstitute.org', asOf: '2025-06',
  },
  {
    id: 'reason-foundation', names: ['Reason Foundation'], kind: 'non-profit',
    source: 'https://reason.org', asOf: '2025-06',
  },
  {
    id: 'intercept-media', names: ['The Intercept Media'], kind: 'non-profit',
    source: 'https://theintercept.com/about/', asOf: '2025-06',
  },
  {
    id: 'time-usa', names: ['Time USA'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'marc-benioff', words: 'owns, with his wife, Lynne,' }],
    source: 'https://time.com', asOf: '2025-06',
  },
  {
    id: 'marc-benioff', names: ['Marc Benioff'], kind: 'person',
    holdings: [
      { names: ['Salesforce', 'Slack'], words: 'founded and leads Salesforce' },
    ],
    source: 'https://www.salesforce.com/company/', asOf: '2025-06',
  },
  {
    id: 'fortune-media', names: ['Fortune Media'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'chatchaval-jiaravanon' }],
    source: 'https://fortune.com', asOf: '2025-06',
  },
  {
    id: 'chatchaval-jiaravanon', names: ['Chatchaval Jiaravanon'], kind: 'person',
    holdings: [
      { names: ['Charoen Pokphand Group', 'CP Group', 'Charoen Pokphand'], words: 'is of the family that controls the CP Group' },
    ],
    source: 'https://fortune.com', asOf: '2024-12',
  },
  {
    id: 'forbes-global-media', names: ['Forbes Global Media', 'Forbes Media'], kind: 'private company',
    heldBy: [
      { tie: 'parent', names: ['Integrated Whale Media', 'Integrated Whale Media Investments'] },
      { tie: 'shareholder', names: ['the Forbes family', 'Steve Forbes'], words: 'keeps a small share of' },
    ],
    source: 'https://www.forbes.com', asOf: '2024-12',
  },
  {
    id: 'buzzfeed', names: ['BuzzFeed', 'BuzzFeed Inc'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Jonah Peretti'], words: 'founded and controls' }],
    holdings: [
      { names: ['Tasty'], words: 'owns Tasty' },
    ],
    source: 'https://www.buzzfeed.com/about', asOf: '2025-06',
  },
  {
    id: 'christian-science-church', names: ['The First Church of Christ, Scientist', 'Christian Science Publishing Society'], kind: 'non-profit',
    source: 'https://www.christianscience.com', asOf: '2025-06',
  },
  {
    id: 'democracy-now', names: ['Democracy Now! Productions'], kind: 'non-profit',
    source: 'https://www.democracynow.org/about', asOf: '2025-06',
  },
  {
    id: 'council-on-foreign-relations', names: ['the Council on Foreign Relations'], kind: 'non-profit',
    source: 'https://www.cfr.org/about', asOf: '2025-06',
  },
  {
    id: 'semafor', names: ['Semafor'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Justin Smith', 'Justin B. Smith'], words: 'co-founded and leads' },
      { tie: 'leading person', names: ['Ben Smith'], words: 'co-founded and edits' },
    ],
    source: 'https://www.semafor.com', asOf: '2025-06',
  },
  {
    id: 'rest-of-world', names: ['Rest of World'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Sophie Schmidt'] }],
    source: 'https://restofworld.org/about/', asOf: '2025-06',
  },
  {
    id: 'marshall-project', names: ['The Marshall Project'], kind: 'non-profit',
    source: 'https://www.themarshallproject.org/about', asOf: '2025-06',
  },
  {
    id: 'united-nations', names: ['the United Nations', 'UN'], kind: 'public',
    source: 'https://www.un.org', asOf: '2025-06',
  },
  {
    id: 'radio-okapi', names: ['Radio Okapi'], kind: 'public',
    heldBy: [
      { tie: 'parent', names: ['MONUSCO', 'Monusco'], words: 'runs' },
      { tie: 'parent', owner: 'united-nations', words: 'runs, through its mission MONUSCO,' },
    ],
    source: 'https://www.radiookapi.net', asOf: '2024-12',
  },
  {
    id: 'associated-press', names: ['The Associated Press', 'Associated Press', 'AP'], kind: 'co-operative',
    about: 'held by American newspapers and broadcasters',
    source: 'https://www.ap.org/about/', asOf: '2025-06',
  },
  {
    id: 'news-world-communications', names: ['News World Communications'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'unification-church', words: 'stands behind' }],
    source: 'https://www.upi.com/About-Us/', asOf: '2024-12',
  },
  {
    id: 'washington-times', names: ['Operations Holdings'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'unification-church', words: 'stands behind' }],
    source: 'https://www.washingtontimes.com/about/', asOf: '2024-12',
  },
  {
    id: 'unification-church', names: ['the Unification Church', 'Family Federation for World Peace and Unification'], kind: 'other',
    source: 'https://familyfed.org', asOf: '2024-12',
  },
  {
    id: 'voice-of-america', names: ['Voice of America', 'VOA'], kind: 'public',
    about: 'mostly silent since March 2025, when the government stopped it; before the courts',
    heldBy: [{ tie: 'state', names: ['the US Agency for Global Media', 'USAGM', 'U.S. Agency for Global Media'], words: 'runs' }],
    source: 'https://www.usagm.gov', asOf: '2025-10',
  },
  {
    id: 'mcclatchy', names: ['McClatchy', 'McClatchy Media'], kind: 'private company',
    heldBy: [{ tie: 'parent', owner: 'chatham' }],
    source: 'https://www.mcclatchy.com', asOf: '2024-12',
  },
  {
    id: 'newsweek', names: ['Newsweek Publishing'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Dev Pragad'], words: 'co-owns and leads' },
      { tie: 'controlling person', names: ['Johnathan Davis'], words: 'co-owns' },
    ],
    source: 'https://www.newsweek.com/about-newsweek', asOf: '2024-12',
  },
  {
    id: 'philadelphia-inquirer', names: ['The Philadelphia Inquirer PBC'], kind: 'non-profit',
    heldBy: [{ tie: 'parent', names: ['the Lenfest Institute', 'Lenfest Institute for Journalism'] }],
    source: 'https://www.inquirer.com', asOf: '2025-06',
  },
  {
    id: 'advance-local', names: ['Advance Local'], kind: 'family',
    heldBy: [{ tie: 'parent', owner: 'advance' }],
    source: 'https://www.advancelocal.com', asOf: '2025-06',
  },
  {
    id: 'daily-beast', names: ['The Daily Beast Company'], kind: 'private company',
    heldBy: [
      { tie: 'parent', owner: 'iac', words: 'owns about half of' },
      { tie: 'leading person', names: ['Joanna Coles'], words: 'owns part of, and leads,' },
    ],
    source: 'https://www.thedailybeast.com', asOf: '2025-06',
  },
  {
    id: 'people-inc', names: ['People Inc', 'Dotdash Meredith'], kind: 'listed company',
    heldBy: [{ tie: 'parent', owner: 'iac' }],
    source: 'https://www.people.inc', asOf: '2025-08',
  },
  {
    id: 'iac', names: ['IAC', 'IAC Inc'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Barry Diller'], words: 'chairs and controls' }],
    holdings: [
      { names: ['MGM Resorts', 'MGM Resorts International'], words: 'is the largest shareholder of MGM Resorts' },
    ],
    source: 'https://www.iac.com', asOf: '2025-08',
  },
  {
    id: 'breitbart', names: ['Breitbart News Network'], kind: 'private company',
    heldBy: [
      { tie: 'controlling person', names: ['Larry Solov'], words: 'co-owns and leads' },
      { tie: 'shareholder', names: ['the Mercer family', 'Rebekah Mercer'], words: 'is a shareholder of' },
    ],
    source: 'https://www.breitbart.com/about/', asOf: '2023-12',
  },
  {
    id: 'mediadc', names: ['MediaDC', 'Clarity Media Group'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', owner: 'philip-anschutz' }],
    source: 'https://www.washingtonexaminer.com/about', asOf: '2024-12',
  },
  {
    id: 'philip-anschutz', names: ['Philip Anschutz'], kind: 'person',
    holdings: [
      { names: ['AEG', 'Anschutz Entertainment Group', 'AEG Presents'], words: 'owns AEG' },
    ],
    source: 'https://www.anschutzfoundation.org', asOf: '2024-12',
  },
  {
    id: 'newsmax', names: ['Newsmax Inc', 'Newsmax Media'], kind: 'listed company',
    heldBy: [{ tie: 'controlling person', names: ['Christopher Ruddy', 'Chris Ruddy'], words: 'founded and controls' }],
    source: 'https://www.newsmax.com/about/', asOf: '2025-06',
  },
  {
    id: 'epoch-times', names: ['Epoch Times Association'], kind: 'non-profit',
    about: 'founded by followers of Falun Gong',
    heldBy: [{ tie: 'leading person', names: ['Falun Gong', 'Falun Dafa'], words: 'is the movement of those who founded' }],
    source: 'https://www.theepochtimes.com/about-us', asOf: '2024-12',
  },
  {
    id: 'david-smith', names: ['David D. Smith'], kind: 'person',
    holdings: [
      { names: ['Sinclair', 'Sinclair Inc', 'Sinclair Broadcast Group'], words: 'chairs, and with his family controls, Sinclair' },
    ],
    source: 'https://www.baltimoresun.com', asOf: '2024-12',
  },
];
