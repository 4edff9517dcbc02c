import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/reading/formats/decode-text';

const arabic = 'قال مصدران أمنيان إن خمسة صواريخ أُطلقت نحو القاعدة.\nولم تقع إصابات.\n';
const english = 'Two sources said five rockets were fired at the base.\n';

/** windows-1256 bytes of a text, by turning its decoder round. */
function legacy(text: string, label = 'windows-1256'): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(label).decode(new Uint8Array([byte])), byte);
  return Uint8Array.from([...text], (unit) => table.get(unit) ?? 0x3f);
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return Uint8Array.from(units);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(arabic), 'utf-8', arabic],
    ['UTF-8 with a mark', utf8(`\ufeff${arabic}`), 'utf-8', arabic],
    ['UTF-16 LE with a mark', utf16(arabic, false, true), 'utf-16le', arabic],
    ['UTF-16 BE with a mark', utf16(arabic, true, true), 'utf-16be', arabic],
    ['UTF-16 LE without one', utf16(arabic, false, false), 'utf-16le', arabic],
    ['UTF-16 BE without one', utf16(english, true, false), 'utf-16be', english],
    ['windows-1256', legacy(arabic), 'windows-1256', arabic],
    [
      'English with curly quotes',
      legacy('He said: “five rockets – no more”.'),
      'windows-1256',
      'He said: “five rockets – no more”.',
    ],
    ['ISO 8859-6', legacy(arabic.replace(/[^\u0600-\u06ff\s.]/gu, ''), 'iso-8859-6'), 'iso-8859-6', arabic],
    [
      'windows-1252',
      Uint8Array.from([...'Die Straße über den Fluß: größere Schäden, \x93höhere\x94 Wände.'], (sign) =>
        sign.charCodeAt(0),
      ),
      'windows-1252',
      'Die Straße über den Fluß: größere Schäden, “höhere” Wände.',
    ],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, doubt: null, binary: false });
  });

  it('lets a declared encoding decide between legacy ones, and never over valid UTF-8', () => {
    expect(decodeText(legacy(arabic, 'iso-8859-6'), { declared: 'iso-8859-6' }).text).toContain('مصدران');
    expect(decodeText(utf8(arabic), { declared: 'windows-1256' }).text).toBe(arabic);
    expect(decodeText(legacy(arabic), { declared: 'no-such-encoding' }).text).toBe(arabic);
  });

  it('says that UTF-8 is damaged rather than reading it as something else', () => {
    const bytes = utf8(arabic.repeat(4));
    bytes[20] = 0xff;
    const { encoding, doubt } = decodeText(bytes);
    expect(encoding).toBe('utf-8');
    expect(doubt).toContain('the first at');
  });

  it.each([
    ['Cyrillic bytes', legacy('Двое погибших в Краматорске после удара по вокзалу.', 'windows-1251')],
    ['Greek bytes', legacy('Δύο νεκροί από την έκρηξη στο λιμάνι, λέει η αστυνομία.', 'windows-1253')],
  ])('doubts %s without a declaration', (_, bytes) => {
    expect(decodeText(bytes).doubt).not.toBeNull();
  });

  it('knows a file that is no text', () => {
    const picture = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251);
    expect(decodeText(picture).binary).toBe(true);
  });
});
