import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'fund-batch-mismatch';
const codes = ['340705', '340706', '340711', '340722'];
const head = '批次 | 批次 | 年份 | 县数 | 试点数 | 资金';

function batches(code: string, ...rows: readonly string[]): string {
  const lines = rows.map((row, index) => `${index + 2} | ${row}`);
  const sheets = rows.length > 0 ? [head, ...lines].join('\n') : '';
  return delivered(`${code}.xlsx`, code, { sheets });
}

function counties(...funds: readonly (number | undefined)[]): string {
  const books = funds.map((fund, index) => {
    const code = codes[index] ?? '';
    return fund === undefined ? batches(code) : batches(code, `2023 | 2023 | 1 | 2 | ${fund}`);
  });
  return books.join('');
}

const city = (counted: number, fund: number) =>
  batches('340700', `2023 | 2023 | ${counted} | 8 | ${fund}`);

test('a fund that its counties do not make is told', () => {
  const facts = { batch: '2023', found: 110, expected: 100, units: 4 };
  const text = city(4, 110) + counties(10, 20, 30, 40);
  expect(findingsAcross(rule, text)).toEqual([{ place: '340700.xlsx 批次!E2', facts }]);
  expect(findingsAcross(rule, city(4, 100) + counties(10, 20, 30, 40))).toEqual([]);
});

test('money adds up in exact decimals', () => {
  expect(findingsAcross(rule, city(4, 0.6) + counties(0.1, 0.2, 0.1, 0.2))).toEqual([]);
});

test('counties that say nothing leave it open, unless the others are all that took part', () => {
  const some = counties(10, 20, undefined, undefined);
  expect(findingsAcross(rule, city(3, 60) + some)).toEqual([]);
  expect(findingsAcross(rule, city(2, 60) + some)).toHaveLength(1);
  expect(findingsAcross(rule, city(2, 30) + some)).toEqual([]);
});

test('a county with other batches has no share in this one', () => {
  const other = batches('340722', '2022 | 2022 | 1 | 2 | 99');
  expect(findingsAcross(rule, city(3, 60) + counties(10, 20, 30) + other)).toEqual([]);
});

test.each(['批次!A3', '批次'])(
  'a county of which %s cannot be read leaves its share open',
  (place) => {
    const last = batches('340722', '2022 | 2022 | 1 | 2 | 9', '2023 | 2023 | 1 | 2 | 50');
    const text = city(4, 120) + counties(10, 20, 30) + last;
    expect(findingsAcross(rule, text)).toHaveLength(1);
    expect(findingsAcross(rule, `${text}\n ! unreadable ${place}`)).toEqual([]);
  },
);

test('subsidies count before funds, and the projects of the city itself belong to it', () => {
  const withProject = (text: string, code: string, subsidy: number) =>
    `${text.replace('4    | 截止日期', '5 | 项目清单 | 全部\n 4 | 截止日期')}
    项目 | 项目编号 | 批次 | 年份 | 县区划代码 | 补助资金
    2    | ${code}-1 | 2023 | 2023 | ${code}    | ${subsidy}
  `;
  const own = withProject(city(4, 105), '340700', 5);
  const first = withProject(batches('340705', '2023 | 2023 | 1 | 2 | 11'), '340705', 10);
  const others = ['340706', '340711', '340722'].map((code) =>
    batches(code, '2023 | 2023 | 1 | 2 | 30'),
  );
  expect(findingsAcross(rule, own + first + others.join(''))).toEqual([]);
});

test('a fund that is not known yet is no mismatch', () => {
  const open = batches('340700', '2023 | 2023 | 4 | 8 | …');
  expect(findingsAcross(rule, open + counties(10, 20, 30, 40))).toEqual([]);
});
