import { fc } from '../../support/laws.js';
import { beginsNote, namesTotal } from '../../../src/core/entries/index.js';
import { regionSpellings } from '../../../src/core/regions/index.js';
import { loadTownships } from '../../../src/data/regions.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  ...['合计', '合 计：', '小计', '总计', '共计', '汇总', '全市合计', '全县', '全 区', '本级小计'],
  ...['街道小计', '第一批小计', '合计（个）', '其中', '其中：城镇', '其中:农村', '（其中城镇）'],
  ...[
    '全县（区）',
    '全县（市、区）',
    '全省（自治区、直辖市）',
    '全县区',
    '本市',
    '本 省',
    '本区：',
  ],
  ...['平均', '均值', '全省平均', '全省平均值', '各县（区）平均', '全市平均水平', 'Average'],
  ...['全国', 'Total', 'Sub total', 'of which urban'],
])('%s names a row that adds up or tells a part', (text) => {
  expect(namesTotal(text)).toBe(true);
});

test.each([
  '全椒县',
  '总工会',
  '合计划',
  '其他',
  '340104',
  '小计量',
  '',
  '全市合计覆盖率',
  '本级',
  '市本级',
  '平均等候天数',
  '人均',
  '全州县',
  'Means of access',
])('%j does not', (text) => {
  expect(namesTotal(text)).toBe(false);
});

test('no name of a region is one, in full or in short', async () => {
  const regions = await loadTownships();
  const below = (codes: readonly string[]) => codes.flatMap((code) => regions.subordinates(code));
  const provinces = Array.from({ length: 89 }, (_, at) => `${at + 11}0000`);
  const cities = below(provinces);
  const counties = below(cities.map(({ code }) => code));
  const townships = below(counties.map(({ code }) => code));
  const spelt = [...cities, ...counties, ...townships].flatMap((region) =>
    region.level === 'township' ? [region.name] : regionSpellings(region),
  );
  expect(spelt.length).toBeGreaterThan(40_000);
  // A prefecture says 全州 of itself; the county of that name says 全州县.
  expect(spelt.filter(namesTotal)).toEqual(['全州']);
});

test.each(['注：全部为年末数', '（注）', '填表人：张三', '数据来源: 年报', '注册志愿者'])(
  '%s begins a remark only with its colon',
  (text) => {
    expect(beginsNote(text)).toBe(/[：:]/.test(text));
  },
);

test('no text fails', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      return typeof namesTotal(text) === 'boolean' && typeof beginsNote(text) === 'boolean';
    }),
  );
});
