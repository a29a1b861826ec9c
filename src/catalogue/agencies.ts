// News agencies whose reports other publishers print, under the names that bylines, datelines and credits give them.

export interface NewsAgency {
  readonly name: string;
  /** As credited, beside the name; case counts for those of capitals only. */
  readonly forms: readonly string[];
}

// biome-ignore format: one agency a line
const rows: readonly (readonly [string, ...string[]])[] = [
  ['Associated Press', 'The Associated Press', 'AP', 'AP News', 'A.P.', 'Associated Press Television News'],
  ['Reuters', 'REUTERS', 'Thomson Reuters', 'Reuters Editorial', 'Reuters Staff'],
  ['Agence France-Presse', 'Agence France Presse', 'AFP', 'AFP News', 'AFP Relax News', 'AFP Relaxnews'],
  ['Deutsche Presse-Agentur', 'dpa', 'DPA', 'dpa International', 'dpa-AFX'],
  ['PA Media', 'PA', 'Press Association', 'PA News Agency', 'PA news agency', 'PA Wire'],
  ['Press Trust of India', 'PTI', 'Press Trust Of India'],
  ['Asian News International', 'ANI', 'ANI News'],
  ['Indo-Asian News Service', 'IANS'],
  ['United News of India', 'UNI'],
  ['Australian Associated Press', 'AAP'],
  ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne', 'La Presse canadienne', 'CP'],
  ['United Press International', 'UPI'],
  ['Xinhua', 'Xinhua News Agency', 'XINHUA'],
  ['Kyodo News', 'Kyodo', 'KYODO'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['EFE', 'Agencia EFE', 'Efe', 'Agence EFE'],
  ['Europa Press'],
  ['ANSA', 'Ansa'],
  ['Adnkronos', 'ADNKRONOS'],
  ['AGI', 'Agenzia Italia'],
  ['Austria Presse Agentur', 'APA'],
  ['Keystone-SDA', 'sda', 'SDA', 'Keystone-ATS', 'ATS'],
  ['Belga', 'BELGA'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['TT', 'TT Nyhetsbyrån'],
  ['NTB'],
  ['Ritzau', 'Ritzaus Bureau'],
  ['STT', 'STT-Lehtikuva'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['ČTK', 'CTK'],
  ['MTI', 'Magyar Távirati Iroda'],
  ['Lusa', 'Agência Lusa'],
  ['Agência Brasil'],
  ['TASS', 'ТАСС'],
  ['Interfax', 'Интерфакс'],
  ['RIA Novosti', 'РИА Новости'],
  ['Ukrinform', 'Укрінформ'],
  ['Interfax-Ukraine', 'Інтерфакс-Україна'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
  ['Bernama', 'BERNAMA'],
  ['Antara', 'ANTARA'],
  ['GMA Integrated News'],
  ['Philippine News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['News Agency of Nigeria', 'NAN'],
  ['Thomson Reuters Foundation'],
  ['States Newsroom'],
  ['HealthDay News', 'HealthDay'],
];

export const newsAgencies: readonly NewsAgency[] = rows.map(([name, ...forms]) => ({ name, forms }));

const byForm = new Map(
  newsAgencies.flatMap(({ name, forms }) => [name, ...forms].map((form) => [keyOf(form), name] as const)),
);

/** Names of capitals only are as written: "PA" is an agency, "Pa" a state. */
function keyOf(form: string): string {
  const plain = form.replace(/^the\s+/i, '').trim();
  return plain.length <= 4 ? plain : plain.toLowerCase();
}

/** The agency credited so, or null. */
export function findAgency(credit: string): string | null {
  return byForm.get(keyOf(credit)) ?? null;
}
