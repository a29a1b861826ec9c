// The `feeds` evaluation: the product's own decoding and parsing behind the line protocol.

import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseFeed } from '../src/ingest/parse/parse-feed.ts';
import { answerLines } from './lines.ts';

interface FeedQuestion {
  readonly id: string;
  readonly url?: string;
  readonly contentType?: string;
  /** The raw bytes. */
  readonly base64: string;
}

/** Answers `{id, url?, contentType?, base64}` with `{id, ok, format?, title?, error?, items}` line by line. */
export function runFeedsEval(input: Readable, output: Writable): Promise<void> {
  return answerLines<FeedQuestion>(input, output, (question) => {
    const outcome = parseFeed(Buffer.from(question.base64, 'base64'), {
      url: question.url ?? null,
      contentType: question.contentType ?? null,
    });
    if (outcome.kind !== 'feed') return { id: question.id, ok: false, error: outcome.detail, items: [] };
    const { format, title, entries } = outcome.feed;
    return {
      id: question.id,
      ok: true,
      format,
      title,
      items: entries.map((entry) => ({
        id: entry.guid,
        url: entry.url,
        title: entry.title,
        published: entry.publishedAt ?? undefined,
      })),
    };
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runFeedsEval(process.stdin, process.stdout);
}
