import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { valueAt, type Sheet } from '../../../src/core/model/index.js';
import { folderWith } from '../../support/county-book.js';
import { bundledCommand } from '../../support/bundled-command.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';

const matrix = `
  完成情况 | 2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 每万城镇常住人口拥有社区工作者（人）
  3 | 铜官区 | 95 | 16
  4 | 枞阳县 | 101 | 12
`;
const command = await bundledCommand();

afterAll(() => command.remove());

/** The rows of a sheet, for SheetJS to write. */
function rowsOf({ lastRow, columns, ...sheet }: Sheet): unknown[][] {
  return Array.from({ length: lastRow }, (_, row) =>
    columns.map((_, column) => valueAt({ lastRow, columns, ...sheet }, row + 1, column + 1)),
  );
}

function savedAs(bookType: BookType, text = matrix): Uint8Array {
  const sheets = workbook(text).sheets.map((sheet) => [sheet.name, rowsOf(sheet)] as const);
  const book = {
    SheetNames: sheets.map(([name]) => name),
    Sheets: Object.fromEntries(sheets.map(([name, rows]) => [name, utils.aoa_to_sheet(rows)])),
  };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const files: readonly (readonly [string, BookType])[] = [
  ['铜陵.xls', 'biff8'],
  ['铜陵.et', 'biff8'],
  ['铜陵.ods', 'ods'],
  ['铜陵.csv', 'csv'],
];

test.each(files)(
  'an own table in %s is judged, and a finding points into its cell',
  async (file, type) => {
    const folder = folderWith(matrix, '表.xlsx');
    writeFileSync(join(folder, file), savedAs(type));
    const { out } = await runValidate(folder, [file, '--format', 'json', '--no-cache']);
    const { workbooks } = JSON.parse(out) as {
      workbooks: readonly { findings: readonly object[] }[];
    };
    expect(workbooks[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'share-over-limit', cell: 'B4' }),
    );
  },
);

test('in the bundled command a worker reads them, in small runs as well', () => {
  const folder = folderWith(matrix, '表.xlsx');
  writeFileSync(join(folder, '铜陵.xls'), savedAs('biff8'));
  for (const workers of ['', '--workers 2']) {
    const line = `exec node "$PLAN_INDICATORS/dist/plan-indicators.mjs" validate 铜陵.xls --no-cache --quiet ${workers} >said`;
    command.shell(line, { cwd: folder });
    expect(readFileSync(join(folder, 'said'), 'utf8')).toContain('完成情况!B4');
  }
});

test('a workbook of ours in another format is refused: its formulas do not survive there', async () => {
  const ours =
    '封面 | 填报单位 | 铜陵市民政局\n2 | 区划代码 | "340700"\n3 | 规划代码 | anhui-14fyp';
  const folder = folderWith(matrix, '表.xlsx');
  writeFileSync(join(folder, '铜陵.xls'), savedAs('biff8', ours));
  const { out, code } = await runValidate(folder, ['铜陵.xls', '--no-cache']);
  expect(code).toBe(2);
  expect(out).toContain('请在 Excel 或 WPS 中另存为 .xlsx');
});

test('no copy with notes is written of one, and that is told', async () => {
  const folder = folderWith(matrix, '表.xlsx');
  writeFileSync(join(folder, '铜陵.ods'), savedAs('ods'));
  const { told } = await runValidate(folder, ['.', '--annotate', '副本', '--no-cache']);
  expect(told).toContain('未写批注副本 铜陵.ods');
  expect(told).toContain('副本/表.xlsx');
});
