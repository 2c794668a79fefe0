import { zhCN } from '../../../src/messages/zh-CN.js';
import { readOrder } from '../../../src/taskpane/app/template-order.js';

const fields = { plan: 'anhui-14fyp', region: '340100', asOf: '2023-12-31', withTownships: false };

test('a plan, a code and a date make an order', () => {
  expect(readOrder({ ...fields, region: ' 340100 ' }, zhCN)).toEqual({
    ...{ plan: 'anhui-14fyp', region: '340100', withTownships: false, language: 'zh-CN' },
    asOf: { year: 2023, month: 12, day: 31 },
  });
});

test.each([
  [{ region: '' }, ['region']],
  [{ region: '3401' }, ['region']],
  [{ asOf: '2023-02-30' }, ['asOf']],
  [{ region: '合肥', asOf: '' }, ['region', 'asOf']],
])('%j is told at its field', (wrong, named) => {
  expect(Object.keys(readOrder({ ...fields, ...wrong }, zhCN))).toEqual(named);
});
