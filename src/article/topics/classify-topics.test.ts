import { describe, expect, it } from 'vitest';
import { findTopic } from '../../catalogue/media-topics.ts';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { classifyTopics } from './classify-topics.ts';
import { topicOfSection } from './section-topics.ts';
import { allTopicWords, topicCodes } from './topic-lexicon.ts';

function classify(
  title: string,
  text: string,
  options: { categories?: string[]; url?: string; language?: string } = {},
) {
  const article = layOutText(title, null, sanitiseHtml(`<p>${text}</p>`, { baseUrl: null }).blocks);
  return classifyTopics(article, options.language ?? 'en', options.categories ?? [], options.url ?? null);
}
const first = (...args: Parameters<typeof classify>) => classify(...args)[0]?.topic;

describe('classifyTopics', () => {
  it.each([
    [
      '04000000',
      'Kelvane shares fall after profit warning',
      'The battery maker cut its revenue forecast and investors sold the stock.',
    ],
    [
      '15000000',
      'Brandt scores twice as Aldmouth reach the final',
      'The striker beat the goalkeeper in stoppage time to win the match.',
    ],
    [
      '07000000',
      'Hospital begins vaccine trial',
      'Doctors will treat 400 patients with a rare disease and watch for side effects.',
    ],
    [
      '11000000',
      'Prime minister calls early election',
      'Parliament will be dissolved and voters choose between two coalition parties.',
    ],
    [
      '02000000',
      'Man jailed for murder of baker',
      'A judge sentenced him after the jury found him guilty; police had arrested him in May.',
    ],
    [
      '13000000',
      'Telescope finds water on distant planet',
      'Astronomers say the galaxy holds thousands of exoplanets that scientists can study.',
    ],
    [
      '17000000',
      'Heavy snow and gales expected',
      'Forecasters issued a weather warning as temperatures drop below freezing overnight.',
    ],
    [
      '16000000',
      'Ceasefire ends two years of civil war',
      'Rebel troops withdrew after airstrikes and shelling near the front line.',
    ],
  ])('gives %s to "%s"', (topic, title, text) => {
    expect(first(title, text)).toBe(topic);
  });

  it('reads other languages with their own words', () => {
    expect(
      first('Le gouvernement remanié', 'Le Premier ministre a nommé trois ministres avant les élections.', {
        language: 'fr',
      }),
    ).toBe('11000000');
    expect(
      first('Der Stürmer trifft', 'Die Nationalmannschaft gewinnt das Spiel, der Trainer lobt den Torwart.', {
        language: 'de',
      }),
    ).toBe('15000000');
  });

  it('believes the publisher’s section where words say little', () => {
    expect(first('What a week', 'It was long.', { categories: ['Sport'] })).toBe('15000000');
    expect(first('What a week', 'It was long.', { url: 'https://paper.example/business/what-a-week' })).toBe(
      '04000000',
    );
  });

  it('believes a section of the address more than a telling word, in a folder or before the name of the host', () => {
    const title = 'The goalkeeper who became a chef';
    expect(first(title, '')).toBe('15000000');
    expect(first(title, '', { url: 'https://paper.example/food/the-goalkeeper' })).toBe('10000000');
    expect(first(title, '', { url: 'https://food.paper.example/2020/the-goalkeeper' })).toBe('10000000');
    expect(first(title, '', { url: 'https://food.example/2020/the-goalkeeper' })).toBe('15000000');
  });

  it('tells names from words by how they are written', () => {
    expect(first('Mets win again', '')).toBe('15000000');
    expect(classify('They met again', '')).toEqual([]);
    expect(first('Pupils sit the SAT again', '')).toBe('05000000');
    expect(classify('They sat again', '')).toEqual([]);
  });

  it('knows names in every language', () => {
    expect(first('Alcaraz siegt, Djokovic raus', '', { language: 'de' })).toBe('15000000');
    expect(first('Netflix: vuelve Stranger Things', '', { language: 'es' })).toBe('01000000');
  });

  it('gives a lone headline what a weak word leans to, and no second topic on so little', () => {
    expect(classify('The tree stood there', '').map(({ topic }) => topic)).toEqual(['06000000']);
    expect(
      classify('Prime minister leads the summit on a tree', '').every(({ topic }) => topic !== '06000000'),
    ).toBe(true);
  });

  it('says nothing when nothing speaks for anything', () => {
    expect(classify('Hello', 'So it goes on and on.')).toEqual([]);
  });

  it('gives at most four topics, heaviest first, with weights from 0 to 1', () => {
    const topics = classify(
      'Strike closes hospitals as government debates health budget',
      'Nurses and doctors walked out; unions want a pay rise; ministers refuse; patients wait; the economy suffers from inflation.',
    );
    const weights = topics.map(({ weight }) => weight);
    expect(topics.length).toBeGreaterThan(1);
    expect(topics.length).toBeLessThanOrEqual(4);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const weight of weights) expect(weight > 0 && weight <= 1).toBe(true);
  });
});

describe('the word lists', () => {
  it('name only codes of the standard, under the right parent', () => {
    for (const code of topicCodes) expect(findTopic(code), code).toBeDefined();
    for (const list of allTopicWords) {
      for (const [code] of [...(list.names ?? []), ...list.english, ...Object.values(list.others).flat()]) {
        expect(code === list.topic ? list.topic : findTopic(code)?.parent).toBe(list.topic);
      }
    }
  });
});

describe('topicOfSection', () => {
  it('knows a name however it is asked, the second time as the first', () => {
    for (let time = 0; time < 2; time++) expect(topicOfSection('Sports-News')).toBe('15000000');
    for (let i = 0; i < 5_000; i++) expect(topicOfSection(`desk ${i}`)).toBeNull();
    expect(topicOfSection('sports_news')).toBe('15000000');
  });

  it('knows section names in several languages and IPTC codes', () => {
    expect(
      ['Sports', 'Wirtschaft', 'science-environment', 'medtop:20000170', 'Kitchen sink'].map(topicOfSection),
    ).toEqual(['15000000', '04000000', '06000000', '20000170', null]);
  });
});
