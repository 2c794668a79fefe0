import type { Workbook } from '../../core/model/index.js';
import { workbookFromText } from './workbook-from-text.js';

/** A workbook of a sketch with its file name; an earlier one is of the delivery before. */
export interface SketchFile {
  readonly file: string;
  readonly isEarlier: boolean;
  readonly workbook: Workbook;
}

/**
 * 多份工作簿 · The workbooks of a text, each below its line `# file 合肥市.xlsx`, or `# earlier …` where
 * it is of the delivery before. A text without such lines is one workbook, example.xlsx.
 */
export function workbooksFromText(text: string): readonly SketchFile[] {
  const [head = '', ...parts] = text.split(/^[ \t]*# (file|earlier) (.+)$/m);
  if (parts.length === 0) return [sketchFile(['file', 'example.xlsx', head])];
  const files = parts.flatMap((kind, index) =>
    index % 3 === 0 ? [[kind, parts[index + 1] ?? '', parts[index + 2] ?? ''] as const] : [],
  );
  return files.map(sketchFile);
}

function sketchFile([kind, name, text]: readonly [string, string, string]): SketchFile {
  return { file: name.trim(), isEarlier: kind === 'earlier', workbook: workbookFromText(text) };
}
