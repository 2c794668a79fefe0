import { checkExample, parseExample } from '../../../scripts/docs/example.js';

test('an example has a failing and a passing part', () => {
  const { failing, passing } = parseExample('# failing\n封面 | 1\n# passing\n数据 | 2\n');
  expect(failing.flatMap(({ workbook }) => workbook.sheets.map(({ name }) => name))).toEqual([
    '封面',
  ]);
  expect(passing.flatMap(({ workbook }) => workbook.sheets.map(({ name }) => name))).toEqual([
    '数据',
  ]);
});

test.each(['', '# failing\n数据 | 1\n', '# passing\n数据 | 1\n', '# passing\n# failing\n'])(
  'an example without both parts in order is refused: %j',
  (text) => {
    expect(() => parseExample(text)).toThrow('# failing, then # passing');
  },
);

test('an example is checked against the published plans', () => {
  const { failing } = parseExample('# failing\n数据 | 区划代码\n# passing\n');
  const found = checkExample(failing).map(({ rule }) => rule);
  expect(found).toContain('missing-sheet');
});
