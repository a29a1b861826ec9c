import { describe, expect, test } from 'vitest';
import { childTopics, findTopic, mediaTopics, topicName } from './media-topics.ts';

describe('media topics', () => {
  test('there are 17 topics on the first level, numbered 01 to 17', () => {
    const topLevel = mediaTopics.filter((topic) => topic.parent === null);
    expect(topLevel.map((topic) => topic.code)).toEqual(
      Array.from({ length: 17 }, (_, index) => `${String(index + 1).padStart(2, '0')}000000`),
    );
  });

  test('every code has eight digits and occurs once', () => {
    for (const topic of mediaTopics) expect(topic.code).toMatch(/^\d{8}$/);
    expect(new Set(mediaTopics.map((topic) => topic.code)).size).toBe(mediaTopics.length);
  });

  test('every second-level topic hangs under a first-level one, and every first-level one has children', () => {
    for (const topic of mediaTopics) {
      if (topic.parent === null) expect(childTopics(topic.code).length).toBeGreaterThan(0);
      else expect(findTopic(topic.parent)?.parent).toBeNull();
    }
  });

  test('labels for readers are short, capitalised and never repeated', () => {
    for (const topic of mediaTopics) expect(topic.name).toMatch(/^[A-Z].{2,33}$/);
    expect(new Set(mediaTopics.map((topic) => topic.name)).size).toBe(mediaTopics.length);
  });

  test('an unknown code is shown as it is', () => {
    expect(findTopic('99999999')).toBeUndefined();
    expect(topicName('99999999')).toBe('99999999');
    expect(topicName('15000000')).toBe('Sport');
    expect(childTopics('20000418')).toEqual([]);
  });
});
