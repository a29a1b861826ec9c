// Words that tell what a capitalised name is: titles and roles beside a person's name, and the words with which the
// names of organisations begin or end. English, lower case; a phrase of several words is one entry.

/** Titles that stand right before a name, with or without a full stop: "Dr Tedros", "Sir Keir", "Gen. Milley". */
// biome-ignore format: by kind, several a line
export const honorifics: readonly string[] = [
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'lord', 'lady', 'baron', 'baroness', 'viscount', 'viscountess',
  'earl', 'countess', 'count', 'duke', 'duchess', 'marquess', 'king', 'queen', 'prince', 'princess', 'emperor', 'empress',
  'sultan', 'emir', 'crown prince', 'crown princess', 'grand duke', 'sheikh', 'sheik', 'sheikha', 'shaikh', 'ayatollah',
  'grand ayatollah', 'imam', 'mullah', 'mufti', 'grand mufti', 'maulana', 'rabbi', 'chief rabbi', 'pope', 'cardinal',
  'archbishop', 'bishop', 'monsignor', 'father', 'fr', 'sister', 'brother', 'mother', 'reverend', 'rev', 'pastor', 'deacon',
  'patriarch', 'metropolitan', 'saint', 'st', 'dalai lama', 'swami', 'guru', 'sri', 'shri', 'don', 'dona', 'monsieur', 'madame',
  'herr', 'frau', 'señor', 'señora', 'tan sri', 'datuk', 'datuk seri', 'dato', 'tun', 'haji', 'hajj', 'mwalimu', 'mzee',
  'hon', 'honourable', 'honorable', 'right honourable', 'excellency', 'gen', 'lt gen', 'maj gen', 'brig gen', 'lt', 'lt col',
  'col', 'maj', 'capt', 'cpl', 'sgt', 'pte', 'pvt', 'adm', 'cmdr', 'det', 'insp', 'supt', 'const', 'sen', 'rep', 'gov', 'pres',
];

/** Offices of state and politics. */
// biome-ignore format: several a line
export const politicalRoles: readonly string[] = [
  'president', 'vice president', 'vice-president', 'president-elect', 'former president', 'ex-president', 'acting president',
  'prime minister', 'deputy prime minister', 'former prime minister', 'premier', 'deputy premier', 'first minister', 'taoiseach',
  'tánaiste', 'chancellor', 'vice chancellor', 'head of state', 'head of government', 'supreme leader', 'paramount leader',
  'minister', 'deputy minister', 'junior minister', 'cabinet minister', 'foreign minister', 'finance minister',
  'defence minister', 'defense minister', 'interior minister', 'justice minister', 'health minister', 'education minister',
  'environment minister', 'energy minister', 'economy minister', 'trade minister', 'transport minister', 'agriculture minister',
  'culture minister', 'labour minister', 'sports minister', 'information minister', 'immigration minister', 'home secretary',
  'foreign secretary', 'health secretary', 'education secretary', 'defence secretary', 'business secretary', 'chief secretary',
  'shadow chancellor', 'shadow minister', 'shadow home secretary', 'secretary of state', 'secretary of defense',
  'secretary of war', 'treasury secretary', 'commerce secretary', 'energy secretary', 'interior secretary', 'labor secretary',
  'homeland security secretary', 'secretary', 'secretary-general', 'secretary general', 'general secretary', 'deputy secretary',
  'under-secretary', 'undersecretary', 'attorney general', 'attorney-general', 'solicitor general', 'surgeon general',
  'comptroller', 'senator', 'congressman', 'congresswoman', 'representative', 'house speaker', 'speaker', 'majority leader',
  'minority leader', 'senate majority leader', 'house minority leader', 'majority whip', 'chief whip', 'whip', 'lawmaker',
  'legislator', 'member of parliament', 'mp', 'mps', 'mep', 'msp', 'td', 'parliamentarian', 'deputy', 'backbencher', 'peer',
  'party leader', 'opposition leader', 'leader', 'party chairman', 'party chief', 'chairman', 'politician', 'statesman',
  'candidate', 'presidential candidate', 'presidential hopeful', 'nominee', 'front-runner', 'running mate', 'governor',
  'lieutenant governor', 'mayor', 'deputy mayor', 'lord mayor', 'councillor', 'councilman', 'councilwoman', 'alderman',
  'county executive', 'commissioner', 'european commissioner', 'high representative', 'envoy', 'special envoy', 'ambassador',
  'high commissioner', 'consul', 'diplomat', 'negotiator', 'chief of staff', 'press secretary', 'spokesman', 'spokeswoman',
  'spokesperson', 'adviser', 'advisor', 'national security adviser', 'national security advisor', 'aide', 'strategist',
  'campaign manager', 'pollster', 'lobbyist', 'first lady', 'second gentleman', 'dictator', 'strongman', 'warlord', 'junta leader',
  'monarch', 'ruler', 'chief minister', 'home minister', 'external affairs minister', 'chief executive', 'treasurer',
  'shadow treasurer', 'president of the european commission', 'governor-general', 'viceroy', 'delegate', 'election commissioner',
];

