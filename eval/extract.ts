// `eval extract`: main text, title, author and date of saved pages, by the code that reads pages for readers.
import type { Readable, Writable } from 'node:stream';
import { preparePage } from '../src/article/prepare-page.ts';
import { answerLines } from './lines.ts';

interface Question {
  readonly id: string;
  readonly url?: string;
  readonly html: string;
}

/** Answers `{"id","url","html"}` lines with `{"id","title","byline","published","text"}` until the input ends. */
export async function runExtractEval(input: Readable, output: Writable): Promise<void> {
  await answerLines<Question>(input, output, answer);
}

function answer({ id, url, html }: Question) {
  const result = preparePage(html, {
    url: url ?? 'https://page.invalid/',
    language: null,
    now: Date.now(),
    entry: { identity: id, title: '', publishedAt: null },
  });
  if (result.kind === 'unreadable') return { id, title: null, byline: null, published: null, text: '' };
  const { title, author, publishedAt, text } = result.article;
  const published = publishedAt === null ? null : new Date(publishedAt).toISOString();
  return { id, title, byline: author, published, text };
}
