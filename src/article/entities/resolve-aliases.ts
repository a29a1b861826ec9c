// Later mentions are shorter than the first: a surname, a given name, the first word of a company, an acronym.
import { surerRole } from '../../catalogue/former-roles.ts';
import type { Candidate } from './candidate.ts';
import { householdName } from './household-names.ts';

const smallWords = new Set('of the and for de la du des von van der und et y e in on a'.split(' '));

/** Merges short names into the full names they stand for; the map keeps the full ones. */
export function resolveAliases(candidates: Map<string, Candidate>): void {
  const full = [...candidates.values()].filter((candidate) => candidate.words.length > 1);
  const long = full.filter((candidate) => candidate.words.length > 2);
  for (const short of [...candidates.values()]) {
    if (isPair(short, candidates, full)) {
      candidates.delete(short.id);
      continue;
    }
    if (short.words.length === 1 && !short.known) weighAsTown(short, full);
    const target =
      short.words.length === 1
        ? (acronymOf(short, full) ?? personOf(short, full) ?? bodyOf(short, full))
        : (longerName(short, long) ?? wholeOf(short, long) ?? wholeBodyOf(short, long));
    if (!target || target === short) continue;
    if (short.words.length === 1) weighSurname(target, short);
    merge(target, short);
    candidates.delete(short.id);
  }
}

/** "Cosima Arkwell" is a person whom the text goes on to call "Arkwell", as it calls no place, ship or book. */
function weighSurname(full: Candidate, short: Candidate): void {
  if (full.known || short.known || full.surname !== short.id || full.words.length > 3) return;
  if (short.generic || short.ordinary || short.namesake || short.place >= 1 || short.person < 0) return;
  // "Getting Lisle", "Former Renn" stand once, at a sentence's start.
  if (full.inside === 0 && full.mentions.length < 2) return;
  const isOpen = full.person >= 0 && full.organisation < 1.5 && full.place < 1.4;
  if (isOpen) full.person += short.person >= 0.6 || short.mentions.length > 1 ? 1.5 : 1;
}

function merge(target: Candidate, short: Candidate): void {
  target.mentions.push(...short.mentions);
  target.mentions.sort((a, b) => a - b);
  target.inside += short.inside;
  target.person += Math.max(0, short.person);
  target.organisation += Math.max(0, short.organisation);
  target.company += short.company;
  // "related to Renn", "from Renn": hundreds of them make no place of a person.
  target.place += short.acronym || target.person >= 2.4 ? 0 : short.place * 0.5;
  target.role = surerRole(target.role, short.role);
  target.ticker ??= short.ticker;
  target.exchange ??= short.exchange;
  if (short.known && !short.known.ambiguous && short.known.kind !== 'place') target.known ??= short.known;
}

function acronymOf(short: Candidate, full: readonly Candidate[]): Candidate | null {
  if (!short.acronym) return null;
  const letters = short.id;
  for (const candidate of full) {
    if (candidate.words[0]![0] !== letters[0] || candidate.words.length < letters.length) continue;
    if (candidate.person > candidate.organisation + 1) continue;
    const initials = candidate.words.filter((word) => !smallWords.has(word)).map((word) => word[0]);
    if (initials.length >= 2 && initials.join('') === letters) return candidate;
  }
  return null;
}

/** The person named in full last before the short name, or else the first one after. */
function personOf(short: Candidate, full: readonly Candidate[]): Candidate | null {
  if (short.acronym) return null;
  const isKnownBody = short.known !== null && !short.known.ambiguous && short.known.kind !== 'place';
  if (isKnownBody || (short.known && short.place >= 2)) return null;
  let best: Candidate | null = null;
  const first = short.mentions[0] ?? 0;
  for (const candidate of full) {
    if (candidate.known && candidate.known.kind !== 'person') continue;
    if (candidate.organisation >= 3 || candidate.place >= 3) continue;
    const bySurname = candidate.surname === short.id;
    // A given name, or the family name of those whose family name comes first ("Xi Jinping").
    const byGivenName = candidate.words[0] === short.id;
    if (!bySurname && !byGivenName) continue;
    const needsProof = short.known !== null || byGivenName;
    if (needsProof && candidate.person < 1) continue;
    const isBefore = (candidate.mentions[0] ?? 0) < first;
    if (!best || (isBefore && (candidate.mentions[0] ?? 0) > (best.mentions[0] ?? 0))) best = candidate;
  }
  return best;
}

