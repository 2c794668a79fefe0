import { score } from '../../../scripts/figures/score.js';

const header = 'column\tindicator\tcell\texpected';
const table = (...rows: readonly string[]) => [header, ...rows].join('\n');

test('cells are counted by how they are read, and none is wrong that says what it should', () => {
  const rows = [
    '2030 年\t森林覆盖率(%)\t25.1*\t{"value":25.1,"marked":true}',
    '2030 年\t床位(张)\t5000-8000\t{"high":8000,"low":5000}',
    '2030 年\t培训（万人次）\t〔5000〕（其中农民工〔1750〕）\t{"value":5000,"accumulated":true,"parts":[{"label":"农民工","value":1750,"accumulated":true}]}',
    '2025 年\t床位(张)\t—\t{"absent":true}',
    '2030 年\t覆盖面\t应保尽保\t{"words":"应保尽保"}',
    '2030 年\t占比\t60%→65%\t{"refuse":"base and target"}',
  ];
  expect(score(table(...rows))).toEqual({
    ...{ read: 3, absent: 1, words: 1, refused: 1 },
    ...{ wrong: [], missed: [] },
  });
});

test('a year that the column states is no part of the reading, another one is', () => {
  const cell = '到2030年达42%左右';
  const right = '{"value":42,"unit":"%","about":true}';
  expect(score(table(`2030 年\t占比\t${cell}\t${right}`)).wrong).toEqual([]);
  expect(score(table(`目标值\t占比\t${cell}\t${right}`)).wrong).toEqual([]);
  expect(score(table(`2035 年\t占比\t${cell}\t${right}`)).wrong).toHaveLength(1);
  expect(score(table(`现值\t占比\t${cell}\t${right}`)).wrong).toHaveLength(1);
});

test('what is read as another thing is wrong, what is refused although it can be read is missed', () => {
  const told = score(
    table('\t床位(张)\t30以上\t{"value":30}', '\t占比\t60%→65%\t{"value":65,"unit":"%"}'),
  );
  expect(told.wrong.map(({ line }) => line)).toEqual([2]);
  expect(told.missed.map(({ line }) => line)).toEqual([3]);
});

test('a table without its columns is refused', () => {
  expect(() => score('a\tb\n1\t2')).toThrow('indicator, cell, expected');
});
