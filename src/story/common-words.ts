// Words that say nothing about which event an article is about: function words, and words that any news uses.
// Written by hand for Broadsheet; corpus statistics take over as articles arrive.
import { hashWord } from './words.ts';

/** Function words, by language: never part of a vector. */
const functionWords: Readonly<Record<string, string>> = {
  en: `the and for are was were been being has have had not but his her she they them their its our your you him
    who whom whose which what when where why how that this these those there here with without from into onto upon
    over under after before during between among against about above below through across along around near off out
    up down on in at by to of as an or if so no nor yet than then too very can could will would shall should may
    might must do does did done doing is be am it he we us me my mine yours ours theirs itself himself herself
    themselves all any both each few more most other some such only own same just also again ever never now once
    because while until although though since per via like let get got gets getting go goes going gone went
    one two three first second last next new says say said saying tell tells told according don isn aren wasn
    weren doesn didn hasn haven hadn won wouldn couldn shouldn re ve ll mr mrs ms dr`,
  de: `der die das den dem des ein eine einer eines einem einen und oder aber nicht kein keine ist sind war waren
    wird werden wurde wurden hat haben hatte hatten sein seine seiner ihr ihre ihrer sich sie er es wir ihr ich
    mit von vom zu zum zur im in an am auf aus bei nach seit vor uber unter durch gegen ohne um fur bis als wie
    wenn dass weil auch noch nur schon mehr sehr so da hier dort dann nun sagte sagt laut neue neuen neuer`,
  fr: `le la les un une des du de et ou mais ne pas est sont etait etaient sera seront ete etre avoir ont avait
    avaient son sa ses leur leurs ce cet cette ces il elle ils elles on nous vous je qui que quoi dont ou dans
    sur sous par pour avec sans entre vers chez apres avant pendant depuis contre plus moins tres aussi encore
    comme si tout tous toute toutes meme fait dit selon nouveau nouvelle aux au se en`,
  es: `el la los las un una unos unas de del al y o pero no es son era eran sera ser ha han habia habian su sus
    se lo le les que quien cual donde cuando como por para con sin sobre entre desde hasta tras ante contra
    durante segun mas menos muy tambien ya este esta estos estas ese esa eso si todo todos toda todas dijo dice
    nuevo nueva en`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas em por para com sem sobre entre e ou mas nao se
    que quem como quando onde ser sao foi foram era tem ter ha seu sua seus suas ao aos pelo pela mais menos
    muito tambem ja este esta isso todo todos disse diz novo nova apos ate`,
  it: `il lo la i gli le un uno una di del della dei delle dello da dal dalla in nel nella con su sul sulla per
    tra fra e o ma non che chi cui come quando dove essere sono era erano ha hanno aveva suo sua suoi sue si
    piu meno molto anche gia questo questa questi queste tutto tutti ha detto dopo prima secondo nuovo nuova`,
  nl: `de het een en of maar niet geen is zijn was waren wordt worden werd werden heeft hebben had hun haar zijn
    ze zij hij het wij we ik u met van voor naar op in aan bij uit over onder door tegen zonder om tot als dan
    dat die deze dit ook nog al meer zeer zo er hier daar volgens zei zegt nieuwe na`,
  sv: `och att det som en ett den de inte men eller ar var har hade sin sina hans hennes sig han hon vi jag med
    av till fran for pa i om under over efter innan mot utan nar hur dar har sa ocksa mer mycket enligt sager ny nya`,
};

/** Words common in any day's English news: they count for less until statistics know better. */
const newsWordsEnglish = `people man woman men women child children family home house world country nation state
  city town county government official officials minister president leader leaders party police court law report
  reports reported news today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december day days week weeks month months
  year years time times hour hours minute morning night million billion percent per cent number group company
  companies business market money price prices plan plans make makes made making take takes took taken taking come
  comes came give gives given gave use used using work works worked working show shows showed shown find finds found
  know known think see seen look looks want wants need needs call calls called ask asks asked keep help helps helped
  start starts started begin began end ends ended open opens close closed set sets put puts run runs part place point
  case issue issues question problem way ways thing things lot many much several hundreds thousands high higher low
  lower big bigger large larger small little great good better best bad long short old young early late later recent
  recently former current public national international local major top key main full real right left back away still
  even ahead amid despite among including include includes expected likely possible according told statement
  spokesman spokesperson spokeswoman announced announce announces added add adds however meanwhile service services
  members member head chief team change changes life live living update updates video photo photos watch read
  latest breaking exclusive analysis opinion live report review story stories media press interview
  every another between around across nearly almost least most half early late second third four five six seven
  eight nine ten several dozen total amount level rate rise rises rose fall falls fell gain gains drop drops dropped
  increase increased hit hits face faces faced lead leads led win wins won lose loses lost hold holds held move
  moves moved return returns returned meet meets met join joins joined leave leaves pay pays paid buy buys bought
  sell sells sold cut cuts support supports supported face warn warns warned fear fears hope hopes say deal deals
  talk talks vote votes decision decide decided agree agreed agreement allow allowed against power control force
  forces security information system programme program project area region north south east west southern northern
  eastern western central street school schools university students student health office line side name names
  person reason result results record records release released releases launch launches launched feature features
  free really actually want something nothing everything anything someone everyone name turn turns turned`;

const functionHashes = new Map<string, Set<number>>();

function hashesOf(words: string, language: string): Set<number> {
  return new Set(words.split(/\s+/).map((word) => hashWord(word, language)));
}

for (const [language, words] of Object.entries(functionWords)) {
  functionHashes.set(language, hashesOf(words, language));
}
const english = functionHashes.get('en')!;
functionHashes.set('', english);
functionHashes.set('no', functionHashes.get('sv')!);
functionHashes.set('da', functionHashes.get('sv')!);

/** Hashes of words that any news article may hold. */
export const newsWords: ReadonlySet<number> = hashesOf(newsWordsEnglish, 'en');

const none: ReadonlySet<number> = new Set();

/** Hashes of the words to leave out in this language (primary subtag; '' is taken as English). */
export function functionWordsOf(language: string): ReadonlySet<number> {
  return functionHashes.get(language) ?? none;
}
