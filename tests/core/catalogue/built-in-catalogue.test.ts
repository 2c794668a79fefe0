import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const { plans } = builtInCatalogue;
const indicators = plans.flatMap((plan) => plan.indicators);
const observations = plans.flatMap((plan) => plan.observations);
const regions = loadRegions();

test('the ids of plans and of indicators are unique and in kebab-case', () => {
  const ids = [...plans, ...indicators].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('every plan is that of a known region, and its reporting levels lie below', () => {
  for (const { region, reportingLevels } of plans) {
    expect(regions.find(region)).toBeDefined();
    expect(reportingLevels).not.toContain(regions.find(region)?.level);
  }
});

test('every figure names its publisher in both languages', () => {
  const sources = [
    ...plans.map(({ source }) => source),
    ...indicators.flatMap(({ source, target }) => [source, target.source]),
    ...observations.map(({ source }) => source),
  ];
  for (const { publisher } of sources) {
    expect(publisher['zh-CN']).not.toBe('');
    expect(publisher['en-US']).not.toBe('');
  }
});

test('every observation is of an indicator of its own plan', () => {
  for (const plan of plans) {
    const ids = plan.indicators.map(({ id }) => id);
    for (const { indicator } of plan.observations) expect(ids).toContain(indicator);
  }
});

test('every target but a watched one has a value and a year of the plan', () => {
  for (const plan of plans) {
    for (const { target } of plan.indicators.filter((one) => one.target.kind !== 'monitor')) {
      expect(target.value).toBeGreaterThan(0);
      expect(target.targetYear).toBe(plan.lastYear);
    }
  }
});

test('a base year is always our own reading, the year before the plan', () => {
  for (const plan of plans) {
    for (const { target } of plan.indicators.filter((one) => one.target.baseYear !== undefined)) {
      expect(target.baseYear).toBe(plan.firstYear - 1);
      expect(target.source.derived).toBeDefined();
    }
  }
});

test('an upper limit lies above the value, a value never above the limit', () => {
  for (const { target, limit = Infinity } of indicators) {
    const { value = 0, upper = Infinity } = target;
    expect(upper).toBeGreaterThan(value);
    expect(value).toBeLessThanOrEqual(limit);
  }
});

test('shares of a whole are limited to 100, and only ratios have a factor', () => {
  for (const { unit, measure, factor, limit, rollUp } of indicators) {
    expect(limit).toBe(unit === '%' ? 100 : undefined);
    if (measure === 'ratio') expect(rollUp).toBe('ratio-of-sums');
    else expect(factor).toBe(1);
  }
});
