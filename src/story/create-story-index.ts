// The story index as the program uses it: packed arrays, with the parameters that were fitted.
import { fullTextWeights, titleOnlyWeights } from './join-weights.ts';
import { PackedStoryIndex } from './packed-story-index.ts';
import type { StoryIndex, StoryIndexParams } from './story-index.ts';

export const storyIndexDefaults: StoryIndexParams = {
  joinAbove: 0,
  // Of pairs of real reports that reached 0 and not 1, four in ten were of one subject and not of one event: a wrong
  // second article makes a wrong story, a wrong tenth is a stray.
  pairMargin: 0.5,
  mergeAbove: 0.5,
  splitBelow: 0,
  contrastAbove: 6,
  crowding: 0.5,
  titleOnly: titleOnlyWeights,
  fullText: fullTextWeights,
  maxGapHours: 96,
  maxSpanHours: 144,
  // The largest story of 43,000 real articles has 114. A publisher's templates for thousands of towns know no end.
  maxStoryArticles: 500,
  statisticsHalfLifeDays: 14,
  maxPostings: 48,
  maxPostedTerms: 16,
  maxCandidates: 8,
  duplicateAbove: 0.6,
  partAbove: { likeness: 0.26, containment: 0.68, runs: 90, shortLikeness: 0.44 },
};

export function createStoryIndex(params: Partial<StoryIndexParams> = {}): StoryIndex {
  return new PackedStoryIndex({ ...storyIndexDefaults, ...params });
}
