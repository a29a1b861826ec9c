// GET /pictures/:signature/:encoded
import { Hono } from 'hono';
import type { AppContext, AppEnv } from '../app-context.ts';
import { httpProblem } from '../errors.ts';

/** A proxied picture can run nothing: a sandbox without scripts, even when opened by itself (SVG included). */
const pictureHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'content-disposition': 'inline; filename="picture"',
  'cache-control': 'private, max-age=2592000, immutable',
};

export function pictureRoutes(app: AppContext): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/:signature/:encoded', async (c) => {
    const picture = await app.pictures.fetch(
      c.req.param('signature'),
      c.req.param('encoded'),
      c.req.raw.signal,
    );
    if (picture.kind === 'refused') throw httpProblem(404, { title: picture.why });
    if (picture.kind === 'failed') {
      throw httpProblem(404, {
        code: 'picture-unavailable',
        title: 'The publisher did not give this picture.',
      });
    }
    if (c.req.header('if-none-match') === picture.etag) {
      return c.body(null, 304, { ...pictureHeaders, etag: picture.etag });
    }
    return c.body(new Uint8Array(picture.body), 200, {
      ...pictureHeaders,
      'content-type': picture.mediaType,
      etag: picture.etag,
    });
  });
  return routes;
}
