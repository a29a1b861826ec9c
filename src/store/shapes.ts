// JSON without repeating the names of fields: objects of well-known shapes become lists of their values.
// Any value that JSON can hold comes back the same; a shape that is not known here merely takes more room.

/**
 * Field names in order, by number; a name with `=null` stands for a field that is null and is not written.
 * Part of the store's format: append, never change a line. When a noun of the model gains a field, add its new
 * shape at the end.
 */
const SHAPES: readonly string[] = [
  '',
  'topic,weight',
  'key,kind,name,role,ticker,exchange,reportedMove,mentions,salience',
  'url,width,height,alt,caption,credit',
  'url,mediaType,bytes,durationSeconds',
  'text,paragraph,score,saidBy',
  'text,paragraph,at,precision',
  'articleId,publisherId,title,at,kind,duplicateOf',
  'text,articleId,publisherId,paragraph,saidBy,at',
  'about,values',
  'value,publisherIds,articleId,paragraph',
  'at,precision,text,storyId,articleId,paragraph,publisherId',
  'dek,author,summary,picture,enclosures,topics,entities',
  'id,headline,dek,leadArticleId,picture,picturePublisherId,language,firstAt,updatedAt,newsAt,articleCount,publisherCount,coverage,topics,entities,keyPoints,differences,timeline,importance,sagaId,sample',
  'html,keySentences,datedSentences',
  'name,label,value,sentence,subject',
  'kind,key',
  'storyId,slot,score,components,reason',
  'key,kind,name,role=null,ticker=null,exchange=null,reportedMove=null,mentions,salience',
  'key,kind,name,role,ticker=null,exchange=null,reportedMove=null,mentions,salience',
  'articleId,publisherId,title,at,kind,duplicateOf,toldAt',
  'text,articleId,publisherId,paragraph,saidBy,at,toldAt',
  'id,headline,dek,leadArticleId,picture,picturePublisherId,language,firstAt,updatedAt,newsAt,articleCount,publisherCount,coverage,topics,entities,keyPoints,differences,timeline,importance,sagaId,sample,changes',
  'value,publisherId,articleId,paragraph',
  'kind,at,about,before,after',
  'kind,at,articleId,publisherId,fact',
  'kind,pieces,paragraph,isCentral',
  'kind,text',
  'articleId,publisherId,title,at,kind,duplicateOf,agency',
  'articleId,publisherId,title,at,kind,duplicateOf,toldAt,agency',
  'dek,author,agency,summary,picture,enclosures,topics,entities',
];

interface Shape {
  readonly number: number;
  readonly names: readonly string[];
  readonly written: readonly string[];
  readonly nulls: readonly string[];
  /** Copied for each object read: all its fields then lie in one piece of memory. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const KNOWN: readonly Shape[] = SHAPES.map(readShape);
const LIST = 0;
/** Shapes by their first field, those that leave most out first: at most a few to compare. */
const BY_FIRST_NAME = Map.groupBy(
  KNOWN.slice(LIST + 1).toSorted((a, b) => b.nulls.length - a.nulls.length),
  ({ names }) => names[0]!,
);

function readShape(text: string, number: number): Shape {
  const fields = text.split(',');
  const names = fields.map((field) => field.replace('=null', ''));
  return {
    number,
    names,
    written: fields.filter((field) => !field.endsWith('=null')),
    nulls: fields.filter((field) => field.endsWith('=null')).map((field) => field.replace('=null', '')),
    blank: JSON.parse(`{${names.map((name) => `"${name}":null`).join()}}`) as Record<string, unknown>,
  };
}

/** Lists begin with 0, objects of a known shape with its number. */
export function toShapes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return listToShapes(value);
  if ('toJSON' in value) return toShapes(JSON.parse(JSON.stringify(value)));
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields);
  const shape = shapeOf(fields, names);
  if (shape === undefined) {
    return Object.fromEntries(names.map((name) => [name, toShapes(fields[name])]));
  }
  const list: unknown[] = [shape.number];
  for (const name of shape.written) {
    const field = fields[name];
    // JSON leaves such a field out, which a list of values cannot.
    if (field === undefined) return toShapes(JSON.parse(JSON.stringify(value)));
    list.push(typeof field === 'object' ? toShapes(field) : field);
  }
  return list;
}

function listToShapes(values: readonly unknown[]): unknown[] {
  const list: unknown[] = [LIST];
  for (const value of values) list.push(toShapes(value));
  return list;
}

function shapeOf(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Shape | undefined {
  const candidates = BY_FIRST_NAME.get(names[0] ?? '');
  if (candidates === undefined) return undefined;
  for (const shape of candidates) if (fits(shape, fields, names)) return shape;
  return undefined;
}

function fits(
  { names, nulls }: Shape,
  fields: Readonly<Record<string, unknown>>,
  given: readonly string[],
): boolean {
  if (names.length !== given.length) return false;
  for (const name of nulls) if (fields[name] !== null) return false;
  for (let i = 0; i < names.length; i++) if (names[i] !== given[i]) return false;
  return true;
}

export function fromShapes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, fromShapes(field)]));
  }
  const number = value[0] as number;
  if (number === LIST) {
    const list: unknown[] = [];
    for (let i = 1; i < value.length; i++) list.push(fromShapes(value[i]));
    return list;
  }
  const { written, blank } = KNOWN[number]!;
  const object: Record<string, unknown> = { ...blank };
  for (let i = 0; i < written.length; i++) {
    const field: unknown = value[i + 1];
    object[written[i]!] = typeof field === 'object' ? fromShapes(field) : field;
  }
  return object;
}
