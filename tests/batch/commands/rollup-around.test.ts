import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from '../../../src/batch/index.js';
import { address, parseArea, valueAt } from '../../../src/core/model/index.js';
import type { Submission } from '../../../src/core/submission/index.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { editedBook } from '../../support/edited-book.js';
import { recalculated, withLibreOffice } from '../../support/libre-office.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

interface County {
  readonly code: string;
  readonly name: string;
  readonly of2020: string;
  readonly of2023: string;
  readonly lists?: string;
}

/** A rate as a cell shows it, from its counts. */
function shareOf(counts: string): number {
  const [numerator = 0, denominator = 1] = counts.split(' | ').map(Number);
  return Number(((numerator / denominator) * 100).toFixed(1));
}

/** A county of 铜陵市 whose workbook nothing stands against. */
function county({ code, name, of2020, of2023, lists = '' }: County): Uint8Array {
  return plainXlsx(
    workbook(`
      封面 | 填报单位 | ${name}民政局
      2    | 区划代码 | "${code}"
      3    | 规划代码 | anhui-14fyp
      4    | 截止日期 | 2023-12-31
      5    | 站点清单 | 无
      6    | 项目清单 | 无

      指标 | 指标代码              | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
      2    | facility-coverage     | %    | 上升     | 2020   | ${shareOf(of2020)} | 2025 | 100 | 2023 | ${shareOf(of2023)}
      3    | self-service-coverage | %    | 上升     | 2020   | 50     | 2025   | 100    | 2023     | 80
      4    | community-workers     | 人   | 上升     | 2020   | 12     | 2025   | 18     | 2023     | 16

      数据 | 区划代码  | 口径 | 指标代码              | 期间 | 分子 | 分母 | 数值
      2    | "${code}" | 合计 | facility-coverage     | 2020 | ${of2020}
      3    | "${code}" | 合计 | facility-coverage     | 2023 | ${of2023}
      4    | "${code}" | 合计 | self-service-coverage | 2020 | 20   | 40
      5    | "${code}" | 合计 | self-service-coverage | 2023 | 32   | 40
      6    | "${code}" | 合计 | community-workers     | 2020 | 240  | 200000
      7    | "${code}" | 合计 | community-workers     | 2023 | 320  | 200000
      8    | "${code}" | 合计 | smart-community-pilots | 2023 |     |     | 2
      ${lists}
    `),
  );
}

const tongling: readonly County[] = [
  { code: '340705', name: '铜官区', of2020: '60 | 100', of2023: '90 | 100' },
  { code: '340706', name: '义安区', of2020: '60 | 100', of2023: '80 | 100' },
  { code: '340711', name: '郊区', of2020: '60 | 100', of2023: '70 | 100' },
  { code: '340722', name: '枞阳县', of2020: '110 | 200', of2023: '121 | 200' },
];

function delivered(counties: readonly County[] = tongling): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const each of counties) writeFileSync(join(folder, `${each.name}.xlsx`), county(each));
  return folder;
}

const asked = ['.', '--region', '340700', '--output', '铜陵.xlsx'];
const bytesOf = (folder: string) => new Uint8Array(readFileSync(join(folder, '铜陵.xlsx')));

interface Sought {
  readonly scope: string;
  readonly field: 'numerator' | 'denominator' | 'value';
  readonly year?: number;
  readonly id?: string;
}

/** Where a figure of the city stands. */
function placeOf({ observations }: Submission, { scope, field, year = 2023, id }: Sought): string {
  const found = observations.find(
    ({ row: { cells }, scope: its, period }) =>
      its === scope &&
      period?.year === year &&
      cells.indicatorCode.value === (id ?? 'facility-coverage'),
  );
  if (!found) throw new Error(`${scope} ${year}`);
  return address({ row: found.row.row, column: found.row.cells[field].column });
}

interface Entered extends Sought {
  readonly value: number | string;
}

/** The workbook of the city after people typed figures into it. */
async function typedInto(folder: string, entered: readonly Entered[]): Promise<void> {
  const { submission } = await checkBytes(bytesOf(folder));
  let bytes: Uint8Array = bytesOf(folder);
  for (const each of entered) {
    const typed = { sheet: '数据', cell: placeOf(submission, each), value: each.value };
    bytes = await editedBook(bytes, typed);
  }
  writeFileSync(join(folder, '铜陵.xlsx'), bytes);
}

