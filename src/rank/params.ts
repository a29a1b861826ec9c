// Every weight of the ranking in one place, with its unit, range and the reason for its value.
// The transparency page is generated from this list; a change here is a change of `paramsVersion`.

export interface Param {
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** In plain words, for readers and for whoever changes it. */
  readonly reason: string;
}

function param(value: number, unit: string, min: number, max: number, reason: string): Param {
  return { value, unit, min, max, reason };
}

const score = 'points of score';

export const rankParams = {
  followWeight: param(0.8, score, 0, 2, 'What you follow by name counts most of what you say yourself.'),
  followTopicWeight: param(
    0.5,
    score,
    0,
    2,
    'A followed topic is broader than a followed name, so it counts less.',
  ),
  topicWeight: param(1, score, 0, 2, 'Topics you read about, learned from what you open and finish.'),
  entityWeight: param(
    1,
    score,
    0,
    2,
    'People, companies and places you read about: the sharpest sign of interest.',
  ),
  publisherWeight: param(
    0.08,
    score,
    0,
    1,
    'Publishers you like to read; kept low so that no publisher fills the page.',
  ),
  themeWeight: param(
    0.47,
    score,
    0,
    1,
    'Likeness in words to what you read, where no name or topic says it.',
  ),
  nearWeight: param(0.18, score, 0, 1, 'News about the countries you chose, or told by their publishers.'),
  nearSalience: param(
    0.35,
    'of a story',
    0,
    1,
    'A story is about a country from this much on: one that names it once or twice in passing is not near.',
  ),
  importanceWeight: param(
    0.42,
    score,
    0,
    1,
    'How many publishers carry a story and how fast they came: the same for everyone.',
  ),
  freshnessWeight: param(
    0.24,
    score,
    0,
    1,
    'New facts come before old ones; how fast they age depends on the topic.',
  ),
  rareSourceWeight: param(
    0.08,
    score,
    0,
    0.5,
    'A publisher that writes seldom is lifted, a loud one damped.',
  ),
  qualityWeight: param(
    0.06,
    score,
    0,
    0.5,
    'A story that names who said what, or has a picture, is lifted; one that is a headline alone, an agency’s text alone, a comment or about no event is lowered.',
  ),
  fatigueWeight: param(0.07, score, 0, 0.5, 'Taken off each time a story was shown to you and not opened.'),
  knownWeight: param(
    0.12,
    score,
    0,
    0.5,
    'Taken off in proportion to how many of its articles you have read.',
  ),
  languageWeight: param(0.05, score, 0, 0.5, 'A small lift for stories in the first of your languages.'),
  explorationWeight: param(0.12, score, 0, 0.5, 'Given to the one place in ten kept outside your interests.'),
  pinWeight: param(
    1,
    score,
    0,
    2,
    'Given to a story that the editors hold in a place: it stands there whatever its sum.',
  ),
  boostWeight: param(0.25, score, 0, 1, 'Given to what the editors lift, for every reader alike.'),
  buryWeight: param(0.25, score, 0, 1, 'Taken off what the editors lower, for every reader alike.'),
  coReadingWeight: param(
    0.15,
    score,
    0,
    1,
    'What readers here open who open what you open, or whose taste is like yours; nothing until there are many.',
  ),
  popularityWeight: param(
    0.08,
    score,
    0,
    1,
    'How many readers here opened it, in the last minutes, hours and day; nothing until there are many.',
  ),
  newsHalfLife: param(14, 'hours', 1, 168, 'Ordinary news loses half its freshness in this time.'),
  fastHalfLife: param(9, 'hours', 1, 168, 'Sport and weather age faster.'),
  slowHalfLife: param(40, 'hours', 1, 336, 'Science, health, education and culture age slower.'),
  mostCoveredHalfLife: param(
    20,
    'hours',
    1,
    168,
    'In “Most covered” a story loses half its weight in this time.',
  ),
  liveDays: param(7, 'days', 1, 30, 'Stories without news for longer do not stand on a front page.'),
  briefHours: param(
    24,
    'hours',
    1,
    168,
    'In brief stands the day’s news; older stories stand in their sections.',
  ),
  candidateCount: param(
    280,
    'stories',
    50,
    2000,
    'How many of the best at first sight are scored in full; three in ten are those that weigh most for everyone.',
  ),
  topicShareCap: param(0.4, 'share of a page', 0.1, 1, 'No top-level topic takes more of a page than this.'),
  ownTopicShareCap: param(
    0.55,
    'share of a page',
    0.1,
    1,
    'But one that takes a larger part of your reading may take as large a part of your page, up to this.',
  ),
  sagaCap: param(2, 'stories in the first ten', 1, 10, 'One long-running affair does not fill the top.'),
  publisherRepeatPenalty: param(
    0.05,
    score,
    0,
    0.5,
    'Taken off in selection for each story already chosen from the same lead publisher.',
  ),
  topicRepeatPenalty: param(
    0.035,
    score,
    0,
    0.5,
    'Taken off in selection for each story that a topic has beyond its part of your reading, given for each that it lacks.',
  ),
  topicLackLift: param(0.15, score, 0, 0.5, 'The most that a story is given because its topic lacks.'),
  entityRepeatPenalty: param(
    0.07,
    score,
    0,
    0.5,
    'Taken off in selection for each story already chosen about the same name.',
  ),
  differentEvery: param(
    10,
    'places',
    0,
    100,
    'One place in so many is kept for something different; 0 turns it off.',
  ),
  seenTooOften: param(
    6,
    'times shown',
    2,
    50,
    'Shown this often and never opened, a story goes until it has news.',
  ),
} satisfies Record<string, Param>;

export type RankParamName = keyof typeof rankParams;

/** The plain numbers that scorers work with. */
export type RankParams = Readonly<Record<RankParamName, number>>;

/** The live configuration as numbers; `change` overrides single values, clamped to their range. */
export function defaultRankParams(change: Partial<RankParams> = {}): RankParams {
  const values = {} as Record<RankParamName, number>;
  for (const name of Object.keys(rankParams) as RankParamName[]) {
    const { value, min, max } = rankParams[name];
    const wanted = change[name];
    values[name] =
      typeof wanted === 'number' && Number.isFinite(wanted) ? Math.min(max, Math.max(min, wanted)) : value;
  }
  return values;
}

/** The list with the values as they are in use: what the transparency page is generated from. */
export function paramsInUse(params: RankParams): Readonly<Record<RankParamName, Param>> {
  const inUse = {} as Record<RankParamName, Param>;
  for (const name of Object.keys(rankParams) as RankParamName[]) {
    inUse[name] = { ...rankParams[name], value: params[name] };
  }
  return inUse;
}

/** Short hash over all values (FNV-1a): two equal versions rank alike. */
export function paramsVersion(params: RankParams): string {
  let hash = 2166136261;
  for (const name of (Object.keys(params) as RankParamName[]).sort()) {
    for (const char of `${name}=${params[name]};`) {
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
    }
  }
  return `1-${(hash >>> 0).toString(36)}`;
}
