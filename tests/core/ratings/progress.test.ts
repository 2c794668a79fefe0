import { declaredInterval } from '../../../src/core/formulas/index.js';
import { absentFigure, exactly } from '../../../src/core/model/index.js';
import { progress } from '../../../src/core/ratings/index.js';
import { annual, band, ceiling, cumulative, falling, floor, rising } from './standings.js';

const blank = absentFigure('blank');

test('a coverage half way in time and half way up', () => {
  expect(progress(rising)).toEqual({
    base: 60,
    current: 80,
    target: 100,
    completion: 0.5,
    achievement: 0.8,
    schedule: 0.5,
    pace: 1,
    class: 'on-track',
    isEarly: true,
    projection: 100,
    neededPerYear: 8,
    neededPerMonth: 8 / 12,
    attainmentYear: 2025,
  });
});

test('a falling target needs what is left to fall', () => {
  const { completion, neededPerYear, projection, attainmentYear } = progress(falling);
  expect([completion, neededPerYear, projection, attainmentYear]).toEqual([0.5, 2, 30, 2025]);
});

test('an amount of the year runs from zero through its year', () => {
  const found = progress({ ...annual, base: blank, baseAt: undefined });
  expect(found).toMatchObject({ completion: 8 / 15, schedule: 0.5, class: 'on-track' });
  expect(found).toMatchObject({ base: undefined, projection: 16, neededPerYear: 14 });
});

test('a band is measured against its lower limit, and above its upper limit nothing is needed', () => {
  expect(progress(band)).toMatchObject({ completion: 0.5, schedule: 0.5, pace: 1 });
  const over = progress({ ...band, current: exactly(25) });
  expect(over).toMatchObject({ class: 'exceeded', neededPerYear: 0, neededPerMonth: 0 });
});

test('the amount of a whole plan is measured from its base year', () => {
  expect(progress(cumulative)).toMatchObject({ completion: 0.5, schedule: 0.5, projection: 50 });
});

test('an amount of another year is shown and enters nothing', () => {
  const found = progress({ ...annual, currentAt: 2026 });
  expect(found).toMatchObject({ current: 8, class: 'undetermined' });
  expect(found.completion).toBeUndefined();
  expect(found.achievement).toBeUndefined();
  expect(found.projection).toBeUndefined();
});

test.each([
  ['floor', floor],
  ['ceiling', ceiling],
])('a %s has no way to go', (_, standing) => {
  const dated = { ...standing, base: exactly(1), baseAt: 2021, currentAt: 2023, targetAt: 2026 };
  const found = progress(dated);
  const { completion, schedule, pace, projection, neededPerYear, attainmentYear } = found;
  const none = [completion, schedule, pace, projection, neededPerYear, attainmentYear];
  expect(none).toEqual(none.map(() => undefined));
  expect(found.achievement).toBeDefined();
});

test('what is only watched has its values and nothing else', () => {
  const found = progress({ ...rising, kind: 'monitor', target: blank });
  const values = Object.entries(found).filter(([, value]) => value !== undefined);
  expect(Object.fromEntries(values)).toEqual({
    base: 60,
    current: 80,
    class: 'unrated',
    isEarly: true,
  });
});

test('a missing base leaves out only what needs it', () => {
  const found = progress({ ...rising, base: absentFigure('unavailable') });
  expect(found).toMatchObject({ achievement: 0.8, schedule: 0.5, neededPerYear: 8 });
  expect(found.completion).toBeUndefined();
  expect(found.pace).toBeUndefined();
  expect(found.class).toBe('undetermined');
});

test('an unknown time leaves out only what needs it', () => {
  const found = progress({ ...rising, currentAt: undefined });
  expect(found).toMatchObject({ completion: 0.5, achievement: 0.8, class: 'undetermined' });
  expect(found.schedule).toBeUndefined();
  expect(found.neededPerYear).toBeUndefined();
});

test('a planned path sets the schedule and the pace', () => {
  const found = progress({ ...rising, path: [{ at: 2023.5, planned: 70 }] });
  expect(found).toMatchObject({ schedule: 0.25, pace: 2 });
});

test('the switch to annual growth changes the pace alone', () => {
  const course = { ...rising, base: exactly(100), target: exactly(161.051), currentAt: 2023 };
  const found = progress({ ...course, current: exactly(121), isGrowth: true });
  expect(found.pace).toBeCloseTo(1, 12);
  expect(found.schedule).toBe(0.4);
  expect(found.completion).toBeCloseTo(21 / 61.051, 12);
});

test('at the deadline there is a schedule, no pace and no need that could be met', () => {
  const found = progress({ ...rising, currentAt: 2026 });
  expect(found).toMatchObject({ schedule: 1, class: 'missed', projection: 80 });
  expect(found.pace).toBeUndefined();
  expect(found.neededPerYear).toBeUndefined();
});

test('a met target needs nothing more', () => {
  const found = progress({ ...rising, current: exactly(100), currentAt: 2026 });
  expect(found).toMatchObject({ class: 'met', neededPerYear: 0, neededPerMonth: 0 });
});

test('the measures of a rounded figure are those of its value', () => {
  const current = declaredInterval({ value: 80, roundedTo: 10 });
  expect(progress({ ...rising, current })).toMatchObject({
    completion: 0.5,
    class: 'undetermined',
  });
});
