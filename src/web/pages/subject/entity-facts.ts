// What the page of a person, body, place or company says besides its stories: whom it is named with, and what articles
// say of it, each with the article that says it. Nothing is computed or looked up elsewhere.
import type { Article, ArticleId, EntityKey, EntityMention } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import type { CardScene } from '../../components/card-view.ts';
import { foreign } from '../../components/card-view.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { dayName, machineTime } from '../../format/times.ts';
import { subjectHref } from '../../subject-href.ts';
import { directionOf } from '../story/entity-lines.ts';

/** Words of an article about the entity: "harbour regulator", "down 4.2 per cent". */
export interface ReportedLine {
  readonly words: string;
  readonly language: string | null;
  readonly direction: 'up' | 'down' | null;
  readonly href: string;
  readonly publisher: string;
  readonly when: string;
  readonly datetime: string;
}

export interface CoNamed {
  readonly name: string;
  readonly href: string;
  readonly stories: number;
}

export interface EntityFacts {
  /** Who the articles say a person is, newest first. */
  readonly roles: readonly ReportedLine[];
  /** A company's share price as articles report it, newest first. */
  readonly moves: readonly ReportedLine[];
  readonly namedWith: readonly CoNamed[];
}

export const noFacts: EntityFacts = { roles: [], moves: [], namedWith: [] };

const mostRoles = 3;
const mostMoves = 5;
const mostNamedWith = 10;
const mostArticles = 48;
const mostOfOneStory = 8;

/** Articles that may say it: of the stories that have a role or a move from one, the newest; at most 48. */
export function articlesThatTell(key: EntityKey, stories: readonly Story[]): readonly ArticleId[] {
  const ids: ArticleId[] = [];
  for (const { coverage, entities } of stories) {
    const mention = entities.find((entity) => entity.key === key);
    if (!mention || (mention.role === null && mention.reportedMove === null)) continue;
    // What repeats another article says nothing of its own.
    const own = coverage.filter(({ duplicateOf }) => duplicateOf === null);
    ids.push(...own.slice(-mostOfOneStory).map(({ articleId }) => articleId));
    if (ids.length >= mostArticles) break;
  }
  return ids.slice(0, mostArticles);
}

/** @param articles those of `articlesThatTell` that are still there, in any order */
export function entityFacts(
  key: EntityKey,
  stories: readonly Story[],
  articles: readonly Article[],
  scene: CardScene,
): EntityFacts {
  const newest = articles.toSorted((a, b) => b.publishedAt - a.publishedAt || b.id - a.id);
  return {
    roles: reported(newest, key, ({ role }) => role, mostRoles, scene),
    moves: reported(newest, key, ({ reportedMove }) => reportedMove, mostMoves, scene),
    namedWith: namedWith(key, stories),
  };
}

/** The same role is said once, as last given; the same price move once a day, by who reported it first. */
function reported(
  newest: readonly Article[],
  key: EntityKey,
  wordsOf: (mention: EntityMention) => string | null,
  most: number,
  scene: CardScene,
): readonly ReportedLine[] {
  const lines = new Map<string, ReportedLine>();
  for (const article of newest) {
    const mention = article.entities.find((entity) => entity.key === key);
    const words = mention ? wordsOf(mention) : null;
    if (words === null) continue;
    const when = dayName(article.publishedAt, scene.now, scene.timeZone);
    const isMove = mention?.kind === 'company';
    const id = isMove ? `${words.toLowerCase()} ${when}` : words.toLowerCase();
    if (lines.has(id) ? !isMove : lines.size === most) continue;
    const language = foreign(article.language);
    lines.set(id, {
      words: publishersWords(words, language),
      language,
      direction: isMove ? directionOf(words) : null,
      href: `/articles/${article.id}`,
      publisher: scene.publisher(article.publisherId)?.name ?? 'a publisher that is no longer read',
      when: /^(?:Today|Yesterday|Tomorrow)$/.test(when) ? when.toLowerCase() : when,
      datetime: machineTime(article.publishedAt),
    });
  }
  return [...lines.values()];
}

/** Who and what these stories name besides; who stands in most of them first. */
function namedWith(key: EntityKey, stories: readonly Story[]): readonly CoNamed[] {
  const counts = new Map<EntityKey, { name: string; stories: number; salience: number }>();
  for (const { entities } of stories) {
    for (const { key: other, name, salience } of entities) {
      if (other === key) continue;
      const known = counts.get(other) ?? { name, stories: 0, salience: 0 };
      counts.set(other, { ...known, stories: known.stories + 1, salience: known.salience + salience });
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.stories - x.stories || y.salience - x.salience || (a < b ? -1 : 1))
    .slice(0, mostNamedWith)
    .map(([other, { name, stories: inStories }]) => ({
      name,
      href: subjectHref({ kind: 'entity', key: other }, () => undefined)!,
      stories: inStories,
    }));
}
