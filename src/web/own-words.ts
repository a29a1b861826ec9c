// Words of ours, looked up by a code that came with a request.

/** null for a code that is none of the table's own keys: every object has a "constructor" besides. */
export function ownWords<Words>(
  table: Readonly<Record<string, Words>>,
  code: string | undefined,
): Words | null {
  return code !== undefined && Object.hasOwn(table, code) ? (table[code] as Words) : null;
}
