import { labelOf } from '../../../../src/core/layouts/signals/labels.js';
import { notTold, told } from '../../../support/own-tables.js';

test('columns beside the figures are known by their headers', () => {
  expect(labelOf('序 号')).toBe('number');
  expect(labelOf('主要项目和指标')).toBe('indicator');
  expect(labelOf('县（市、区）')).toBe('region');
  expect(labelOf('计量单位')).toBe('unit');
  expect(labelOf('牵头单位')).toBe('office');
  expect(labelOf('目标任务')).toBeUndefined();
});

test('an address list with years and numbers gives nothing', () => {
  const list = `
    通讯录 | 某市养老机构通讯录
    2 | 序号 | 机构名称 | 地址 | 成立年份 | 联系电话 | 床位数
    3 | 1 | 阳光养老院 | 长江路12号 | 2015 | 0551-62345678 | 120
    4 | 2 | 夕阳红敬老院 | 黄山路3号 | 2018 | 0551-65432100 | 80
  `;
  expect(told(list)).toEqual([]);
  expect(notTold(list)).toEqual(['A2:F4 list']);
});

test('a list of places with addresses is no table of regions', () => {
  const list = `
    名册 | 社区 | 地址 | 邮编 | 2024年
    2 | 明光社区 | 长江路12号 | 230001 | 12
  `;
  expect(told(list)).toEqual([]);
  expect(notTold(list)).toEqual(['A1:D2 list']);
});

test('roles one below the other are not read', () => {
  const table = `
    表 | 指标 | 项目 | 2026年
    2  | 养老床位（张） | 目标 | 100
    3  | 养老床位（张） | 实际 | 90
  `;
  expect(told(table)).toEqual([]);
  expect(notTold(table)).toEqual(['A1:C3 rows-unclear']);
});
