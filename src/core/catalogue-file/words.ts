import type {
  AdjustableField,
  CheckOccasion,
  DenominatorTime,
  HandingDown,
  Measure,
  RollUpKind,
} from '../catalogue/index.js';
import { foldHeader } from '../entries/index.js';
import type { Bilingual, Frequency, Language, Severity } from '../model/index.js';
import type { RegionLevel } from '../regions/index.js';

/** Words of a column by the id that each stands for. */
export type WordList<Id extends string = string> = Readonly<Record<Id, Bilingual>>;

/** 计量方式 · How an indicator is measured. */
export const measureWords: WordList<Measure> = {
  ratio: { 'zh-CN': '比率', 'en-US': 'Ratio' },
  stock: { 'zh-CN': '存量', 'en-US': 'Stock' },
  flow: { 'zh-CN': '流量', 'en-US': 'Flow' },
};

/** 频率 · How often an indicator is reported. */
export const frequencyWords: WordList<Frequency> = {
  year: { 'zh-CN': '年', 'en-US': 'Year' },
  half: { 'zh-CN': '半年', 'en-US': 'Half-year' },
  quarter: { 'zh-CN': '季', 'en-US': 'Quarter' },
  month: { 'zh-CN': '月', 'en-US': 'Month' },
};

/** 不定期（普查年） · Of what is counted when there is a census; each figure is of its year. */
export const irregularWord: Bilingual = { 'zh-CN': '不定期', 'en-US': 'Irregular' };

/** 分母取数 · From when the denominator is taken. */
export const denominatorWords: WordList<DenominatorTime> = {
  'period-end': { 'zh-CN': '本期末', 'en-US': 'End of period' },
  'last-year-end': { 'zh-CN': '上年末', 'en-US': 'End of last year' },
  'year-average': { 'zh-CN': '年平均', 'en-US': 'Average of year' },
};

/** 是否 · The answers of a column that asks whether. */
export const yesNoWords: WordList<'yes' | 'no'> = {
  yes: { 'zh-CN': '是', 'en-US': 'Yes' },
  no: { 'zh-CN': '否', 'en-US': 'No' },
};

/** 层级 · The levels at which a target holds, or whose units deliver. */
export const levelWords: WordList<RegionLevel> = {
  nation: { 'zh-CN': '国家', 'en-US': 'Nation' },
  province: { 'zh-CN': '省', 'en-US': 'Province' },
  city: { 'zh-CN': '市', 'en-US': 'City' },
  county: { 'zh-CN': '县', 'en-US': 'County' },
  township: { 'zh-CN': '乡镇', 'en-US': 'Township' },
  village: { 'zh-CN': '村', 'en-US': 'Village' },
};

/** 汇总 · How the figures of subordinates make that of their superior. */
export const rollUpWords: WordList<RollUpKind> = {
  sum: { 'zh-CN': '相加', 'en-US': 'Sum' },
  'ratio-of-sums': { 'zh-CN': '分子分母相加', 'en-US': 'Ratio of sums' },
  none: { 'zh-CN': '不汇总', 'en-US': 'None' },
};

/** 分解方式 · How a target is handed down to the levels below. */
export const handedDownWords: WordList<HandingDown> = {
  same: { 'zh-CN': '同标', 'en-US': 'Same' },
  split: { 'zh-CN': '分解', 'en-US': 'Split' },
  kept: { 'zh-CN': '不分解', 'en-US': 'Kept' },
};

/** 累计方式 · How the years of a cumulative target come together, and what the rates of a compound are of. */
export const wayWords: WordList<'sum' | 'points' | 'compound' | 'growing' | 'falling'> = {
  sum: { 'zh-CN': '合计', 'en-US': 'Sum' },
  points: { 'zh-CN': '百分点', 'en-US': 'Points' },
  compound: { 'zh-CN': '连乘', 'en-US': 'Compound' },
  growing: { 'zh-CN': '连乘增长', 'en-US': 'Compound increase' },
  falling: { 'zh-CN': '连乘降低', 'en-US': 'Compound decrease' },
};

/** 应保尽保 · All who have a right to it: a plan may declare it as a floor of 100%. */
export const everyoneEntitled = '应保尽保';

/** 字段 · What of an indicator a plan may adjust on the way. */
export const adjustableWords: WordList<AdjustableField> = {
  value: { 'zh-CN': '目标值', 'en-US': 'Target value' },
  upper: { 'zh-CN': '目标上限', 'en-US': 'Upper limit' },
  targetYear: { 'zh-CN': '目标年', 'en-US': 'Target year' },
  status: { 'zh-CN': '属性', 'en-US': 'Status' },
};

/** 级别 · How strictly a check of the office's own is meant. */
export const severityWords: WordList<Severity> = {
  error: { 'zh-CN': '强制性', 'en-US': 'Error' },
  verify: { 'zh-CN': '核实性', 'en-US': 'Verify' },
  note: { 'zh-CN': '提示性', 'en-US': 'Note' },
};

/** 适用期别 · The reports and periods that a check is made on. */
export const occasionWords: WordList<CheckOccasion> = {
  annual: { 'zh-CN': '年报', 'en-US': 'Annual' },
  running: { 'zh-CN': '调度', 'en-US': 'Running' },
  ...frequencyWords,
};

/** 空值 · What a check makes of a figure that is blank. */
export const blankWords: WordList<'pass-over' | 'zero'> = {
  'pass-over': { 'zh-CN': '不判', 'en-US': 'Pass over' },
  zero: { 'zh-CN': '按0', 'en-US': 'As 0' },
};

/** The id of a word in either language, or of the id itself; 省级 and 年度 are read as 省 and 年. */
export function idOfWord<Id extends string>(words: WordList<Id>, text: string): Id | undefined {
  const folded = foldHeader(text);
  const bare = folded.replace(/[级度]$/, '');
  const ids = Object.keys(words) as Id[];
  return ids.find((id) =>
    [id, ...Object.values(words[id])].some((name) => [folded, bare].includes(foldHeader(name))),
  );
}

/** Several words as a cell lists them: 市、县. */
export function listedWords<Id extends string>(
  words: WordList<Id>,
  ids: readonly Id[],
  language: Language,
): string {
  return ids.map((id) => words[id][language]).join(language === 'zh-CN' ? '、' : ', ');
}
