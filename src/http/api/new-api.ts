// A router whose schemas describe it (OpenAPI) and whose refusals are problem details.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-context.ts';
import { httpProblem } from '../errors.ts';

export type ApiHono = OpenAPIHono<AppEnv>;

/** Validation failures become problem details that name the field. */
export function newApi(): ApiHono {
  return new OpenAPIHono<AppEnv>({
    defaultHook(result) {
      if (result.success) return;
      const issue = result.error.issues[0];
      const field = issue?.path.join('.') || 'The request';
      throw httpProblem(400, {
        code: 'invalid-field',
        title: `${field}: ${(issue?.message ?? 'is not valid').replace(/\.$/, '')}.`,
        detail:
          'Nothing of it was taken in. /api/v1/openapi.json says what the field takes: mend it and send it again.',
      });
    },
  });
}
