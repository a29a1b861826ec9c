// broadsheet doctor: says what is wrong and how to mend it. Exit code 1 when something is.
import { Command } from 'commander';
import { withoutSecrets } from '../address/private-address.ts';
import { failureInWords } from '../ingest/failure-words.ts';
import { isUnreachable, noConnectionWords, seemsUnconnected } from '../ingest/no-connection.ts';
import { BroadsheetError } from '../model/errors.ts';
import { refusedCode } from '../model/finding.ts';
import { ownCommand } from '../model/own-command.ts';
import { type CommandContext, withSettings } from './command-context.ts';
import { dueFinding } from './due-finding.ts';
import type { Finding, House, ServedAt } from './house.ts';

export function doctorCommand(context: CommandContext): Command {
  return withSettings(
    new Command('doctor')
      .description('Looks for problems and says how to mend them.')
      .option('--json', 'print JSON'),
  ).action(async (_options, command: Command) => {
    const config = context.config(command);
    const findings: Finding[] = [...(await context.doors.inspect(config))];
    // A port that is named is looked at, whoever serves this store.
    const isPortGiven = command.optsWithGlobals().port !== undefined;
    let servedAt: ServedAt | null = null;
    try {
      const house = await context.doors.openHouse(config, 'existing');
      try {
        servedAt = isPortGiven ? null : await house.servedAt();
        findings.push(...(await inspectStore(house)));
      } finally {
        await house.close();
      }
    } catch (error) {
      if (!(error instanceof BroadsheetError)) throw error;
      const code = refusedCode(error.code);
      findings.push({ level: 'problem', code, about: 'store', says: error.message, advice: error.advice });
    }
    findings.push(await context.doors.inspectPort(config, servedAt));
    if (findings.some((finding) => finding.level === 'problem')) process.exitCode = 1;
    const shown = findings.map(withoutItsSecrets);
    context.terminal(command).result({ findings: shown }, () => shown.map(inWords).join('\n'));
  });
}

/** People put what it prints into reports, and a feed writes what it likes into its title. */
function withoutItsSecrets(finding: Finding): Finding {
  const { about, says, advice } = finding;
  return {
    ...finding,
    about: withoutSecrets(about),
    says: withoutSecrets(says),
    advice: advice === null ? null : withoutSecrets(advice),
  };
}

const marks = { ok: 'ok      ', warning: 'warning ', problem: 'PROBLEM ' };

function inWords({ level, code, about, says, advice }: Finding): string {
  return `${marks[level]} ${about}: ${says}${code ? ` [${code}]` : ''}${advice ? `\n          ${advice}` : ''}`;
}

const setAsideShown = 20;

/** Entries and pages that could not be taken in, one by one: each is a fault to report, or a limit met. */
async function inspectSetAside(house: House): Promise<Finding[]> {
  const { items, total } = await house.store.articles.listSetAside(setAsideShown);
  const titles = new Map((await house.store.sources.listSources()).map(({ id, title }) => [id, title]));
  const findings = items.map(({ kind, sourceId, title, url, reason, attempts, retryAt }): Finding => {
    const what = kind === 'page' ? 'the page of' : 'the entry';
    const tries = attempts === 1 ? 'once' : `${attempts} times`;
    const next = retryAt === null ? 'It is not tried again.' : 'It is tried again later.';
    return {
      level: 'warning',
      code: 'set-aside',
      about: titles.get(sourceId) ?? 'a removed source',
      says: `${what} "${title}" was tried ${tries} and set aside (${reason}). ${next}`,
      advice: url,
    };
  });
  if (total > items.length) {
    const says = `${total - items.length} more entries and pages are set aside.`;
    findings.push({ level: 'warning', code: 'set-aside', about: 'sources', says, advice: null });
  }
  return findings;
}

/** Whatever its port: a process that serves this very store. */
function inspectServing({ serving: { web, ingest } }: House): Finding {
  const about = 'serving';
  if (web + ingest === 0) {
    return { level: 'ok', about, says: 'no server runs on this store.', advice: 'npm start starts one.' };
  }
  if (ingest === 0) {
    const says = 'a server shows pages of this store, and none reads its sources.';
    const advice = 'Start one with --role ingest, or with --role all.';
    return { level: 'warning', code: 'sources-not-read', about, says, advice };
  }
  const pages = web === 0 ? ', and none shows its pages' : '';
  return { level: 'ok', about, says: `a server runs on this store${pages}.`, advice: null };
}

async function inspectStore(house: House): Promise<Finding[]> {
  const findings: Finding[] = [inspectServing(house)];
  const problems = await house.store.maintenance.check();
  const counts = await house.store.articles.counts();
  const size = (await house.store.maintenance.sizeBytes()) / 1e6;
  const holds = `${counts.articles} articles in ${counts.stories} stories of ${counts.sources} sources, ${size.toFixed(1)} MB`;
  if (problems.length === 0)
    findings.push({ level: 'ok', about: 'store', says: `sound; ${holds}.`, advice: null });
  for (const { code, problem, advice } of problems)
    findings.push({ level: 'problem', code, about: 'store', says: problem, advice });
  const sources = await house.store.sources.listSources();
  const due = dueFinding(sources, Date.now());
  if (due !== null) findings.push(due);
  const isUnconnected = seemsUnconnected(sources);
  if (isUnconnected)
    findings.push({
      level: 'warning',
      code: 'no-connection',
      about: 'network',
      says: noConnectionWords,
      advice: null,
    });
  const failing = sources.filter(
    (source) => source.failure !== null && !(isUnconnected && isUnreachable(source)),
  );
  for (const source of failing.slice(0, 20)) {
    if (!source.failure) continue;
    // One that never could be read will hardly mend itself: its address may be wrong.
    const isLasting = source.failure.permanent || source.failure.count > 3 || source.lastSuccessAt === null;
    findings.push({
      ...(isLasting ? { level: 'warning', code: 'source-failing' } : { level: 'ok' }),
      about: source.title,
      says: failureInWords(source.failure, source),
      advice: source.failure.detail,
    });
  }
  if (failing.length > 20) {
    findings.push({
      level: 'warning',
      code: 'source-failing',
      about: 'sources',
      says: `${failing.length - 20} more are failing.`,
      advice: `See ${ownCommand('sources list')}`,
    });
  }
  findings.push(...(await inspectSetAside(house)));
  if (sources.length === 0) {
    findings.push({
      level: 'ok',
      about: 'sources',
      says: 'none yet.',
      advice: `Add one: ${ownCommand('sources add ADDRESS')}`,
    });
  }
  return findings;
}
