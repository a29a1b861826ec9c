import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byLabel, bySection, fetchArticles, readArticles, readLabels } from './label-lines.ts';
import { readOwnHeadlines } from './own-headlines.ts';
import { firstTopic, runTopicsEval, scoreTopics } from './topics.ts';

const football = { first: '15', second: '20000822' };

async function tableFor(lines: readonly unknown[], ...rest: ['title'?]): Promise<string> {
  const output = new PassThrough();
  const input = Readable.from([Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))]);
  await runTopicsEval(input, output, ...rest);
  output.end();
  return text(output);
}

describe('the score of topics', () => {
  it('counts what is right, what has no topic, and what stands instead, by the best topic', () => {
    const { n, right, none, byTopic } = scoreTopics(
      [{ topics: ['15'] }, { topics: ['01', '15'] }, { topics: ['01'] }, { topics: ['01'] }],
      [football, football, football, null],
    );
    expect({ n, right, none }).toEqual({ n: 4, right: 2, none: 1 });
    expect(byTopic.get('01')).toEqual({ n: 3, right: 1, none: 1, wrong: [{ code: '15', n: 1 }] });
    expect(byTopic.get('15')).toEqual({ n: 1, right: 1, none: 0, wrong: [] });
  });

  it('accepts of a second-level code its own articles alone', () => {
    const food = { first: '10', second: '20000565' };
    const games = { first: '10', second: '20000538' };
    const accepted = [{ topics: ['13', '20000538'] }, { topics: ['13', '20000538'] }];
    expect(scoreTopics(accepted, [food, games]).right).toBe(1);
  });

  it('reads lines and writes a table', async () => {
    const match = { id: 'a', title: 'Striker scores twice in cup final', topics: ['15'] };
    const vote = {
      id: 'b',
      title: 'What a week',
      text: 'Parliament votes on the prime minister.',
      topics: ['11'],
    };
    expect(await tableFor([match, vote])).toMatch(/15 Sport +1 +1 +1\.000[\s\S]*all +2 +2 +1\.000/);
    expect(await tableFor([match, vote], 'title')).toMatch(
      /11 Politics +1 +0 +0\.000 +1[\s\S]*all +2 +1 +0\.500/,
    );
  });

  it('refuses a line without a code of the standard', async () => {
    for (const topics of [undefined, [], ['99'], ['sport'], '15']) {
      await expect(tableFor([{ id: 'a', title: 'A', topics }])).rejects.toThrow('Line 1');
    }
  });
});

describe('lines to score', () => {
  const article = {
    url: 'https://paper.example/a',
    title: 'A',
    summary: 'S',
    categories: ['Technology', 'x'],
  };

  it('carry the label of their address', () => {
    const labels = readLabels('# SHA-1 of the address\n416d42ef315b000afe410e331edcb9ae099599f8 13/10\n');
    expect(byLabel(article, labels)).toEqual({
      id: article.url,
      url: article.url,
      title: 'A',
      text: 'S',
      topics: ['13', '10'],
    });
    expect(byLabel({ ...article, url: 'https://paper.example/b' }, labels)).toBeNull();
  });

  it('carry what the section of the publisher may be about, where it names one alone', () => {
    expect(bySection(article)?.topics).toEqual(['13', '20000538']);
    expect(bySection({ ...article, categories: ['sports', 'health'] })).toBeNull();
    expect(bySection({ ...article, categories: ['constructor'] })).toBeNull();
  });

  it('are made of an array or of lines', () => {
    expect(readArticles(JSON.stringify([article]))).toEqual([article]);
    expect(readArticles(`${JSON.stringify(article)}\n${JSON.stringify(article)}\n`)).toHaveLength(2);
  });
});

describe('a newswire over HTTP', () => {
  const wire = http.createServer((request, response) => {
    const base = `http://${request.headers.host}`;
    response.end(
      request.url === '/opml'
        ? `<opml version="2.0"><body><outline type="rss" text="P" xmlUrl="${base}/feed"/></body></opml>`
        : `<rss version="2.0"><channel><title>P</title><item><title>A</title><link>${base}/a</link><category>health</category><description>&lt;p&gt;S&lt;/p&gt;</description></item></channel></rss>`,
    );
  });
  beforeAll(() => new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => wire.close(resolve)));

  it('gives its articles with their sections', async () => {
    const base = `http://127.0.0.1:${(wire.address() as AddressInfo).port}`;
    const articles = await fetchArticles(`${base}/opml`);
    expect(articles).toEqual([{ url: `${base}/a`, title: 'A', text: 'S', categories: ['health'] }]);
    expect(bySection(articles[0]!)?.topics).toEqual(['07']);
  });
});

describe('the headlines that we wrote', () => {
  it('get a topic that we accept, most of them from the headline alone', () => {
    const articles = readOwnHeadlines();
    const answers = articles.map((article) => firstTopic(article, 'title'));
    expect(articles.length).toBeGreaterThan(350);
    expect(scoreTopics(articles, answers).right / articles.length).toBeGreaterThan(0.85);
  });
});
