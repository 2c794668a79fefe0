import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unknown-batch';

const pilot = (batch: string, listed = '第一批') =>
  workbook(`
    批次 | 批次 | 年份
    2    | ${listed} | 2021
    站点 | 站点编号 | 站点名称 | 试点批次
    2    | QY001    | 草市街站 | ${batch}
  `);

test('a batch that the sheet of batches lacks is asked about', () => {
  expect(findings(rule, pilot('首批'))).toEqual([at(rule, '站点!C2', { found: '首批' })]);
});

test('a listed batch, a station that is no pilot, and a workbook without batches pass', () => {
  for (const batch of ['第一批', '', '无', '—']) expect(findings(rule, pilot(batch))).toEqual([]);
  expect(findings(rule, pilot('首批', ''))).toEqual([]);
});
