// What no constraint can see, since stories are packed: lines of articles that are no longer there, damaged bytes.

import type { ArticleId } from '../../model/article.ts';
import type { StoreProblem } from '../../model/finding.ts';
import { ownCommand } from '../../model/own-command.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { readable } from '../readable.ts';
import { ARTICLE_COLUMNS, toArticle, toBody } from '../rows/article-row.ts';
import { toStory } from '../rows/story-row.ts';
import { all, chunked, padded, type Work } from '../work.ts';

/** Stories read in one turn of the event loop. */
const STORIES_AT_ONCE = 300;

/** Reads every story and article, so for `doctor` only; at most one problem of a kind. */
export async function checkPacked(engine: Engine): Promise<readonly StoreProblem[]> {
  let lines = 0;
  let stories = 0;
  for (let after: StoryId | null = 0; after !== null; ) {
    const from: StoryId = after;
    const found = await engine.read(() => lookThrough(engine, from));
    lines += found.withLostLines;
    stories += found.damaged;
    after = found.last;
  }
  let articles = 0;
  for (let after: ArticleId | null = 0; after !== null; ) {
    const from: ArticleId = after;
    const found = await engine.read(() => lookThroughArticles(engine, from));
    articles += found.damaged;
    after = found.last;
  }
  const problems: StoreProblem[] = [];
  if (stories > 0) problems.push(damagedStories(stories));
  if (articles > 0) problems.push(damagedArticles(articles));
  if (lines > 0) problems.push(lostLines(lines));
  return problems;
}

function damagedArticles(count: number): StoreProblem {
  return {
    code: 'articles-unreadable',
    problem: `${count} ${count === 1 ? 'article' : 'articles'} cannot be read: the bytes were damaged on the disk.`,
    advice:
      'All else works, and what a publisher changes is stored anew. Restore the newest backup for the others, and check the disk.',
  };
}

function damagedStories(count: number): StoreProblem {
  return {
    code: 'stories-unreadable',
    problem: `${count} ${count === 1 ? 'story' : 'stories'} cannot be read: the bytes were damaged on the disk.`,
    advice:
      'All else works, and a damaged story is made anew when an article joins it. Restore the newest backup for the others, and check the disk.',
  };
}

function lostLines(stories: number): StoreProblem {
  return {
    code: 'lines-lost',
    problem: `${stories} stories name articles that are no longer there.`,
    advice: `Their other articles can be read as before. Report this with the output of: ${ownCommand('doctor --json')}`,
  };
}

function* lookThrough(
  { db }: Engine,
  after: StoryId,
): Work<{ readonly damaged: number; readonly withLostLines: number; readonly last: StoryId | null }> {
  const rows = yield* all(
    db
      .selectFrom('story')
      .select(['id', 'details'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(STORIES_AT_ONCE),
  );
  const stories = readable(rows, toStory);
  const members = stories.map(({ coverage }) => coverage.map(({ articleId }) => articleId));
  const there = new Set<number>();
  for (const chunk of chunked([...new Set(members.flat())])) {
    const articles = yield* all(db.selectFrom('article').select('id').where('id', 'in', padded(chunk)));
    for (const { id } of articles) there.add(id);
  }
  return {
    damaged: rows.length - stories.length,
    withLostLines: members.filter((ids) => ids.some((id) => !there.has(id))).length,
    last: rows.at(-1)?.id ?? null,
  };
}

function* lookThroughArticles(
  { db }: Engine,
  after: ArticleId,
): Work<{ readonly damaged: number; readonly last: ArticleId | null }> {
  const rows = yield* all(
    db
      .selectFrom('article')
      .innerJoin('article_body', 'article_body.article_id', 'article.id')
      .select(ARTICLE_COLUMNS)
      .where('id', '>', after)
      .orderBy('id')
      .limit(STORIES_AT_ONCE),
  );
  const read = readable(rows, (row) => ({ article: toArticle(row), body: toBody(row.body) }));
  return { damaged: rows.length - read.length, last: rows.at(-1)?.id ?? null };
}
