import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { messagesOf } from '../../../src/messages/index.js';
import { zhCN } from '../../../src/messages/zh-CN.js';
import { presentTables } from '../../../src/taskpane/app/present/tables.js';
import { readIdentity } from '../../../src/taskpane/app/read-identity.js';
import {
  shownLayout,
  withColumn,
  withDraft,
  withRow,
} from '../../../src/taskpane/app/table-drafts.js';
import { withLayout, withoutTables } from '../../../src/taskpane/app/tables-order.js';
import { TableGrid } from '../../../src/taskpane/views/TableGrid.js';
import { showTables } from '../../../src/taskpane/worker/show-tables.js';
import type { TablesShown, TableShown } from '../../../src/taskpane/worker/tables-shown.js';
import type { KeptTable } from '../../../src/core/layouts/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

function shownBy(sketch: string, drafts: readonly KeptTable[] = []): Promise<TablesShown> {
  const settings = drafts.length > 0 ? { layouts: [{ version: 1 as const, tables: drafts }] } : {};
  return showTables({ name: '进展.xlsx', source: workbook(sketch), settings });
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
  const after = firstTable(await shownBy(ownProgress(), withDraft([], draft as KeptTable)));
  expect(before.columns[3]?.figure?.role).toBe('base');
  expect(after.columns[3]?.figure?.role).toBe('actual');
  expect(after.match).toBe('applied');
});

test('a row that is left out gives no figures, and is read again when asked to', async () => {
  const shown = await shownBy(ownProgress());
  const label = shown.sheets[0]?.labels[3] ?? '';
  expect(label).toBe('城市社区政务通用自助服务覆盖率');
  const left = withRow(firstTable(shown), label, true) as KeptTable;
  const without = await shownBy(ownProgress(), [left]);
  expect(firstTable(without).facts).toBe(8);
  expect(without.sheets[0]?.kinds[3]).toBe('left-out');
  expect(withRow(firstTable(without), label, false)?.leftOut).toBeUndefined();
});

test('a list that is refused is read once a column is said to name indicators', async () => {
  const list = '名单 | 表\n2 | 名称 | 2023年完成\n3 | 养老机构 | 12\n4 | 社工站 | 30';
  const refused = firstTable(await shownBy(list));
  expect(refused).toMatchObject({ refusal: 'list', facts: 0 });
  const draft = withColumn(refused, 1, 'indicator') as KeptTable;
  expect(firstTable(await shownBy(list, [draft]))).toMatchObject({ rows: 'indicators', facts: 2 });
});

test('a layout takes the place of another for the same headers, and can be forgotten', async () => {
  const shown = await shownBy(ownProgress());
  const layout = shownLayout(shown, '合肥/进展.xlsx');
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
  expect(readIdentity({ unit: '340123', 'cut-off': '2023-12-31' }, known, zhCN)).toEqual({
    identity: { ownRegion: '340123', asOf: { year: 2023, month: 12, day: 31 } },
  });
  const wrong = { unit: '某县', plan: '别的', 'cut-off': '去年' };
  expect(Object.keys((readIdentity(wrong, known, zhCN) as { errors: object }).errors)).toEqual([
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
