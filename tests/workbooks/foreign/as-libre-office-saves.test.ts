import { readFileSync, readdirSync } from 'node:fs';
import { messagesOf } from '../../../src/messages/index.js';
import { understand } from '../../../src/core/layouts/index.js';
import { valueAt, type Workbook } from '../../../src/core/model/index.js';
import { tablesJson } from '../../../src/reports/tables-json.js';
import { readForeign } from '../../../src/workbooks/foreign/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { convertedByLibreOffice, withLibreOffice } from '../../support/libre-office.js';

const folder = 'examples/own-tables';
const tables = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe.each(tables)('%s', (name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  const saved = (as: string) => readForeign(convertedByLibreOffice(bytes, 'xlsx', as));

  withLibreOffice('saved as .xls reads the same, cell by cell and fact by fact', async () => {
    const [ours, theirs] = [await read(bytes), await saved('xls')];
    expect(shown(theirs)).toEqual(shown(ours));
    expect(factsOf(theirs)).toBe(factsOf(ours));
  });

  withLibreOffice('saved as .ods reads the same, but for blanks in a row', async () => {
    const [ours, theirs] = [await read(bytes), await saved('ods')];
    expect(shown(theirs)).toEqual(shown(ours));
    expect(factsOf(theirs)).toBe(factsOf(ours));
  });
});

/** What a person sees of a workbook; SheetJS makes one blank of several in an .ods. */
function shown({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => {
    const rows = Array.from({ length: sheet.lastRow }, (_, row) =>
      sheet.columns.map((_, column) => seen(valueAt(sheet, row + 1, column + 1))),
    );
    const { name, visibility, hiddenRows, hiddenColumns } = sheet;
    const merges = sheet.merges.map((area) => JSON.stringify(area)).sort();
    return { name, visibility, hiddenRows, hiddenColumns, merges, rows };
  });
}

function seen(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/ +/g, ' ').trimStart() : value;
}

function factsOf(workbook: Workbook): string {
  return [...tablesJson(understand(workbook, []), messagesOf('zh-CN'))].join('');
}
