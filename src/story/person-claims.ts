// Who an article says did it or to whom it happened, and how old people are: "identified the suspect as Peter Hollin, 34".
// English; other languages go without.
import type { KeySentence } from '../model/article.ts';

/** A name as a sentence gives it, in its place in the event. */
export interface SlotClaim {
  /** 'suspect', 'victim', 'driver', 'pilot', ... */
  readonly slot: string;
  readonly name: string;
  readonly paragraph: number;
}

export interface AgeClaim {
  readonly name: string;
  readonly age: number;
  readonly paragraph: number;
}

export interface PersonClaims {
  readonly slots: readonly SlotClaim[];
  readonly ages: readonly AgeClaim[];
}

const name = String.raw`(?<name>(?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+)`;
const role = String.raw`(?<role>suspect|gunman|gunwoman|shooter|attacker|assailant|perpetrator|killer|victim|driver|pilot|captain|hijacker|winner|deceased)`;
const adjectives = String.raw`(?:(?:alleged|suspected|accused|lone|sole|main|prime|only|dead|slain|arrested)\s){0,2}`;
const aged = String.raw`(?:(?:an?\s)?\d{1,2}-year-old\s(?:\p{Ll}[\p{L}-]+\s){0,4})?`;

/** Of one person: "the suspect", not "a suspect" or "suspects". */
const slotPatterns = [
  String.raw`\b[Tt]he\s${adjectives}${role}(?:\s(?:in|of|behind)\s[^,.;]{1,60}?)?,?\s(?:who\s)?(?:was|has been|is|been)?\s?(?:later\s|formally\s)?(?:identified|named)\b(?:\s(?:by|on|in)\s[^,.;]{1,50}?)?\sas\s${aged}${name}`,
  String.raw`\b(?:identif(?:y|ies|ied|ying)|nam(?:e|es|ed|ing))\sthe\s${adjectives}${role}(?:\s[^,.;]{1,60}?)?\sas\s${aged}${name}`,
  String.raw`\b[Tt]he\s${adjectives}${role},\s${aged}${name}(?=,|\s\()`,
  String.raw`\b${name},\s(?:\d{1,2},\s)?the\s${adjectives}${role}(?=[\s,.])`,
].map((source) => new RegExp(source, 'gu'));

const agePatterns = [
  String.raw`(?<![\p{L}’'-])(?<name>(?:\p{Lu}[\p{L}’'.-]+\s){0,3}\p{Lu}\p{Ll}[\p{L}’'-]+),\s(?:aged\s|now\s|who is\s)?(?<age>\d{1,2})(?=[,;)]|\s(?:was|has|is|had|and|from|of)\b)`,
  String.raw`(?<name>(?:\p{Lu}[\p{L}’'.-]+\s){0,3}\p{Lu}\p{Ll}[\p{L}’'-]+),\s(?:an?\s)(?<age>\d{1,2})-year-old\b`,
  String.raw`\b(?<age>\d{1,2})-year-old\s(?<name>(?:\p{Lu}[\p{L}’'.-]+\s){1,3}\p{Lu}\p{Ll}[\p{L}’'-]+)`,
].map((source) => new RegExp(source, 'gu'));

const hasSlot =
  /suspect|gunm|gunw|shooter|attacker|assailant|perpetrator|killer|victim|driver|pilot|captain|winner|deceased/;
const suspects = /^(?:suspect|gunman|gunwoman|shooter|attacker|assailant|perpetrator|killer|hijacker)$/;
const victims = /^(?:victim|deceased)$/;
/** Told of another time or of somebody else. */
const ofThen = /\b(?:then|at the time|when (?:he|she) was|would have been|in (?:19|20)\d\d)\b/;

const none: PersonClaims = { slots: [], ages: [] };
const ofSentences = new WeakMap<KeySentence, PersonClaims>();

/** Worked out once for as long as the sentence is in memory. */
export function personClaimsOf(sentence: KeySentence): PersonClaims {
  const known = ofSentences.get(sentence);
  if (known !== undefined) return known;
  const claims = readClaims(sentence);
  ofSentences.set(sentence, claims);
  return claims;
}

function readClaims({ text, paragraph }: KeySentence): PersonClaims {
  const slots = hasSlot.test(text)
    ? matchesOf(slotPatterns, text).map(({ name, role }) => ({ slot: slotOf(role!), name: name!, paragraph }))
    : [];
  const ages =
    /,\s(?:aged\s|an?\s|now\s|who is\s)?\d|\d-year-old\s\p{Lu}/u.test(text) && !ofThen.test(text)
      ? matchesOf(agePatterns, text).map(({ name, age }) => ({ name: name!, age: Number(age), paragraph }))
      : [];
  return slots.length + ages.length === 0 ? none : { slots, ages };
}

function matchesOf(patterns: readonly RegExp[], text: string): Record<string, string>[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups!));
}

function slotOf(role: string): string {
  if (suspects.test(role)) return 'suspect';
  return victims.test(role) ? 'victim' : role;
}
