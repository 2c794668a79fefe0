import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { template } from '../../src/batch/index.js';
import { parseArea } from '../../src/core/model/index.js';
import { filledBook, type Asked } from '../support/filled-template.js';
import { runCommand } from '../support/run-command.js';
import { runValidate } from '../support/run-validate.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly follows?: unknown;
}

interface Report {
  readonly workbooks: readonly {
    readonly verdict: string;
    readonly indicators: readonly { readonly id: string; readonly class: string }[];
    readonly findings: readonly Told[];
  }[];
  readonly findings: readonly Told[];
}

function folder(files: Readonly<Record<string, string>> = {}): string {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(cwd, name), xlsxOf(workbook(text)));
  }
  return cwd;
}

/** What a program that calculates puts right when it opens a workbook that was filled in without it. */
const beforeExcel = new Set(['stale-formula', 'unstored-result', 'foreign-formula']);

/** Runs `validate`; what it says of the first workbook, and across workbooks. */
async function validated(cwd: string, ...args: readonly string[]) {
  const { out, told } = await runValidate(cwd, [...args, '--format', 'json', '--no-cache']);
  if (out === '') throw new Error(told);
  const report = JSON.parse(out) as Report;
  const [first] = report.workbooks;
  if (!first) throw new Error(out);
  const all = [...first.findings, ...report.findings].filter(({ rule }) => !beforeExcel.has(rule));
  return {
    verdict: first.verdict,
    classes: Object.fromEntries(first.indicators.map((one) => [one.id, one.class])),
    told: all.map(({ rule, severity }) => `${severity} ${rule}`),
  };
}

/** What a unit fills into a template: bases of 10, targets of 20 and figures of 12; of what falls 14, 9 and 12. */
function figure({ column, sheet, cell = '', submission }: Asked): string | number {
  const row = parseArea(cell)?.top;
  const { goals, observations } = submission;
  const goal = goals.find((each) => each.row.row === row && sheet === '指标');
  const observation = observations.find((each) => each.row.row === row && sheet === '数据');
  const { target, unit } = (goal ?? observation)?.indicator ?? {};
  const kind =
    target?.kind === 'fall' ? 'falling' : target?.kind === 'growth' ? 'average' : 'other';
  const typed = {
    ...{
      unit: '铜陵市民政局',
      baseYear: '…',
      baseValue: { falling: 14, average: 5, other: 10 }[kind],
    },
    targetValue: { falling: 9, average: 7, other: 20 }[kind],
    value: observation?.period?.year === 2025 ? { falling: 14, average: 5, other: 10 }[kind] : 12,
  }[column ?? ''];
  return typeof typed === 'number' && unit === '%' ? typed / 100 : (typed ?? '…');
}

describe('the first year of the plan of the country', () => {
  const ordered = ['--plan', 'national-15fyp', '--region', '340000', '--as-of', '2026-09-30'];

  test('a template that is filled in as 调度 asks for nothing that cannot be there', async () => {
    const cwd = folder();
    await runCommand(template, cwd, [...ordered, '--output', '安徽.xlsx']);
    const path = join(cwd, '安徽.xlsx');
    writeFileSync(path, await filledBook(readFileSync(path), figure));
    const { told, classes, verdict } = await validated(cwd, '安徽.xlsx');
    expect(told.filter((each) => each.startsWith('error'))).toEqual([]);
    expect(verdict).not.toBe('failed');
    expect(Object.values(classes)).not.toContain('not-due');
    expect(classes).toMatchObject({
      'high-value-patents': 'on-track',
      'fine-particles': 'on-track',
    });
  });

  test('left blank within the year it owes its bases and targets, and no figure of 2026', async () => {
    const cwd = folder();
    await runCommand(template, cwd, [...ordered, '--output', '安徽.xlsx']);
    const path = join(cwd, '安徽.xlsx');
    const early = (asked: Asked) =>
      asked.sheet === '数据' && isOf2026(asked) ? '…' : figure(asked);
    writeFileSync(path, await filledBook(readFileSync(path), early));
    const { told, classes } = await validated(cwd, '安徽.xlsx');
    expect(told.filter((each) => each.startsWith('error'))).toEqual([]);
    expect(new Set(Object.values(classes))).toEqual(new Set(['not-due']));
  });
});

function isOf2026({ cell = '', submission }: Asked): boolean {
  const row = parseArea(cell)?.top;
  return submission.observations.some((one) => one.row.row === row && one.period?.year === 2026);
}

const plan = (code: string, [region, levels]: readonly [string, string], sheets: string) => `
  封面 | 规划代码 | ${code}
  2 | 规划名称 | 养老服务规划
  3 | 区划代码 | "${region}"
  4 | 起始年 | 2026
  5 | 结束年 | 2030
  6 | 报送层级 | ${levels}
  ${sheets}
`;

