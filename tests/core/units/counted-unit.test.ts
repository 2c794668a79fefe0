import {
  countsPieces,
  isCountedUnit,
  unitScale,
  wholeDecimals,
} from '../../../src/core/units/index.js';

test.each(['人', '万人', '个', '张', '户', '人次', '%', '家', '支'])(
  '%s counts whole things',
  (unit) => {
    expect(isCountedUnit(unit)).toBe(true);
  },
);

test.each(['元', '万元', '亿元', '平方米', '万平方米', '公顷', '千米', '小时', '元/人', '千瓦时'])(
  '%s measures',
  (unit) => {
    expect(isCountedUnit(unit)).toBe(false);
  },
);

test.each(['人', '张', '户次', '处(个)', '台（套）'])('%s counts one by one', (unit) => {
  expect(countsPieces(unit)).toBe(true);
});

test.each(['万人', '百户', '%', '元', '吨', '倍', '人/万人', '', '标准煤'])(
  '%s does not count one by one',
  (unit) => {
    expect(countsPieces(unit)).toBe(false);
  },
);

test.each([
  ['人', 0],
  ['百人', 2],
  ['万人', 4],
  ['亿人次', 8],
])('a count in %s may have %i decimals', (unit, decimals) => {
  expect(wholeDecimals(unit)).toBe(decimals);
});

test.each([
  ['万人', '人', 10_000],
  ['元', '万元', 0.0001],
  ['％', '%', 1],
  ['座', '个', 1],
  ['人次', '人', undefined],
  ['万', '人', undefined],
])('one %s in %s is %s', (written, catalogued, scale) => {
  expect(unitScale(written, catalogued)).toBe(scale);
});
