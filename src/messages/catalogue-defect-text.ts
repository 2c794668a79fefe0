import type { CatalogueDefect } from '../core/catalogue-file/index.js';
import type { Messages } from './messages.js';

/** The line of a defect in the workbook of a plan: its cell, and what is wrong there. */
export function catalogueDefectText(
  { id, sheet, cell, label, found = '', allowed = [], other }: CatalogueDefect,
  { catalogue, language }: Messages,
): string {
  const text = catalogue.defects[id]({
    label: label[language],
    found: String(found),
    allowed: allowed.map((one) => one[language]).join(catalogue.separator),
    other: other?.label[language] ?? '',
    there: String(other?.found ?? ''),
  });
  if (sheet === undefined) return text;
  return catalogue.line(cell === undefined ? sheet : `${sheet}!${cell}`, text);
}
