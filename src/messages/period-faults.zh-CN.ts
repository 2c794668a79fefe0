import type { PeriodFaultTexts } from './period-faults.js';

/** 期间不明 · Why an entry names no period, in Chinese. */
export const periodFaults: PeriodFaultTexts = {
  'not-since-january': (found) =>
    `“${found}”不是从 1月起的累计；期间请写成如 2023年1-6月，流量指标填年初以来的累计数。`,
  'across-years': (found) => `“${found}”跨了年度；请按年度分行填写。`,
  'no-such-month': (found) => `“${found}”中的月份有误；请核对起止月份。`,
  'no-year': (found) => `“${found}”没有写年份；请写成如 2023年1-6月。`,
  'inside-period': (found) =>
    `“${found}”不是一期的第一天或最后一天，不能作为期间；请写成如 2023-06。`,
  'two-readings': (found) => `“${found}”可以有两种读法；期间请写成如 2023-06 或 2023。`,
};
