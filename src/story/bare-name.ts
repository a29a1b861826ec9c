// A name as it is compared with the ownership tables.
import { RecentMap } from './recent-map.ts';

/** Names come again and again: the last few thousand are kept. */
const bareNames = new RecentMap<string, string>(8_000);

/** Lower case, no accents, no article in front, no full stops and commas; a title stays: one Mansour is no sheikh. */
export function bareName(name: string): string {
  const known = bareNames.get(name);
  if (known !== undefined) return known;
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/[’']s?(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
  bareNames.set(name, bare);
  return bare;
}
