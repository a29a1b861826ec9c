import { describe, expect, it } from 'vitest';
import { detectLanguage, primaryLanguage } from './language.ts';
import { tokenise } from './words/tokens.ts';

const detect = (text: string, declared: string | null = null) => detectLanguage(tokenise(text), declared);

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council voted on Monday to end the lease of the quay, which is worth millions to the town.'],
    ['fr', 'Le conseil a voté lundi la fin du bail du quai, qui rapporte des millions à la ville.'],
    [
      'de',
      'Der Rat hat am Montag beschlossen, den Pachtvertrag für den Kai zu beenden, der die Stadt ernährt.',
    ],
    ['es', 'El consejo votó el lunes para poner fin al contrato del muelle, que da millones a la ciudad.'],
    [
      'pt',
      'O conselho votou na segunda-feira para encerrar o contrato do cais, que não rende mais à cidade.',
    ],
    ['ja', '市議会は月曜日に埠頭の賃貸契約を終了することを決定した。'],
    ['ru', 'Городской совет в понедельник решил не продлевать договор, который был заключён после войны.'],
  ])('recognises %s', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it('believes the text rather than a wrong declaration', () => {
    expect(
      detect('Le conseil a voté lundi la fin du bail du quai, qui rapporte des millions à la ville.', 'en'),
    ).toBe('fr');
  });

  it('believes the declaration when the text is short', () => {
    expect(detect('Kelvane Aldmouth', 'nl-BE')).toBe('nl');
  });

  it('knows nothing of an empty text', () => {
    expect(detect('')).toBeNull();
  });
});

describe('primaryLanguage', () => {
  it('takes the first part and refuses what is no code', () => {
    expect(['en-GB', 'pt_BR', 'und', 'english please', null].map(primaryLanguage)).toEqual([
      'en',
      'pt',
      null,
      null,
      null,
    ]);
  });
});
