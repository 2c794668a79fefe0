import type { ColumnSpec } from '../../core/contract/index.js';
import type { Language } from '../../core/model/index.js';
import { textWidth } from './text-width.js';

/** The narrowest and the widest that a kind of column gets; what is longer is broken into lines. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  text: [8.5, 26],
  code: [9, 22],
  region: [10, 15],
  regions: [14, 26],
  day: [12, 12],
  number: [8.5, 16],
};
const otherwise = [8.5, 16] as const;
const remarksWidth = 32;
const room = 1.5;
const filterButton = 2.5;

/** 列宽 · The width of a column for its header over two lines and the texts of its cells. */
export function columnWidth(
  spec: ColumnSpec,
  texts: readonly string[],
  language: Language,
): number {
  if (spec.id === 'remarks' || spec.id === 'reason' || spec.id === 'opinion') return remarksWidth;
  const [least, most] = bounds[spec.holds] ?? otherwise;
  const content = Math.max(0, ...texts.map(textWidth)) + room;
  const width = Math.max(least, headerWidth(spec.name[language]), Math.min(content, most));
  return Math.ceil(width * 2) / 2;
}

/** A header is broken into two lines, a Latin word never. */
function headerWidth(name: string): number {
  const isLatin = /^[ -~]+$/.test(name);
  const longestWord = isLatin ? Math.max(...name.split(' ').map(textWidth)) : 0;
  return Math.max(longestWord, textWidth(name) / 2 + 1) + filterButton;
}