/** 本级 of every series of the city: nothing but of one. */
const own: readonly Entered[] = [
  ...['facility-coverage', 'self-service-coverage', 'community-workers'].flatMap((id) =>
    [2020, 2023].flatMap((year): readonly Entered[] => {
      const [numerator, denominator] = id === 'facility-coverage' ? [3, 10] : [0, 0];
      const series = { scope: 'own', year, id } as const;
      return [
        { ...series, field: 'numerator', value: numerator },
        { ...series, field: 'denominator', value: denominator },
      ];
    }),
  ),
  { scope: 'own', field: 'value', id: 'smart-community-pilots', value: 0 },
];

test('made again from another delivery it keeps what was typed of 本级, in the totals too', async () => {
  const folder = delivered();
  await runCommand(rollup, folder, asked);
  await typedInto(folder, own);
  const { told, out } = await runCommand(rollup, folder, [...asked, '--previous', '铜陵.xlsx']);
  expect(told).toContain('已写入');
  expect(out).toContain('没有变化');
  const { submission } = await checkBytes(bytesOf(folder));
  const figureAt = (scope: string) =>
    submission.observations.flatMap(({ row: { cells }, scope: its, period }) =>
      its === scope && period?.year === 2023 && cells.indicatorCode.value === 'facility-coverage'
        ? [[cells.numerator.value, cells.denominator.value]]
        : [],
    );
  expect(figureAt('own')).toEqual([[3, 10]]);
  expect(figureAt('total')).toEqual([[364, 510]]);
});

/** The errors of each workbook, and what is found across them. */
async function foundIn(folder: string): Promise<readonly string[]> {
  const { out } = await runValidate(folder, ['.', '--format', 'json', '--no-cache']);
  const { workbooks, findings } = JSON.parse(out);
  const own = workbooks.flatMap((each: { findings: readonly object[] }) => each.findings);
  return [...own, ...findings].map(
    ({ rule, file, sheet = '', cell = '' }) => `${rule} ${file} ${sheet}!${cell}`,
  );
}

test('validated with its counties nothing is found but what is left to type, and nothing once it is typed', async () => {
  const folder = delivered();
  await runCommand(rollup, folder, asked);
  const { submission } = await checkBytes(bytesOf(folder));
  const open = own.map((each) => `missing-value 铜陵.xlsx 数据!${placeOf(submission, each)}`);
  const found = await foundIn(folder);
  expect(found).toEqual(expect.arrayContaining(open));
  const rowOf = (told: string) => told.replace(/[A-Z]+(\d+)$/, '$1');
  const rows = new Set(open.map(rowOf));
  expect(found.filter((told) => !rows.has(rowOf(told)))).toEqual([]);
  await typedInto(folder, own);
  const left = await foundIn(folder);
  expect(left.filter((told) => !told.startsWith('stale-formula'))).toEqual([]);
});

withLibreOffice('what is typed makes the totals in any program', async () => {
  const folder = delivered();
  await runCommand(rollup, folder, asked);
  await typedInto(folder, own);
  const { sheets } = await recalculated(bytesOf(folder));
  const { submission } = await checkBytes(bytesOf(folder));
  const data = sheets.find(({ name }) => name === '数据');
  const found = (['numerator', 'denominator', 'value'] as const).map((field) => {
    const place = parseArea(placeOf(submission, { scope: 'total', field }));
    return data && place && valueAt(data, place.top, place.left);
  });
  expect(found).toEqual([364, 510, 0.714]);
});

/** Services of so many stations in 2023, each of another category of a county's own. */
function services(code: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `${at + 2} | ${code}-${at} | 2023 | 助餐 | ${at} | 人次`,
  );
  return ['服务 | 站点编号 | 期间 | 服务类别 | 数量 | 计量单位', ...rows].join('\n');
}

test('lists are joined, long ones too', async () => {
  const folder = delivered(tongling.map((each) => ({ ...each, lists: services(each.code, 2500) })));
  const { out, code } = await runCommand(rollup, folder, asked);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('“服务”表：已合并 10000行'),
  });
  const { submission } = await checkBytes(bytesOf(folder));
  expect(submission.tables.services?.rows).toHaveLength(10_000);
});

test('zones have rows to type, and in English it is the same workbook', async () => {
  const folder = delivered([
    { code: '340302', name: '龙子湖区', of2020: '60 | 100', of2023: '90 | 100' },
  ]);
  const args = ['.', '--region', '340300', '--output', '铜陵.xlsx', '--zones', '--lang', 'en-US'];
  const { out, told } = await runCommand(rollup, folder, args);
  expect(out).toContain('13 figures of 1 out of 7 subordinates');
  expect(told).toContain('Wrote');
  const { submission } = await checkBytes(bytesOf(folder));
  expect(submission.language).toBe('en-US');
  const scopes = new Set(submission.observations.map(({ scope }) => scope));
  expect(scopes).toEqual(new Set(['total', 'own', 'subordinate', 'zone']));
});
