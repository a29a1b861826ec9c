// One copy of each name, role and key across all live stories: rows read from a store bring their own copies.
import type { EntityMention } from '../model/article.ts';
import type { Story } from '../model/story.ts';

const maxStrings = 100_000;

export class SharedStrings {
  #strings = new Map<string, string>();

  /** The story with its repeated strings shared. */
  slim(story: Story): Story {
    if (this.#strings.size > maxStrings) this.#strings = new Map();
    const entities = story.entities.map((mention) => this.#slimMention(mention));
    const topics = story.topics.map(({ topic, weight }) => ({ topic: this.#share(topic), weight }));
    return { ...story, entities, topics };
  }

  #slimMention(mention: EntityMention): EntityMention {
    return {
      ...mention,
      key: this.#share(mention.key),
      name: this.#share(mention.name),
      role: mention.role === null ? null : this.#share(mention.role),
    };
  }

  #share(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, text);
    return text;
  }
}
