import { foldHeader, tidyText } from './tidy-text.js';

/** 皖民发〔2024〕12号, 2024年第12号, No. 12: a number, right behind its issuer or in words of its own. */
const forms = [
  { number: /[[(﹝{]\d{4}年?[\])﹞}]第?\d/g, behind: /[\p{L})]$/u },
  { number: /第\d+号/g, behind: /(?:\p{L}|\d{4})$/u },
  { number: /\d{4}[-/年]\d+号/g, behind: /\p{L}$/u },
];

/** No. 12 as a word of its own, which folded stands right behind the word before; “there were no 12” is none. */
const inWords = /(?:^|[^A-Za-z])(?:[Nn][Oo](?:\. ?)?|N[Oo] )\d/;

/**
 * 文号 · Whether a text names a document by its number.
 *
 * @example hasDocumentNumber('皖民社发〔2024〕12号') //=> true
 * @example hasDocumentNumber('见附件') //=> false
 */
export function hasDocumentNumber(text: string): boolean {
  if (inWords.test(tidyText(text))) return true;
  const folded = foldHeader(text);
  return forms.some(({ number, behind }) => {
    const found = [...folded.matchAll(number)];
    return found.some(({ index }) => behind.test(before(folded, index)));
  });
}

/** As much as may have to stand before a number. */
function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 4), index);
}
