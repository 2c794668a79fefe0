const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters, halves of characters and non-characters, none of which XML can hold. */
const unfit = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** A text as it stands in XML, in elements and in attributes in double quotes; what XML cannot hold is replaced. */
export function escapeXml(text: string): string {
  return text
    .replace(unfit, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
