import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { template } from '../../../src/batch/index.js';
import { address, periodText } from '../../../src/core/model/index.js';
import type { Submission } from '../../../src/core/submission/index.js';
import { rowKey, rowsOf } from '../../../src/core/tables/index.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { editedBook } from '../../support/edited-book.js';
import { countyText } from '../../support/county-book.js';
import type { Typed } from '../../support/openpyxl.js';
import { runCommand } from '../../support/run-command.js';
import { applied, sealedBy, understand } from '../../support/sealing.js';
import { catalogueIn, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const head = {
  cover: `
    封面 | 规划代码 | tongling-2030
    2 | 规划名称 | 铜陵市养老服务规划
    3 | 区划代码 | "340700"
    4 | 起始年 | 2026
    5 | 结束年 | 2030
    6 | 报送层级 | 市、县`,
  sheets: `
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 系数 | 适用层级 | 精度 | 汇总
    2 | beds | 养老床位 | 张 | 约束性 | 上升 | 2025 | 400 | 2030 | 1000 | 存量 | 1 | 市 | 0 | 相加
    规划调整 | 指标代码 | 字段 | 原值 | 调整后 | 生效日期 | 批准机关 | 文号
    2 | beds | 目标值 | 1000 | 1200 | 2028-07-01 | 市政府 | 铜政〔2028〕6号`,
};
const catalogue = catalogueIn(
  typedPlan({ code: 'tongling-2030', region: '340700', levels: '市、县' }, head.sheets),
);

/** A folder with the plan of 铜陵. */
function office(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, '规划.xlsx'), plainXlsx(workbook(head.cover + head.sheets)));
  return folder;
}

const bytesOf = (folder: string, file: string) => new Uint8Array(readFileSync(join(folder, file)));

const read = async (folder: string, file: string) =>
  (await checkBytes(bytesOf(folder, file), catalogue)).submission;

async function typeInto(folder: string, file: string, typed: readonly Typed[]): Promise<void> {
  let bytes: Uint8Array = bytesOf(folder, file);
  for (const each of typed) bytes = await editedBook(bytes, each);
  writeFileSync(join(folder, file), bytes);
}

const beds: Readonly<Record<string, number>> = {
  340705: 100,
  340706: 100,
  340711: 100,
  340722: 100,
};

/** What the counties report of the blank rows of a year: more each year; merged ones together. */
function countiesOf({ observations }: Submission, year: number): readonly Typed[] {
  return observations
    .filter(({ scope, row }) => scope === 'subordinate' && row.cells.value.state === 'blank')
    .map(({ row, region = '', period }) => ({
      sheet: '数据',
      cell: address({ row: row.row, column: row.cells.value.column }),
      value: (beds[region] ?? 0) + 10 * ((period?.year ?? year) - 2025),
    }));
}

const told = (submission: Submission) =>
  submission.observations.map(
    ({ region, scope, period, row }) =>
      `${region} ${scope} ${period ? periodText(period) : ''} ${row.cells.value.value ?? ''}`,
  );

