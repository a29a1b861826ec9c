// Reads posted forms: every field bounded, files apart, and where to go back to.

import type { AppRequest } from '../http/app-context.ts';
import { sameOriginPath } from '../http/same-origin-path.ts';

const maxListItems = 500;
const maxTextCharacters = 20_000;

export interface FormFields {
  /** Trimmed; '' when missing. */
  text(name: string, maxCharacters?: number): string;
  /** All values of a repeated field (checkboxes), at most 500. */
  list(name: string): readonly string[];
  has(name: string): boolean;
  /** null when none was chosen. */
  file(name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  /** The field `back` when it is a path of this site, else `fallback`. */
  back(fallback: string): string;
}

/** Reads an urlencoded or multipart body; the body limit of the server has bounded its size. */
export async function readForm(c: AppRequest): Promise<FormFields> {
  const fields = await c.req.parseBody({ all: true });
  const values = (name: string) => {
    const value = fields[name];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  const text = (name: string, maxCharacters = 500) => {
    const value = values(name).find((candidate) => typeof candidate === 'string');
    const cut = (value ?? '').slice(0, Math.min(maxCharacters, maxTextCharacters));
    // The cut may have gone through a character.
    return cut.replace(/\p{Cs}/gu, '').trim();
  };
  return {
    text,
    list: (name) =>
      values(name)
        .filter((value) => typeof value === 'string')
        .slice(0, maxListItems),
    has: (name) => values(name).length > 0,
    async file(name) {
      const file = values(name).find((value) => typeof value !== 'string');
      if (!file || file.size === 0) return null;
      return { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    back: (fallback) => sameOriginPath(text('back', 2_000), fallback),
  };
}
