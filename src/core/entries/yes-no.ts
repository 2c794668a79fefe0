import type { CellValue } from '../model/index.js';
import { foldHeader } from './tidy-text.js';

const answers: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['√', true],
  ['✓', true],
  ['✔', true],
  ['y', true],
  ['yes', true],
  ['true', true],
  ['否', false],
  ['×', false],
  ['✗', false],
  ['✘', false],
  ['n', false],
  ['no', false],
  ['false', false],
]);

/** 是/否 · The answer in a cell; undefined for a blank and for anything that could mean either (x, 1). */
export function readYesNo(value: CellValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? answers.get(foldHeader(value)) : undefined;
}
