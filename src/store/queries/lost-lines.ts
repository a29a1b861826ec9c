// Stories with lines of articles that are no longer there: what a story says is packed, so no constraint can see it.
import type { StoryId } from '../../model/story.ts';
import type { Engine, StoreProblem } from '../engine.ts';
import { toFrontStory } from '../rows/story-row.ts';
import { all, chunked, padded, type Work } from '../work.ts';

/** Stories read in one turn of the event loop. */
const STORIES_AT_ONCE = 300;

/** Reads every story, so for `doctor` only; one problem for all of them, or none. */
export async function findLostLines(engine: Engine): Promise<readonly StoreProblem[]> {
  let stories = 0;
  for (let after: StoryId | null = 0; after !== null; ) {
    const from: StoryId = after;
    const found = await engine.read(() => lookThrough(engine, from));
    stories += found.withLostLines;
    after = found.last;
  }
  if (stories === 0) return [];
  return [
    {
      problem: `${stories} stories name articles that are no longer there.`,
      advice:
        'Their other articles can be read as before. Report this with the output of `broadsheet doctor --json`.',
    },
  ];
}

function* lookThrough(
  { db }: Engine,
  after: StoryId,
): Work<{ readonly withLostLines: number; readonly last: StoryId | null }> {
  const rows = yield* all(
    db
      .selectFrom('story')
      .select(['id', 'details'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(STORIES_AT_ONCE),
  );
  const members = rows.map((row) => toFrontStory(row, new Map()).coverage.map(({ articleId }) => articleId));
  const there = new Set<number>();
  for (const chunk of chunked([...new Set(members.flat())])) {
    const articles = yield* all(db.selectFrom('article').select('id').where('id', 'in', padded(chunk)));
    for (const { id } of articles) there.add(id);
  }
  return {
    withLostLines: members.filter((ids) => ids.some((id) => !there.has(id))).length,
    last: rows.at(-1)?.id ?? null,
  };
}
