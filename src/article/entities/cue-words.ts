// Words that tell what a capitalised name beside them is. Lists are ours; hashes are made once.
import { countries } from '../../catalogue/countries.ts';
import { doubtfulFirstNames, firstNames } from '../../catalogue/first-names.ts';
import * as catalogue from '../../catalogue/role-words.ts';
import { functionWords } from '../words/function-words.ts';
import { type Tokens, tokenise } from '../words/tokens.ts';
import { WordTable } from '../words/word-table.ts';

/** Tokens with a bit for each list of this file that holds the word. */
export interface MarkedTokens extends Tokens {
  readonly marks: Int32Array;
}

const marksByHash = new Map<number, number>();
let nextBit = 0;

/** Words of the catalogue's lists that say too little when they stand alone at the end of a phrase. */
const tooPlain = new Set(
  `state government defense defence war under vice elect ex major private staff member fellow reader law in back end opener prop lock seed eight rider runner right left full half fly scrum spinner leg rounder all cup open masters trophy championship championships olympics games marathon derby tour prix festival programme program campaign forum initiative reserve st saint const pres father mother sister brother palace wednesday global electric mobile power health healthcare interactive solutions as on to royal national european nations un eu us federal real sporting of for expert survivor rival successor predecessor star maker model live center centre international commission parliament county`.split(
    /\s+/,
  ),
);

/** Last words of the phrases: "foreign minister" gives "minister". */
function lastWords(phrases: Iterable<string>): string {
  const words: string[] = [];
  for (const phrase of phrases) {
    const last = phrase.slice(phrase.search(/[^\s-]+$/));
    if (last.length >= 3 && !tooPlain.has(last)) words.push(last);
  }
  return words.join(' ');
}

/** A new bit, set for every word of the list. */
function bitFor(words: string): number {
  const bit = 1 << nextBit++;
  const tokens = tokenise(words);
  for (let i = 0; i < tokens.count; i++) {
    marksByHash.set(tokens.hashes[i]!, (marksByHash.get(tokens.hashes[i]!) ?? 0) | bit);
  }
  return bit;
}

/** Before a name, capitalised or not: the name is a person's. */
export const honorifics = bitFor(
  `mr mrs ms mx miss dr sir dame lord lady baroness baron prof professor rev reverend fr sr sister brother monsieur madame mademoiselle mme mlle herr frau señor señora senor senora sra don doña dom dona ${lastWords(catalogue.honorifics.filter((title) => !title.includes(' ')))}`,
);

/** Heads of roles: "chief executive", "mayor", "striker". Before or after a name they make it a person's. */
export const roleHeads = bitFor(
  `president minister premier chancellor senator sen representative rep congressman congresswoman governor gov mayor councillor councilor cllr mp mep judge justice magistrate general gen colonel col captain capt sergeant sgt lieutenant lt admiral commander brigadier king queen prince princess duke duchess emperor sultan emir sheikh pope cardinal archbishop bishop pastor vicar priest imam rabbi ayatollah monk nun
  executive ceo cfo coo cto chairman chairwoman chairperson chair director secretary ambassador envoy diplomat coach manager trainer sheriff detective inspector superintendent constable officer commissioner prosecutor attorney lawyer barrister solicitor speaker treasurer chief boss head leader founder cofounder owner partner banker trader investor economist analyst strategist regulator ombudsman auditor
  spokesman spokeswoman spokesperson adviser advisor aide consultant author novelist writer poet playwright journalist reporter correspondent columnist editor presenter broadcaster host anchor photographer artist painter sculptor architect designer singer songwriter rapper musician guitarist drummer pianist violinist composer conductor actor actress comedian filmmaker producer choreographer dancer chef
  footballer striker midfielder defender goalkeeper winger forward quarterback pitcher captain skipper rower swimmer sprinter cyclist golfer boxer jockey driver champion umpire referee athlete batsman bowler wrestler
  scientist researcher physicist chemist biologist geologist astronomer engineer professor lecturer teacher headteacher principal dean rector historian archaeologist psychologist virologist epidemiologist doctor surgeon nurse paramedic pharmacist vet farmer fisherman docker miner baker shopkeeper pilot sailor skipper firefighter soldier veteran activist campaigner protester organiser organizer unionist unionist volunteer resident student pupil pensioner widow widower husband wife mother father son daughter sister brother grandmother grandfather neighbour neighbor friend colleague billionaire entrepreneur philanthropist socialite heiress influencer youtuber suspect gunman clerk usher defendant victim candidate nominee lawmaker legislator deputy politician dissident dictator premier taoiseach
  präsident bundeskanzler kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin chef trainer sprecher sprecherin ministre maire président présidente député députée directeur directrice sénateur écrivain porte-parole presidente ministro ministra alcalde alcaldesa portavoz diputado senador director directora prefeito prefeita deputado deputada diretor diretora ${lastWords(catalogue.personRoles)}`,
);

