import { foldHeader } from './tidy-text.js';

const numbering =
  /^(?:\d{1,3}[.、)]|\(\d{1,3}\)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
const footnoteMark = /[*※#①-⑳]$/;

/**
 * 同名 · Whether two texts name one thing, as tables write names.
 *
 * Spaces, width, a number in front and a footnote mark behind do not count, nor does what one of the
 * two has in brackets at its end, such as a unit.
 *
 * @example isSameName('1. 覆盖率（%）', '覆盖率') //=> true
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a === b || withoutBrackets(a) === b || a === withoutBrackets(b);
}

function plainName(name: string): string {
  return foldHeader(name).replace(numbering, '').replace(footnoteMark, '');
}

function withoutBrackets(name: string): string {
  const start = name.endsWith(')') ? name.lastIndexOf('(') : -1;
  return start < 0 ? name : name.slice(0, start);
}
