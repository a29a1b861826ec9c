// The author's name out of whatever publishers put into author fields and bylines.

const nobody =
  /^(?:admin|administrator|editor|editors|editorial|staff|web ?desk|newsroom|unknown|anonymous|guest|null|none|n\/a|author|root|user|webmaster|redaktion|la rédaction|redacción|contributor)$/i;
const prefix =
  /^\s*(?:(?:written|reported|posted|story|words|text|analysis|interview|compiled|edited) )?(?:by|von|par|por|di|door|av|texte?\s*:|author\s*:)\s+/i;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const afterName =
  /\s*(?:[|•·–—]|\s-\s|,\s*(?:(?:senior|chief|deputy|special|staff|political|business|health|science|environment|foreign|diplomatic|technology|sports?|north|south|east|west|asia|europe|africa|world|us|uk)\b[\w\s]*)?(?:correspondent|reporter|editor|writer|columnist|staff|news|bbc|cnn|ap|reuters|afp|associated press|bloomberg|special to|for the|usa today)\b).*$/i;
const tail = /\s*\b(?:published|updated|posted|last updated|@\w+|follow)\b.*$/i;
const maxChars = 120;

/** A clean name ("Ines Halloran", "Ines Halloran and Kit Avesta"), or null when the field names nobody. */
export function cleanAuthor(raw: string | null | undefined): string | null {
  if (!raw) return null;
  let name = raw
    .slice(0, 600)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const inBrackets = new RegExp(`^${address.source}\\s*\\(([^)]+)\\)$`).exec(name)?.[1];
  if (inBrackets) name = inBrackets;
  name = name.replace(/<?\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?>?/g, ' ').replace(/https?:\/\/\S+/gi, ' ');
  name = name.replace(prefix, '').replace(tail, '').replace(afterName, '');
  name = name.replace(/\s+/g, ' ').replace(/^[\s,;:|()-]+|[\s,;:|()-]+$/g, '');
  if (/^\p{Lu}[\p{Lu}\s.'’,&-]+$/u.test(name) && /\p{L}{4}/u.test(name)) name = titleCase(name);
  if (name === '' || name.length > maxChars || nobody.test(name) || !/\p{L}{2}/u.test(name)) return null;
  if (/^\d|\.(?:com|org|net)$/i.test(name) && !/\s/.test(name)) return null;
  return name;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(?:And|Und|Et|Y|E|De|Van|Von|Der)\b/g, (word) => word.toLowerCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
