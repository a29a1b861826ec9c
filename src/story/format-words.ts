// What titles and texts of pages say that are about no single event: columns that come again with other contents, digests
// of many events, live pages. Written by hand, by kind of page, for the languages that news comes in most.

/** Letters and digits end a word in every script; `\b` knows those of English alone. */
function words(...parts: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${parts.join('|')})(?![\p{L}\p{N}])`;
}

const weekday = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const date = String.raw`(?:${month} ${day}|${day}(?: of)? ${month})(?:,? 20\d\d)?`;
/** "on Monday", "for June 4", "this week", "right now": a text for a time, not about a thing. */
const forADay = String.raw`(?:(?:for|on|in|of)?\s?(?:(?:the )?(?:day|week|weekend|morning|evening)|today|tonight|tomorrow|right now|this (?:morning|week|weekend|evening|month)|(?:${weekday},? )?${date}|${weekday})(?!['’]s))`;

/** After the name of a column: nothing, a mark, a number or what it is for; "Crossword setter dies" is news. */
const heading = String.raw`(?=\s*(?:$|[:,;|–—(!?#«"“-]|\d)|\s+(?:for|today|tomorrow|of|by|no|answers?|hints?|solutions?|clues?|readings?|and|vom|für|am|du|de|del|della|dell|pour|para|per|van|voor|na|на|и|le|la|el|${weekday})(?![\p{L}]))`;

const horoscopes = `${words(
  '(?:love |daily |weekly |monthly )?horoscopes?',
  'zodiac signs?',
  'your stars',
  'star signs?',
  'astrological predictions?',
  'tarot (?:card )?readings?',
  'horóscopos?',
  'horoscoop',
  '\\p{L}*horoskop\\p{L}{0,2}',
  'oroscopo',
  'гороскоп\\p{L}{0,2}',
  'burç yorumları?',
  'günlük burç\\p{L}*',
  'राशिफल',
  'الأبراج',
  'حظك اليوم',
)}${heading}`;
const puzzles = `${words(
  'crosswords?',
  'sudoku',
  'wordle (?:today|hints?|answers?)',
  "(?:today'?s|nyt) wordle",
  '(?:quordle|nerdle|connections|strands|spelling bee) (?:today|hints?|answers?|clues?)',
  '(?:daily|weekly|weekend|sunday|prize|picture) (?:puzzles?|quiz)',
  'puzzle of the (?:day|week)',
  'quiz (?:of the (?:day|week)|questions|answers)',
  'quiz questions and answers',
  'mots (?:croisés|fléchés)',
  'kreuzworträtsel',
  'kruiswoord\\p{L}*',
  'crucigramas?',
  'cruciverba',
  'palavras cruzadas',
  'krzyżówk\\p{L}+',
  'кроссворд\\p{L}*',
)}${heading}`;
const drawn = words(
  '(?:lottery|lotto|powerball|mega millions|euromillions|thunderball|keno) (?:results?|numbers|draw results?)',
  'winning numbers',
  '(?:lotto|gewinn)zahlen',
  'résultats? du loto',
  'resultados? de la lotería',
  'números ganadores',
  'estrazion[ei] (?:del )?lotto',
  'wyniki lotto',
);
const weather = words(
  'weather (?:forecast|table|outlook|today|tonight|tomorrow|this weekend)',
  `(?:today|tonight|tomorrow|${weekday})['’]?s (?:weather|forecast)`,
  `forecast for (?:today|tonight|tomorrow|the weekend|${weekday})`,
  '(?:five|seven|ten|\\d+)-day (?:weather )?forecast',
  'first alert (?:weather|forecast)',
  'tide tables?',
  'pollen count',
  'wetter (?:heute|morgen|am wochenende)',
  'wettervorhersage',
  'wetterbericht',
  'weerbericht',
  'météo (?:du jour|du week-end|de demain|de ce)',
  'bulletin météo',
  '(?:previsión|pronóstico) del tiempo',
  'el tiempo (?:hoy|mañana|para hoy)',
  'previsão do tempo',
  'previsioni (?:del tempo|meteo)',
  'meteo (?:oggi|domani)',
  'prognoza pogody',
  'прогноз погоды',
  'hava durumu',
  'حالة الطقس',
);
const listings = words(
  'tv (?:listings?|guide|tonight|picks)',
  String.raw`what['’]?s (?:on (?:tv|television|telly|tonight)|new on \p{L}+|coming to \p{L}+|streaming)`,
  `(?:what to (?:watch|stream|see|binge)|things to do(?: in [^:]{3,30})?|obituaries(?: for| from)?) ?${forADay}`,
  `tonight['’]?s tv`,
  `(?:event|gig|cinema|film) listings`,
  'spoilers (?:for the week|next week)',
  'programme (?:tv|télé)',
  'tv-programm',
  'fernsehprogramm',
  'programación (?:de )?tv',
  'stasera in tv',
  'телепрограмма',
);
const notices = words(
  'death notices',
  'births,? (?:marriages|deaths)',
  'funeral notices',
  'letters to the editor',
  'corrections (?:and|&) clarifications',
  'todesanzeigen',
  'avis de décès',
  'necrológicas',
);
const bets = words(
  'best bets?',
  'betting (?:tips?|odds|lines?|guide|preview|picks)',
  '(?:free|racing|horse racing|football|golf|accumulator|nap|fantasy(?: \\p{L}+)?) (?:racing )?tips',
  'nap of the day',
  'tips (?:from|for) (?:the )?(?:big )?bookies',
  'dream ?11',
  '(?:odds|lines?|predictions?),? (?:and )?(?:odds|picks?|predictions?|best bets?|lines?|start time)',
  'dfs picks',
  '(?:wett-?tipps?|sportwetten-?tipps?)',
  'pronostici? (?:scommesse|quinté)',
  'pronostics? quinté\\p{L}*',
  'pronósticos? (?:y cuotas|de apuestas)',
);
const offers = words(
  'deals? of the (?:day|week)',
  'daily deals?',
  `(?:best|top|cheap|great|unmissable|hottest) (?:[\\p{L}\\p{N}’'-]+ ){0,4}deals`,
  "deals (?:you don['’]t want to miss|to shop)",
  '(?:promo|discount|coupon|voucher) codes?',
  'coupons?',
  'gutscheincodes?',
  'codes? promo',
  'códigos? (?:promocional|de descuento)\\p{L}*',
);
const everyDay = words(
  '(?:recipe|word|picture|photo|image|cartoon|quote|thought|joke|verse|song|app|gif) of the day',
  'astronomy picture of the day',
  '(?:on )?this day in (?:history|\\p{L}+ history)',
  'on this day\\s*[:–—-]',
  'today in history',
  '(?:throwback|flashback) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  `(?:calendar|almanac) for (?:today|${weekday})`,
);
/** Scripts that put no space between words. */
const unspaced =
  '星占い|今日の運勢|天気予報|クロスワード|数独|番組表|星座运势|今日运势|天气预报|填字游戏|开奖结果|오늘의 운세|별자리 운세|오늘의 날씨|ดูดวง|พยากรณ์อากาศ';

/** The same heading every day or week, with new contents. Of titles in lower case: ignoring case costs a third more to compile. */
export const routineTitle = new RegExp(
  [horoscopes, puzzles, drawn, weather, listings, notices, bets, offers, everyDay, unspaced].join('|'),
  'u',
);

/**
 * A heading and a date, and nothing that happened: "Chicago Bears latest news: June 3, 2020", "Markets, Monday, 1 June".
 */
export const headingAndDate = new RegExp(
  String.raw`^(?!.*\b(?:statement|speech|remarks|address|letter|recap|review|results?)\b).{3,45}?(?:\s*[:|–—-]+\s*|,\s+|\s+for\s+)(?:${weekday},? (?:the )?${date}|${date.replace('(?:,? 20\\d\\d)?', ',? 20\\d\\d')})$`,
  'iu',
);
/** A quiz that is put, not one that is in the news. */
export const quizTitle =
  /^(?:the )?(?:\p{L}+ ){0,2}quiz\s*[:–—|-]|[:–—|-]\s*(?:take )?(?:our|the|a)? ?(?:\p{L}+ )?quiz[!.]?$|(?:^|[?!.:–—|-]\s*)(?:take|try) (?:our|the|this) (?:\p{L}+ ){0,3}quiz\b/iu;
/** An episode or its notes: as much about its makers as about any event. */
export const podcastTitle =
  /[:|–—-]\s*(?:\p{L}+ ){0,3}(?:podcast|newscast|audio long read)(?:\s*\|.*)?$|^(?:podcast|listen|the \p{L}+ podcast|newsletter)\s*[:|–—]|\bpodcast (?:for|of) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+ \d)/iu;

const time =
  '(?:morning|evening|midday|noon|lunchtime|afternoon|nightly|overnight|daily|weekly|weekend|monthly)';
const digestWords =
  '(?:brief|round-?up|digest|highlights|headlines|bulletin|wrap(?:-up)?|recap|newsletter|report card|rundown)';

const digests = words(
  `${time} (?:[\\p{L}-]+ )?${digestWords}`,
  `${time} (?:(?:news|sports?|market|travel|transfer) )?update`,
  // "The government's daily briefing" is a press conference.
  `(?<!['’]s )${time} briefing`,
  `${weekday}['’]?s? (?:[\\p{L}-]+ )?(?:brief(?:ing)?|round-?up|digest|headlines|bulletin|wrap|recap|newsletter|gossip)`,
  '(?:news|business|markets?|world|sports?|tech|politics|transfer) (?:brief(?:ing)?s?|round-?up|digest|highlights|headlines|bulletin|wrap(?:-up)?|recap|newsletter|rundown)',
  'round-up',
  `(?:(?:things|stories|what) (?:you )?(?:need |have )?to (?:know|watch|read)|(?:top|must-read|biggest|main) (?:\\p{L}+ )?(?:stories|headlines|news)|latest news(?: for| on)?) ${forADay}`,
  `(?:things|stories|what) (?:you )?(?:need |have )?to know (?:[\\p{L}-]+ ){0,4}(?:today|right now|on ${weekday}|on ${date}|before)`,
  'all you need to know (?:going into|before)',
  `the day['’]?s (?:news|headlines|top stories)`,
  `what['’]?s news`,
  String.raw`(?:today|tonight|this (?:morning|week|weekend))['’]?s (?:[\p{L}-]+ ){0,2}(?:stories|headlines|news|papers|pages)`,
  'news in brief',
  '(?:week|day|month) in (?:review|pictures|photos)',
  `this week in`,
  'the week that was',
  'newspaper headlines',
  'what the papers say',
  'news and (?:transfers|gossip|rumou?rs|notes|updates)',
  'gossip column',
  'in case you missed it',
  'revue de presse',
  'le journal d[eu]',
  `l['’]essentiel de l['’]actu\\p{L}*`,
  `ce qu['’]il faut (?:retenir|savoir) (?:de la (?:journée|semaine|nuit)|ce (?:matin|soir|week-end)|aujourd['’]hui)`,
  'les (?:titres|infos?) (?:du|de la) (?:jour|matin|matinée|soir|semaine)',
  'pressestimmen',
  'presseschau',
  'der tag im',
  'der morgen',
  'die lage am (?:morgen|abend)',
  'nachrichtenüberblick',
  '(?:nachrichten|news|das wichtigste) (?:am (?:morgen|abend|mittag)|des tages|der woche|vom \\p{L}+)',
  'resumen (?:del día|de (?:prensa|noticias|la semana))',
  'titulares del día',
  '(?:las )?noticias (?:más importantes )?(?:de hoy|del día|de la semana)',
  'lo más (?:destacado|importante) del día',
  'rassegna stampa',
  'le notizie (?:del giorno|di oggi)',
  'le prime pagine',
  '(?:as )?notícias do dia',
  'resumo (?:do dia|da semana)',
  'manchetes (?:do dia|dos jornais)',
  'nieuwsoverzicht',
  'het nieuws van (?:vandaag|\\p{L}+dag)',
  'przegląd prasy',
  'обзор прессы',
  'главн\\p{L}+ (?:новости|события)? ?(?:за день|дня|недели|к утру)',
  'утренний дайджест',
);
const unspacedDigests =
  '今日のニュース|朝刊まとめ|ニュースまとめ|今日要闻|新闻早报|早间新闻|一周要闻|오늘의 뉴스|주요 뉴스';

/** Many events in one article. Of titles in lower case. */
export const digestTitle = new RegExp([digests, unspacedDigests].join('|'), 'u');
/** "Leeds United evening headlines as ...", "Scottish gossip: ...", "Reds: what's new. Plus, ..." */
export const digestShape =
  /(?<!\b(?:hit|hits|made|make|makes|making|grab|grabs|grabbed|in|the|into) )\bheadlines(?: as\b|\s*[:–—]|$)|^(?:\p{L}+['’]?s? ){0,2}gossip\s*:|[.!?]\s+(?:Plus|And|Also),\s|^(?:\p{L}+ )?roundup\s*:|^in brief\s*:|(?:^|[:|–—-] )(?:(?:the|your|\p{L}+) )?(?:week|weekend|day) ahead(?:$|\s*[:|–—-]| in)|^today on (?:the )?\p{Lu}|^coming up on /iu;

/** Openings by which a digest or a standing column presents itself. */
export const digestOpening =
  /^.{0,120}?(?:\b(?:you['’]re reading|welcome to|this is|here is|here['’]s)\s(?:the |our |your |today['’]s |this week['’]s |another )?[^.!?]{0,60}\b(?:newsletter|briefing|round-?up|digest|news quiz|weekly column|weekly guide|daily guide)\b)|^(?:good (?:morning|afternoon|evening)|bonjour|bonsoir|guten (?:morgen|abend)|buenos días|buongiorno|bom dia|goedemorgen|dzień dobry)[.,!:](?!["”’»])/iu;
/** How a digest turns to its next matter. */
export const digestTurn =
  /^(?:in other news|elsewhere(?: in the news)?|also (?:today|in the news|this (?:week|morning))|here['’]?s what else|what else (?:you|is|we)|more news|other (?:news|headlines|stories)|quick hits|top (?:stories|headlines)|and finally|(?:today|this week)['’]s (?:top )?(?:stories|headlines)|out and about|trending|ailleurs|et aussi|aussi dans l['’]actualité|en bref|außerdem|was sonst noch|und sonst|kurz gemeldet|además|en otras noticias|otras noticias|altre notizie|in breve|outras notícias|e mais)(?![\p{L}])/iu;

/** Twelve signs by primary language; a page that names seven of one list is a horoscope. */
export const zodiacs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: 'aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces',
    fr: 'bélier taureau gémeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons',
    de: 'widder stier zwillinge krebs löwe jungfrau waage skorpion schütze steinbock wassermann fische',
    es: 'aries tauro géminis cáncer leo virgo libra escorpio sagitario capricornio acuario piscis',
    it: 'ariete toro gemelli cancro leone vergine bilancia scorpione sagittario capricorno acquario pesci',
    pt: 'áries touro gêmeos câncer leão virgem libra escorpião sagitário capricórnio aquário peixes',
    nl: 'ram stier tweelingen kreeft leeuw maagd weegschaal schorpioen boogschutter steenbok waterman vissen',
    pl: 'baran byk bliźnięta rak lew panna waga skorpion strzelec koziorożec wodnik ryby',
    ru: 'овен телец близнецы рак лев дева весы скорпион стрелец козерог водолей рыбы',
    tr: 'koç boğa ikizler yengeç aslan başak terazi akrep yay oğlak kova balık',
    ja: 'おひつじ座 おうし座 ふたご座 かに座 しし座 おとめ座 てんびん座 さそり座 いて座 やぎ座 みずがめ座 うお座',
    zh: '白羊座 金牛座 双子座 巨蟹座 狮子座 处女座 天秤座 天蝎座 射手座 摩羯座 水瓶座 双鱼座',
  }).map(([language, signs]) => [language, signs.split(' ')]),
);

/** A page that goes on while something happens. */
export const liveTitle = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])live (?:updates?|blog|coverage|news|ticker|scores?|text)(?![\p{L}\p{N}])`,
    String.raw`^live\s*[:|–—-]`,
    String.raw`^live (?:[\p{L}\p{N}’'-]+ ){1,5}updates?(?![\p{L}\p{N}])`,
    String.raw`[:,|–—-]\s*(?:\p{L}+ )?live[!]?$`,
    String.raw`(?<![\p{L}\p{N}])(?<!\b(?:now|is|are|go|goes|going|went|gone|to|we|they|who|people|really|still|i|you|that|playing|play|plays|perform|performing|singing|sing|and) )live\s*(?::|\||–|—|- |$)`,
    words(
      'as it happened',
      'minute[- ]by[- ]minute',
      'en direct',
      'en vivo',
      'ao vivo',
      'in diretta',
      '(?:im )?live-?ticker',
      'liveblog',
      'minuto a minuto',
      'minute par minute',
      'прямая трансляция',
      'онлайн-трансляция',
      'na żywo',
      'canlı (?:anlatım|yayın|blog)',
    ),
    'ライブ中継|文字直播|图文直播|실시간 중계',
  ].join('|'),
  'iu',
);
/** In capitals it is a label: "Man Utd news LIVE Sancho latest". */
export const liveLabel = /(?<![\p{L}\p{N}(])(?:LIVE|DIRECTO|DIRETTA)(?![\p{L}\p{N})])/u;
