import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'duplicate-submission';
const first = delivered('a.xlsx', '340705', { unit: '铜官区民政局' });

test('a second workbook of the same unit names the first', () => {
  const text = first + delivered('b.xlsx', '340705', { unit: ' 铜官区 民政局' });
  const facts = { region: '340705', unit: '铜官区 民政局', first: 'a.xlsx' };
  expect(findingsAcross(rule, text)).toEqual([{ place: 'b.xlsx', facts }]);
});

test('each further workbook names the first', () => {
  const again = ['b.xlsx', 'c.xlsx'].map((file) =>
    delivered(file, '340705', { unit: '铜官区民政局' }),
  );
  const told = findingsAcross(rule, first + again.join(''));
  expect(told.map(({ place, facts }) => [place, facts.first])).toEqual([
    ['b.xlsx', 'a.xlsx'],
    ['c.xlsx', 'a.xlsx'],
  ]);
});

test.each([
  ['another unit of the same region', { unit: '铜官区社会工作部' }],
  ['another cut-off date', { unit: '铜官区民政局', asOf: '2022-12-31' }],
  ['another plan', { unit: '铜官区民政局', plan: 'anhui-14fyp' }],
])('%s is no duplicate', (_, more) => {
  expect(findingsAcross(rule, first + delivered('b.xlsx', '340705', more))).toEqual([]);
});
