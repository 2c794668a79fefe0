import { escapeXml } from '../core/model/index.js';

/** Direction marks, behind which a text can look like another. */
const marks = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text as it stands in HTML, SVG and XML, in elements and attributes: never markup, nothing hidden, one line. */
export function markupText(text: string): string {
  const shown = text.replace(/[\t\n\r]/g, ' ').replace(marks, '\ufffd');
  return escapeXml(shown).replaceAll("'", '&#39;');
}