describe('targets that are handed down', () => {
  const indicators = `
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 适用层级 | 精度 | 分解方式
    2 | nursing | 护理型床位占比 | % | 约束性 | 上升 | 2025 | 60 | 2030 | 75 | 比率 | 省、市、县 | 1 | 分解
  `;
  const county = `
    封面 | 填报单位 | 肥西县民政局
    2 | 区划代码 | "340123"
    3 | 规划代码 | ah-own
    4 | 截止日期 | 2030-12-31
    5 | 报表类型 | 年报
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | nursing | 护理型床位占比 | % | 约束性 | 上升 | 2025 | 50 | 2030 | 70 | 2030 | 71
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | "340123" | 合计 | nursing | 2025 | 500 | 1000 | 50
    3 | "340123" | 合计 | nursing | 2030 | 710 | 1000 | 71
  `;
  const lines = `
    目标分解 | 区划代码 | 指标代码 | 基期值 | 目标值 | 文号
    2 | "340123" | nursing | 50 | 70 | 皖民〔2026〕8号
  `;
  const withPlan = (more: string) =>
    folder({
      '肥西.xlsx': county,
      'plan.xlsx': plan('ah-own', ['340000', '县'], indicators + more),
    });
  const run = (more: string) => validated(withPlan(more), '肥西.xlsx', '--catalogue', 'plan.xlsx');

  test('a county with a line of 70% passes under the 75% of the province', async () => {
    const { told, classes, verdict } = await run(lines);
    expect(told.filter((each) => !each.startsWith('note'))).toEqual([]);
    expect({ classes, verdict }).toEqual({ classes: { nursing: 'met' }, verdict: 'passed' });
  });

  test('without a line it is only asked for the document that hands it down', async () => {
    const { told, verdict } = await run('');
    expect(told.filter((each) => !each.startsWith('note'))).toEqual(['verify target-below-plan']);
    expect(verdict).not.toBe('failed');
  });

  test('with a line of 72% it is held to that, and 70% is an error', async () => {
    expect((await run(lines.replace('| 70 |', '| 72 |'))).told).toContain(
      'error target-below-plan',
    );
  });
});

describe('a plan that was adjusted in 2028', () => {
  const tables = `
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 目标年 | 目标值 | 计量方式 | 适用层级
    2 | beds | 护理型床位 | 张 | 约束性 | 下限 | 2030 | 100 | 存量 | 省
    规划调整 | 指标代码 | 字段 | 原值 | 调整后 | 生效日期 | 批准机关 | 文号
    2 | beds | 目标值 | 100 | 120 | 2028-07-01 | 省政府 | 皖政办〔2028〕6号
  `;
  const province = (year: number, target: number) => `
    封面 | 填报单位 | 安徽省民政厅
    2 | 区划代码 | "340000"
    3 | 规划代码 | ah-own
    4 | 截止日期 | ${year}-12-31
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | beds | 护理型床位 | 张 | 约束性 | 下限 | 2030 | ${target} | ${year} | 110
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2 | "340000" | 合计 | beds | ${year} | 110
  `;
  const run = (year: number, target: number) =>
    validated(
      folder({
        '安徽.xlsx': province(year, target),
        'plan.xlsx': plan('ah-own', ['340000', '省'], tables),
      }),
      ...['安徽.xlsx', '--catalogue', 'plan.xlsx'],
    );
  const asked = ({ told }: Awaited<ReturnType<typeof run>>) =>
    told.filter((each) => /plan|target/.test(each));

  test('before the day of the change the printed target judges', async () => {
    expect(asked(await run(2027, 100))).toEqual([]);
    expect((await run(2027, 100)).classes).toEqual({ beds: 'met' });
    expect(asked(await run(2027, 90))).toContain('error target-below-plan');
  });

  test('after it the target in force judges, and a workbook of before is asked once', async () => {
    const kept = await run(2028, 100);
    expect(kept.told.filter((each) => each.startsWith('error'))).toEqual([]);
    expect(asked(kept)).toEqual(['verify earlier-plan', 'verify target-below-plan']);
    expect((await run(2028, 120)).classes).toEqual({ beds: 'breached' });
    expect(asked(await run(2028, 115))).toContain('error target-below-plan');
  });
});

