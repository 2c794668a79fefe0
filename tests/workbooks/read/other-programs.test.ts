import { readable } from '../support/workbook-files.js';

describe.each([
  ['openpyxl', 1900],
  ['openpyxl-1904', 1904],
  ['libreoffice', 1900],
])('the workbook as %s saved it', (file, dateSystem) => {
  const reading = readable(`tests/fixtures/workbooks/${file}.xlsx`);

  test('keeps its sheets, names and date system', async () => {
    const book = await reading;
    expect(book).toMatchObject({ dateSystem, hasMacros: false, externalLinks: [] });
    const sheets = book?.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
    expect(sheets?.slice(0, 4)).toEqual([
      '封面 visible',
      '数据 visible',
      '指标 visible',
      '隐藏 hidden',
    ]);
    const areas = book?.names.filter(({ name }) => name === '区划');
    expect(areas?.[0]?.refersTo).toMatch(/^'?数据'?!\$A\$2:\$A\$41$/);
  });

  test('keeps what is hidden, filtered and merged', async () => {
    const data = (await reading)?.sheets[1];
    expect(data).toMatchObject({ lastRow: 41, isFiltered: true });
    expect([...(data?.hiddenRows ?? [])]).toContain(5);
    expect([...(data?.hiddenColumns ?? [])]).toEqual([9]);
    expect(data?.merges).toHaveLength(1);
  });

  test('keeps its table', async () => {
    const [table] = (await reading)?.sheets[2]?.tables ?? [];
    expect(table).toMatchObject({
      name: '指标表',
      columns: ['指标代码', '基期值', '目标值', '增长'],
    });
  });
});
