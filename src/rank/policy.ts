// A policy: the weights of the ranking with single ones changed, by name or as JSON. What is compared, and tried out.
import { defaultRankParams, type RankParamName, type RankParams, rankParams } from './params.ts';

export interface Policy {
  /** As given, for headings: a name, or the change in JSON. */
  readonly name: string;
  readonly change: Partial<RankParams>;
}

export type PolicyOutcome =
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** In words: what is wrong, and what would be right. */
  | { readonly kind: 'invalid'; readonly why: string };

/** Changes that are compared often enough to have a name. */
export const namedPolicies: Readonly<
  Record<string, { readonly about: string; readonly change: Partial<RankParams> }>
> = {
  default: { about: 'as it comes', change: {} },
  'without-exploration': { about: 'no place for something different', change: { differentEvery: 0 } },
  'without-learning': {
    about: 'nothing that was learned counts',
    change: { topicWeight: 0, entityWeight: 0, publisherWeight: 0, themeWeight: 0, coReadingWeight: 0 },
  },
  'without-variety': {
    about: 'the best, however alike they are',
    change: {
      topicShareCap: 1,
      ownTopicShareCap: 1,
      sagaCap: 10,
      publisherRepeatPenalty: 0,
      topicRepeatPenalty: 0,
      topicLackLift: 0,
      entityRepeatPenalty: 0,
    },
  },
  fresher: { about: 'new facts count twice as much', change: { freshnessWeight: 0.48 } },
  weightier: { about: 'the weight of the news counts twice as much', change: { importanceWeight: 0.84 } },
};

const isParam = (name: string): name is RankParamName => Object.hasOwn(rankParams, name);

/** A policy from its name or from JSON such as `{"freshnessWeight": 0.3}`; values out of range are refused. */
export function parsePolicy(given: string): PolicyOutcome {
  const text = given.trim();
  const named = Object.hasOwn(namedPolicies, text) ? namedPolicies[text] : undefined;
  if (named) return { kind: 'policy', policy: { name: text, change: named.change } };
  if (!text.startsWith('{')) {
    const names = Object.keys(namedPolicies).join(', ');
    return {
      kind: 'invalid',
      why: `"${shortened(text)}" is no policy: give one of ${names}, or a change as JSON: {"freshnessWeight": 0.3}.`,
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'invalid', why: `${shortened(text)} is not JSON: give {"freshnessWeight": 0.3}.` };
  }
  return policyOf(value);
}

/** A policy from a value of JSON: a name, or an object of weights. */
export function policyOf(value: unknown): PolicyOutcome {
  if (typeof value === 'string') return parsePolicy(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'invalid', why: 'A policy is a name, or an object of weights: {"freshnessWeight": 0.3}.' };
  }
  const change: Partial<Record<RankParamName, number>> = {};
  for (const [name, wanted] of Object.entries(value)) {
    const why = whyNot(name, wanted);
    if (why !== null) return { kind: 'invalid', why };
    change[name as RankParamName] = wanted as number;
  }
  return { kind: 'policy', policy: { name: JSON.stringify(change), change } };
}

/** Units of which there is no half: one story in two and a half places would never come. */
const countedIn: ReadonlySet<string> = new Set([
  'stories',
  'stories in the first ten',
  'places',
  'times shown',
]);

function whyNot(name: string, wanted: unknown): string | null {
  if (!isParam(name)) {
    const near = nearest(name);
    const hint = near === null ? 'Their names stand in src/rank/params.ts.' : `Is ${near} meant?`;
    return `There is no weight "${shortened(name)}". ${hint}`;
  }
  const { min, max, unit } = rankParams[name];
  if (typeof wanted !== 'number' || !Number.isFinite(wanted) || wanted < min || wanted > max) {
    return `${name} is ${shortened(JSON.stringify(wanted) ?? 'nothing')}, and can be a number from ${min} to ${max} (${unit}).`;
  }
  if (countedIn.has(unit) && !Number.isInteger(wanted)) {
    return `${name} is ${wanted}, and counts ${unit}: give a whole number from ${min} to ${max}.`;
  }
  return null;
}

/** The weights under a policy. @param base what the installation changes for everybody */
export function paramsOf(policy: Policy, base: Partial<RankParams> = {}): RankParams {
  return defaultRankParams({ ...base, ...policy.change });
}

/** What differs from the weights as shipped. */
export function changeOf(params: RankParams): Partial<RankParams> {
  const names = Object.keys(rankParams) as RankParamName[];
  return Object.fromEntries(
    names.filter((name) => params[name] !== rankParams[name].value).map((name) => [name, params[name]]),
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

/** The weight whose name differs in the fewest letters; null where none is near. */
function nearest(name: string): string | null {
  let best: string | null = null;
  let fewest = 5;
  for (const known of Object.keys(rankParams)) {
    const steps = editSteps(name.toLowerCase(), known.toLowerCase());
    if (steps < fewest) {
      best = known;
      fewest = steps;
    }
  }
  return best;
}

/** Letters to put in, take out or exchange (Levenshtein 1966). */
function editSteps(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 5) return 6;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
