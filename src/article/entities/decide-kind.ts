// Whether a name is a person's, an organisation's, a place's or a listed company's, from the evidence gathered.
import type { EntityKind } from '../../model/article.ts';
import type { Candidate } from './candidate.ts';
import { householdName } from './household-names.ts';

/** Points that a place gathers for each mention of it, at least; "in Aldmouth" gives two, "Aldmouth’s quay" none. */
const placeShare = 0.3;

/** Null: not believed to be a name of any kind we know. */
export function decideKind(candidate: Candidate): EntityKind | null {
  if (candidate.known) return kindOfKnown(candidate);
  if (candidate.ticker) return 'company';
  const { person, organisation, place } = candidate;
  if (candidate.words.length === 1) return kindOfSingle(candidate);
  if (startsWithHousehold(candidate)) return organisation >= 3 ? 'organisation' : null;
  const best = Math.max(person, organisation, place);
  if (best < 1) return null;
  if (candidate.ordinary && best < 3) return null;
  if (organisation >= person && organisation >= place) return organisation >= 1.5 ? 'organisation' : null;
  if (person >= place) return person >= 1.4 && candidate.words.length <= 5 ? 'person' : null;
  // "Inside Trump", "Camp Trump": somebody all know is named, and no place.
  if (householdName(candidate.surname)) return null;
  return place >= 1.9 && candidate.words.length <= 4 ? 'place' : null;
}

/** "Trump Hotel", "Putin Calls": a surname all know, followed by what is no part of the name. */
function startsWithHousehold({ id, words, givenName, titled, person }: Candidate): boolean {
  const full = householdName(words[0]!);
  return full !== null && !givenName && !titled && !/ (?:jr|sr)$/.test(id) && person < 2.4;
}

function kindOfKnown(candidate: Candidate): EntityKind | null {
  const known = candidate.known!;
  if (!known.ambiguous) return known.kind;
  // What the text does not show to be the company has lost it already: see company-evidence.ts.
  if (known.kind === 'company') return 'company';
  if (candidate.ordinary && candidate.inside === 0) return null;
  if (known.kind === 'place') {
    if (candidate.person >= 2.5) return 'person';
    return candidate.place > 0 || candidate.inside >= 2 ? 'place' : null;
  }
  return known.kind;
}

/** "QR", "H3N2" and "LGBTQ" stand in capitals too: what acts or has an article before it is a body. */
function isBodyAcronym({ mentions, id, organisation, company, person, place }: Candidate): boolean {
  const acts = organisation >= 0.3 || company > 0 || person >= 0.6 || place >= 1.6;
  return mentions.length >= 2 && id.length <= 6 && acts && !/\d/.test(id);
}

function kindOfSingle(candidate: Candidate): EntityKind | null {
  const { person, organisation, company, place } = candidate;
  // "In Trump country", "at Trump's": no number of such makes a place of one whom all know.
  if (householdName(candidate.id)) return 'person';
  if (candidate.ordinary || candidate.inside === 0) return null;
  // "Amazon" beside a river, "Zoom" as a word: no company's, and as a rule nobody's.
  if (candidate.namesake && !candidate.acronym) return candidate.titled || person >= 2.5 ? 'person' : null;
  if (candidate.acronym) return isBodyAcronym(candidate) ? 'organisation' : null;
  if (person >= 2.5 && person >= place && candidate.titled) return 'person';
  if (candidate.generic || candidate.givenName) return null;
  if (company >= 1.5 && company >= place) return 'organisation';
  if (person >= 2.5 && person >= place) return 'person';
  // A medicine once "in Tylenol" is none of the places that a text is in.
  const isWhereabouts = place >= candidate.mentions.length * placeShare;
  if (place >= 2 && place > organisation && isWhereabouts) return 'place';
  if (organisation >= 1.5) return 'organisation';
  const acts = organisation + company >= 0.3;
  return acts && candidate.mentions.length >= 3 && candidate.inside >= 2 && person < 1 && place < 1
    ? 'organisation'
    : null;
}
