import { rowsWhere, withValue, type CellName } from './book.js';
import { plantedAt, type Edit } from './edit.js';
import { setting } from './edit-forms.js';
import { withoutRows } from './reshape.js';

/** The cell at which a step of approval is told. */
const step = (row: number): CellName => ({ sheet: '审批', row, header: '环节' });

const nobody = `2.0.${'0'.repeat(64)}`;

/** Seals that are not those of the data, at every step; the last one is told. */
const sealsOtherData: Edit = (before) => {
  const steps = rowsWhere(before, '审批', () => true);
  const book = steps.reduce(
    (each, row) => withValue(each, { sheet: '审批', row, header: '数据指纹' }, nobody),
    before,
  );
  const found = [plantedAt('seal-broken', book, step(steps.at(-1) ?? 0))];
  return { book, found };
};

/** The county's own application was sent back, and not taken up again. */
const sentBack: Edit = (before) => {
  const later = rowsWhere(before, '审批', (cell) => cell('环节') !== '申报');
  const at = { sheet: '审批', row: 2, header: '结论' };
  const book = withValue(withoutRows(before, '审批', later), at, '退回');
  return { book, found: [plantedAt('approval-missing', book, step(2))] };
};

/** 审批差错 · Defects of the approvals of a county. */
export const approvalEdits: readonly Edit[] = [
  sentBack,
  setting({ ...step(3), header: '日期' }, '2020-01-01', ['approval-out-of-order', step(3)]),
  sealsOtherData,
];
