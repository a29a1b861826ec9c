import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setOperatorCompanies } from '../src/article/entities/gazetteer.ts';
import type { ArticleBody } from '../src/model/article.ts';
import type { Story } from '../src/model/story.ts';
import { readNewsroom } from '../src/sample/newsroom.ts';
import { renderArticle } from '../src/sample/sample-network.ts';
import { articleHtml } from '../src/web/article-html.ts';
import { deskOpensAt, type NewsDesk, openNewsDesk } from '../test/news-desk.ts';
import { checkPoint, scoreKeyPoints } from './key-points.ts';

describe('the check itself', () => {
  const html =
    '<p id="p0">On Monday “the <em>Kestrel</em>” took 214&nbsp;passengers to Skerry Point.</p><p id="p1">Rain.</p>';
  it.each([
    ['On Monday "the Kestrel" took 214 passengers to Skerry Point.', 0, []],
    ['On Monday "the Kestrel" took 215 passengers to Osterby Point.', 0, ['Osterby Point', '215']],
    ['On Monday "a ship" took 214 passengers.', 0, ['"a ship"']],
    ['On Monday "the Kestrel" took 214 passengers.', 1, ['Monday', 'Kestrel', '214', '"the Kestrel"']],
    ['Rain.', 7, ['paragraph 7']],
  ])('finds what the paragraph lacks: %s', (text, paragraph, missing) => {
    expect(
      checkPoint({ text, paragraph }, html)
        .filter((one) => one !== 'Kestrel')
        .sort(),
    ).toEqual(missing.filter((one) => one !== 'Kestrel').sort());
  });
});

describe('key points of the whole sample newsroom', () => {
  let desk: NewsDesk;
  let stories: readonly Story[];
  const bodies = new Map<number, ArticleBody>();

  beforeAll(async () => {
    const newsroom = readNewsroom();
    setOperatorCompanies(newsroom.companies);
    const publishers = new Map(newsroom.publishers.map((publisher) => [publisher.slug, publisher]));
    desk = await openNewsDesk();
    await desk.fileAtOnce(
      newsroom.articles.map((article) => {
        const publisher = publishers.get(article.publisher)!;
        const { title, html, url } = renderArticle(article, publisher, deskOpensAt, 'UTC');
        const { language, hoursAgo } = article;
        return { by: publisher.slug, title, html, url, language, at: -hoursAgo };
      }),
    );
    stories = await desk.stories();
    for (const { keyPoints } of stories)
      for (const { articleId } of keyPoints) bodies.set(articleId, (await desk.bodyOf(articleId))!);
  });

  afterAll(async () => {
    setOperatorCompanies([]);
    await desk.close();
  });

  it('have every name, number and quotation in the paragraph that they link to, as stored and as shown', () => {
    const points = stories.flatMap((story) => story.keyPoints);
    expect(points.length).toBeGreaterThan(150);
    for (const point of points) {
      const { html } = bodies.get(point.articleId)!;
      const shown = articleHtml(html, (url) => url, null);
      const lacks = [...checkPoint(point, html), ...checkPoint(point, shown)];
      expect({ text: point.text, lacks }).toEqual({ text: point.text, lacks: [] });
    }
  });

  it('are two to five, stand alone and repeat nothing, wherever three articles tell the story', () => {
    const score = scoreKeyPoints(stories, (id) => bodies.get(id));
    expect(score.stories).toBeGreaterThan(15);
    expect([...score.byCount.keys()].filter((count) => count < 2 || count > 5)).toEqual([]);
    expect([score.standing, score.borneOut]).toEqual([score.points, score.points]);
    expect(score.repeating / score.points).toBeLessThan(0.05);
  });
});
