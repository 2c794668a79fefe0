import { fc } from '../../../support/laws.js';
import { builtInCatalogue } from '../../../../src/core/catalogue/index.js';
import { repeatsKeys } from '../../../../src/core/rules/evidence/repeats-keys.js';
import { defaultSettings, readSubmission } from '../../../../src/core/submission/index.js';
import { rowKey, type Row, type Table } from '../../../../src/core/tables/index.js';
import { loadRegions } from '../../../../src/data/regions.js';
import { workbook } from '../../../support/workbook.js';

const known = { catalogue: builtInCatalogue, regions: loadRegions(), settings: defaultSettings };

function tableOf(on: 'data' | 'explanations', text: string): Table {
  const cover = '封面 | 填报单位 | 合肥市民政局\n2 | 区划代码 | 340100\n';
  const table = readSubmission(workbook(cover + text), { ...known, file: '' }).tables[on];
  if (!table) throw new Error('The sketch has no such sheet.');
  return table as Table;
}

function dataOf(rows: readonly (readonly string[])[]): Table {
  const lines = rows.map((row, at) => `${at + 2} | ${row.join(' | ')} | 1`);
  return tableOf('data', ['数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值', ...lines].join('\n'));
}

const isTold = ({ rows }: Table) => new Set(rows.map((row: Row) => rowKey(row))).size < rows.length;

test('a blank scope repeats the scope that it stands for', () => {
  const [unit, county] = [
    ['340100', '', 'a', '2023'],
    ['340102', '', 'a', '2023'],
  ];
  expect(repeatsKeys(dataOf([unit, county]))).toBe(false);
  expect(repeatsKeys(dataOf([unit, ['340100', '合计', 'a', '2023']]))).toBe(true);
  expect(repeatsKeys(dataOf([county, ['340102', '下级', 'a', '2023']]))).toBe(true);
  expect(repeatsKeys(dataOf([county, ['340102', '合计', 'a', '2023']]))).toBe(false);
});

test('a period repeats another spelling of it', () => {
  const row = (period: string) => ['340100', '合计', 'a', period];
  expect(repeatsKeys(dataOf([row('2023年6月'), row('2023-06')]))).toBe(true);
  expect(repeatsKeys(dataOf([row('2023年6月'), row('2023H1')]))).toBe(false);
});

const rows = fc.array(
  fc.tuple(
    fc.constantFrom('340100', ' 340100', '340102', '?', ''),
    fc.constantFrom('合计', '下级', '', '？'),
    fc.constantFrom('a', 'A', 'b', '001', '1'),
    fc.constantFrom('2023', '2023年', '2023-06', '去年', ''),
  ),
  { maxLength: 12 },
);

test('keys repeat where their texts do, whatever they are made of', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const table = dataOf(some);
      expect(repeatsKeys(table)).toBe(isTold(table));
    }),
  );
});

test('keys that are too many for a number are told by their texts', () => {
  const line = (at: number) => `${at + 2} | r${at} | 表${at} | 键${at} | 栏${at} | ${at} | 因`;
  const lines = Array.from({ length: 1700 }, (_, at) => line(at));
  const head = '说明 | 规则 | 工作表 | 行键 | 栏目 | 填报值 | 原因';
  expect(repeatsKeys(tableOf('explanations', [head, ...lines].join('\n')))).toBe(false);
  const again = line(0).replace(/^2/, '1702');
  expect(repeatsKeys(tableOf('explanations', [head, ...lines, again].join('\n')))).toBe(true);
});
