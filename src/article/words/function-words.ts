// Small words that give a language away, and that tell nothing about what a text is about.
import { type Tokens, tokenise } from './tokens.ts';

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as are were by at from it this be have has had not but they their which will an who would said been its about after he his she her you we more than or when one there also up out if so what can into over could just new us our no',
  fr: 'le la les de des du et est en un une dans que qui pour pas sur au aux avec ce cette il elle ils sont par plus se son sa ses ne ou mais ont été leur comme nous vous fait être après selon deux entre aussi sans sous',
  de: 'der die das und ist in den von mit dem des ein eine zu im für auf nicht sich auch als an es nach wie bei aus wird sie er hat dass einen einer werden sind oder war wurde noch um über am vor zum zur haben nur ich durch gegen bis',
  es: 'el la los las de y en que del un una por con para es se al lo su como más pero sus le ha este esta fue son también entre ya cuando sin sobre ser dos tiene desde hasta todo nos muy años según',
  pt: 'o a os as de e em que do da dos das um uma por com para é se no na nos nas ao como mais mas foi são pela pelo seu sua não ser também entre já quando sem sobre até anos está segundo ele ela tem',
  it: 'il la i gli le di e in che del della dei delle un una per con è si al alla come più ma sono anche nel nella non dal dalla suo sua ha hanno essere stato questo questa tra dopo anni lo da',
  nl: 'de het een en van in is dat op te voor met zijn niet die aan er om ook als door maar bij heeft naar uit over nog hij worden wordt werd meer dan tot jaar kan al zich deze onder',
  sv: 'och det att en som är på för av med den till har inte om ett de han men var sig från vi så kan när nu efter också eller mot vid under ska enligt skulle än där ut år',
  da: 'og det at en den er som på for af med de til har ikke om et han men var fra vi så kan når nu efter også eller mod ved under skal ifølge blev være der ud år',
  no: 'og det at en den er som på for av med de til har ikke om et han men var fra vi så kan når nå etter også eller mot ved under skal ifølge ble være der ut år',
  fi: 'ja on ei se että hän oli joka mutta myös kun niin ovat jos kuin tai sen sekä mukaan ollut vuonna vuoden voi jo vain nyt mitä sitä',
  pl: 'w i na z że się do nie to o jest jak po za od ale są przez dla co tym przed oraz był jego tak tylko już roku który która które także może',
  cs: 'a v se na je že s o z do i ale za by to pro jako jsou po podle od jeho která který které také až roku byl bude při jen už',
  ro: 'și în de la a cu pe că nu este din o un care pentru mai s-a fost sunt au ca să prin după despre dar anul',
  hu: 'a az és hogy nem is egy de ez meg csak volt már mint szerint még el után vagy ki lesz lehet majd amely',
  tr: 've bir bu için ile de da olarak çok en daha olan gibi ama ne kadar sonra olduğu göre her ise yıl değil var',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke ada oleh karena sudah telah bisa adalah tersebut lebih saat',
  ru: 'и в не на что с по как это но из для от за к он его а о у же был было также года была они по до или только после',
  uk: 'і в не на що з та це як для за до від про у й але його був також року після він вони або щоб буде під',
};

const languages = Object.keys(wordsByLanguage);
const bitsByHash = new Map<number, number>();
for (const [index, language] of languages.entries()) {
  const tokens = tokenise(wordsByLanguage[language]!);
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i]!;
    bitsByHash.set(hash, (bitsByHash.get(hash) ?? 0) | (1 << index));
  }
}

/** The small words of all these languages, in one text. */
export const functionWords: string = Object.values(wordsByLanguage).join(' ');

/** How many small words of each language stand at the beginning of a text. */
export interface SmallWordCounts {
  readonly looked: number;
  readonly best: string;
  readonly bestCount: number;
  readonly secondCount: number;
  countOf(language: string): number;
}

const lookedAt = 220;

export function countSmallWords(tokens: Tokens): SmallWordCounts {
  const looked = Math.min(tokens.count, lookedAt);
  const counts = new Int32Array(languages.length);
  for (let i = 0; i < looked; i++) {
    let bits = bitsByHash.get(tokens.hashes[i]!) ?? 0;
    while (bits !== 0) {
      counts[31 - Math.clz32(bits & -bits)]!++;
      bits &= bits - 1;
    }
  }
  let best = 0;
  for (let index = 1; index < languages.length; index++) if (counts[index]! > counts[best]!) best = index;
  let secondCount = 0;
  for (let index = 0; index < languages.length; index++) {
    if (index !== best) secondCount = Math.max(secondCount, counts[index]!);
  }
  return {
    looked,
    best: languages[best]!,
    bestCount: counts[best]!,
    secondCount,
    countOf: (language) => counts[languages.indexOf(language)] ?? 0,
  };
}
