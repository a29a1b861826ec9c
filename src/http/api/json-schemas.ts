// How a route declares the JSON it takes and gives.
import { z } from '@hono/zod-openapi';

/** `responses: { 200: jsonAnswer(storySchema, 'A story') }` */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** `request: { body: jsonBody(stanceSchema) }`: a request without it is refused. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/** Text that is kept: JSON can hold half a character (`"\\ud800"`), which no page and no address can show. */
export function keptText(maxCharacters: number) {
  return z
    .string()
    .max(maxCharacters)
    .refine((text) => text.isWellFormed(), 'holds half a character');
}

/** Ids stay below 2^31: PostgreSQL keeps them in four bytes. */
const mostId = 2 ** 31 - 1;
export const idSchema = z.int().positive().max(mostId);

/** `request: { params: idParams }` of an address that ends in a number. */
export const idParams = z.object({ id: z.coerce.number().int().positive().max(mostId) });

/** The answer to a change that has nothing to tell. */
export const doneAnswer = jsonAnswer(z.object({ done: z.literal(true) }), 'Done');
