import { ownTables } from '../../../scripts/examples/own-tables.js';
import { notTold, told } from '../../support/own-tables.js';

const read = Object.entries(ownTables).map(([file, text]) => [file, told(text), notTold(text)]);

test('the example tables are read whole', () => {
  expect(read.map(([file, facts, refused]) => [file, facts?.length, refused])).toEqual([
    ['规划附件.xlsx', 15, []],
    ['中期进展.xlsx', 24, []],
    ['肥西县进展.xlsx', 18, []],
    ['县区任务.xlsx', 30, []],
    ['统计月报.xlsx', 16, []],
  ]);
});

test('the annex gives bounds, totals, marks and words as they are printed', () => {
  expect(told(ownTables['规划附件.xlsx'] ?? '')).toEqual(
    expect.arrayContaining([
      'F4 养老机构护理型床位占比 2030 target [8] %',
      'E5 每千名老年人口养老床位数 2030 target >=35 张',
      'E6 特殊困难老年人家庭适老化改造 2030 target [5000] 户',
      'D7 养老护理员 2024 base 4200 人',
      'E7 养老护理员 2030 target ~6000 人',
      'E8 经济困难失能老年人补助 2030 words 应补尽补',
    ]),
  );
});
