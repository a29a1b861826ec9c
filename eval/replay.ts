// The `replay` evaluation: readings of real people in order, answered by the product's own learning and scoring.
// An article is a story of one article; a question is answered before the answer is learned.
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { answerLines } from './lines.ts';
import { createReplay, type Replay } from './replay-state.ts';

type Event =
  | { type: 'article'; id: string; at: number; title?: string; topics?: string[]; source?: string }
  | {
      type: 'read';
      reader: string;
      session?: string;
      article: string;
      at: number;
      context?: Record<string, unknown>;
    }
  | { type: 'forget'; reader: string; at: number }
  | {
      type: 'ask';
      id: string;
      reader: string;
      session?: string;
      at: number;
      k: number;
      candidates: string[] | null;
      exclude: string[];
    };

/** Speaks the line protocol of the clicks and interests tasks until the input ends. */
export function runReplayEval(input: Readable, output: Writable): Promise<void> {
  const replay = createReplay();
  return answerLines<Event>(input, output, (event) => step(replay, event));
}

function step(replay: Replay, event: Event): unknown {
  switch (event.type) {
    case 'article':
      replay.announce(event);
      return undefined;
    case 'read':
      replay.read(event);
      return undefined;
    case 'forget':
      replay.forget(event.reader);
      return undefined;
    case 'ask':
      return { id: event.id, articles: replay.ask(event) };
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runReplayEval(process.stdin, process.stdout);
}
