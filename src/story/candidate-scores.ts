// Adds up how well stories match the words of one article, and keeps the best few: reused arrays, no maps.

export class CandidateScores {
  private scores = new Float32Array(1024);
  private touched = new Int32Array(1024);
  private count = 0;
  private bestStories: number[] = [];
  private bestScores: number[] = [];

  add(story: number, score: number): void {
    if (story >= this.scores.length) this.grow(story);
    if (this.scores[story] === 0) this.touched[this.count++] = story;
    this.scores[story] = this.scores[story]! + score;
  }

  /**
   * The `limit` stories with the highest scores that `isAllowed`, best first, ties by lower slot; empties the scores.
   * The answer is valid until the next call.
   */
  takeBest(limit: number, isAllowed: (story: number) => boolean): readonly number[] {
    const stories = this.bestStories;
    const scores = this.bestScores;
    stories.length = 0;
    scores.length = 0;
    for (let i = 0; i < this.count; i++) {
      const story = this.touched[i]!;
      const score = this.scores[story]!;
      this.scores[story] = 0;
      if (stories.length === limit && score < scores[limit - 1]!) continue;
      if (isAllowed(story)) this.insert(story, score, limit);
    }
    this.count = 0;
    return stories;
  }

  private insert(story: number, score: number, limit: number): void {
    const stories = this.bestStories;
    const scores = this.bestScores;
    let at = stories.length;
    while (at > 0 && (scores[at - 1]! < score || (scores[at - 1] === score && stories[at - 1]! > story)))
      at--;
    if (at >= limit) return;
    stories.splice(at, 0, story);
    scores.splice(at, 0, score);
    if (stories.length > limit) {
      stories.pop();
      scores.pop();
    }
  }

  private grow(story: number): void {
    const size = 2 ** Math.ceil(Math.log2(story + 1));
    const scores = new Float32Array(size);
    scores.set(this.scores);
    this.scores = scores;
    const touched = new Int32Array(size);
    touched.set(this.touched);
    this.touched = touched;
  }
}
