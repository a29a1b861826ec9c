// Names and other forms in the table of companies that mean something else as well, and the words that tell which
// sense a text has in mind. From general knowledge; a name without words of its own is judged by business talk alone.

/** Forms, beside the names marked `ambiguous`, that are also words, abbreviations, places' or people's names. */
export const doubtfulForms: ReadonlySet<string> = new Set(
  `Walt Disney, Dell, Carlyle, Colgate, Occidental, Linde, Stryker, Cummins, Chubb, Schwab, Charles Schwab, Wendy's, Campbell's, Lowe's, Levi's, Domino's, Chevron, Goodyear, Fluor, Albemarle, Gannett, Lennar, Abercrombie, Hormel, Bunge,
  BP, RTX, 3M, AMD, SAP, SEB, UCB, CSL, LIC, PTT, NAB, CAE, IHI, CSN, DNB, MOL, UBA, WEG, BRF, KLA, AIA, SLB, BT, ING, TDK, CRH, RBC, BMO, KCB, DSV, TVB, FPT, AGL, BCE, VK, MFE, UPM, EDP, NEC,
  Waste Management, Check Point, Northern Star, Gold Fields, Country Garden, Central Retail, Indian Oil, Power Corp, Standard Bank, Bank of Georgia, British Land, Knowledge Atlas, Yes Bank, Plug Power, Equity Group, Equity Bank, Access Bank, South Bow, Canadian Pacific, Canadian National, China Eastern, China Southern, Magna, Suncorp, Fortescue, Woodside, Keppel, James Hardie, William Hill, Babcock, Drax, Solvay, Boliden, Philips, Roche, Michelin, Legrand, Terna, Nexi, Amplifon, Campari, Beko, Besi, Exor, Verbund, Americanas, Copec, Genting, Olam, Antam, Anta, Li-Ning, Kirin, Mitsui, Leumi, Masan, Wix, Cosco, Guaranty Trust, Talaat Moustafa, Olive Garden, Circle K`
    .split(',')
    .map((form) => form.trim()),
);

/** Words beside a name that speak for the company, and words that speak for its other sense. */
export interface CompanySigns {
  readonly company?: string;
  readonly other?: string;
}

