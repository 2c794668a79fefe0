import { remember } from '../model/index.js';
import { splitUnit } from './split-unit.js';

const measured =
  /^(?:元|美元|港元|欧元|英镑|日元|yuan|cny|rmb|usd|平方米|平方公里|㎡|m²|km²|公顷|亩|米|公里|立方米|吨|公斤|克|升|小时|课时|学时|分钟|天|年|岁|度|瓦时)(?:\/.*)?$/;

/** 计量单位 · Whether a unit without its multiple measures money, area, length or time. */
export function isMeasured(base: string): boolean {
  return measured.test(base);
}

/** 计数单位 · Whether whole things are counted in a unit (个, 万人, and the parts of a %), not money, area or time. */
export const isCountedUnit = remember((unit: string): boolean => !isMeasured(splitUnit(unit).base));

/** The decimals with which a count may be written in a unit: 4 in 万人, none in 人. */
export function wholeDecimals(unit: string): number {
  return Math.round(Math.log10(splitUnit(unit).multiple));
}
