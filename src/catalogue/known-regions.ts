// Parts of the world that news names beside countries and cities: continents, seas, and the states and provinces of
// the largest federations, each list complete. `!` marks names that are as often a person's or something else's.

const continents =
  'Africa, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Antarctica, Asia, Central Asia, South Asia, East Asia, Southeast Asia, Europe, Western Europe, Eastern Europe, Central Europe, Scandinavia, Balkans, Caucasus, Middle East, Latin America, Central America, South America, North America, America, Oceania, Caribbean, Sahel, Sahara, Siberia, Himalayas';
const seas =
  'Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Mediterranean Sea, Black Sea, Baltic Sea, North Sea, Red Sea, South China Sea, East China Sea, Caribbean Sea, Caspian Sea, Gulf of Mexico, Persian Gulf, Gulf of Aden, Bay of Bengal, English Channel, Strait of Hormuz';
const americanStates =
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana!, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia!, West Virginia, Wisconsin, Wyoming';
const canadianProvinces =
  'Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Ontario, Prince Edward Island, Saskatchewan';
const australianStates = 'New South Wales, Queensland, South Australia, Tasmania, Western Australia';
const germanStates =
  'Baden-Württemberg, Bavaria, Brandenburg, Hesse, Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt, Schleswig-Holstein, Thuringia';

export interface KnownRegion {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ambiguous: boolean;
}

/** Other forms of the same name; an ocean's short form is as common as the long one. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  'Pacific Ocean': ['Pacific'],
  'Atlantic Ocean': ['Atlantic'],
  'Arctic Ocean': ['Arctic'],
  'Mediterranean Sea': ['Mediterranean'],
  'Middle East': ['Mideast'],
};

export const knownRegions: readonly KnownRegion[] = [
  continents,
  seas,
  americanStates,
  canadianProvinces,
  australianStates,
  germanStates,
]
  .join(', ')
  .split(', ')
  .map((entry) => {
    const name = entry.replace('!', '');
    return { name, aliases: aliases[name] ?? [], ambiguous: entry.endsWith('!') };
  });
