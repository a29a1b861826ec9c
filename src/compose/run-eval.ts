// The evaluation commands, each loaded only when asked for.
import type { Readable, Writable } from 'node:stream';
import type { EvalName } from '../cli/house.ts';

export async function runEval(name: EvalName, input: Readable, output: Writable): Promise<void> {
  switch (name) {
    case 'replay':
      return (await import('../../eval/replay.ts')).runReplayEval(input, output);
    case 'stories':
      return (await import('../../eval/stories.ts')).runStoriesEval(input, output);
    case 'extract':
      return (await import('../../eval/extract.ts')).runExtractEval(input, output);
    case 'feeds':
      return (await import('../../eval/feeds.ts')).runFeedsEval(input, output);
  }
}
