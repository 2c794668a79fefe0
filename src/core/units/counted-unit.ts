import { remember } from '../model/index.js';
import { splitUnit } from './split-unit.js';

const measured =
  /^(?:元|美元|港元|欧元|英镑|日元|yuan|cny|rmb|usd|平方米|平方公里|㎡|m²|km²|公顷|亩|米|公里|立方米|吨|公斤|克|升|小时|课时|学时|分钟|天|年|岁|度|瓦时)(?:\/.*)?$/;

/** Units in which only whole things are counted; of a unit that is not among them nobody knows. */
const pieces: ReadonlySet<string> = new Set(
  (
    '个 人 名 位 人次 户 户次 家 所 处 座 栋 幢 间 床 张 项 件 次 场 场次 期 批 条 份 例 对 台 辆 套 台套 支 只 组 种 类 ' +
    '门 册 部 篇 本 片 头 羽 株 棵 口 艘 架 枚 颗 盏 村 镇 乡 县 社区 街道 乡镇 园区 企业 机构 项目 床位 车次 架次 班次'
  ).split(' '),
);

/** 计量单位 · Whether a unit without its multiple measures money, area, length or time. */
export function isMeasured(base: string): boolean {
  return measured.test(base);
}

/** 计数单位 · Whether whole things are counted in a unit (个, 万人, and the parts of a %), not money, area or time. */
export const isCountedUnit = remember((unit: string): boolean => !isMeasured(splitUnit(unit).base));

/** 整数计数 · Whether a unit counts whole things one by one, so that a whole number in it is exact: 张 and 处(个), not 万人. */
export const countsPieces = remember((unit: string): boolean => {
  const { multiple, base } = splitUnit(unit);
  const words = base.split(/[()]/).filter((word) => word !== '');
  return multiple === 1 && words.length > 0 && words.every((word) => pieces.has(word));
});

/** The decimals with which a count may be written in a unit: 4 in 万人, none in 人. */
export function wholeDecimals(unit: string): number {
  return Math.round(Math.log10(splitUnit(unit).multiple));
}
