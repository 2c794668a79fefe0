import { builtInCatalogue, findIndicator, targetKinds } from '../../../src/core/catalogue/index.js';
import { absentFigure, exactly, yearPeriod } from '../../../src/core/model/index.js';
import { goalRow } from '../../../src/workbooks/create/goal-row.js';
import type { GoalDraft } from '../../../src/workbooks/create/goal-draft.js';
import { computedColumns } from '../../../src/core/contract/index.js';
import { planFormulas } from '../../../src/workbooks/create/plan-formulas.js';

const indicator = findIndicator(builtInCatalogue, 'facility-coverage');
if (!indicator) throw new Error('facility-coverage');

const rising: GoalDraft = {
  indicator,
  kind: 'rise',
  baseYear: 2020,
  targetYear: 2025,
  period: yearPeriod(2023),
  base: exactly(60),
  current: exactly(78),
  target: exactly(100),
  upper: absentFigure('blank'),
};

function results(goal: GoalDraft) {
  const row = goalRow(goal, 'zh-CN');
  return computedColumns.map((id) => {
    const cell = row[id];
    return cell && 'result' in cell ? cell.result : undefined;
  });
}

const none = { error: '#N/A' };

test('a rise stores completion, achievement, schedule, pace and rating', () => {
  const [completion, achievement, schedule, pace, rating] = results(rising);
  expect(completion).toBeCloseTo(0.45, 12);
  expect(achievement).toBe(0.78);
  expect(schedule).toBeCloseTo(0.6, 12);
  expect(pace).toBeCloseTo(0.75, 12);
  expect(rating).toBe('需加快');
});

test('a blank input leaves what needs it blank, a declared absence makes it #N/A', () => {
  const [completion, , schedule] = results({ ...rising, current: absentFigure('blank') });
  expect([completion, schedule]).toEqual(['', expect.closeTo(0.6, 12)]);
  const unknown = results({ ...rising, base: absentFigure('unavailable') });
  expect(unknown).toEqual([none, 0.78, expect.closeTo(0.6, 12), none, none]);
});

test('a floor has neither completion nor schedule nor pace', () => {
  const floor = { ...rising, kind: 'floor', base: absentFigure('blank') } as const;
  expect(results(floor)).toEqual([undefined, 0.78, undefined, undefined, '未达底线']);
});

test('a monitored indicator is only unrated', () => {
  const nothing = absentFigure('blank');
  const monitor = { ...rising, kind: 'monitor', base: nothing, target: nothing } as const;
  expect(results(monitor)).toEqual([undefined, undefined, undefined, undefined, '不评级']);
});

test('a band runs from 0 through the year of its period', () => {
  const band: GoalDraft = {
    ...rising,
    kind: 'band',
    base: absentFigure('blank'),
    upper: exactly(100),
  };
  const formulas = planFormulas({ kind: 'band', language: 'zh-CN' });
  const year = 'LEFT(Indicators[[#This Row],[当前期间]],4)';
  expect(formulas.completion).toMatch(/^_xldudf_PLAN_COMPLETION\(0,/);
  expect(formulas.schedule).toContain(`IFERROR(${year}-1,`);
  expect(results({ ...band, target: exactly(50) })).toEqual([1.56, 1.56, 1, none, '已完成']);
});

test('planned values of the years bend the path of pace and rating', () => {
  const path = { area: '年度目标!$B$3:$C$3', rows: [[2023, 0.76]] };
  const formulas = planFormulas({ kind: 'rise', language: 'zh-CN', path: path.area });
  expect(formulas.pace?.endsWith(',年度目标!$B$3:$C$3)')).toBe(true);
  expect(formulas.rating?.endsWith(',年度目标!$B$3:$C$3)')).toBe(true);
  const [, , , pace, rating] = results({ ...rising, path });
  expect(pace).toBeCloseTo(1.125, 12);
  expect(rating).toBe('正常');
});

const computed = targetKinds.filter((kind) => kind !== 'words' && kind !== 'tied');

test.each(computed)('every kind with a number is rated in its cell: %s', (kind) => {
  expect(planFormulas({ kind, language: 'en-US' }).rating).toContain('[Kind of target]');
});

test('what is in words or tied has no formulas', () => {
  expect(planFormulas({ kind: 'words', language: 'zh-CN' })).toEqual({});
  expect(planFormulas({ kind: 'tied', language: 'zh-CN' })).toEqual({});
});
