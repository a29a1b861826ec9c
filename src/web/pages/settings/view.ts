// Settings in words: what is chosen, and what there is to choose from.
import type { Publisher } from '../../../model/publisher.ts';
import type { Reader } from '../../../model/reader.ts';
import type { Choice } from '../../components/field.tsx';
import { clockTime, weekdayDate } from '../../format/times.ts';

export interface SettingsView {
  readonly themes: readonly Choice[];
  readonly textSizes: readonly Choice[];
  readonly timeZone: string | null;
  readonly timeZones: readonly string[];
  /** "It is 12.04 there, Thursday 19 November 2026." */
  readonly clock: string;
  readonly serverZone: string;
  readonly languages: readonly Choice[];
  readonly personalise: boolean;
  readonly sampleOn: boolean;
  readonly canManage: boolean;
}

const common = 'en de fr es it pt nl sv nb da fi pl cs uk ru el tr ar he fa hi bn zh ja ko id vi sw'.split(
  ' ',
);
const inEnglish = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

export function settingsView(facts: {
  readonly reader: Reader;
  readonly publishers: readonly Publisher[];
  readonly sampleOn: boolean;
  readonly canManage: boolean;
  readonly serverZone: string;
  readonly now: number;
}): SettingsView {
  const { theme, textSize, timeZone, languages, personalise } = facts.reader.settings;
  const zone = timeZone ?? facts.serverZone;
  const choices = (pairs: readonly (readonly [string, string])[], current: string) =>
    pairs.map(([value, label]) => ({ value, label, checked: value === current }));
  return {
    themes: choices(
      [
        ['auto', 'As my device'],
        ['light', 'Paper'],
        ['sepia', 'Sepia'],
        ['dark', 'Night'],
      ],
      theme,
    ),
    textSizes: choices(
      [
        ['small', 'Small'],
        ['standard', 'Standard'],
        ['large', 'Large'],
      ],
      textSize,
    ),
    timeZone,
    timeZones: Intl.supportedValuesOf('timeZone'),
    clock: `It is ${clockTime(facts.now, zone)} there, ${weekdayDate(facts.now, zone)}.`,
    serverZone: facts.serverZone,
    languages: languageChoices(languages, facts.publishers),
    personalise,
    sampleOn: facts.sampleOn,
    canManage: facts.canManage,
  };
}

/** Chosen ones, those of the reader's publishers, then widely read ones; each once, by name. */
function languageChoices(chosen: readonly string[], publishers: readonly Publisher[]): readonly Choice[] {
  const read = publishers.flatMap(({ language }) => (language ? [base(language)] : []));
  const codes = [...new Set([...chosen.map(base), ...read, ...common])];
  return codes
    .map((code) => ({ value: code, label: languageName(code), checked: chosen.map(base).includes(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** "pt-BR" -> "pt" */
export function base(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}

function languageName(code: string): string {
  try {
    return inEnglish.of(code) ?? code;
  } catch {
    return code;
  }
}
