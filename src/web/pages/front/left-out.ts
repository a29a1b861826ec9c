// Why nothing of the news is left for a page, by what its filters took out: read, not wanted, or left out for everybody.
import type { WayOn } from '../../components/empty-state.tsx';

export interface LeftOut {
  readonly title: string;
  readonly text: string;
  readonly links: readonly WayOn[];
}

type Cause = 'read' | 'muted' | 'hidden' | 'language' | 'editors';

const causes: Readonly<Record<string, Cause>> = {
  read: 'read',
  'already-read': 'read',
  'seen-too-often': 'read',
  muted: 'muted',
  hidden: 'hidden',
  language: 'language',
  'left-out-by-editors': 'editors',
};

const latest = { href: '/latest', name: 'Latest, in order of time' };
const interests = { href: '/interests', name: 'Your interests and mutes' };
const laidDown = { href: '/transparency#editors', name: 'What the editors laid down' };

const upToDate = 'You are up to date';
const next = 'The next story appears here as soon as it is reported.';

/** Where one cause alone left nothing. */
const alone: Readonly<Record<Exclude<Cause, 'read'>, LeftOut>> = {
  muted: {
    title: 'All of the news is muted',
    text: 'Everything that your sources published lately is about something that you muted. What you take back stands here again at once.',
    links: [interests, latest],
  },
  hidden: {
    title: 'All of the news is hidden',
    text: `You hid every story that your sources published lately. ${next}`,
    links: [latest, interests],
  },
  language: {
    title: 'Nothing in your languages',
    text: 'Your sources published lately, but nothing in a language that you read.',
    links: [{ href: '/settings', name: 'Your languages' }, latest],
  },
  editors: {
    title: 'The editors left everything out',
    text: 'Everything that was published lately is left out of the front pages, for every reader alike. Each story keeps its own page, and search finds it.',
    links: [laidDown, { href: '/search', name: 'Search' }],
  },
};

/** @param removed stories taken out, by filter; null where nothing but age took any, or nothing did */
export function leftOut(removed: Readonly<Record<string, number>>): LeftOut | null {
  const found = new Set<Cause>();
  for (const [name, count] of Object.entries(removed)) {
    const cause = causes[name];
    if (cause !== undefined && count > 0) found.add(cause);
  }
  const [only] = found;
  if (only === undefined) return null;
  if (found.size === 1 && only !== 'read') return alone[only];
  const isChosen = found.has('muted') || found.has('hidden') || found.has('language');
  const parts = [
    ...(found.has('read') ? ['what you have read'] : []),
    ...(isChosen ? ['what you chose not to see'] : []),
    ...(found.has('editors') ? ['what the editors left out'] : []),
  ];
  const ways = [latest, ...(isChosen ? [interests] : []), ...(found.has('editors') ? [laidDown] : [])];
  if (!found.has('read'))
    return {
      title: 'Nothing is left of the news',
      text: `Everything that your sources published lately is ${listed(parts)}. ${next}`,
      links: ways,
    };
  const text =
    parts.length === 1
      ? `You have read all that stands in the news, or passed it over. ${next}`
      : `Nothing new stands beside ${listed(parts)}. ${next}`;
  return { title: upToDate, text, links: ways };
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
