import { workbook } from '../../support/workbook.js';

const table = `
  数据 | 区划代码 | 期间
  2    | 340100  | 2023
`;

test('macros and links belong to the workbook', () => {
  const book = workbook(`${table}\n! macros\n! linked 上年.xlsx`);
  expect(book.hasMacros).toBe(true);
  expect(book.externalLinks).toEqual(['上年.xlsx']);
});

test('merged, hidden and filtered cells belong to their sheet', () => {
  const book = workbook(`${table}
    ! merged 数据!A2:B2
    ! hidden 数据!2
    ! hidden 数据!B
    ! filtered 数据
  `);
  expect(book.sheets[0]).toMatchObject({
    merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([2]),
    isFiltered: true,
    visibility: 'visible',
  });
});

test('a sheet named alone is hidden as a whole', () => {
  expect(workbook(`${table}\n! hidden 数据`).sheets[0]?.visibility).toBe('hidden');
});

test.each(['! sparkling 数据', '! hidden 封面', '! merged 数据!nowhere'])(
  'a line that says nothing is refused: %s',
  (line) => {
    expect(() => workbook(`${table}\n${line}`)).toThrow();
  },
);