describe('the first year of a plan of one’s own', () => {
  const tables = `
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 计量方式 | 系数 | 适用层级 | 精度
    2 | facility | 设施覆盖率 | % | 约束性 | 上升 | 2025年 | 92.3% | 2030年 | 100% | | 比率 | | 市、县 | 1
    3 | beds | 每千名老人床位 | 张/千人 | 预期性 | 下限 | | | 2030 | 30以上 | | 比率 | 1000 | 市、县 | 1
    4 | homes | 累计改造 | 户 | 约束性 | 累计 | | | 2030 | 5000-8000 | | 流量 | | 市、县 | 0
  `;
  const goals = `
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    2 | facility | 设施覆盖率 | % | 约束性 | 上升 | 2025 | | 2030 | 100 | | 2025 |
    3 | beds | 每千名老人床位 | 张/千人 | 预期性 | 下限 | | | 2030 | 30 | | 2025 |
    4 | homes | 累计改造 | 户 | 约束性 | 累计 | 2025 | 0 | 2030 | 5000 | 8000 | 2025 |
  `;
  const data = `
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | "340123" | 合计 | facility | 2025 | 150 | 180 |
    3 | "340123" | 合计 | beds | 2025 | 3000 | 100000 |
    4 | "340123" | 合计 | homes | 2025 | | |
  `;
  const cover = (type: string) => `
    封面 | 填报单位 | 肥西县民政局
    2 | 区划代码 | "340123"
    3 | 规划代码 | hf-own
    4 | 截止日期 | 2026-11-28
    5 | 报表类型 | ${type}
  `;
  const run = (text: string) =>
    validated(
      folder({ '肥西.xlsx': text, 'plan.xlsx': plan('hf-own', ['340100', '市、县'], tables) }),
      ...['肥西.xlsx', '--catalogue', 'plan.xlsx'],
    );

  test('nothing asks for what 数据 holds already, nor for a figure of the year before the plan', async () => {
    const { told, classes, verdict } = await run(cover('年报') + goals + data);
    expect(told).toEqual([]);
    expect(verdict).toBe('passed');
    expect(new Set(Object.values(classes))).toEqual(new Set(['not-due']));
  });

  const running = data.replace('homes | 2025 | | |', 'homes | 2026 | | | 1200');
  const ran = goals.replace('8000 | 2025 |', '8000 | 2026 | 1200');

  test('in a 调度 the running year counts', async () => {
    const { told, classes } = await run(cover('调度') + ran + running);
    expect(told.filter((each) => !each.startsWith('note'))).toEqual([]);
    expect(classes).toMatchObject({ homes: 'on-track', facility: 'not-due' });
  });

  test('in a 年报 a year that still runs is one error', async () => {
    const { told } = await run(cover('年报') + ran + running);
    expect(told.filter((each) => each.startsWith('error'))).toEqual(['error future-actual']);
  });
});

describe('a workbook that carries its plan', () => {
  const tables = (target: number) => `
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 适用层级 | 汇总
    2 | beds | 护理型床位 | 张 | 约束性 | 上升 | 2025 | 10 | 2030 | ${target} | 存量 | 市 | 不汇总
  `;
  const ordered = ['--plan', 'tl-own', '--region', '340700', '--as-of', '2026-12-31'];

  async function made() {
    const files = {
      'plan.xlsx': plan('tl-own', ['340700', '市'], tables(20)),
      'other.xlsx': plan('tl-own', ['340700', '市'], tables(25)),
    };
    const cwd = folder(files);
    const more = ['--catalogue', 'plan.xlsx', '--output', '铜陵.xlsx'];
    await runCommand(template, cwd, [...ordered, ...more]);
    const path = join(cwd, '铜陵.xlsx');
    writeFileSync(path, await filledBook(readFileSync(path), figure));
    return cwd;
  }

  test('is judged by it where nobody else knows the plan, and every report says so', async () => {
    const cwd = await made();
    const { told, classes } = await validated(cwd, '铜陵.xlsx');
    expect({ classes, told }).toEqual({
      classes: { beds: 'on-track' },
      told: ['note plan-unconfirmed'],
    });
    for (const format of ['text', 'csv', 'json', 'sarif', 'html', 'junit']) {
      const { out } = await runValidate(cwd, ['铜陵.xlsx', '--no-cache', '--format', format]);
      expect([format, out.includes('plan-unconfirmed')]).toEqual([format, true]);
    }
  });

  test('is judged by the plan of the office where that is given', async () => {
    const { told } = await validated(await made(), '铜陵.xlsx', '--catalogue', 'plan.xlsx');
    expect(told).toEqual([]);
  });

  test('is told where it carries another plan than that of the office', async () => {
    const { told, verdict } = await validated(
      await made(),
      '铜陵.xlsx',
      '--catalogue',
      'other.xlsx',
    );
    expect(told).toContain('error plan-differs');
    expect(verdict).toBe('failed');
  });
});
