// How well people and organisations are recognised in articles of the sample newsroom, and resolved across the
// articles of a story: `node eval/entities.ts [--errors]`. What counts as right is told in entities/score.ts.
import { setOperatorCompanies } from '../src/article/entities/gazetteer.ts';
import { preparePage } from '../src/article/prepare-page.ts';
import type { EntityMention } from '../src/model/article.ts';
import { readNewsroom } from '../src/sample/newsroom.ts';
import { renderPage } from '../src/sample/render-page.ts';
import { renderArticle } from '../src/sample/sample-network.ts';
import { resolveEntities } from '../src/story/merge-entities.ts';
import { type AnnotatedArticle, type Half, readAnnotations } from './entities/annotations.ts';
import {
  type Finding,
  namedInStory,
  newTallies,
  ratesOf,
  scoreEntities,
  type Tallies,
  type Tally,
} from './entities/score.ts';

export const halves: readonly Half[] = ['to-fit', 'held-out'];
const openedAt = Date.UTC(2026, 10, 19, 12);

export interface ReadArticle {
  readonly id: number;
  readonly publishedAt: number;
  readonly entities: readonly EntityMention[];
  readonly language: string | null;
}

export interface EntityScore {
  readonly within: Tallies;
  readonly across: Tallies;
  readonly findings: readonly (Finding & { readonly where: string })[];
}

/** Each sample article by its id, as the product reads it from its page, the invented companies being known. */
export function readSampleArticles(wanted: ReadonlySet<string>): Map<string, ReadArticle> {
  const newsroom = readNewsroom();
  setOperatorCompanies(newsroom.companies);
  const read = new Map<string, ReadArticle>();
  for (const publisher of newsroom.publishers) {
    const rendered = newsroom.articles
      .filter((article) => article.publisher === publisher.slug)
      .map((article) => renderArticle(article, publisher, openedAt, 'UTC'));
    for (const one of rendered) {
      if (!wanted.has(one.article.id)) continue;
      const others = rendered.filter((other) => other !== one);
      const page = preparePage(renderPage(one, others), {
        url: one.url,
        language: one.article.language,
        now: openedAt,
        entry: { identity: one.article.id, title: one.title, publishedAt: one.publishedAt },
      });
      if (page.kind !== 'article') throw new Error(`${one.article.id}: ${page.detail}`);
      const { entities, language } = page.article;
      read.set(one.article.id, { id: read.size + 1, publishedAt: one.publishedAt, entities, language });
    }
  }
  setOperatorCompanies([]);
  return read;
}

/**
 * `within`: each article by itself. `across`: each story of which two articles or more in one language are annotated,
 * its entities as the story has them before all but the strongest twelve are left out.
 */
export function scoreHalf(
  annotated: readonly AnnotatedArticle[],
  read: ReadonlyMap<string, ReadArticle>,
): EntityScore {
  const score = { within: newTallies(), across: newTallies() };
  const findings: (Finding & { where: string })[] = [];
  const stories = new Map<string, AnnotatedArticle[]>();
  for (const article of annotated) {
    const { entities, language } = read.get(article.id)!;
    for (const finding of scoreEntities(article.named, entities, score.within)) {
      findings.push({ ...finding, where: article.id });
    }
    const story = `${article.story} (${language})`;
    stories.set(story, [...(stories.get(story) ?? []), article]);
  }
  for (const [story, articles] of stories) {
    if (articles.length < 2) continue;
    const entities = resolveEntities(articles.map(({ id }) => read.get(id)!));
    const named = namedInStory(articles.map((article) => article.named));
    for (const finding of scoreEntities(named, entities, score.across)) {
      findings.push({ ...finding, where: `story ${story}` });
    }
  }
  return { ...score, findings };
}

/** Both kinds together. */
export function bothOf({ person, organisation }: Tallies): Tally {
  return {
    right: person.right + organisation.right,
    wrong: person.wrong + organisation.wrong,
    missed: person.missed + organisation.missed,
  };
}

function report(half: Half, score: EntityScore): string {
  const lines = (['within', 'across'] as const).flatMap((where) => {
    const tallies = score[where];
    const rows: [string, Tally][] = [
      ['people', tallies.person],
      ['organisations', tallies.organisation],
      ['both', bothOf(tallies)],
    ];
    return rows.map(([name, tally]) => {
      const { precision, recall, f1 } = ratesOf(tally);
      const place = where === 'within' ? 'within articles' : 'across a story';
      const rates = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
      return `${half.padEnd(9)} ${place}  ${name.padEnd(13)} ${rates}  (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`;
    });
  });
  return lines.join('\n');
}

function main(): void {
  const withErrors = process.argv.includes('--errors');
  const annotated = new Map(halves.map((half) => [half, readAnnotations(half)]));
  const read = readSampleArticles(new Set([...annotated.values()].flat().map(({ id }) => id)));
  for (const [half, articles] of annotated) {
    const score = scoreHalf(articles, read);
    process.stdout.write(`${report(half, score)}\n`);
    // Whoever mends the recogniser looks at the one half alone.
    if (!withErrors || half === 'held-out') continue;
    for (const { mistake, kind, name, where } of score.findings) {
      process.stdout.write(`  ${mistake.padEnd(10)} ${kind.padEnd(12)} ${name}  (${where})\n`);
    }
  }
}

if (import.meta.main) main();