/** Offices and trades in business and finance. */
// biome-ignore format: several a line
export const businessRoles: readonly string[] = [
  'chief executive', 'chief executive officer', 'ceo', 'co-chief executive', 'co-ceo', 'chief financial officer', 'cfo',
  'chief operating officer', 'coo', 'chief technology officer', 'cto', 'chief product officer', 'chief scientist',
  'chief economist', 'chief investment officer', 'chief marketing officer', 'chief legal officer', 'general counsel', 'president',
  'chairman', 'chairwoman', 'chair', 'executive chairman', 'vice chairman', 'vice chair', 'managing director', 'director',
  'executive director', 'non-executive director', 'board member', 'founder', 'co-founder', 'cofounder', 'owner', 'co-owner',
  'boss', 'head', 'executive', 'senior vice president', 'manager', 'general manager', 'partner', 'managing partner', 'principal',
  'entrepreneur', 'businessman', 'businesswoman', 'industrialist', 'tycoon', 'magnate', 'mogul', 'billionaire', 'oligarch',
  'investor', 'activist investor', 'financier', 'banker', 'central banker', 'governor', 'trader', 'analyst', 'economist',
  'fund manager', 'portfolio manager', 'broker', 'accountant', 'auditor', 'administrator', 'shareholder', 'philanthropist',
  'heir', 'heiress', 'landlord', 'developer', 'consultant', 'whistleblower', 'union leader', 'union boss', 'organiser', 'farmer',
];

/** Ranks and offices of armed forces, police and courts. */
// biome-ignore format: several a line
export const forceAndCourtRoles: readonly string[] = [
  'general', 'lieutenant general', 'major general', 'brigadier', 'brigadier general', 'colonel', 'lieutenant colonel', 'major',
  'captain', 'lieutenant', 'sergeant', 'staff sergeant', 'corporal', 'private', 'admiral', 'rear admiral', 'vice admiral',
  'commodore', 'commander', 'wing commander', 'air marshal', 'air chief marshal', 'field marshal', 'marshal', 'soldier',
  'veteran', 'army chief', 'chief of the defence staff', 'chief of defence', 'defence chief', 'military spokesman', 'pilot',
  'rebel leader', 'militia leader', 'militant', 'insurgent', 'fighter', 'spy', 'intelligence chief', 'police chief',
  'chief constable', 'constable', 'detective', 'detective chief inspector', 'detective inspector', 'detective superintendent',
  'inspector', 'chief inspector', 'superintendent', 'chief superintendent', 'police commissioner', 'sheriff', 'deputy sheriff',
  'officer', 'trooper', 'special agent', 'agent', 'fbi director', 'cia director', 'coroner', 'medical examiner', 'judge',
  'justice', 'chief justice', 'associate justice', 'magistrate', 'district judge', 'federal judge', 'prosecutor',
  'chief prosecutor', 'public prosecutor', 'special counsel', 'special prosecutor', 'district attorney', 'us attorney',
  'lawyer', 'attorney', 'barrister', 'solicitor', 'defence lawyer', 'defense attorney', 'advocate', 'ombudsman', 'suspect',
  'defendant', 'plaintiff', 'witness', 'victim', 'hostage', 'inmate', 'prisoner', 'fugitive', 'firefighter', 'fire chief',
];

