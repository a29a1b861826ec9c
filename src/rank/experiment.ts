// An experiment: readers are divided among policies by a stable hash, so that each always gets the same.
import type { ReaderId } from '../model/reader.ts';
import { type Policy, policyOf } from './policy.ts';

export interface Arm {
  readonly name: string;
  readonly policy: Policy;
}

export interface Experiment {
  readonly name: string;
  /** Two to eight, of equal shares. */
  readonly arms: readonly Arm[];
}

export type ExperimentOutcome =
  | { readonly kind: 'experiment'; readonly experiment: Experiment }
  /** What it has to be, in words. */
  | { readonly kind: 'invalid'; readonly why: string };

const mostArms = 8;
const nameForm = /^[a-z0-9][a-z0-9-]{0,39}$/;
const invalid = (why: string): ExperimentOutcome => ({ kind: 'invalid', why });

/** From JSON: `{"name": "spring", "arms": {"a": "default", "b": {"freshnessWeight": 0.3}}}`. */
export function parseExperiment(text: string): ExperimentOutcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('It is not JSON.');
  }
  const { name, arms } = (value ?? {}) as { name?: unknown; arms?: unknown };
  if (typeof name !== 'string' || !nameForm.test(name))
    return invalid('Its name has to be small letters, digits and hyphens, 40 at most.');
  if (typeof arms !== 'object' || arms === null || Array.isArray(arms))
    return invalid('Its arms have to be an object: a policy by the name of each arm.');
  const given = Object.entries(arms);
  if (given.length < 2 || given.length > mostArms) return invalid(`It has to have 2 to ${mostArms} arms.`);
  const read: Arm[] = [];
  for (const [arm, of] of given) {
    if (!nameForm.test(arm))
      return invalid('Names of arms have to be small letters, digits and hyphens, 40 at most.');
    const outcome = policyOf(of);
    if (outcome.kind === 'invalid') return invalid(`Arm ${arm}: ${outcome.why}`);
    read.push({ name: arm, policy: outcome.policy });
  }
  return { kind: 'experiment', experiment: { name, arms: read } };
}

/** The arm of a reader: always the same for one name of an experiment, and unrelated to that of another. */
export function armOf({ name, arms }: Experiment, readerId: ReaderId): Arm {
  const place = Math.floor((hashOf(`${name}\n${readerId}`) / 2 ** 32) * arms.length);
  return arms[place] as Arm;
}

/** As editions name it: `spring/b`. */
export function armName(experiment: Experiment, arm: Arm): string {
  return `${experiment.name}/${arm.name}`;
}

/** FNV-1a, its bits mixed (murmur3's end), so that its high ones can be used alone. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
