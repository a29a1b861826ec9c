// Are key points borne out by what they link to? Every name, number and quotation of a point must stand in the paragraph
// that it names. node eval/key-points.ts --data FOLDER [--failures 20] [--print 20] reads the data folder of any installation.
import { parseArgs } from 'node:util';
import { parseDocument } from 'htmlparser2';
import type { Article, ArticleBody } from '../src/model/article.ts';
import type { KeyPoint, Story } from '../src/model/story.ts';
import { openStore } from '../src/store/open-store.ts';
import { likeness, wordSetOf } from '../src/story/word-set.ts';
import { standsAlone } from '../src/text/stands-alone.ts';

export interface PointReport {
  readonly point: KeyPoint;
  /** Names, numbers and quotations that the cited paragraph lacks. */
  readonly missing: readonly string[];
}

interface Node {
  readonly type: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** Plain text of the element with that id; null where there is none. */
export function textOfId(html: string, id: string): string | null {
  const find = (nodes: readonly Node[]): Node | null => {
    for (const node of nodes) {
      if (node.attribs?.id === id) return node;
      const inside = find(node.children ?? []);
      if (inside !== null) return inside;
    }
    return null;
  };
  const found = find(parseDocument(html).children as readonly Node[]);
  return found === null ? null : plain(textOf(found));
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.data ?? '';
  return (node.children ?? []).map(textOf).join('');
}

/** One space for many, one form of each mark: setting a text for reading changes these. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .trim();
}

const numbers = /\d+(?:[.,:]\d+)*/gu;
const quotations = /"[^"]{2,}"/gu;
const names = /(?<![.!?"]\s|^"?)(?<=[\s(])\p{Lu}[\p{L}\p{M}'-]+(?:\s\p{Lu}[\p{L}\p{M}'-]+)*/gu;

/** @param html of the cited article, as stored or as shown */
export function checkPoint(point: Pick<KeyPoint, 'text' | 'paragraph'>, html: string): readonly string[] {
  const paragraph = textOfId(html, `p${point.paragraph}`);
  if (paragraph === null) return [`paragraph ${point.paragraph}`];
  const text = plain(point.text);
  const claimed = [text.match(names), text.match(numbers), text.match(quotations)].flatMap(
    (all) => all ?? [],
  );
  return claimed.filter((one) => !paragraph.includes(one));
}

export interface KeyPointScore {
  readonly stories: number;
  /** Stories by how many points they have. */
  readonly byCount: ReadonlyMap<number, number>;
  readonly points: number;
  readonly borneOut: number;
  readonly withSpeaker: number;
  readonly standing: number;
  /** Points of which half the words or more are in another of their story. */
  readonly repeating: number;
  readonly failures: readonly PointReport[];
}

/** Over stories of three articles and two publishers or more. */
export function scoreKeyPoints(
  stories: readonly Story[],
  bodyOf: (articleId: Article['id']) => Pick<ArticleBody, 'html'> | undefined,
): KeyPointScore {
  const large = stories.filter((story) => story.articleCount >= 3 && story.publisherCount >= 2);
  const byCount = new Map<number, number>();
  const points = large.flatMap((story) => story.keyPoints);
  for (const { keyPoints } of large) byCount.set(keyPoints.length, (byCount.get(keyPoints.length) ?? 0) + 1);
  const reports = points.map((point) => ({
    point,
    missing: checkPoint(point, bodyOf(point.articleId)?.html ?? ''),
  }));
  const failures = reports.filter(({ missing }) => missing.length > 0);
  return {
    stories: large.length,
    byCount,
    points: points.length,
    borneOut: points.length - failures.length,
    withSpeaker: points.filter(({ saidBy }) => saidBy !== null).length,
    standing: points.filter(({ text }) => standsAlone(text)).length,
    repeating: large.reduce((sum, story) => sum + countRepeating(story), 0),
    failures,
  };
}

function countRepeating({ keyPoints, language }: Story): number {
  const words = keyPoints.map(({ text }) => wordSetOf(text, language));
  return words.filter((own, i) => words.some((other, k) => k < i && likeness(own, other) >= 1 / 3)).length;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      failures: { type: 'string', default: '20' },
      print: { type: 'string', default: '0' },
    },
  });
  if (!values.data) throw new Error('Give --data FOLDER, the data folder of an installation.');
  const store = await openStore({ dataDir: values.data, databaseUrl: null });
  const { stories } = await store.articles.loadLive({ since: 0, limit: 200_000 });
  const bodies = new Map<number, Pick<ArticleBody, 'html'>>();
  for (const id of new Set(stories.flatMap((story) => story.keyPoints.map((point) => point.articleId)))) {
    const body = await store.articles.findBody(id);
    if (body !== undefined) bodies.set(id, { html: body.html });
  }
  await store.close();
  const score = scoreKeyPoints(stories, (id) => bodies.get(id));
  const share = (part: number) =>
    `${part} of ${score.points} (${((100 * part) / score.points).toFixed(1)} %)`;
  console.log(`stories of three articles and two publishers: ${score.stories}`);
  for (const [count, n] of [...score.byCount].toSorted()) console.log(`  with ${count} points: ${n}`);
  console.log(`borne out by the cited paragraph: ${share(score.borneOut)}`);
  console.log(`stand alone: ${share(score.standing)}`);
  console.log(`share a third of their words with an earlier one: ${share(score.repeating)}`);
  console.log(`say who said it: ${share(score.withSpeaker)}`);
  for (const { point, missing } of score.failures.slice(0, Number(values.failures)))
    console.log(
      `  article ${point.articleId} p${point.paragraph} lacks ${missing.join(' | ')}: ${point.text}`,
    );
  const read = stories.filter(({ articleCount, publisherCount }) => articleCount >= 3 && publisherCount >= 2);
  for (const story of read.slice(0, Number(values.print))) {
    console.log(`\n${story.headline} (${story.articleCount} articles)`);
    for (const { text, saidBy } of story.keyPoints) console.log(`  - ${text}${saidBy ? ` [${saidBy}]` : ''}`);
  }
}

if (import.meta.main) await main();
