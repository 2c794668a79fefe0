import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rowsOf = (text: string) =>
  checked(workbook(text)).submission.tables.data?.rows.map(({ row }) => row);
const table = `
  数据 | 区划代码 | 区划名称 | 指标代码 | 期间 | 数值
  2    | 340100   | 合肥市   | coverage | 2023 | 85
`;

test.each([
  '注：本表由县级民政部门填报。',
  '（注：覆盖率为期末数）',
  '备注:1.数据截至年底',
  '数据来源：民政统计年报',
  '单位负责人：张三',
])('a row that says "%s" below a table is no entry', (text) => {
  expect(rowsOf(`${table}\n 3 | ${text}`)).toEqual([2]);
});

test.each(['| 注：含开发区', '| | | | 注：含开发区', '| | 审核人：张三 | 填报日期：2024年1月5日'])(
  'a row that holds nothing but "%s" is a remark in whatever column it stands',
  (text) => {
    expect(rowsOf(`${table}\n 3 | ${text}`)).toEqual([2]);
    expect(rowsOf(`${table}\n 3 | ${text}\n 4 | | | 2.不含村`)).toEqual([2]);
  },
);

test('a row that lacks its keys and says something beside a remark is an entry', () => {
  expect(rowsOf(`${table}\n 3 | | 合肥市 | | | 注：未取得`)).toEqual([2, 3]);
  expect(rowsOf(`${table}\n 3 | | 注：合肥 | | 2023 |`)).toEqual([2, 3]);
});

test('a line of signatures over several columns is no entry', () => {
  expect(rowsOf(`${table}\n 4 | 填表人：李四 |  | 审核人：张三 | 填报日期：2024年1月5日`)).toEqual([
    2,
  ]);
});

test('a remark goes on with its next points', () => {
  const points = '\n 3 | 填表说明：1.分子为已建成的\n 4 | 2.分母为全部社区\n 5 | （三）不含村';
  expect(rowsOf(`${table}${points}`)).toEqual([2]);
  expect(rowsOf(`${table}\n 3 | 2.分母为全部社区`)).toEqual([2, 3]);
});

test.each(['合计：', '总计', '共计:', '小 计'])('a row named %s only adds up', (name) => {
  expect(rowsOf(`${table}\n 3 | ${name} | | | | 85`)).toEqual([2]);
});

test.each(['全市合计', '全 区', '全县', '本级小计', '汇总', '其中：城镇', '其中农村', '街道小计'])(
  'a row named %s where the code belongs adds up or tells a part',
  (name) => {
    expect(rowsOf(`${table}\n 3 | ${name} | | | | 85`)).toEqual([2]);
    expect(rowsOf(`${table}\n 3 | ${name} | | coverage | 2023 | 85`)).toEqual([2]);
  },
);

test.each(['全椒县', '总部', '小计划', '合计划', '340102'])(
  'a row named %s is an entry',
  (name) => {
    expect(rowsOf(`${table}\n 3 | ${name} | | coverage | 2023 | 85`)).toEqual([2, 3]);
  },
);

test('the totals row of a table of Excel is no entry', () => {
  const book = workbook(`${table}\n 3 | | | | | 85`);
  const area = { top: 1, left: 1, bottom: 3, right: 5 };
  const named = { name: '数据表', area, headerRows: 1, totalsRows: 1, columns: [], calculated: [] };
  const sheets = book.sheets.map((sheet) => ({ ...sheet, tables: [named] }));
  const { data } = checked({ ...book, sheets }).submission.tables;
  expect(data?.rows.map(({ row }) => row)).toEqual([2]);
});

test('a title between two tables is no entry, merged over columns or not', () => {
  const stacked = `
    ${table}
    4 | 二、县级
    5 | 区划代码 | 区划名称 | 指标代码 | 期间 | 数值
    6 | 340102   | 瑶海区   | coverage | 2023 | 80
  `;
  expect(rowsOf(`${stacked}\n ! merged 数据!A4:E4`)).toEqual([2, 6]);
  expect(rowsOf(stacked)).toEqual([2, 6]);
});

test('a lone text is a title only right above a second header', () => {
  expect(rowsOf(`${table}\n 4 | 二、县级`)).toEqual([2, 4]);
});

test('a row with figures is an entry, whatever it begins with', () => {
  expect(rowsOf(`${table}\n 3 | 注：全市 | 合肥市 | coverage | 2022 | 80`)).toEqual([2, 3]);
  expect(rowsOf(`${table}\n 3 | 340200 | 注：芜湖 | coverage | 2022 | …`)).toEqual([2, 3]);
});
