import { unreadableResult } from '../../../src/core/unreadable-result.js';
import { unitTree, type UnitNode } from '../../../src/reports/page/unit-tree.js';

const at = (region: string | null) => ({
  ...unreadableResult('a.xlsx', { id: '', facts: {} }),
  region,
});
const drawn = (nodes: readonly UnitNode[]): unknown =>
  nodes.map(({ region, below }) => (below.length > 0 ? [region, drawn(below)] : region));

test('a unit stands below the nearest superior that delivered', () => {
  const regions = [
    '340102',
    '340000',
    '340100',
    '340102001',
    '429004',
    '420000',
    '110101',
    '110000',
  ];
  expect(drawn(unitTree(regions.map(at)))).toEqual([
    ['110000', ['110101']],
    ['340000', [['340100', [['340102', ['340102001']]]]]],
    ['420000', ['429004']],
  ]);
});

test('a unit without a superior stands on its own, one without a region not at all', () => {
  expect(drawn(unitTree([at('340102'), at('340100000000'), at(null)]))).toEqual([
    ['340100000000', ['340102']],
  ]);
});

test('two workbooks of a unit stand side by side', () => {
  const [node] = unitTree([at('340100'), at('340100')]);
  expect(node?.workbooks).toHaveLength(2);
});

test('a unit that is missing stands where it would, and holds what stands below it', () => {
  const missing = [{ region: '340100', name: '合肥市' }];
  const [province] = unitTree([at('340000'), at('340102')], missing);
  expect(province?.below).toMatchObject([{ region: '340100', workbooks: [], missing: '合肥市' }]);
  expect(drawn(province?.below ?? [])).toEqual([['340100', ['340102']]]);
});