/** A name that opens those of several bodies ("Aldmouth Harbour Company", "Aldmouth College") is a town's. */
function weighAsTown(short: Candidate, full: readonly Candidate[]): void {
  let bodies = 0;
  for (const candidate of full) {
    if (candidate.words[0] === short.id && candidate.organisation >= 3 && candidate.words.length > 2)
      bodies++;
  }
  short.place += Math.min(2, bodies * 1.2);
}

/** "Kelvane" for "Kelvane Holdings", "Tarrow" for "Tarrow Minerals". */
function bodyOf(short: Candidate, full: readonly Candidate[]): Candidate | null {
  if (short.known?.kind === 'place' || short.place >= 4) return null;
  let found: Candidate | null = null;
  for (const candidate of full) {
    const isBody =
      candidate.organisation >= 3 ||
      candidate.known?.kind === 'company' ||
      candidate.known?.kind === 'organisation';
    if (!isBody || candidate.words[0] !== short.id) continue;
    // "Aldmouth Harbour Company" is not called "Aldmouth"; that is the town.
    if (candidate.words.length > 2 && !candidate.known) continue;
    if (short.known && candidate.known && short.known.key !== candidate.known.key) continue;
    if (found) return null;
    found = candidate;
  }
  return found;
}

/** "Little-Renn", "van Renn" and "Castellane Renn" for the person of that surname. */
function wholeOf(short: Candidate, long: readonly Candidate[]): Candidate | null {
  if (short.known || short.words.length !== 2 || short.organisation >= 3 || short.place >= 3) return null;
  const ending = ` ${short.id}`;
  for (const candidate of long) {
    if (candidate.person <= 0 || candidate.known || candidate.words.at(-1) !== short.words[1]) continue;
    if (candidate.id.endsWith(ending)) return candidate;
  }
  return null;
}

/** "The Sea Office" for "Estmark Sea Office", where no other body's name ends so. */
function wholeBodyOf(short: Candidate, long: readonly Candidate[]): Candidate | null {
  if (short.known || short.organisation < 3 || short.person >= 2) return null;
  let found: Candidate | null = null;
  for (const candidate of long) {
    const isLonger =
      candidate.words.length === short.words.length + 1 && candidate.id.endsWith(` ${short.id}`);
    if (!isLonger || candidate.known || candidate.organisation < 3) continue;
    if (found) return null;
    found = candidate;
  }
  return found;
}

/** "Renn-Castellane talks": two that the article, or the world, names on their own; "Earle-Renn" is one. */
function isPair(
  { id, words, known }: Candidate,
  candidates: ReadonlyMap<string, Candidate>,
  full: readonly Candidate[],
): boolean {
  if (known || words.length !== 2 || !id.includes('-')) return false;
  return words.every(
    (word) =>
      householdName(word) !== null ||
      candidates.has(word) ||
      full.some((other) => other.id !== id && other.person > 0 && other.surname === word),
  );
}

/** "Liv Castellane" for "Liv Maria Castellane". */
function longerName(short: Candidate, long: readonly Candidate[]): Candidate | null {
  if (short.known || short.words.length !== 2) return null;
  for (const candidate of long) {
    if (candidate === short || candidate.words.length !== 3 || candidate.known) continue;
    const sameEnds = candidate.words[0] === short.words[0] && candidate.words[2] === short.words[1];
    if (sameEnds && candidate.person > 0) return candidate;
  }
  return null;
}
