import { ofSameCell } from '../../../src/core/folds/same-cell.js';
import type { Finding } from '../../../src/core/model/index.js';

const base = { file: 'a.xlsx', sheet: '表', group: 'within-sheet', facts: {}, isFixable: false };
const finding = (more: object) => ({ ...base, ...more }) as unknown as Finding;
const cause = finding({ rule: 'rollup-mismatch', severity: 'error', cell: 'B3' });

test('a printed total follows from a roll-up that says at the same cell what it should be', () => {
  const printed = { rule: 'printed-sum-mismatch', severity: 'verify' };
  const [here, elsewhere] = ['B3', 'C3'].map((cell) => finding({ ...printed, cell }));
  const all = [cause, here, elsewhere].flatMap((each) => each ?? []);
  expect([...ofSameCell([cause], all)]).toEqual([[here, cause]]);
});
