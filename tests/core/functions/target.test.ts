import { call, none } from './context.js';

test('a target comes in its unit, a percent as a fraction', () => {
  expect(call('TARGET', 'wuhan-2022', 'street-stations')).toBe(140);
  expect(call('TARGET', 'anhui-14fyp', 'facility-coverage')).toBe(1);
});

test('plan and indicator may be named', () => {
  expect(call('TARGET', '武汉市2022年度计划', '三方联动示范点')).toBe(15);
});

test('unknown plans and indicators and monitors have none', () => {
  expect(call('TARGET', 'mars', 'street-stations')).toEqual(
    none('unknown-plan', { found: 'mars' }),
  );
  expect(call('TARGET', 'wuhan-2022', 'x')).toEqual(none('unknown-indicator', { found: 'x' }));
  expect(call('TARGET', 'wuhan-2022', 'social-workers')).toEqual(none('no-target'));
});
