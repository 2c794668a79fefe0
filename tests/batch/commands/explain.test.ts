import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../../src/batch/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { editedBook } from '../../support/edited-book.js';
import { earlyFiling, explaining, filedEarly, listed } from '../../support/official.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';

const check = (folder: string, ...more: readonly string[]) =>
  runValidate(folder, ['肥西.xlsx', ...more]);

async function edit(folder: string, cell: string, value: string): Promise<void> {
  const path = join(folder, '肥西.xlsx');
  const [sheet = '', address = ''] = cell.split('!');
  writeFileSync(path, await editedBook(readFileSync(path), { sheet, cell: address, value }));
}

test('what the finding stands at is filled in, and only the reason is asked for', async () => {
  const folder = folderWith(filedEarly());
  const run = await explaining(folder);
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('已说明 封面!B5') });
  const [row = []] = await listed(folder, 'explanations');
  const [rule, sheet, position, key, field, value, ...said] = row;
  expect([rule, sheet, position]).toEqual(['filed-before-cutoff', '封面', 'B5']);
  expect([key, field, value]).toEqual(['', '填报日期', '45290']);
  expect(said).toEqual(['提前汇总', '', '', '', '', '张三', '2024-01-05', '待核']);
});

test('an explained workbook passes, and the report says who explained what and why', async () => {
  const folder = folderWith(filedEarly());
  expect(await check(folder)).toMatchObject({ code: 1 });
  await explaining(folder);
  const run = await check(folder);
  expect(run.code).toBe(0);
  expect(run.out).toContain('[待核：提前汇总（张三，2024-01-05）]');
  expect(run.out).toContain('说明：待核 1 · 已核准 0 · 已驳回 0');
});

test.each([
  ['已核准', 0],
  ['已驳回', 1],
])('the reviewer says %s, and the workbook answers %i', async (state, code) => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  await edit(folder, '说明!N2', state);
  const run = await check(folder);
  expect(run.code).toBe(code);
  expect(run.out).toContain(`[${state}：提前汇总`);
});

test('an explanation lapses with the value that it speaks of', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  await edit(folder, '封面!B5', '2023-12-29');
  const run = await check(folder);
  expect(run.code).toBe(1);
  expect(run.out).toContain('(unmatched-explanation)');
});

test('rows are only added: what was explained before stays as it was', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  const before = await listed(folder, 'explanations');
  await explaining(folder, ['--state', '已驳回', '--reason', '依据不足', '--by', '李四']);
  const after = await listed(folder, 'explanations');
  expect(after).toHaveLength(2);
  expect(after.slice(0, 1)).toEqual(before);
  expect(await check(folder)).toMatchObject({ code: 1 });
});

test('an error cannot be explained away', async () => {
  const folder = folderWith(countyText().replace('| 85\n', '| 86\n'));
  const bytes = readFileSync(join(folder, '肥西.xlsx'));
  const run = await explaining(folder, ['--rule', 'ratio-mismatch', '--cell', '数据!G3']);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('不能用说明通过') });
  expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(bytes);
});

test('a place where nothing is asked is answered with the questions near it', async () => {
  const run = await explaining(folderWith(filedEarly()), ['--cell', '封面!B4']);
  expect(run).toMatchObject({ code: 2 });
  expect(run.told).toContain('相近的有：filed-before-cutoff 封面!B5');
});

test.each(['$B$5', 'b5'])('the place may be copied as 封面!%s', async (cell) => {
  const run = await explaining(folderWith(filedEarly()), ['--cell', `'封面'!${cell}`]);
  expect(run).toMatchObject({ code: 0 });
});

describe('several questions of one rule at one place', () => {
  const ofTwo = ['--rule', 'missing-indicator', '--cell', '指标'];
  const lacking = countyText().replaceAll(/.*(self-service-coverage|community-workers) .*\n/g, '');

  test('are told apart by their row keys, and nothing is written before that', async () => {
    const folder = folderWith(lacking);
    const bytes = readFileSync(join(folder, '肥西.xlsx'));
    const { code, told } = await explaining(folder, ofTwo);
    expect(code).toBe(2);
    expect(told).toMatch(/--row-key "self-service-coverage" 缺少.*\n.*--row-key "community-/);
    expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(bytes);
    const wrong = await explaining(folder, [...ofTwo, '--row-key', 'facility-coverage']);
    expect(wrong).toMatchObject({
      code: 2,
      told: expect.stringContaining('--row-key "community-'),
    });
  });

  test('are explained one by one', async () => {
    const folder = folderWith(lacking);
    const keys = ['community-workers', ' Self-Service-Coverage '];
    for (const key of keys) {
      const run = await explaining(folder, [...ofTwo, '--row-key', key]);
      expect(run).toMatchObject({ code: 0, told: expect.stringContaining('已说明 指标') });
    }
    const rows = await listed(folder, 'explanations');
    expect(rows.map((row) => row[3])).toEqual(['community-workers', 'self-service-coverage']);
    expect(await check(folder)).toMatchObject({ code: 0 });
  });

  test('that speak of one figure are answered by one row, and that is told', async () => {
    const path = `
    年度目标 | 指标代码 | 期间 | 计划值
    2    | facility-coverage | 2025 | 95`;
    const goal = 'facility-coverage     | %    | 上升     | 2020   | 80     | 2025   | 100 ';
    const row = `\n    5    | ${goal} | | 2023 | 85 | \n    数据 |`;
    const folder = folderWith(countyText(path).replace('\n    数据 |', row));
    const shared = ['--rule', 'target-allocation-short', '--cell', '年度目标!C2'];
    const { code, told } = await explaining(folder, shared);
    expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('2个问题由这一条') });
    expect(await listed(folder, 'explanations')).toHaveLength(1);
  });
});

