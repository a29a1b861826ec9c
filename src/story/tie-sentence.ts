// How a page tells a tie between a publisher and somebody in the news: no sentence with a "which" in a "which".
import type { OwnerTie, TieStep } from '../catalogue/ownership/owner-ties.ts';

/** What is said of whoever the tie is to, from the tie's own side: "owns" becomes "is owned by". */
const passives: Readonly<Record<string, string>> = {
  owns: 'owned',
  funds: 'funded',
  runs: 'run',
  leads: 'led',
  'pays for': 'paid for',
};

/** Whom the news names, and as what. */
interface NamedInNews {
  readonly name: string;
  readonly isPerson: boolean;
}

/**
 * "News Corp owns Dow Jones & Company, which owns The Wall Street Journal."; a longer way takes more sentences.
 *
 * @param named as the article or story has it.
 */
export function tieSentence(tie: OwnerTie, named: NamedInNews): string {
  const parts = tie.holding === null ? tieParts(tie, named) : holdingParts(tie, tie.holding);
  return parts.map(sentence).join(' ');
}

/** "funded by the state of Qatar", as it goes on after a publisher; null where a sentence is needed to tell the tie. */
export function ownedWords(tie: OwnerTie, named: NamedInNews): string | null {
  const { kind, subject } = tie;
  if (kind === 'state') return passiveWords(tie) ?? `owned by ${subject}`;
  const isOwnership = kind === 'owner' || kind === 'parent' || kind === 'controlling person';
  return isOwnership && tie.office === null ? `owned by ${named.name}` : null;
}

export const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;

function tieParts(tie: OwnerTie, { name, isPerson }: NamedInNews): readonly string[] {
  const { subject, path, office, independence } = tie;
  const passive = tie.kind === 'state' || independence !== null ? passiveWords(tie) : null;
  if (passive !== null) return [`${publisherOf(tie)} is ${passive}`, ...independenceParts(tie)];
  // "The Thomson family" alone would not say why a story about David Thomson is meant.
  const isOfFamily = isPerson && / family$/.test(subject) && !name.endsWith('family');
  if (isOfFamily) return pathParts(`${name} is of ${subject}, which`, path, 1);
  return [
    ...pathParts(office === null ? subject : `${subject}, ${office},`, path, 0),
    ...independenceParts(tie),
  ];
}

/** The publishers that the state's law keeps from the state. */
function independenceParts(tie: OwnerTie): readonly string[] {
  const { independence } = tie;
  return independence === null
    ? []
    : [`${independence}, ${publisherOf(tie)} is independent of the state in what it reports`];
}

/** "Jeff Bezos, who owns The Washington Post, founded Amazon and chairs it"; in two where it would not be one breath. */
function holdingParts({ subject, subjectIsPerson, path }: OwnerTie, holding: string): readonly string[] {
  const step = path.length === 1 ? path[0]! : null;
  if (step !== null && clausesOf(step.words) === 1 && clausesOf(holding) === 1)
    return [`${subject}, ${subjectIsPerson ? 'who' : 'which'} ${step.words} ${step.of}, ${holding}`];
  return [...pathParts(subject, path, 0), `${subject} ${alsoWords(holding)}`];
}

const alsoWords = (holding: string) =>
  holding.replace(/^(?:owns|runs|leads|controls|chairs|holds|founded|publishes)\b/, 'also $&');

/**
 * The steps from `subject` down, two in a sentence.
 *
 * @param clauses how many relative clauses the first sentence has before its first step.
 */
function pathParts(subject: string, path: readonly TieStep[], clauses: number): readonly string[] {
  const parts: string[] = [];
  let [words, room] = [subject, 2 - clauses];
  let last: string | null = null;
  for (const step of path) {
    const needs = clausesOf(step.words);
    if (last !== null && needs > room) {
      parts.push(words);
      [words, room, last] = [last, 2, null];
    }
    words += `${last === null ? '' : ', which'} ${step.words} ${step.of}`;
    room -= needs;
    last = step.of;
  }
  return [...parts, words];
}

/** "owns" is one; "owns Media Concierge, which owns" two. */
const clausesOf = (words: string) => 1 + (words.match(/\b(?:which|who|whose)\b/g)?.length ?? 0);

const publisherOf = ({ path }: OwnerTie) => path.at(-1)!.of;

/** Only of one step: further ones would stand the wrong way round. */
function passiveWords({ subject, path }: OwnerTie): string | null {
  const step = path.length === 1 ? path[0]! : null;
  const passive = step && passives[step.words];
  return passive ? `${passive} by ${subject}` : null;
}
