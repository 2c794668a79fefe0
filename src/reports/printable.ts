/** Control characters, halves of characters, and marks that turn the direction of a text or break its line. */
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a cell or the name of a file made safe for a terminal: what is not seen becomes visible. */
export function printable(text: string): string {
  return text.replace(unprintable, visible);
}

/** Lines made safe for a terminal: their ends and tabs stay. */
export function printableLines(text: string): string {
  return text.replace(unprintable, (found, at: number) => {
    const isLineEnd = found === '\n' || (found === '\r' && text[at + 1] === '\n');
    return isLineEnd || found === '\t' ? found : visible(found);
  });
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '�';
}
