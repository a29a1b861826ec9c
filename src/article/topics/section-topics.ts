// What publishers call their sections and tags, as Media Topics: strong evidence, because a person put it there.
import type { TopicCode } from '../../model/article.ts';
import { foldName } from '../words/letters.ts';

/** Names of sections and tags, folded, by code. One name may stand under one code only. */
const namesByCode: Readonly<Record<TopicCode, string>> = {
  '01000000':
    'arts, art, culture, entertainment, arts & entertainment, arts and entertainment, entertainment & arts, entertainment and arts, entertainment_and_arts, entertainment-arts, showbiz, arts-and-culture, culture & arts, kultur, cultura, cultures, culturas, feuilleton, divertissement, entretenimiento, entretenimento, life & arts, arts & culture, arts and culture, espectáculos, ilustrada, a&e, lifestyle & entertainment',
  '20000002':
    'film, films, movies, movie, cinema, music, musik, musique, musica, television, tv, tv & radio, tv-and-radio, tv-radio, theatre, theater, stage, books, book reviews, livres, libros, bucher, dance, opera, classical, art and design, artanddesign, art & design, design, photography, comics, anime, pop culture, hollywood, bollywood, celebrity news & music, streaming, tvshowbiz, kino, cine, game of thrones, literature, poetry, awards season',
  '20000045': 'media, medien, médias, medios, journalism, press, tv news, media news, mídia',
  '20000038': 'heritage, museums, history, language, patrimoine, patrimonio',
  '02000000':
    'crime, courts, crime & courts, crime and courts, crime & justice, crime-law, law, justice, legal, police, public safety, cops & courts, faits divers, faits-divers, kriminalität, sucesos, polícia, judiciary, police-justice, us-crime, crime-and-law, true crime, law and order, tribunales',
  '03000000':
    'disasters, disaster, accidents, emergency, natural disasters, catastrophes, earthquakes, fires, wildfires, unglücke',
  '04000000':
    'business, business news, economy, economics, finance, money, markets, companies, industry, business & finance, business and finance, business & economy, business and economy, wirtschaft, economie, économie, economia, economía, finanzen, unternehmen, negocios, negócios, mercado, mercados, empresas, entreprises, your money, personal finance, small business, startups, start-ups, entrepreneurship, entrepreneurs, retail, real estate, realestate, property, immobilier, banking, energy & commodities, commodities, company news, investing, business-news, deals, mergers & acquisitions, earnings, corporate, argent, dinero, dinheiro, autos industry, world business, companies-markets, us-business, transportation industry, agriculture, agribusiness',
  '20000385':
    'stocks, stock market, stock markets, share market, equities, bonds, forex, crypto, cryptocurrency, cryptocurrencies, bitcoin, wall street, bourse, börse, boerse, bolsa, trading, market news, etfs, dividends, analyst ratings, stock picks',
  '20000344':
    'global economy, macro, central banks, inflation, trade, taxes, world economy, us economy, federal reserve, the economy',
  '20000170': 'mergers, leadership and management, management, company results, deals',
  '05000000':
    'education, schools, school, universities, higher education, students, k-12, bildung, educacion, educación, educação, campus, enseignement, university, higher-education, teaching',
  '06000000':
    'environment, environnement, umwelt, medio ambiente, meio ambiente, climate and environment, climate & environment, nature, planet, planete, planète, ecology, ecologie, écologie, sustainability, green, energy and environment, climate-environment, science-environment, science_and_environment, clima y medio ambiente, energy & environment, conservation',
  '20000418': 'climate, climate change, climate crisis, klima, climat, clima, global warming, klimawandel',
  '20000441': 'wildlife, animals and nature',
  '07000000':
    'health, healthcare, health care, health & wellness, health and wellness, wellbeing & health, medicine, medical, gesundheit, sante, santé, salud, saude, saúde, public health, coronavirus health, nhs, mental health, health news, diseases, vaccines, health & medicine, nutrition, medical news, life & health, health and fitness, men\u0027s health, women\u0027s health, pharma',
  '08000000':
    'human interest, weird news, odd news, weird, oddly enough, oddities, good news, people, buzz, panorama, vermischtes, insolite, offbeat, viral, trending stories',
  '20000505': 'celebrity, celebrities, celeb, celebrity news, gossip, celebs, stars, famosos, promis',
  '20000504': 'royals, royal family, royal, royalty, monarchy',
  '20000500': 'pets, animals, dogs, cats',
  '09000000':
    'labor, labour, work, jobs, careers, employment, workplace, emploi, social-emploi, trabajo, unions, trade unions, work & careers, karriere',
  '10000000':
    'lifestyle, life & style, lifeandstyle, life and style, life, living, leisure, leben, vida, style & living, vie pratique, estilo, estilo de vida, lifestyle & leisure, good living, life & culture, style, fashion & style',
  '20000538':
    'travel, reise, reisen, voyage, voyages, viajes, viagem, turismo, tourism, holidays, games, gaming, video games, videogames, jeux vidéo, games and culture, outdoors, hobbies, nintendo, playstation, xbox, esports',
  '20000565':
    'food, food & drink, food and drink, foodanddrink, recipes, cooking, dining, restaurants, fashion, mode, moda, beauty, home, home & garden, homes, gardening, wine, drinks, cuisine, gastronomie, gastronomia, gastronomía, dating, relationships, cars, motoring, automotive, auto, autos, horoscopes, horoscope, astrology, interiors, shopping, motors',
  '20001339': 'wellness, fitness, well, yoga, wellbeing',
  '11000000':
    'politics, politik, politique, politica, política, uk politics, us politics, us-politics, political, poder, policy, politics & policy, politics news, political news, uk-politics, washington, westminster, nation & politics, capitol hill, politics and government',
  '20000574':
    'elections, election, election 2020, 2020 election, us elections 2020, us-elections-2020, us election 2020, us election, elections 2024, wahlen, elecciones, eleições, présidentielle, campaign 2020, 2020 elections, voting, election-2020',
  '20000593':
    'government, white house, congress, senate, parliament, local government, city hall, state government, city council, donald trump, gobierno, government & politics',
  '20000638':
    'diplomacy, foreign policy, international relations, foreign affairs, european union, eu, united nations, brexit',
  '20000587': 'human rights, civil rights',
  '12000000':
    'religion, faith, belief, religion & faith, religion and ethics, church, vatican, christianity, islam, religião, faith & religion',
  '13000000':
    'science, science & technology, science and technology, science & tech, sciences, wissenschaft, wissen, ciencia, ciência, science and tech, tech & science, science-and-technology, sci-tech, scitech, sciencetech, science-technology',
  '20000717':
    'space, astronomy, physics, space & astronomy, biology, dinosaurs, chemistry, nasa, genetics, espace, espacio, weltraum, spacex',
  '20000735': 'research, science news',
  '20000742': 'archaeology, anthropology, psychology, history & archaeology',
  '20000756':
    'technology, tech, technology news, tech news, technologie, technologies, tecnologia, tecnología, digital, internet, gadgets, mobile, apps, software, computing, cybersecurity, security & privacy, ai, artificial intelligence, robotics, netzwelt, pixels, high-tech, web, hardware, smartphones, phones, android, apple, google, microsoft, iphone, social media, innovation, computers, electronics, laptops, wearables, 5g, facebook, tech and science, digital life, techno, it, tech industry, cloud, data, personal tech, machine learning',
  '14000000':
    'society, societe, société, gesellschaft, sociedad, sociedade, social issues, inequality, community',
  '20000771': 'immigration, migration, refugees, migrants',
  '20000775':
    'race, racism, race & equality, gender, race in america, black lives matter, feminism, race and ethnicity, diversity',
  '20000780': 'family, parenting, parents, kids',
  '20000817': 'charity, philanthropy, giving',
  '20000799': 'housing, homelessness, poverty',
  '15000000':
    'sport, sports, deportes, deporte, esporte, esportes, desporto, sports news, high school sports, college sports, highschool, prep sports, mais esportes, sports & recreation, college, uk sport',
  '20000822':
    'football, soccer, nfl, nba, mlb, nhl, cricket, rugby, rugby union, rugby league, tennis, golf, formula 1, f1, formula1, motorsport, motorsports, boxing, mma, ufc, wwe, baseball, basketball, hockey, ice hockey, athletics, cycling, olympics, fussball, fußball, futbol, fútbol, futebol, racing, horse racing, nascar, swimming, college football, college basketball, wrestling, premier league, champions league, world cup, ncaa, ncaaf, ncaab, wnba, tenis, formel 1, baloncesto, rugby-union, rugby-league, aussie rules, afl, nrl, volleyball, darts, snooker, netball, lacrosse, xfl, serie a, la liga, bundesliga, liverpool, arsenal, manchester united, chelsea fc, transfers, fantasy football, giants, yankees, mets, knicks, lakers, cowboys, patriots',
  '16000000':
    'war, conflict, defense, defence, military, terrorism, security & defence, armed forces, army, guerra, krieg, guerre, ukraine war, war in ukraine, israel-gaza war, israel-hamas war, gaza, peace, national security, russia-ukraine war, middle east conflict',
  '17000000':
    'weather, wetter, meteo, météo, clima hoy, forecast, forecasts, tempo, el tiempo, weather news, hurricanes, hurricane',
};

const codeByName = new Map<string, TopicCode>();
for (const [code, names] of Object.entries(namesByCode)) {
  for (const name of names.split(', ')) codeByName.set(sectionKey(name), code);
}

function sectionKey(name: string): string {
  return foldName(name)
    .replace(/[_/+-]+/g, ' ')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The topic that a category, tag or path segment names, or null. IPTC codes and qcodes are taken as they are. */
export function topicOfSection(name: string): TopicCode | null {
  if (name.length > 80) return null;
  const code = /(?:^|medtop:|mediatopic\/)((?:20|0\d|1[0-7])\d{6})$/.exec(name.trim())?.[1];
  if (code) return code;
  const key = sectionKey(name);
  return codeByName.get(key) ?? codeByName.get(key.replace(/ (?:news|section|latest|stories)$/, '')) ?? null;
}
