import { fc } from '../../support/laws.js';

const pieces = [
  ...'0123456789,，.。 %％+-−—()（）eE/:~≥>约近超余多以上年月日号第上下半季度HQT',
  ...'零〇一二两三四五六七八九十百千万亿点负元人个',
  '\u202E',
  '\u200B',
  '\uD800',
  '\u3000',
  '百分之',
  '__proto__',
  'constructor',
];

const endless = [
  '9',
  '一',
  '万',
  '亿',
  '十',
  ' ',
  ',',
  '1,',
  '…',
  '(',
  '0.',
  '余',
  'h',
  '[',
  '"',
  '\u200B',
];

/** Texts that try to break a reader: pieces of what it knows, any characters, and full cells. */
export const hostileTexts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(...endless).map((piece) => piece.repeat(32_767 / piece.length)),
);
