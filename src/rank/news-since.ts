// What a story tells since a reader looked at it, from the story alone.
import type { PublisherId } from '../model/publisher.ts';
import type { CoverageLine, KeyPoint, Story, StoryChange } from '../model/story.ts';

export type NumberChange = Extract<StoryChange, { kind: 'number' }>;
export type EditChange = Extract<StoryChange, { kind: 'edit' }>;

export interface NewsSince {
  /** Numbers that are others now: one for each thing counted, from what was said first to what is said last. */
  readonly numbers: readonly NumberChange[];
  /** Numbers and names that publishers changed in their articles, and their word that they were wrong. */
  readonly edits: readonly EditChange[];
  /** Articles that are nothing but a correction. */
  readonly corrections: readonly CoverageLine[];
  readonly points: readonly KeyPoint[];
  /** In the order they joined; none that had reported before. */
  readonly publishers: readonly PublisherId[];
  /** Articles that joined it. */
  readonly lines: readonly CoverageLine[];
}

/** @param since milliseconds: when the reader looked */
export function newsSince(story: Story, since: number): NewsSince {
  const fresh = story.coverage.filter((line) => toldAt(line) > since);
  const heard = new Set(story.coverage.flatMap((line) => (toldAt(line) > since ? [] : line.publisherId)));
  const changes = story.changes.filter(({ at }) => at > since);
  const edits = changes.filter((change) => change.kind === 'edit');
  const edited = new Set(edits.map(({ fact }) => textAfter(fact)));
  return {
    numbers: settled(changes.filter((change) => change.kind === 'number')),
    edits,
    corrections: fresh.filter(({ kind }) => kind === 'correction'),
    // A sentence that is shown as edited is not shown as new.
    points: story.keyPoints.filter((point) => pointToldAt(story, point) > since && !edited.has(point.text)),
    // All of them new: the look was at a story that has become this one since.
    publishers:
      heard.size === 0
        ? []
        : [...new Set(fresh.map(({ publisherId }) => publisherId))].filter((id) => !heard.has(id)),
    lines: fresh,
  };
}

/** When the story had the article. */
const toldAt = ({ toldAt, at }: CoverageLine): number => toldAt ?? at;

/** When the story had the sentence: with its article, or with an edit of it. */
export function pointToldAt({ coverage }: Pick<Story, 'coverage'>, point: KeyPoint): number {
  if (point.toldAt !== undefined) return point.toldAt;
  const line = coverage.find(({ articleId }) => articleId === point.articleId);
  return line ? toldAt(line) : point.at;
}

/** 12 to 15 and 15 to 18 is 12 to 18; what went up and down again is nothing. */
function settled(changes: readonly NumberChange[]): readonly NumberChange[] {
  return [...Map.groupBy(changes, ({ about }) => about).values()].flatMap((steps) => {
    const [first, last] = [steps[0]!, steps.at(-1)!];
    return first.before.value === last.after.value ? [] : [{ ...last, before: first.before }];
  });
}

const textAfter = ({ pieces }: EditChange['fact']) =>
  pieces.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