/** Science, medicine, education and faith. */
// biome-ignore format: several a line
export const learnedRoles: readonly string[] = [
  'professor', 'associate professor', 'assistant professor', 'emeritus professor', 'lecturer', 'senior lecturer', 'reader',
  'research fellow', 'senior fellow', 'fellow', 'researcher', 'lead researcher', 'lead author', 'co-author', 'scientist',
  'climate scientist', 'data scientist', 'computer scientist', 'political scientist', 'physicist', 'astrophysicist', 'astronomer',
  'chemist', 'biologist', 'microbiologist', 'marine biologist', 'ecologist', 'geologist', 'seismologist', 'volcanologist',
  'meteorologist', 'forecaster', 'climatologist', 'oceanographer', 'mathematician', 'statistician', 'engineer', 'inventor',
  'epidemiologist', 'virologist', 'immunologist', 'neuroscientist', 'psychologist', 'psychiatrist', 'oncologist', 'cardiologist',
  'surgeon', 'physician', 'paediatrician', 'pediatrician', 'doctor', 'nurse', 'midwife', 'paramedic', 'pharmacist', 'vet',
  'veterinarian', 'historian', 'archaeologist', 'anthropologist', 'palaeontologist', 'paleontologist', 'sociologist',
  'philosopher', 'linguist', 'theologian', 'scholar', 'academic', 'expert', 'principal investigator', 'dean', 'provost',
  'headteacher', 'head teacher', 'teacher', 'student', 'graduate', 'nobel laureate', 'laureate', 'astronaut', 'cosmonaut',
  'taikonaut', 'explorer', 'conservationist', 'environmentalist', 'activist', 'campaigner', 'climate activist',
  'human rights activist', 'dissident', 'cleric', 'preacher', 'evangelist', 'priest', 'vicar', 'chaplain', 'monk', 'nun',
];

/** Arts, entertainment and the press. */
// biome-ignore format: several a line
export const artsAndMediaRoles: readonly string[] = [
  'actor', 'actress', 'film star', 'movie star', 'comedian', 'comic', 'singer', 'singer-songwriter', 'songwriter', 'rapper',
  'musician', 'composer', 'conductor', 'pianist', 'guitarist', 'drummer', 'bassist', 'violinist', 'cellist', 'saxophonist',
  'frontman', 'vocalist', 'dj', 'producer', 'record producer', 'soprano', 'tenor', 'baritone', 'pop star', 'rock star', 'dancer',
  'ballerina', 'choreographer', 'director', 'film director', 'filmmaker', 'film-maker', 'documentary maker', 'screenwriter',
  'scriptwriter', 'showrunner', 'cinematographer', 'playwright', 'dramatist', 'novelist', 'author', 'writer', 'poet', 'essayist',
  'biographer', 'translator', 'illustrator', 'cartoonist', 'animator', 'painter', 'sculptor', 'artist', 'photographer',
  'architect', 'designer', 'fashion designer', 'model', 'supermodel', 'chef', 'curator', 'critic', 'journalist', 'reporter',
  'correspondent', 'foreign correspondent', 'war correspondent', 'political editor', 'editor', 'editor-in-chief', 'columnist',
  'broadcaster', 'presenter', 'tv presenter', 'anchor', 'news anchor', 'host', 'talk show host', 'newsreader', 'pundit',
  'commentator', 'podcaster', 'blogger', 'youtuber', 'streamer', 'influencer', 'publisher', 'media mogul', 'reality star',
  'celebrity', 'magician', 'game designer', 'game developer', 'gamer',
];

