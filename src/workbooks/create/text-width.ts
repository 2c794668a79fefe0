import { displayWidth } from '../../charts/display-width.js';

/** The width of a text in columns of Latin letters; a Chinese character takes two and a little. */
export function textWidth(text: string): number {
  const columns = displayWidth(text);
  return columns + (columns - [...text].length) * 0.1;
}

/** How many lines a text takes in a cell of a width, broken where it need be. */
export function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
}
