import { describe, expect, it } from 'vitest';
import { knownZone } from '../../../http/known-zone.ts';
import { aPublisher, aReader, testNow } from '../desk-builders.ts';
import { settingsView } from './view.ts';

const facts = {
  reader: aReader(),
  publishers: [],
  sampleOn: false,
  canManage: true,
  serverZone: 'Europe/Zurich',
  now: testNow,
};

describe('settingsView', () => {
  it('says the time in the chosen zone, else in the server’s', () => {
    expect(settingsView(facts).clock).toBe('It is 13.04 there, Thursday 19 November 2026.');
    const there = settingsView({ ...facts, reader: aReader({ timeZone: 'Asia/Tokyo' }) });
    expect(there.clock).toBe('It is 21.04 there, Thursday 19 November 2026.');
  });

  it('offers the languages of the reader’s publishers too, each once, the chosen ones ticked', () => {
    const publishers = [aPublisher({ language: 'cy' }), aPublisher({ language: 'en-GB' })];
    const { languages } = settingsView({ ...facts, publishers, reader: aReader({ languages: ['de-CH'] }) });
    expect(languages.find(({ value }) => value === 'cy')?.label).toBe('Welsh');
    expect(languages.filter(({ value }) => value === 'en')).toHaveLength(1);
    expect(languages.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['de']);
  });
});

describe('knownZone', () => {
  it('takes zones that exist and nothing else', () => {
    expect(knownZone('Europe/Zurich')).toBe('Europe/Zurich');
    expect(knownZone('Europe/Kelvane')).toBeNull();
    expect(knownZone('')).toBeNull();
  });
});
