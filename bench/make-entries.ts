// Made-up feed entries of about 4 KB of HTML with links, names, numbers and quotations; the same for the same seed.
import type { ParsedEntry } from '../src/model/entry.ts';

const people =
  'Ines Halloran,Aldous Renn,Liv Castellane,Perpetua Lisle,Bram Oduya,Margit Thorsen,Odalys Brandt'.split(
    ',',
  );
const places = 'Port Merrow,Aldmouth,Vesper,Osterby,Lorne,Calder Cross'.split(',');
const bodies =
  'Kelvane Holdings,Tarrow Minerals,Bank of Estmark,Ministry of Transport,Hallam Lines,Sund Savings Bank'.split(
    ',',
  );
const things =
  'the ferry timetable,a second battery line,the harbour lease,school meals,the night train,a vaccine trial,the storm barrier,wheat prices,the football final,a museum roof'.split(
    ',',
  );
const verbs = 'approved,postponed,criticised,paid for,measured,defended,opened,rejected'.split(',');
const extras =
  'after two weeks of rain,although the report was not finished,in a vote that few had expected,while the shares fell 4.2 per cent,as unions threatened a strike,because the court had asked for it'.split(
    ',',
  );

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param seed the same seed gives the same entries */
export function makeEntries(count: number, seed: number): ParsedEntry[] {
  const next = random(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  const sentence = () =>
    `${pick(bodies)} ${pick(verbs)} ${pick(things)} in ${pick(places)} on ${1 + Math.floor(next() * 27)} March ${pick(extras)}, which cost ${Math.floor(next() * 900)} million crowns.`;
  const quote = () =>
    `“We have ${pick(verbs)} ${pick(things)} before,” said ${pick(people)}, chief executive of ${pick(bodies)}.`;
  return Array.from({ length: count }, (_, index): ParsedEntry => {
    let html = '';
    for (let paragraph = 0; html.length < 4_000; paragraph++) {
      const link = `<a href="https://paper.example/a/${index}/${paragraph}?utm_source=rss" class="inline">${pick(people)}</a>`;
      html += `<p>${sentence()} ${quote()} The mayor of ${pick(places)} told ${link} that <em>${pick(things)}</em> &amp; ${pick(things)} would wait.</p>\n`;
    }
    return {
      guid: `entry-${seed}-${index}`,
      url: `https://paper.example/news/${index}`,
      title: `${pick(bodies)} ${pick(verbs)} ${pick(things)} ${pick(extras)}`,
      author: `By ${pick(people)}`,
      publishedAt: Date.UTC(2026, 0, 8, index % 24),
      modifiedAt: null,
      summaryHtml: `<p>${sentence()}</p>`,
      contentHtml: `<figure><img src="/img/${index}.jpg" width="800" height="500" alt=""><figcaption>${pick(places)} at dusk. Photograph: ${pick(people)}</figcaption></figure>${html}`,
      categories: ['News', 'Business'],
      pictures: [],
      enclosures: [],
      language: 'en',
    };
  });
}
