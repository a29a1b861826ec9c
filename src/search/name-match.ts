// Finds the publishers and topics that a typed name means: exactly, else by the beginning, else by a part.
import { childTopics, type MediaTopic, mediaTopics } from '../catalogue/media-topics.ts';
import type { TopicCode } from '../model/article.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';

const maxMatches = 20;
const marks = /\p{M}+/gu;

/** Lower case, no accents, no punctuation, no leading article: "The Tidewater Review" and "tidewater-review" agree. */
export function foldName(name: string): string {
  const bare = name.normalize('NFKD').replace(marks, '').toLowerCase();
  return bare
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

function hostOf(site: string | null): string {
  return (site && URL.parse(site)?.hostname.replace(/^www\./, '')) || '';
}

/** Ids of the publishers meant, at most 20; [] when none is. A site's host ("example.com") names its publisher too. */
export function matchPublishers(typed: string, publishers: readonly Publisher[]): readonly PublisherId[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const host = typed
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/\/.*$/, '');
  const names = publishers.map((publisher) => ({
    id: publisher.id,
    forms: [foldName(publisher.slug), foldName(publisher.name)],
    host: hostOf(publisher.site),
  }));
  return best(names, (name) =>
    name.host !== '' && name.host === host
      ? 0
      : Math.min(...name.forms.map((form) => distance(form, wanted))),
  ).map((name) => name.id);
}

/** Codes of the topics meant with the topics under them; [] when none is. A code stands for itself. */
export function matchTopics(typed: string): readonly TopicCode[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const found = best(mediaTopics, (topic: MediaTopic) =>
    topic.code === typed
      ? 0
      : Math.min(distance(foldName(topic.name), wanted), distance(foldName(topic.officialName), wanted)),
  );
  return [...new Set(found.flatMap(({ code }) => [code, ...childTopics(code).map((child) => child.code)]))];
}

/** 0 the same, 1 begins with it, 2 has a word that begins with it, Infinity otherwise. */
function distance(form: string, wanted: string): number {
  if (form === wanted) return 0;
  if (form.startsWith(`${wanted} `)) return 1;
  return wanted.length >= 3 && ` ${form}`.includes(` ${wanted}`) ? 2 : Number.POSITIVE_INFINITY;
}

/** The candidates at the smallest finite distance, at most 20. */
function best<T>(candidates: readonly T[], distanceOf: (candidate: T) => number): readonly T[] {
  let nearest = Number.POSITIVE_INFINITY;
  let found: T[] = [];
  for (const candidate of candidates) {
    const far = distanceOf(candidate);
    if (far < nearest) {
      nearest = far;
      found = [];
    }
    if (far === nearest && Number.isFinite(far)) found.push(candidate);
  }
  return found.slice(0, maxMatches);
}
