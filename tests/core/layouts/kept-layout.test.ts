import {
  headerPaths,
  keepLayout,
  matchKept,
  nearestKept,
  understand,
  type TableLayout,
} from '../../../src/core/layouts/index.js';
import { workbook } from '../../support/workbook.js';

function layoutOf(header: string): TableLayout {
  const book = workbook(`表 | 2025年各县区完成情况\n2 | ${header}\n3 | 甲县 | 1 | 2 | 3`);
  const table = [...understand(book)].flatMap(({ tables }) => tables)[0]?.table;
  if (!table) throw new Error(`no table under ${header}`);
  return table;
}

const pathsOf = ({ columns }: TableLayout) =>
  headerPaths(columns.map(({ reason }) => reason.header));

const kept = keepLayout([layoutOf('地区 | 2024年 | 目标 | 完成')]);

test('the same headers of another year are the same', () => {
  const paths = pathsOf(layoutOf('地区 | 2026年 | 目标 | 完成'));
  expect(paths).toEqual(['地区', '{年}', '目标', '完成']);
  expect(matchKept(paths, [kept])).toEqual({ table: kept.tables[0] });
  expect(matchKept(paths, [{ ...kept, name: '月报' }])?.name).toBe('月报');
});

test('a header that changed by one column is near, and what changed is told', () => {
  const paths = pathsOf(layoutOf('地区 | 2026年 | 目标 | 完成率'));
  expect(matchKept(paths, [kept])).toBeUndefined();
  expect(nearestKept(paths, [kept])).toMatchObject({
    share: 0.75,
    missing: ['完成'],
    added: ['完成率'],
  });
});

test('a table with other headers is near to none', () => {
  expect(nearestKept(pathsOf(layoutOf('县区 | 数量 | 增减 | 位次')), [kept])).toBeUndefined();
});

test('two kept layouts that disagree about the same headers apply to none', () => {
  const [table] = kept.tables;
  const other = {
    version: 1,
    tables: table ? [{ ...table, rows: 'periods' as const }] : [],
  } as const;
  expect(
    matchKept(pathsOf(layoutOf('地区 | 2024年 | 目标 | 完成')), [kept, other]),
  ).toBeUndefined();
});

const tasks = workbook(`
  表 | 2026年民生实事任务分解表
  2  | 项目 | 单位 | 全市任务
  3  | 老年食堂 | 个 | 30
`);

test('a kept layout reads a column that nobody else understands, by its exact headers', () => {
  const [sheet] = understand(tasks);
  const [table] = sheet?.tables ?? [];
  expect([...(table?.facts() ?? [])]).toEqual([]);
  const agreed = {
    version: 1,
    tables: [
      {
        rows: 'indicators',
        columns: [
          { header: '项目', reads: 'indicator' },
          { header: '单位', reads: 'unit' },
          { header: '全市任务', reads: 'figure', role: 'target' },
        ],
      },
    ],
  } as const;
  const [again] = understand(tasks, [agreed]);
  const [read] = again?.tables ?? [];
  expect(read?.table.kept).toBe('applied');
  expect([...(read?.facts() ?? [])]).toMatchObject([
    { indicator: '老年食堂', role: 'target', value: 30, unit: '个', span: { year: 2026 } },
  ]);
});

test('a layout that is only near is named with its difference and changes nothing', () => {
  const [sheet] = understand(
    workbook('表 | 2026年各县区完成情况\n2 | 地区 | 2026年 | 目标 | 完成率\n3 | 甲县 | 1 | 2 | 3'),
    [kept],
  );
  expect(sheet?.tables[0]?.table.kept).toEqual({
    share: 0.75,
    missing: ['完成'],
    added: ['完成率'],
  });
});
