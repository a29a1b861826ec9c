import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { wordMatcher } from './word-matcher.ts';

describe('wordMatcher', () => {
  it.each([
    ['vote', 'The harbour vote', true],
    ['vote', 'Voters went home', false],
    ['vote', 'A co-vote is held', true],
    ['élan', 'With ELAN they went', true],
    ['port merrow', 'In Port\n  Merrow today', true],
    ['port merrow', 'In Port Merrowton', false],
    ['c++', 'Written in C++ today', true],
    ['a.b', 'axb', false],
    ['vote', 'voters vote', true],
    ['vote', '𝐀vote', false],
    ['vote', 'vote𝐀', false],
    ['選挙', '総選挙が始まる', true],
    // In these scripts a mark makes another letter or another word.
    ['パリ', 'バリ島で地震', false],
    ['ハス', 'バス事故で三人死亡', false],
    ['バス', 'ﾊﾞｽ事故で三人死亡', true],
    // The sign of a long vowel is of no script, and was taken for one word with the digits and letters after it.
    ['サーバー', '新サーバー3台を導入', true],
    ['スキー', 'スキーW杯が開幕', true],
    ['スキー', '冬のスキー', true],
    ['スキ', '冬のスキー', false],
    ['W杯', 'スキーW杯が開幕', true],
    ['कम', 'नया काम शुरू', false],
    ['कम', 'कमी नहीं', false],
    ['काम', 'नया काम शुरू', true],
    ['ไม', 'ไม่มีข่าว', false],
    ['ข่าว', 'ไม่มีข่าว', true],
    // Vowel points and accents make none.
    ['محمد', 'قال محمّد اليوم', true],
    ['سوريا', 'الحرب في ســوريا', true],
    ['Ялта', 'В Я́лте и Я́лта', true],
    ['Еж', 'Ёж в саду', true],
    // But these are letters, with and without it.
    ['война', 'Памятник воина открыт', false],
    ['война', 'Война́ идёт', true],
    ['її', 'її дім', true],
    ['ії', 'її дім', false],
    ['ελλάδα', 'Η ΕΛΛΑΔΑ σήμερα', true],
    ['οδός', 'Η ΟΔΟΣ έκλεισε', true],
    // What has no capital, or was typed in another way.
    ['straße', 'STRASSE gesperrt', true],
    ['STRASSE', 'Straße gesperrt', true],
    ['ısparta', 'ISPARTA haber', true],
    ['istanbul', 'İSTANBUL closed', true],
    ["o'brien", 'O’Brien wins', true],
    ['O’Brien', "The O'Brien inquiry…", true],
    ['o´brien', 'OʼBrien wins', true],
    ['trump', 'Ｔｒｕｍｐ says', true],
    ['trump', '𝐓𝐫𝐮𝐦𝐩 says', true],
    ['trump', 'Trump™ goes', true],
    ['covid-19', 'Covid‑19 is back', true],
    ['wait…', 'Wait… élan', true],
    // Nobody sees these in a word.
    ['trump', 'Tru\u00admp says', true],
    ['trump', 'T\u200br\u2060u\ufeffm\u200dp says', true],
    ['tru\u00admp', 'Trump says', true],
    ['trump', 'T\u0336r\u0336ump says', true],
    ['vote', '\u2764\ufe0fvote now', true],
    // Korean particles, and words beside scripts without spaces.
    ['삼성', '삼성이 발표', true],
    ['삼성 전자', '삼성 전자는 발표', true],
    ['성이', '삼성이 발표', false],
    ['NHK', 'NHKが報じた', true],
    ['nhk', 'NHKsが報じた', false],
    ['LG', 'LG가 발표', true],
    ['전자', 'LG전자가 발표', true],
    ['', 'anything', false],
    ['\u200b', 'anything', false],
    [' ', 'anything', false],
  ])('finds %j in %j: %s', (word, text, found) => {
    expect(wordMatcher(word)(text)).toBe(found);
  });

  it('keeps several texts apart', () => {
    const [vote, ship] = [wordMatcher('vote'), wordMatcher('ship')];
    expect([vote('a vote'), ship('a vote'), ship('a ship'), vote('a ship')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('agrees with an expression of Unicode words', () => {
    const piece = fc.constantFrom('a', 'B', 'é', ' ', '\n', '-', '1', '𝐀', '.', 'ab');
    const words = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, texts, (word, text) => {
        const wanted = foldText(word).trim().replace(/\s+/g, ' ');
        const escaped = wanted.replaceAll('.', '\\.').replace(/ /g, '\\s+');
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'v');
        expect(wordMatcher(word)(text)).toBe(wanted !== '' && pattern.test(foldText(text)));
      }),
    );
  });
});
