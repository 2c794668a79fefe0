import type { SealedOn } from './grid-lines.js';

const marks: Readonly<Record<string, string>> = { t: '\t', n: '\n' };
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };

/** 规范单行 · The line of a row from its cells, each already written as id=value or empty. */
export function lineOf(on: SealedOn, cells: readonly string[]): string {
  return [on, ...cells.filter((cell) => cell !== '')].join('\t');
}

/** A cell in a line: what parts lines and cells is written with a backslash. */
export function cellOfLine(id: string, text: string): string {
  return text === '' ? '' : `${id}=${escaped(text)}`;
}

/** A text with a backslash for what parts lines and cells. */
export function escaped(text: string): string {
  return text.replace(/[\\\t\n]/g, (mark) => escapes[mark] ?? mark);
}

/**
 * The cells of a line by column id, as people read them: a number with its percent sign and unit, the
 * result of a formula after an equals sign.
 */
export function cellsOfLine(line: string): ReadonlyMap<string, string> {
  const cells = line.split('\t').slice(1);
  return new Map(
    cells.map((cell) => {
      const [id = ''] = cell.split('=', 1);
      const text = cell.slice(id.length + 1);
      return [id, readable(text)];
    }),
  );
}

/** A text that was marked as one begins with a backslash, which no trimmed text does. */
function readable(text: string): string {
  const isMarked = /^\\(?!\\)/.test(text);
  const unmarked = text.replace(/^f:/, '=').replace(/(%?)\[([^[\]]*)\]$/, unitAfter);
  const plain = isMarked ? text.slice(1) : unmarked;
  return plain.replace(/\\([\\tn])/g, (_, mark: string) => marks[mark] ?? mark);
}

/** A number that is shown as a percent is read as one, whatever the unit. */
function unitAfter(_: string, percent: string, unit: string): string {
  return percent === '' ? ` ${unit}` : percent;
}
