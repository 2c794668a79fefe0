import { call, none, refusal } from './context.js';

test('a code as text or as number is named', () => {
  expect(call('REGIONNAME', [['340100'], [340102], [null]])).toEqual([
    ['合肥市'],
    ['瑶海区'],
    [''],
  ]);
});

test('an unknown code is #N/A, what is no code is refused', () => {
  expect(call('REGIONNAME', '349900')).toEqual(none('unknown-region', { found: '349900' }));
  expect(call('REGIONNAME', 3401)).toEqual(refusal('not-a-code', { found: 3401 }));
});
