import { checked } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 备注';
const [first = '', ...others] = ownRows.map((row) => row.replace(/\|[^|]*$/, '| '));

/** How the first indicator stands where nothing is reported of it but that. */
function classOf(said: string, remark: string) {
  const row = first.replace('| 80 | 85 |', `| ${said} | ${said} |`).replace(/ $/, ` ${remark}`);
  const text = ownProgress({ header, rows: [row, ...others] });
  const { submission } = checked(workbook(text), { file: '340123.xlsx' });
  return submission.progress[0]?.progress.class;
}

test.each([
  ['不适用（本县没有社区）', ''],
  ['不适用', '本县没有社区'],
  ['—', '本县没有社区'],
  ['不适用（见备注）', '本县没有社区'],
])('%s with the remark “%s” does not concern the unit', (said, remark) => {
  expect(classOf(said, remark)).toBe('inapplicable');
});

test.each([
  ['不适用', ''],
  ['不适用', '无'],
  ['…', '本县没有社区'],
])('%s with the remark “%s” says no reason why it would not', (said, remark) => {
  expect(classOf(said, remark)).toBe('undetermined');
});

test('what is remarked in a row of a region is no reason of one of its indicators', () => {
  const book = workbook(`
    进展 | 肥西县“十四五”城乡社区服务主要指标完成情况（截至2023年底）
    2 | 地区 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%） | 备注
    3 | 肥西县 | 不适用 | 80 | 自助服务终端年内新增 12台
  `);
  const { submission } = checked(book, { file: '340123.xlsx' });
  const rows = submission.observations.map(({ row }) => row.cells.remarks.value);
  expect(rows).toEqual([undefined, undefined]);
});
