// Whether a name that also is a word, a place's or a person's means the listed company: only what the text itself
// says beside the name counts, and a wrong listing is worse than a missing one.
import { companies } from '../../catalogue/companies.ts';
import { type CompanySigns, companySigns } from '../../catalogue/company-signs.ts';
import type { ArticleText } from '../article-text.ts';
import { gapLine, gapSpace, tokenise } from '../words/tokens.ts';
import { WordTable } from '../words/word-table.ts';
import type { Candidate } from './candidate.ts';
import type { MarkedTokens } from './cue-words.ts';
import { companyKey } from './gazetteer.ts';

/** Words on either side of a mention that are read. */
const windowTokens = 11;
/** Two listed companies as near as this stand in one list. */
const listTokens = 6;
const tightListTokens = 3;
const strong = 2;
const weak = 1;
/** A strong word and a weak one, or three weak ones. */
const enough = 3;

/** Hardly said but of companies. */
const strongWords = `shareholder ceo revenue earnings commerce retailer automaker carmaker chipmaker drugmaker smartphone ipo dividend nyse subsidiary cofounder acquisition takeover layoff conglomerate tech software antitrust insurer manufacturer inc corp plc multinational valuation profit profits quarterly startup outage advertiser brand stock share telecom analyst investor`;
/** Said of companies more often than of anything else, though not of them alone. */
const weakWords = `company business firm giant sales customer consumer product store worker employee billion quarter market price user platform app ai chip cloud launch launched launching deal buy sell selling sold supplier factory maker device phone advertising service online delivery warehouse founder boss streaming subscription bank oil gas feature version beta update lawsuit patent contract payment executive chief corporate industry laptop gadget job discount purchase order shop shopping merchandise model competitor rival owner owned trading traded announced unveiled partnership financial fund hotel car electric vehicle sponsor digital data recall acquire acquired workforce headquarters parent patent restaurant franchise franchisee chain invest settlement settled technology developer processor unveil`;

const points = tableOf([
  [weakWords, weak],
  [strongWords, strong],
]);

/**
 * Places where people write and broadcast: named beside anything, as the paper on which something is written. Their owner's
 * listing belongs to the story only where the text is about them.
 */
const channels = new Set([
  'facebook',
  'instagram',
  'whatsapp',
  'youtube',
  'snapchat',
  'truth social',
  'fox news',
  'espn',
  'hbo',
  'netflix',
  'spotify',
  'reddit',
]);

const ownSigns = new Map<string, { readonly company: WordTable; readonly other: WordTable }>();
for (const { name, exchange, ticker } of companies) {
  const signs = companySigns[name];
  if (signs) ownSigns.set(companyKey(exchange, ticker), tablesOf(signs));
}

function tablesOf({ company = '', other = '' }: CompanySigns) {
  return { company: tableOf([[company, strong]]), other: tableOf([[other, strong]]) };
}

function tableOf(rows: readonly (readonly [words: string, weight: number])[]): WordTable {
  const weights = new Map<number, number>();
  for (const [words, weight] of rows) {
    const { hashes, count } = tokenise(words);
    for (let i = 0; i < count; i++) weights.set(hashes[i]!, weight);
  }
  return new WordTable(weights);
}

/** Takes the company from every ambiguous name that the text does not show to be the company's. */
export function dropDoubtfulCompanies(
  { tokens, dekToken }: Pick<ArticleText, 'tokens' | 'dekToken'>,
  candidates: ReadonlyMap<string, Candidate>,
): void {
  let others: CompanyMentions | null = null;
  const dropped: Candidate[] = [];
  for (const candidate of candidates.values()) {
    if (!isDoubtful(candidate) || candidate.ticker) continue;
    others ??= companyMentions(candidates);
    if (!meansCompany(tokens, dekToken, candidate, others)) dropped.push(candidate);
  }
  // Only now: two doubtful names beside each other are read in either order alike.
  for (const candidate of dropped) {
    candidate.known = null;
    candidate.namesake = true;
  }
}

function isDoubtful({ id, known }: Candidate): boolean {
  return known !== null && known.kind === 'company' && (known.ambiguous || channels.has(id));
}

interface CompanyMentions {
  readonly sure: readonly number[];
  readonly sureKeys: ReadonlySet<string>;
  readonly doubtful: readonly number[];
}

