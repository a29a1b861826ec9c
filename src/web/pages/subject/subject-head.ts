// The head of a subject's page: its name, what it is, and facts in words.
import { childTopics, type MediaTopic, topicName } from '../../../catalogue/media-topics.ts';
import { ownershipOf } from '../../../catalogue/ownership/ownership-of.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { Story } from '../../../model/story.ts';
import { type OwnerSourceView, ownerSource } from '../../components/owner-source.tsx';
import { listingWords } from '../../format/exchange-name.ts';
import { typeset } from '../../format/typeset.ts';
import { ownWords } from '../../own-words.ts';
import { placeOf } from '../story/coverage-rows.ts';

export interface SubjectHead {
  readonly name: string;
  /** What it is: "Company". */
  readonly label: string;
  /** "Listed on the Vesper Exchange as KLV." */
  readonly dek: string | null;
  /** Narrower or wider subjects. */
  readonly links: readonly { readonly href: string; readonly name: string }[];
  /** Outside address of a publisher. */
  readonly site: string | null;
  /** Where a publisher's owner can be checked. */
  readonly ownerSource: OwnerSourceView | null;
}

export function topicHead(topic: MediaTopic): SubjectHead {
  const wider = topic.parent ? [{ href: `/topics/${topic.parent}`, name: topicName(topic.parent) }] : [];
  const narrower = childTopics(topic.code).map(({ code, name }) => ({ href: `/topics/${code}`, name }));
  return {
    name: topic.name,
    label: 'Topic',
    dek: null,
    links: [...wider, ...narrower],
    site: null,
    ownerSource: null,
  };
}

const kindWords: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  company: 'Company',
};

/** Name and role as the newest story gives them; an entity no story names any more keeps the name in its key. */
export function entityHead(key: string, stories: readonly Story[]): SubjectHead {
  const mention = stories.flatMap(({ entities }) => entities).find((entity) => entity.key === key);
  const [kind = '', ...rest] = key.split(':');
  const listing = mention ? listingWords(mention.ticker, mention.exchange) : null;
  const dek = listing ?? mention?.role ?? null;
  return {
    name: mention?.name ?? rest.join(':'),
    label: ownWords(kindWords, kind) ?? 'Name',
    dek: dek && sentence(dek),
    links: [],
    site: null,
    ownerSource: null,
  };
}

export function publisherHead(publisher: Publisher): SubjectHead {
  const place = placeOf(publisher);
  const ownership = ownershipOf(publisher);
  const facts = [place, ownership ? `owned by ${typeset(ownership.owner)}` : ''].filter(
    (part) => part !== '',
  );
  const dek = facts.length > 0 ? sentence(facts.join(', ')) : null;
  const source = ownership && ownerSource(ownership);
  return {
    ...{ name: publisher.name, label: 'Publisher', dek, links: [] },
    site: publisher.site,
    ownerSource: source,
  };
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
