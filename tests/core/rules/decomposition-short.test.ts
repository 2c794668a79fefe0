import { readCatalogue } from '../../../src/core/catalogue-file/index.js';
import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'decomposition-short';

interface Case {
  readonly kind?: string;
  readonly target?: string;
  readonly rollUp?: string;
  readonly lines?: readonly string[];
  readonly region?: string;
}

/** A plan of 安徽 with 100 stations, what it hands down, and what is told in the workbook of a unit. */
function told({ kind = '下限', target = '100', rollUp = '相加', ...more }: Case) {
  const { lines = [], region = '340000' } = more;
  const reading = readCatalogue(
    workbook(`
      封面 | 规划代码 | ah-own
      2 | 规划名称 | 测试规划
      3 | 区划代码 | "340000"
      4 | 起始年 | 2026
      5 | 结束年 | 2030
      6 | 报送层级 | 市
      指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 目标年 | 目标值 | 计量方式 | 适用层级 | 汇总
      2 | stations | 站点 | 个 | ${kind} | 2030 | ${target} | 存量 | 省、市、县 | ${rollUp}
      目标分解 | 区划代码 | 指标代码 | 目标年 | 目标值
      ${lines.map((line, row) => `${row + 2} | ${line}`).join('\n      ')}
    `),
  );
  if (!('catalogue' in reading)) throw new Error(JSON.stringify(reading.defects));
  const book = workbook(`
    封面 | 区划代码 | "${region}"
    2 | 规划代码 | ah-own
    3 | 截止日期 | 2026-12-31
    指标 | 指标代码 | 单位 | 目标类型 | 目标年 | 目标值
    2 | stations | 百个 | ${kind} | 2030 | 1
  `);
  return findings(rule, book, { catalogue: reading.catalogue });
}

const line = (region: string, target: number, year: string | number = '') =>
  `"${region}" | stations | ${year} | ${target}`;

test('lines that come to less than the target are asked about, in the unit of the sheet', () => {
  const facts = { found: 0.99, expected: 1, isCeiling: false, lines: 2, unit: '百个' };
  const lines = [line('340100', 60), line('340200', 39)];
  expect(told({ lines })).toEqual([at(rule, '指标!E2', facts)]);
});

test('lines that come to the target, or to more of it, pass', () => {
  expect(told({ lines: [line('340100', 60), line('340200', 40)] })).toEqual([]);
  expect(told({ lines: [line('340100', 90), line('340200', 90)] })).toEqual([]);
});

test('a target to be passed is short at its very number', () => {
  const lines = [line('340100', 60), line('340200', 40)];
  expect(told({ target: '超过100', lines })).toHaveLength(1);
  expect(told({ target: '超过100', lines: [line('340100', 60), line('340200', 41)] })).toEqual([]);
});

test('of a ceiling the lines may not come to more', () => {
  const lines = (second: number) => [line('340100', 60), line('340200', second)];
  expect(told({ kind: '上限', lines: lines(40) })).toEqual([]);
  const [finding] = told({ kind: '上限', lines: lines(41) });
  expect(finding?.facts).toMatchObject({ found: 1.01, isCeiling: true });
});

test('a county counts within its city, and for the city in the workbook of the city', () => {
  const lines = [line('340100', 100), line('340123', 30), line('340121', 69)];
  expect(told({ lines })).toEqual([]);
  expect(told({ lines, region: '340100' })[0]?.facts).toMatchObject({ found: 0.99, lines: 2 });
  expect(told({ lines, region: '340123' })).toEqual([]);
});

test('what does not add up, or is due in another year, is not added up', () => {
  const lines = [line('340100', 60), line('340200', 39)];
  expect(told({ rollUp: '不汇总', lines })).toEqual([]);
  expect(told({ lines: [line('340100', 60, 2028), line('340200', 39)] })).toEqual([]);
});
