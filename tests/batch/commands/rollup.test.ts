import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../../../scripts/province/book.js';
import { bookOf, deliveriesOf } from '../../../scripts/province/province.js';
import { rollup } from '../../../src/batch/index.js';
import { builtInCatalogue, findPlan } from '../../../src/core/catalogue/index.js';
import { factsOf, figureOf } from '../../../src/core/facts/index.js';
import { address, numberOf, periodText, type Workbook } from '../../../src/core/model/index.js';
import type { Submission } from '../../../src/core/submission/index.js';
import { entryOf, rowsOf } from '../../../src/core/tables/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { editedBook } from '../../support/edited-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { applied, returned, sealedBy } from '../../support/sealing.js';
import { workbook } from '../../support/workbook.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

/** A folder with workbooks by their names. */
function folderOf(books: Readonly<Record<string, Workbook>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const [name, book] of Object.entries(books)) {
    writeFileSync(join(folder, `${name}.xlsx`), plainXlsx(book));
  }
  return folder;
}

interface County {
  readonly code: string;
  readonly rows: string;
  readonly plan?: string;
  readonly asOf?: string;
}

/** The workbook of a county of 铜陵市: its rows of 数据. */
function county({ code, rows, plan = 'anhui-14fyp', asOf = '2023-12-31' }: County): Workbook {
  return workbook(`
    封面 | 填报单位 | 民政局
    2 | 区划代码 | ${code}
    3 | 规划代码 | ${plan}
    4 | 截止日期 | ${asOf}

    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    ${rows}
  `);
}

const coverage = (code: string, numerator: string, denominator = '100') =>
  county({
    code,
    rows: `2 | ${code} | facility-coverage | 2023 | ${numerator} | ${denominator} | `,
  });

const tongling = {
  铜官: coverage('340705', '90'),
  义安: coverage('340706', '80'),
  郊区: coverage('340711', '70'),
  枞阳: coverage('340722', '61', '200'),
};

const asked = ['.', '--region', '340700', '--output', '铜陵.xlsx'];

async function rollingUp(books: Readonly<Record<string, Workbook>>, ...more: readonly string[]) {
  const folder = folderOf(books);
  return { folder, ...(await runCommand(rollup, folder, [...asked, ...more])) };
}

const made = async (folder: string, name = '铜陵.xlsx') =>
  (await checkBytes(readFileSync(join(folder, name)))).submission;

/** Numerator, denominator and value of a row of 2023, and what it says of itself. */
async function rowOf(folder: string, region: string, scope = 'total') {
  const { observations } = await made(folder);
  const found = observations.find(
    ({ row: { cells }, scope: its, region: code, period }) =>
      its === scope &&
      code === region &&
      period?.year === 2023 &&
      cells.indicatorCode.value === 'facility-coverage',
  );
  const { numerator, denominator, value, remarks } = found?.row.cells ?? {};
  return [numerator, denominator, value, remarks].map((entry) => entry?.value ?? entry?.state);
}

test('a rate is the sum of numerators over the sum of denominators, and each figure says where it comes from', async () => {
  const { folder, code, out, told } = await rollingUp(tongling);
  expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('已写入 铜陵.xlsx') });
  expect(out).toContain('已汇总 4个下级中 4个的');
  expect(await rowOf(folder, '340700')).toEqual([301, 500, 0.602, expect.stringContaining('合计')]);
  expect(await rowOf(folder, '340722', 'subordinate')).toEqual([
    ...[61, 200, 'blank'],
    expect.stringMatching(/^取自 枞阳.xlsx.数据!D2、数据!E2$/),
  ]);
  const { stored } = await made(folder);
  const origins = stored.sheets.find(({ name }) => name === '汇总来源');
  expect(origins?.columns.at(-1)?.values).toContain('数据!D2');
});

