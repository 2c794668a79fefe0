import { findings, undecided } from '../support/findings.js';
import { workbook } from '../support/workbook.js';

const cover = `
  封面 | 区划代码 | 340100
  2    | 规划代码 | test-plan
  3    | 截止日期 | 2023-12-31
  4    | 站点清单 | 全部
`;

const services = `
  ${cover}
  站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期
  2    | S1       | 街道社工站 | 340102001 | 运行 | 2021-05-01
  3    | S2       | 街道社工站 | 340103001 | 运行 | 2021-05-01
  服务 | 站点编号 | 期间    | 服务类别 | 数量   | 计量单位
  2    | S1       | 2023-12 | 入户走访 | 10     | 人次
  3    | S2       | 2023-12 | 入户走访 | 10     | 人次
`;

test('a station whose number cannot be read in the list is not unknown', () => {
  expect(findings('unknown-station', workbook(services))).toEqual([]);
  const book = workbook(`${services}\n! unreadable 站点!A3`);
  expect(findings('unknown-station', book)).toEqual([]);
  expect(undecided('unknown-station', book)).toEqual([{ place: '站点', reason: 'unreadable' }]);
});

test('a date in the list that cannot be read hides no number', () => {
  const book = workbook(
    `${services.replace('3    | S2       | 2023-12', '3    | S3       | 2023-12')}\n! unreadable 站点!E3`,
  );
  expect(findings('unknown-station', book)).toHaveLength(1);
});

test('a record that names a station which cannot be read is not missing', () => {
  const book = workbook(`${services}\n! unreadable 服务!A3`);
  expect(findings('service-missing', book)).toEqual([]);
  expect(undecided('service-missing', book)).toEqual([{ place: '服务', reason: 'unreadable' }]);
});

test('an indicator whose code cannot be read is not missing', () => {
  const sheet = `
    ${cover}
    指标 | 指标代码 | 目标类型
    2    | coverage | 上升
    3    | beds     | 上升
  `;
  const names = (text: string) =>
    findings('missing-indicator', workbook(text)).map(({ facts }) => facts['indicator']);
  expect(names(sheet)).toContain('workers');
  expect(names(`${sheet}\n! unreadable 指标!A3`)).toEqual([]);
});

test('a change of regions that cannot be read may be the reason of a fall', () => {
  const sheet = `
    ${cover}
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | beds     | 2022 | 90
    3    | 340100   | beds     | 2023 | 60
    区划沿革 | 旧代码 | 新代码 | 生效日期
    2        | 340102 | 340103 | 2020-01-01
  `;
  expect(findings('shrinking-stock', workbook(sheet))).toHaveLength(1);
  const book = workbook(`${sheet}\n! unreadable 区划沿革!A2`);
  expect(findings('shrinking-stock', book)).toEqual([]);
  expect(undecided('shrinking-stock', book)).toEqual([{ place: '区划沿革', reason: 'unreadable' }]);
});
