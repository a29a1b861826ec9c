import { describe, expect, it } from 'vitest';
import { formOf, formOfTitle } from './article-format.ts';

describe('what a title announces', () => {
  it.each([
    ['What to watch for when the bank’s head is questioned', 'event'],
    ['Knee pain: six things to know', 'event'],
    ['Old ferry app goes now that the new one is live', 'event'],
    ['Daily Mailboat sold for 40 million', 'event'],
    ['Governor takes questions at the daily fever briefing', 'event'],
    ['County’s daily briefing moves to the gym', 'event'],
    ['Launch put off until 25 June 2026', 'event'],
    ['The tenant, episode four: recap for March 10, 2026', 'event'],
    ['Live lobsters found in lost luggage', 'event'],
    ['How the ferry row hit the headlines', 'event'],
    ['Weed killer Roundup banned from parks', 'event'],
    ['Tide phone 3 gets a second screen, more memory and more', 'event'],
    ['Weather presenter Iris Vane retires', 'event'],
    ['Harbour trade deal: what the port wants', 'event'],
    ['Rovers morning headlines as Ravn is seen in Porto', 'briefing'],
    ['Fever: evening update as schools stay shut', 'briefing'],
    ['Friday’s gossip: Ravn to Porto?', 'briefing'],
    ['What you need to know about the fever on Monday, June 1', 'briefing'],
    ['The ferry is back. And, who bought the Mailboat?', 'briefing'],
    ['Coast in the week ahead: dredgers and a vote', 'event'],
    ['Week ahead: dredgers and a vote', 'briefing'],
    ['Aperçu : l’essentiel de l’actualité de lundi', 'briefing'],
    ['Das Wichtigste am Morgen: Fähre, Bank, Komet', 'briefing'],
    ['Главное за день: паром и комета', 'briefing'],
    ['Rovers news LIVE: Ravn latest, line-ups', 'live'],
    ['Live harbour updates as the ferry is raised', 'live'],
    ['Selje Rovers – Orrin, minuto a minuto', 'live'],
    ['Harbour statistics: June 4, 2026', 'routine'],
    ['Markets, Monday, 1 June, 2026', 'routine'],
    ['Harbour puzzles: quiz of the week', 'routine'],
    ['Гороскоп на 19 ноября', 'routine'],
    ['今日の運勢 11月19日', 'routine'],
    ['', 'event'],
  ])('%s: %s', (title, form) => {
    expect(formOfTitle(title)).toBe(form);
  });
});

describe('what a text announces', () => {
  it.each([
    ['a greeting', 'Good morning. The ferry sails again, and a comet is up.', 'briefing'],
    [
      'a newsletter that names itself',
      'Welcome to Low Tide, the newsletter of the coast.\nThe ferry sails.',
      'briefing',
    ],
    ['turns to other news', 'The ferry sails.\nAlso in the news\nA comet.\nQuick hits\nA bank.', 'briefing'],
    ['one turn only', 'The ferry sails.\nElsewhere a comet was seen.', 'event'],
    ['somebody who says good morning', '“Good morning,” said the captain. The ferry had sunk.', 'event'],
    ['four of the twelve signs', 'Leo and Virgo sailed with Aries; the Libra stayed.', 'event'],
  ])('%s', (_, text, form) => {
    expect(formOf('The ferry sails', text)).toBe(form);
  });
});