test('December and the year end on one day, and add up to one total', async () => {
  const rows = '2 | 340722 | facility-coverage | 2023年12月 | 61 | 200 | ';
  const mixed = { ...tongling, 枞阳: county({ code: '340722', rows }) };
  const { folder, out } = await rollingUp(mixed);
  expect(out).toContain('已汇总 4个下级中 4个的');
  expect(await rowOf(folder, '340700')).toEqual([301, 500, 0.602, expect.stringContaining('合计')]);
  const { observations } = await made(folder);
  const periods = observations.flatMap(({ period, row: { cells } }) =>
    cells.indicatorCode.value === 'facility-coverage' && period ? [periodText(period)] : [],
  );
  expect(periods).not.toContain('2023-12');
  const { out: said } = await runValidate(folder, ['.', '--quiet', '--format', 'json']);
  const { findings } = JSON.parse(said);
  expect(findings.filter(({ file }: { file: string }) => file === '铜陵.xlsx')).toEqual([]);
});

test('a county that tells December and the year tells two things, and both stay apart', async () => {
  const both = county({
    code: '340722',
    rows: `2 | 340722 | facility-coverage | 2023 | 61 | 200 |
      3 | 340722 | facility-coverage | 2023-12 | 62 | 200 | `,
  });
  const { folder } = await rollingUp({ ...tongling, 枞阳: both });
  expect(await rowOf(folder, '340722', 'subordinate')).toEqual([
    ...[61, 200, 'blank'],
    expect.stringContaining('数据!D2'),
  ]);
});

test('a county without a workbook leaves the total open, and both rows say who it is', async () => {
  const { 枞阳: _, ...others } = tongling;
  const { folder, out } = await rollingUp(others);
  expect(out).toContain('枞阳县：没有计入的工作簿。');
  expect(await rowOf(folder, '340700')).toEqual([
    ...['unavailable', 'unavailable', 'unavailable'],
    expect.stringMatching(/^合计缺数.枞阳县.没有计入的工作簿.$/),
  ]);
});

test('a figure that a county does not have is carried as such', async () => {
  const { folder, out } = await rollingUp({ ...tongling, 枞阳: coverage('340722', '…') });
  expect(out).toMatch(/枞阳县：未取得（[^）]*城乡社区综合服务设施覆盖率/);
  expect(await rowOf(folder, '340700')).toContain('unavailable');
  expect(await rowOf(folder, '340722', 'subordinate')).toEqual([
    ...['unavailable', 100, 'blank'],
    expect.stringContaining('未取得'),
  ]);
});

test('a county to which the indicator does not apply is taken over as such, and leaves nothing open', async () => {
  const { folder, out } = await rollingUp({ ...tongling, 枞阳: coverage('340722', '—', '—') });
  expect(out).not.toContain('覆盖率 2023');
  expect(await rowOf(folder, '340700')).toEqual([240, 300, 0.8, expect.stringContaining('合计')]);
  expect((await rowOf(folder, '340722', 'subordinate')).slice(0, 2)).toEqual([
    ...['inapplicable', 'inapplicable'],
  ]);
  const { out: said } = await runValidate(folder, ['.', '--quiet', '--format', 'json']);
  const { workbooks, findings } = JSON.parse(said);
  const all = [...workbooks.flatMap((each: { findings: object[] }) => each.findings), ...findings];
  const ofTotals = all.filter(({ rule }) => /rollup|subordinate-sum/.test(rule));
  expect(ofTotals).toEqual([]);
});

