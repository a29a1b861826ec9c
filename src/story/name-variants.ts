// Two spellings of one name in the articles of a story: short forms of given names, other transliterations, slips.

/** English given names with their short forms, written by hand; the first of a line stands for all. */
const shortForms = `alexander alex sandy sasha; andrew andy drew; anthony tony; benjamin ben benny; catherine katherine kathryn kate
 katie cathy kathy kat; charles charlie chuck; christopher chris; christine chris christina tina; daniel dan danny; david dave davey;
 deborah debra debbie deb; donald don donnie; douglas doug; edward ed eddie ted teddy ned; elizabeth liz beth betsy betty eliza
 lizzie; eugene gene; francis frank; frederick fred freddie; gabriel gabe; george georgie; gerald gerry jerry; gregory greg;
 henry harry hank; isaac ike; jacob jake; james jim jimmy jamie; jeffrey geoffrey jeff geoff; jennifer jen jenny; john johnny jack;
 jonathan jon; joseph joe joey; joshua josh; kenneth ken kenny; lawrence laurence larry; leonard len leo lenny; margaret maggie peggy
 meg; matthew matt; michael mike mick mickey; mitchell mitch; nancy nan; nathaniel nathan nate; nicholas nick nicky; pamela pam;
 patrick pat paddy; patricia pat patty trish; peter pete; philip phillip phil; raymond ray; rebecca becky; richard rich rick dick
 ricky; robert rob bob bobby robbie; ronald ron ronnie; russell russ; samuel sam sammy; stephen steven steve; susan sue suzanne;
 terence terrence terry; theodore ted theo teddy; thomas tom tommy; timothy tim; valerie val; victoria vicky vicki tori; vincent
 vince vinny; walter walt wally; william bill billy will willy; zachary zach zack`;

const families: ReadonlyMap<string, ReadonlySet<number>> = familiesOf(shortForms);

function familiesOf(lines: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [family, line] of lines.split(';').entries()) {
    for (const name of line.trim().split(/\s+/)) found.set(name, (found.get(name) ?? new Set()).add(family));
  }
  return found;
}

const MIN_SLIP_LETTERS = 6;
/** "Dianne" and "Diane" are one name in any length but the shortest ("Ann", "An"). */
const MIN_DOUBLED_LETTERS = 4;
const LONG_LETTERS = 9;

/**
 * True where two full names, plain (lower case, no accents), are one person's: the same surname with a given name and its
 * short form, or one of the two a letter off. "Daniel" and "Daniela" are two, and so are differing middle names.
 */
export function areOneName(a: string, b: string): boolean {
  const one = a.split(' ');
  const other = b.split(' ');
  if (one.length < 2 || other.length < 2 || contradictInTheMiddle(one, other)) return false;
  const [firstA, firstB] = [one[0]!, other[0]!];
  const [lastA, lastB] = [one.at(-1)!, other.at(-1)!];
  if (lastA === lastB)
    return firstA === firstB || shareFamily(firstA, firstB) || isSlip(firstA, firstB, false);
  return firstA === firstB && isSlip(lastA, lastB, true);
}

/** Two short forms of one given name, or one and the whole, plain. */
export function shareFamily(a: string, b: string): boolean {
  const own = families.get(a);
  const others = families.get(b);
  return own !== undefined && others !== undefined && [...own].some((family) => others.has(family));
}

/** Whole middle names of both that differ; an initial says too little. */
function contradictInTheMiddle(a: readonly string[], b: readonly string[]): boolean {
  const middle = (words: readonly string[]) => words.slice(1, -1).filter((word) => word.length > 1);
  const [one, other] = [middle(a), middle(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

/** One letter more, less or other, in a name of nine two; a given name's last letter may tell a woman from a man. */
function isSlip(a: string, b: string, mayEndOtherwise: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter >= MIN_DOUBLED_LETTERS && withoutDoubles(a) === withoutDoubles(b)) return true;
  if (shorter < MIN_SLIP_LETTERS || a[0] !== b[0]) return false;
  if (!mayEndOtherwise && a.at(-1) !== b.at(-1)) return false;
  return distance(a, b) <= (shorter >= LONG_LETTERS ? 2 : 1);
}

/** Levenshtein; 3 where one is more than two letters longer. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      const change = a[i - 1] === b[k - 1] ? 0 : 1;
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + change));
    }
    row = next;
  }
  return row[b.length]!;
}

function withoutDoubles(name: string): string {
  return name.replace(/(\p{L})\1/gu, '$1');
}

/** British and American spelling of bodies alike: "Labour Department", "Department of Defence". */
export function alikeSpelt(name: string): string {
  return name
    .replace(/\b(lab|harb|hon|col|fav)our/gu, '$1or')
    .replace(/\bcentre\b/gu, 'center')
    .replace(/\bdefence\b/gu, 'defense')
    .replace(/\borganis/gu, 'organiz')
    .replace(/\bprogramme/gu, 'program');
}
