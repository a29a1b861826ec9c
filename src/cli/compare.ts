// broadsheet compare POLICY_A POLICY_B: goes through a log of what readers did under two settings of the ranking.
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { BroadsheetError } from '../model/errors.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import { type Comparison, compareByArm } from '../rank/compare/comparison.ts';
import { type ReadingLog, readFileLog, readStoreLog, withIdsOfNow } from '../rank/compare/read-log.ts';
import { runTrial, type Trial } from '../rank/compare/run-trial.ts';
import { armOf, type Experiment } from '../rank/experiment.ts';
import { namedPolicies, type Policy, paramsOf, parsePolicy } from '../rank/policy.ts';
import { measureImportance } from '../story/importance.ts';
import { type CommandContext, withSettings } from './command-context.ts';
import { comparisonWords, reportWords } from './compare-words.ts';
import type { House } from './house.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly log?: string;
  readonly pages: number;
  readonly seed: number;
  readonly perArm?: boolean;
}

const wholeNumber = (least: number, most: number) => (given: string) => {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
};

export function compareCommand(context: CommandContext): Command {
  const names = Object.entries(namedPolicies).map(([name, { about }]) => `${name} (${about})`);
  return withSettings(
    new Command('compare')
      .description(
        'Goes through what readers did, and says what two settings of the ranking would have shown.',
      )
      .argument('<a>', `a policy: ${names.join(', ')}; or JSON: '{"freshnessWeight": 0.3}'`)
      .argument('<b>', 'another')
      .option('--log <file>', "lines of JSON in the place of the store's own log")
      .option('--pages <number>', 'most pages that each lays out', wholeNumber(1, 100_000), 2000)
      .option('--seed <number>', 'of exploration and of confidence intervals', wholeNumber(0, 2 ** 31), 1)
      .option('--per-arm', 'also by the arms of the experiment (--experiment)')
      .option('--json', 'print JSON'),
  ).action(async (a: string, b: string, _options, command: Command) => {
    const policies = [policyFrom(a), policyFrom(b)] as const;
    const options = command.opts() as Options;
    const config = context.config(command);
    if (options.perArm && config.experiment === null) throw noExperiment();
    const log = options.log === undefined ? null : fileLog(options.log);
    const house = await context.doors.openHouse(config, 'existing');
    try {
      await compare({ house, policies, options, log, terminal: context.terminal(command) });
    } finally {
      await house.close();
    }
  });
}

interface Work {
  readonly house: House;
  readonly policies: readonly [Policy, Policy];
  readonly options: Options;
  readonly log: ReadingLog | null;
  readonly terminal: Terminal;
}

async function compare({ house, policies, options, log: given, terminal }: Work): Promise<void> {
  const { config, store } = house;
  const startedAt = performance.now();
  const log =
    given ?? (await readStoreLog(store, (readers) => terminal.progress(readers, readers, 'readers read')));
  const publishers = new Map<PublisherId, Publisher>();
  for (const one of await store.sources.listPublishers()) publishers.set(one.id, one);
  const { stories } = await store.articles.loadLive({ since: 0, limit: mostStories, stories: 'front' });
  const acts = await withIdsOfNow(log.acts, store, new Set(stories.map(({ id }) => id)));
  if (!acts.some(({ kind }) => kind === 'opened')) throw nothingOpened();
  const base = { liveDays: Math.min(30, config.liveDays) };
  const trial = await runTrial({
    acts,
    stories,
    importanceOf: (coverage) => measureImportance(coverage, publishers),
    readers: log.readers,
    policies: [paramsOf(policies[0], base), paramsOf(policies[1], base)],
    publisher: (id) => publishers.get(id),
    sharedReading: config.sharedReading,
    kernel: house.kernel,
    seed: options.seed,
    mostMoments: options.pages,
    onProgress: (done, total) => terminal.progress(done, total, 'pages'),
  });
  terminal.endProgress();
  if (trial.moments.length === 0) throw nothingLive(trial);
  const inArms = options.perArm && config.experiment ? armNamer(config.experiment) : null;
  const { all, arms } = compareByArm(trial, options.seed, inArms);
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const about = {
    policies: policies.map(({ name }) => name),
    acts: acts.length,
    openings: trial.openings,
    notLive: trial.notLive,
    readersLeftOut: log.leftOut,
    isCut: log.isCut,
    stories: trial.stories.size,
    seed: options.seed,
    seconds,
  };
  const ofArms = options.perArm ? { arms } : {};
  terminal.result({ ...about, ...all, ...ofArms }, () =>
    [
      reportWords(about),
      comparisonWords(all),
      ...Object.entries(options.perArm ? arms : {}).map(
        ([arm, one]: [string, Comparison]) => `Readers of arm ${arm}\n${comparisonWords(one)}`,
      ),
    ].join('\n\n'),
  );
}

const mostStories = 1_000_000;

const armNamer = (experiment: Experiment) => (readerId: string) => armOf(experiment, readerId).name;

function policyFrom(given: string): Policy {
  const outcome = parsePolicy(given);
  if (outcome.kind === 'policy') return outcome.policy;
  throw new BroadsheetError({
    code: 'config-invalid',
    audience: 'operator',
    message: outcome.why,
    advice: 'Weights, their ranges and what each is for stand in src/rank/params.ts.',
  });
}

function fileLog(file: string): ReadingLog {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BroadsheetError({
      code: 'log-unreadable',
      audience: 'operator',
      message: `${file} cannot be read: ${(cause as Error).message}`,
      advice: 'Give a file of JSON lines, one for each act.',
    });
  }
  const outcome = readFileLog(text);
  if (outcome.kind === 'log') return outcome.log;
  throw new BroadsheetError({
    code: 'log-invalid',
    audience: 'operator',
    message: `${file} is no log of acts. ${outcome.why}`,
    advice: 'One line an act: {"readerId": "r1", "at": 1767225600000, "kind": "opened", "storyId": 12}',
  });
}

function noExperiment(): BroadsheetError {
  return new BroadsheetError({
    code: 'config-invalid',
    audience: 'operator',
    message: '--per-arm needs an experiment, and none is set.',
    advice: 'Give it with --experiment (BROADSHEET_EXPERIMENT), as the server has it.',
  });
}

function nothingOpened(): BroadsheetError {
  return new BroadsheetError({
    code: 'nothing-to-compare',
    audience: 'operator',
    message: 'Nobody has opened a story yet, so there is nothing to go through.',
    advice: 'Come back when readers have opened some, or give a log of another with --log FILE.',
  });
}

function nothingLive({ openings }: Trial): BroadsheetError {
  return new BroadsheetError({
    code: 'nothing-to-compare',
    audience: 'operator',
    message: `None of the ${openings} stories that were opened is in the store as one that was live then.`,
    advice: 'A log goes with the store in which its stories are.',
  });
}
