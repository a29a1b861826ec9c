// How common English words are in news, in three steps, so that the first articles of a new corpus are compared
// sensibly. Written by hand for Broadsheet from general knowledge of the language; statistics of the reader's own
// corpus outweigh it after a few hundred articles.
import { hashWord } from './words.ts';

/** In about every eighth article. */
const everyday = `people year years time day days week month country government official officials state states president
 minister party police group company public national international world news report reported told added made make take
 work home life part number million number police city area case way long high great old young early late left right
 while still even back well since around including another between however including called later former local today
 already among came come going good help place large used according set end start want need men women man woman family
 children house expected Monday Tuesday Wednesday Thursday Friday Saturday Sunday second several major lot
 far week weeks months hours earlier known think told never always little half once nearly small big best show
 taken given held began done became put find found left next open least might own every most much last first
 statement spokesman spokeswoman support leader leaders member members security law court plan plans change issue`;

/** In about every twenty-fifth article. */
const usual = `ability able accept access accident account accused act action active activity actually address
 administration admit adult advance advice affect afternoon age agency agree agreement aid aim air allow almost alone
 alongside amount analysis announce announced annual answer anyone appear appeared application apply approach approve
 approved April area argue arm army arrest arrested arrive arrived article ask asked assembly assistant association attack
 attacks attempt attention August author authority authorities available average avoid award aware away baby bad ban bank
 base based battle bed begin behaviour believe benefit bill birth black block blood board boat body book border born
 bought box boy break bring British broke brother brought budget build building built burn bus business buy cabinet call
 calls campaign cancer candidate capital car care career carry cars cash cause caused central centre center century
 certain chain chair chairman challenge chance charge charged charges chief child choice choose church citizen citizens
 civil claim claimed claims class clear clearly close closed club coach coalition coast college comment commission
 committee common community companies compare competition complete concern concerned concerns condition conditions
 conference confirm confirmed conflict congress consider contact continue continued contract control cost costs council
 countries county couple course cover create created crime criminal crisis critical criticism cross crowd culture current
 currently customer customers cut damage data date daughter dead deal death deaths debate debt December decide decided
 decision declared defeat defence defense delay deliver demand demands democracy democratic department deputy describe
 described despite detail details develop development die died difference different difficult diplomatic direct director
 disaster discuss disease doctor doctors document dollar dollars door doubt draw dream drive driver drop drug drugs early
 earlier earth east economic economy education effect effort efforts eight either election elections emergency employee
 employees energy enough enter entire environment escape especially establish Europe European evening event events
 eventually ever evidence exactly example exchange executive exist experience expert experts explain explained
 expressed eye face facility fact factor fail failed fair faith fall families fan fans far farm father fear February
 federal feel felt female few field fight fighting figure figures file filed film final finally financial fine fire
 firm five floor flight focus follow followed following food football force forced forces foreign form forward four
 France free freedom French friend friends front fuel full fund funds future game games gas gave general German Germany
 girl girls give global goal gold government governor green ground group groups growing growth guard guilty gun half hall
 hand hands happen happened hard head health hear heard hearing heart heat heavy heavily held here history hit hold holding
 hope hospital host hot hotel hour human hundreds husband idea identified identify image immediately impact important
 improve incident include included income increase increased increasingly independent India Indian individual industry
 inflation influence information initial injured injuries injury inside insurance intelligence interest interests
 internal internet interview introduced invest investigate investigation investigators investment investors involved
 Islamic island issues January job jobs join joined joint journalists judge July jump June jury justice keep key kill
 killed killing kind knew know labour labor lack land language largest late latest launch launched lawmakers laws lawyer
 lawyers lay lead leadership leading league learn leave leaving led legal legislation less letter level levels lie light
 limit limited line list live lives living loan London look looking lose loss losses lost love low lower main maintain
 majority man manage management manager March mark market markets married match matter May mayor mean means measure
 measures media medical meet meeting member memory message met middle military mind minute minutes missing mission mistake
 model modern moment money morning mother move moved movement movie murder music name named nation nations natural near
 nearby necessary network New night nine none normal north northern note nothing November nuclear numbers objective
 obtained obvious occur occurred October offer offered office officer officers often oil older ones online operation
 operations opinion opponents opportunity opposition option order ordered organisation organization organised original
 others outside overall owner pay paid paper parents Paris park parliament parliamentary particular parties partner
 party pass passed passenger passengers past patient patients peace percent performance perhaps period permanent person
 personal personnel phone photo physical picture piece pilot planned planning plane play played player players point
 points policy political politician politicians politics poll poor popular population position positive possible post
 power powerful practice prepare present press pressure prevent previous previously price prices primary prime prison
 prisoners private prize problem problems procedure process produce product production products professional professor
 profit programme program programmes progress project projects promise promised property proposal proposed prosecutor
 prosecutors protect protection protest protesters protests prove provide provided province public published pull
 purpose push question questions quick quickly quite race radio rain raise raised ran rate rates rather reach reached
 react reaction read ready real reality really reason reasons receive received recent recently record recovery red
 reduce reduced referendum reform refused regarding region regional regular relations relationship release released
 religious remain remained remains remember remove removed replace report reporter reporters reports representative
 Republican republic request require required rescue research researchers residents resign resolution resources respect
 respond response responsibility responsible rest result results return returned reveal revealed revenue review rise
 rising risk river road role room round rule rules run running rural Russia Russian safe safety sale sales same sanctions
 save saw scale scene scheduled school schools science scientists score sea search season seat seats secret secretary
 section sector security seek seeking seem seemed seen sell senate send senior sense sent sentence separate September
 series serious serve served service services session seven severe sex share shares ship shooting shop short shot show
 showed shut side sign signed significant similar simple simply single sister sit site situation six size social society
 soldiers sold solution someone something son soon sort sought source sources south southern space speak speaking
 special speech speed spend spending spent spoke sport sports spread spring square staff stage stand standard star
 started starting statement station stay step stock stop stopped stopping store storm story strategy street strength
 strike strong structure struggle student students studies study subject success successful such suffered suggest
 suggested summer supply supporters supreme sure surface surprise suspect suspected suspects system table talk talks
 target tax team teams technology telephone television temporary ten term terms territory terror terrorist test tests
 thank themselves third thought thousands threat threatened three threw ticket tie title together told top total tour
 town track trade traditional traffic train training transport travel treat treated treatment treaty trial tried trip
 troops true trust truth try trying turn turned twenty twice type ultimately understand union unit United university
 unless upon urged value vehicle vehicles version victim victims victory video view village violence violent visit
 visited voice vote voted voters voting wage wait wake walk wall war warned warning Washington watch water weapon weapons
 weather website weekend welcome west western whether white whole wide wife willing win wind window winner winning winter
 wish within witness witnesses won word words worked worker workers working worse worst worth wounded write writing
 written wrong wrote yesterday yet young zone American America US UK UN EU U.S China Chinese Britain England Israel`;

