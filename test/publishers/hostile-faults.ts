// Publishers that put script into every field. Each attack sets `window.merrowHit` to its number when it runs.
import { type Fault, type FaultRequest, sendFeed } from './fault.ts';
import { atomText, type FixtureFeed, type FixtureItem, jsonText, rssText } from './feed-text.ts';

const script = (n: number): string => `window.merrowHit=${n}`;

/** HTML for the body of an item. */
const bodies: readonly ((n: number) => string)[] = [
  (n) => `<script>${script(n)}</script>`,
  (n) => `<img src=nowhere onerror="${script(n)}">`,
  (n) => `<img/src=nowhere/onerror=${script(n)}>`,
  (n) => `<svg onload="${script(n)}"><animate onbegin="${script(n)}"></svg>`,
  (n) => `<svg><script>${script(n)}</script></svg>`,
  (n) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${script(n)}&gt;">`,
  (n) =>
    `<iframe srcdoc="<script>parent.merrowHit=${n}</script>"></iframe><iframe src="javascript:${script(n)}"></iframe>`,
  (n) =>
    `<a href="javascript:${script(n)}">link</a><a href="java\tscript:${script(n)}">tab</a><a href="&#106;avascript:${script(n)}">entity</a>`,
  (n) => `<a href="data:text/html,<script>${script(n)}</script>" ping="/ping/${n}">data</a>`,
  (n) => `<form action="/login/${n}"><button formaction="javascript:${script(n)}">Log in</button></form>`,
  (n) => `<object data="javascript:${script(n)}"></object><embed src="javascript:${script(n)}">`,
  (n) => `<details open ontoggle="${script(n)}">x</details><video onerror="${script(n)}" src="x"></video>`,
  (n) =>
    `<div style="position:fixed;inset:0;background:url(/styled/${n})">cover</div><style>body{display:none}</style>`,
  (n) =>
    `<meta http-equiv="refresh" content="0;url=/meta/${n}"><base href="https://evil.example/"><link rel="stylesheet" href="/sheet/${n}">`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=${script(n)}>">`,
  (n) =>
    `<p id="body" name="cookie"><template><script>${script(n)}</script></template><xmp><img onerror=${script(n)}></xmp>`,
];

/** Other fields of an item. */
const fields: readonly ((n: number) => Partial<FixtureItem>)[] = [
  (n) => ({ title: `<script>${script(n)}</script>Script in the title` }),
  (n) => ({ title: `<img src=x onerror=${script(n)}>Picture in the title` }),
  (n) => ({ author: `<img src=x onerror=${script(n)}>` }),
  (n) => ({ category: `"><img src=x onerror=${script(n)}>` }),
  (n) => ({ link: `javascript:${script(n)}` }),
  (n) => ({ link: ` JaVaScRiPt:${script(n)}//https://fine.example/` }),
  (n) => ({ link: `data:text/html,<script>${script(n)}</script>` }),
  (n) => ({ link: null, guid: `javascript:${script(n)}`, guidIsLink: true }),
  (n) => ({
    enclosure: { url: `javascript:${script(n)}`, type: `audio/mpeg" onload="${script(n)}`, length: 1 },
  }),
  (n) => ({ pictureUrl: `javascript:${script(n)}` }),
];

export const attackCount = bodies.length + fields.length;

function hostileFeed(context: FaultRequest): FixtureFeed {
  const ordinary = (n: number): FixtureItem => ({
    title: `Attack ${n}`,
    html: `<p>Before ${n}.</p><p>After ${n}.</p>`,
    link: `${context.self}/items/${n}`,
    guid: `attack-${n}`,
    date: new Date(context.now - (context.now % 3_600_000) - n * 60_000).toUTCString(),
  });
  return {
    title: '<script>window.merrowHit=-1</script>Hostile feed',
    home: 'javascript:window.merrowHit=-2',
    items: [
      ...bodies.map((body, i) => ({ ...ordinary(i + 1), html: `<p>Before.</p>${body(i + 1)}<p>After.</p>` })),
      ...fields.map((field, i) => ({ ...ordinary(bodies.length + i + 1), ...field(bodies.length + i + 1) })),
    ],
  };
}

export const hostileFaults: Readonly<Record<string, Fault>> = {
  xss: (context) => sendFeed(context, rssText(hostileFeed(context))),
  'xss-atom': (context) =>
    sendFeed(context, atomText(hostileFeed(context)), { 'content-type': 'application/atom+xml' }),
  'xss-json': (context) =>
    sendFeed(context, jsonText(hostileFeed(context)), { 'content-type': 'application/feed+json' }),
};
