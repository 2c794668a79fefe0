import { valueAt, type Area, type Column, type Sheet, type Workbook } from '../model/index.js';

/** 取消合并后的工作簿 · A workbook whose merged area is taken apart, every cell holding what the first one held. */
export function withFilledArea(workbook: Workbook, sheetName: string, area: Area): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === sheetName ? filled(sheet, area) : sheet,
  );
  return { ...workbook, sheets };
}

function filled(sheet: Sheet, area: Area): Sheet {
  const value = valueAt(sheet, area.top, area.left);
  const columns = sheet.columns.map((column, index): Column | undefined => {
    const isInside = index + 1 >= area.left && index + 1 <= area.right;
    if (!column || !isInside) return column;
    const values = [...column.values];
    for (let row = area.top; row <= area.bottom; row += 1) values[row] = value;
    return { ...column, values };
  });
  const merges = sheet.merges.filter(({ top, left }) => top !== area.top || left !== area.left);
  return { ...sheet, columns, merges };
}
