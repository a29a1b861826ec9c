// A subject as one form value: "topic:11000000", "entity:person:liv castellane".
import type { Subject, SubjectKind } from '../model/reader.ts';

const kinds: readonly SubjectKind[] = ['topic', 'entity', 'publisher', 'word', 'story'];

export function subjectField({ kind, key }: Subject): string {
  return `${kind}:${key}`;
}

/** null for anything that is not a subject. */
export function readSubjectField(value: string): Subject | null {
  const colon = value.indexOf(':');
  const kind = kinds.find((known) => known === value.slice(0, colon));
  const key = value.slice(colon + 1, colon + 301).trim();
  return kind && key !== '' ? { kind, key } : null;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.key === b.key;
}
