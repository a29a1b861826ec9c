// The address of a sponsored place, which stands on the page of every reader.

/** Why it cannot stand there, and what to give instead; null where it can. */
export function refusedAddress(href: string): string | null {
  if (!/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(href) || !URL.canParse(href))
    return 'The address has to begin with https:// or http://, and to hold no spaces or control characters.';
  const { username, password } = new URL(href);
  if (username !== '' || password !== '')
    return 'The address holds a name or a password, which every reader would see: leave out what stands before the @.';
  return null;
}
