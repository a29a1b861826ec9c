// What publishers call their sections and tags, as Media Topics: strong evidence, because a person put it there.
import type { TopicCode } from '../../model/article.ts';
import { foldName } from '../words/letters.ts';

/** Names of sections and tags, folded, by code. One name may stand under one code only. */
const namesByCode: Readonly<Record<TopicCode, string>> = {
  '01000000':
    'arts, art, culture, entertainment, arts & entertainment, arts and entertainment, entertainment & arts, entertainment and arts, entertainment_and_arts, entertainment-arts, showbiz, arts-and-culture, culture & arts, kultur, cultura, cultures, culturas, feuilleton, divertissement, entretenimiento, entretenimento, life & arts, arts & culture, arts and culture, espectáculos, ilustrada, a&e, lifestyle & entertainment, amusements, leisure & arts, arts & leisure, arts & life, kunst, kunst & kultur, culture et loisirs, cultura y espectáculos, diversão, entertainment & life, spettacoli, cultuur, kultura, nöje, underholdning, entertainment & culture',
  '20000002':
    'film, films, movies, movie, cinema, music, musik, musique, musica, television, tv, tv & radio, tv-and-radio, tv-radio, theatre, theater, stage, books, book reviews, livres, libros, bucher, dance, opera, classical, art and design, artanddesign, art & design, design, photography, comics, anime, pop culture, hollywood, bollywood, celebrity news & music, streaming, tvshowbiz, kino, cine, game of thrones, literature, poetry, awards season, movie reviews, film reviews, tv shows, tv series, séries, film & tv, album reviews, concerts, box office, boxoffice, oscars, emmys, grammys, trailers, reality tv, soaps, k-pop, kpop, hip-hop, marvel, star wars, netflix, tollywood, kollywood, web series, visual arts, performing arts, fernsehen, bücher, literatur, teatro, anime & manga',
  '20000045':
    'media, medien, médias, medios, journalism, press, tv news, media news, mídia, media industry, press freedom, presse, medios de comunicación',
  '20000038': 'heritage, museums, history, language, patrimoine, patrimonio',
  '02000000':
    'crime, courts, crime & courts, crime and courts, crime & justice, crime-law, law, justice, legal, police, public safety, cops & courts, faits divers, faits-divers, kriminalität, sucesos, polícia, judiciary, police-justice, us-crime, crime-and-law, true crime, law and order, tribunales, crime & safety, crime & police, legal affairs, policia, policiaca, policial, nota roja, justiz, cronaca, cronaca nera, judiciales, polizei, kriminal, krimi',
  '03000000':
    'disasters, disaster, accidents, emergency, natural disasters, catastrophes, earthquakes, fires, wildfires, unglücke, accidentes, traffic accidents, floods, wildfire, unfall, katastrophen, catastrophe, emergencies',
  '04000000':
    'business, business news, economy, economics, finance, money, markets, companies, industry, business & finance, business and finance, business & economy, business and economy, wirtschaft, economie, économie, economia, economía, finanzen, unternehmen, negocios, negócios, mercado, mercados, empresas, entreprises, your money, personal finance, small business, startups, start-ups, entrepreneurship, entrepreneurs, retail, real estate, realestate, property, immobilier, banking, energy & commodities, commodities, company news, investing, business-news, deals, mergers & acquisitions, earnings, corporate, argent, dinero, dinheiro, autos industry, world business, companies-markets, us-business, transportation industry, agriculture, agribusiness, biz, business & tech, business & money, business today, wirtschaft & finanzen, eco, consommation, conso, entreprise, industrie, finanza, economia e finanza, ekonomi, aviation, airlines, oil & gas, mining, logistics, manufacturing, insurance, fintech, farming, mortgages, agro, emprendedores, pymes, accounting, advertising, marketing',
  '20000385':
    'stocks, stock market, stock markets, share market, equities, bonds, forex, crypto, cryptocurrency, cryptocurrencies, bitcoin, wall street, bourse, börse, boerse, bolsa, trading, market news, etfs, dividends, analyst ratings, stock picks, stocks & bonds, aktien, financial markets, investment, investments, mutual funds, ipo, dow jones, nasdaq, nyse, share prices',
  '20000344':
    'global economy, macro, central banks, inflation, trade, taxes, world economy, us economy, federal reserve, the economy',
  '20000170': 'mergers, leadership and management, management, company results, deals',
  '05000000':
    'education, schools, school, universities, higher education, students, k-12, bildung, educacion, educación, educação, campus, enseignement, university, higher-education, teaching, exam results, exams, student life, college life, back to school, schule, hochschule, universidad, vestibular, enem, étudiants, colleges, board exams, k12, teachers, onderwijs',
  '06000000':
    'environment, environnement, umwelt, medio ambiente, meio ambiente, climate and environment, climate & environment, nature, planet, planete, planète, ecology, ecologie, écologie, sustainability, green, energy and environment, climate-environment, science-environment, science_and_environment, clima y medio ambiente, energy & environment, conservation, environmental, environment & nature, climate & nature, natur, naturaleza, natureza, milieu, ambiente, miljö, umwelt & klima, green living, renewables, cleantech, biodiversity',
  '20000418': 'climate, climate change, climate crisis, klima, climat, clima, global warming, klimawandel',
  '20000441': 'wildlife, animals and nature',
  '07000000':
    'health, healthcare, health care, health & wellness, health and wellness, wellbeing & health, medicine, medical, gesundheit, sante, santé, salud, saude, saúde, public health, coronavirus health, nhs, mental health, health news, diseases, vaccines, health & medicine, nutrition, medical news, life & health, health and fitness, men\u0027s health, women\u0027s health, pharma, health & fitness, health & lifestyle, hospitals, doctors, cancer, diabetes, salud y bienestar, ciência e saúde, pharmaceuticals, biotech, your health, womens health, women’s health, salute, gezondheid, hälsa, gesundheit & medizin',
  '08000000':
    'human interest, weird news, odd news, weird, oddly enough, oddities, good news, people, buzz, panorama, vermischtes, insolite, offbeat, viral, trending stories, bizarre, quirky, weird but true, odds & ends, funny, heartwarming, uplifting, feel good, positive news, curiosidades, insolites, kurioses, buntes, gente, real life, viral videos',
  '20000505':
    'celebrity, celebrities, celeb, celebrity news, gossip, celebs, stars, famosos, promis, celebrity gossip, celebrity style, hollywood gossip, star news, showbiz gossip, page six, vip, vips, celeb news, celebs & tv, prominente, farándula, farandula, fama',
  '20000504': 'royals, royal family, royal, royalty, monarchy',
  '20000500': 'pets, animals, dogs, cats, pet care, animal news, tiere, animaux, mascotas',
  '09000000':
    'labor, labour, work, jobs, careers, employment, workplace, emploi, social-emploi, trabajo, unions, trade unions, work & careers, karriere, industrial relations, workers, strikes, human resources, jobs & careers, arbeit, beruf, lavoro, trabalho, emprego, empleo',
  '10000000':
    'lifestyle, life & style, lifeandstyle, life and style, life, living, leisure, leben, vida, style & living, vie pratique, estilo, estilo de vida, lifestyle & leisure, good living, life & culture, style, fashion & style, lifestyle & fashion, style & beauty, modern living, ratgeber, tendencias, tendances, vida y estilo, femina, stijl',
  '20000538':
    'travel, reise, reisen, voyage, voyages, viajes, viagem, turismo, tourism, holidays, games, gaming, video games, videogames, jeux vidéo, games and culture, outdoors, hobbies, nintendo, playstation, xbox, esports, travel & outdoors, travel & leisure, destinations, hotels, cruises, vacation, game reviews, gamer, pc gaming, pc games, console gaming, ps5, ps4, xbox one, nintendo switch, fortnite, pokemon, pokémon, call of duty, minecraft, mobile games, videojuegos, spiele, esport, e-sports, board games, puzzles, crosswords, toys, lego, hiking, camping, fishing, hunting, urlaub, viajar, tourisme, vacances, viaggi, loisirs, freizeit, ocio, lazer, lottery',
  '20000565':
    'food, food & drink, food and drink, foodanddrink, recipes, cooking, dining, restaurants, fashion, mode, moda, beauty, home, home & garden, homes, gardening, wine, drinks, cuisine, gastronomie, gastronomia, gastronomía, dating, relationships, cars, motoring, automotive, auto, autos, horoscopes, horoscope, astrology, interiors, shopping, motors, food & wine, food & dining, eat & drink, eating, recipe, restaurant reviews, beer, cocktails, coffee, bars & restaurants, fashion & beauty, style & fashion, fashion week, clothing, sneakers, hair, makeup, skincare, jewellery, weddings, wedding, love & sex, sex & relationships, house & garden, house & home, homes & gardens, decor, diy, home improvement, coupons, gift guide, gift guides, best deals, product reviews, car reviews, cars & trucks, first drives, road tests, motorcycles, automobile, automobiles, automoviles, automóviles, motor, motori, rezepte, essen, genuss, haus & garten, wohnen, recettes, déco, beauté, recetas, cocina, belleza, hogar, receitas, culinária, beleza, tarot, zodiac, horóscopo, horóscopos, horoskop, ricette',
  '20001339': 'wellness, fitness, well, yoga, wellbeing',
  '11000000':
    'politics, politik, politique, politica, política, uk politics, us politics, us-politics, political, poder, policy, politics & policy, politics news, political news, uk-politics, washington, westminster, nation & politics, capitol hill, politics and government, govt, political news, national politics, state politics, innenpolitik, politik inland, política nacional, politics & elections, politiek, politikk, legislature, statehouse, holyrood, whitehall',
  '20000574':
    'elections, election, election 2020, 2020 election, us elections 2020, us-elections-2020, us election 2020, us election, elections 2024, wahlen, elecciones, eleições, présidentielle, campaign 2020, 2020 elections, voting, election-2020, 2020 presidential election, election 2024, 2024 election, elections 2020, us election 2024, presidential election, decision 2020, assembly elections, midterms, municipales, législatives, bundestagswahl, landtagswahl',
  '20000593':
    'government, white house, congress, senate, parliament, local government, city hall, state government, city council, donald trump, gobierno, government & politics',
  '20000638':
    'diplomacy, foreign policy, international relations, foreign affairs, european union, eu, united nations, brexit, diplomatic, geopolitics, eu news, nato, außenpolitik, relaciones internacionales, world politics',
  '20000587': 'human rights, civil rights',
  '12000000':
    'religion, faith, belief, religion & faith, religion and ethics, church, vatican, christianity, islam, religião, faith & religion, religion & belief, faith & values, spirituality, catholic, christian, church news, bible, pope, pope francis, judaism, hinduism, jewish life, kirche, glaube, religión, devotional',
  '13000000':
    'science, science & technology, science and technology, science & tech, sciences, wissenschaft, wissen, ciencia, ciência, science and tech, tech & science, science-and-technology, sci-tech, scitech, sciencetech, science-technology, science & nature, science & space, science et technologie, sciences et technologies, wissenschaft & technik, ciencia y tecnología, ciência e tecnologia, scienza e tecnologia, wetenschap, vetenskap',
  '20000717':
    'space, astronomy, physics, space & astronomy, biology, dinosaurs, chemistry, nasa, genetics, espace, espacio, weltraum, spacex, spaceflight, space exploration, neuroscience, paleontology, geology, earth science, earth sciences, astronomie, physik, physique, mathematics, cosmology, evolution',
  '20000735': 'research, science news, scientific research, forschung, recherche, recherche scientifique',
  '20000742': 'archaeology, anthropology, psychology, history & archaeology',
  '20000756':
    'technology, tech, technology news, tech news, technologie, technologies, tecnologia, tecnología, digital, internet, gadgets, mobile, apps, software, computing, cybersecurity, security & privacy, ai, artificial intelligence, robotics, netzwelt, pixels, high-tech, web, hardware, smartphones, phones, android, apple, google, microsoft, iphone, social media, innovation, computers, electronics, laptops, wearables, 5g, facebook, tech and science, digital life, techno, it, tech industry, cloud, data, personal tech, machine learning, tech & gadgets, technology & innovation, technik, digitales, informatique, tecnologie, techniek, gadget, gear, mobiles, mobile phones, mobile & gadgets, smartphone, phone reviews, telecom, telecoms, ios, macos, ipad, windows, linux, open source, google pixel, samsung, samsung galaxy, huawei, xiaomi, oneplus, alexa, smart home, smartwatches, headphones, cameras, drones, virtual reality, augmented reality, infosec, cyber security, malware, developers, programming, data science, big data, iot, internet of things, blockchain, quantum computing, semiconductors, pc hardware, graphics cards, processors, whatsapp, instagram, twitter, tiktok, enterprise software, inteligencia artificial, inteligência artificial, künstliche intelligenz, intelligence artificielle, chatgpt, openai',
  '14000000':
    'society, societe, société, gesellschaft, sociedad, sociedade, social issues, inequality, community, social justice, social affairs, communities, community news, sociedad y cultura, samhälle, equality, lgbt, lgbtq, lgbtq+, seniors, disability, youth, teens',
  '20000771':
    'immigration, migration, refugees, migrants, asylum, migración, inmigración, imigração, flüchtlinge',
  '20000775':
    'race, racism, race & equality, gender, race in america, black lives matter, feminism, race and ethnicity, diversity, race & culture, race relations, racial justice, women rights, gender equality',
  '20000780':
    'family, parenting, parents, kids, moms, motherhood, family life, family & parenting, familie, famille, familia, família',
  '20000817': 'charity, philanthropy, giving',
  '20000799': 'housing, homelessness, poverty',
  '15000000':
    'sport, sports, deportes, deporte, esporte, esportes, desporto, sports news, high school sports, college sports, highschool, prep sports, mais esportes, sports & recreation, college, uk sport, sports & games, all sports, local sports, more sports, other sports, othersports, pro sports, prep sports, ncaa sports, us sports, world sport, sportmix, sport mix, polideportivo, mundo deportivo, outros esportes, autres sports, tous les sports, idrott, sporten, spor, varsity',
  '20000822':
    'football, soccer, nfl, nba, mlb, nhl, cricket, rugby, rugby union, rugby league, tennis, golf, formula 1, f1, formula1, motorsport, motorsports, boxing, mma, ufc, wwe, baseball, basketball, hockey, ice hockey, athletics, cycling, olympics, fussball, fußball, futbol, fútbol, futebol, racing, horse racing, nascar, swimming, college football, college basketball, wrestling, premier league, champions league, world cup, ncaa, ncaaf, ncaab, wnba, tenis, formel 1, baloncesto, rugby-union, rugby-league, aussie rules, afl, nrl, volleyball, darts, snooker, netball, lacrosse, xfl, serie a, la liga, bundesliga, liverpool, arsenal, manchester united, chelsea fc, transfers, fantasy football, giants, yankees, mets, knicks, lakers, cowboys, patriots, epl, english premier league, europa league, fa cup, efl, scottish football, international football, football transfers, transfer news, womens football, mls, usmnt, laliga, ligue 1, eredivisie, dfb-pokal, fc bayern, bvb, psg, real madrid, fc barcelona, juventus, celtic, rangers, man utd, manchester city, man city, liverpool fc, everton, tottenham, tottenham hotspur, spurs, arsenal fc, newcastle united, leeds united, aston villa, west ham, leicester city, nfl draft, nba draft, pro wrestling, aew, ipl, ipl 2020, t20 world cup, county cricket, six nations, super rugby, atp, wta, wimbledon, us open, french open, australian open, pga tour, lpga, ryder cup, motor sport, motor racing, motogp, indycar, formula one, formel1, fórmula 1, tour de france, cyclisme, radsport, ciclismo, handball, wintersport, skiing, figure skating, gymnastics, track & field, marathon, triathlon, surfing, sailing, rowing, badminton, table tennis, kabaddi, field hockey, boxen, boxe, boxeo, atletismo, basket, basquete, vôlei, turf, hípica, hurling, gaelic games, gaa, mixed martial arts, recruiting, softball, womens basketball, super bowl, fantasy baseball, sports betting, tokyo 2020, tokyo olympics, olympic games, juegos olímpicos, jeux olympiques, paralympics, commonwealth games, euro 2020, euro 2024, copa américa, libertadores, brasileirão, flamengo, corinthians, palmeiras, boca juniors, river plate, liga mx, 49ers, packers, steelers, raiders, broncos, seahawks, vikings, celtics, clippers, nuggets, sixers, 76ers, raptors, dodgers, red sox, cubs, white sox, phillies, astros, blue jays, bruins, blackhawks, maple leafs, canadiens, oilers, canucks, red wings',
  '16000000':
    'war, conflict, defense, defence, military, terrorism, security & defence, armed forces, army, guerra, krieg, guerre, ukraine war, war in ukraine, israel-gaza war, israel-hamas war, gaza, peace, national security, russia-ukraine war, middle east conflict, conflicts, war & conflict, conflict & security, defense & security, military & defense, defence news, air force, terror, terrorism & security, islamic state, isis, syria war, israel-palestine, israel-palestine conflict, gaza war, russia-ukraine, ukraine-krieg, guerre en ukraine, guerra en ucrania, guerra na ucrânia, bundeswehr, verteidigung, défense, defensa',
  '17000000':
    'weather, wetter, meteo, météo, clima hoy, forecast, forecasts, tempo, el tiempo, weather news, hurricanes, hurricane, weather forecast, weather & climate, storms, severe weather, winter weather, heatwave, wetterbericht, meteorologia, el clima, previsão do tempo, väder, weer',
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

/** Publishers name the same few sections in every address: what a name was found to mean is kept, up to this many. */
const maxRemembered = 2_000;
const remembered = new Map<string, TopicCode | null>();

/** The topic that a category, tag or path segment names, or null. IPTC codes and qcodes are taken as they are. */
export function topicOfSection(name: string): TopicCode | null {
  if (name.length > 80) return null;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= maxRemembered) remembered.clear();
  const topic = readSection(name);
  remembered.set(name, topic);
  return topic;
}

function readSection(name: string): TopicCode | null {
  const code = /(?:^|medtop:|mediatopic\/)((?:20|0\d|1[0-7])\d{6})$/.exec(name.trim())?.[1];
  if (code) return code;
  const key = sectionKey(name);
  return codeByName.get(key) ?? codeByName.get(key.replace(/ (?:news|section|latest|stories)$/, '')) ?? null;
}
