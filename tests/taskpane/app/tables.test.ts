import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { messagesOf } from '../../../src/messages/index.js';
import { zhCN } from '../../../src/messages/zh-CN.js';
import { presentTables } from '../../../src/taskpane/app/present/tables.js';
import { answeredIdentity } from '../../../src/taskpane/app/answered-identity.js';
import {
  asDrafted,
  shownLayout,
  withColumn,
  withDraft,
} from '../../../src/taskpane/app/table-drafts.js';
import { withRow } from '../../../src/taskpane/app/row-drafts.js';
import type { Drafts } from '../../../src/taskpane/app/state.js';
import type { RowChoice } from '../../../src/messages/pane.js';
import { withLayout, withoutTables } from '../../../src/taskpane/app/tables-order.js';
import { TableGrid } from '../../../src/taskpane/views/TableGrid.js';
import { showTables } from '../../../src/taskpane/worker/show-tables.js';
import type {
  SheetShown,
  TablesShown,
  TableShown,
} from '../../../src/taskpane/worker/tables-shown.js';
import { isKeptLayout, type KeptTable } from '../../../src/core/layouts/index.js';
import { layoutJson } from '../../../src/reports/layout-json.js';
import { loadRegions } from '../../../src/data/regions.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

function shownBy(sketch: string, drafts?: Drafts): Promise<TablesShown> {
  const settings = drafts ? { layouts: [{ version: 1 as const, ...drafts }] } : {};
  return showTables({ name: '进展.xlsx', source: workbook(sketch), settings });
}

/** The drafts with a row of the first sheet said to be something. */
function rowSaid({ sheets }: TablesShown, row: number, choice: RowChoice): Drafts {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return withRow({ tables: [] }, { sheet, table: sheet.tables[0], row }, choice);
}

function firstTable({ sheets }: TablesShown): TableShown {
  const [table] = sheets[0]?.tables ?? [];
  if (!table) throw new Error('no table');
  return table;
}

const told = {
  ...{
    chosen: 0,
    isDrafted: false,
    isCorrecting: false,
    plans: [{ key: 'anhui-14fyp', text: '省规划' }],
  },
  verdict: { id: 'passed', word: '通过' },
};

test('rows and columns are told for what they are', async () => {
  const { sheets } = await shownBy(ownProgress());
  expect(sheets[0]?.kinds).toEqual(['line', 'header', 'read', 'read', 'read']);
  expect(firstTable({ sheets, asked: [] })).toMatchObject({ facts: 12, refusedCount: 0 });
});

test('a column that is read otherwise is read so until somebody undoes it', async () => {
  const before = firstTable(await shownBy(ownProgress()));
  const draft = withColumn(before, 4, 'figure:actual');
  const after = firstTable(
    await shownBy(ownProgress(), { tables: withDraft([], draft as KeptTable) }),
  );
  expect(before.columns[3]?.figure?.role).toBe('base');
  expect(after.columns[3]?.figure?.role).toBe('actual');
  expect(after.match).toBe('applied');
});

test('a row that is left out gives no figures, and is read again when asked to', async () => {
  const shown = await shownBy(ownProgress());
  expect(shown.sheets[0]?.labels[3]).toBe('城市社区政务通用自助服务覆盖率');
  const without = await shownBy(ownProgress(), rowSaid(shown, 4, 'left-out'));
  expect(firstTable(without).facts).toBe(8);
  expect(without.sheets[0]?.kinds[3]).toBe('left-out');
  expect(rowSaid(without, 4, 'read').tables[0]).not.toHaveProperty('leftOut');
});

test('corrections before the table is read again are all kept, and so is what is agreed to at once', async () => {
  const shown = await shownBy(ownProgress());
  const one = withColumn(firstTable(shown), 4, 'remark') as KeptTable;
  const first: Drafts = { tables: [one] };
  const two = withColumn(asDrafted(firstTable(shown), first), 5, 'remark') as KeptTable;
  const second: Drafts = { tables: withDraft(first.tables, two) };
  const { sheets } = shown;
  const place = { sheet: sheets[0] as SheetShown, table: firstTable(shown), row: 4 };
  const drafts = withRow(second, place, 'left-out');
  const kept = shownLayout(shown, { name: '进展.xlsx', drafts }, undefined);
  expect(kept.tables).toEqual(drafts.tables);
  expect(kept.tables[0]?.columns.map(({ reads }) => reads).slice(3, 5)).toEqual([
    'remark',
    'remark',
  ]);
  expect(kept.tables[0]?.leftOut).toEqual(['城市社区政务通用自助服务覆盖率']);
  expect(shownLayout(await shownBy(ownProgress(), drafts), { name: '进展.xlsx' }, [kept])).toEqual(
    kept,
  );
});

const shifted = `
  实事 | 肥西县2025年1-8月实事完成情况表
  2 | 序号 | 项目名称 | 责任单位 | 目标任务 | 1-8月实际完成 | 1-8月完成率% | 备注
  3 | 1 | 农村危房改造 | 住建局 | 120户 | 98 | 82 |
  4 | 2 | 养老保险 | 在职参保人数 | 人社局 | 6300人 | 5000 | 79
`;

test('a row that moved to the right is refused, and read once somebody says so', async () => {
  const shown = await shownBy(shifted);
  expect(firstTable(shown)).toMatchObject({ facts: 3, refusedCount: 3 });
  const back = await shownBy(shifted, rowSaid(shown, 4, 'moved'));
  expect(firstTable(back)).toMatchObject({ facts: 6, refusedCount: 0, match: 'applied' });
  expect(back.sheets[0]?.kinds[3]).toBe('moved');
});