/** May stand before the head of a role. */
export const roleModifiers = bitFor(
  `chief prime vice deputy assistant associate senior junior former ex acting interim incoming outgoing managing executive finance financial foreign home interior defence defense health education energy transport environment trade economy labour labor justice culture sports chief operating technology technical marketing medical scientific general lead national state federal district attorney police fire press party union team club head company group board parliamentary opposition majority minority house senate council city town county harbour port crown first second late veteran star celebrated award winning leading independent democratic republican conservative labour liberal green social new current longtime long serving retired local staff special investigative political business chief night football basketball baseball cricket rugby tennis hockey film music fashion news sales research project programme program works plant factory site regional`,
);

export const speechVerbs = bitFor(
  `said says say told tells added adds warned argues argued announced claimed insisted explained wrote writes stated noted confirmed denied acknowledged replied declared commented stressed recalled tweeted testified admitted apologised apologized resigned joked vowed pledged urged believes hopes thinks ${catalogue.speechVerbs.join(' ')}`,
);

/** Before a name: it is a place's. */
export const placeCues = bitFor(
  `in at near outside around across throughout inside toward towards à en aus bei nach em`,
);
/** Weaker: also stand before people and organisations. */
export const weakPlaceCues = bitFor(`from to leaving visiting of`);

/** Last word of a place's name. */
export const placeTails = bitFor(
  `river island isle lake sea ocean bay gulf strait mountain mountains valley desert forest peninsula canal county province region district village town city borough street road avenue square park bridge airport station harbour harbor quay pier basin beach coast plain ridge falls creek hill hills hospital palace stadium arena cathedral`,
);
/** First word of a place's name. */
export const placeHeads = bitFor(
  `mount lake cape port fort san santa saint st los las el la le les new north south east west upper lower great isle puerto rio villa bad sankt quay pier`,
);

/** Last word of an organisation's name. */
export const organisationTails = bitFor(
  `university college school institute academy ministry department agency authority commission committee council parliament congress senate assembly court tribunal party union association federation confederation league society club foundation trust charity fund bank group company corporation board bureau office service services administration centre center laboratory laboratories observatory museum orchestra theatre theater church police army navy guard force forces brigade team united city rovers wanderers athletic fc afc cf sc news times post journal gazette herald tribune telegraph guardian review wire radio television tv broadcasting press magazine daily courier echo chronicle observatory organisation organization network alliance coalition movement front partnership cooperative co-operative workers teachers museum gallery studio studios records pictures entertainment airlines airways railways express lines line ferries exchange guild command corps caucus division unit squad clinic chamber watch house works consulting partners infirmary hospice dispensary university's ministry's ${lastWords([...catalogue.bodySuffixes, ...catalogue.clubSuffixes, ...catalogue.businessSuffixes])}`,
);

/** Last word of a company's name: stronger than the above. */
export const companyTails = bitFor(
  `inc corp corporation ltd limited plc llc llp co holdings holding group ag sa nv se gmbh spa ab asa oyj bhd pty technologies technology systems industries international pharmaceuticals pharma therapeutics biosciences biotech motors energy resources minerals mining capital ventures partners securities insurance bancorp financial foods stores brands semiconductor semiconductors electronics software airlines airways shipping steel chemicals petroleum oil gas telecom communications media mills ${lastWords(catalogue.companySuffixes.filter((suffix) => !suffix.includes(' ')))}`,
);

