// Recognises articles that are about no single event by what their titles say: briefings, live pages, columns
// that come every day with other contents.

export type ArticleForm = 'event' | 'briefing' | 'live' | 'routine';

/** Many events in one article: must join no story and lend its words to none. */
const briefing =
  /\b(?:(?:morning|evening|daily|nightly|weekly|midday|lunchtime|weekend|news|business|markets?|world|sports?) (?:briefing|brief|roundup|round-up|digest|highlights|headlines|bulletin|wrap|wrap-up|recap|newsletter|report card)|(?:things|stories|what) (?:you need )?to (?:know|watch) (?:today|this week|this morning|on|for)|what you need to know (?:today|this)|the day'?s (?:news|headlines|top stories)|what'?s news\b|(?:top|must-read) (?:stories|headlines|news) (?:of|this|today|for)|today'?s (?:top |front )?(?:stories|headlines|news|papers|pages)|(?:five|ten|\d+) things (?:you need )?to know|news in brief|in brief:|week in (?:review|pictures)|day in (?:photos|pictures)|this week in|the week that was|newspaper headlines|what the papers say|revue de presse|le journal d[eu]|pressestimmen|der tag im|nachrichtenüberblick|resumen del día)\b/iu;

const live =
  /(?:\blive(?: updates?| blog| coverage|:| -| –| \|)|\blive$|^live\b|\bas it happened\b|\bminute by minute\b|\ben direct\b|\ben vivo\b|\bao vivo\b|\bliveticker\b|\bin diretta\b)/iu;

/** The same heading every day or week, with new contents: horoscopes, puzzles, tables, listings. */
const routine =
  /\b(?:horoscopes?|zodiac|your stars|star signs?|astrolog\w+|crosswords?|sudoku|wordle|quordle|connections (?:hints?|answers?)|strands hints?|spelling bee answers?|daily puzzle|quiz of the (?:day|week)|weekly quiz|lottery (?:results|numbers)|lotto (?:results|numbers)|winning numbers|powerball numbers|weather (?:forecast|table|outlook|today)|(?:today|tonight|tomorrow)'?s weather|forecast for (?:today|tonight|tomorrow)|tide tables?|pollen count|tv (?:listings|tonight|guide)|what'?s on (?:tv|tonight)|death notices|births,? marriages|deal of the day|best deals|promo codes?|coupons?|recipe of the day|word of the day|picture of the day|cartoon of the day|on this day|today in history|horóscopo|horoscope du jour|horoskop|oroscopo|mots croisés|kreuzworträtsel|wetter (?:heute|morgen)|wettervorhersage|previsión del tiempo|météo du jour)\b/iu;

/**
 * What kind of article a title announces.
 *
 * @param title as published; '' counts as an event.
 */
export function formOfTitle(title: string): ArticleForm {
  if (title === '') return 'event';
  if (routine.test(title)) return 'routine';
  if (briefing.test(title)) return 'briefing';
  if (live.test(title)) return 'live';
  return 'event';
}
