import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbook } from './workbook.js';
import { xlsxOf } from './xlsx.js';

/** The text of a county's workbook that nothing stands against; rows of other sheets can be added. */
export function countyText(more = ''): string {
  return `
    封面 | 填报单位 | 肥西县民政局
    2    | 区划代码 | "340123"
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    数据 | 区划代码 | 口径 | 指标代码          | 期间 | 分子 | 分母 | 数值
    2    | "340123" | 合计 | facility-coverage | 2022 | 840  | 1000 | 84
    3    | "340123" | 合计 | facility-coverage | 2023 | 850  | 1000 | 85
    ${more}
  `;
}

/** A new folder with a workbook made from a text. */
export function folderWith(text: string, name = '肥西.xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, name), xlsxOf(workbook(text)));
  return folder;
}
