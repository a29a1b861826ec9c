// The time over which a text says that something changed: "over the past eight weeks", "this year", "since March".

const count =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|few|couple of)';
const span = '(?:trading\\s)?(?:sessions?|days?|weeks?|months?|quarters?|years?|decades?)';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const period = [
  `(?:over|in|during|for|within|across)\\s(?:the|its|their)\\s(?:past|last|previous|preceding)\\s(?:${count}[\\s-])?${span}`,
  `(?:over|in|within|for)\\s(?:just\\s|only\\s|less\\sthan\\s|more\\sthan\\s|about\\s|nearly\\s)?${count}[\\s-](?:weeks?|months?|quarters?|years?|decades?)`,
  '(?:so\\sfar\\s)?(?:this|last)\\s(?:week|month|quarter|year|summer|winter|spring|autumn|fall)',
  '(?:on|for|over|in|during)\\sthe\\s(?:week|month|quarter|year|decade)(?:\\sto\\sdate)?',
  'year[\\s-]to[\\s-]date',
  'year[\\s-](?:on|over)[\\s-]year',
  '(?:from|than|on|compared\\swith)\\sa\\s(?:week|month|year)\\s(?:earlier|before|ago)',
  `${count}\\s(?:weeks?|months?|years?)\\s(?:ago|earlier)`,
  `since\\s(?:(?:the|its|their|last|early|mid|late|mid-|a)[\\s-])?[\\p{L}\\d’'-]+(?:\\s(?!and\\b|but\\b|while\\b|as\\b)[\\p{L}\\d’'-]+){0,5}`,
  `(?:from|below|above|off)\\s(?:its|their|the|an?)\\s(?:[\\p{L}\\d-]+\\s){0,3}(?:highs?|peaks?|lows?|record)`,
  `(?:in|during|throughout)\\s(?:(?:early|mid|late)[\\s-])?(?:${month}(?:\\s(?:19|20)\\d\\d)?|(?:19|20)\\d\\d)`,
].join('|');

const anywhere = new RegExp(String.raw`(?<![\p{L}\d])(?:${period})(?![\p{L}\d])`, 'iu');
const opening = new RegExp(String.raw`^(?:(?:And|But|So|Yet)\s)?(?<period>${period})(?![\p{L}\d])`, 'iu');
/** Another figure or another clause: what comes later is not said of the change. */
const elsewhere =
  /[,;:()–—]|\d\s?(?:%|per\s?cent|pc)|\s(?:and|but|while|after|as|when|which|who|before|to(?=\s\p{L}))\s/iu;
const mostBetween = 48;
const mostPeriod = 72;

/** True where the words name a time over which, or a day and hour from which, something changed. */
export function namesPeriod(words: string): boolean {
  return anywhere.test(words);
}

/**
 * The words that say over which time the change happened, or null; a capital that only opened the sentence is lowered.
 * @param before the sentence up to the change; only how it opens counts
 * @param after what follows the change
 */
export function statedPeriod(before: string, after: string): string | null {
  const behind = anywhere.exec(after.slice(0, mostBetween + mostPeriod));
  if (behind && behind.index <= mostBetween && !elsewhere.test(after.slice(0, behind.index)))
    return behind[0];
  const first = opening.exec(before.trimStart())?.groups?.period;
  return first === undefined ? null : first[0]!.toLowerCase() + first.slice(1);
}
