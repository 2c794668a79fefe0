import { sliceAreas } from '../../../src/taskpane/excel/slice-areas.js';

const area = (top: number, bottom: number, right: number) => ({ top, bottom, left: 1, right });

test('sheets that fit together travel together', () => {
  const areas = [area(1, 5, 2), undefined, area(1, 5, 2)];
  expect(sliceAreas(areas, 20)).toEqual([
    [
      { index: 0, area: area(1, 5, 2) },
      { index: 2, area: area(1, 5, 2) },
    ],
  ]);
});

test('one cell beyond the limit begins the next batch at a whole row', () => {
  expect(sliceAreas([area(1, 10, 2), area(1, 1, 1)], 20)).toEqual([
    [{ index: 0, area: area(1, 10, 2) }],
    [{ index: 1, area: area(1, 1, 1) }],
  ]);
  expect(sliceAreas([area(3, 9, 3)], 12)).toEqual([
    [{ index: 0, area: area(3, 6, 3) }],
    [{ index: 0, area: area(7, 9, 3) }],
  ]);
});

test('a row wider than the limit travels alone', () => {
  expect(sliceAreas([area(1, 2, 30)], 20)).toEqual([
    [{ index: 0, area: area(1, 1, 30) }],
    [{ index: 0, area: area(2, 2, 30) }],
  ]);
});

test('without cells there is one empty batch', () => {
  expect(sliceAreas([undefined], 20)).toEqual([[]]);
});
