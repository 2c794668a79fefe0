import type { CellValue } from '../model/index.js';
import { foldHeader } from './tidy-text.js';

const words: ReadonlySet<string> = new Set([
  ...['同上', '同前', '上同', '〃', '"', 'ditto', 'sameasabove'],
]);

/** 同上 · Whether a cell only points to the row above. */
export function isDitto(value: CellValue): boolean {
  return typeof value === 'string' && words.has(foldHeader(value));
}
