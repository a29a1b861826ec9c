// Bytes of an article page to a prepared article: what a worker does for one page.
import { preparePage } from '../article/prepare-page.ts';
import { decodeText } from '../ingest/charset.ts';
import type { ReadPageResult, ReadPageTask } from '../model/pool.ts';

export function readPage(task: ReadPageTask): ReadPageResult {
  const html = decodeText(task.body, task.contentType, 'html');
  const result = preparePage(html, {
    url: task.url,
    language: task.language,
    now: task.now,
    entry: task.entry,
  });
  return result.kind === 'article' ? { kind: 'article', article: result.article } : result;
}