/** Sport. */
// biome-ignore format: several a line
export const sportRoles: readonly string[] = [
  'striker', 'forward', 'centre-forward', 'winger', 'midfielder', 'playmaker', 'defender', 'centre-back', 'full-back',
  'left-back', 'right-back', 'goalkeeper', 'keeper', 'captain', 'vice-captain', 'skipper', 'manager', 'head coach', 'coach',
  'assistant coach', 'trainer', 'boss', 'player', 'footballer', 'international', 'teenager', 'substitute', 'quarterback',
  'running back', 'wide receiver', 'linebacker', 'cornerback', 'tight end', 'kicker', 'pitcher', 'catcher', 'shortstop',
  'outfielder', 'first baseman', 'slugger', 'point guard', 'shooting guard', 'guard', 'small forward', 'power forward', 'center',
  'goaltender', 'defenseman', 'batsman', 'batter', 'opener', 'all-rounder', 'bowler', 'fast bowler', 'spinner', 'leg-spinner',
  'seamer', 'wicketkeeper', 'wicketkeeper-batter', 'fly-half', 'scrum-half', 'hooker', 'prop', 'flanker', 'number eight', 'lock',
  'sprinter', 'hurdler', 'distance runner', 'marathon runner', 'runner', 'long jumper', 'high jumper', 'pole vaulter',
  'heptathlete', 'decathlete', 'swimmer', 'diver', 'gymnast', 'rower', 'sailor', 'cyclist', 'rider', 'jockey', 'skier', 'skater',
  'figure skater', 'snowboarder', 'biathlete', 'surfer', 'climber', 'mountaineer', 'boxer', 'heavyweight', 'middleweight',
  'welterweight', 'wrestler', 'judoka', 'fencer', 'archer', 'weightlifter', 'golfer', 'tennis player', 'top seed', 'wildcard',
  'racing driver', 'driver', 'team principal', 'world champion', 'champion', 'defending champion', 'olympic champion',
  'gold medallist', 'silver medallist', 'bronze medallist', 'medallist', 'medalist', 'paralympian', 'olympian', 'athlete',
  'referee', 'umpire', 'grandmaster', 'chess player', 'sporting director', 'chairman', 'sports minister', 'darts player',
];

/** Relatives and ages: "his wife, Akshata Murty", "the boy's mother". They follow or precede a name without rank. */
// biome-ignore format: several a line
export const personalRoles: readonly string[] = [
  'wife', 'husband', 'spouse', 'partner', 'ex-wife', 'ex-husband', 'widow', 'widower', 'fiancé', 'fiancée', 'girlfriend',
  'boyfriend', 'mother', 'father', 'mum', 'dad', 'son', 'daughter', 'brother', 'sister', 'twin', 'grandmother', 'grandfather',
  'grandson', 'granddaughter', 'uncle', 'aunt', 'nephew', 'niece', 'cousin', 'stepfather', 'stepmother', 'son-in-law',
  'father-in-law', 'neighbour', 'neighbor', 'friend', 'colleague', 'resident', 'pensioner', 'survivor', 'rival', 'successor',
  'predecessor', 'namesake', 'newborn', 'schoolboy', 'schoolgirl',
];

/** Trades and crafts. */
// biome-ignore format: several a line
export const tradeRoles: readonly string[] = [
  'fishmonger', 'greengrocer', 'grocer', 'butcher', 'baker', 'florist', 'bookseller', 'stallholder', 'shopkeeper', 'publican',
  'landlady', 'innkeeper', 'brewer', 'winemaker', 'barman', 'barmaid', 'waiter', 'waitress', 'hairdresser', 'barber', 'tailor',
  'seamstress', 'weaver', 'potter', 'blacksmith', 'carpenter', 'joiner', 'plumber', 'electrician', 'bricklayer', 'stonemason',
  'roofer', 'welder', 'mechanic', 'locksmith', 'watchmaker', 'shipwright', 'boatbuilder', 'caretaker', 'janitor', 'cleaner',
  'gardener', 'gamekeeper', 'beekeeper', 'shepherd', 'forester', 'lumberjack', 'ferryman', 'boatman', 'harbourmaster',
  'lighthouse keeper', 'stationmaster', 'signalman', 'lifeguard', 'lifeboatman', 'midwife', 'carer', 'childminder', 'undertaker',
  'librarian', 'curator', 'archivist', 'hydrologist', 'hydrographer', 'glaciologist', 'botanist', 'zoologist', 'translator',
];

