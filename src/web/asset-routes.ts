// Built files under /assets/, and the few small files that browsers ask for by name.
import fs from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import type { AppEnv, AppRequest } from '../http/app-context.ts';
import { httpProblem } from '../http/errors.ts';
import { appIcon } from './app-icon.ts';
import type { PageAssets } from './assets.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

interface AssetFile {
  readonly mediaType: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

const webManifest = JSON.stringify({
  name: 'Broadsheet',
  short_name: 'Broadsheet',
  start_url: '/',
  display: 'minimal-ui',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
});

/** Files are named by their content, so they never change: read once at start, kept by browsers for a year. */
export function assetRoutes(assets: PageAssets): Hono<AppEnv> {
  const files = readFiles(assets.folder);
  const routes = new Hono<AppEnv>();
  routes.get('/assets/:name', (c) => {
    const file = files.get(c.req.param('name'));
    if (!file) throw httpProblem(404);
    return answerFile(c, file);
  });
  const short = { 'cache-control': 'public, max-age=86400' };
  routes.get('/favicon.svg', (c) => c.body(appIcon, 200, { ...short, 'content-type': 'image/svg+xml' }));
  routes.get('/favicon.ico', (c) => c.body(appIcon, 200, { ...short, 'content-type': 'image/svg+xml' }));
  routes.get('/manifest.webmanifest', (c) =>
    c.body(webManifest, 200, { ...short, 'content-type': 'application/manifest+json' }),
  );
  routes.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n', 200, short));
  return routes;
}

function readFiles(folder: string | null): ReadonlyMap<string, AssetFile> {
  const files = new Map<string, AssetFile>();
  if (folder === null || !fs.existsSync(folder)) return files;
  const read = (name: string) => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file) : null;
  };
  for (const name of fs.readdirSync(folder)) {
    const mediaType = mediaTypes[path.extname(name)];
    const plain = mediaType ? read(name) : null;
    if (mediaType && plain)
      files.set(name, { mediaType, plain, br: read(`${name}.br`), gzip: read(`${name}.gz`) });
  }
  return files;
}

function answerFile(c: AppRequest, file: AssetFile): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const headers: Record<string, string> = {
    'content-type': file.mediaType,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  const coded =
    file.br && /\bbr\b/.test(accepted)
      ? ({ encoding: 'br', body: file.br } as const)
      : file.gzip && /\bgzip\b/.test(accepted)
        ? ({ encoding: 'gzip', body: file.gzip } as const)
        : null;
  if (coded) headers['content-encoding'] = coded.encoding;
  return new Response(new Uint8Array(coded?.body ?? file.plain), { headers });
}
