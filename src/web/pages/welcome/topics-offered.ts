// Which topics and countries the first run offers at once; the rest stands behind a disclosure.
import { countries } from '../../../catalogue/countries.ts';
import { childTopics, type MediaTopic, mediaTopics } from '../../../catalogue/media-topics.ts';

export const topTopics: readonly MediaTopic[] = mediaTopics.filter((topic) => topic.parent === null);

/** Second-level topics that people ask for by name. */
const asked = [
  '20000574', // elections
  '20000638', // diplomacy
  '20000344', // the economy
  '20000385', // markets
  '20000170', // company news
  '20000756', // technology
  '20000717', // physics, space and life sciences
  '20000418', // climate change
  '20000441', // nature
  '20000464', // treatments and medicines
  '20000822', // football and other sports
  '20001148', // transfers
  '20000565', // food, fashion and home
  '20000538', // leisure, games and travel
  '20000002', // arts and entertainment
  '20000038', // culture and heritage
  '20000045', // media
  '20000106', // courts and trials
  '20000771', // immigration
  '20000524', // strikes and disputes
];

export const askedTopics: readonly MediaTopic[] = mediaTopics.filter((topic) => asked.includes(topic.code));

/** Every further second-level topic, under its parent. */
export const furtherTopics: readonly {
  readonly parent: MediaTopic;
  readonly children: readonly MediaTopic[];
}[] = topTopics.map((parent) => ({
  parent,
  children: childTopics(parent.code).filter((topic) => !asked.includes(topic.code)),
}));

const near =
  'GB IE US CA AU NZ IN DE FR ES IT PT CH AT NL BE SE NO DK FI PL CZ UA GR TR IL AE JP KR CN HK TW SG ID BR MX AR CL CO ZA NG KE EG'.split(
    ' ',
  );

export const nearCountries = near.flatMap((code) => countries.filter((country) => country.code === code));
export const otherCountries = countries.filter((country) => !near.includes(country.code));
