// People, organisations, places and listed companies named in an article, by rules that show their reasons: what is
// known beforehand, what stands beside a name, and how it is written. No model.
import { surerRole } from '../../catalogue/former-roles.ts';
import type { EntityKey, EntityKind, EntityMention } from '../../model/article.ts';
import type { ArticleText } from '../article-text.ts';
import { foldName } from '../words/letters.ts';
import type { Candidate } from './candidate.ts';
import { collectCandidates } from './collect-candidates.ts';
import { dropDoubtfulCompanies } from './company-evidence.ts';
import { decideKind } from './decide-kind.ts';
import { companyKey } from './gazetteer.ts';
import { householdName } from './household-names.ts';
import { reportedMove } from './reported-move.ts';
import { resolveAliases } from './resolve-aliases.ts';
import { readTickers } from './tickers.ts';

const maxEntities = 20;
const leadTokens = 60;
const isPlain = /^[a-z0-9 ]*$/;

interface Recognised {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly candidate: Candidate;
}

/** At most 20, most salient first. Languages without capitals for names (or with capitals for all nouns) give fewer. */
export function recogniseEntities(article: ArticleText, language: string | null): EntityMention[] {
  const candidates = collectCandidates(article);
  readTickers(article, candidates.values());
  dropDoubtfulCompanies(article, candidates);
  resolveAliases(candidates);
  const recognised = mergeByKey(decideAll(candidates.values(), language));
  const title = ` ${foldName(article.title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const entities = recognised.map((entry) => present(entry, article, title, recognised));
  entities.sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1));
  return entities.slice(0, maxEntities);
}

function decideAll(candidates: Iterable<Candidate>, language: string | null): Recognised[] {
  const recognised: Recognised[] = [];
  for (const candidate of candidates) {
    const kind = decideKind(candidate);
    if (!kind) continue;
    // German writes every noun with a capital: single unknown words prove nothing there.
    if (language === 'de' && !candidate.known && candidate.words.length === 1 && kind !== 'person') continue;
    recognised.push({ key: keyOf(candidate, kind), kind: candidate.ticker ? 'company' : kind, candidate });
  }
  return recognised;
}

function keyOf(candidate: Candidate, kind: EntityKind): EntityKey {
  if (candidate.known && (candidate.known.kind === kind || candidate.known.kind === 'company'))
    return candidate.known.key;
  if (candidate.ticker) return companyKey(candidate.exchange, candidate.ticker);
  if (kind === 'person') return `person:${personName(candidate)}`;
  return `${kind}:${foldName(candidate.name.replace(/^the\s+/i, '').replace(/[.,]/g, ''))}`;
}

/** The folded name without initials in its middle, or how the world writes it: "Vladimir V. Putin", "Zelenskyy". */
function personName({ id, words }: Candidate): string {
  const whole = householdName(id);
  if (whole !== null || words.length !== 2) return whole === null ? id : foldName(whole);
  const household = householdName(words[1]!);
  const folded = household === null ? '' : foldName(household);
  return folded.startsWith(`${words[0]} `) ? folded : id;
}

function mergeByKey(entries: readonly Recognised[]): Recognised[] {
  const byKey = new Map<EntityKey, Recognised>();
  for (const entry of entries) {
    const other = byKey.get(entry.key);
    if (!other) {
      byKey.set(entry.key, entry);
      continue;
    }
    other.candidate.mentions.push(...entry.candidate.mentions);
    other.candidate.mentions.sort((a, b) => a - b);
    other.candidate.role = surerRole(other.candidate.role, entry.candidate.role);
    if (entry.candidate.name.length > other.candidate.name.length)
      other.candidate.name = entry.candidate.name;
  }
  return [...byKey.values()];
}

function present(
  { key, kind, candidate }: Recognised,
  article: ArticleText,
  title: string,
  all: readonly Recognised[],
): EntityMention {
  const isCompany = kind === 'company';
  const inTitle = standsInTitle(candidate, kind, title);
  const others = isCompany
    ? all
        .filter((entry) => entry.kind === 'company' && entry.key !== key)
        .flatMap((entry) => entry.candidate.mentions)
        .sort((a, b) => a - b)
    : [];
  const titleCounted = (candidate.mentions[0] ?? 0) < article.dekToken;
  const mentions = candidate.mentions.length + (inTitle && !titleCounted ? 1 : 0);
  return {
    key,
    kind,
    // "Wendy", whose the burgers are, is the company only with what the text writes behind it.
    name: candidate.known?.possessive ? candidate.known.name : candidate.name,
    role: kind === 'person' ? candidate.role : null,
    ticker: isCompany ? (candidate.ticker ?? candidate.known?.ticker ?? null) : null,
    exchange: isCompany ? (candidate.exchange ?? candidate.known?.exchange ?? null) : null,
    reportedMove: isCompany ? reportedMove(article, candidate.mentions, others) : null,
    mentions,
    salience: salienceOf(mentions, inTitle, (candidate.mentions[0] ?? 0) - article.bodyToken, kind),
  };
}

function standsInTitle(candidate: Candidate, kind: EntityKind, title: string): boolean {
  const { id } = candidate;
  const plain = isPlain.test(id) ? id : id.replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (title.includes(` ${plain} `)) return true;
  const words = candidate.words;
  if (kind === 'person') return (words.at(-1)?.length ?? 0) >= 3 && title.includes(` ${words.at(-1)} `);
  if (kind === 'place' || words.length < 2) return false;
  return words[0]!.length >= 5 && kind === 'company' && title.includes(` ${words[0]} `);
}

function salienceOf(mentions: number, inTitle: boolean, firstToken: number, kind: EntityKind): number {
  const frequency = 0.45 * (1 - Math.exp(-mentions / 3));
  const early = firstToken < leadTokens ? 0.2 : firstToken < leadTokens * 4 ? 0.1 : 0.02;
  const salience = frequency + (inTitle ? 0.33 : 0) + early;
  return Math.round(Math.min(1, kind === 'place' ? salience * 0.8 : salience) * 1000) / 1000;
}
