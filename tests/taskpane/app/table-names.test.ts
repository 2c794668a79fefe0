import type { KeptLayout } from '../../../src/core/layouts/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { layoutJson } from '../../../src/reports/layout-json.js';
import { layoutSchema } from '../../../src/batch/settings/layout-schema.js';
import { choiceMeaning, nameFields } from '../../../src/taskpane/app/present/open-names.js';
import type { Drafts } from '../../../src/taskpane/app/state.js';
import { shownLayout, withName } from '../../../src/taskpane/app/table-drafts.js';
import { withLayout, withoutNames } from '../../../src/taskpane/app/tables-order.js';
import { showTables } from '../../../src/taskpane/worker/show-tables.js';
import type { TablesShown } from '../../../src/taskpane/worker/tables-shown.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const settings = { plan: 'anhui-14fyp', asOf: { year: 2023, month: 12, day: 31 } };

function shownBy(sketch: string, layouts: readonly KeptLayout[] = []): Promise<TablesShown> {
  const source = workbook(sketch);
  return showTables({ name: '进展.xlsx', source, settings: { ...settings, layouts } });
}

const [, ...others] = ownRows;
const renamed = ownProgress({
  rows: [
    '1 | 社区服务设施覆盖情况 | % | 80 | 85 | 100 | 85',
    ...others,
    '4 | 信访办结率 | % | 80 | 85 | 100 | 85',
  ],
});
const none: Drafts = { tables: [] };
const [facility, petitions] = [
  { kind: 'indicators', name: '社区服务设施覆盖情况' },
  { kind: 'indicators', name: '信访办结率' },
] as const;

test('names that the plan has not are listed with its indicators, and with where they are', async () => {
  const shown = await shownBy(renamed);
  expect(shown.names?.names).toEqual([
    { ...facility, place: '进展!D3', cells: 4, likely: [] },
    { ...petitions, place: '进展!D6', cells: 4, likely: [] },
  ]);
  const [field] = nameFields(shown, undefined, messagesOf('zh-CN'));
  expect(field).toMatchObject({
    value: 'open',
    label: '“社区服务设施覆盖情况”（进展!D3 等 4处）是',
  });
  expect(field?.choices.slice(0, 2).map(({ text }) => text)).toEqual([
    '（未选定）',
    '不属于本规划',
  ]);
  expect(field?.choices.map(({ key }) => key)).toContain('facility-coverage');
});

test('a name that somebody settled is read as that, and can be opened again', async () => {
  const drafts = withName(withName(none, facility, 'facility-coverage'), petitions, '');
  const layout = { version: 1 as const, ...drafts };
  const shown = await shownBy(renamed, [layout]);
  const settled = { place: '', cells: 0, likely: [] };
  expect(shown.names?.names).toEqual([
    { ...facility, meant: 'facility-coverage', ...settled },
    { ...petitions, meant: '', ...settled },
  ]);
  const fields = nameFields(shown, drafts.names, messagesOf('en-US'));
  expect(fields.map(({ value }) => value)).toEqual(['facility-coverage', 'none']);
  const open = withName(drafts, petitions, choiceMeaning('open'));
  expect(open.names).toEqual({ indicators: { [facility.name]: 'facility-coverage' } });
});

test('what is kept of names is a file that the command reads, of this workbook alone', async () => {
  const elsewhere: KeptLayout = {
    version: 1,
    tables: [],
    names: { indicators: { 别处的名称: 'beds' } },
  };
  const drafts = withName(none, facility, 'facility-coverage');
  const shown = await shownBy(renamed, [elsewhere, { version: 1, ...drafts }]);
  const layout = shownLayout(shown, { name: '进展.xlsx', drafts }, [elsewhere]);
  expect(layout.names).toEqual({ indicators: { [facility.name]: 'facility-coverage' } });
  expect(layoutSchema.parse(JSON.parse(layoutJson(layout)))).toEqual(layout);
});

test('what was said last of a name counts, and is forgotten with its layout', () => {
  const earlier: KeptLayout = {
    version: 1,
    tables: [],
    names: { indicators: { 甲: 'beds', 乙: 'workers' } },
  };
  const later: KeptLayout = { version: 1, tables: [], names: { indicators: { 甲: '' } } };
  const left = { version: 1, tables: [], names: { indicators: { 乙: 'workers' } } };
  expect(withLayout([earlier], later)).toEqual([left, later]);
  expect(withoutNames([earlier, later], earlier.names)).toEqual([]);
});
