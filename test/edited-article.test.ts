// A publisher that edits its article, from its feed to what a reader who saw the story before is shown.
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveArticle } from './publishers/serve-article.ts';
import { useProgram } from './use-program.ts';

const running = useProgram();
const hour = 3_600_000;

async function add(path: string): Promise<void> {
  await running.program.api('/sources', {
    method: 'POST',
    body: { address: `${running.publishers.origin}${path}` },
  });
  await running.program.settled();
}

async function refresh(): Promise<void> {
  await running.program.api('/sources/refresh', { method: 'POST' });
  await running.program.settled();
}

async function page(path: string): Promise<Document> {
  const answer = await fetch(running.program.address + path);
  return parseHTML(await answer.text()).document;
}

async function find(words: string): Promise<{ articleId: number; storyId: number }> {
  const { hits } = await running.program.api<{ hits: { articleId: number; storyId: number }[] }>(
    `/search?q=${encodeURIComponent(words)}`,
  );
  return hits[0]!;
}

/** As if the reader had opened the story two hours ago, too: a sitting of its own. */
async function sawBefore(storyId: number): Promise<void> {
  const act = { id: `opened-before-${storyId}`, kind: 'opened', storyId, at: Date.now() - 2 * hour };
  await running.program.api('/interactions', { method: 'POST', body: { interactions: [act] } });
}

const rest = '<p>The brigade came from both sides of the harbour.</p>'.repeat(4);
const report = (dead: string, more = '') => ({
  title: 'Fire in a warehouse of Port Merrow',
  html: `<p>A fire in a warehouse of Port Merrow killed ${dead} people on Monday, the fire brigade said.</p>${rest}
    <p>It began at four in the morning in a hall where grain was kept for the mills of the town, and nobody saw it begin.</p>${more}`,
});

describe('an article that its publisher edits', () => {
  let isEdited = false;
  let ids: Awaited<ReturnType<typeof find>>;
  beforeAll(async () => {
    const correction = '<p>Correction: an earlier version gave the number of dead as 12.</p>';
    serveArticle(running.publishers, '/gazette', () => (isEdited ? report('15', correction) : report('12')));
    await add('/gazette');
    ids = await find('warehouse');
  });

  it('is shown as it is to who sees it for the first time', async () => {
    const [article, story] = [
      await page(`/articles/${ids.articleId}`),
      await page(`/stories/${ids.storyId}`),
    ];
    expect([article.querySelector('.changed'), story.querySelector('.new')]).toEqual([null, null]);
  });

  it('opens what was changed, word by word, and says it to who listens', async () => {
    isEdited = true;
    await refresh();
    const article = await page(`/articles/${ids.articleId}`);
    const changed = article.querySelector('details.changed')!;
    expect(changed.hasAttribute('open')).toBe(false);
    expect(changed.querySelector('summary')?.textContent).toMatch(
      /^Changed by the publisher (?:just now|\d+ min ago): 2 passages/,
    );
    const marks = (name: string) =>
      [...changed.querySelectorAll(`p:not(.changed__key) ${name}`)].map((one) => one.textContent);
    expect([marks('del'), marks('ins')]).toEqual([
      ['12'],
      ['15', 'Correction: an earlier version gave the number of dead as 12.'],
    ]);
    expect(changed.textContent).toContain('[taken out: 12]');
    expect(changed.textContent).toContain('5 paragraphs unchanged');
    const asked = await page(`/articles/${ids.articleId}?changes`);
    expect(asked.querySelector('details.changed')?.hasAttribute('open')).toBe(true);
  });

  it('is new to who saw the story before: the number with who said it, and the correction', async () => {
    await sawBefore(ids.storyId);
    for (let look = 0; look < 2; look++) {
      const news = (await page(`/stories/${ids.storyId}`)).querySelector('.new');
      expect(news?.querySelector('h2')?.textContent).toBe('New since you looked');
      const lines = [...news!.querySelectorAll('li')].map((line) => line.textContent.replace(/\s+/g, ' '));
      expect(lines[0]).toMatch(/Killed: from 12 to 15 .+, which said 12 before$/);
      expect(lines[1]).toMatch(/Correction: an earlier version gave the number of dead as 12\. /);
      expect(news?.querySelector('a[href*="?changes"]')?.getAttribute('href')).toBe(
        `/articles/${ids.articleId}?changes#changes`,
      );
    }
  });

  it('is in the API: the number, and the sentence as it was and is', async () => {
    const { changes } = await running.program.api<{ changes: unknown[] }>(`/stories/${ids.storyId}`);
    expect(changes).toMatchObject([
      {
        kind: 'edit',
        what: 'correction',
        after: 'Correction: an earlier version gave the number of dead as 12.',
      },
      { kind: 'number', about: 'killed', before: { value: '12' }, after: { value: '15' } },
    ]);
  });

  it('says nothing of what a reader saw on pages that are the same for everybody', async () => {
    for (const path of ['/latest', '/most-covered']) {
      const list = await page(path);
      expect(list.querySelectorAll('.item').length).toBeGreaterThan(0);
      expect(list.querySelector('.card__news')).toBeNull();
    }
  });

  it('is silent about a muted publisher', async () => {
    const { sources } = await running.program.api<{ sources: { publisherId: number }[] }>('/sources');
    const key = String(sources[0]?.publisherId);
    const subject = { kind: 'publisher', key };
    await running.program.api('/reader/stances', {
      method: 'PUT',
      body: { subject, stance: 'mute', label: 'Paper' },
    });
    expect((await page(`/stories/${ids.storyId}`)).querySelector('.new')).toBeNull();
  });
});

it('keeps no version of an article whose counter goes on', async () => {
  const counted = (n: number) => ({
    ...report('12'),
    title: 'Ferry late',
    html: `${report('two').html}<p>${n} comments</p>`,
  });
  let comments = 0;
  serveArticle(running.publishers, '/echo', () => counted(comments++));
  await add('/echo');
  const { articleId } = await find('"Ferry late"');
  await refresh();
  await refresh();
  expect((await page(`/articles/${articleId}`)).querySelector('.changed')).toBeNull();
});
