import { escapeXml } from '../../core/model/escape-xml.js';

const column = /<tableColumn id="(\d+)" name="([^"]*)"[^>]*\/>/g;

/**
 * 计算列 · A table part whose columns carry the formulas that new rows get, by header.
 *
 * It takes parts as exceljs writes them, which announce a totals row that is not there.
 */
export function withCalculatedColumns(
  part: string,
  formulas: Readonly<Record<string, string>>,
): string {
  const byName = new Map(
    Object.entries(formulas).map(([name, formula]) => [escapeXml(name), escapeXml(formula)]),
  );
  const columns = part.replace(column, (_, id: string, name: string) => {
    const formula = byName.get(name);
    const start = `<tableColumn id="${id}" name="${name}"`;
    return formula === undefined
      ? `${start}/>`
      : `${start}><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
  });
  return columns.replace('totalsRowShown="1"', 'totalsRowShown="0"');
}
