import { told } from '../../support/own-tables.js';

/** What the first row says below a header of two levels. */
const below = (group: string, parts: string) =>
  told(`
    表 | 2024年养老服务情况
    2  | 县区 | ${group}
    3  |      | ${parts}
    4  | 甲县 | 10 | 6 | 4
  `).map((fact) => fact.replace(' 甲县 2024 actual', ''));

test.each(['合计', '小计', '总数', '总计', '合计数'])(
  '%s over parts is the indicator above it, and the parts stay what they are',
  (total) => {
    expect(below('养老床位数（张） | |', `${total} | 其中：护理型 | 普通型`)).toEqual([
      'B4 养老床位数 10 张',
      'C4 养老床位数护理型 6 张',
      'D4 养老床位数普通型 4 张',
    ]);
  },
);

test('the unit of 合计 is that of the indicator', () => {
  expect(below('养老机构 | |', '合计（个） | 公办（个） | 床位（张）')).toEqual([
    'B4 养老机构 10 个',
    'C4 养老机构公办 6 个',
    'D4 养老机构床位 4 张',
  ]);
});

test('合计 stands between the indicator and its times', () => {
  const table = `
    表 | 养老服务情况
    2  | 县区 | 养老床位数（张） | |
    3  |      | 合计 | | 护理型
    4  |      | 2023年 | 2024年 | 2024年
    5  | 甲县 | 10 | 12 | 6
    ! merged 表!A2:A4
    ! merged 表!B2:D2
    ! merged 表!B3:C3
  `;
  expect(told(table).slice(0, 2)).toEqual([
    'B5 养老床位数 甲县 2023 actual 10 张',
    'C5 养老床位数 甲县 2024 actual 12 张',
  ]);
});

test('of 合计 and 小计 below one name nobody knows which is the indicator', () => {
  expect(below('养老床位数（张） | |', '合计 | 小计 | 护理型')).toEqual([
    'B4 养老床位数合计 10 张',
    'C4 养老床位数小计 6 张',
    'D4 养老床位数护理型 4 张',
  ]);
});

test('小计 of parts is none of the whole', () => {
  const table = `
    表 | 2024年养老服务情况
    2  | 县区 | 养老床位数（张） | |
    3  |      | 合计 | 其中：公办 |
    4  |      |      | 小计 | 护理型
    5  | 甲县 | 10 | 6 | 4
    ! merged 表!A2:A4
    ! merged 表!B2:D2
    ! merged 表!B3:B4
    ! merged 表!C3:D3
  `;
  expect(told(table).slice(0, 2)).toEqual([
    'B5 养老床位数 甲县 2024 actual 10 张',
    'C5 养老床位数公办小计 甲县 2024 actual 6 张',
  ]);
});

test('总数 completes a name that says no amount', () => {
  expect(below('社会工作人才 | |', '总数 | 持证人数 | 本科人数')[0]).toBe('B4 社会工作人才总数 10');
});

test('合计 over names counts all of what they name', () => {
  expect(below('合计 | | 城市', '户数（户） | 人数（人） | 户数（户）')).toEqual([
    'B4 合计户数 10 户',
    'C4 合计人数 6 人',
    'D4 城市户数 4 户',
  ]);
});