test('three periods one after the other, with an adjustment and a county merged between', async () => {
  const folder = office();
  const make = (...args: readonly string[]) =>
    runCommand(template, folder, ['--catalogue', '规划.xlsx', ...args]);

  const asked = ['--plan', 'tongling-2030', '--region', '340700', '--all-sheets'];
  const first = await make(...asked, '--as-of', '2026-12-31', '--output', '2026.xlsx');
  expect(first).toMatchObject({ code: 0, out: '' });
  const of2026 = await read(folder, '2026.xlsx');
  const explained = of2026.observations.find(
    ({ region, period }) => region === '340705' && period?.year === 2026,
  );
  const [goal] = of2026.goals;
  if (!explained || !goal) throw new Error('the template lists them');
  await typeInto(folder, '2026.xlsx', [
    ...countiesOf(of2026, 2026),
    { sheet: '封面', cell: 'B10', value: '张三' },
    ...explanation(3, { sheet: '数据', key: rowKey(explained.row), value: 110 }),
    ...explanation(4, { sheet: '指标', key: rowKey(goal.row), value: 440 }),
  ]);

  const second = await make(
    ...['--from', '2026.xlsx', '--as-of', '2027-12-31', '--output', '2027.xlsx', '--all-sheets'],
  );
  expect(second.out).toMatch(/取自上期工作簿 2026.xlsx（截止 2026-12-31）/);
  expect(second.out).toContain('上期以来规划和区划没有变化');
  expect(second.out).toContain('上期 2条说明中，1条所说的数据没有变');
  const of2027 = await read(folder, '2027.xlsx');
  expect(of2027.cover?.cells.contact.value).toBe('张三');
  expect(told(of2027)).toEqual(expect.arrayContaining(['340705 subordinate 2026 110']));
  expect(rowsOf(of2027.tables, 'explanations').map(({ cells }) => cells.reason.value)).toEqual([
    '新建一所养老院',
  ]);
  await typeInto(folder, '2027.xlsx', [
    ...countiesOf(of2027, 2027),
    { sheet: '区划沿革', cell: 'A3', value: '340706' },
    { sheet: '区划沿革', cell: 'B3', value: '340705' },
    { sheet: '区划沿革', cell: 'C3', value: '2028-06-01' },
  ]);

  const third = await make('--from', '2027.xlsx', '--as-of', '2028-12-31', '--output', '2028.xlsx');
  expect(third.out).toContain(
    '“养老床位”的目标值由 1000 改为 1200，自 2028-07-01 起执行（铜政〔2028〕6号）',
  );
  expect(third.out).toContain('义安区 340706 并入或改为 铜官区 340705，自 2028-06-01 起');
  const of2028 = await read(folder, '2028.xlsx');
  const rows = told(of2028);
  expect(rows).toEqual(expect.arrayContaining(['340706 subordinate 2027 120']));
  expect(rows.filter((row) => row.startsWith('340706') && row.includes('2028'))).toEqual([]);
  expect(of2028.goals[0]?.row.cells.targetValue.value).toBe(1200);
  const guide = of2028.stored.sheets.find(({ name }) => name === '使用说明');
  expect(guide?.columns[1]?.values.join('\n')).toContain('1000 改为 1200');
  await typeInto(folder, '2028.xlsx', countiesOf(of2028, 2028));
  const result = await checkBytes(bytesOf(folder, '2028.xlsx'), catalogue);
  const severe = result.findings.filter(({ severity }) => severity === 'error');
  expect(severe.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual([]);
});

interface Explained {
  readonly sheet: string;
  readonly key: string;
  readonly value: number;
}

/** A row of 说明 about a value. */
function explanation(row: number, { sheet, key, value }: Explained): readonly Typed[] {
  const field = sheet === '数据' ? '数值' : '当前值';
  const cells = { A: 'abrupt-change', B: sheet, D: key, E: field, F: value, G: '新建一所养老院' };
  return Object.entries(cells).map(([column, typed]) => ({
    sheet: '说明',
    cell: `${column}${row}`,
    value: typed,
  }));
}

describe('a last workbook that does not fit is refused, and nothing is written', () => {
  const refused = async (edit: Typed, ...args: readonly string[]) => {
    const folder = office();
    const own = ['--catalogue', '规划.xlsx'];
    const asked = ['--plan', 'tongling-2030', '--region', '340700', '--as-of', '2026-12-31'];
    await runCommand(template, folder, [...own, ...asked, '--output', '上期.xlsx']);
    await typeInto(folder, '上期.xlsx', [edit]);
    const from = ['--from', '上期.xlsx', '--output', '本期.xlsx'];
    const { code, told: said } = await runCommand(template, folder, [...own, ...from, ...args]);
    expect(() => bytesOf(folder, '本期.xlsx')).toThrow('no such file');
    return { code, said };
  };
  const asIs = { sheet: '封面', cell: 'B10', value: '张三' };
  const later = ['--as-of', '2027-12-31'];

  test('of another unit', async () => {
    const other = await refused(asIs, ...later, '--region', '340705');
    expect(other).toEqual({ code: 2, said: expect.stringContaining('不是同一单位、同一规划') });
  });

  test('of another plan', async () => {
    const other = await refused(asIs, ...later, '--plan', 'anhui-14fyp', '--as-of', '2025-12-31');
    expect(other).toEqual({ code: 2, said: expect.stringContaining('不是同一单位、同一规划') });
  });

  test('of the same date or a later one', async () => {
    const same = await refused(asIs, '--as-of', '2026-12-31');
    expect(same).toEqual({ code: 2, said: expect.stringContaining('不早于本期的 2026-12-31') });
  });

  test('without a unit', async () => {
    const none = await refused({ sheet: '封面', cell: 'B5', value: '' }, ...later);
    expect(none).toEqual({ code: 2, said: expect.stringContaining('--region') });
  });
});

test('a file that is no workbook is refused', async () => {
  const folder = office();
  writeFileSync(join(folder, '上期.xlsx'), 'no workbook');
  const args = ['--from', '上期.xlsx', '--as-of', '2027-12-31', '--output', '本期.xlsx'];
  const { code, told: said } = await runCommand(template, folder, args);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('上期.xlsx 无法读取') });
});

