// The subjects a reader can follow: the first and second level of IPTC Media Topics, with labels in plain words.
// IPTC Media Topics (release of 3 February 2022, retired terms left out), by the IPTC, International Press
// Telecommunications Council, iptc.org, licensed CC BY 4.0. `officialName` is theirs, `name` is ours.

/** Eight digits, as in `http://cv.iptc.org/newscodes/mediatopic/01000000`. */
export type MediaTopicCode = string;

export type MediaTopic = {
  code: MediaTopicCode;
  /** Short label for readers. */
  name: string;
  /** The label of the standard (en-US). */
  officialName: string;
  /** Null on the first level. */
  parent: MediaTopicCode | null;
};

// biome-ignore format: one topic a line
export const mediaTopics: readonly MediaTopic[] = [
  { code: '01000000', name: 'Arts and culture', officialName: 'arts, culture, entertainment and media', parent: null },
  { code: '20000002', name: 'Arts and entertainment', officialName: 'arts and entertainment', parent: '01000000' },
  { code: '20000038', name: 'Culture and heritage', officialName: 'culture', parent: '01000000' },
  { code: '20000045', name: 'Media', officialName: 'mass media', parent: '01000000' },

  { code: '02000000', name: 'Crime and law', officialName: 'crime, law and justice', parent: null },
  { code: '20000082', name: 'Crime', officialName: 'crime', parent: '02000000' },
  { code: '20000106', name: 'Courts and trials', officialName: 'judiciary', parent: '02000000' },
  { code: '20000119', name: 'Punishment and justice', officialName: 'justice', parent: '02000000' },
  { code: '20000121', name: 'Law', officialName: 'law', parent: '02000000' },
  { code: '20000129', name: 'Police', officialName: 'law enforcement', parent: '02000000' },

  { code: '03000000', name: 'Disasters and accidents', officialName: 'disaster, accident and emergency incident', parent: null },
  { code: '20000139', name: 'Accidents', officialName: 'accident and emergency incident', parent: '03000000' },
  { code: '20000148', name: 'Disasters', officialName: 'disaster', parent: '03000000' },
  { code: '20000168', name: 'Emergency services', officialName: 'emergency response', parent: '03000000' },

  { code: '04000000', name: 'Business and economy', officialName: 'economy, business and finance', parent: null },
  { code: '20000170', name: 'Company news', officialName: 'business information', parent: '04000000' },
  { code: '20000209', name: 'Industries', officialName: 'economic sector', parent: '04000000' },
  { code: '20000344', name: 'The economy', officialName: 'economy', parent: '04000000' },
  { code: '20000385', name: 'Markets', officialName: 'market and exchange', parent: '04000000' },

  { code: '05000000', name: 'Education', officialName: 'education', parent: null },
  { code: '20000398', name: 'Parents and schools', officialName: 'parents group', parent: '05000000' },
  { code: '20000399', name: 'Religious education', officialName: 'religious education', parent: '05000000' },
  { code: '20000400', name: 'Schools and universities', officialName: 'school', parent: '05000000' },
  { code: '20000410', name: 'Learning together', officialName: 'social learning', parent: '05000000' },
  { code: '20000412', name: 'What is taught', officialName: 'curriculum', parent: '05000000' },
  { code: '20000413', name: 'Exams', officialName: 'educational testing and examinations', parent: '05000000' },
  { code: '20000414', name: 'Entrance exams', officialName: 'entrance examination', parent: '05000000' },
  { code: '20000415', name: 'Students', officialName: 'students', parent: '05000000' },
  { code: '20000416', name: 'Teachers', officialName: 'teachers', parent: '05000000' },
  { code: '20001216', name: 'Vocational training', officialName: 'vocational education', parent: '05000000' },
  { code: '20001217', name: 'Grades', officialName: 'educational grading', parent: '05000000' },
  { code: '20001337', name: 'Online learning', officialName: 'online and remote learning', parent: '05000000' },
  { code: '20001338', name: 'Education policy', officialName: 'education policy', parent: '05000000' },

  { code: '06000000', name: 'Environment', officialName: 'environment', parent: null },
  { code: '20000418', name: 'Climate change', officialName: 'climate change', parent: '06000000' },
  { code: '20000420', name: 'Conservation', officialName: 'conservation', parent: '06000000' },
  { code: '20000424', name: 'Pollution', officialName: 'environmental pollution', parent: '06000000' },
  { code: '20000430', name: 'Land, water and energy', officialName: 'natural resources', parent: '06000000' },
  { code: '20000441', name: 'Nature and wildlife', officialName: 'nature', parent: '06000000' },

  { code: '07000000', name: 'Health', officialName: 'health', parent: null },
  { code: '20000446', name: 'Diseases and conditions', officialName: 'diseases and conditions', parent: '07000000' },
  { code: '20000461', name: 'Hospitals and clinics', officialName: 'health facility', parent: '07000000' },
  { code: '20000463', name: 'Health bodies', officialName: 'health organizations', parent: '07000000' },
  { code: '20000464', name: 'Treatments and medicines', officialName: 'health treatment', parent: '07000000' },
  { code: '20000480', name: 'Public health care', officialName: 'government health care', parent: '07000000' },
  { code: '20000483', name: 'Health insurance', officialName: 'health insurance', parent: '07000000' },
  { code: '20000484', name: 'Private health care', officialName: 'private health care', parent: '07000000' },
  { code: '20000485', name: 'Doctors and nurses', officialName: 'medical profession', parent: '07000000' },
  { code: '20000493', name: 'Animal and plant diseases', officialName: 'non-human diseases', parent: '07000000' },

  { code: '08000000', name: 'People and oddities', officialName: 'human interest', parent: null },
  { code: '20000498', name: 'Awards and prizes', officialName: 'award and prize', parent: '08000000' },
  { code: '20000499', name: 'Records and feats', officialName: 'record and achievement', parent: '08000000' },
  { code: '20000500', name: 'Animals', officialName: 'animal', parent: '08000000' },
  { code: '20000501', name: 'Ceremonies', officialName: 'ceremony', parent: '08000000' },
  { code: '20000503', name: 'Mishaps', officialName: 'human mishap', parent: '08000000' },
  { code: '20000504', name: 'High society', officialName: 'high society', parent: '08000000' },
  { code: '20000505', name: 'Celebrities', officialName: 'celebrity', parent: '08000000' },
  { code: '20000507', name: 'Flowers and plants', officialName: 'flowers and plants', parent: '08000000' },
  { code: '20001237', name: 'Anniversaries', officialName: 'anniversary', parent: '08000000' },
  { code: '20001238', name: 'Birthdays', officialName: 'birthday', parent: '08000000' },

  { code: '09000000', name: 'Work', officialName: 'labor', parent: null },
  { code: '20000509', name: 'Jobs and pay', officialName: 'employment', parent: '09000000' },
  { code: '20000521', name: 'Employment law', officialName: 'employment legislation', parent: '09000000' },
  { code: '20000523', name: 'Job market', officialName: 'labor market', parent: '09000000' },
  { code: '20000524', name: 'Strikes and disputes', officialName: 'labor relations', parent: '09000000' },
  { code: '20000531', name: 'Retirement', officialName: 'retirement', parent: '09000000' },
  { code: '20000533', name: 'Unemployment', officialName: 'unemployment', parent: '09000000' },
  { code: '20000536', name: 'Trade unions', officialName: 'unions', parent: '09000000' },

  { code: '10000000', name: 'Lifestyle', officialName: 'lifestyle and leisure', parent: null },
  { code: '20000538', name: 'Leisure, games and travel', officialName: 'leisure', parent: '10000000' },
  { code: '20000565', name: 'Food, fashion and home', officialName: 'lifestyle', parent: '10000000' },
  { code: '20001339', name: 'Wellness', officialName: 'wellness', parent: '10000000' },

  { code: '11000000', name: 'Politics', officialName: 'politics', parent: null },
  { code: '20000574', name: 'Elections', officialName: 'election', parent: '11000000' },
  { code: '20000587', name: 'Rights and freedoms', officialName: 'fundamental rights', parent: '11000000' },
  { code: '20000593', name: 'Government', officialName: 'government', parent: '11000000' },
  { code: '20000621', name: 'Policy', officialName: 'government policy', parent: '11000000' },
  { code: '20000638', name: 'Diplomacy', officialName: 'international relations', parent: '11000000' },
  { code: '20000646', name: 'Campaign groups', officialName: 'non-governmental organization', parent: '11000000' },
  { code: '20000647', name: 'Political crises', officialName: 'political crisis', parent: '11000000' },
  { code: '20000648', name: 'Dissent', officialName: 'political dissent', parent: '11000000' },
  { code: '20000649', name: 'Parties and parliaments', officialName: 'political process', parent: '11000000' },

  { code: '12000000', name: 'Religion', officialName: 'religion and belief', parent: null },
  { code: '20000657', name: 'Faiths', officialName: 'belief systems', parent: '12000000' },
  { code: '20000688', name: 'Religious conflict', officialName: 'religious conflict', parent: '12000000' },
  { code: '20000690', name: 'Religious festivals', officialName: 'religious festival and holiday', parent: '12000000' },
  { code: '20000696', name: 'Religious rites', officialName: 'religious ritual', parent: '12000000' },
  { code: '20000697', name: 'Places of worship', officialName: 'religious facilities', parent: '12000000' },
  { code: '20000702', name: 'Religion and the state', officialName: 'relations between religion and government', parent: '12000000' },
  { code: '20000703', name: 'Religious leaders', officialName: 'religious leader', parent: '12000000' },
  { code: '20000705', name: 'Scripture', officialName: 'religious text', parent: '12000000' },

  { code: '13000000', name: 'Science and technology', officialName: 'science and technology', parent: null },
  { code: '20000710', name: 'Biomedicine', officialName: 'biomedical science', parent: '13000000' },
  { code: '20000715', name: 'Mathematics', officialName: 'mathematics', parent: '13000000' },
  { code: '20000717', name: 'Physics, space and life sciences', officialName: 'natural science', parent: '13000000' },
  { code: '20000735', name: 'Research', officialName: 'scientific research', parent: '13000000' },
  { code: '20000741', name: 'Research institutes', officialName: 'scientific institution', parent: '13000000' },
  { code: '20000742', name: 'Social sciences', officialName: 'social sciences', parent: '13000000' },
  { code: '20000755', name: 'Scientific standards', officialName: 'scientific standards', parent: '13000000' },
  { code: '20000756', name: 'Technology', officialName: 'technology and engineering', parent: '13000000' },

  { code: '14000000', name: 'Society', officialName: 'society', parent: null },
  { code: '20000768', name: 'Communities', officialName: 'communities', parent: '14000000' },
  { code: '20000770', name: 'Population', officialName: 'demographics', parent: '14000000' },
  { code: '20000771', name: 'Immigration', officialName: 'immigration', parent: '14000000' },
  { code: '20000772', name: 'Emigration', officialName: 'emigration', parent: '14000000' },
  { code: '20000775', name: 'Discrimination', officialName: 'discrimination', parent: '14000000' },
  { code: '20000780', name: 'Family', officialName: 'family', parent: '14000000' },
  { code: '20000788', name: 'Humankind', officialName: 'mankind', parent: '14000000' },
  { code: '20000799', name: 'Poverty and living conditions', officialName: 'social condition', parent: '14000000' },
  { code: '20000802', name: 'Social problems', officialName: 'social problem', parent: '14000000' },
  { code: '20000808', name: 'Values', officialName: 'values', parent: '14000000' },
  { code: '20000817', name: 'Welfare', officialName: 'welfare', parent: '14000000' },

  { code: '15000000', name: 'Sport', officialName: 'sport', parent: null },
  { code: '20000822', name: 'Football and other sports', officialName: 'competition discipline', parent: '15000000' },
  { code: '20001103', name: 'Bans and suspensions', officialName: 'disciplinary action in sport', parent: '15000000' },
  { code: '20001104', name: 'Doping', officialName: 'drug use in sport', parent: '15000000' },
  { code: '20001108', name: 'Tournaments and games', officialName: 'sport event', parent: '15000000' },
  { code: '20001124', name: 'Sport business', officialName: 'sport industry', parent: '15000000' },
  { code: '20001125', name: 'Clubs and leagues', officialName: 'sport organization', parent: '15000000' },
  { code: '20001126', name: 'Stadiums', officialName: 'sport venue', parent: '15000000' },
  { code: '20001148', name: 'Transfers', officialName: 'sports transaction', parent: '15000000' },
  { code: '20001301', name: 'Medals and records', officialName: 'sport achievement', parent: '15000000' },
  { code: '20001323', name: 'Coaches', officialName: 'sports coaching', parent: '15000000' },
  { code: '20001324', name: 'Club owners and managers', officialName: 'sports management and ownership', parent: '15000000' },
  { code: '20001325', name: 'Referees', officialName: 'sports officiating', parent: '15000000' },

  { code: '16000000', name: 'War and peace', officialName: 'conflict, war and peace', parent: null },
  { code: '20000053', name: 'Terrorism', officialName: 'act of terror', parent: '16000000' },
  { code: '20000056', name: 'War', officialName: 'armed conflict', parent: '16000000' },
  { code: '20000065', name: 'Unrest', officialName: 'civil unrest', parent: '16000000' },
  { code: '20000070', name: 'Coups', officialName: "coup d'etat", parent: '16000000' },
  { code: '20000071', name: 'Massacres', officialName: 'massacre', parent: '16000000' },
  { code: '20000073', name: 'Peace talks', officialName: 'peace process', parent: '16000000' },
  { code: '20000077', name: 'Rebuilding after war', officialName: 'post-war reconstruction', parent: '16000000' },
  { code: '20000080', name: 'Prisoners of war', officialName: 'prisoners of war', parent: '16000000' },

  { code: '17000000', name: 'Weather', officialName: 'weather', parent: null },
  { code: '20001128', name: 'Forecasts', officialName: 'weather forecast', parent: '17000000' },
  { code: '20001129', name: 'Storms, heat and other weather', officialName: 'weather phenomena', parent: '17000000' },
  { code: '20001130', name: 'Weather records', officialName: 'weather statistic', parent: '17000000' },
  { code: '20001131', name: 'Weather warnings', officialName: 'weather warning', parent: '17000000' },
];

const topicsByCode = new Map<MediaTopicCode, MediaTopic>(mediaTopics.map((topic) => [topic.code, topic]));

/** The topic with this code, or undefined when the standard's first two levels have none. */
export function findTopic(code: MediaTopicCode): MediaTopic | undefined {
  return topicsByCode.get(code);
}

/** The topics directly under this one, in the order of the standard; empty for a second-level or unknown code. */
export function childTopics(code: MediaTopicCode): readonly MediaTopic[] {
  return mediaTopics.filter((topic) => topic.parent === code);
}

/** The label for readers; an unknown code is given back as it is, so that a page never shows an empty label. */
export function topicName(code: MediaTopicCode): string {
  return topicsByCode.get(code)?.name ?? code;
}
