import fc from 'fast-check';
import { beginsNote, namesTotal } from '../../../src/core/entries/index.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  ...['合计', '合 计：', '小计', '总计', '共计', '汇总', '全市合计', '全县', '全 区', '本级小计'],
  ...['街道小计', '第一批小计', '合计（个）', '其中', '其中：城镇', '其中:农村', '（其中城镇）'],
  ...['全国', 'Total', 'Sub total', 'of which urban'],
])('%s names a row that adds up or tells a part', (text) => {
  expect(namesTotal(text)).toBe(true);
});

test.each(['全椒县', '总工会', '合计划', '其他', '340104', '小计量', '', '全市合计覆盖率'])(
  '%j does not',
  (text) => {
    expect(namesTotal(text)).toBe(false);
  },
);

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
