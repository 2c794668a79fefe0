import { decodeText } from '../../../src/workbooks/delimited/index.js';
import { big5Of, gb18030Of } from '../../support/gb18030.js';

const text = '区划代码,单位\r\n340104,蜀山区\r\n';
const utf8 = new TextEncoder().encode(text);
const utf16 = (bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  }
  return bytes;
};

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['GB18030', gb18030Of(text)],
  ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...utf16(false)])],
  ['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, ...utf16(true)])],
  ['UTF-16 without a mark', utf16(false)],
  ['UTF-16 the other way round without a mark', utf16(true)],
])('a text in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text });
});

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['zeros', new Uint8Array(64)],
  [
    'a text in UTF-8 that is cut within its mark’s promise',
    new Uint8Array([0xef, 0xbb, 0xbf, 0xe5]),
  ],
  ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 0x31])],
  ['bytes that no Chinese encoding has', new Uint8Array([0x31, 0xff, 0xff, 0x32])],
])('%s is refused', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ reason: 'not-readable-text' });
});

test('a text in Big5 is no text in GB18030, as which it could be read', () => {
  const traditional = '區劃代碼,單位名稱\r\n340103,廬陽區\r\n340104,蜀山區\r\n';
  expect(decodeText(big5Of(traditional))).toEqual({ reason: 'looks-like-big5' });
  expect(decodeText(gb18030Of(traditional))).toEqual({ text: traditional });
  const rare = '负责人,备注\r\n朱镕喆,昇堃\r\n';
  expect(decodeText(gb18030Of(rare))).toEqual({ text: rare });
});

test('a host without GB18030 says so instead of guessing', () => {
  const whole = globalThis.TextDecoder;
  const partial = function (encoding: string, options: TextDecoderOptions) {
    if (encoding === 'gb18030') throw new RangeError(encoding);
    return new whole(encoding, options);
  };
  globalThis.TextDecoder = partial as unknown as typeof TextDecoder;
  try {
    expect(decodeText(gb18030Of('蜀山区'))).toEqual({ reason: 'no-gb18030' });
    expect(decodeText(utf8)).toEqual({ text });
  } finally {
    globalThis.TextDecoder = whole;
  }
});