test('what the workbooks of counties do not ask is not asked of them: the city types it, and the total follows', async () => {
  const { folder, out } = await rollingUp(tongling);
  const lacks = out.slice(out.indexOf('缺数'), out.indexOf('请填写本级'));
  expect(lacks).not.toContain('智慧社区试点');
  expect(out).toContain('下级不填报，请填写“本级”一行，合计随之更新：每年智慧社区试点。');
  const rowsOfPilots = async () =>
    (await made(folder)).observations
      .filter(({ row: { cells } }) => cells.indicatorCode.value === 'smart-community-pilots')
      .map(({ scope, row }) => [scope, row.cells.value.raw, row.row, row.cells.value.column]);
  const [total, own, ...more] = await rowsOfPilots();
  expect([total?.slice(0, 2), own?.slice(0, 2), more]).toEqual([['total', ''], ['own', null], []]);
  const cell = address({ row: Number(own?.[2]), column: Number(own?.[3]) });
  const bytes = readFileSync(join(folder, '铜陵.xlsx'));
  const typed = await editedBook(bytes, { sheet: '数据', cell, value: 6 });
  writeFileSync(join(folder, '铜陵.xlsx'), typed);
  expect((await rowsOfPilots()).map(([scope, value]) => [scope, value])).toEqual([
    ['total', 6],
    ['own', 6],
  ]);
  writeFileSync(join(folder, '上次.xlsx'), typed);
  await runCommand(rollup, folder, [...asked, '--previous', '上次.xlsx', '--output', '又.xlsx']);
  const { observations } = await made(folder, '又.xlsx');
  const again = observations.filter(({ indicator }) => indicator?.id === 'smart-community-pilots');
  expect(again.map(({ scope, row }) => [scope, row.cells.value.raw])).toEqual([
    ['total', 6],
    ['own', 6],
  ]);
});

test('a county twice counts once where both agree, and not at all where they do not', async () => {
  const agreed = await rollingUp({ ...tongling, 枞阳2: coverage('340722', '61', '200') });
  expect(agreed.out).toContain('枞阳.xlsx、枞阳2.xlsx 是同一单位的工作簿');
  expect((await rowOf(agreed.folder, '340700'))[0]).toBe(301);
  const { folder, out } = await rollingUp({ ...tongling, 枞阳2: coverage('340722', '60', '200') });
  expect(out).toContain('枞阳县：填了两次，数不一致');
  expect((await rowOf(folder, '340700'))[0]).toBe('unavailable');
});

const late = county({ code: '340722', rows: '', asOf: '2022-12-31' });
const other = county({ code: '340722', rows: '', plan: 'sichuan-14fyp' });

test.each([
  [
    'another cut-off date',
    late,
    '截止日期不一致：2022-12-31, 2023-12-31',
    '--as-of',
    '2023-12-31',
    '截止日期不同',
  ],
  [
    'another plan',
    other,
    '规划不一致：anhui-14fyp, sichuan-14fyp',
    '--plan',
    'anhui-14fyp',
    '是其他规划的工作簿',
  ],
])('a county with %s is never mixed in: it is asked which counts, and told', async (...given) => {
  const [, 枞阳, refusal, option, choice, why] = given;
  const refused = await rollingUp({ ...tongling, 枞阳 });
  expect(refused).toMatchObject({ code: 2, told: expect.stringContaining(refusal) });
  expect(readdirSync(refused.folder)).not.toContain('铜陵.xlsx');
  const { out } = await rollingUp({ ...tongling, 枞阳 }, option, choice);
  expect(out).toContain(`枞阳.xlsx 没有计入：${why}。`);
  expect(out).toContain('枞阳县：没有计入的工作簿。');
});

test('workbooks of other units are told, and without any of a subordinate nothing is written', async () => {
  const { out } = await rollingUp({ ...tongling, 合肥: coverage('340102', '1') });
  expect(out).toContain('合肥.xlsx 没有计入：不是直接下级的工作簿。');
  const none = await rollingUp({ 合肥: coverage('340102', '1') });
  expect(none).toMatchObject({
    code: 2,
    told: expect.stringContaining('没有找到 340700 直接下级的工作簿'),
  });
});

test.each([
  [
    'cut-off date',
    late,
    '--as-of',
    '2024-06-30',
    '截止日期的工作簿（已有：2022-12-31, 2023-12-31）',
  ],
  ['plan', other, '--plan', 'wuhan-2022', '规划的工作簿（已有：anhui-14fyp, sichuan-14fyp）'],
])('where no subordinate is of the %s that is asked for nothing is written', async (...given) => {
  const [, 枞阳, option, choice, said] = given;
  const { folder, code, out, told } = await rollingUp({ ...tongling, 枞阳 }, option, choice);
  expect({ code, out, told }).toEqual({ code: 2, out: '', told: expect.stringContaining(said) });
  expect(readdirSync(folder)).not.toContain('铜陵.xlsx');
});

