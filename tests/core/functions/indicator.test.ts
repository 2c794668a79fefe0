import { call, none, refusal } from './context.js';

const station = ['wuhan-2022', 'street-stations'] as const;

test('fields are asked for in either language', () => {
  expect(call('INDICATOR', ...station, '基期值')).toBe(110);
  expect(call('INDICATOR', ...station, 'Base value')).toBe(110);
  expect(call('INDICATOR', ...station, [['name', 'unit', 'kind']])).toEqual([
    ['街道（乡镇）社工站', '个', 'rise'],
  ]);
});

test('what the plan leaves unsaid is #N/A, what no plan says is refused', () => {
  expect(call('INDICATOR', ...station, 'upper')).toEqual(none('not-stated'));
  expect(call('INDICATOR', ...station, '颜色')).toEqual(
    refusal('not-an-option', { argument: 'field' }),
  );
});
