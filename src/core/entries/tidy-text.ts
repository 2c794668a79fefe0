import { remember } from '../model/index.js';

const hidden =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD' +
  '\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE0E\\uFE0F\\uFEFF';
const hiddenMarks = new RegExp(`[${hidden}]+`, 'g');
const dressed = '\\uFF01-\\uFF5E\\uFFE5\\uFE50-\\uFE6B\\u2F00-\\u2FD5\\uF900-\\uFAFF';
const dressedCharacters = new RegExp(`[${dressed}]+`, 'g');
/** White space other than the space. */
const wide = '\\t-\\r\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** One class of characters is found half again as fast as two in turn. */
const untidy = new RegExp(`[${hidden}${dressed}${wide}]|  |^ | $`);
/** White space that is not one space already. */
const blanks = new RegExp(`[${wide}][ ${wide}]*| [ ${wide}]+`, 'g');
/** What the eye does not see. */
const notSeen = `[ ${wide}${hidden}]`;
const unseen = new RegExp(`${notSeen}+`, 'g');
const nothingSeen = new RegExp(`^${notSeen}*$`);
const brackets: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
};

/** The most characters that a number, day or period is written with; a longer text is none of them. */
export const longestEntry = 60;

/**
 * 规整文本 · A text without what the eye does not see.
 *
 * Outer white space, control characters and zero-width or direction marks are gone, inner white
 * space is one space, full-width and small forms (Ａ１％（）) are plain ASCII, and the look-alikes
 * of Chinese characters that PDF files yield are the characters. A tidy text returns as it is.
 */
export function tidyText(text: string): string {
  if (!untidy.test(text)) return text;
  return spaced(plainCharacters(text.replace(hiddenMarks, '')));
}

function plainCharacters(text: string): string {
  return text.replace(dressedCharacters, plain);
}

const plain = remember((characters: string): string => characters.normalize('NFKC'));

function spaced(text: string): string {
  return text.replace(blanks, ' ').trim();
}

/** 空白文本 · Whether the eye sees nothing of a text, of which nothing is left when it is tidied. */
export function isBlankText(text: string): boolean {
  return nothingSeen.test(text);
}

/** 可见文本 · A text as it is written, punctuation and all, without what the eye does not see. */
export function visibleText(text: string): string {
  return spaced(text.replace(hiddenMarks, ''));
}

const folded = /^[\u4E00-\u9FFF\da-z()%_.:-]*$/;

/** 表头 · The form in which headers and words of a vocabulary are compared: tidy, lower-case, unspaced. */
export function foldHeader(text: string): string {
  return folded.test(text) ? text : fold(text);
}

const fold = remember((text: string): string =>
  plainCharacters(text.replace(unseen, ''))
    .replace(/[【】〔〕]/g, (bracket) => brackets[bracket] ?? bracket)
    .toLowerCase(),
);