/** Every role that can stand beside a person's name; honorifics are apart, since they only stand before it. */
export const personRoles: ReadonlySet<string> = new Set([
  ...politicalRoles,
  ...businessRoles,
  ...forceAndCourtRoles,
  ...learnedRoles,
  ...artsAndMediaRoles,
  ...sportRoles,
  ...personalRoles,
  ...tradeRoles,
]);

/** Verbs whose subject, when it is a name, is mostly a person or speaks through one: "Lagarde said". */
// biome-ignore format: several a line
export const speechVerbs: readonly string[] = [
  'said', 'says', 'told', 'tells', 'added', 'adds', 'argued', 'argues', 'asked', 'asks', 'announced', 'admitted', 'admits',
  'agreed', 'insisted', 'insists', 'warned', 'warns', 'wrote', 'writes', 'tweeted', 'posted', 'claimed', 'claims', 'denied',
  'denies', 'explained', 'explains', 'stated', 'replied', 'recalled', 'recalls', 'testified', 'conceded', 'acknowledged',
  'declared', 'vowed', 'pledged', 'urged', 'urges', 'suggested', 'commented', 'noted', 'quipped', 'joked', 'apologised',
  'apologized', 'resigned', 'tweets', 'remarked', 'confirmed', 'believes', 'thinks',
];

/** Endings of companies' legal names, without full stops. */
// biome-ignore format: several a line
export const companySuffixes: readonly string[] = [
  'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'companies', 'ltd', 'limited', 'llc', 'llp', 'lp', 'plc', 'pty',
  'pty ltd', 'pte', 'pte ltd', 'pvt ltd', 'ag', 'gmbh', 'kg', 'kgaa', 'se', 'sa', 's.a', 'sas', 'sarl', 'spa', 's.p.a', 'srl', 'nv', 'n.v',
  'bv', 'b.v', 'ab', 'asa', 'as', 'a/s', 'oy', 'oyj', 'aps', 'hf', 'ehf', 'doo', 'dd', 'jsc', 'pjsc', 'ojsc', 'ooo', 'oao', 'sp. z o.o', 'sro', 'kft',
  'zrt', 'nyrt', 'bhd', 'sdn bhd', 'tbk', 'kk', 'k.k', 'sab de cv', 'sa de cv', 'ltda', 'saa',
];

/** Last words of names of businesses. */
// biome-ignore format: several a line
export const businessSuffixes: readonly string[] = [
  'group', 'holdings', 'holding', 'industries', 'enterprises', 'international', 'global', 'worldwide', 'partners', 'capital',
  'ventures', 'investments', 'investment', 'asset management', 'management', 'advisors', 'advisers', 'securities', 'financial',
  'bank', 'bancorp', 'banking group', 'insurance', 'assurance', 'mutual', 'trust', 'fund', 'exchange', 'technologies',
  'technology', 'tech', 'systems', 'software', 'solutions', 'services', 'networks', 'labs', 'laboratories', 'semiconductor',
  'semiconductors', 'electronics', 'electric', 'telecom', 'communications', 'mobile', 'media', 'entertainment', 'pictures',
  'studios', 'records', 'publishing', 'press', 'games', 'interactive', 'motors', 'motor', 'automotive', 'airlines', 'airways',
  'aviation', 'aerospace', 'railways', 'railway', 'shipping', 'logistics', 'energy', 'petroleum', 'oil', 'gas', 'power',
  'resources', 'mining', 'minerals', 'metals', 'steel', 'cement', 'chemicals', 'pharma', 'pharmaceuticals', 'pharmaceutical',
  'therapeutics', 'biosciences', 'biotech', 'healthcare', 'health', 'foods', 'beverages', 'brands', 'stores', 'retail',
  'supermarkets', 'hotels', 'resorts', 'properties', 'realty', 'estates', 'construction', 'engineering', 'consulting', '& co',
  '& sons', 'brothers', 'bros',
];

