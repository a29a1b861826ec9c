// JSON without repeating the names of fields: objects of well-known shapes become lists of their values.
// Any value that JSON can hold comes back the same; a shape that is not known here merely takes more room.

/**
 * Field names in order, by number. Part of the store's format: append, never change a line.
 * When a noun of the model gains a field, add its new shape at the end.
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
];

const NAMES: readonly (readonly string[])[] = SHAPES.map((shape) => shape.split(','));
const LIST = 0;
/** Shapes by their first field: at most a few to compare. */
const BY_FIRST_NAME = Map.groupBy(
  NAMES.map((_, number) => number).slice(LIST + 1),
  (number) => NAMES[number]![0]!,
);

/** Lists begin with 0, objects of a known shape with its number. */
export function toShapes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return listToShapes(value);
  if ('toJSON' in value) return toShapes(JSON.parse(JSON.stringify(value)));
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields);
  const number = shapeOf(names);
  if (number === undefined) {
    return Object.fromEntries(names.map((name) => [name, toShapes(fields[name])]));
  }
  const list: unknown[] = [number];
  for (const name of names) {
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

function shapeOf(names: readonly string[]): number | undefined {
  const candidates = BY_FIRST_NAME.get(names[0] ?? '');
  return candidates?.find((number) => {
    const shape = NAMES[number]!;
    return shape.length === names.length && shape.every((name, i) => name === names[i]);
  });
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
  const names = NAMES[number]!;
  const object: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) object[names[i]!] = fromShapes(value[i + 1]);
  return object;
}
