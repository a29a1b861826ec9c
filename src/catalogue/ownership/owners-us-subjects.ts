// Owners of American publishers of one subject: technology, science, culture, sport and law: see owner.ts for what each field means, docs/notes/who-owns-whom.md for how to keep it.
import type { Owner } from './owner.ts';

// biome-ignore format: one owner a block
export const ownersUsSubjects: readonly Owner[] = [
  {
    id: 'regent', names: ['Regent LP'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Michael Reinstein'], words: 'founded and leads' }],
    source: 'https://www.regentlp.com', asOf: '2025-03',
  },
  {
    id: 'yahoo', names: ['Yahoo', 'Yahoo Inc'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Apollo Global Management'], words: 'holds, in funds that it runs, most of' }],
    holdings: [
      { names: ['AOL'], words: 'owns AOL, whose sale to Bending Spoons was agreed in October 2025' },
    ],
    source: 'https://www.yahooinc.com', asOf: '2025-10',
  },
  {
    id: 'keleops', names: ['Keleops', 'Keleops Media'], kind: 'private company',
    source: 'https://www.keleops.com', asOf: '2025-07',
  },
  {
    id: 'valnet', names: ['Valnet'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Hassan Youssef'] }],
    holdings: [
      { names: ['Screen Rant', 'ScreenRant'], words: 'owns Screen Rant' },
      { names: ['Game Rant', 'GameRant'], words: 'owns Game Rant' },
    ],
    source: 'https://www.valnetinc.com', asOf: '2025-05',
  },
  {
    id: 'fandom', names: ['Fandom', 'Fandom Inc'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['TPG'], words: 'is the main owner of' }],
    source: 'https://www.fandom.com', asOf: '2025-06',
  },
  {
    id: 'static-media', names: ['Static Media'], kind: 'private company',
    source: 'https://www.static.com', asOf: '2026-02',
  },
  {
    id: 'mit', names: ['the Massachusetts Institute of Technology', 'MIT'], kind: 'university',
    source: 'https://www.technologyreview.com/about/', asOf: '2025-06',
  },
  {
    id: 'knight-science-journalism', names: ['the Knight Science Journalism Program'], kind: 'university',
    heldBy: [{ tie: 'parent', owner: 'mit', words: 'runs' }],
    source: 'https://ksj.mit.edu', asOf: '2025-06',
  },
  {
    id: 'ieee', names: ['IEEE', 'Institute of Electrical and Electronics Engineers'], kind: 'non-profit',
    source: 'https://www.ieee.org/about', asOf: '2025-06',
  },
  {
    id: 'nine-to-five', names: ['9to5'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Seth Weintraub'] }],
    source: 'https://9to5mac.com/about/', asOf: '2025-06',
  },
  {
    id: 'macrumors', names: ['MacRumors.com LLC'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Arnold Kim'] }],
    source: 'https://www.macrumors.com/about/', asOf: '2025-06',
  },
  {
    id: 'brian-krebs', names: ['Brian Krebs'], kind: 'person',
    source: 'https://krebsonsecurity.com/about/', asOf: '2025-06',
  },
  {
    id: 'bleeping-computer', names: ['Bleeping Computer LLC'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Lawrence Abrams'] }],
    source: 'https://www.bleepingcomputer.com/about/', asOf: '2024-12',
  },
  {
    id: 'recorded-future', names: ['Recorded Future'], kind: 'listed company',
    heldBy: [{ tie: 'parent', names: ['Mastercard'] }],
    source: 'https://www.recordedfuture.com', asOf: '2024-12',
  },
  {
    id: 'four-oh-four-media', names: ['404 Media'], kind: 'private company',
    about: 'held by people who work there',
    source: 'https://www.404media.co/about/', asOf: '2025-06',
  },
  {
    id: 'slashdot-media', names: ['Slashdot Media'], kind: 'private company',
    source: 'https://slashdotmedia.com', asOf: '2024-12',
  },
  {
    id: 'eklektix', names: ['Eklektix'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Jonathan Corbet'] }],
    source: 'https://lwn.net/op/FAQ.lwn', asOf: '2024-12',
  },
  {
    id: 'supplyframe', names: ['Supplyframe'], kind: 'listed company',
    heldBy: [{ tie: 'parent', names: ['Siemens'] }],
    source: 'https://hackaday.com/about/', asOf: '2024-12',
  },
  {
    id: 'ben-thompson', names: ['Ben Thompson'], kind: 'person',
    source: 'https://stratechery.com/about/', asOf: '2025-06',
  },
  {
    id: 'john-gruber', names: ['John Gruber'], kind: 'person',
    source: 'https://daringfireball.net/colophon/', asOf: '2025-06',
  },
  {
    id: 'simon-willison', names: ['Simon Willison'], kind: 'person',
    source: 'https://simonwillison.net/about/', asOf: '2025-06',
  },
  {
    id: 'bruce-schneier', names: ['Bruce Schneier'], kind: 'person',
    holdings: [
      { names: ['Inrupt'], words: 'is an adviser and former chief of security architecture of Inrupt' },
    ],
    source: 'https://www.schneier.com/blog/about/', asOf: '2024-12',
  },
  {
    id: 'eff', names: ['the Electronic Frontier Foundation', 'EFF'], kind: 'non-profit',
    source: 'https://www.eff.org/about', asOf: '2025-06',
  },
  {
    id: 'marginal-revolution', names: ['Marginal Revolution'], kind: 'other',
    heldBy: [
      { tie: 'leading person', names: ['Tyler Cowen'], words: 'runs, with Alex Tabarrok,' },
      { tie: 'leading person', names: ['Alex Tabarrok'], words: 'runs, with Tyler Cowen,' },
    ],
    source: 'https://marginalrevolution.com/about', asOf: '2025-06',
  },
  {
    id: 'bill-mcbride', names: ['Bill McBride'], kind: 'person',
    source: 'https://www.calculatedriskblog.com', asOf: '2025-06',
  },
  {
    id: 'simons-foundation', names: ['the Simons Foundation'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Jim Simons', 'James Simons'] }],
    source: 'https://www.simonsfoundation.org', asOf: '2025-06',
  },
  {
    id: 'society-for-science', names: ['Society for Science'], kind: 'non-profit',
    source: 'https://www.societyforscience.org', asOf: '2025-06',
  },
  {
    id: 'aaas', names: ['the American Association for the Advancement of Science', 'AAAS'], kind: 'non-profit',
    source: 'https://www.aaas.org', asOf: '2025-06',
  },
  {
    id: 'national-academy-of-sciences', names: ['the National Academy of Sciences'], kind: 'non-profit',
    source: 'https://www.nasonline.org', asOf: '2025-06',
  },
  {
    id: 'plos', names: ['the Public Library of Science', 'PLOS'], kind: 'non-profit',
    source: 'https://plos.org/about/', asOf: '2025-06',
  },
  {
    id: 'massachusetts-medical-society', names: ['the Massachusetts Medical Society', 'NEJM Group'], kind: 'non-profit',
    source: 'https://www.massmed.org', asOf: '2025-06',
  },
  {
    id: 'american-medical-association', names: ['the American Medical Association', 'AMA'], kind: 'non-profit',
    source: 'https://www.ama-assn.org', asOf: '2025-06',
  },
  {
    id: 'science-daily', names: ['ScienceDaily LLC'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Dan Hogan'], words: 'founded, with Michele Hogan,' }],
    source: 'https://www.sciencedaily.com/about.htm', asOf: '2024-12',
  },
  {
    id: 'us-government', names: ['the United States government', 'US government', 'U.S. government', 'Federal Government of the United States'], kind: 'state',
    source: 'https://www.usa.gov/agencies/national-aeronautics-and-space-administration', asOf: '2025-06',
  },
  {
    id: 'american-astronomical-society', names: ['the American Astronomical Society'], kind: 'non-profit',
    source: 'https://aas.org', asOf: '2025-06',
  },
  {
    id: 'smithsonian', names: ['the Smithsonian Institution', 'Smithsonian'], kind: 'public',
    source: 'https://www.si.edu/about', asOf: '2025-06',
  },
  {
    id: 'grist', names: ['Grist Magazine Inc'], kind: 'non-profit',
    source: 'https://grist.org/about/', asOf: '2025-06',
  },
  {
    id: 'inside-climate-news', names: ['Inside Climate News'], kind: 'non-profit',
    source: 'https://insideclimatenews.org/about/', asOf: '2025-06',
  },
  {
    id: 'yale', names: ['Yale University', 'Yale School of the Environment', 'Yale'], kind: 'university',
    source: 'https://e360.yale.edu/about', asOf: '2025-06',
  },
  {
    id: 'mongabay', names: ['Mongabay.org', 'Mongabay'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Rhett Butler', 'Rhett Ayers Butler'] }],
    source: 'https://mongabay.org', asOf: '2025-06',
  },
  {
    id: 'canary-media', names: ['Canary Media'], kind: 'non-profit',
    source: 'https://www.canarymedia.com/about', asOf: '2025-06',
  },
  {
    id: 'cleantechnica', names: ['CleanTechnica'], kind: 'private company',
    source: 'https://cleantechnica.com', asOf: '2023-12',
  },
  {
    id: 'industry-dive', names: ['Industry Dive'], kind: 'listed company',
    heldBy: [
      { tie: 'parent', names: ['TechTarget', 'Informa TechTarget'] },
      { tie: 'parent', names: ['Informa'], words: 'is the majority owner of TechTarget, which owns' },
    ],
    source: 'https://www.industrydive.com', asOf: '2024-12',
  },
  {
    id: 'kff', names: ['KFF', 'Kaiser Family Foundation'], kind: 'non-profit',
    source: 'https://www.kff.org/about-us/', asOf: '2025-06',
  },
  {
    id: 'outside-interactive', names: ['Outside Interactive', 'Outside Inc'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Robin Thurston'], words: 'leads' }],
    holdings: [
      { names: ['Gaia GPS'], words: 'owns the map service Gaia GPS' },
    ],
    source: 'https://www.outsideinc.com', asOf: '2024-12',
  },
  {
    id: 'hyperallergic', names: ['Hyperallergic Media'], kind: 'private company',
    heldBy: [
      { tie: 'leading person', names: ['Veken Gueyikian'], words: 'co-founded' },
      { tie: 'leading person', names: ['Hrag Vartanian'], words: 'co-founded' },
    ],
    source: 'https://hyperallergic.com/about/', asOf: '2025-06',
  },
  {
    id: 'literary-hub', names: ['Literary Hub'], kind: 'private company',
    heldBy: [{ tie: 'parent', names: ['Grove Atlantic'], words: 'founded, with Electric Literature,' }],
    source: 'https://lithub.com/about-literary-hub/', asOf: '2025-06',
  },
  {
    id: 'open-culture', names: ['Open Culture LLC'], kind: 'private company',
    heldBy: [{ tie: 'controlling person', names: ['Dan Colman'] }],
    source: 'https://www.openculture.com', asOf: '2024-12',
  },
  {
    id: 'jason-kottke', names: ['Jason Kottke'], kind: 'person',
    source: 'https://kottke.org/about', asOf: '2025-06',
  },
  {
    id: 'allafrica', names: ['AllAfrica Global Media'], kind: 'private company',
    source: 'https://allafrica.com', asOf: '2024-12',
  },
  {
    id: 'al-monitor', names: ['Al-Monitor LLC'], kind: 'private company',
    heldBy: [{ tie: 'leading person', names: ['Jamal Daniel'] }],
    source: 'https://www.al-monitor.com', asOf: '2024-12',
  },
  {
    id: 'china-digital-times', names: ['China Digital Times'], kind: 'non-profit',
    heldBy: [{ tie: 'leading person', names: ['Xiao Qiang'] }],
    source: 'https://chinadigitaltimes.net/about/', asOf: '2025-06',
  },
  {
    id: 'diplomat-media', names: ['Diplomat Media'], kind: 'private company',
    source: 'https://thediplomat.com', asOf: '2024-12',
  },
  {
    id: 'gsmarena', names: ['Arena Com'], kind: 'private company',
    source: 'https://www.gsmarena.com', asOf: '2023-12',
  },
  {
    id: 'venturebeat', names: ['VentureBeat'], kind: 'private company',
    source: 'https://venturebeat.com/about/', asOf: '2024-12',
  },
  {
    id: 'sciencealert', names: ['ScienceAlert'], kind: 'private company',
    source: 'https://www.sciencealert.com/about', asOf: '2024-12',
  },
];
