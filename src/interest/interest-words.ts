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
      evidence: evidenceOf(affinity, now),
      readings: affinity.readings,
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
      lastAt: Math.max(stance.at, learned?.lastAt ?? 0),
      stance: stance.stance,
      pinned: learned?.pinned ?? false,
    });
  }
  const interests = [...byKey.values()];
  interests.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || (a.label < b.label ? -1 : 1));
  return interests.slice(0, mostNamed);
}

function labelOf(subject: Subject, affinity: Affinity, publisherName: PublisherName): string {
  if (subject.kind === 'topic') return topicName(subject.key);
  if (subject.kind === 'publisher') return publisherName(Number(subject.key)) ?? `Publisher ${subject.key}`;
  return affinity.label ?? subject.key.slice(subject.key.lastIndexOf(':') + 1);
}

function evidenceOf(affinity: Affinity, now: number): string {
  if (affinity.pinned !== null) return 'You set this by hand.';
  const last = ago(now - affinity.at);
  const { readings, saves } = affinity;
  if (readings === 0 && saves === 0) {
    return affinity.longGain < 0
      ? `You passed over or sent away stories about it, the last one ${last}.`
      : `You asked for more of it ${last}.`;
  }
  const read = readings > 0 ? `opened ${readings === 1 ? 'one story' : `${readings} stories`}` : '';
  const kept = saves > 0 ? `saved or shared ${saves === 1 ? 'one' : saves}` : '';
  return `You ${[read, kept].filter(Boolean).join(' and ')} about it, most recently ${last}.`;
}

function ago(ms: number): string {
  const days = Math.round(Math.max(0, ms) / 86_400_000);
  if (days === 0) return 'in the last day';
  return days === 1 ? 'a day ago' : `${days} days ago`;
}
