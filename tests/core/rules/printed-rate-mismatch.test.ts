import { at, findings } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const rule = 'printed-rate-mismatch';
const name = '每万城镇常住人口拥有社区工作者';

function printed(rate: string) {
  const rows = [...ownRows.slice(0, 2), `3 | ${name} | 人 | 12 | 16 | 18 | ${rate}`];
  return findings(rule, workbook(ownProgress({ rows })));
}

test('a completion may be a share of the target or of what was to be added', () => {
  expect(printed('88.9')).toEqual([]);
  expect(printed('66.7')).toEqual([]);
});

test('one that no unrounded figures give is told at its own cell', () => {
  const [told, ...more] = printed('128.9');
  expect(more).toEqual([]);
  expect(told).toEqual(
    at(rule, '进展!G5', {
      ...{ name, found: 128.9, unit: '%' },
      low: expect.closeTo(83.78, 1) as unknown as number,
      high: expect.closeTo(94.29, 1) as unknown as number,
    }),
  );
});

test('on both sides of the boundary', () => {
  expect(printed('119.3')).toEqual([]);
  expect(printed('119.5')).toHaveLength(1);
});

test('what lies between two readings of it is given by none of them', () => {
  expect(printed('103')).toHaveLength(1);
});

test('money and comparable prices are left undecided', () => {
  const note = ownProgress({
    rows: [...ownRows.slice(0, 2), `3 | ${name} | 人 | 12 | 16 | 18 | 128.9`],
  });
  expect(findings(rule, workbook(`${note}\n6 | 注：按可比口径计算。`))).toEqual([]);
});