const unheaded = `
  统计 | 各类机构情况
  2 | 类别情况 | 2024年 | 2025年
  3 | 养老床位（张） | 10 | 12
  4 | 数据来源：统计局 | | 
`;

test.each([
  { row: 2, choice: 'header' as const },
  { row: 3, choice: 'first' as const },
])('a sheet without a known header is read once row $row is $choice', async ({ row, choice }) => {
  const shown = await shownBy(unheaded);
  expect(firstTable(shown)).toMatchObject({ refusal: 'no-header', facts: 0 });
  const drafts = rowSaid(shown, row, choice);
  const read = await shownBy(unheaded, drafts);
  expect(firstTable(read)).toMatchObject({ facts: 2 });
  expect(read.sheets[0]?.kinds.slice(0, 3)).toEqual(['line', 'header', 'read']);
  const layout = shownLayout(read, { name: '统计.xlsx', drafts }, undefined);
  expect(layout.rows).toEqual(drafts.rows);
  expect(isKeptLayout(JSON.parse(layoutJson(layout)))).toBe(true);
});

test('a header that is said to be none is none, and can be one again', async () => {
  const shown = await shownBy(ownProgress());
  const none = rowSaid(shown, 2, 'read');
  const without = await shownBy(ownProgress(), none);
  expect(firstTable(without).facts).toBe(0);
  const [sheet] = without.sheets;
  if (!sheet) throw new Error('no sheet');
  const again = withRow(none, { sheet, table: undefined, row: 2 }, 'header');
  expect(firstTable(await shownBy(ownProgress(), again)).facts).toBe(12);
});

test('what is said of a row goes before what an earlier layout says of it', () => {
  const earlier = { version: 1 as const, tables: [], rows: { header: ['甲 / 乙', '丙'] } };
  const said = { version: 1 as const, tables: [], rows: { data: ['甲 / 乙'] } };
  expect(withLayout([earlier], said)).toEqual([
    { version: 1, tables: [], rows: { header: ['丙'] } },
    said,
  ]);
});

test('a list that is refused is read once a column is said to name indicators', async () => {
  const list = '名单 | 表\n2 | 名称 | 2023年完成\n3 | 养老机构 | 12\n4 | 社工站 | 30';
  const refused = firstTable(await shownBy(list));
  expect(refused).toMatchObject({ refusal: 'list', facts: 0 });
  const draft = withColumn(refused, 1, 'indicator') as KeptTable;
  expect(firstTable(await shownBy(list, { tables: [draft] }))).toMatchObject({
    rows: 'indicators',
    facts: 2,
  });
});

test('a layout takes the place of another for the same headers, and can be forgotten', async () => {
  const shown = await shownBy(ownProgress());
  const layout = shownLayout(shown, { name: '合肥/进展.xlsx' }, undefined);
  expect(layout.name).toBe('进展');
  const kept = withLayout(withLayout([], layout), { ...layout, name: '改' });
  expect(kept.map(({ name }) => name)).toEqual(['改']);
  expect(withoutTables(kept, layout.tables)).toEqual([]);
});

test('what the tables leave open is asked, and what is typed is read or told to be wrong', async () => {
  const shown = await shownBy(ownProgress({ title: '主要指标完成情况' }));
  const data = presentTables(shown, told, zhCN);
  expect(data?.asked.map(({ id }) => id)).toContain('unit');
  const known = { regions: loadRegions(), plans: ['anhui-14fyp'] };
  expect(answeredIdentity({ unit: '340123', 'cut-off': '2023-12-31' }, known, zhCN)).toEqual({
    identity: { ownRegion: '340123', asOf: { year: 2023, month: 12, day: 31 } },
  });
  const wrong = { unit: '某县', plan: '别的', 'cut-off': '去年' };
  expect(Object.keys((answeredIdentity(wrong, known, zhCN) as { errors: object }).errors)).toEqual([
    ...['unit', 'plan', 'cut-off'],
  ]);
});

test.each(['zh-CN', 'en-US'] as const)(
  'each cell that is not read is listed, in %s',
  async (language) => {
    const rows = [...ownRows, '4 | 社区用房面积 | 平方米 | 约三成多 | 5 | 6 | 83'];
    const data = presentTables(await shownBy(ownProgress({ rows })), told, messagesOf(language));
    const reason = messagesOf(language).tables.refusals['no-figure'];
    expect(data?.refused).toEqual([{ place: '进展!D6', row: 6, column: 4, reason }]);
    expect(data?.grid.refused.get('D6')).toBe(reason);
  },
);

test('of ten thousand rows and two hundred columns a screenful is drawn, and everything has its number', async () => {
  const header = ['指标', ...Array.from({ length: 199 }, (_, at) => `${1800 + at}年`)].join(' | ');
  const lines = Array.from({ length: 2_000 }, (_, at) => `${at + 2} | 指标${at} | ${at}`);
  const shown = await shownBy([`大表 | ${header}`, ...lines].join('\n'));
  const data = presentTables(shown, told, zhCN);
  if (!data) throw new Error('nothing shown');
  const props = { words: zhCN.pane.tables, data: data.grid, choices: data.columnChoices };
  const html = renderToStaticMarkup(
    createElement(TableGrid, { ...props, onColumn: () => undefined, onRow: () => undefined }),
  );
  expect(html.match(/role="row"/g)?.length).toBeLessThan(30);
  expect(html.match(/role="gridcell"/g)?.length).toBeLessThan(300);
  expect(html).toContain('aria-rowcount="2002"');
  expect(html).toContain('aria-colcount="201"');
});