/** First word before "of", "for": "Bank of", "Ministry for", "University of". */
export const organisationHeads = bitFor(
  `bank ministry department university college institute academy school court house council board bureau office society association federation confederation league union museum church city port chamber friends union organisation organization centers centres committee commission agency authority general secretariat parliament bank banque ministère université musée conseil institut agence fédération syndicat société école`,
);

/** First word of an organisation's name without "of": "Radio Sund", "Hotel Meridian". */
export const bodyHeads = bitFor(
  `radio tv télé hotel café cafe club fc ac real team studio teatro théâtre grupo groupe banco banque deutsche`,
);

export const ordinals = bitFor(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`,
);

/** Before "of" or "in": what follows is a listed company. */
export const companyCues = bitFor(
  `share shares stock stake shareholder shareholders investor ceo subsidiary acquisition takeover merger revenue profit earnings dividend ipo rival owner parent`,
);
/** Right after a name: it is a company's. */
export const afterCompany = bitFor(
  `share shares stock shareholder shareholders ceo subsidiary dividend earnings`,
);
/** Right after a name: it is a person's. */
export const afterPerson = bitFor(`administration campaign supporter ally allies presidency`);
/** Right before a name: it is a company's or an organisation's. */
export const beforeCompany = bitFor(
  `maker manufacturer retailer lender insurer carmaker automaker chipmaker drugmaker supplier brewer airline carrier operator broker brokerage bank startup firm company giant rival group newspaper broadcaster agency charity supermarket developer miner consultancy thinktank tank publisher website platform app operator union club
  hôpital clinique lycée société entreprise groupe compagnie syndicat association fédération`,
);

/** Last words of laws, prizes, contests and the like: a name, but of none of our kinds. */
export const nothingTails = bitFor(
  `act bill law award awards prize cup games championship championships open series day week month year war agreement treaty accord convention protocol amendment festival election elections referendum report index plan project programme program initiative campaign era age season storm hurricane typhoon cyclone operation virus syndrome disease effect theory principle test theorem trophy medal tour race marathon derby bowl grammy oscar emmy airshow ceremony match final finals summit conference forum census street road avenue edition version movie film show album book podcast`,
);

/** Capitalised in English without being names of our kinds. */
export const notNames = bitFor(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun today yesterday tomorrow tonight
  christmas easter ramadan thanksgiving halloween covid coronavirus internet god bible quran koran brexit olympics olympic covid19 pcr dna rna gps suv pdf html faq tv pm am est gmt utc edt pst bst cet ceo cfo coo cto hr pr vip diy id it ok usd eur gbp gdp ipo vat rpi cpi agm dc q1 q2 q3 q4 h1 h2 etf esg ai vr ar uhd led lcd usb wifi app pc phd mba ba ma bsc qa q&a hiv aids adhd ptsd bmi icu gp faqs update updates breaking exclusive video watch read related advertisement photo photos image images getty file share copy link caption story continues follow subscribe sign newsletter newsletters
  i I'm I've I'll I'd They've They'll They'd They're You've You'll You'd You're english french german spanish chinese japanese arabic russian italian latin greek hebrew hindi portuguese christian christians muslim muslims jewish jew jews catholic catholics protestant protestants hindu hindus buddhist buddhists sikh islam christianity islamic western eastern northern southern northeast northwest southeast southwest central european african asian american latino latina hispanic black white asians africans europeans americans arab arabs nazi nazis marxist communist communists democrat democrats democratic republican republicans tory tories labour conservatives liberals greens socialist socialists`,
);

