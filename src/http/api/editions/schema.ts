// Shapes of editions and their parts on the wire.
import { z } from '@hono/zod-openapi';
import { keptText } from '../json-schemas.ts';

/** Ids are numbers, codes of topics have eight digits; names and words hold no control characters. */
const id = /^\d{1,10}$/;
const words = /^\P{Cc}+$/u;
const keyOf = { topic: /^\d{8}$/, entity: words, publisher: id, word: words, story: id };

export const subjectSchema = z
  .object({
    kind: z.enum(['topic', 'entity', 'publisher', 'word', 'story']),
    key: keptText(200).min(1),
  })
  .refine(({ kind, key }) => keyOf[kind].test(key), 'is no key of its kind')
  .openapi('Subject');

export const componentSchema = z
  .object({
    name: z.string(),
    label: z.string(),
    value: z.number().openapi({ description: 'The parts of an item add up to its score.' }),
    sentence: z.string(),
    subject: subjectSchema.nullable(),
  })
  .openapi('ScoreComponent');

export const pictureSchema = z
  .object({
    href: z.string(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    alt: z.string(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
  })
  .openapi('Picture');

export const storyCardSchema = z
  .object({
    id: z.int(),
    headline: z.string(),
    dek: z.string().nullable(),
    href: z.string(),
    language: z.string().nullable(),
    picture: pictureSchema.nullable(),
    topics: z.array(z.object({ code: z.string(), name: z.string() })),
    publishers: z.array(z.object({ id: z.int(), name: z.string() })),
    articleCount: z.int(),
    publisherCount: z.int(),
    firstAt: z.string(),
    newsAt: z.string(),
  })
  .openapi('StoryCard');

export const editionSchema = z
  .object({
    id: z.string(),
    mode: z.enum(['for-you', 'following', 'latest', 'most-covered']),
    at: z.string(),
    items: z.array(
      z.object({
        slot: z.enum(['lead', 'top', 'row', 'different', 'section', 'brief', 'list']),
        score: z.number(),
        reason: z.string(),
        components: z.array(componentSchema),
        story: storyCardSchema,
      }),
    ),
    sponsored: z
      .array(
        z.object({
          place: z.int(),
          payer: z.string(),
          headline: z.string(),
          text: z.string().nullable(),
          href: z.string(),
        }),
      )
      .openapi({
        description:
          'Paid for, the same for every reader, at places of their own: to be shown as "Sponsored".',
      }),
    removed: z.record(z.string(), z.int()).openapi({ description: 'Stories taken out, by filter.' }),
  })
  .openapi('Edition');

export const editionQuerySchema = z.object({
  mode: z.enum(['for-you', 'following', 'latest', 'most-covered']).default('for-you'),
  limit: z.coerce.number().int().min(1).max(100).default(40),
  anew: z.enum(['true', 'false']).default('false').openapi({
    description:
      'Of "for-you": true lays the page out anew, with all that came; else the page of this sitting stands, as on the web.',
  }),
});

export const currentEditionSchema = editionSchema
  .extend({
    fresh: z.int().openapi({
      description:
        'Stories that came since this page was laid out and would be on a new one: ask for that with anew=true. 0 on one laid out just now.',
    }),
  })
  .openapi('CurrentEdition');
