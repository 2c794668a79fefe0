import type { Indicator, Plan, Target } from '../../../src/core/catalogue/index.js';
import { checked } from '../../support/findings.js';
import { ownProgress } from '../../support/own-progress.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const [share] = testPlan.indicators;
const source = testPlan.source;

function indicator(id: string, unit: string, target: Partial<Target>): Indicator {
  const { targetYear = 2025, kind = 'cumulative', ...rest } = target;
  const name = { 'zh-CN': id, 'en-US': id };
  const isShare = unit === '%';
  return {
    ...(share as Indicator),
    ...{ id, name, unit, measure: isShare ? 'stock' : 'flow', rollUp: 'none' },
    ...(isShare ? {} : { factor: 1, precision: 0, limit: Infinity }),
    target: { ...rest, kind, targetYear, source },
  };
}

const plan: Plan = {
  ...testPlan,
  indicators: [
    indicator('适老化改造', '户', { value: 800 }),
    indicator('低保标准增长', '%', { kind: 'growth', value: 6 }),
    indicator('入托率提高', '%', { value: 6, way: 'points' }),
    indicator('能耗降低', '%', { value: 17, way: 'compound', direction: 'decrease' }),
  ],
};

const title = '铜陵市“十四五”民政事业发展规划主要指标进展情况';
const header = '序号 | 指标 | 单位 | 2020年基数 | 2021年 | 2022年 | 2025年目标';

function check(row: string, said: { readonly header?: string } = {}) {
  const text = ownProgress({ title, header, ...said, rows: [row] });
  return checked(workbook(text), { catalogue: { plans: [plan] } });
}

/** Current value, and how far towards its target. */
function standing(row: string) {
  const { submission } = check(row);
  const [{ goal, progress } = {}] = submission.progress;
  return { current: goal?.current, completion: progress?.completion, pace: progress?.pace };
}

const known = (value: number) => ({ value });

test('of a cumulative target the current value is what the years come to', () => {
  const row = '1 | 适老化改造 | 户 | — | 150 | 160 | 〔800〕';
  expect(check(row).findings.filter(({ rule }) => rule === 'current-value-mismatch')).toEqual([]);
  expect(standing(row)).toMatchObject({ current: known(310), completion: 0.3875 });
  expect(standing(row.replace('〔800〕', '800'))).toMatchObject({ current: known(310) });
});

test('of an average growth it is the mean of the years, to the decimals of its indicator', () => {
  const row = '1 | 低保标准增长 | % | — | 5 | 8 | 6';
  expect(check(row).findings.map(({ rule }) => rule)).not.toContain('current-value-mismatch');
  expect(standing(row).current).toMatchObject(known(6.5));
});

test('an average just below its target keeps the decimal that tells so', () => {
  expect(standing('1 | 低保标准增长 | % | — | 5.96 | 5.98 | 6').current).toMatchObject(known(5.97));
});

test('what the years come to stands in no cell, so no cell is said to hold it', () => {
  const { findings } = check('1 | 低保标准增长 | % | — | 5.9 | 6.1 | 6');
  expect(findings.map(({ rule }) => rule)).not.toContain('excess-precision');
});

test('points are the last level less that of the base, and rates come one upon the other', () => {
  expect(standing('1 | 入托率提高 | % | 10 | 11.5 | 14 | 〔6〕').current).toMatchObject(known(4));
  expect(standing('1 | 能耗降低 | % | — | 3 | 4 | 〔17〕').current).toMatchObject(known(6.9));
});

test('a year that the table leaves out is missing, and nothing is made of the others', () => {
  const row = '1 | 适老化改造 | 户 | — | | 160 | 〔800〕';
  const missing = check(row).findings.filter(({ rule }) => rule.startsWith('missing-o'));
  expect(missing.map(({ facts }) => facts['period'])).toEqual(['2021']);
  expect(standing(row)).toEqual({ current: { absent: 'blank' } });
});

test('rates of part of a year come to nothing, and the value is not known', () => {
  const partly = { header: header.replace('2022年', '2022年上半年') };
  const { submission, findings } = check('1 | 低保标准增长 | % | — | 5 | 8 | 6', partly);
  expect(submission.reportType).toBe('running');
  expect(submission.progress[0]?.goal.current).toEqual({ absent: 'unavailable' });
  expect(findings.map(({ rule }) => rule)).not.toContain('missing-value');
  expect(findings.map(({ rule }) => rule)).not.toContain('missing-observation');
});
