import type { PeriodFaultTexts } from './period-faults.js';

/** 期间不明 · Why an entry names no period, in English. */
export const periodFaults: PeriodFaultTexts = {
  'not-since-january': (found) =>
    `“${found}” does not begin in January. Write a period such as 2023年1-6月; flows are the amount since 1 January.`,
  'across-years': (found) => `“${found}” runs over two years. Use a row for each year.`,
  'no-such-month': (found) => `“${found}” has months that do not fit. Check both ends.`,
  'no-year': (found) => `“${found}” has no year. Write it as in 2023年1-6月.`,
  'inside-period': (found) =>
    `“${found}” is not the first or last day of a period. Write a period such as 2023-06.`,
  'two-readings': (found) =>
    `“${found}” can be read in two ways. Write a period such as 2023-06 or 2023.`,
};
