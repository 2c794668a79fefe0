const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, halves of characters and non-characters, none of which markup can hold. */
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Direction marks, behind which a text can look like another. */
const marks = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text as it stands in HTML, SVG and XML, in elements and attributes: never markup, nothing hidden. */
export function markupText(text: string): string {
  return text
    .replace(unfit, (character) => (/[\t\n\r]/.test(character) ? ' ' : '\ufffd'))
    .replace(marks, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
