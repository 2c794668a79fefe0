import { keepLayout, understand } from '../../../src/core/layouts/index.js';
import { at, findings } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unconfirmed-layout';

test('a table that is read by its headers alone is noted, with what was taken and left', () => {
  const rows = [...ownRows, '4 | 社区志愿者 | 人 | 100 | 130 | 200 | 65'];
  expect(findings(rule, workbook(ownProgress()))).toEqual([
    at(rule, '进展!A2', { figures: 9, left: 0 }),
  ]);
  expect(findings(rule, workbook(ownProgress({ rows })))).toEqual([
    at(rule, '进展!A2', { figures: 9, left: 4 }),
  ]);
});

test('a kept layout is agreed to, for the table of the next year as well', () => {
  const tables = [...understand(workbook(ownProgress()))].flatMap((sheet) => sheet.tables);
  const layouts = [keepLayout(tables.map(({ table }) => table))];
  const next = ownProgress().replaceAll('2023年', '2024年');
  expect(findings(rule, workbook(ownProgress()), { layouts })).toEqual([]);
  expect(findings(rule, workbook(next), { layouts })).toEqual([]);
});

test('workbooks of the contract have none', () => {
  expect(findings(rule, workbook('封面 | 规划代码 | anhui-14fyp'))).toEqual([]);
});
