import { isError, type CellValue, type Fix } from '../../core/model/index.js';
import { valueOf } from './cell-of.js';
import { commit } from './commit.js';
import { typedEntry, typedFormula } from './entry-text.js';

/** Which fixes were made; outdated ones met a cell that no longer holds what was checked. */
export interface FixOutcome {
  readonly applied: readonly Fix[];
  readonly outdated: readonly Fix[];
}

/** Makes fixes in one change of the workbook, each only where the cell still holds what was checked. */
export async function applyFixes(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
): Promise<FixOutcome> {
  const cells = fixes.map((fix) => ({ fix, range: rangeOf(context, fix) }));
  await context.sync();
  const current = cells.filter(({ fix, range }) => holdsBefore(range, fix));
  for (const [sheet, area] of mergesOf(current.map(({ fix }) => fix))) {
    context.workbook.worksheets.getItem(sheet).getRange(area).unmerge();
  }
  for (const { fix, range } of current) enterFix(range, fix);
  const applied = current.map(({ fix }) => fix);
  await commit(context, [...new Set(applied.map(({ sheet }) => sheet))]);
  return { applied, outdated: fixes.filter((fix) => !applied.includes(fix)) };
}

/** The merged areas that are taken apart, each once. */
function mergesOf(fixes: readonly Fix[]): Iterable<readonly [sheet: string, area: string]> {
  const merges = fixes.flatMap(({ sheet, unmerge }) =>
    unmerge ? [[sheet, unmerge] as const] : [],
  );
  return new Map(merges.map((merge) => [merge.join('!'), merge])).values();
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, cell }: Fix): Excel.Range {
  const range = workbook.worksheets.getItem(sheet).getRange(cell);
  return range.load('values,formulas,numberFormat');
}

function holdsBefore({ values, formulas }: Excel.Range, { before }: Fix): boolean {
  return plain(valueOf({ value: values[0]?.[0], formula: formulas[0]?.[0] })) === before;
}

function plain(value: CellValue): Fix['before'] {
  return isError(value) ? value.error : value;
}

/** A cell formatted as text would keep numbers and formulas as texts. */
function enterFix(range: Excel.Range, { after }: Fix): void {
  const isTextCell = range.numberFormat[0]?.[0] === '@';
  const entry = 'formula' in after ? typedFormula(after.formula) : after.value;
  const staysText = 'value' in after && typeof after.value === 'string';
  if (isTextCell && !staysText) range.numberFormat = [['General']];
  if ('formula' in after) range.formulas = [[entry]];
  else range.values = [[isTextCell && staysText ? entry : typedEntry(entry)]];
}
