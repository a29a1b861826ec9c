// The first run in words: what is ticked, what each step says, what the last line sums up.
import type { Reader, Stance } from '../../../model/reader.ts';
import type { AddSourceOutcome } from '../../../model/services.ts';
import type { Choice } from '../../components/field.tsx';
import { counted } from '../../format/numbers.ts';
import type { PackOffer } from '../../pack-offers.ts';
import { type PackGroups, packGroups } from '../../pack-view.ts';
import { askedTopics, furtherTopics, nearCountries, otherCountries, topTopics } from './topics-offered.ts';

export interface TopicsView {
  readonly main: readonly Choice[];
  readonly asked: readonly Choice[];
  readonly further: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
  readonly countries: readonly Choice[];
  readonly otherCountries: readonly Choice[];
}

/** What was chosen before is ticked: going back loses nothing. */
export function topicsView(reader: Reader, stances: readonly Stance[]): TopicsView {
  const followed = new Set(
    stances
      .filter(({ stance, subject }) => stance === 'follow' && subject.kind === 'topic')
      .map(({ subject }) => subject.key),
  );
  const chosen = new Set(reader.settings.countries);
  const topic = ({ code, name }: { code: string; name: string }): Choice => ({
    value: code,
    label: name,
    checked: followed.has(code),
  });
  const country = ({ code, name }: { code: string; name: string }): Choice => ({
    value: code,
    label: name,
    checked: chosen.has(code),
  });
  return {
    main: topTopics.map(topic),
    asked: askedTopics.map(topic),
    further: furtherTopics.map(({ parent, children }) => ({
      name: parent.name,
      choices: children.map(topic),
    })),
    countries: nearCountries.map(country),
    otherCountries: otherCountries.map(country),
  };
}

export interface AddressResult {
  readonly address: string;
  readonly outcome: AddSourceOutcome;
}

export interface SourcesStepView {
  readonly packs: PackGroups;
  /** "You read 63 sources already." */
  readonly already: string | null;
  readonly addresses: string;
  /** In words, what could not be added. */
  readonly problems: readonly string[];
  /** Sites that offer several feeds. */
  readonly choices: readonly {
    readonly address: string;
    readonly feeds: readonly { readonly url: string; readonly title: string }[];
  }[];
  readonly sampleOn: boolean;
}

export function sourcesStepView(facts: {
  readonly reader: Reader;
  readonly stances: readonly Stance[];
  readonly packs: readonly PackOffer[];
  readonly knownFeeds: readonly string[];
  readonly sampleOn: boolean;
  readonly results?: readonly AddressResult[];
  readonly opmlProblem?: string | null;
}): SourcesStepView {
  const { reader, stances, results = [] } = facts;
  const topics = new Set(
    stances.filter(({ subject }) => subject.kind === 'topic').map(({ subject }) => subject.key),
  );
  const taste = { topics, countries: new Set(reader.settings.countries), known: new Set(facts.knownFeeds) };
  const failed = results.filter(({ outcome }) => outcome.kind === 'failed');
  return {
    packs: packGroups(facts.packs, taste, facts.results === undefined),
    already:
      facts.knownFeeds.length > 0 ? `You have ${counted(facts.knownFeeds.length, 'source')} already.` : null,
    addresses: failed.map(({ address }) => address).join('\n'),
    problems: [
      ...(facts.opmlProblem ? [facts.opmlProblem] : []),
      ...failed.flatMap(({ address, outcome }) =>
        outcome.kind === 'failed' ? [`${address}: ${outcome.message}`] : [],
      ),
    ],
    choices: results.flatMap(({ address, outcome }) =>
      outcome.kind === 'choose' ? [{ address, feeds: outcome.feeds }] : [],
    ),
    sampleOn: facts.sampleOn,
  };
}
