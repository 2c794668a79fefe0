import { foldHeader } from './tidy-text.js';

/** 皖民发〔2024〕12号, 2024年第12号, No. 12: an issuer and a number, or a number that says that it is one. */
const forms = [
  /[\p{L})][[(﹝{]\d{4}年?[\])﹞}]第?\d+号?/u,
  /(?:\p{L}|\d{4}年?)第\d+号/u,
  /\p{L}\d{4}[-/年]\d+号/u,
  /(?:^|[^a-z])no\.?\d+/,
];

/**
 * 文号 · Whether a text names a document by its number.
 *
 * @example hasDocumentNumber('皖民社发〔2024〕12号') //=> true
 * @example hasDocumentNumber('见附件') //=> false
 */
export function hasDocumentNumber(text: string): boolean {
  const folded = foldHeader(text);
  return forms.some((form) => form.test(folded));
}