/** By the company's name in the table, for those with a form that is doubted: of no other are they read. */
export const companySigns: Readonly<Record<string, CompanySigns>> = {
  Apple: {
    company:
      'iphone ipad mac macbook ios siri airpod imessage icloud cupertino wwdc app smartphone patent music podcast genius store watch',
    other: 'orchard tree pie fruit cider juice cake slice sauce banana pear fiona gwyneth',
  },
  Alphabet: { company: 'google youtube', other: 'letter script writing spelling' },
  Amazon: {
    company:
      'alexa bezos jassy aws kindle seller warehouse delivery prime fulfilment fulfillment twitch distribution headquarters available shopping retailer walmart',
    other:
      'rainforest river basin forest jungle deforestation indigenous tribe tribal tributary brazil brazilian belém cop30 biome biodiversity savanna savannah logging logger ecuador peru peruvian colombia bolivia amazonian species wildfire climate cop planet ecosystem conservation tropical soy ranching canoe wildlife drought lula greta lung rubber goldminer dolphin',
  },
  Meta: {
    company: 'facebook instagram whatsapp zuckerberg llama metaverse threads oculus',
    other: 'humour humor narrative joke analysis',
  },
  Intel: {
    company: 'chipmaker processor semiconductor cpu laptop amd nvidia foundry',
    other:
      'spy spies agency military agent briefing gather gathered secret espionage classified house committee',
  },
  Gilead: { company: 'drug remdesivir hiv drugmaker vaccine', other: 'handmaid bible balm' },
  Zoom: { company: 'video meeting call videoconferencing app teams skype conference encryption' },
  Grail: { other: 'holy python' },
  Peloton: {
    company: 'bike treadmill workout',
    other: 'rider cyclist stage race tour climb breakaway sprint',
  },
  Visa: {
    company: 'mastercard card payment',
    other:
      'passport immigration immigrant embassy consulate travel traveller traveler application applicant student entry waiver permit tourist asylum visitor migrant h1b lottery bulletin program programme green',
  },
  Target: {
    company: 'walmart retailer store shopper costco retail boycott shopping kroger',
    other: 'missile shooting practice goal emission bullseye strike',
  },
  Gap: {
    company: 'clothing apparel retailer banana',
    other: 'wage gender wealth pay cumberland delaware generation',
  },
  Hilton: { company: 'hotel', other: 'paris nicky kathy tyler perez washington' },
  Carnival: {
    company: 'cruise ship',
    other: 'parade festival samba rio costume mardi float notting street dance',
  },
  Caterpillar: { company: 'machinery bulldozer equipment', other: 'butterfly moth hungry leaf' },
  Otis: { company: 'elevator lift', other: 'redding wrestler wwe smackdown mandy raw' },
  Eaton: { other: 'fire altadena wildfire centre blaze palisade' },
  Ford: {
    company:
      'car truck mustang suv bronco vehicle automaker carmaker gm chevrolet toyota dearborn pickup motor farley ranger engine ev explorer escape',
    other: 'gerald betty harrison premier doug rob christine blasey senator nixon theatre theater ontario',
  },
  Oracle: { company: 'ellison tiktok database cloud', other: 'delphi prophecy red' },
  Snap: {
    company: 'snapchat app spiegel',
    other: 'food benefit stamp nutrition hunger hungry recipient grocery groceries usda election',
  },
  Block: { company: 'dorsey square bitcoin', other: 'party city street apartment tower' },
  Circle: { company: 'stablecoin usdc crypto', other: 'line tube arctic inner dress vienna' },
  Axon: {
    company: 'taser bodycam camera police',
    other: 'zte phone smartphone android nerve neuron brain cell',
  },
  'State Street': { other: 'chicago corner shop downtown mall avenue' },
  Progressive: { company: 'insurer insurance', other: 'party caucus left liberal democrat' },
  Hershey: { company: 'chocolate candy reese', other: 'pennsylvania park bears' },
  Shell: {
    company: 'oil gas bp exxon chevron lng petrol energy drilling totalenergies',
    other: 'turtle egg beach snail ghost sea',
  },
  '3M': { company: 'respirator adhesive maker manufacturer tape mask earplug' },
  'National Grid': { company: 'electricity power' },
  Orange: {
    company: 'telecom mobile operator',
    other:
      'county juice jersey order free state dutch revolution colour color fruit bowl syracuse blossom prince',
  },
  Bayer: { company: 'monsanto roundup glyphosate drugmaker', other: 'leverkusen' },
  Puma: { company: 'sportswear adidas nike shoe', other: 'cat cougar animal zoo' },
  Continental: { company: 'tyre tire supplier', other: 'congress army cup shelf europe drift divide' },
  Leonardo: { company: 'defence defense helicopter airbus', other: 'dicaprio vinci painting' },
  Santander: { company: 'bank lender mortgage', other: 'cantabria racing norte' },
  Puig: { company: 'perfume fragrance' },
  Olympus: { company: 'camera lens', other: 'mount god greek fallen' },
  Canon: { company: 'camera lens nikon printer', other: 'literary church cathedral star reverend' },
  Kia: { company: 'hyundai car suv', other: 'action killed missing' },
  Vale: { company: 'miner iron mining dam', other: 'glamorgan royal dean jerry' },
  Disney: {
    company: 'streaming studio park hulu espn film movie pixar marvel channel iger resort theme',
    other: 'roy',
  },
  BP: {
    company: 'oil gas shell exxon drilling petrol refinery energy petro workforce',
    other: 'blood pressure patrol border patient hypertension',
  },
  RTX: {
    company:
      'raytheon missile missiles defence defense pentagon pratt whitney contractor aerospace lockheed jet',
    other: 'geforce gpu graphics gaming gamer card nvidia radeon laptop',
  },
  AMD: {
    company: 'intel nvidia ryzen radeon cpu gpu processor chip laptop graphics',
    other: 'macular eye retina',
  },
  "Wendy's": { company: 'restaurant burger franchisee drive-thru mcdonald', other: 'house darling peter' },
  "Domino's Pizza": { company: 'pizza' },
  Dell: { company: 'laptop computer pc server xps', other: 'curry' },
  Philips: { company: 'ventilator sleep apnea shaver hue monitor', other: 'prince duke edinburgh' },
  "Lowe's": { company: 'depot retailer store', other: 'rob' },
};
