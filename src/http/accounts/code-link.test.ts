import { expect, test } from 'vitest';
import { codeLink } from './code-link.ts';

test('an invitation stands under the configured address', () => {
  const made = codeLink(
    '/sign-up',
    '1a2b',
    'https://news.example.org',
    'http://127.0.0.1:8080/settings/invite',
  );
  expect(made).toEqual({
    code: '1a2b',
    link: 'https://news.example.org/sign-up?code=1a2b',
    ownAddress: null,
  });
});

test('an invitation under a loopback address says which part nobody else can open', () => {
  // A server on 0.0.0.0 gave out http://127.0.0.1:8080/sign-up, and said nothing.
  for (const host of ['127.0.0.1:8080', 'localhost:8080', '[::1]:8080']) {
    expect(codeLink('/sign-up', '1a2b', null, `http://${host}/settings/invite`)).toEqual({
      code: '1a2b',
      link: `http://${host}/sign-up?code=1a2b`,
      ownAddress: host,
    });
  }
});

test('an address that the network knows is sent as it is', () => {
  expect(
    codeLink('/sign-up', '1a2b', null, 'http://192.168.1.20:8080/settings/invite').ownAddress,
  ).toBeNull();
});
