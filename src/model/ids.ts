// Numbers by which articles and stories name each other.

export type ArticleId = number;
export type StoryId = number;
