// Who somebody was, and who somebody is: "former President" and "President" of one person are the former.

const past = /^(?:former|ex|late|ousted|deposed|retired)[\s-]/iu;

/** True where the role is one that is over: "former mayor of Port Merrow". Of "then-President" nothing is told of today. */
export function isOver(role: string): boolean {
  return past.test(role);
}

/** The office alone, in lower case: of "former FBI Director" and "director of the FBI" it is "director". */
export function officeOf(role: string): string {
  const words = role.toLowerCase().split(/\s(?:of|for|at|in|and|to|on|with)\s/u)[0]!;
  return words.slice(words.search(/[^\s-]+$/u));
}

/**
 * Of two roles that a text gives one person the first, unless the second says that its office is over: papers go on to
 * write "President" of those who were.
 */
export function surerRole(known: string | null, other: string | null): string | null {
  if (known === null || other === null) return known ?? other;
  return !isOver(known) && isOver(other) && officeOf(known) === officeOf(other) ? other : known;
}