/** In about every eightieth article. */
const known = `abandon abroad absence abuse academic accounts achieve achieved acknowledged acquire acquired acquisition acting
 activists acts actor actress additional adopted advanced advantage adviser advisers affairs affected Afghan Africa African
 aftermath agenda agent agents aggressive aide aides aimed aircraft airline airlines airport alarm alcohol alert allegations
 alleged allegedly alliance allies ally alternative amendment ambassador analyst analysts ancient anger angry animal animals
 anniversary anonymity anonymous anti anxiety apartment apparent apparently appeal appeals appearance appointed
 appointment appropriate Arab architect armed arms arrests arrival artist artists Asia Asian aside assault assembly assess
 assessment assets assistance assume assured athletes atmosphere attacked attacker attackers attempted attempts attend
 attended attorney attract audience auction Australia Australian authorised automatic aviation awarded backed background
 bail balance ball ballot bans banks barely bargain barrier basic basis bear beat beaten beautiful becoming behalf behind
 Beijing belief beliefs believed belong benefits beyond bid biggest billionaire bills biological bird birds birthday bishop
 bit blame blamed blast blew blocked blog bloody blow blue bodies bomb bomber bombing bombings bond bonds boost borders
 boss bottom bound bow brain branch brand breach breakfast breaking breast breath bridge brief briefing briefly bright
 broad broadcast broader broken brothers brown Brussels brutal bullet bureau buried businesses busy button buyers Cairo
 California calm camera cameras camp camps Canada Canadian cancel cancelled candidates capacity captain captured
 carbon card cards careful carefully carrier carried carrying castle casualties catch Catholic caught ceasefire celebrate
 celebration cell central ceremony certainly challenged challenges chamber champion championship championships changed
 changes changing channel chaos chapter character characters charity charter cheap check chemical chest Chicago
 childhood chosen Christian Christmas circumstances citing civilian civilians clash clashes classes classified clean
 clearing client clients climate climb clinic closely closer closing cloud clubs coal coastal code cold collapse
 collapsed colleague colleagues collect collection colour column combat combination combined comfort coming command
 commander comments commercial commitment committed communication communist communities compared compensation
 complained complaint complaints completed completely complex component comprehensive compromise computer computers
 concept concert concluded conclusion condemned conduct conducted conducting confidence confirmation connection
 consecutive consequences conservative conservatives considerable considering constitution constitutional construction
 consumer consumers contain contained contest context continues continuing contracts contrast contributed contribution
 controversial controversy convicted conviction convinced cooperation cope core corner corporate correct corruption
 counsel count counter counterpart counterparts couples courage courts coverage covered crash crashed creating creation
 credit crew crews cricket crimes crises critics critic crop crossed crossing crucial crude crying cultural cup
 currency currents custody customs cuts cutting cycle damaged dance danger dangerous dark database dated dates dawn deadline
 deadly deals dealt dean dear debut decade decades declaration declined decline deep deeply defeated defend defended
 defendant defending deficit defined definition degree delayed delegates delegation delivered delivery democrats
 demonstrate demonstration demonstrations demonstrators denied deny depend depth deputies described desert deserve design
 designed desire destroy destroyed detained detention determine determined developed developing device devices dialogue
 differences digital dinner direction directly directors disappeared disaster discovered discovery discussed discussion
 discussions dismissed display dispute disrupt distance distribution district diverse divided division documents
 dog dogs domestic dominated donated door double downtown dozen dozens draft dramatic drawn dress drink drivers driving drone
 drones drove dry due duty earn earned earnings earthquake ease easier easily eastern easy eat economist economists
 edge edition editor educated effective effectively effects Egypt Egyptian elderly elected electoral electric electricity
 electronic elements elite embassy emerged emergency emotional emphasis employed employer employers employment encourage
 encouraged ended enemy enforcement engage engaged engine engineer engineers enjoy enormous ensure entered enterprise
 entertainment entirely entrance entry environmental equal equipment era error escaped established estate estimate
 estimated estimates ethnic euro evacuated evacuation evident evil exact exam examination examined examples excellent
 except exclusive executed execution executives exercise exile existed existence existing exit expand expanded expansion
 expect expensive experienced experiences experiment explanation explosion explosions explosive exports exposed extend
 extended extensive extent extra extraordinary extreme extremely eyes faced facilities facing factory failure fake
 fallen falling false fame familiar famous farmers fast faster fatal fatalities fate fathers favour favourite feared
 feature federation fee feeling fees fell fellow felt fiction fierce fifth fighter fighters fighting files filing filled
 films finance finances finding fingers finished fired firefighters fires firing firms fiscal fish fishing fit fixed flag
 flames flat fled flew flights flood flooding floods flow flowers fly flying focused folk followers foot forecast forest
 forget formal formally format formed formula fort fortune forum fought foundation founded founder fourth fraud fresh
 frequently friday friendly fully fun function fundamental funding funeral gain gained gang gap garden gate gathered
 gathering gay gender generally generals generation gift giant globe goals gone goods governing governments graduate
 grand grant granted grave Greece Greek grew gross grow guarantee guards guest guests guidelines guide guilt guns guy
 habits hair Hall handed handle hang happening happy harassment hardly harm hate headed heading headquarters healthy
 heads hearts height helicopter helicopters hell helping hero hidden hide highest highly highway hill hire hired
 historic historical hits Hollywood holiday holidays holy homes honour honor hoped hopes hoping horse hospitals hostage
 hostages houses household housing huge human humanitarian humans hunt hurricane hurt ice ideal ideas identity ill illegal
 illegally illness images imagine immediate immigrants immigration implement implemented implications imports imposed
 impossible imprisoned improved improvement inch incidents independence index indicate indicated indication
 infection infrastructure injuring inmates inner innocent inquiry inspection inspectors inspired installed instance
 instead institute institution institutions insurgents integrity intended intense intention interior intervention
 introduce invasion invested investigating investigations investor invited invitation involve involvement involving iPhone
 Iran Iranian Iraq Iraqi Ireland Islam Israeli issued Italian Italy items Japan Japanese jail jailed Jerusalem jet Jewish Jews
 John journal journalist journey judges judicial judgment junior keen keeping kept kid kids killer killings king
 kingdom knife knowledge Korea Korean laboratory ladies lake landed landing landscape largely lasted laughed
 launching lawsuit lawyer leads learned lessons letters liability liberal liberty libraries licence license lifetime
 lights likely limits links lists literature literally lived loans locals located location locations logic looked loose
 loved lucky lunch luxury machine machines magazine mail mainly mainstream mainland maker makers male manager managers
 mandate manner manufacturer manufacturing map margin marine marked marks marriage martial mass massacre massive
 master match matches material materials matters maximum meaning meant meanwhile measured meat medal medals
 medicine meetings mental mentioned merely merger message messages metal method methods metro Mexico Michael
 mid midnight migrants mile miles militants militia milk mines minimum mining minor minority missed missile missiles
 mistakes mixed mob mobile moderate modest monetary monitor monitoring mood moral Moscow mosque motion motor mountain
 mouth movements movies moving multiple museum Muslim Muslims mutual mystery naked narrow native nature naval navy
 necessarily negative negotiate negotiations neighbour neighbouring neighbourhood nervous newly newspaper newspapers
 nice ninth nobody nominated nomination nominee nonetheless normally northeast northwest notably noted notes notice
 notorious novel objects obviously occasion occasions occupation occupied ocean offence offensive offering offers offices
 okay olympic Olympics Online opened opening openly operate operated operating operator operators opposed
 optimistic orders ordinary organisations organizations organisers origin originally outbreak outcome outer output
 outstanding overnight overseas owned owners ownership pace package pages pain painting pair Pakistan Pakistani palace
 Palestinian Palestinians panel papers parent parking participants participate participated participation particularly
 partly partners partnership parts passage passing passion path patrol pattern payment payments peaceful peak penalty
 pension percentage perfect perform performed permission permit personally perspective Peter phase phenomenon phones
 photograph photographer photographs photos phrase pictures pieces pitch placed places plain planes planet planet plant
 plants plastic platform playing plea pleaded pleased plenty plot plus pocket police policies polling polls pollution pool
 pop Pope port portion portrait possibility possibly potential potentially pounds poverty powers practical practices
 praise praised pray prayers precisely predicted prefer pregnant preparation prepared preparing presence presented
 presidency presidential preserve pretty prevented priest prince princess principal principle principles print prior
 priority privacy privately privileges probably probe proceedings proceeds processes produced producer producers profile
 profits prohibited prominent promote promoted promises promising proof proper properly prosecution proposals proposed
 prospect protected protecting protective protested protestors proud proved provides providing provincial provision provoked
 psychological publication publicly publish pulled purchase purchased purposes pushed putting qualified quality quarter
 queen quiet quoted racial racist raid raids rail railway raising rally range ranked ranks rape rapid rapidly rare rarely
 reached reaching reading realise realised rebel rebels recall receiving recession recognise recognised recognition
 recommend recommended recommendations recorded recording recover recovered reducing reference referred reflect reflects
 refugee refugees refuse regard regarded regime regions register registered regret regular regulation regulations
 regulator regulators regulatory rejected related relative relatively relatives relief religion reluctant rely remaining
 remarks remarkable remote repeat repeated repeatedly replaced representatives represents reputation requests rescued
 reserve reserves resignation resigned resistance resolve resort responded restaurant restaurants restore restored
 restrictions resulted resume retail retailers retired retirement returning revealed revolution rich ride rifle rights
 ring riot riots rival rivals roads rock rocket rockets roles roll Roman Rome roof rooms root rose rough route routine
 Royal ruled ruling rumours rural rush sacked sad sailed salary sat satellite satisfied save saved saving savings
 scandal scared scenario scenes scheme scholars scope score scored screen seconds sectors secure secured seeing seek seized
 select selected selection self selling senator senators sending sends sensitive sentenced sentences sentiment separated
 serial sets settle settled settlement settlements setting sexual shadow shape shared sharp sharply shed shelling shelter
 shift ships shock shocked shoot shoots shops shore shortage shortly shots shoulder shouting shown shutdown sick
 sides sight signal signals signs silence silent silver similarly sites sixth skills sky sleep slightly slow slowly smoke
 smoking smooth snow soccer socialist software soil solar soldier sole solid solve songs song sophisticated sorry
 soul sound sovereign Soviet Spain Spanish speaker species specific specifically spectacular speculation speeches
 spirit spiritual split spokesmen spot squad stability stable staged stake stakes stance standards standing stars statements
 stations statistics status stayed steady steel steps stocks stolen stone stood storage stores stories stranded
 strange strategic streets stress strict strikes striking strongly struck stuck studied studio stuff style
 subsequent subsequently substance substantial succeed suddenly sued suffer suffering sufficient suffers suicide suit
 sun supplies supplied supported supporter supporting supposed surely surged surgery surprised surprising surrounding
 survey survival survive survived survivors suspended suspension suspicion suspicious sustained swept swimming switch
 symbol sympathy symptoms Syria Syrian systems tactics talent talking tall tank tanks targeted targeting targets task
 tasks taste taught taxes teacher teachers teaching tears technical technique teenage teenager teenagers teeth telling
 temperatures temple tension tensions terrible territories terrorism terrorists tested testified testimony testing
 text theatre theory therefore thinking thirty threatening threats throat throw thus tickets tied tight timing tiny tired
 tobacco tomorrow tone tonight tonnes tons tool tools topics torture touch tough tourism tourist tourists tower towns
 traders trading tradition tragedy trail trained trains transfer transferred transformed transition transparency trapped
 travelled travelling treasury tree trees tremendous trend trials tribal tribune tribute tricks trigger trips tropical
 trouble truck trucks truly tunnel Turkey Turkish turning twelve twin twins types typical typically Ukraine Ukrainian
 ultimate unable uncle unclear undergo underground undermine understanding underway unemployment unexpected
 unfortunately uniform unions unique units unity universal universities unknown unlike unlikely unprecedented upper
 upset urban urge urgent users usual usually vaccine valley valuable values van variety various vast vehicle venue
 verdict versions vessel veteran veterans vice victims views villages villagers virtually virus vision visible visiting
 visitors vital vocal volume volunteers vulnerable wages waiting walked walking walls wanted wants warm warrant wars
 waste watched watching wave waves weak weakness wealth wealthy wearing website websites wedding weigh weight welcomed
 welfare whatever wheel whenever wherever whilst wild wildlife wing winners wins wire wireless wise withdraw
 withdrawal withdrawn witnessed wonder wood woods worldwide worried worry worrying wound wounds writer writers
 yard yards yards yellow yen yield young youngest youth zero`;

/** Documents in 300 that use the word, by step. */
const DOCUMENTS_BY_STEP = [38, 12, 3.75] as const;

const documents = new Map<number, number>();

for (const [step, words] of [everyday, usual, known].entries()) {
  for (const word of words.split(/\s+/)) {
    const hash = hashWord(word, 'en');
    if (hash !== 0 && !documents.has(hash)) documents.set(hash, DOCUMENTS_BY_STEP[step]!);
  }
}

/** Articles in 300 that are taken to use a word that is not listed: most such words are rare. */
export const UNLISTED_DOCUMENTS = 0.5;

/** Articles in 300 that are taken to use the word before any article has been seen; `UNLISTED_DOCUMENTS` for the rest. */
export function backgroundDocuments(hash: number): number {
  return documents.get(hash) ?? UNLISTED_DOCUMENTS;
}
