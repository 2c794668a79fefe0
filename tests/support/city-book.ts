import { workbook } from './workbook.js';
import { xlsxOf } from './xlsx.js';

/** One tenth off: 850 of 1000 is not 85.1%. */
export const oneTenthOff = '2 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85.1';

/** The bytes of a city's workbook with some rows of figures; their last column can have another header. */
export function cityBook(rows = '', valueHeader = '数值'): Uint8Array {
  return xlsxOf(
    workbook(`
      封面 | 填报单位 | 合肥市民政局
      2    | 区划代码 | 340100
      3    | 规划代码 | anhui-14fyp
      4    | 截止日期 | 2023-12-31
      指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
      数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | ${valueHeader}
      ${rows}
    `),
  );
}
