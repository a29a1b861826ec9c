// People whom news calls by one name alone: the full name, so that articles with and without it meet.
// Used only when nobody else of that name stands in the article. From general knowledge as of early 2026.

import { foldName } from '../words/letters.ts';

const fullNames = `
  Donald Trump, Joe Biden, Barack Obama, Kamala Harris, Mike Pence, JD Vance, Hillary Clinton, Bernie Sanders, Nancy Pelosi, Mitch McConnell, Marco Rubio, Gavin Newsom, Anthony Fauci, Andrew Cuomo, Ron DeSantis, Zohran Mamdani,
  Vladimir Putin, Sergei Lavrov, Alexei Navalny, Volodymyr Zelensky, Xi Jinping, Narendra Modi, Recep Tayyip Erdogan, Benjamin Netanyahu, Emmanuel Macron, Marine Le Pen, Angela Merkel, Olaf Scholz, Friedrich Merz, Ursula von der Leyen,
  Keir Starmer, Rishi Sunak, Nigel Farage, Nicola Sturgeon, Jeremy Corbyn, Giorgia Meloni, Pedro Sánchez, Viktor Orbán, Donald Tusk, Justin Trudeau, Jair Bolsonaro, Javier Milei, Nicolás Maduro, Claudia Sheinbaum, Gustavo Petro,
  Shinzo Abe, Sanae Takaichi, Kim Jong Un, Duterte, Ali Khamenei, Bashar al-Assad, Jacinda Ardern, Anthony Albanese, Scott Morrison, Cyril Ramaphosa, António Guterres, Tedros Adhanom Ghebreyesus,
  Elon Musk, Mark Zuckerberg, Jeff Bezos, Bill Gates, Sam Altman, Tim Cook, Jerome Powell, Christine Lagarde, Warren Buffett, Greta Thunberg, Lionel Messi, Cristiano Ronaldo, Kylian Mbappé, Novak Djokovic, Rafael Nadal, Roger Federer, LeBron James, Lewis Hamilton, Max Verstappen, Taylor Swift, Beyoncé`;

/** Surnames that are also ordinary words or too common to mean one person. */
const tooCommon = new Set([
  'cook',
  'gates',
  'james',
  'hamilton',
  'harris',
  'clinton',
  'pence',
  'sanders',
  'morrison',
  'powell',
  'swift',
  'vance',
  'abe',
  'kim',
  'un',
  'ghebreyesus',
  'leyen',
  'pen',
  'jinping',
]);
const otherForms: readonly (readonly [string, string])[] = [
  ['Xi', 'Xi Jinping'],
  ['Zelenskyy', 'Volodymyr Zelensky'],
  ['Zelenskiy', 'Volodymyr Zelensky'],
  ['von der Leyen', 'Ursula von der Leyen'],
  ['Le Pen', 'Marine Le Pen'],
  ['Tedros', 'Tedros Adhanom Ghebreyesus'],
  ['Ronaldo', 'Cristiano Ronaldo'],
];

const byFoldedName = new Map<string, string>();
for (const raw of fullNames.split(',')) {
  const name = raw.trim();
  const surname = foldName(name.slice(name.lastIndexOf(' ') + 1));
  if (name.includes(' ') && !tooCommon.has(surname)) byFoldedName.set(surname, name);
}
for (const [form, name] of otherForms) byFoldedName.set(foldName(form), name);

/** The full name that this name alone stands for in world news, or null. */
export function householdName(foldedName: string): string | null {
  return byFoldedName.get(foldedName) ?? null;
}
