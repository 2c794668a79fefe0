import { explanationRow } from '../../../src/core/explanations/index.js';
import { checked } from '../../support/findings.js';
import { submission } from '../../support/pane/sketches.js';
import { workbook } from '../../support/workbook.js';

const said = { reason: '沿用旧称', by: '李四', date: '2024-01-05', state: 'pending' } as const;

test.each([
  ['zh-CN', '区划名称', '待核'],
  ['en-US', 'Region name', 'Pending'],
] as const)(
  'a finding is explained by its rule, place, key and value, in the words of a workbook in %s',
  (language, field, state) => {
    const { findings } = checked(workbook(submission));
    const finding = findings.find(({ rule }) => rule === 'region-name-mismatch');
    expect(finding && explanationRow(finding, said, { language })).toEqual({
      ...{ rule: 'region-name-mismatch', sheet: '数据', position: 'B6', field, value: '瑶海县' },
      rowKey: '340102|下级|facility-coverage|2023',
      ...{ reason: '沿用旧称', by: '李四', on: '2024-01-05', state },
    });
  },
);

test('under a name of its own a sheet is known by the aliases of the office', () => {
  const { findings } = checked(workbook(submission));
  const finding = findings.find(({ rule }) => rule === 'region-name-mismatch');
  const renamed = finding && { ...finding, sheet: '填报数据' };
  const spelling = { language: 'zh-CN', aliases: { 填报数据: '数据' } } as const;
  expect(renamed && explanationRow(renamed, said, spelling).field).toBe('区划名称');
});
