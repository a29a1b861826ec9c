// What a page says of its article in JSON-LD (schema.org NewsArticle and its kin).
import type { ParsedPicture } from '../../model/entry.ts';

export interface JsonLdArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly body: string | null;
  readonly sections: readonly string[];
  readonly pictures: readonly ParsedPicture[];
}

type Json = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Posting)$/;
const maxObjects = 400;

/** The first object that describes an article, or null. Broken JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle | null {
  for (const script of scripts) {
    for (const object of objectsOf(parse(script))) {
      const types = list(object['@type']).map(String);
      if (types.some((type) => articleType.test(type))) return describe(object);
    }
  }
  return null;
}

function parse(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').trim();
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

function objectsOf(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < maxObjects; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 100));
    else if (isObject(item)) {
      found.push(item);
      for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
        if (item[name] !== undefined) queue.push(item[name]);
      }
    }
  }
  return found;
}

function describe(object: Json): JsonLdArticle {
  return {
    headline: text(object.headline) ?? text(object.name),
    description: text(object.description) ?? text(object.alternativeHeadline),
    authors: list(object.author).flatMap(nameOf),
    published: text(object.datePublished) ?? text(object.dateCreated),
    modified: text(object.dateModified),
    publisher: nameOf(object.publisher)[0] ?? null,
    body: text(object.articleBody),
    sections: [...list(object.articleSection), ...list(object.genre)]
      .flatMap((item) => text(item) ?? [])
      .slice(0, 8),
    pictures: list(object.image).flatMap(pictureOf).slice(0, 6),
  };
}

function pictureOf(value: unknown): ParsedPicture[] {
  if (typeof value === 'string') return [plainPicture(value)];
  if (!isObject(value)) return [];
  const url = text(value.url) ?? text(value.contentUrl) ?? text(value['@id']);
  if (!url) return [];
  return [
    {
      ...plainPicture(url),
      width: length(value.width),
      height: length(value.height),
      caption: text(value.caption) ?? text(value.description),
      credit: text(value.creditText) ?? nameOf(value.creator)[0] ?? nameOf(value.copyrightHolder)[0] ?? null,
    },
  ];
}

function plainPicture(url: string): ParsedPicture {
  return { url, width: null, height: null, alt: null, caption: null, credit: null };
}

function nameOf(value: unknown): string[] {
  const name = isObject(value) ? text(value.name) : text(value);
  return name && !/^https?:/.test(name) ? [name] : [];
}

function length(value: unknown): number | null {
  const pixels = Number.parseInt(String(isObject(value) ? value.value : value), 10);
  return pixels > 0 && pixels < 20_000 ? pixels : null;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

function text(value: unknown): string | null {
  const found = Array.isArray(value) ? value[0] : value;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