function companyMentions(candidates: ReadonlyMap<string, Candidate>): CompanyMentions {
  const sure: number[] = [];
  const sureKeys = new Set<string>();
  const doubtful: number[] = [];
  for (const candidate of candidates.values()) {
    if (candidate.known?.kind !== 'company') continue;
    if (isDoubtful(candidate)) {
      if (!channels.has(candidate.id)) doubtful.push(...candidate.mentions);
    } else {
      sureKeys.add(candidate.known.key);
      sure.push(...candidate.mentions);
    }
  }
  return { sure, sureKeys, doubtful };
}

function meansCompany(
  tokens: MarkedTokens,
  titleEnd: number,
  candidate: Candidate,
  others: CompanyMentions,
): boolean {
  const key = candidate.known!.key;
  const own = ownSigns.get(key) ?? null;
  let speaksFor = candidate.company > 0 ? enough : 0;
  if (others.sureKeys.has(key)) speaksFor += enough;
  // In "the firm Quillon" the word before counts; in "the Amazon" it speaks against.
  let speaksAgainst = candidate.titled || candidate.person >= 2.5 ? enough : 0;
  if (candidate.ordinary) speaksAgainst += strong;
  const isChannel = channels.has(candidate.id);
  for (const at of candidate.mentions) {
    const end = at + candidate.words.length;
    // What is told beside it is what somebody wrote there.
    if (isChannel && isWrittenOn(tokens, at, end)) {
      speaksAgainst += strong;
      continue;
    }
    // "YouTube tries longer advertisements": what a headline names, the news is about.
    if (isChannel && at < titleEnd) speaksFor += enough * 2;
    if (standsNear(others.sure, at, listTokens)) speaksFor += enough;
    else if (standsNear(others.doubtful, at, tightListTokens, candidate.mentions)) speaksFor += strong;
    const last = windowEnd(tokens, end);
    for (let i = windowStart(tokens, at); i < last; i++) {
      if (i >= at && i < end) continue;
      const hash = tokens.hashes[i]!;
      if (own !== null && own.other.get(hash) > 0) speaksAgainst += strong;
      else speaksFor += Math.max(points.get(hash), own === null ? 0 : own.company.get(hash));
    }
  }
  const isOpener = candidate.inside === 0 && !isChannel;
  if (isOpener && candidate.company === 0 && speaksFor < enough * 2) return false;
  return speaksFor >= enough && speaksFor > speaksAgainst * 1.5;
}

const onto = new Set('on via over through across to from his her their my our'.split(' '));
const written =
  /^(?:posts?|posted|posting|videos?|photos?|pictures?|stor(?:y|ies)|accounts?|pages?|profiles?|feeds?|messages?|captions?|comments?|followers|lives?|livestreams?|reels?|groups?|channels?|calls?|chats?|clips?|series|shows?|films?|documentar(?:y|ies)|specials?|dramas?|hosts?|anchors?|interviews?|playlists?|threads?|users?|moderators?|streams?|broadcasts?|reporters?|analysts?)$/;

/** "On Instagram", "in an Instagram post", "her Facebook friends": where it was written or shown. */
function isWrittenOn({ text, starts, ends, gaps, count }: MarkedTokens, at: number, end: number): boolean {
  const word = (i: number) => text.slice(starts[i], ends[i]).toLowerCase();
  if (at > 0 && gaps[at]! === gapSpace && onto.has(word(at - 1))) return true;
  return end < count && gaps[end]! === gapSpace && written.test(word(end));
}

function standsNear(
  positions: readonly number[],
  at: number,
  distance: number,
  own: readonly number[] = [],
): boolean {
  return positions.some((other) => Math.abs(other - at) <= distance && !own.includes(other));
}

/** The first token read before a name, in its paragraph. */
function windowStart(tokens: MarkedTokens, start: number): number {
  let first = start;
  while (first > 0 && start - first < windowTokens && tokens.gaps[first] !== gapLine) first--;
  return first;
}

/** The token after the last one read behind a name, in its paragraph. */
function windowEnd(tokens: MarkedTokens, end: number): number {
  let next = end;
  while (next < tokens.count && next - end < windowTokens && tokens.gaps[next] !== gapLine) next++;
  return next;
}
