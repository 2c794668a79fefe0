import { canonicalCode } from './canonical-code.js';

/** Cities that are no units: 市辖区 and 县 of municipalities, 90 for units directly under a province. */
const groupings = /^(?:(?:11|12|31|50)\d{2}|\d{2}90)/;

/**
 * 上级区划 · The code of the unit directly above a region, known to an edition or not.
 *
 * Districts of a municipality and county-level units directly under a province belong to the
 * province. Undefined for a province, for the nation and where the text is no code.
 *
 * @example parentOf('429004') //=> '420000'
 */
export function parentOf(text: string): string | undefined {
  const code = canonicalCode(text);
  if (code === undefined || code.endsWith('0000')) return undefined;
  if (code.length > 6) return canonicalCode(code.slice(0, -3));
  const isDirect = code.endsWith('00') || groupings.test(code);
  return isDirect ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}
