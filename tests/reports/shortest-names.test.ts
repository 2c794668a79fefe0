import { shortestNames } from '../../src/reports/shortest-names.js';

function namesOf(...files: readonly (readonly [file: string, least: number])[]) {
  return [
    ...shortestNames(
      files.map(([file, least]) => ({ file, parts: file.split('/'), least })),
    ).values(),
  ];
}

test('a file goes by the end of its path that it needs', () => {
  expect(namesOf(['报送/合肥市/a.xlsx', 2], ['报送/b.xlsx', 1])).toEqual([
    '合肥市/a.xlsx',
    'b.xlsx',
  ]);
});

test('names that two files would share grow until they differ, and no others do', () => {
  expect(namesOf(['in/x/a.xlsx', 1], ['in/y/a.xlsx', 1], ['in/x/b.xlsx', 1])).toEqual([
    'x/a.xlsx',
    'y/a.xlsx',
    'b.xlsx',
  ]);
});

test('a name that cannot grow leaves it to the other one', () => {
  expect(namesOf(['a.xlsx', 1], ['in/a.xlsx', 1])).toEqual(['a.xlsx', 'in/a.xlsx']);
});

test('a name that grew into another one grows on', () => {
  const files = [
    ['p/x/a.xlsx', 2],
    ['q/x/a.xlsx', 1],
    ['r/a.xlsx', 1],
  ] as const;
  expect(namesOf(...files)).toEqual(['p/x/a.xlsx', 'q/x/a.xlsx', 'r/a.xlsx']);
});
