import type { CatalogueDefect } from '../core/catalogue-file/index.js';
import type { Language } from '../core/model/index.js';
import type { CatalogueWords } from './catalogue-words.js';
import type { Messages } from './messages.js';

/** The line of a defect in the workbook of a plan: its cell, and what is wrong there. */
export function catalogueDefectText(
  defect: CatalogueDefect,
  { catalogue, language }: Messages,
): string {
  const text = defectText(defect, catalogue, language);
  const { sheet, cell } = defect;
  if (sheet === undefined) return text;
  return catalogue.line(cell === undefined ? sheet : `${sheet}!${cell}`, text);
}

/** What is wrong with a plan at a cell, without saying where. */
export function defectText(
  { id, label, found = '', allowed = [], other }: CatalogueDefect,
  words: CatalogueWords,
  language: Language,
): string {
  return words.defects[id]({
    label: label[language],
    found: String(found),
    allowed: allowed.map((one) => one[language]).join(words.separator),
    other: other?.label[language] ?? '',
    there: String(other?.found ?? ''),
  });
}
