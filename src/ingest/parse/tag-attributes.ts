// Attributes of one HTML start tag, for the few places that look at single tags without building a tree.
import { decodeEntities } from './decode-entities.ts';

/** The decoded value of an attribute in the text of a start tag, or undefined. @param name letters and dashes only. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}