/** Last words of names of public and civic bodies, schools, courts and clubs. */
// biome-ignore format: several a line
export const bodySuffixes: readonly string[] = [
  'university', 'college', 'school', 'high school', 'academy', 'institute', 'laboratory', 'observatory', 'hospital', 'clinic',
  'medical center', 'medical centre', 'foundation', 'museum', 'gallery', 'library', 'theatre', 'theater', 'orchestra',
  'philharmonic', 'opera', 'ballet', 'festival', 'ministry', 'department', 'agency', 'authority', 'administration', 'bureau',
  'commission', 'committee', 'subcommittee', 'council', 'board', 'office', 'service', 'secretariat', 'directorate', 'tribunal',
  'court', 'supreme court', 'high court', 'parliament', 'assembly', 'senate', 'congress', 'chamber', 'cabinet', 'government',
  'party', 'movement', 'front', 'alliance', 'coalition', 'union', 'federation', 'confederation', 'association', 'society',
  'league', 'organisation', 'organization', 'programme', 'program', 'network', 'forum', 'initiative', 'campaign', 'centre',
  'center', 'police', 'police department', 'constabulary', 'army', 'navy', 'air force', 'corps', 'brigade', 'regiment',
  'battalion', 'guard', 'militia', 'brigades', 'church', 'cathedral', 'diocese', 'mosque', 'synagogue', 'temple', 'reserve',
  'treasury', 'embassy', 'consulate', 'mission', 'times', 'post', 'herald', 'tribune', 'gazette', 'news', 'review', 'journal',
];

/** Last words of names of sports clubs and contests. */
// biome-ignore format: several a line
export const clubSuffixes: readonly string[] = [
  'fc', 'afc', 'cf', 'sc', 'ac', 'rc', 'rfc', 'bc', 'united', 'city', 'town', 'rovers', 'wanderers', 'athletic', 'albion', 'hotspur',
  'county', 'rangers', 'celtic', 'villa', 'palace', 'forest', 'wednesday', 'argyle', 'saracens', 'harlequins', 'warriors', 'lakers',
  'bulls', 'knicks', 'celtics', 'yankees', 'dodgers', 'cubs', 'mets', 'cowboys', 'patriots', 'packers', 'eagles', 'chiefs', 'lions',
  'tigers', 'bears', 'dolphins', 'raiders', 'steelers', 'racing', 'grand prix', 'cup', 'world cup', 'open', 'masters', 'trophy',
  'championship', 'championships', 'premier league', 'super league', 'olympics', 'games', 'marathon', 'derby', 'tour',
];

/** First words of names of organisations: "Ministry of Justice", "Bank of Ghana", "FC Porto". */
// biome-ignore format: several a line
export const organisationHeads: readonly string[] = [
  'ministry of', 'ministry for', 'department of', 'department for', 'bank of', 'central bank of', 'reserve bank of',
  'university of', 'university college', 'college of', 'school of', 'academy of', 'institute of', 'institute for', 'institut',
  'universität', 'université', 'universidad', 'centre for', 'center for', 'council of', 'council on', 'house of', 'parliament of',
  'supreme court of', 'court of', 'office of', 'office for', 'bureau of', 'agency for', 'board of', 'committee on',
  'committee to', 'commission on', 'commission for', 'federation of', 'confederation of', 'association of', 'association for',
  'society for', 'society of', 'union of', 'league of', 'organisation of', 'organization of', 'organisation for',
  'organization for', 'fund for', 'foundation for', 'friends of', 'church of', 'diocese of', 'archdiocese of', 'party of',
  'movement for', 'front for', 'alliance for', 'republic of', 'kingdom of', 'state of', 'city of', 'port of', 'royal', 'national',
  'international', 'european', 'united nations', 'un', 'eu', 'us', 'federal', 'fc', 'ac', 'as', 'real', 'sporting', 'atlético',
  'atletico', 'inter', 'dynamo', 'dinamo', 'spartak', 'cska', 'borussia', 'bayer', 'vfb', 'vfl', 'tsg', 'sv', 'olympique', 'stade',
  'club', 'deportivo', 'team', 'banco', 'banca', 'banque', 'caisse', 'grupo', 'groupe', 'gruppo', 'hospital', 'teatro', 'museum of',
];

/** Every word that can end the name of an organisation, of whatever kind. */
export const organisationSuffixes: ReadonlySet<string> = new Set([
  ...companySuffixes,
  ...businessSuffixes,
  ...bodySuffixes,
  ...clubSuffixes,
]);
