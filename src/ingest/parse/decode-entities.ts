// Character references in XML text: predefined, numeric and HTML's named ones. Never an entity of a DTD.
import { Parser } from 'htmlparser2';

const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** What the C1 range means in practice: windows-1252, as HTML reads it. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Names looked up so far; bounded because publishers can invent names. */
const looked = new Map<string, string | null>();
const maxLooked = 3000;

/** Decodes character references once. What is no known reference stays as it is written ("AT&T", "&lol9;"). */
export function decodeEntities(raw: string): string {
  if (raw.indexOf('&') < 0) return raw;
  return raw.replace(/&(#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});/g, decodeReference);
}

function decodeReference(whole: string, body: string): string {
  if (body.charCodeAt(0) !== 35) return predefined[body] ?? namedReference(body) ?? whole;
  const second = body.charCodeAt(1) | 32;
  const code = second === 120 ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** HTML's named references (`&mdash;`), through htmlparser2's own table. */
function namedReference(name: string): string | null {
  const known = looked.get(name);
  if (known !== undefined) return known;
  const source = `&${name};`;
  let text = '';
  const parser = new Parser(
    {
      ontext(data) {
        text += data;
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  const found = text === source || text.endsWith(';') ? null : text;
  if (looked.size < maxLooked) looked.set(name, found);
  return found;
}
