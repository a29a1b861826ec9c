// Says when a publisher writes about whoever owns it, as good papers do by hand.
import type { EntityMention } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { plainName } from './merge-entities.ts';

/** Legal forms and group words that one text writes and the next leaves out. */
const companyWords =
  /\s+(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|ag|se|sa|spa|nv|gmbh|group|holdings?)$/u;

/**
 * One sentence when the article or story is about the publisher's owner (or its owner's owner), else null.
 *
 * @param entities of the article or story.
 */
export function ownerDisclosure(publisher: Publisher, entities: readonly EntityMention[]): string | null {
  const names = [...publisher.ownerEntities, ...(publisher.owner === null ? [] : [publisher.owner])];
  for (const name of names) {
    const wanted = bareName(name);
    if (wanted.length < 2) continue;
    const entity = entities.find(
      (candidate) => candidate.kind !== 'place' && bareName(candidate.name) === wanted,
    );
    if (entity === undefined) continue;
    if (publisher.owner === null) return `${entity.name} has an interest in ${publisher.name}.`;
    if (bareName(publisher.owner) === wanted) return `${publisher.owner} owns ${publisher.name}.`;
    return `${publisher.name} is owned by ${publisher.owner}, which is tied to ${entity.name}.`;
  }
  return null;
}

function bareName(name: string): string {
  let bare = plainName(name).replace(/^the /u, '').replace(/,/gu, '');
  for (let i = 0; i < 2; i++) bare = bare.replace(companyWords, '');
  return bare;
}
