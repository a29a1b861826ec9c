// Days that have become names: news text says "the Sept. 11 attacks" and means one year's. With what a sentence says
// besides when it means that one.

export interface NamedDay {
  /** ISO 8601, e.g. '2001-09-11'. */
  readonly date: string;
  readonly about: RegExp;
}

// biome-ignore format: one day a line
export const namedDays: readonly NamedDay[] = [
  { date: '1918-11-11', about: /armistice|first world war|world war i\b/i },
  { date: '1941-12-07', about: /pearl harbor/i },
  { date: '1944-06-06', about: /d-day|normandy|allied landings/i },
  { date: '1945-08-06', about: /hiroshima/i },
  { date: '1945-08-09', about: /nagasaki/i },
  { date: '1963-11-22', about: /kennedy|\bjfk\b/i },
  { date: '1972-01-30', about: /bloody sunday/i },
  { date: '1973-09-11', about: /pinochet|allende/i },
  { date: '1986-04-26', about: /ch[eo]rnobyl/i },
  { date: '1988-12-21', about: /lockerbie|pan am/i },
  { date: '1989-04-15', about: /hillsborough/i },
  { date: '1989-06-04', about: /tiananmen/i },
  { date: '1989-11-09', about: /berlin wall|fall of the wall/i },
  { date: '1995-04-19', about: /oklahoma city/i },
  { date: '1995-07-11', about: /srebrenica/i },
  { date: '2001-09-11', about: /attack|terror|hijack|memorial/i },
  { date: '2004-03-11', about: /(?:madrid|atocha)\b.*(?:bomb|attack)|(?:bomb|attack).*\b(?:madrid|atocha)/i },
  { date: '2004-12-26', about: /indian ocean|boxing day tsunami/i },
  { date: '2005-07-07', about: /london\b.*(?:bomb|attack)|(?:bomb|attack).*\blondon/i },
  { date: '2011-03-11', about: /fukushima|tōhoku|tohoku|great east japan/i },
  { date: '2011-07-22', about: /breivik|utøya|utoya/i },
  { date: '2015-01-07', about: /charlie hebdo/i },
  { date: '2015-11-13', about: /bataclan|paris attacks/i },
  { date: '2016-06-23', about: /brexit|referendum on (?:leaving|membership of) the e/i },
  { date: '2017-06-14', about: /grenfell/i },
  { date: '2019-03-15', about: /christchurch/i },
  { date: '2020-05-25', about: /george floyd/i },
  { date: '2020-08-04', about: /beirut\b.*(?:blast|explosion)|(?:blast|explosion).*\bbeirut/i },
  { date: '2021-01-06', about: /attack|riot|capitol|insurrection|mob|committee|speech|pardon/i },
  { date: '2022-02-24', about: /full-scale invasion|russian invasion|invaded ukraine/i },
  { date: '2023-10-07', about: /attack|hamas|hostage|massacre|israel|gaza/i },
];
