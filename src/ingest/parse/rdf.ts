// RSS 0.90 and 1.0: RDF documents whose items stand beside the channel.
import type { ParsedFeed } from '../../model/entry.ts';
import { resolveLink } from './links.ts';
import { readChannel, readRssItem } from './rss.ts';
import { childrenNamed, firstChild, type XmlElement } from './xml-element.ts';

/** An `<rdf:RDF>` document. @param url address of the document, for relative links. */
export function readRdf(root: XmlElement, url: string | undefined): Omit<ParsedFeed, 'rescued'> {
  const channel = firstChild(root, 'channel') ?? root;
  const items = [...childrenNamed(root, 'item'), ...(channel === root ? [] : childrenNamed(channel, 'item'))];
  const fields = readChannel(channel, url);
  const about = resolveLink(channel.attributes['rdf:about'], url);
  return {
    format: 'rdf',
    ...fields,
    siteUrl: fields.siteUrl ?? about,
    entries: items.map((item) => readRssItem(item, url, item.attributes['rdf:about'])),
  };
}
