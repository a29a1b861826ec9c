import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './charset.ts';

const text = '<?xml version="1.0"?><rss>“Café” naïve</rss>';

describe('decodeText', () => {
  it.each([
    ['the header', 'windows-1251', '<rss>Привет</rss>', 'text/xml; charset=windows-1251'],
    ['the header in quotes', 'shift_jis', '<rss>日本</rss>', 'text/xml; charset="Shift_JIS"'],
    ['the XML declaration', 'koi8-r', '<?xml version="1.0" encoding="koi8-r"?><rss>Привет</rss>', null],
    [
      'the declaration under a header of nonsense',
      'gb18030',
      "<?xml version='1.0' encoding='gb2312'?><rss>你好</rss>",
      'text/xml; charset=x-none',
    ],
    [
      'the header rather than the declaration',
      'windows-1252',
      '<?xml version="1.0" encoding="utf-8"?><rss>“Café”</rss>',
      'text/xml; charset=windows-1252',
    ],
  ])('follows %s', (_what, encoding, source, header) => {
    expect(decodeText(iconv.encode(source, encoding), header, 'xml')).toBe(source);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'follows a byte order mark of %s before any header',
    (encoding) => {
      const bytes = iconv.encode(text, encoding, { addBOM: true });
      expect(decodeText(bytes, 'text/xml; charset=iso-8859-1', 'xml')).toBe(text);
    },
  );

  it.each(['utf-16le', 'utf-16be'])('sniffs %s without a mark', (encoding) => {
    expect(decodeText(iconv.encode(text, encoding, { addBOM: false }), null, 'xml')).toBe(text);
  });

  it('reads windows-1252 where UTF-8 or latin1 was claimed', () => {
    const bytes = iconv.encode(text, 'windows-1252');
    expect(decodeText(bytes, 'text/xml; charset=utf-8', 'xml')).toBe(text);
    expect(decodeText(bytes, 'text/xml; charset=iso-8859-1', 'xml')).toBe(text);
    expect(decodeText(bytes, null, 'xml')).toBe(text);
  });

  it('keeps UTF-8 with a few broken bytes as UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('<rss>éééééé ööööö'),
      Buffer.from([0xff]),
      Buffer.from('</rss>'),
    ]);
    expect(decodeText(bytes, null, 'xml')).toBe('<rss>éééééé ööööö\ufffd</rss>');
  });

  it('finds the charset of a web page in its head, and none in JSON', () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>Да</html>';
    expect(decodeText(iconv.encode(page, 'windows-1251'), null, 'html')).toBe(page);
    expect(decodeText(Buffer.from('{"a":"encoding=koi8-r é"}'), 'application/json', 'json')).toContain('é');
  });

  it('never throws, whatever the bytes and the header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, name) => {
        expect(decodeText(bytes, `text/xml; charset=${name}`, 'html')).toBeTypeOf('string');
      }),
    );
  });

  it('reads back any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (inside) => {
        const source = `<rss>${inside}</rss>`.toWellFormed();
        expect(decodeText(Buffer.from(source), null, 'xml')).toBe(source);
      }),
    );
  });
});
