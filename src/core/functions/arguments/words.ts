import { computedKindWords } from '../../catalogue/index.js';
import { foldHeader } from '../../entries/index.js';
import type { AccumulationDirection, AccumulationWay } from '../../formulas/index.js';
import type { Bilingual } from '../../model/index.js';

/** 时段 · The span of time that a need is told for. */
const spanWords = {
  year: { 'zh-CN': '年', 'en-US': 'Year' },
  month: { 'zh-CN': '月', 'en-US': 'Month' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type SpanWord = keyof typeof spanWords;

/** 指标栏目 · What the catalogue can be asked of an indicator. */
const fieldWords = {
  name: { 'zh-CN': '名称', 'en-US': 'Name' },
  'english-name': { 'zh-CN': '英文名称', 'en-US': 'English name' },
  unit: { 'zh-CN': '单位', 'en-US': 'Unit' },
  status: { 'zh-CN': '属性', 'en-US': 'Status' },
  kind: { 'zh-CN': '目标类型', 'en-US': 'Kind of target' },
  'base-year': { 'zh-CN': '基期年', 'en-US': 'Base year' },
  base: { 'zh-CN': '基期值', 'en-US': 'Base value' },
  'target-year': { 'zh-CN': '目标年', 'en-US': 'Target year' },
  target: { 'zh-CN': '目标值', 'en-US': 'Target value' },
  upper: { 'zh-CN': '目标上限', 'en-US': 'Upper limit' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Field = keyof typeof fieldWords;

/** 累计方式 · How years come to the whole of the plan. */
const wayWords: Readonly<Record<AccumulationWay, Bilingual>> = {
  sum: { 'zh-CN': '合计', 'en-US': 'Sum' },
  points: { 'zh-CN': '百分点', 'en-US': 'Points' },
  compound: { 'zh-CN': '连乘', 'en-US': 'Compound' },
};

/** 方向 · What the rates of a compound are of. */
const directionWords: Readonly<Record<AccumulationDirection, Bilingual>> = {
  increase: { 'zh-CN': '增长', 'en-US': 'Increase' },
  decrease: { 'zh-CN': '降低', 'en-US': 'Decrease' },
};

/** 不含本数 · The signs of targets that leave out their own number. */
const strictnessWords: Readonly<Record<'>' | '<', Bilingual>> = {
  '>': { 'zh-CN': '超过', 'en-US': 'Over' },
  '<': { 'zh-CN': '低于', 'en-US': 'Under' },
};

/** 性质 · How final a figure is, as 数据 says it. */
const natureWords = {
  actual: { 'zh-CN': '实际', 'en-US': 'Actual' },
  flash: { 'zh-CN': '快报', 'en-US': 'Flash' },
  estimate: { 'zh-CN': '预计', 'en-US': 'Estimate' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type NatureWord = keyof typeof natureWords;

/** 词表 · The words that an argument may be written in, by what the argument holds. */
export const argumentWords = {
  kind: computedKindWords,
  span: spanWords,
  field: fieldWords,
  way: wayWords,
  direction: directionWords,
  strictness: strictnessWords,
  nature: natureWords,
} as const;
export type ArgumentWords = keyof typeof argumentWords;

function indexOf(words: Readonly<Record<string, Bilingual>>): ReadonlyMap<string, string> {
  const spellings = Object.entries(words).flatMap(([id, names]) =>
    [id, ...Object.values(names)].map((name) => [foldHeader(name), id] as const),
  );
  return new Map(spellings);
}

const indices: Readonly<Record<ArgumentWords, ReadonlyMap<string, string>>> = {
  kind: indexOf(computedKindWords),
  span: indexOf(spanWords),
  field: indexOf(fieldWords),
  way: indexOf(wayWords),
  direction: indexOf(directionWords),
  strictness: indexOf(strictnessWords),
  nature: indexOf(natureWords),
};

/** The id of a word in either language, or of the id itself; undefined for any other text. */
export function readWord(list: ArgumentWords, text: string): string | undefined {
  return indices[list].get(foldHeader(text));
}
