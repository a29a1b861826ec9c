// What was learned and stated, as the list that the reader sees and edits.
import { topicName } from '../catalogue/media-topics.ts';
import type { Stance, Subject } from '../model/reader.ts';
import type { LearnedInterest } from '../model/services.ts';
import { type Affinity, type Profile, splitAffinityKey, strengthAt } from './profile.ts';

/** Weaker than this and never set by hand: chance, not worth a line. */
const worthNaming = 0.04;
const mostNamed = 400;

type PublisherName = (id: number) => string | undefined;

/** Strongest first; stated and learned together, each subject once. */
export function describeInterests(
  profile: Profile,
  stances: readonly Stance[],
  { now, publisherName }: { now: number; publisherName: PublisherName },
): readonly LearnedInterest[] {
  const byKey = new Map<string, LearnedInterest>();
  for (const [key, affinity] of profile.affinities) {
    const subject = splitAffinityKey(key);
    if (!subject) continue;
    const strength = strengthAt(affinity, now);
    if (Math.abs(strength) < worthNaming && affinity.pinned === null) continue;
    byKey.set(key, {
      subject,
      label: labelOf(subject, affinity, publisherName),
      strength,
      evidence: evidenceOf(affinity, subject.kind, now),
      readings: affinity.readings,
      acts: actsOf(affinity),
      lastAt: affinity.at,
      stance: null,
      pinned: affinity.pinned !== null,
    });
  }
  for (const stance of stances) {
    if (stance.until !== null && stance.until <= now) continue;
    const key = `${stance.subject.kind}:${stance.subject.key}`;
    const learned = byKey.get(key);
    const stated = stance.stance === 'follow' ? 'You follow it.' : 'You muted it.';
    byKey.set(key, {
      subject: stance.subject,
      label: stance.label,
      strength: stance.stance === 'follow' ? Math.max(0.5, learned?.strength ?? 0) : -1,
      evidence: learned && learned.readings > 0 ? `${stated} ${learned.evidence}` : stated,
      readings: learned?.readings ?? 0,
      acts: learned?.acts ?? 0,
      lastAt: Math.max(stance.at, learned?.lastAt ?? 0),
      stance: stance.stance,
      pinned: learned?.pinned ?? false,
    });
  }
  const interests = [...byKey.values()];
  interests.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || (a.label < b.label ? -1 : 1));
  return interests.slice(0, mostNamed);
}

function actsOf({ readings, saves, wishes = 0, refusals = 0 }: Affinity): number {
  return readings + saves + wishes + refusals;
}

function labelOf(subject: Subject, affinity: Affinity, publisherName: PublisherName): string {
  if (subject.kind === 'topic') return topicName(subject.key);
  if (subject.kind === 'publisher') return publisherName(Number(subject.key)) ?? `Publisher ${subject.key}`;
  return affinity.label ?? subject.key.slice(subject.key.lastIndexOf(':') + 1);
}

/** What the strength comes from, for and against: "You opened 4 stories about it, but hid some or asked for less twice". */
function evidenceOf(affinity: Affinity, kind: Subject['kind'], now: number): string {
  if (affinity.pinned !== null) return 'You set this by hand.';
  const { readings, saves, wishes = 0, refusals = 0 } = affinity;
  const of = kind === 'publisher' ? 'from it' : 'about it';
  const stories = (n: number) => (n === 1 ? 'one story' : `${n} stories`);
  const liked = [
    readings > 0 ? `opened ${stories(readings)} ${of}` : '',
    saves > 0 ? `saved ${readings > 0 ? (saves === 1 ? 'one' : saves) : `${stories(saves)} ${of}`}` : '',
    wishes > 0 ? `asked for more${wishes === 1 ? '' : ` ${times(wishes)}`}` : '',
  ].filter(Boolean);
  const others = liked.length > 0 ? 'others' : `stories ${of}`;
  const disliked =
    refusals > 0
      ? `hid ${others} or asked for less ${times(refusals)}`
      : strengthAt(affinity, now) < 0 || liked.length === 0
        ? `passed over ${others}`
        : '';
  const did = [inSeries(liked), disliked].filter(Boolean).join(', but ');
  return `You ${did}, most recently ${ago(now - affinity.at)}.`;
}

function inSeries(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}

function ago(ms: number): string {
  const days = Math.round(Math.max(0, ms) / 86_400_000);
  if (days === 0) return 'in the last day';
  return days === 1 ? 'a day ago' : `${days} days ago`;
}
