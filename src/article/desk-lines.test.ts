import { describe, expect, it } from 'vitest';
import { layOutText } from './article-text.ts';
import { pickDatedSentences } from './dated-sentences.ts';
import { sanitiseHtml } from './html/sanitise-html.ts';
import { pickKeySentences } from './key-sentences.ts';

const layOut = (title: string, paragraph: string) =>
  layOutText(title, null, sanitiseHtml(`<p>${paragraph}</p>`, { baseUrl: null }).blocks);

// An agency's "Matthew Lee reported from Washington." stood among the events of a story.
describe('the desk’s own lines', () => {
  it.each([
    'This story was first published on Oct. 22, 2025, and has been updated since.',
    'An earlier version of this article gave the wrong date for the vote, 3 May 2024.',
    'Jun Maristow and Edda Lund in Osterby contributed to this report in May 2024.',
    'Reporting by Jun Maristow in Osterby and the newsroom of May 2024; additional reporting by E. Lund; Editing by Ann de Wit.',
    'AP writers Jun Maristow in Osterby and Edda Lund in Aldmouth contributed from May 2024.',
    'Maristow reported from Osterby on 3 May 2024, and Lund from Aldmouth.',
    'Correction, 3 May 2024: The lease of Quay 7 was signed by the former harbour master.',
  ])('are neither key sentences nor dated: %s', (line) => {
    const text = layOut('Quay 7', line);
    expect(pickKeySentences(text, 'en')).toEqual([]);
    expect(pickDatedSentences(text, Date.UTC(2026, 0, 9))).toEqual([]);
  });

  it('are cut off where a rule sets them off', () => {
    const { sentences } = layOut(
      'Quay 7',
      'The council ended the lease in May 2024. ___ Jun Maristow reported from Osterby, and Edda Lund from Port Merrow.',
    );
    expect(sentences.map(({ text }) => text)).toEqual(['The council ended the lease in May 2024.']);
  });

  it.each([
    'Reporting from Osterby, our correspondent said the quay was quiet on the morning after the vote.',
    // Each was left out of what the story tells.
    'Reporting by the Northern Wire found that forty prisoners had died since the quay was closed.',
    'Reporting by Harbour Gazette and others showed that the company hid the leak for three years.',
    'Editing by machine cut the costs of the paper by half, according to its owner, who praised it.',
    'Poor upkeep, a lack of staff and years of cuts to the budget of the railway also contributed.',
    'Northern Wire reported from Osterby two explosions and a fire in the harbour, with twelve hurt.',
    'She contributed research on malaria that won her the medal of the academy and saved many lives.',
    'Correction in markets: the index of the exchange lost a tenth of its worth within the one week.',
    'The envoy reported from Osterby that the quay had been quiet since the vote of the council.',
    'Cheap loans contributed to this crisis of the ferries, according to the council’s auditors.',
  ])('are not what others report or contribute: %s', (sentence) => {
    expect(layOut('Quay 7', sentence).sentences).toHaveLength(1);
  });
});

it('places a sentence without its dateline', () => {
  const { sentences } = layOut(
    'Quay 7',
    'VESPER (Northern Wire) - The lease of Quay 7 was signed in May 2024.',
  );
  expect(sentences[0]?.text).toBe('The lease of Quay 7 was signed in May 2024.');
  expect(
    pickDatedSentences(
      layOut('x', 'VESPER (Northern Wire) - The lease of Quay 7 was signed in May 2024.'),
      Date.UTC(2026, 0, 9),
    )[0]?.text,
  ).toMatch(/^The lease/);
});
