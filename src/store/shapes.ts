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
const NUMBER_OF = new Map(SHAPES.map((shape, number) => [shape, number]));
const LIST = 0;

/** Lists begin with 0, objects of a known shape with its number. */
export function toShapes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return [LIST, ...value.map(toShapes)];
  if ('toJSON' in value) return toShapes(JSON.parse(JSON.stringify(value)));
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  const number = NUMBER_OF.get(entries.map(([name]) => name).join(','));
  if (number === undefined || number === LIST) {
    return Object.fromEntries(entries.map(([name, field]) => [name, toShapes(field)]));
  }
  return [number, ...entries.map(([, field]) => toShapes(field))];
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
