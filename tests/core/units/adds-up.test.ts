import { addsUp, usualRollUp } from '../../../src/core/units/index.js';

test.each(['张', '人', '人次', '万元', '平方米', '小时', '公里', '个'])('%s adds up', (unit) => {
  expect(addsUp(unit)).toBe(true);
});

test.each(['%', '％', '个百分点', '‰', '倍', '岁', '分', '名次', '人/万人', '元／人', '∶1'])(
  '%s does not add up',
  (unit) => {
    expect(addsUp(unit)).toBe(false);
  },
);

test.each([
  ['ratio', '%', '覆盖率', 'ratio-of-sums'],
  ['ratio', '万元', '每床补助', 'ratio-of-sums'],
  ['stock', '张', '养老床位', 'sum'],
  ['flow', '万元', '投入资金', 'sum'],
  ['flow', '%', '床位增长', 'none'],
  ['stock', '元', '人均可支配收入', 'none'],
  ['stock', '张', '每千名老年人拥有养老床位', 'none'],
  ['stock', '位', '考核位次', 'none'],
  ['stock', '元', '城乡低保标准', 'none'],
  ['stock', '元', '护理补贴标准（重度）', 'none'],
  ['stock', '亩', '高标准农田', 'sum'],
  ['stock', '个', '标准化养老机构', 'sum'],
  ['stock', '人', '每个社区配备社工', 'none'],
  ['stock', '平方米', '生均校舍面积', 'none'],
  ['stock', '人', '师生比', 'none'],
  ['flow', '个', '每年智慧社区试点', 'sum'],
  ['flow', '个', '均衡发展乡镇', 'sum'],
  ['stock', '岁', '人均预期寿命', 'none'],
] as const)('a %s in %s called %s rolls up as %4$s', (...given) => {
  const [measure, unit, name, expected] = given;
  expect(usualRollUp({ measure, unit }, name)).toBe(expected);
});
