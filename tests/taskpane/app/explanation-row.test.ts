import { explanationRow } from '../../../src/taskpane/app/explanation-row.js';
import { checked } from '../../support/findings.js';
import { submission } from '../../support/pane/sketches.js';
import { workbook } from '../../support/workbook.js';

const said = { reason: '沿用旧称', by: '李四', on: '2024-01-05' };

test.each([
  ['zh-CN', '区划名称', '待核'],
  ['en-US', 'Region name', 'Pending'],
] as const)(
  'a finding is explained by its rule, place, key and value, in %s',
  (language, ...words) => {
    const { findings } = checked(workbook(submission));
    const finding = findings.find(({ rule }) => rule === 'region-name-mismatch');
    const [field, state] = words;
    expect(finding && explanationRow(finding, said, language)).toEqual({
      ...{ rule: 'region-name-mismatch', sheet: '数据', position: 'B6', field, value: '瑶海县' },
      rowKey: '340102|下级|facility-coverage|2023',
      ...{ ...said, state },
    });
  },
);
