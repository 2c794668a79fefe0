import type { Finding } from '../../src/core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../../src/core/result.js';
import { unreadableResult } from '../../src/core/unreadable-result.js';
import { messagesOf } from '../../src/messages/index.js';
import { cellRating, cellState, cellTone } from '../../src/reports/matrix-text.js';
import { matricesOf, type ReportMatrix } from '../../src/reports/matrix.js';
import { buildReport } from '../../src/reports/report.js';

function indicator(id: string, rating: IndicatorResult['class'], current: number | null = 1) {
  const name = { 'zh-CN': `指标${id}`, 'en-US': id };
  return { id, name, class: rating, current } as IndicatorResult;
}

function unit(region: string, more: Partial<WorkbookResult> = {}): WorkbookResult {
  const nothing = { indicators: [], undecided: [], findings: [] };
  return {
    ...{ file: `${region}.xlsx`, plan: 'test-plan', region, unit: `单位${region}` },
    ...{ asOf: '2023-12-31', verdict: 'passed', ...nothing, ...more },
  };
}

function finding(file: string, more: Partial<Finding>): Finding {
  return { rule: 'ratio-mismatch', severity: 'verify', file, facts: {}, ...more };
}

function matrices(workbooks: readonly WorkbookResult[], findings: readonly Finding[] = []) {
  const options = { asOf: null, plan: null, isStrict: false };
  return matricesOf(buildReport({ workbooks, findings, fixed: [] }, options));
}

const explained = { reason: '用地未批', by: '', date: '', state: 'pending' } as const;

/** What stands in each row, as the reader sees it. */
function told({ units }: ReportMatrix): readonly string[] {
  const zh = messagesOf('zh-CN');
  return units.map(({ unit: name, cells }) =>
    [name, ...cells.map((cell) => `${cellRating(cell, zh)}/${cellState(cell, zh)}`)].join(' '),
  );
}

test('each unit has a cell for each indicator: its rating, and how it stands', () => {
  const workbooks = [
    unit('340102', {
      indicators: [indicator('beds', 'lagging'), indicator('coverage', 'on-track')],
      findings: [
        finding('340102.xlsx', { key: 'beds' }),
        finding('340102.xlsx', { key: '340102|合计|coverage|2023', explained }),
      ],
    }),
    unit('340101', {
      indicators: [indicator('beds', 'inapplicable', null), indicator('coverage', 'met')],
      findings: [finding('340101.xlsx', { key: 'coverage', severity: 'note' })],
    }),
    unit('340103', { indicators: [indicator('beds', 'undetermined', null)] }),
  ];
  const [matrix] = matrices(workbooks);
  expect(matrix?.indicators.map(({ id }) => id)).toEqual(['beds', 'coverage']);
  expect(matrix && told(matrix)).toEqual([
    '单位340101 /不适用 已完成/',
    '单位340102 滞后/有问题 正常/已说明',
    '单位340103 /未报 /不适用',
  ]);
});

test('who has not delivered stands among them, and findings across workbooks count', () => {
  const missing = finding('340100.xlsx', {
    ...{ rule: 'missing-submission', facts: { region: '340102', name: '包河区', superior: '' } },
  });
  const across = finding('340101.xlsx', { severity: 'error', facts: { indicator: 'beds' } });
  const workbooks = ['340100', '340101'].map((code) =>
    unit(code, { indicators: [indicator('beds', 'on-track')] }),
  );
  const [matrix] = matrices(workbooks, [missing, across]);
  expect(matrix && told(matrix)).toEqual([
    '单位340100 正常/',
    '单位340101 正常/有问题',
    '包河区 /未报',
  ]);
});

test('each plan has a matrix of its own, and a single workbook none', () => {
  const one = unit('340101', { indicators: [indicator('beds', 'met')] });
  const other = unit('340102', { plan: 'other', indicators: [indicator('fund', 'met')] });
  expect(matrices([one, other]).map(({ plan }) => plan['zh-CN'])).toEqual(['test-plan', 'other']);
  expect(matrices([one])).toEqual([]);
  expect(matrices([one, unreadableResult('坏.xlsx', { id: 'truncated', facts: {} })])).toHaveLength(
    1,
  );
});

test('every colour has a word beside it', () => {
  const cell = { state: 'clear', result: indicator('beds', 'lagging') } as const;
  expect([cellTone(cell), cellRating(cell, messagesOf('en-US'))]).toEqual(['bad', 'Lagging']);
});

const headings = { economy: '经济发展', green: '绿色低碳' } as const;

/** An indicator of a plan that prints headings; without one it stands under none. */
function headed(id: string, place: number, heading?: keyof typeof headings) {
  const category = heading && { 'zh-CN': headings[heading], 'en-US': heading };
  return { ...indicator(id, 'met'), place, ...(category ? { category } : {}) };
}

const groupsOf = (workbooks: readonly WorkbookResult[]) =>
  matrices(workbooks).map(({ indicators, groups }) => ({
    ids: indicators.map(({ id }) => id).join(' '),
    groups: groups.map(({ name, count }) => `${name?.['zh-CN'] ?? ''} ${count}`),
  }));

test('indicators stand under the headings of their plan, both in its order', () => {
  const some = [headed('forest', 4, 'green'), headed('income', 3), headed('water', 2, 'green')];
  const workbooks = [
    unit('340101', { indicators: some }),
    unit('340102', { indicators: [headed('output', 1, 'economy'), headed('forest', 4, 'green')] }),
  ];
  expect(groupsOf(workbooks)).toEqual([
    { ids: 'output water forest income', groups: ['经济发展 1', '绿色低碳 2', ' 1'] },
  ]);
});

test('a plan without headings has none, and its indicators stand as they were reported', () => {
  const indicators = ['water', 'beds'].map((id) => indicator(id, 'met'));
  const workbooks = ['340101', '340102'].map((code) => unit(code, { indicators }));
  expect(groupsOf(workbooks)).toEqual([{ ids: 'water beds', groups: [] }]);
});

test('what a plan has not stands last, without a heading', () => {
  const indicators = [indicator('own', 'met'), headed('output', 1, 'economy')];
  const workbooks = ['340101', '340102'].map((code) => unit(code, { indicators }));
  expect(groupsOf(workbooks)).toEqual([{ ids: 'output own', groups: ['经济发展 1', ' 1'] }]);
});
