import { delimitedWorkbook } from '../../../src/workbooks/delimited/index.js';
import { valueAt } from '../../../src/core/model/index.js';

const cellsOf = (text: string, places: readonly (readonly [number, number])[]) => {
  const [sheet] = delimitedWorkbook(text, '表').sheets;
  return places.map(([row, column]) => (sheet ? valueAt(sheet, row, column) : undefined));
};

test('cells stay the texts that they are, and 1-6 becomes no date', () => {
  expect(
    cellsOf('指标,1-6\n低保,"1,204"', [
      [1, 2],
      [2, 2],
    ]),
  ).toEqual(['1-6', '1,204']);
});

test('blank lines keep their rows, and a break within a cell takes none', () => {
  expect(
    cellsOf('标题\n\n"目标\n任务",数\na,b', [
      [1, 1],
      [3, 1],
      [4, 1],
    ]),
  ).toEqual(['标题', '目标\n任务', 'a']);
});