test.each(['--reason', '--by'])('%s must say something', async (option) => {
  const run = await explaining(folderWith(filedEarly()), [option, '　']);
  expect(run).toMatchObject({
    code: 2,
    told: expect.stringContaining(`选项 ${option} 后面缺少内容`),
  });
});

test('without a rule the command says what is missing', async () => {
  const run = await runCommand(explain, folderWith(filedEarly()), [
    '肥西.xlsx',
    '--cell',
    '封面!B5',
  ]);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('--rule') });
});

test('every report shows the explanation, its author, its day and how the review stands', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  const formats = ['json', 'csv', 'html', 'sarif', 'junit'].flatMap((one) => ['--format', one]);
  await check(folder, '--output', '报告', ...formats);
  const report = (name: string) => readFileSync(join(folder, '报告', name), 'utf8');
  const [finding] = JSON.parse(report('report.json')).workbooks[0].findings;
  expect(finding).toMatchObject({
    rule: earlyFiling.rule,
    explained: { reason: '提前汇总', by: '张三', date: '2024-01-05', state: 'pending' },
  });
  expect(report('report.csv')).toContain('提前汇总,张三,2024-01-05,待核');
  const { results } = JSON.parse(report('report.sarif')).runs[0];
  expect(results[0].suppressions).toEqual([
    {
      kind: 'external',
      status: 'underReview',
      justification: '提前汇总',
      properties: { by: '张三', date: '2024-01-05' },
    },
  ]);
  for (const part of ['提前汇总', '张三', '2024-01-05', 'pending']) {
    expect(report('report.html')).toContain(part);
  }
  expect(report('report.junit.xml')).toContain('[待核：提前汇总（张三，2024-01-05）]');
});

const lagging = `
  封面 | 填报单位 | 成都市青羊区民政局
  2    | 区划代码 | "510105"
  3    | 规划代码 | sichuan-14fyp
  4    | 截止日期 | 2023-12-31

  指标 | 指标代码 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2    | township-coverage | % | 约束性 | 上升 | 2020 | 50 | 2025 | 100 | 2023 | 65
`;

/** Explains why the binding indicator of a folder's workbook lags. */
function explainingLag(folder: string, ...more: readonly string[]) {
  const asked = ['肥西.xlsx', '--rule', 'binding-behind-schedule', '--cell', '指标!J2'];
  return runCommand(explain, folder, [...asked, '--by', '张三', '--date', '2024-01-05', ...more]);
}

const measures = ['--category', '资金未到位', '--measures', '列入预算', '--deadline', '2024年底前'];

test('why a binding indicator lags is told with measures and a deadline, else it is refused', async () => {
  const folder = folderWith(lagging);
  const bytes = readFileSync(join(folder, '肥西.xlsx'));
  const alone = await explainingLag(folder, '--reason', '资金未下达');
  expect(alone).toMatchObject({ code: 2, told: expect.stringContaining('措施、完成时限') });
  expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(bytes);
  const whole = await explainingLag(folder, '--reason', '资金未下达', ...measures);
  expect(whole).toMatchObject({ code: 0 });
  const [row = []] = await listed(folder, 'explanations');
  expect(row.slice(6, 11)).toEqual(['资金未下达', '资金未到位', '列入预算', '2024-12-31', '']);
  const { out } = await check(folder);
  expect(out).toContain(
    '[待核：资金未到位：资金未下达；措施：列入预算；完成时限：2024-12-31（张三，',
  );
});

test('the number of a document stands for a reason, 其他 asks for one, and one of both must be said', async () => {
  const document = ['--document', '皖民发〔2024〕3号'];
  expect(await explaining(folderWith(filedEarly()), document)).toMatchObject({ code: 0 });
  expect(await explainingLag(folderWith(lagging), ...document, ...measures)).toMatchObject({
    code: 0,
  });
  expect(await explainingLag(folderWith(lagging), ...measures)).toMatchObject({
    ...{ code: 2, told: expect.stringContaining('--reason') },
  });
  const other = ['--category', '其他', '--reason', '客观原因'];
  expect(await explaining(folderWith(filedEarly()), other)).toMatchObject({
    ...{ code: 2, told: expect.stringContaining('问题仍未解决：原因不够具体。') },
  });
});

test('a reason that says too little is told as such, in the command and in the report', async () => {
  const folder = folderWith(lagging);
  const vague = await explainingLag(folder, '--reason', '核实无误', '--deadline', '2023年11月');
  expect(vague).toMatchObject({
    ...{
      code: 2,
      told: expect.stringContaining('缺少措施，原因不够具体，完成时限不是截止日期之后'),
    },
  });
  const early = folderWith(filedEarly());
  await explaining(early);
  await edit(early, '说明!G2', '核实无误');
  expect((await check(early)).out).toContain('已有说明，但原因不够具体。');
});

test('a list of the earlier form has no column for measures, and that is told', async () => {
  const earlier =
    '说明 | 规则 | 工作表 | 位置 | 行键 | 字段 | 填报值 | 原因 | 说明人 | 日期 | 审核结论';
  const folder = folderWith(`${lagging}\n${earlier}`);
  const run = await explainingLag(folder, '--reason', '资金未下达', ...measures);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('缺少栏目“原因类别”') });
});
