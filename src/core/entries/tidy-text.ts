const hidden =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD' +
  '\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE0E\\uFE0F\\uFEFF';
const hiddenMarks = new RegExp(`[${hidden}]+`, 'g');
const untidy = new RegExp(`[${hidden}\\uFF01-\\uFF5E]|[^\\S ]|^ | $|  `);
const fullWidth = /[\uFF01-\uFF5E]/g;
const brackets: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
};

/** The most characters that a number, day or period is written with; a longer text is none of them. */
export const longestEntry = 60;

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/**
 * 规整文本 · A text without what the eye does not see.
 *
 * Outer white space, control characters and zero-width or direction marks are gone, inner white
 * space is one space, full-width ASCII (Ａ１％（）) is plain ASCII. A tidy text returns as it is.
 */
export function tidyText(text: string): string {
  if (!untidy.test(text)) return text;
  return text.replace(hiddenMarks, '').replace(fullWidth, halfWidth).replace(/\s+/g, ' ').trim();
}

/** 表头 · The form in which headers and words of a vocabulary are compared: tidy, lower-case, unspaced. */
export function foldHeader(text: string): string {
  return tidyText(text)
    .replace(/ /g, '')
    .replace(/[【】〔〕]/g, (bracket) => brackets[bracket] ?? bracket)
    .toLowerCase();
}
