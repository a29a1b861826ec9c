// News about the places the reader chose, or told by a publisher from there.
import { findCountry } from '../../catalogue/countries.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { FrontScorer } from './front-scorer.ts';

/** A publisher from the country makes the story near by this share. */
const publisherShare = 0.35;

function nearest(
  query: FrontQuery,
  { slot }: Candidate,
): { share: number; code: string; byPublisher: boolean } | null {
  const { nearEntities, nearCountries } = query.taste;
  let best: { share: number; code: string; byPublisher: boolean } | null = null;
  for (const [number, code] of nearEntities) {
    const salience = query.live.features.entities.salience(slot, number);
    const share = salience > 0 && salience >= query.params.nearSalience ? 0.4 + 0.6 * salience : 0;
    if (share > (best?.share ?? 0)) best = { share, code, byPublisher: false };
  }
  if (best || nearCountries.size === 0) return best;
  const country = query.publisher(query.live.features.leadPublisher[slot] ?? -1)?.country?.toUpperCase();
  return country && nearCountries.has(country)
    ? { share: publisherShare, code: country, byPublisher: true }
    : null;
}

export const nearScorer: FrontScorer = {
  name: 'near',
  prepare(query) {
    const weight = query.params.nearWeight;
    if (query.taste.nearCountries.size === 0) return () => 0;
    return (candidate) => weight * (nearest(query, candidate)?.share ?? 0);
  },
  explain(query, candidate, value) {
    const place = nearest(query, candidate);
    if (!place || value === 0) return [];
    const name = findCountry(place.code)?.name ?? place.code;
    const sentence = place.byPublisher
      ? `Its first publisher is from ${name}, a country you chose.`
      : `It is about ${name}, a country you chose.`;
    return [
      {
        component: { name: 'near', label: 'Near you', value, sentence, subject: null },
        reason: 'It is near you',
      },
    ];
  },
};
