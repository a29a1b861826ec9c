/**
 * A command of ours as a person can type it in the folder of a clone, which is all that an installation is: no program
 * called "broadsheet" stands on anybody's path.
 * @param words "sources add ADDRESS"
 */
export function ownCommand(words: string): string {
  return `npm run --silent broadsheet -- ${words}`;
}
