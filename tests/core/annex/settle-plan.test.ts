import { draftPlan, settlePlan, type IndicatorAnswers } from '../../../src/core/annex/index.js';
import type { Indicator } from '../../../src/core/catalogue/index.js';
import { understand } from '../../../src/core/layouts/index.js';
import { workbook } from '../../support/workbook.js';

const annex = `
  附件 | “十五五”民政事业发展主要指标
  2 | 序号 | 指标 | 2025年 | 2030年 | 属性
  3 | 1 | 护理型床位占比（%） | 68 | 73 | 约束性
  4 | 2 | 养老护理员（人） | 9000 | 10000左右 |
  5 | 3 | 生活补贴覆盖率（%） | 100 | 应保尽保 | 约束性
  6 | 4 | 社会工作者（人） | — | 500 | 预期性
`;

const draft = draftPlan(understand(workbook(annex)));

function settled(at: number, answers: IndicatorAnswers): Indicator | undefined {
  return settlePlan(draft, { indicators: new Map([[at, answers]]) }).indicators[at];
}

test('what was said of the plan stands in it and in all its indicators', () => {
  const plan = settlePlan(draft, {
    ...{ code: 'hefei-15fyp', name: '合肥市规划', region: '340100' },
    ...{ firstYear: 2026, lastYear: 2030, levels: ['city', 'county'], indicators: new Map() },
  });
  expect(plan).toMatchObject({
    ...{ id: 'hefei-15fyp', name: { 'zh-CN': '合肥市规划' }, region: '340100', lastYear: 2030 },
    ...{ reportingLevels: ['city', 'county'] },
  });
  expect(plan.indicators.map(({ levels }) => levels)).toEqual(Array(4).fill(['city', 'county']));
});

test('what nobody said stays as it was proposed', () => {
  const { indicators } = settlePlan(draft, { indicators: new Map() });
  expect(indicators).toEqual(draft.indicators.map(({ indicator }) => indicator));
});

test('each doubt is settled by its answer', () => {
  expect(settled(0, { measure: 'ratio' })).toMatchObject({
    ...{ measure: 'ratio', factor: 100, rollUp: 'ratio-of-sums' },
  });
  expect(settled(1, { status: 'expected', tolerance: 300 })).toMatchObject({
    ...{ status: 'expected', target: { tolerance: 300, value: 10000 } },
  });
  expect(settled(3, { kind: 'cumulative', way: 'falling' })?.target).toMatchObject({
    ...{ kind: 'cumulative', way: 'compound', direction: 'decrease', value: 500 },
  });
  expect(settled(3, { kind: 'monitor' })?.target).toEqual({
    ...{ kind: 'monitor', source: draft.plan.source },
  });
});

test('what is said to be a stock or a flow adds up as its unit does', () => {
  const { unit } = draft.indicators[1]?.indicator ?? {};
  expect(unit).not.toBe('%');
  expect(settled(1, { measure: 'stock' })?.rollUp).toBe(settled(1, { measure: 'flow' })?.rollUp);
});

test('a target in words becomes a floor of everyone, without its words', () => {
  const target = settled(2, { kind: 'floor' })?.target;
  expect(target).toMatchObject({ kind: 'floor', value: 100, targetYear: 2030 });
  expect(target).not.toHaveProperty('words');
});

test('an indicator that is left out is gone, and the others stay', () => {
  const { indicators } = settlePlan(draft, { indicators: new Map([[1, { isLeftOut: true }]]) });
  expect(indicators.map(({ id }) => id)).toEqual(['01', '03', '04']);
});
