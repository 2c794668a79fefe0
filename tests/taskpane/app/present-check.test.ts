import type { Finding } from '../../../src/core/model/index.js';
import { zhCN } from '../../../src/messages/zh-CN.js';
import { presentCheck } from '../../../src/taskpane/app/present/check.js';

function finding(at: number): Finding {
  const fix = { sheet: '数据', cell: `F${at}`, before: '８', after: { value: 8 } } as const;
  const facts = { found: '８', meaning: 8 };
  return {
    rule: 'text-number',
    severity: 'error',
    file: '',
    sheet: '数据',
    cell: fix.cell,
    facts,
    fix,
  };
}

const findings = Array.from({ length: 70 }, (_, at) => finding(at + 2));
const note: Finding = { rule: 'excess-precision', severity: 'note', file: '', facts: {} };

test('of many findings the first are told, and the others as they are asked for', () => {
  const choice = { filter: 'all', shown: {} } as const;
  const [group] = presentCheck({ findings, undecided: [] }, choice, zhCN).groups;
  expect(group).toMatchObject({ count: '70处', more: '再显示 50处' });
  expect(group?.items).toHaveLength(10);
  expect(group?.fixes.all).toHaveLength(70);
  const shown = { [group?.id ?? '']: 60 };
  const [next] = presentCheck({ findings, undecided: [] }, { ...choice, shown }, zhCN).groups;
  expect(next?.items).toHaveLength(60);
  expect(next?.more).toBe('再显示 10处');
});

test('a filter leaves the counts of all kinds as they are', () => {
  const all = [...findings, note];
  const data = presentCheck({ findings: all, undecided: [] }, { filter: 'error', shown: {} }, zhCN);
  expect(data.filters.map(({ count }) => count)).toEqual([71, 70, 0, 1]);
  expect(data.groups.map(({ rule }) => rule)).toEqual(['text-number']);
});

test('a file that cannot be read says why, and is not called clean', () => {
  const failure = { id: 'legacy-xls', facts: {} };
  const told = { findings: [], undecided: [], failure };
  const data = presentCheck(told, { filter: 'all', shown: {} }, zhCN);
  expect(data).toMatchObject({ isClean: false, failure: zhCN.failures['legacy-xls']({}) });
  const clean = presentCheck({ findings: [], undecided: [] }, { filter: 'all', shown: {} }, zhCN);
  expect(clean).toMatchObject({ isClean: true, failure: '' });
});

test('a merged key says in its preview that the merge is taken apart', () => {
  const fixes = [
    {
      ...{ sheet: '数据', cell: 'A3', before: null },
      ...{ after: { value: 340100 }, unmerge: 'A2:A3' },
    },
  ];
  const merged: Finding = {
    ...{ rule: 'merged-data-cells', severity: 'verify', file: '' },
    ...{ facts: { area: 'A2:A3' }, fixes },
  };
  const told = { findings: [merged], undecided: [] };
  const [group] = presentCheck(told, { filter: 'all', shown: {} }, zhCN).groups;
  expect(group?.fixes.preview).toMatchObject([
    { place: '数据!A3', before: zhCN.pane.check.blank, after: '340100（取消合并 A2:A3）' },
  ]);
});
