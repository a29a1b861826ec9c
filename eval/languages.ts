// How well stories find the same event in other languages, on invented news: `node eval/languages.ts [--errors]`.
// Links found and missed, for each half; errors are printed of the half to fit alone.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeArticle } from '../src/article/compose-article.ts';
import type { Article } from '../src/model/article.ts';
import type { Story } from '../src/model/story.ts';
import { bodyOf, newArticle } from '../src/story/article-content.ts';
import { composeStory } from '../src/story/compose-story.ts';
import { createLanguageIndex, type LanguageIndex } from '../src/story/languages/language-index.ts';
import { readEvent } from '../src/story/languages/read-event.ts';
import { judgeSameEvent } from '../src/story/languages/same-event.ts';
import { sameInOtherLanguages } from '../src/story/languages/same-in-other-languages.ts';
import { type OwnArticle, readOwnNews } from './own-news.ts';
import { draftOfPlain } from './plain-draft.ts';

export type Half = 'to-fit' | 'held-out';
export const halves: readonly Half[] = ['to-fit', 'held-out'];

const here = path.dirname(fileURLToPath(import.meta.url));
const openedAt = Date.UTC(2026, 10, 19, 12);
const hourMs = 3_600_000;

/** A story with the event that it tells in truth. */
export interface TrueStory {
  readonly event: string;
  readonly articles: readonly Article[];
  readonly story: Story;
}

/** The English news of the half, its reports in other languages, and the sample newsroom around them. */
export function readStories(half: Half): readonly TrueStory[] {
  const own = readForeign(half);
  const sample = readOwnNews('sample').map((article) => ({
    ...article,
    event: article.event.replace(/ \w\w$/, ''),
  }));
  const articles = [...readOwnNews(half), ...own, ...sample];
  const byStory = Map.groupBy(articles, ({ event, language }) => `${event} ${language}`);
  return [...byStory.values()].map((members, i) => ({
    event: members[0]!.event,
    ...storyOf(i + 1, members),
  }));
}

/** `## event`, `> hours-ago publisher language | headline`, then the text. */
function readForeign(half: Half): OwnArticle[] {
  const articles: (OwnArticle & { body: string })[] = [];
  let event = '';
  const file = path.join(here, 'languages', `${half}.txt`);
  for (const [i, line] of fs.readFileSync(file, 'utf8').split('\n').entries()) {
    const head = /^> ([\d.]+) (\S+) (\w\w) \| (.+)$/.exec(line);
    if (line.startsWith('## ')) event = line.slice(3);
    else if (head !== null) {
      const [, hours, publisher, language, title] = head as unknown as string[];
      const named = { event, publisher: publisher!, title: title!, language: language! };
      articles.push({ ...named, dek: null, body: '', hoursAgo: Number(hours), hasFullFeed: true });
    } else if (line.startsWith('>')) throw new Error(`${file}:${i + 1}: "${line}" is no headline.`);
    else if (line.trim() !== '' && !line.startsWith('# ')) articles.at(-1)!.body += `${line}\n`;
  }
  return articles;
}

function storyOf(id: number, members: readonly OwnArticle[]): Pick<TrueStory, 'story' | 'articles'> {
  const read = members.map((article, i) => {
    const prepared = composeArticle(
      draftOfPlain({
        id: `${id}-${i}`,
        title: article.title,
        dek: article.dek,
        text: article.body,
        published: openedAt - article.hoursAgo * hourMs,
        language: article.language,
      }),
    );
    const place = { id: id * 100 + i, sourceId: 1, publisherId: i + 1, now: openedAt };
    return { article: newArticle(prepared, place), ...bodyOf(prepared) };
  });
  const articles = read.map(({ article }) => article);
  const story = composeStory({
    id,
    members: articles,
    sentences: new Map(read.map((one) => [one.article.id, one])),
    previous: undefined,
    publishers: new Map(),
    now: openedAt,
  });
  return { story, articles };
}

export interface LinkScore {
  readonly found: number;
  readonly wrong: number;
  readonly all: number;
}

/** Links are counted once for each direction in which a page shows them. */
export async function scoreLinks(
  half: Half,
  onLink?: (from: TrueStory, to: TrueStory, isRight: boolean) => void,
) {
  const stories = readStories(half);
  const index = createLanguageIndex();
  for (const { story } of stories.toSorted((a, b) => a.story.firstAt - b.story.firstAt)) index.note(story);
  const byId = new Map(stories.map((one) => [one.story.id, one]));
  const articles = new Map(stories.flatMap((one) => one.articles).map((article) => [article.id, article]));
  const store = {
    findStories: async (ids: readonly number[]) => ids.map((id) => byId.get(id)!.story),
    findArticles: async (ids: readonly number[]) => ids.map((id) => articles.get(id)!),
  };
  let [found, wrong, all] = [0, 0, 0];
  for (const one of stories) {
    all += stories.filter(({ event, story }) => event === one.event && story.id !== one.story.id).length;
    for (const link of await sameInOtherLanguages(one.story, { index, store })) {
      const isRight = byId.get(link.id)!.event === one.event;
      if (isRight) found++;
      else wrong++;
      onLink?.(one, byId.get(link.id)!, isRight);
    }
  }
  return { found, wrong, all, stories, index };
}

function explain(a: TrueStory, b: TrueStory, index: LanguageIndex): string {
  const read = ({ story, articles }: TrueStory) => ({
    story,
    event: readEvent(
      story,
      articles.slice(0, 4).map(({ summary }) => summary),
    ),
  });
  const judged = judgeSameEvent(read(a), read(b), index.rarityOf);
  const shared = judged.shared.map(({ shown, weight }) => `${shown} ${weight.toFixed(1)}`).join(', ');
  return `${judged.isSame ? 'same' : 'not'} ${judged.score.toFixed(1)}: ${shared}`;
}

if (import.meta.main) {
  for (const half of halves) {
    const linked = new Set<string>();
    const print = process.argv.includes('--errors') && half === 'to-fit';
    const wrong: [TrueStory, TrueStory][] = [];
    const {
      found,
      wrong: bad,
      all,
      stories,
      index,
    } = await scoreLinks(half, (from, to, isRight) => {
      linked.add(`${from.story.id} ${to.story.id}`);
      if (!isRight) wrong.push([from, to]);
    });
    console.log(
      `${half}: ${found} of ${all} links found, ${bad} wrong; ${stories.length} stories, ${index.bytes} bytes`,
    );
    if (!print) continue;
    for (const [a, b] of wrong)
      console.log(`WRONG ${a.story.headline} | ${b.story.headline}\n   ${explain(a, b, index)}`);
    for (const a of stories)
      for (const b of stories) {
        if (a.story.id >= b.story.id || a.event !== b.event || linked.has(`${a.story.id} ${b.story.id}`))
          continue;
        console.log(`MISSED ${a.story.headline} | ${b.story.headline}\n   ${explain(a, b, index)}`);
      }
  }
}
