import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { template } from '../../../src/batch/index.js';
import type { Catalogue } from '../../../src/core/catalogue/index.js';
import { readCatalogue } from '../../../src/core/catalogue-file/index.js';
import { periodText } from '../../../src/core/model/index.js';
import type { Submission } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { runCommand } from '../../support/run-command.js';
import { catalogueIn, numbered } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

/** The sheets of an office's own plan: its cover, and the indicators that are given. */
const planOf = (region: string, indicators: readonly string[]) => `
  封面 | 规划代码 | own-2030
  2 | 规划名称 | 养老服务规划
  3 | 区划代码 | "${region}"
  4 | 起始年 | 2026
  5 | 结束年 | 2030
  6 | 报送层级 | 省、市、县

  指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 系数 | 适用层级 | 精度 | 汇总
  ${numbered(indicators)}`;

function catalogueOf(sheets: string): Catalogue {
  return catalogueIn(readCatalogue(workbook(sheets)));
}

/** Makes the workbook for the end of 2027 after one that holds what is given of an office's own plan. */
async function after(last: Uint8Array, plan: string) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, '规划.xlsx'), plainXlsx(workbook(plan)));
  writeFileSync(join(folder, '上期.xlsx'), last);
  const asked = ['--from', '上期.xlsx', '--as-of', '2027-12-31', '--output', '本期.xlsx'];
  const args = [...asked, '--catalogue', '规划.xlsx'];
  const { code, out } = await runCommand(template, folder, args);
  expect(code).toBe(0);
  const bytes = readFileSync(join(folder, '本期.xlsx'));
  return { out, submission: (await checkBytes(bytes, catalogueOf(plan))).submission };
}

/** What each row is of, and its value. */
const told = ({ observations }: Submission) =>
  observations.flatMap(({ region, period, row: { cells } }) =>
    cells.value.state === 'value' && period
      ? [[region, cells.indicatorCode.value, periodText(period), cells.value.value].join(' ')]
      : [],
  );

test('a last workbook of ten thousand rows is carried over whole', async () => {
  const ids = Array.from({ length: 100 }, (_, at) => `beds-${at}`);
  const plan = planOf(
    '340000',
    ids.map(
      (id) => `${id} | ${id} | 张 | 预期性 | 下限 | | | 2030 | 9 | 存量 | 1 | 省、市 | 0 | 相加`,
    ),
  );
  const cities = loadRegions().subordinates('340000');
  const months = Array.from({ length: 7 }, (_, at) => `2026-0${at + 1}`);
  const rows = ids
    .flatMap((id) =>
      months.flatMap((month) => cities.map(({ code }) => `"${code}" | 下级 | ${id} | ${month}`)),
    )
    .slice(0, 10_000)
    .map((row, at) => `${row} | ${at}`);
  const last = plainXlsx(
    workbook(`
      封面 | 填报单位 | 安徽省民政厅
      2 | 区划代码 | "340000"
      3 | 规划代码 | own-2030
      4 | 截止日期 | 2026-12-31

      数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
      ${numbered(rows)}`),
  );
  const { out, submission } = await after(last, plan);
  expect(out).not.toContain('没有带入（');
  const before = told((await checkBytes(last, catalogueOf(plan))).submission);
  expect(before).toHaveLength(10_000);
  expect(new Set(told(submission))).toEqual(new Set(before));
});

const grants = planOf('340700', [
  'grant | 每张床位补助 | 万元 | 预期性 | 下限 | | | 2030 | 2 | 比率 | 1 | 市、县 | 2 | 分子分母相加',
]);

/** The next workbook after one that counts money in 元. */
async function afterYuan(figures: string) {
  const last = workbook(`
    封面 | 填报单位 | 枞阳县民政局
    2 | 区划代码 | "340722"
    3 | 规划代码 | own-2030
    4 | 截止日期 | 2026-12-31

    指标 | 指标代码 | 指标名称     | 单位
    2    | grant    | 每张床位补助 | 元

    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | "340722" | 合计 | grant | 2026 | ${figures}
  `);
  const { out, submission } = await after(plainXlsx(last), grants);
  const found = submission.observations.find(({ period }) => period?.year === 2026);
  return { out, numerator: found?.row.cells.numerator.value };
}

test('a numerator in 元 comes along in the 万元 of the plan', async () => {
  expect((await afterYuan('300000 | 10 | 30000')).numerator).toBe(30);
});

test('a numerator whose unit nothing tells is not carried over, and the row is named', async () => {
  const { out, numerator } = await afterYuan('300000 | 10 |');
  expect({ out, numerator }).toEqual({
    out: expect.stringContaining('上期有 1行数据没有带入（数据!A2）'),
    numerator: undefined,
  });
});

test('what people wrote is carried over as they wrote it', async () => {
  const plan = planOf('340000', [
    'beds | 床位 | 张 | 预期性 | 下限 | | | 2030 | 9 | 存量 | 1 | 省、市 | 0 | 相加',
  ]);
  const last = plainXlsx(
    workbook(`
      封面 | 填报单位 | 安徽省民政厅（养老服务处）
      2 | 区划代码 | "340000"
      3 | 规划代码 | own-2030
      4 | 截止日期 | 2026-12-31
      5 | 联系人 | 王五（兼），李四

      数据 | 区划代码 | 数据范围 | 指标代码 | 期间 | 数值 | 备注
      2 | "340000" | 合计 | beds | 2026 | 9 | （按七普口径），分母：全部；１号文
    `),
  );
  const { submission } = await after(last, plan);
  expect(submission.cover?.cells.unit.raw).toBe('安徽省民政厅（养老服务处）');
  expect(submission.cover?.cells.contact.raw).toBe('王五（兼），李四');
  const remarks = submission.observations.map(({ row }) => row.cells.remarks.raw);
  expect(remarks).toContain('（按七普口径），分母：全部；１号文');
});
