import { understand } from '../../../src/core/layouts/index.js';
import { notTold, told } from '../../support/own-tables.js';
import { workbook } from '../../support/workbook.js';

/** Counties of which each has as many as a year has in its name. */
const counties = (header: string) => `
  表 | 2024年养老服务情况
  2  | 县区 | ${header}
  3  | 甲县 | 2010
  4  | 乙县 | 1985
  5  | 丙县 | 2040
`;

/** How many figures stand below each header of a sketch. */
const counted = (text: string) =>
  [...understand(workbook(text))].flatMap(({ tables }) =>
    tables.flatMap(({ table }) => table.columns.map(({ reason }) => reason.figures)),
  );

test.each(['养老机构床位数（张）', '养老机构床位（张）', '养老机构床位数'])(
  '%s is counted, however much its figures look like years',
  (header) => {
    expect(told(counties(header)).map((fact) => fact.split(' ')[4])).toEqual(
      Array(3).fill('actual'),
    );
    expect(notTold(counties(header))).toEqual([]);
    expect(counted(counties(header))).toEqual([0, 3]);
  },
);

test('a unit in a row of its own, and that of the whole, say that something is counted', () => {
  const units = `
    表 | 2024年养老服务情况
    2  | 县区 | 护理员 | 床位
    3  |      | 人 | 张
    4  | 甲县 | 2010 | 3000
    5  | 乙县 | 1985 | 3100
  `;
  expect(told(units)).toHaveLength(4);
  const parts = `
    表 | 2024年养老服务情况
    2  | 县区 | 护理员（人） | 其中：持证
    3  | 甲县 | 3000 | 2010
    4  | 乙县 | 3100 | 1985
  `;
  expect(told(parts)[1]).toBe('C3 持证 甲县 2024 actual 2010 人');
});

test.each(['2024年', '2024年完成', '完成数', '本年'])(
  'below %s stand figures of the indicators, and never years',
  (header) => {
    const table = `
      表 | 2024年主要指标完成情况
      2  | 指标 | 单位 | ${header}
      3  | 养老床位 | 张 | 2010
    `;
    expect(told(table)).toEqual(['C3 养老床位 2024 actual 2010 张']);
    expect(counted(table)).toEqual([0, 0, 1]);
  },
);

test('figures among which some look like years are all counted', () => {
  const mixed = counties('养老床位').replace('2040', '880');
  expect(told(mixed)).toHaveLength(3);
  expect(counted(mixed)).toEqual([0, 3]);
});

test.each(['养老床位', '建成', '社区', '建成（年）'])(
  'below %s nobody knows whether they are years, and the reason says so',
  (header) => {
    expect(told(counties(header))).toEqual([]);
    expect(notTold(counties(header))).toEqual([
      'B3 years-or-figures',
      'B4 years-or-figures',
      'B5 years-or-figures',
    ]);
  },
);

test('words among what may be years do not make it a column of words', () => {
  const table = counties('建成').replace('2040', '未建');
  expect(notTold(table)).toContain('B3 years-or-figures');
});
