import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress, linkBase, publicAddress, withoutSecrets } from './private-address.ts';

describe('publicAddress', () => {
  it.each([
    ['https://liv:hunter2@paper.example/feed', 'https://…@paper.example/feed'],
    ['https://hunter2@paper.example:8443/feed?a=1', 'https://…@paper.example:8443/feed?a=1'],
    ['https://paper.example/rss?auth=hunter2', 'https://paper.example/rss?auth=…'],
    [
      'https://paper.example/rss?page=2&api_key=hunter2&x=y',
      'https://paper.example/rss?page=2&api_key=…&x=y',
    ],
    ['https://paper.example/rss?%74oken=hunter2', 'https://paper.example/rss?%74oken=…'],
    ['https://paper.example/rss?X-Amz-Signature=hunter2', 'https://paper.example/rss?X-Amz-Signature=…'],
    ['https://paper.example/rss?rssKey=hunter2', 'https://paper.example/rss?rssKey=…'],
    ['https://paper.example/rss?a=1;token=hunter2', 'https://paper.example/rss?a=…'],
    ['https://paper.example/private/hunter-2-0123456/feed', 'https://paper.example/private/…/feed'],
    ['https://paper.example/x/private-hunter2/basic', 'https://paper.example/x/…/basic'],
    ['https://paper.example/feed#token=hunter2', 'https://paper.example/feed#token=…'],
    [
      'https://bridge.example/?url=https%3A%2F%2Fliv%3Ahunter2%40paper.example%2F',
      'https://bridge.example/?url=…',
    ],
    ['https://talk.example/.rss?feed=0a1b2c3d4e5f60718293&x=1', 'https://talk.example/.rss?feed=…&x=1'],
    ['https://paper.example/rss?pin=4711', 'https://paper.example/rss?pin=…'],
    ['https://paper.example/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOjF9.c2ln/feed', 'https://paper.example/…/feed'],
    ['https://paper.example/private/correcthorsebattery/feed', 'https://paper.example/private/…/feed'],
    ['https://pins.example/rss/secret:0a1b2c3d/u:liv/', 'https://pins.example/rss/…/u:liv/'],
    ['https://paper.example/token/abcdefghij/feed', 'https://paper.example/token/…/feed'],
    // In HTML, where each of "key", "sig" and "pass" was read as another name.
    ['https://paper.example/rss?a=1&amp;key=hunter2', 'https://paper.example/rss?a=1&amp;key=…'],
    [
      'https://bridge.example/feed/https://liv:hunter2@paper.example/',
      'https://bridge.example/feed/https://…@paper.example/',
    ],
    [
      'https://bridge.example/https%3A%2F%2Fliv%3Ahunter2%40paper.example',
      'https://bridge.example/https%3A%2F%2F…%40paper.example',
    ],
    ['https://paper.example/?to=%2Ffeed%3Ftoken%3Dhunter2', 'https://paper.example/?to=…'],
    ['https://paper.example/feed;jsessionid=hunter2?x=1', 'https://paper.example/feed;jsessionid=…?x=1'],
    ['https://paper.example/feed?PHPSESSID=hunter2', 'https://paper.example/feed?PHPSESSID=…'],
    ['https://paper.example/feed?subscriber_key=hunter2', 'https://paper.example/feed?subscriber_key=…'],
    ['https://paper.example/feed?passcode=hunter2', 'https://paper.example/feed?passcode=…'],
    ['https://paper.example/apikey=hunter2/feed', 'https://paper.example/…/feed'],
    ['https:liv:hunter2@paper.example/feed', 'https://…@paper.example/feed'],
    ['postgres://liv:hunter2@db.example/news', 'postgres://…@db.example/news'],
  ])('hides what opens %s', (address, shown) => {
    expect(publicAddress(address)).toBe(shown);
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    'https://paper.example/feed',
    'https://paper.example/feed?author=liv&keyword=key&authors=2&monkey=1&feed=sport',
    'https://video.example/feeds?channel_id=UC0123456789abcdefghij',
    'https://news.example/rss/topics/CAAqJggKIiBDQkFTRWdvSUwyMHZNRGx1YlY4U0FtVnVHZ0pWVXlnQVAB?hl=en',
    'https://paper.example/private/feed.xml',
    'https://paper.example/rss?token=',
    'https://archive.example/web/2026/https://medium.example/@liv/a;b=1',
    'https://bridge.example/https%3A%2F%2Fpaper.example%2F%40liv',
    'https://paper.example/share?to=https%3A%2F%2Fpaper.example%2Fa%3Fpage%3D2',
    'mailto:liv@paper.example',
    'not an address',
  ])('leaves %s as it is', (address) => {
    expect(publicAddress(address)).toBe(address);
    expect(isPrivateAddress(address)).toBe(false);
  });

  it('never lets a name, a password or a token through, wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z0-9]{4,12}$/).map((text) => `zq${text}`);
    const parts = fc.record({
      user: word,
      password: word,
      token: word,
      name: fc.constantFrom('token', 'auth', 'secret', 'signature', 'apikey', 'access_token', 'KEY'),
    });
    fc.assert(
      fc.property(parts, ({ user, password, token, name }) => {
        const shown = withoutSecrets(
          `it offers https://${user}:${password}@paper.example/feed?x=1&${name}=${token}: use that one`,
        );
        for (const secret of [user, password, token]) expect(shown).not.toContain(secret);
        expect(shown).toContain('paper.example/feed?x=1');
      }),
    );
  });
});

describe('withoutSecrets', () => {
  it('finds addresses in text and in lines of JSON, and keeps the rest', () => {
    expect(withoutSecrets('It offers https://a.example/?key=x1, use it. (b://c:d@e)')).toBe(
      'It offers https://a.example/?key=…, use it. (b://…@e)',
    );
    const line = JSON.stringify({ source: 'https://liv:hunter2@paper.example/', msg: 'a "quoted" word' });
    expect(JSON.parse(withoutSecrets(line))).toEqual({
      source: 'https://…@paper.example/',
      msg: 'a "quoted" word',
    });
  });
});

describe('linkBase', () => {
  it('resolves links of a private feed to addresses that hold nothing of what opens it', () => {
    const base = linkBase('https://liv:hunter2@paper.example/private/hunter2-99/feed?token=hunter2&p=1');
    for (const link of ['/a', 'a', '', '#one', '?p=2'])
      expect(new URL(link, base).href).not.toContain('hunter2');
    expect(new URL('/a', base).href).toBe('https://paper.example/a');
  });
});
