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

const kept = keepLayout([layoutOf('地区 | 2024年 | 目标 | 完成')]);

test('the same headers of another year are the same', () => {
  const paths = headerPaths(layoutOf('地区 | 2026年 | 目标 | 完成'));
  expect(paths).toEqual(['地区', '{年}', '目标', '完成']);
  expect(matchKept(paths, [kept])).toEqual(kept.tables[0]);
});

test('a header that changed by one column is near, and what changed is told', () => {
  const paths = headerPaths(layoutOf('地区 | 2026年 | 目标 | 完成率'));
  expect(matchKept(paths, [kept])).toBeUndefined();
  expect(nearestKept(paths, [kept])).toMatchObject({
    share: 0.75,
    missing: ['完成'],
    added: ['完成率'],
  });
});

test('a table with other headers is near to none', () => {
  expect(nearestKept(headerPaths(layoutOf('县区 | 数量 | 增减 | 位次')), [kept])).toBeUndefined();
});

test('two kept layouts that disagree about the same headers apply to none', () => {
  const [table] = kept.tables;
  const other = {
    version: 1,
    tables: table ? [{ ...table, rows: 'periods' as const }] : [],
  } as const;
  expect(
    matchKept(headerPaths(layoutOf('地区 | 2024年 | 目标 | 完成')), [kept, other]),
  ).toBeUndefined();
});