/** Words that often open a sentence and are no names, beyond the small words of the language. */
export const openers = bitFor(
  `à après selon dans pour mais les des une depuis avec chez und der die das ein eine nach bei mit für im am wie auch aber según para con tras segundo após desde after all also although among amid another any as at because before both but by despite during each earlier even every few first following for former from further given here how however if in instead it its just last later like many meanwhile more most much nearly neither never new next no none nor not nothing now of officials on once one only or other others over people perhaps police prosecutors researchers residents scientists second several shares since so some still such ten than that the their then there these they this those though three through thus to today together two under unlike until up very voters we what when where whether which while who why will with without workers would yes yesterday yet you your analysts experts critics supporters lawyers doctors students teachers parents investors traders markets stocks sales profits prices oil gold unemployment inflation according asked born based speaking writing citing data figures results details sources documents records authorities government ministers lawmakers senators politicians families children women men fans players coach nobody everyone everything something anyone maybe indeed moreover nevertheless nonetheless otherwise eventually finally recently currently previously originally initially additionally similarly consequently therefore hence thanks dear good great best big small old young high low long short early late five six seven eight nine hundreds thousands millions dozens half part whether there's that's it's he's she's what's don't can't let's here's we're they're you're isn't doesn't didn't won't`,
);

/** Join the parts of one person's or organisation's name. */
export const nameConnectors = bitFor(
  `de la van von der den bin ibn al el ul ad ud ash du da das dos di del della le ten ter af av zu y e`,
);
export const organisationConnectors = bitFor(`of for and the on`);

/** "mayor of X" names a place. */
export const rulerHeads = bitFor(
  `mayor governor president minister king queen premier bishop archbishop prince duke ambassador resident people city town village port capital north south east west outskirts centre center streets coast region province state republic kilometre mile km`,
);

/** "French", "Kenyan": stand before a name and are none. */
export const demonyms = bitFor(
  // Of "South Korean" only "Korean": "South" stands before much else.
  countries
    .flatMap((country) => country.demonyms.map((demonym) => demonym.slice(demonym.lastIndexOf(' ') + 1)))
    .join(' '),
);

/** Members of parties and faiths: after a place ("Maine Democrat") they end its name, before a name they are none of it. */
export const groupWords = bitFor(
  `democrat republican democratic socialist communist independent islamist hindu muslim jewish christian buddhist sikh lgbtq bedouin yorker londoner`,
);

/** No part of a name, capitalised beside one by chance (surnames such as He, To, Or and Than are left out): "Brussels Tuesday", "Germans Are", "Do I". */
export const runBreakers = bitFor(
  `monday tuesday wednesday thursday friday saturday sunday january february september october november december
  i you she we they it me him them her is are was were been am has had have does did that this these those there here in on at by with from into as but because if when while where what which why how who whose not about after before then and`,
);

/** First words of the names of storms, operations and the like. */
export const eventHeads = bitFor(`hurricane typhoon cyclone storm operation proposition category`);

/** Last words of bodies and buildings that are nobody's surname. */
export const neverSurnames = bitFor(
  `hospital infirmary hospice airport stadium arena cathedral university college institute department ministry agency authority committee commission council association federation airlines airways railways administration bureau command corps division unit express clinic palace`,
);

/** Words of the writer or a speaker about themselves. */
export const personWords = bitFor(`I we our us my me you your I'm I've we're`);
export const smallWords = bitFor(functionWords);
export const certainFirstNames = bitFor(
  [...firstNames].filter((name) => !doubtfulFirstNames.has(name)).join(' '),
);
export const uncertainFirstNames = bitFor([...doubtfulFirstNames].join(' '));

const marks = new WordTable(marksByHash);

export function markTokens(tokens: Tokens): MarkedTokens {
  const found = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) found[i] = marks.get(tokens.hashes[i]!);
  const { text, count, starts, ends, hashes, flags, gaps } = tokens;
  return { text, count, starts, ends, hashes, flags, gaps, marks: found };
}

/** True when the token's word is in the list of that bit (or of any of those bits). */
export function isIn(bits: number, tokens: MarkedTokens, at: number): boolean {
  return at >= 0 && at < tokens.count && (tokens.marks[at]! & bits) !== 0;
}
