import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from '../../../src/batch/index.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { runCommand } from '../../support/run-command.js';
import { catalogueIn, numbered, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const sheets = `
  指标 | 指标代码 | 指标名称     | 单位 | 属性  | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 系数 | 适用层级 | 精度 | 汇总
  2 | fund     | 养老资金     | 万元 | 预期性 | 上升    | 2025 | 40 | 2030 | 1000 | 流量 | 1   | 市、县 | 1 | 相加
  3 | grant    | 每张床位补助 | 万元 | 预期性 | 上升    | 2025 | 1  | 2030 | 2    | 比率 | 1   | 市、县 | 2 | 分子分母相加
  4 | rank     | 考核位次     | 位   | 预期性 | 下降    | 2025 | 4  | 2030 | 1    | 存量 | 1   | 市、县 | 0 |
  5 | income   | 人均收入     | 元   | 预期性 | 上升    | 2025 | 4  | 2030 | 8    | 存量 | 1   | 市、县 | 0 |
  6 | growth   | 床位增长     | %    | 预期性 | 年均增速 |      |    | 2030 | 5    | 流量 | 1   | 市、县 | 1 |
  7 | built    | 新建站点     | 个   | 预期性 | 累计    |      |    | 2030 | 120  | 流量 | 1   | 市、县 | 0 | 相加`;
const plan = `
  封面 | 规划代码 | tongling-2030
  2 | 规划名称 | 铜陵市养老服务规划
  3 | 区划代码 | "340700"
  4 | 起始年 | 2026
  5 | 结束年 | 2030
  6 | 报送层级 | 市、县
  ${sheets}`;

interface County {
  readonly code: string;
  readonly rows: readonly string[];
  readonly unit?: string;
  readonly headers?: string;
}

/** The workbook of a county, with the unit that it counts money in. */
function county({ code, rows, unit = '万元', headers = '分子 | 分母 | 数值' }: County) {
  return workbook(`
    封面 | 填报单位 | 民政局
    2 | 区划代码 | "${code}"
    3 | 规划代码 | tongling-2030
    4 | 截止日期 | 2026-12-31

    指标 | 指标代码 | 指标名称     | 单位
    2    | fund     | 养老资金     | ${unit}
    3    | grant    | 每张床位补助 | ${unit}

    数据 | 区划代码 | 口径 | 指标代码 | 期间 | ${headers}
    ${numbered(rows.map((row) => `"${code}" | 合计 | ${row}`))}
  `);
}

const inPlanUnit = ['fund | 2026 | | | 10', 'grant | 2026 | 20 | 10 | 2', 'built | 2026 | | | 3'];

/** Rolls up three counties that count as the plan does, and one that does not. */
async function withOdd(odd: Omit<County, 'code'>) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const books = {
    规划: workbook(plan),
    铜官: county({ code: '340705', rows: inPlanUnit }),
    义安: county({ code: '340706', rows: inPlanUnit }),
    郊区: county({ code: '340711', rows: inPlanUnit }),
    枞阳: county({ code: '340722', ...odd }),
  };
  for (const [name, book] of Object.entries(books)) {
    writeFileSync(join(folder, `${name}.xlsx`), plainXlsx(book));
  }
  const files = Object.keys(books).flatMap((name) => (name === '规划' ? [] : [`${name}.xlsx`]));
  const asked = ['--region', '340700', '--output', '铜陵.xlsx', '--catalogue', '规划.xlsx'];
  const { code, out } = await runCommand(rollup, folder, [...files, ...asked]);
  expect(code).toBe(0);
  return { folder, out };
}

const catalogue = () =>
  catalogueIn(typedPlan({ code: 'tongling-2030', region: '340700', levels: '市、县' }, sheets));

/** Numerator, denominator and value of the rows of 2026 of an indicator: the total, and 枞阳县. */
async function rowsOf(folder: string, indicator: string) {
  const bytes = readFileSync(join(folder, '铜陵.xlsx'));
  const { submission } = await checkBytes(bytes, catalogue());
  const figuresOf = (code: string, scope: string) => {
    const found = submission.observations.find(
      ({ row: { cells }, scope: its, region, period }) =>
        its === scope &&
        region === code &&
        period?.year === 2026 &&
        cells.indicatorCode.value === indicator,
    );
    const { numerator, denominator, value } = found?.row.cells ?? {};
    return [numerator, denominator, value].map((entry) => entry?.value ?? entry?.state);
  };
  return { total: figuresOf('340700', 'total'), county: figuresOf('340722', 'subordinate') };
}

test('a county in 元 is added in the 万元 of the plan, amounts and rates', async () => {
  const { folder, out } = await withOdd({
    unit: '元',
    rows: ['fund | 2026 | | | 150000', 'grant | 2026 | 300000 | 10 | 30000'],
  });
  expect(await rowsOf(folder, 'fund')).toMatchObject({ total: ['blank', 'blank', 45] });
  expect(await rowsOf(folder, 'grant')).toEqual({ total: [90, 40, 2.25], county: [30, 10, 3] });
  expect(out).not.toContain('无法换算');
});

test('a numerator that stays in the unit of the plan is taken as it is: the rate tells', async () => {
  const { folder } = await withOdd({ unit: '元', rows: ['grant | 2026 | 30 | 10 | 30000'] });
  expect(await rowsOf(folder, 'grant')).toMatchObject({ county: [30, 10, 3] });
});

test('what the years of a plan come to is no result of formulas that do not see it', async () => {
  const { folder } = await withOdd({ rows: inPlanUnit });
  const { findings } = await checkBytes(readFileSync(join(folder, '铜陵.xlsx')), catalogue());
  expect(findings.filter(({ rule }) => rule === 'stale-formula')).toEqual([]);
});

test.each<[string, Omit<County, 'code'>, RegExp]>([
  [
    'without a rate that tells the unit of its numerator',
    { unit: '元', rows: ['grant | 2026 | 300000 | 10 | '] },
    /枞阳县：计量单位与规划不同，无法换算（每张床位补助 2026）/,
  ],
  [
    'in another currency',
    { unit: '美元', rows: ['fund | 2026 | | | 1', 'grant | 2026 | 30 | 10 | 3'] },
    /枞阳县：计量单位与规划不同，无法换算（养老资金 2026、每张床位补助 2026）/,
  ],
  [
    'whose header names another unit than its 指标',
    { headers: '分子 | 分母 | 数值（元）', rows: ['grant | 2026 | 300000 | 10 | 30000'] },
    /枞阳县：没有这一栏，或表头写的是其他单位（每张床位补助 2026）/,
  ],
])('a county %s is left out by name, and the total stays open', async (_, odd, said) => {
  const { folder, out } = await withOdd(odd);
  expect(out).toMatch(said);
  const { total } = await rowsOf(folder, 'grant');
  expect(total).toEqual(['unavailable', 'unavailable', 'unavailable']);
});

test('places, means and growth are never added, unless the plan says how; they are left to type by name', async () => {
  const rows = ['rank | 2026 | | | 3', 'income | 2026 | | | 5', 'growth | 2026 | | | 4'];
  const { folder, out } = await withOdd({ rows });
  expect(out).toContain('不能由下级相加，请由本级填写：考核位次、人均收入、床位增长。');
  for (const id of ['rank', 'income', 'growth']) {
    expect(await rowsOf(folder, id)).toMatchObject({ total: ['blank', 'blank', 'blank'] });
  }
});
