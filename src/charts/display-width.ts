import { eastAsianWidth } from 'get-east-asian-width';
import { remember } from '../core/model/index.js';

/** Letters, digits and signs of one column, and Chinese characters and signs of two: nearly all texts. */
const usual = /^[\x20-\x7e–\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const wide = /[\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]/g;
/** Marks over a letter before them, and characters that are not seen. */
const unseen = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/gu;

/** 显示宽度 · How many columns of a terminal a text takes: Chinese characters take two each. */
export const displayWidth = remember((text: string): number => {
  if (usual.test(text)) return text.length + (text.match(wide)?.length ?? 0);
  let width = 0;
  for (const character of text.replace(unseen, '')) {
    width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
});