test('made again it says what changed, and keeps what was typed', async () => {
  const first = await rollingUp(tongling);
  const again = folderOf({ ...tongling, 枞阳: coverage('340722', '65', '200') });
  copyFileSync(join(first.folder, '铜陵.xlsx'), join(again, '上次.xlsx'));
  const more = [...asked, '--previous', '上次.xlsx'];
  const { out } = await runCommand(rollup, again, more);
  expect(out).toContain('与上次汇总相比，有 3个数据变化：');
  expect(out).toContain('枞阳县 城乡社区综合服务设施覆盖率 2023 分子：61 → 65');
  expect(out).toContain('铜陵市 城乡社区综合服务设施覆盖率 2023 数值：60.2 → 61');
  copyFileSync(join(again, '铜陵.xlsx'), join(again, '上次.xlsx'));
  expect((await runCommand(rollup, again, more)).out).toContain('没有变化');
  const wrong = await runCommand(rollup, again, [...asked, '--previous', '枞阳.xlsx']);
  expect(wrong).toMatchObject({ code: 2, told: expect.stringContaining('不是同一单位') });
});

const lastTongling = workbook(`
  封面 | 填报单位 | 铜陵市民政局（社会事务科）
  2 | 区划代码 | 340700
  3 | 规划代码 | anhui-14fyp
  4 | 截止日期 | 2023-12-31
  5 | 联系人 | 王芳
  6 | 填报日期 | 2024-01-12
  7 | 站点清单 | 有

  数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 备注
  2 | 340700 | 本级 | facility-coverage | 2023 | 10 | 20 | | 含市直两处

  说明 | 规则 | 工作表 | 行键 | 原因 | 措施 | 责任单位 | 完成时限 | 说明日期
  2 | target-missed | 指标 | facility-coverage | 两个新建小区尚未交付 | 6月底前交付 | 民政局 | 2024-06-30 | 2024-01-10

  站点 | 站点编号 | 站点名称 | 层级 | 区划代码 | 状态
  2 | 340700-01 | 市社工总站 | 县级总站 | 340700 | 运行

  区划沿革 | 旧代码 | 新代码 | 生效日期
  2 | 340702 | 340705 | 2015-10-13
`);

test('what was typed into the last workbook besides figures stands in the new one', async () => {
  const { folder, code, out } = await rollingUp(
    { ...tongling, 上次: lastTongling },
    ...['--previous', '上次.xlsx'],
  );
  expect(code).toBe(0);
  expect(out).toContain('审批没有带入，请重新签署');
  const { cover, tables, observations } = await made(folder);
  const { unit, contact, filedOn, stationList } = cover?.cells ?? {};
  expect([unit, contact, filedOn, stationList].map((entry) => entry?.raw)).toEqual([
    ...['铜陵市民政局（社会事务科）', '王芳', 45303, '有'],
  ]);
  const first = (id: 'explanations' | 'stations' | 'changes', column: string) =>
    rowsOf(tables, id).map((row) => String(entryOf(row, column)?.raw));
  expect(first('explanations', 'reason')).toEqual(['两个新建小区尚未交付']);
  expect(first('stations', 'stationName')).toEqual(['市社工总站']);
  expect(first('changes', 'oldCode')).toEqual(['340702']);
  const own = observations.find(({ scope, row }) => scope === 'own' && row.cells.numerator.value);
  expect(own?.row.cells.remarks.raw).toBe('含市直两处');
});

const byTongling = { ...applied, unit: '铜陵市民政局' };
const sentBack = { ...returned, unit: '安徽省民政厅' };
const ownNumerator = { sheet: '数据', cell: 'E2', value: 11 };