test('a plan that the last workbook carries need not be given again', async () => {
  const folder = office();
  const asked = ['--plan', 'tongling-2030', '--region', '340700', '--as-of', '2026-12-31'];
  const own = ['--catalogue', '规划.xlsx', '--output', '上期.xlsx'];
  await runCommand(template, folder, [...asked, ...own]);
  const args = ['--from', '上期.xlsx', '--as-of', '2028-12-31', '--output', '本期.xlsx'];
  const { code, out } = await runCommand(template, folder, args);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('1000 改为 1200') });
});

describe('a last workbook that is sealed', () => {
  const args = ['--from', '上期.xlsx', '--as-of', '2024-12-31', '--output', '本期.xlsx'];

  test('is carried over without its approvals', async () => {
    const folder = office();
    writeFileSync(join(folder, '上期.xlsx'), await sealedBy([applied], countyText()));
    expect(await runCommand(template, folder, args)).toMatchObject({ code: 0 });
    const { submission } = await checkBytes(bytesOf(folder, '本期.xlsx'));
    const steps = rowsOf(submission.tables, 'approvals').map(({ cells }) => cells.step.state);
    expect(steps).not.toContain('value');
    expect(told(submission)).toEqual(expect.arrayContaining(['340123 total 2023 0.85']));
  });

  test('and was changed afterwards is refused', async () => {
    const folder = office();
    const sealed = await sealedBy([applied], countyText());
    const changed = await editedBook(sealed, { sheet: '数据', cell: 'E3', value: 999 });
    writeFileSync(join(folder, '上期.xlsx'), changed);
    const { code, told: said } = await runCommand(template, folder, args);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('签署后有改动') });
  });

  test('and whose seal is none any more is refused', async () => {
    const folder = office();
    const sealed = await sealedBy([applied], countyText());
    const { tables } = await understand(sealed);
    const [row] = rowsOf(tables, 'approvals');
    const place = row && address({ row: row.row, column: row.cells.seal.column });
    const changed = await editedBook(sealed, { sheet: '审批', cell: place ?? '', value: '已盖章' });
    writeFileSync(join(folder, '上期.xlsx'), changed);
    const { code, told: said } = await runCommand(template, folder, args);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('指纹无法核对') });
  });
});

describe('what cannot be carried over is told', () => {
  const args = ['--from', '上期.xlsx', '--as-of', '2024-12-31', '--output', '本期.xlsx'];
  const from = async (rows: string, ...more: readonly string[]) => {
    const folder = office();
    writeFileSync(join(folder, '上期.xlsx'), plainXlsx(workbook(countyText(rows))));
    return { folder, ...(await runCommand(template, folder, [...args, ...more])) };
  };
  const unknown = `
    95 | "340123" | 合计 | no-such-indicator | 2022 | | | 7
    96 | "420102" | 下级 | facility-coverage | 2022 | 1 | 2 | 50
    97 | "340123" | 合计 | facility-coverage | 2023 | 850 | 1000 | 85`;

  test('of an indicator or a region that nobody knows here, and a row that another one repeats', async () => {
    const { code, out } = await from(unknown);
    expect(code).toBe(0);
    expect(out).toContain('上期有 3行数据没有带入（数据!A95, 数据!A96, 数据!A97）');
  });

  test('and in English', async () => {
    const { out } = await from(unknown, '--lang', 'en-US');
    expect(out).toContain('not carried over: 3 (数据!A95, 数据!A96, 数据!A97)');
  });

  test('where all is known nothing is said of it', async () => {
    expect((await from('')).out).not.toContain('没有带入（');
  });

  test('townships come along unasked, with their figures', async () => {
    const street = '95 | "340123100" | 下级 | facility-coverage | 2023 | 8 | 10 | 80';
    const { folder, out } = await from(street);
    expect(out).not.toContain('没有带入（');
    const { submission } = await checkBytes(bytesOf(folder, '本期.xlsx'));
    expect(told(submission)).toEqual(
      expect.arrayContaining(['340123100 subordinate 2023 0.8', '340123101 subordinate 2024 ']),
    );
  });
});
