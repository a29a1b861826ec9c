// Fields that several formats share: authors, categories, update period, language tags.
import { foldText, htmlToPlainText } from './plain-text.ts';
import { childText, type XmlElement } from './xml-element.ts';

const maxCategories = 30;
const maxNameChars = 200;

/** "noreply@example.com (Liv Castellane)" and "Liv Castellane <liv@example.com>" are "Liv Castellane". */
export function personName(given: string | null): string | null {
  if (!given) return null;
  const text = given.slice(0, 1000);
  const plain = /[<&]/.test(text)
    ? htmlToPlainText(text.replace(/<[^<>\s]+@[^<>\s]+>/g, ''), maxNameChars)
    : foldText(text, maxNameChars);
  const inBrackets = /^\S+@\S+\s*\((.+)\)$/.exec(plain)?.[1];
  const name = (inBrackets ?? plain).trim();
  return name && !/^\S+@\S+$/.test(name) ? name : null;
}

/** Several authors as one line, without repeats. */
export function joinNames(names: readonly (string | null)[]): string | null {
  const distinct = [...new Set(names.filter((name): name is string => Boolean(name)))].slice(0, 10);
  return distinct.length ? foldText(distinct.join(', '), maxNameChars * 2) : null;
}

export function categoriesOf(values: readonly (string | null | undefined)[]): readonly string[] {
  const names = values.map((value) => (value ? htmlToPlainText(value, maxNameChars) : ''));
  return [...new Set(names.filter(Boolean))].slice(0, maxCategories);
}

/** A BCP 47 tag in the shape that Intl knows, or null. */
export function languageTag(text: string | null | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-');
  if (!tag || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const periodSeconds: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/** The longest of `<ttl>` (minutes) and sy:updatePeriod / sy:updateFrequency, in seconds. */
export function minIntervalOf(channel: XmlElement): number | null {
  const ttlMinutes = Number(childText(channel, 'ttl') ?? Number.NaN);
  const period = periodSeconds[childText(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number(childText(channel, 'sy:updatefrequency') ?? 1);
  const candidates = [ttlMinutes * 60, period && frequency > 0 ? period / frequency : Number.NaN];
  const valid = candidates.filter((seconds) => Number.isFinite(seconds) && seconds > 0);
  return valid.length ? Math.round(Math.max(...valid)) : null;
}