test.each([
  ['sealed is taken', [byTongling], false, { code: 0 }],
  ['changed after it was sealed is refused', [byTongling], true, { code: 2, out: '' }],
  ['returned is open to changes', [byTongling, sentBack], true, { code: 0 }],
] as const)('a last workbook that was %s', async (...given) => {
  const [, steps, isChanged, expected] = given;
  const folder = folderOf(tongling);
  const sealed = await sealedBy(steps, plainXlsx(lastTongling));
  const bytes = isChanged ? await editedBook(sealed, ownNumerator) : sealed;
  writeFileSync(join(folder, '上次.xlsx'), bytes);
  const run = await runCommand(rollup, folder, [...asked, '--previous', '上次.xlsx']);
  expect(run).toMatchObject(expected);
  const isWritten = readdirSync(folder).includes('铜陵.xlsx');
  expect([isWritten, run.told.includes('签署后有改动')]).toEqual([run.code === 0, run.code !== 0]);
});

test('a county that was changed after it was sealed is counted, and told', async () => {
  const folder = folderOf(tongling);
  const sealed = await sealedBy([{ ...applied, unit: '枞阳县民政局' }], plainXlsx(tongling.枞阳));
  const run = () => runCommand(rollup, folder, asked);
  writeFileSync(join(folder, '枞阳.xlsx'), sealed);
  expect((await run()).out).not.toContain('签署后有改动');
  const changed = await editedBook(sealed, { sheet: '数据', cell: 'D2', value: 62 });
  writeFileSync(join(folder, '枞阳.xlsx'), changed);
  expect((await run()).out).toContain('枞阳.xlsx 签署后有改动，或数据指纹无法核对，数据照原样计入');
});

test('validated with the folder, nothing stands against it but what is left to type', async () => {
  const { folder } = await rollingUp(tongling);
  const { out } = await runValidate(folder, ['铜陵.xlsx', '--format', 'json', '--no-cache']);
  const rules = [...out.matchAll(/"rule": ?"([a-z-]+)",\s*"severity"/g)].map(([, id]) => id);
  expect([...new Set(rules)]).toEqual(['missing-value']);
});

/** The figures of each row, by what it is of. */
function figuresOf(submission: Submission) {
  return new Map(
    factsOf(submission).figures.map(({ region, scope, indicator, period, ...figure }) => [
      [region, scope, indicator, period].join(),
      [figure.numerator, figure.denominator, figure.value].map((kept) => numberOf(figureOf(kept))),
    ]),
  );
}

const plan = findPlan(builtInCatalogue, 'anhui-14fyp');
const regions = loadRegions();

test.each([1, 2, 3])(
  'in an invented province of seed %i cities come to what their counties make',
  async (seed) => {
    if (!plan) throw new Error('the plan is built in');
    const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
    const all = deliveriesOf({ plan, regions, units: 121, seed, rows: 36 });
    const cities = all.filter(({ unit }) => unit.level === 'city').slice(seed, seed + 2);
    expect(cities).toHaveLength(2);
    mkdirSync(join(cwd, 'in'));
    const counties = all.filter(({ unit: { parent } }) =>
      cities.some(({ unit }) => unit.code === parent),
    );
    for (const delivery of counties) {
      const bytes = plainXlsx(workbookOf(bookOf(delivery, 36)));
      writeFileSync(join(cwd, 'in', `${delivery.unit.code}.xlsx`), bytes);
    }
    for (const city of cities) {
      const args = ['in', '--region', city.unit.code, '--output', 'out.xlsx'];
      expect(await runCommand(rollup, cwd, args)).toMatchObject({ code: 0 });
      const ours = figuresOf(await made(cwd, 'out.xlsx'));
      const bytes = plainXlsx(workbookOf(bookOf(city, 36)));
      for (const [row, figures] of figuresOf((await checkBytes(bytes)).submission)) {
        expect([row, ours.get(row)]).toEqual([row, figures]);
      }
    }
  },
);
